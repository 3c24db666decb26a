import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from '@jest/globals';

/** What the machine that runs the tests can do: a test that needs more than it has is skipped there. */

export const isWindows = process.platform === 'win32';

/** Root may read and write whatever the modes of files say. */
export const isRoot = process.getuid?.() === 0;

/** For what Windows doesn't have: modes of files, named pipes, a POSIX shell, and `:`, `*` or `?` in names. */
export const testOnUnix = isWindows ? test.skip : test;

/** For symbolic links, which Windows lets only some users make. */
export const testWithLinks = canLink() ? test : test.skip;

function canLink(): boolean {
  const folder = mkdtempSync(join(tmpdir(), 'link-'));
  try {
    symlinkSync('to', join(folder, 'from'));
    return true;
  } catch {
    return false;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The Node.js that runners run the action with, where `RUNNER_NODE` names it; else the one that runs the tests. */
export const runnerNode = process.env.RUNNER_NODE ?? process.execPath;

/** What any process needs to start, whoever it runs for: on Windows, some of the system's own variables. */
export const systemEnv: Readonly<Record<string, string>> = Object.fromEntries(
  ['PATH', 'Path', 'PATHEXT', 'SystemRoot', 'SystemDrive', 'ComSpec', 'TEMP', 'TMP', 'TMPDIR']
    .map((name) => [name, process.env[name]])
    .filter((pair): pair is [string, string] => pair[1] !== undefined),
);
