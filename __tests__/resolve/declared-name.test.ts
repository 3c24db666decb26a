import { expect, test } from '@jest/globals';
import { editText, findingsOf } from '../rules/harness.ts';

const teams = `teams:
  it-desk: { name: IT service desk, contact: it@acme.corp }
  rnd: { name: Research & Development, contact: rnd@acme.corp }
  north: { name: Field team, contact: north@acme.corp }
  south: { name: Field team, contact: south@acme.corp }
  empty: { name: TBD }
`;

/** What the check says of one owner of `mail`, and the changes that it offers. */
async function about(
  owner: string,
  declared = teams,
): Promise<{ remedy: string; edits: string[] }> {
  const text = `version: 1
estate: acme
framework: microsoft
${declared}owners: { "information-and-data": "@acme/it", accounts-and-identities: "@acme/it", identity-infrastructure: "@acme/it" }
services:
  mail: { product: slack, model: saas, owners: { devices: ${JSON.stringify(owner)} } }
`;
  const found = (await findingsOf(text)).filter(({ rule }) => rule === 'unrecognised-owner');
  expect(found).toHaveLength(1);
  const [finding] = found;
  return { remedy: finding?.remedy ?? '', edits: (finding?.edits ?? []).map(editText) };
}

test.each([
  ['IT service desk', 'it-desk'],
  ['it Service-Desk', 'it-desk'],
  ['Research & Development', 'rnd'],
])('%s is the name of a declared team: its id is what to write', async (owner, id) => {
  const { remedy, edits } = await about(owner);
  expect(remedy).toBe(`Did you mean the team \`${id}\`?`);
  expect(edits).toEqual([`set services.mail.owners.devices "${id}"`]);
});

test('a name that two teams have leads to neither', async () => {
  const { remedy, edits } = await about('Field team');
  expect(remedy).not.toContain('Did you mean');
  expect(edits).toEqual([]);
});

test('the name of a person leads to the id of the person', async () => {
  const { edits } = await about('Jane Doe', 'people: { jane: { name: Jane Doe } }\n');
  expect(edits).toEqual(['set services.mail.owners.devices "jane"']);
});

test('a name that nobody declares is declared first', async () => {
  const { remedy, edits } = await about('Night shift');
  expect(remedy).toContain(
    'Declare a person under `people`, or a team under `teams`, with that name',
  );
  expect(edits).toEqual([]);
});

test('people have names too; what begins with x- has none, and an entry that is no map keeps no other from having one', async () => {
  const people = `teams: { x-off: { name: Jane Doe }, odd: text, desk: { contact: it@acme.corp } }
people:
  x-jane: { name: Jane Doe, contact: x@acme.corp }
  plain: text
  jane: { name: Jane Doe, contact: jane@acme.corp }
`;
  const { remedy, edits } = await about('Jane Doe', people);
  expect(remedy).toContain('`jane`');
  expect(edits).toEqual(['set services.mail.owners.devices "jane"']);
});

test('an id that a team and a person have is the team', async () => {
  const text = `version: 1
estate: acme
framework: microsoft
teams: { desk: { contact: it@acme.corp } }
people: { desk: { contact: TBD } }
services:
  mail: { product: slack, model: saas, owners: { "*": desk } }
`;
  const found = await findingsOf(text);
  expect(found.filter(({ rule }) => rule === 'unowned-duty' || /owner/.test(rule))).toEqual([]);
});
