/** Exports of identity providers and of Excel, where the owner isn't in a column that is called so. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { nestedOwners } from '../../src/import/nested-owners.ts';
import { runCli } from '../run-cli.ts';
import { tempRepository } from '../temp-repository.ts';

const okta = (more: object): object => ({
  id: '1',
  name: 'slack',
  label: 'Slack',
  status: 'ACTIVE',
  signOnMode: 'SAML_2_0',
  ...more,
});
const entra = (more: object): string =>
  JSON.stringify({ value: [{ appId: 'a', displayName: 'Zoom', accountEnabled: true, ...more }] });
const jane = { displayName: 'Jane Doe', mail: 'jane@acme.corp' };

test.each<[string, string, string, unknown]>([
  [
    'a custom attribute of Okta',
    'a.json',
    JSON.stringify([okta({ profile: { owner: 'jane@acme.corp' } })]),
    'jane@acme.corp',
  ],
  [
    'several of them',
    'a.json',
    JSON.stringify([
      okta({ profile: { businessOwner: 'Jane Doe', technicalOwner: ['it@acme.corp'] } }),
    ]),
    ['jane-doe', 'it@acme.corp'],
  ],
  [
    'a team of Okta',
    'a.json',
    JSON.stringify([okta({ profile: { team: 'Workplace' } })]),
    'workplace',
  ],
  [
    'owners embedded in it',
    'a.json',
    JSON.stringify([okta({ _embedded: { owners: [jane] } })]),
    'jane-doe',
  ],
  [
    'a note for administrators',
    'a.json',
    JSON.stringify([okta({ settings: { notes: { admin: 'SSO only. Owner: jane@acme.corp' } } })]),
    'jane@acme.corp',
  ],
  [
    'a note in a column',
    'a.csv',
    'Application Label,Status,Notes for admins\nSlack,ACTIVE,Owned by the CRM team\n',
    'crm-team',
  ],
  ['owners of Entra', 'a.json', entra({ owners: [jane] }), 'jane-doe'],
  [
    'an owner without an address',
    'a.json',
    entra({ owners: [{ userPrincipalName: 'jane@acme.corp' }] }),
    'jane@acme.corp',
  ],
  [
    'an attribute of Entra',
    'a.json',
    entra({ customSecurityAttributes: { Engineering: { Owner: 'jane@acme.corp' } } }),
    'jane@acme.corp',
  ],
  ['notes of Entra', 'a.json', entra({ notes: 'Owner: Jane Doe' }), 'jane-doe'],
  [
    'a property of CycloneDX',
    'bom.json',
    JSON.stringify({
      bomFormat: 'CycloneDX',
      services: [{ name: 'zoom', properties: [{ name: 'acme:owner', value: 'iam@acme.corp' }] }],
    }),
    'iam@acme.corp',
  ],
  [
    'Datadog, version 1',
    'service.datadog.yaml',
    'schema-version: v1\ninfo: { dd-service: shop }\norg: { team: payments }\n',
    'payments',
  ],
  [
    "Excel's first line, and German columns",
    'a.csv',
    'sep=;\n"Anwendung";"Fachlich verantwortlich"\n"Zoom";"Jane Doe"\n',
    'jane-doe',
  ],
  ['owners in the plural', 'a.csv', 'Tool,Business owners\nZoom,Jane Doe\n', 'jane-doe'],
])('%s', async (_, file, text, owners) => {
  const { folder } = tempRepository({ [file]: text });
  const { code } = await runCli(['import', file, '--estate', 'acme'], { cwd: folder });
  expect(code).toBe(0);
  const { services } = parse(readFileSync(join(folder, 'cloud-services.yml'), 'utf8'));
  expect(Object.values<{ owners: unknown }>(services).map((one) => one.owners)).toEqual([owners]);
});

test('a note that names nobody, and fields without an owner, give none', () => {
  expect(nestedOwners({ notes: 'Used by everyone. Ask the desk.' })).toEqual([]);
  expect(nestedOwners({ profile: { color: 'red', owner: null } })).toEqual([]);
  expect(nestedOwners({ deep: { a: { b: { c: { d: { owner: 'x' } } } } } })).toEqual([]);
});
