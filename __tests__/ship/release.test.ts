/** What is released: never nothing, never twice, and the notes are those of this version. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { notesOf, planOf, released } from '../../scripts/release.mjs';
import { root } from '../run-cli.ts';

const changelog = `# Changelog

Words.

## Unreleased

### Added

- A thing.

## 1.0.0 (2026-12-01)

- The first.
`;

test('a new version takes what is unreleased, and leaves an empty section for the next', () => {
  const next = released(changelog, '1.1.0', '2027-01-02');
  expect(next).toBe(
    changelog.replace('## Unreleased\n', '## Unreleased\n\n## 1.1.0 (2027-01-02)\n'),
  );
  expect(notesOf(next, '1.1.0')).toBe('### Added\n\n- A thing.');
  expect(notesOf(next, '1.0.0')).toBe('- The first.');
  expect(() => released(next, '1.2.0', '2027-01-03')).toThrow('has nothing under "Unreleased"');
  expect(() => released(changelog, '1.0.0', '2027-01-02')).toThrow('has 1.0.0 already');
});

test('the plan names the tag, and the major tag that moves', () => {
  expect(planOf('1.0.0', changelog, ['v0.9.0'])).toEqual({
    version: '1.0.0',
    tag: 'v1.0.0',
    moving: 'v1',
    notes: '- The first.',
  });
  const candidate = changelog.replace('1.0.0 (', '2.0.0-rc.1 (');
  expect(planOf('2.0.0-rc.1', candidate, []).moving).toBe('');
});

test('what is released already, unnamed or no version is refused', () => {
  expect(() => planOf('1.0.0', changelog, ['v1.0.0'])).toThrow('v1.0.0 is tagged already');
  expect(() => planOf('1.1.0', changelog, [])).toThrow('no section for 1.1.0');
  expect(() => planOf('1.1', changelog, [])).toThrow("isn't a version");
  expect(() =>
    planOf('1.0.0', '# Changelog\n\n## 1.0.0 (2026-12-01)\n\n## 0.9.0 (2026-11-01)\n', []),
  ).toThrow('no section');
});

test('the commit that the pages pin is one of this repository, with a bundle that runs', () => {
  const page = readFileSync(join(root, 'docs/action.md'), 'utf8');
  const sha = /cloud-estate-check@([0-9a-f]{40})\b/.exec(page)?.[1] ?? '';
  expect(sha).toHaveLength(40);
  const git = (...words: readonly string[]) =>
    spawnSync('git', words, { cwd: root, encoding: 'utf8' });
  // A shallow clone, or a copy without history, doesn't have it.
  const isShallow = git('rev-parse', '--is-shallow-repository').stdout.trim() !== 'false';
  const start = git('show', `${sha}:dist/action/index.js`).stdout;
  expect(isShallow || start.includes("require('../lib/program.js').action()")).toBe(true);
});
