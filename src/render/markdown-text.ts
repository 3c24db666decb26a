import { visible } from './plain.ts';

/**
 * Text of others as a code span: nothing in it is Markdown, HTML, a mention or a link. `inTable` also keeps a `|`
 * from ending the cell.
 */
export function code(text: string, inTable = true): string {
  const flat = visible(withoutComments(text).replace(/\s+/g, ' ').trim());
  if (flat === '') return '–';
  const fence = '`'.repeat(1 + longestRun(flat));
  const pad = flat.startsWith('`') || flat.endsWith('`') ? ' ' : '';
  const body = inTable ? flat.replaceAll('|', '\\|') : flat;
  return `${fence}${pad}${body}${pad}${fence}`;
}

/** Of backticks. */
function longestRun(text: string): number {
  let longest = 0;
  for (const [ticks] of text.matchAll(/`+/g)) longest = Math.max(longest, ticks.length);
  return longest;
}

/** A mark of no width: it parts what would otherwise be a mention, a reference or an address. */
const APART = '\u200b';

/** Text of others as running text: every sign that means something to Markdown, HTML or GitHub is taken apart. */
export function prose(text: string): string {
  const flat = visible(withoutComments(text).replace(/\s+/g, ' '));
  return flat
    .replace(/[\\`*_[\]<>#|~&]/g, '\\$&')
    .replace(/@|\\#|:(?=\/\/)|(?<=www)\./gi, `$&${APART}`);
}

/** A message of ours, in which what stands between backticks or double quotes is others' text. */
export function message(text: string, inTable = true): string {
  const parts = withoutComments(text).split('`');
  if (parts.length % 2 === 0) return prose(text);
  return parts.map((part, at) => (at % 2 === 0 ? prose(part) : code(part, inTable))).join('');
}

/** HTML comments could forge the mark by which our own comment is found. */
function withoutComments(text: string): string {
  let kept = '';
  let at = 0;
  for (;;) {
    const open = text.indexOf('<!--', at);
    const close = open < 0 ? -1 : text.indexOf('-->', open + 4);
    if (close < 0) break;
    kept += text.slice(at, open);
    at = close + 3;
  }
  // A space, since taking a mark out could join what stands around it to another one.
  return (kept + text.slice(at)).replaceAll('<!--', '<! --').replaceAll('-->', '-- >');
}

/** A row of a table. */
export function tableRow(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

/** The head of a table. */
export function tableHead(titles: readonly string[]): string {
  return `${tableRow(titles)}\n${tableRow(titles.map(() => '---'))}`;
}
