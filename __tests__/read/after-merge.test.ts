/** What a changed policy or framework will make of today's findings, told from a repository with two commits. */
import { afterAll, expect, test } from '@jest/globals';
import { runCli } from '../run-cli.ts';
import { type FileTexts, removeRepositories, tempRepository } from '../temp-repository.ts';

afterAll(removeRepositories);

const POLICY = '.github/cloud-estate.yml';
const four = 'information-and-data devices accounts-and-identities identity-infrastructure'.split(
  ' ',
);
const owners = (layers: readonly string[]): string =>
  `{ ${layers.map((layer) => `${layer}: "@acme/${layer}"`).join(', ')} }`;
const manifest = (entry = '', top = ''): string =>
  `version: 1\nestate: acme\n${top}services:\n  mail:\n    model: saas\n    agreement: { url: "https://a.corp/b", reviewed: 2026-10-01 }\n${entry}    owners: ${owners(four)}\n`;
const policy = (text: string): FileTexts => ({ [POLICY]: `version: 1\n${text}` });

async function effectsOf(before: FileTexts, after: FileTexts): Promise<unknown> {
  const { folder, write, commit } = tempRepository(before);
  const base = commit();
  write(after);
  commit();
  const { out } = await runCli(['--base', base, '--format', 'json'], { cwd: folder });
  const { delta } = JSON.parse(out);
  return (
    delta.policyEffects?.map(
      ({ rule, count }: { rule: string; count: number }) => `${count} ${rule}`,
    ) ?? delta.policyEffects
  );
}

const file = 'cloud-services.yml';
const own = (party: string): string =>
  `version: 1\nid: own\ntitle: Own\nextends: microsoft\nlayers:\n  backup: { title: Backup, duty: Test the restore., parties: { saas: ${party}, paas: customer, iaas: customer } }\n`;

test.each<[string, FileTexts, FileTexts, readonly string[]]>([
  [
    'a framework with more duties',
    { [file]: manifest(), ...policy('framework: microsoft\n') },
    policy('framework: common\n'),
    ['4 unowned-duty'],
  ],
  [
    'a framework with fewer',
    { [file]: manifest(), ...policy('framework: common\n') },
    policy('framework: microsoft\n'),
    ['-4 unowned-duty'],
  ],
  [
    "a framework that the manifest's own doesn't cover",
    { [file]: manifest('', 'framework: microsoft\n'), ...policy('') },
    policy('framework: common\n'),
    ['1 unbound-framework'],
  ],
  [
    'an add-on',
    { [file]: manifest('    traits: [ai]\n'), ...policy('framework: microsoft\n') },
    policy('framework: microsoft\nadd-ons: [ai]\n'),
    ['3 unowned-duty'],
  ],
  [
    'a framework file that comes with the change',
    { [file]: manifest(), ...policy('framework: microsoft\n') },
    { 'own.yml': own('customer'), ...policy('framework: ../own.yml\n') },
    ['1 unowned-duty'],
  ],
  [
    'the framework file alone',
    { [file]: manifest(), 'own.yml': own('provider'), ...policy('framework: ../own.yml\n') },
    { 'own.yml': own('customer') },
    ['1 unowned-duty'],
  ],
  ['a policy that changes nothing', { [file]: manifest() }, policy('framework: common\n'), []],
])('%s', async (_, before, after, effects) => {
  expect(await effectsOf(before, after)).toEqual(effects);
});

test('what the change extends, or a framework that it names and that is missing, is not known', async () => {
  const before = { [file]: manifest(), ...policy('framework: microsoft\n') };
  expect(await effectsOf(before, policy('extends: acme/p/a.yml@main\n'))).toBeNull();
  expect(await effectsOf(before, policy('framework: ../gone.yml\n'))).toBeNull();
});
