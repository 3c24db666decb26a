import { describe, expect, test } from '@jest/globals';
import { messageOf } from '../../src/text/message.ts';
import { bom, crlf, findingsOf, testRule } from './harness.ts';

const manifest = `
  # who does what
  version: 1
  estate: acme
  framework: google
  services:
    mail: { product: slack, model: saas, owners: { content: "@ann", access-policies: "@ann", usage: "@ann" } }
`;
const file = 'team a/cloud-services.yml';

testRule('unguarded-manifest', {
  accept: [
    { name: 'a manifest of which nobody knows where it is', manifest, others: [] },
    { name: 'one with an owner', codeOwners: '*.yml @acme/security\n', manifest, others: [] },
    {
      name: 'one that the last line covers, whatever those before say',
      codeOwners: '* @acme/all\n/team\\ a/\n/team\\ a/cloud-*.yml @acme/security # twice\n',
      file,
      manifest,
      others: [],
    },
    {
      name: 'one that is not in the repository',
      codeOwners: null,
      file: '../elsewhere/cloud-services.yml',
      manifest,
      others: [],
    },
  ],
  reject: [
    {
      name: 'a manifest of a repository without CODEOWNERS, at its first key',
      codeOwners: null,
      manifest,
      finds: [
        {
          at: '2:1',
          to: '2:8',
          severity: 'notice',
          title: 'Manifest without a code owner',
          reason:
            'The repository has no CODEOWNERS, so duties can change hands or be dropped without a review.',
          remedy: 'Add `/cloud-services.yml @org/team` to `.github/CODEOWNERS`.',
          path: '',
          service: null,
          part: null,
          layer: null,
          edits: [],
        },
      ],
      others: [],
    },
    {
      name: 'one that no line covers, or the last leaves to anyone',
      codeOwners: '* @acme/all\n/team\\ a/\n',
      file,
      as: (text) => bom(crlf(text)),
      policy: 'version: 1\nrules: { unguarded-manifest: error }\n',
      manifest,
      finds: [
        {
          at: '2:1',
          severity: 'error',
          title: 'Manifest without a code owner',
          reason:
            '`.github/CODEOWNERS` names no owner of this manifest, so duties can change hands or be dropped without a review.',
          remedy:
            'Add `/team\\ a/cloud-services.yml @org/team` to it. The last line that matches decides.',
        },
      ],
    },
    {
      name: 'one whose CODEOWNERS is too large for GitHub',
      codeOwners: `* @acme/all\n${'#'.repeat(3 * 1024 * 1024)}`,
      manifest,
      finds: [{ at: '2:1', says: '3 MB or larger' }],
      others: [],
    },
    {
      name: 'one without any key, at its start',
      codeOwners: null,
      manifest: '',
      finds: [{ at: '1:1' }],
    },
  ],
});

describe('the policy', () => {
  const policy = 'version: 1\nrules: { unused-team: off }\n';

  test.each([
    ['without an owner', '/cloud-services.yml @ann\n', true],
    ['with one', '*.yml @ann\n', false],
    ['where nobody knows', undefined, false],
  ])('%s', async (_name, codeOwners, isFound) => {
    const setting = codeOwners === undefined ? { policy } : { policy, codeOwners };
    const findings = await findingsOf(manifest, setting);
    const mine = findings.filter(({ rule }) => rule === 'unguarded-manifest');
    expect(
      mine.map(({ location: { file: at, line, column }, ...said }) => [
        at,
        line,
        column,
        messageOf(said),
      ]),
    ).toEqual(
      isFound
        ? [
            [
              'cloud-estate.yml',
              1,
              1,
              'Policy without a code owner. `.github/CODEOWNERS` names no owner of this policy, so the gate can be loosened without a review. Add `/cloud-estate.yml @org/team` to it. The last line that matches decides.',
            ],
          ]
        : [],
    );
  });

  test('which sets the rule to off', async () => {
    const off = 'version: 1\nrules: { unguarded-manifest: off, unread-agreement: off }\n';
    expect(await findingsOf(manifest, { policy: off, codeOwners: null })).toEqual([]);
  });
});
