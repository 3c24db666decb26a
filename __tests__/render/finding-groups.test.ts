import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { saysUnowned } from '../../src/render/duty-findings.ts';
import { groupFindings } from '../../src/render/finding-groups.ts';
import { checkBytes } from '../run-check.ts';
import { root } from '../run-cli.ts';

const golden = join(root, '__tests__/fixtures/golden');
const manifests = readdirSync(golden)
  .map((name) => join(golden, name, 'cloud-services.yml'))
  .filter((file) => existsSync(file));

/** What the first of some findings shown together says for the others, apart from the words that it quotes. */
function toDo(remedy: string): string {
  return remedy.replaceAll(/`[^`]*`/g, '`…`');
}

test('findings that are shown as one are mended in the same way', async () => {
  let joined = 0;
  for (const file of manifests) {
    const { report } = await checkBytes(readFileSync(file));
    for (const group of groupFindings(report.findings)) {
      // The duties of one service are shown together, whatever each needs.
      if (group.length === 1 || saysUnowned(group[0])) continue;
      joined++;
      expect([...new Set(group.map(({ remedy }) => toDo(remedy)))]).toHaveLength(1);
    }
  }
  expect(joined).toBeGreaterThan(10);
});

test('a key that means another duty in another service is shown apart', async () => {
  const { report } = await checkBytes(`services:
  vms: { name: VMs, provider: A, model: iaas, owners: { patching: "@acme/it" } }
  pages: { name: Pages, provider: B, model: paas, owners: { patching: "@acme/web" } }
  more: { name: More, provider: C, model: iaas, owners: { patching: "@acme/it" } }
`);
  const said = groupFindings(report.findings).filter(([{ rule }]) => rule === 'unneeded-owner');
  expect(said.map((group) => [group.length, group[0].remedy])).toEqual([
    [2, 'Did you mean `applications` or `operating-system`?'],
    [1, 'Did you mean `applications`?'],
  ]);
});
