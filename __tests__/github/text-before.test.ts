import { afterAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { gitHash } from '../../src/github/commits/blobs.ts';
import { bytesBefore } from '../../src/github/commits/text-before.ts';
import { removeRepositories, tempRepository } from '../temp-repository.ts';

afterAll(removeRepositories);

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const { write, git } = tempRepository();
git('init', '-q');

/** What the patch of git itself gives back. */
function before(was: string, now: string): string | null {
  write({ 'a.yml': was });
  git('add', '.');
  write({ 'a.yml': now });
  const diff = git('diff', '--no-color', '--no-ext-diff', 'a.yml');
  const start = diff.indexOf('\n@@ ');
  const found = bytesBefore(bytes(now), {
    hash: gitHash(bytes(now)),
    hunks: diff.slice(start + 1),
  });
  return found === null ? null : new TextDecoder().decode(found);
}

const line = fc.constantFrom('a: 1', 'b:', '  c: x', '', '# y', 'd: "@a/b"', 'e\r');
const text = fc
  .tuple(fc.array(line, { maxLength: 30 }), fc.constantFrom('', '\n'))
  .map(([lines, end]) => lines.join('\n') + end);

test('a text is what it was, or nothing is said', () => {
  let proven = 0;
  const wrong: unknown[] = [];
  fc.assert(
    fc.property(text, text, (was, now) => {
      const found = was === now ? null : before(was, now);
      if (found !== null) proven++;
      if (found !== null && found !== was) wrong.push([was, now, found]);
    }),
    { numRuns: 60, seed: 7 },
  );
  expect(wrong).toEqual([]);
  expect(proven).toBeGreaterThan(20);
});

const now = 'a: 1\nb: 2\nc: 3\n';
const patch = '@@ -1,3 +1,3 @@\n a: 1\n-b: 1\n+b: 2\n c: 3';
const hash = gitHash(bytes(now));

test('a patch that fits gives the text', () => {
  expect(Buffer.from(bytesBefore(bytes(now), { hash, hunks: patch }) ?? []).toString()).toBe(
    'a: 1\nb: 1\nc: 3\n',
  );
});

test.each([
  ['another file', { hash: gitHash(bytes('x')), hunks: patch }],
  ['a cut patch', { hash, hunks: patch.slice(0, -5) }],
  ['a line that is not there', { hash, hunks: patch.replace(' c: 3', ' c: 4') }],
  ['other places', { hash, hunks: patch.replace('-1,3', '-2,3') }],
  ['a line in who knows which encoding', { hash, hunks: patch.replace('b: 1', 'b: é') }],
  ['nothing that stayed', { hash, hunks: '@@ -1 +1,3 @@\n-x\n+a: 1\n+b: 2\n+c: 3' }],
  ['no patch', { hash, hunks: 'Binary files differ' }],
])('one that does not is refused: %s', (_, given) => {
  expect(bytesBefore(bytes(now), given)).toBeNull();
});
