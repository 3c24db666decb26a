import { cut } from '../../text/cut.ts';
import { visible } from './plain.ts';

/** Text from the repository is cut here, in characters, because people read the page. The report has all of it. */
const LONGEST = 200;

/** A message is mostly our own words, but its quotes may be long. */
const LONGEST_MESSAGE = 20_000;
const LONGEST_PROSE = 1000;
const MOST_PARTS = 99;

/**
 * Text of others as a code span: nothing in it is Markdown, HTML, a mention or a link. `inTable` also keeps a `|`
 * from ending the cell.
 */
export function code(text: string, inTable = true): string {
  const flat = visible(withoutComments(cut(text, LONGEST)).replace(/\s+/g, ' ').trim());
  if (flat === '') return '–';
  if (!inTable || !flat.includes('|')) return span(flat);
  // A table takes `\|` for the sign itself, unless it takes `\\` for one before: then the sign goes between spans.
  if (!flat.includes('\\|')) return span(flat).replaceAll('|', '\\|');
  return flat
    .split('|')
    .map((piece) => (piece.trim() === '' ? '' : span(piece.trim())))
    .join('\\|');
}

function span(flat: string): string {
  const fence = '`'.repeat(
    1 + Math.max(0, ...[...flat.matchAll(/`+/g)].map(([ticks]) => ticks.length)),
  );
  const pad = flat.startsWith('`') || flat.endsWith('`') ? ' ' : '';
  return `${fence}${pad}${flat}${pad}${fence}`;
}

/** A zero-width mark that breaks up mentions, references and addresses. */
const APART = '\u200b';

/** What GitHub makes a link of though it isn't Markdown: mentions, references, addresses. */
const LINKED = /@|\\#|:(?=\/\/)|www(?=\.)|\bGH(?=-\d)/gi;

/** It makes a link of these too, where they name a commit. */
const COMMIT = /\b[0-9a-f]{7,40}\b/gi;

/** Text of others as running text: every sign that means something to Markdown, HTML or GitHub is taken apart. */
export function prose(text: string): string {
  const flat = visible(withoutComments(text).replace(/\s+/g, ' '));
  return flat
    .replace(/[\\`*_[\]<>#|~&$]/g, '\\$&')
    .replace(LINKED, `$&${APART}`)
    .replace(COMMIT, (hash) => hash.replace(/.{6}/g, `$&${APART}`));
}

/** A message of ours, in which what is between backticks or double quotes is others' text. */
export function message(text: string, inTable = true): string {
  const short = withoutComments(cut(text, LONGEST_MESSAGE));
  const parts = short.split('`');
  const own = (text: string): string => prose(cut(text, LONGEST_PROSE));
  if (parts.length % 2 === 0 || parts.length > MOST_PARTS) return own(short);
  return parts.map((part, at) => (at % 2 === 0 ? own(part) : code(part, inTable))).join('');
}

/**
 * HTML comments could forge the mark by which our own comment is found. What is left may make another: it is parted.
 */
function withoutComments(text: string): string {
  let left = '';
  let from = 0;
  for (let start = text.indexOf('<!--'); start >= 0; start = text.indexOf('<!--', from)) {
    const end = text.indexOf('-->', start + 4);
    left += text.slice(from, start);
    from = end < 0 ? start + 4 : end + 3;
  }
  left += text.slice(from);
  return left.replaceAll('<!--', '< !--').replaceAll('-->', '');
}

/** A row of a table. */
export function tableRow(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

/** The head of a table. */
export function tableHead(titles: readonly string[]): string {
  return `${tableRow(titles)}\n${tableRow(titles.map(() => '---'))}`;
}
