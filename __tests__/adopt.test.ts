import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { commands } from '../src/cli/commands/index.ts';
import { parseSource } from '../src/init/draft-duties.ts';
import { readPolicy } from '../src/policy/read-policy.ts';
import { root } from './run-cli.ts';

/** The page on adopting the gate shows a real repository, which no test has: at least its commands and links are right. */

const page = readFileSync(join(root, 'docs/adopt.md'), 'utf8');

test('every command in it is one, with the flags that it has', async () => {
  const lines = [...page.matchAll(/(?:^\$ |^ +|`)cloud-estate (\w+)([^`\n]*)/gm)];
  expect(lines.length).toBeGreaterThan(8);
  for (const [line, name = '', rest = ''] of lines) {
    const command = await commands[name]?.();
    const flags = [...Object.keys(command?.flags ?? {}), 'help'];
    const named = [...rest.matchAll(/--([\w-]+)/g)].map(([, flag = '']) => flag);
    expect([line, named.filter((flag) => !flags.includes(flag))]).toEqual([line, []]);
    expect([line, command?.name]).toEqual([line, name]);
  }
});

test('every link in it leads to a file or to a heading', () => {
  const headings = [...page.matchAll(/^## (.*)$/gm)].map(([, text = '']) =>
    text
      .toLowerCase()
      .replace(/[^a-z0-9 -]/g, '')
      .replaceAll(' ', '-'),
  );
  const links = [...page.matchAll(/\]\((?!https:)([^)#]*)(?:#([^)]*))?\)/g)];
  expect(links.length).toBeGreaterThan(5);
  for (const [link, path = '', anchor = ''] of links) {
    if (path === '') expect([link, headings.includes(anchor)]).toEqual([link, true]);
    else expect([link, existsSync(join(root, 'docs', path))]).toEqual([link, true]);
  }
});

test('the policy in it is right', () => {
  const [, policy = ''] =
    /^```yaml\n(# \.github\/cloud-estate\.yml\n[\s\S]*?)^```$/m.exec(page) ?? [];
  expect(readPolicy(parseSource('cloud-estate.yml', policy))).toHaveProperty('policy.extends');
});
