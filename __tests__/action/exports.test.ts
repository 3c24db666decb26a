import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from '@jest/globals';
import { oscalErrors, schemaErrors } from '../render/official-schemas.ts';
import { checkout, cleanUp } from './runner.ts';
import { FILE, owned, POLICY, saas, startWorld, type World } from './world.ts';

const text = saas({ mail: owned(), chat: {} });
const files = { [FILE]: text };

let world: World;
afterEach(async () => {
  cleanUp();
  await world.gh.close();
});

async function run(inputs: Readonly<Record<string, string>>, more: Record<string, string> = {}) {
  const all = { ...files, ...more };
  world = await startWorld({ base: all, head: all });
  const workspace = checkout(all);
  const done = await world.run({ workspace, with: inputs });
  const read = (path: string) => JSON.parse(readFileSync(join(workspace, path), 'utf8'));
  return { ...done, read, exists: (path: string) => existsSync(join(workspace, path)) };
}

test('the inputs for exports write valid files, and the log says what they lack', async () => {
  const done = await run({ 'cyclonedx-file': 'out/bom.json', 'oscal-file': 'oscal.json' });
  expect(schemaErrors('cyclonedx', done.read('out/bom.json'))).toEqual([]);
  const oscal = done.read('oscal.json');
  expect(Object.keys(oscal)).toEqual(['component-definition']);
  expect([...schemaErrors('components 1.2.2', oscal), ...oscalErrors(oscal)]).toEqual([]);
  // The workspace of this test isn't a repository, so that no commit is known.
  expect(oscal['component-definition'].metadata.version).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  expect(done.log).toMatch(/\d+ facts are missing in cyclonedx:/);
  expect(done.log).toContain(`${POLICY}:1: an \`oscal\` block with \`profile\``);
  expect(done.outputs.verdict).toBe('fail');
});

test('with a whole `oscal` block it is a plan', async () => {
  const policy = `version: 1\noscal:\n  profile: https://acme.systems/p.json\n  description: Sells goods\n  boundary: All services\n  information: [orders]\n`;
  const done = await run({ 'oscal-file': 'plan.json' }, { [POLICY]: policy });
  const plan = done.read('plan.json');
  expect(Object.keys(plan)).toEqual(['system-security-plan']);
  expect([...schemaErrors('plan 1.2.2', plan), ...oscalErrors(plan)]).toEqual([]);
});

test('a path out of the workspace is refused, and nothing is written unasked', async () => {
  const done = await run({ 'cyclonedx-file': '../../bom.json' });
  expect(done.log).toContain('`cyclonedx-file` leads outside the workspace');
  expect(done.exists('oscal.json')).toBe(false);
});

test.each([
  ['sarif-file', FILE],
  ['report-file', `./${FILE}`],
  ['html-file', 'main.tf'],
])('%s never goes over %s, which the run reads', async (input, file) => {
  const code = { 'main.tf': 'resource "aws_sqs_queue" "orders" {}\n' };
  const all = { ...files, ...code };
  world = await startWorld({ base: all, head: all });
  const workspace = checkout(all);
  const { exitCode, outputs, log } = await world.run({
    workspace,
    with: { discover: 'true', [input]: file },
  });
  expect([exitCode, outputs.verdict]).toEqual([1, 'none']);
  expect(log).toContain('this run reads it');
  for (const [path, content] of Object.entries(all))
    expect(readFileSync(join(workspace, path), 'utf8')).toBe(content);
});
