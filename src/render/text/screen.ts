import { wrap } from './plain.ts';

/** What a text for a terminal keeps to. */
export interface Screen {
  readonly columns: number;
  /** Whether it supports colors. */
  readonly color: boolean;
}

/** A heading. It is clear without colors too, because its content is indented. */
export function heading(text: string, { color }: Screen): string {
  return color ? `\u001b[1m${text}\u001b[0m` : text;
}

/**
 * A page of Markdown (headings, paragraphs, lists, tables, code) as text for a terminal, wrapped to its columns. Code
 * stays as it is, but for the line by which editors find the schema.
 */
export function pageText(markdown: string, screen: Screen): string {
  const blocks: string[] = [];
  for (const [kind, lines] of blocksOf(markdown)) {
    const text = renderers[kind](lines, screen);
    if (text !== '') blocks.push(text);
  }
  return `${blocks.join('\n\n')}\n`;
}

type Kind = 'heading' | 'code' | 'table' | 'list' | 'prose';

const renderers: Readonly<Record<Kind, (lines: readonly string[], screen: Screen) => string>> = {
  heading: ([line = ''], screen) => heading(line.replace(/^#+ /, ''), screen),
  code: (lines) =>
    lines
      .slice(1, lines.length > 1 && lines.at(-1)?.startsWith('```') ? -1 : undefined)
      .filter((line) => !line.startsWith('# yaml-language-server:'))
      .map((line) => `    ${line}`.trimEnd())
      .join('\n'),
  table: ([head = '', , ...rows], { columns }) => {
    const titles = cellsOf(head);
    return rows
      .flatMap((row) => cellsOf(row).map((cell, at) => `${titles[at] ?? ''}: ${inline(cell)}`))
      .map((line) => wrap(line, columns, '  '))
      .join('\n');
  },
  list: (lines, { columns }) =>
    lines
      .map((line) => `  - ${wrap(inline(line.slice(2)), columns, '    ').trimStart()}`)
      .join('\n'),
  prose: (lines, { columns }) => wrap(inline(lines.join(' ')), columns, '  '),
};

function* blocksOf(markdown: string): Generator<[Kind, string[]]> {
  let kind: Kind = 'prose';
  let lines: string[] = [];
  for (const line of markdown.split('\n')) {
    const inCode = kind === 'code' && lines.length > 0;
    if (inCode && !line.startsWith('```')) {
      lines.push(line);
      continue;
    }
    const next = kindOf(line);
    if (inCode) lines.push(line);
    else if (line !== '' && lines.length > 0 && goesOn(kind, next)) {
      join(lines, line, kind);
      continue;
    }
    if (lines.length > 0) yield [kind, lines];
    kind = next;
    lines = inCode || line === '' ? [] : [line];
  }
  if (lines.length > 0) yield [kind, lines];
}

/** Whether a line of one kind belongs to the block above it. */
function goesOn(above: Kind, kind: Kind): boolean {
  if (above === 'heading') return false;
  return kind === above || (above === 'list' && kind === 'prose');
}

/** A line that goes on: of a list, it is part of the item before. */
function join(lines: string[], line: string, kind: Kind): void {
  if (kind === 'list' && !line.startsWith('- ')) {
    lines.push(`${lines.pop() ?? ''} ${line.trim()}`);
  } else lines.push(line);
}

function kindOf(line: string): Kind {
  if (line.startsWith('#')) return 'heading';
  if (line.startsWith('```')) return 'code';
  if (line.startsWith('|')) return 'table';
  return line.startsWith('- ') ? 'list' : 'prose';
}

function cellsOf(row: string): string[] {
  return row
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());
}

/** Words in a line: links as their text, with where they lead unless `explain` has that page too. */
function inline(text: string): string {
  return text
    .replace(/\*\*([^*]+)\*\*/g, '$1')
    .replace(/\[([^[\]]+)\]\(([^()]+)\)/g, (_, label: string, target: string) =>
      target.includes('/') ? `${label} (${target.replace(/^\.\.\//, 'docs/')})` : label,
    );
}
