import { afterEach, expect, test } from '@jest/globals';
import { models } from '../../src/estate/framework.ts';
import { frameworkIds } from '../../src/frameworks/index.ts';
import { rules } from '../../src/rules/index.ts';
import { runCli } from '../run-cli.ts';
import { removeRepositories, tempRepository } from '../temp-repository.ts';

afterEach(removeRepositories);

test.each(rules.map(({ id }) => id))('explain %s shows the page of the rule', async (id) => {
  const { code, out, err } = await runCli(['explain', id]);
  expect([code, err]).toEqual([0, '']);
  expect(out.split('\n', 1)[0]).toBe(id);
  expect(out.replace(/\s+/g, ' ')).toContain(ruleSummary(id));
  expect(out).toContain('Why it matters\n');
  expect(out).toContain('How to set or waive it\n');
  expect(out).not.toMatch(/<!--|yaml-language-server/);
});

function ruleSummary(id: string): string {
  return rules.find((rule) => rule.id === id)?.summary ?? '';
}

test.each([...models, ...frameworkIds, 'devices', 'aws-ec2'])('explain %s works', async (word) => {
  const { code, out } = await runCli(['explain', word]);
  expect(code).toBe(0);
  expect(out.split(/[ :]/, 1)[0]).toBe(word);
  const wide = out.split('\n').filter((line) => line.length > 80 && /\s\S+\s/.test(line.trim()));
  expect(wide).toEqual([]);
});

test('explain without a word lists every word', async () => {
  const { code, out } = await runCli(['explain']);
  expect(code).toBe(0);
  for (const word of [...rules.map(({ id }) => id), ...models, ...frameworkIds]) {
    expect(out).toMatch(new RegExp(`(?<![\\w-])${word}(?![\\w-])`));
  }
  expect(out).toContain('key-management');
  expect(out.replace(/\s+/g, ' ')).toContain('`cloud-estate catalogue search <words>` finds it');
  expect(out).toContain('hardened-kernel-ipc');
});

test('several words are one', async () => {
  const { code, out } = await runCli(['explain', 'Network', 'controls']);
  expect([code, out.split('\n', 1)[0]]).toEqual([0, 'network-controls (layer): Network controls']);
});

test('an unknown word is no explanation: exit code 2, and the nearest', async () => {
  const { code, out, err } = await runCli(['explain', 'unowned-dutty']);
  expect([code, out]).toEqual([2, '']);
  expect(err).toBe(
    'cloud-estate: There is nothing called `unowned-dutty` to explain. Did you mean `unowned-duty`? `cloud-estate explain` lists rules, layers, kinds, models and frameworks; `cloud-estate catalogue search <words>` finds products.\n',
  );
});

test('a word that would command the terminal is made visible', async () => {
  const { code, err } = await runCli(['explain', '\u001b[31mred']);
  expect(code).toBe(2);
  expect(err).not.toContain('\u001b');
  expect(err).toContain('\\u001b[31mred');
});

test('there is help with examples', async () => {
  const { code, out } = await runCli(['explain', '--help']);
  expect(code).toBe(0);
  expect(out).toContain('Usage: cloud-estate explain');
  expect(out).toContain('cloud-estate explain unowned-duty');
});

test('a provider’s name, which is no product, leads to its products', async () => {
  const { code, err } = await runCli(['explain', 'Akamai']);
  expect(code).toBe(2);
  expect(err).toMatch(/`cloud-estate catalogue search Akamai` lists \d+ products\.\n$/);
});

test('a control names its layers, and its owners where a manifest is', async () => {
  const { folder, commit } = tempRepository({
    'cloud-services.yml':
      'version: 1\nestate: acme\nservices:\n  shop: { model: iaas, owners: "@acme/shop" }\n',
    '.github/CODEOWNERS': '* @acme/ciso\n',
  });
  commit();
  const { code, out, err } = await runCli(['explain', 'NIST', 'sc-7'], { cwd: folder });
  expect([code, err]).toEqual([0, '']);
  expect(out.split('\n', 1)[0]).toBe('SC-7 (control of NIST SP 800-53 rev 5): Boundary Protection');
  expect(out).toContain('shop            owned. network-controls (customer): @acme/shop');
  const estate = await runCli(['explain', 'A.5.23'], { cwd: folder });
  expect(estate.out).toContain('@acme/ciso must review a change');
});

test('a control beyond the crosswalk: exit code 2, and what is near', async () => {
  const { code, out, err } = await runCli(['explain', 'CC6.11']);
  expect([code, out]).toEqual([2, '']);
  expect(err).toContain("isn't in the crosswalk (looked in SOC 2 criteria 2017)");
  expect(err).toContain("doesn't mean that it isn't yours. Near it: `CC6.1` (SOC 2 criteria 2017)");
});

test('a layer lists the controls that it is responsible for, with their editions', async () => {
  const { out } = await runCli(['explain', 'network-controls']);
  expect(out).toContain(
    'Controls that it is responsible for (a selection)\n  NIST SP 800-53 rev 5: ',
  );
});
