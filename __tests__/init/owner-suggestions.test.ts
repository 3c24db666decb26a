/** Every suggestion that the manifests in fixtures/golden give rise to, committed as it is, makes its findings go. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { onShownLines } from '../../src/edit/line-change.ts';
import type { Finding } from '../../src/estate/finding.ts';
import { type OwnerSuggestion, ownerSuggestions } from '../../src/init/owner-suggestions.ts';
import { findingsOf } from '../rules/harness.ts';
import { root } from '../run-cli.ts';
import { withChange } from '../with-change.ts';

const golden = join(root, '__tests__/fixtures/golden');
const FILE = 'cloud-services.yml';
const somebody = () => ({ owners: ['@acme/on-call'], from: 'file' as const });

const manifests = readdirSync(golden)
  .map((name) => [name, join(golden, name, FILE)] as const)
  .filter(([, path]) => existsSync(path))
  .map(([name, path]) => [name, readFileSync(path, 'utf8')] as const);

function suggestionsFor(findings: readonly Finding[], text: string): OwnerSuggestion[] {
  return [...ownerSuggestions(findings, somebody, () => text)];
}

/** By its cause: a text that an alias repeats may be about another service once one has an owner. */
function keyOf({ rule, cause }: Finding): string {
  return JSON.stringify([rule, cause]);
}

test('committed as it is, a suggestion makes its findings go, and brings no error', async () => {
  let tried = 0;
  for (const [name, text] of manifests) {
    const before = await findingsOf(text);
    const known = new Set(before.map(keyOf));
    for (const { change, before: lines, subject, layers, path } of suggestionsFor(before, text)) {
      const shown = onShownLines(change, lines, () => true);
      expect(shown).not.toBeNull();
      if (shown === null) continue;
      const after = await findingsOf(withChange(lines, shown).join('\n'));
      const left = after.filter(
        (one) =>
          one.rule === 'unowned-duty' &&
          path[0] === 'services' &&
          one.subject.service === subject.service &&
          one.subject.part === subject.part &&
          layers.includes(one.subject.layer ?? ''),
      );
      const fresh = after.filter((one) => one.severity === 'error' && !known.has(keyOf(one)));
      expect([name, left, fresh]).toEqual([name, [], []]);
      tried++;
    }
  }
  expect(tried).toBeGreaterThan(20);
});

test('owners under a key that does not count move to one that does, and nobody else is proposed', async () => {
  const top = 'version: 1\nservices:\n  chat:\n    model: saas\n';
  for (const [lines, moved] of [
    ['    ownres: { "*": "@acme/it" }\n', 'ownres'],
    ['    owners:\n      "*": "@acme/x"\n      devcies: "@acme/it"\n', null],
    ['    owners:\n      devcies: "@acme/it"\n      applications: "@acme/x"\n', 'devcies'],
  ] as const) {
    const text = top + lines;
    const all = suggestionsFor(await findingsOf(text), text);
    const found = all.flatMap((one) => one.moved);
    expect(found).toEqual(moved === null ? [] : [moved]);
    if (moved !== null) expect(all[0]?.change.lines.join()).not.toContain(moved);
  }
});

test('in flow style it stays on its line, in block style only lines are added', async () => {
  const flow = 'services:\n  chat:\n    model: saas\n    owners: { devices: "@acme/it" }\n';
  const block = 'services:\n  chat:\n    model: saas\n    owners:\n      devices: "@acme/it"\n';
  for (const [text, start, end] of [
    [flow, 5, 5],
    [block, 7, 6],
  ] as const) {
    const manifest = `version: 1\n${text}`;
    const [suggestion] = suggestionsFor(await findingsOf(manifest), manifest);
    expect(suggestion?.change).toMatchObject({ start, end });
    expect(suggestion?.layers).not.toContain('devices');
  }
});

test('what the page does not show as it is has none: other line ends, and characters that nobody sees', async () => {
  const text = 'version: 1\nservices:\n  chat:\n    model: saas\n';
  for (const odd of [text.replaceAll('\n', '\r\n'), text.replaceAll('chat', '"ch\u202eat"')]) {
    const findings = await findingsOf(odd);
    const shown = suggestionsFor(findings, odd).filter(({ change, before }) =>
      (onShownLines(change, before, () => true)?.lines ?? []).some((line) =>
        /\r|\u202e/.test(line),
      ),
    );
    expect(shown).toEqual([]);
  }
});

test('a line outside of the diff has none', () => {
  const change = { start: 3, end: 2, lines: ['x'] };
  const lines = ['a', 'b', 'c'];
  expect(onShownLines(change, lines, (line) => line === 3)).toEqual({
    start: 3,
    end: 3,
    lines: ['x', 'c'],
  });
  expect(onShownLines(change, lines, (line) => line === 1)).toBeNull();
  expect(onShownLines({ start: 1, end: 2, lines: [] }, lines, (line) => line === 1)).toBeNull();
});
