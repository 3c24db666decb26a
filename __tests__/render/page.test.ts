import { expect, test } from '@jest/globals';
import { pageText } from '../../src/render/text/screen.ts';

const page = `# a-rule

What it says.

| Default severity | Options |
|---|---|
| \`error\` | \`max-days\`: 365 |

## Why it matters

A paragraph of **several** words, with
a line break, a [page](../agreements.md), a [rule](b-rule.md) and an [address](https://provider.systems/).

- one thing
- another thing that is so long that it goes
  on

## Bad

\`\`\`yaml
# yaml-language-server: $schema=https://provider.systems/schema.json
a:

  - | b # not a heading
# a comment
\`\`\`
After it.
`;

test('a page becomes text, indented below its headings, with its code as it is', () => {
  expect(pageText(page, { columns: 60, color: false })).toBe(`a-rule

  What it says.

  Default severity: \`error\`
  Options: \`max-days\`: 365

Why it matters

  A paragraph of several words, with a line break, a page
  (docs/agreements.md), a rule and an address
  (https://provider.systems/).

  - one thing
  - another thing that is so long that it goes on

Bad

    a:

      - | b # not a heading
    # a comment

  After it.
`);
});

test('no line is wider than the terminal, but for code and words that are', () => {
  const wide = pageText(page, { columns: 30, color: false })
    .split('\n')
    .filter((line) => line.length > 30);
  expect(wide).toEqual([]);
});

test('headings are bold where there are colours, and nothing else changes', () => {
  const coloured = pageText(page, { columns: 60, color: true });
  for (const title of ['a-rule', 'Why it matters', 'Bad']) {
    expect(coloured).toContain(`\u001b[1m${title}\u001b[0m\n`);
  }
  expect(coloured.replaceAll('\u001b[1m', '').replaceAll('\u001b[0m', '')).toBe(
    pageText(page, { columns: 60, color: false }),
  );
});

test('a heading with its text right below, an empty page, and code that is never closed', () => {
  expect(pageText('# a\nb\n## c\n## d', { columns: 60, color: false })).toBe(
    'a\n\n  b\n\nc\n\nd\n',
  );
  expect(pageText('', { columns: 60, color: false })).toBe('\n');
  expect(pageText('```\na\nb', { columns: 60, color: false })).toBe('    a\n    b\n');
});
