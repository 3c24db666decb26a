import { expect, test } from '@jest/globals';
import { checkBytes, renderAll } from './run-check.ts';

const HEAD = 'version: 1\nestate: acme\nframework: microsoft\n';
const OWNED =
  'information-and-data: "@ann", accounts-and-identities: "@ann", identity-infrastructure: "@ann"';

/** The edits of the duties that nobody owns, as `action path`, without those that repeat. */
async function editsIn(yaml: string): Promise<string[]> {
  const { report } = await checkBytes(HEAD + yaml);
  const edits = report.findings
    .filter(({ rule }) => rule === 'unowned-duty')
    .flatMap((one) => one.edits);
  return [...new Set(edits.map(({ action, path }) => `${action} ${path.join('.')}`))];
}

const services = (names: readonly string[], owners: string) =>
  names.map((name) => `  ${name}: { model: saas, owners: { ${owners} } }\n`).join('');

test.each<[string, string, string[]]>([
  [
    'two services that lack one get it each',
    `services:\n${services(['a', 'b'], OWNED)}`,
    ['add services.a.owners.devices', 'add services.b.owners.devices'],
  ],
  [
    'one owner at the top is the edit where many services lack it',
    `services:\n${services(['a', 'b', 'c'], OWNED)}`,
    ['add owners.devices'],
  ],
  [
    'an empty key at the top is filled, however few services look to it',
    `owners:\n  devices:\nservices:\n${services(['a'], OWNED)}`,
    ['set owners.devices'],
  ],
  [
    'so is an empty owner of all',
    `owners: { "*": }\nservices:\n${services(['a'], OWNED)}`,
    ['set owners.*'],
  ],
  [
    'an empty key of the service is filled for its parts',
    `services:\n  a:\n    model: hybrid\n    owners: { ${OWNED}, devices: }\n    parts:\n      p: { model: saas }\n      q: { model: saas }\n`,
    ['set services.a.owners.devices'],
  ],
  [
    'an empty key of its own is filled there, and the others at the top',
    `services:\n${services(['a', 'b', 'c'], OWNED)}${services(['d'], `${OWNED}, devices: `)}`,
    ['add owners.devices', 'set services.d.owners.devices'],
  ],
])('%s', async (_, yaml, expected) => {
  expect(await editsIn(yaml)).toEqual(expected);
});

test('what is to write in two places is two blocks, and a key that is there is written and not added', async () => {
  const yaml = `owners:\n  information-and-data:\n  accounts-and-identities:\nservices:\n  a: { model: saas, owners: { devices: , identity-infrastructure: "@ann" } }\n`;
  const { text } = await renderAll(await checkBytes(HEAD + yaml), ['text']);
  expect(text).toContain(
    '  Write under owners:\n      information-and-data: "@org/team"\n      accounts-and-identities: "@org/team"\n' +
      '  Write under services.a.owners:\n      devices: "@org/team"\n',
  );
  const many = `owners:\n  devices:\nservices:\n${services(['a', 'b', 'c'], OWNED)}`;
  const grouped = await renderAll(await checkBytes(HEAD + many), ['text']);
  expect(grouped.text).toContain('  Write under owners:\n      devices: "@org/team"\n');
});
