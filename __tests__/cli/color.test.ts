import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from '@jest/globals';

const cli = fileURLToPath(new URL('../../dist/cli/index.js', import.meta.url));
let cwd: string;

beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), 'color-'));
  writeFileSync(join(cwd, 'cloud-services.yml'), 'version: 1\nestate: acme\nservices: {}\n');
});
afterAll(() => rmSync(cwd, { recursive: true, force: true }));

/** Whether a run with its output in a pipe is colored. */
function isColored(
  flags: readonly string[],
  environment: Readonly<Record<string, string>>,
): boolean {
  const { PATH, SystemRoot } = process.env;
  const env = { PATH, SystemRoot, ...environment };
  const { stdout, stderr, status } = spawnSync(process.execPath, [cli, 'check', ...flags], {
    cwd,
    env,
    encoding: 'utf8',
  });
  expect([status, stderr]).toEqual([0, '']);
  expect(stdout).toContain('PASS');
  return stdout.includes('\u001b[');
}

test.each<[string[], Record<string, string>, boolean]>([
  [[], {}, false],
  [['--color'], {}, true],
  [['--colour'], {}, true],
  [[], { FORCE_COLOR: '1' }, true],
  [[], { FORCE_COLOR: '0' }, false],
  [[], { FORCE_COLOR: '1', NO_COLOR: '1' }, true],
  [['--no-color'], { FORCE_COLOR: '1' }, false],
  [['--no-colour'], { FORCE_COLOR: '1' }, false],
  [['--color'], { NO_COLOR: '1' }, true],
])('%j with %j: %s', (flags, environment, expected) => {
  expect(isColored(flags, environment)).toBe(expected);
});
