import type {
  Framework,
  FrameworkSource,
  Layer,
  PartModel,
  Party,
} from '../../estate/framework.ts';
import { lines, plain, wrap } from '../text/plain.ts';

const letters: Readonly<Record<Party, string>> = {
  customer: 'C',
  shared: 'S',
  provider: '-',
  'not-applicable': 'n/a',
};
const meanings = {
  C: 'the customer is responsible.',
  S: 'shared: the customer has a part.',
  '-': 'the provider is responsible.',
  '*': 'derived: no source states this cell.',
  '?': "the framework doesn't say.",
};
const GAP = 2;
const NARROWEST = 12;

/** A framework as a table for a terminal: layer ids, as a manifest writes them, and a letter for each cell. */
export function matrixText(framework: Framework, columns: number): string {
  const { id, title, summary, models, layers, sources, notes = [] } = framework;
  const parts = [
    `${plain(id)}: ${plain(title)}`,
    wrap(plain(summary), columns, ''),
    table(models, layers, columns),
    legend(models, layers, columns),
    list('Sources', sources.map(sourceOf), columns),
    list('Notes', notes.map(plain), columns),
  ];
  return lines(`${parts.filter((part) => part !== '').join('\n\n')}\n`);
}

function table(models: readonly PartModel[], layers: readonly Layer[], columns: number): string {
  const heads = models.map(headOf);
  const widths = heads.map((head) => Math.max(2, ...head.map((line) => line.length)));
  const taken = widths.reduce((sum, width) => sum + width + GAP, 0);
  const ids = layers.map((layer) => plain(layer.id));
  const widest = Math.max(5, ...ids.map((id) => id.length));
  const first = Math.min(widest, Math.max(NARROWEST, columns - taken));
  const line = (name: string, cells: readonly string[]): string =>
    [name.padEnd(first), ...cells.map((cell, at) => cell.padEnd(widths[at] ?? 0))]
      .join(' '.repeat(GAP))
      .trimEnd();
  const height = Math.max(1, ...heads.map((head) => head.length));
  const out: string[] = [];
  for (let at = 0; at < height; at++) {
    const last = at === height - 1;
    out.push(
      line(
        last ? 'layer' : '',
        heads.map((head) => head[head.length - height + at] ?? ''),
      ),
    );
  }
  for (const [position, layer] of layers.entries()) {
    const name = brokenAt(ids[position] ?? '', first);
    out.push(...name.slice(0, -1));
    out.push(
      line(
        name.at(-1) ?? '',
        models.map((model) => letter(layer, model)),
      ),
    );
  }
  return out.join('\n');
}

/** `on-premises` takes two lines, so that its column isn't twice as wide as needed. */
function headOf(model: PartModel): readonly string[] {
  return model.split(/(?<=-)/);
}

function letter(layer: Layer, model: PartModel): string {
  const party = layer.parties[model];
  if (party === undefined) return '?';
  return letters[party] + (layer.derived?.includes(model) ? '*' : '');
}

/** An id that is wider than its column, cut behind hyphens; the lines after the first are indented. */
function brokenAt(id: string, width: number): string[] {
  const out: string[] = [];
  let line = '';
  for (const piece of piecesOf(id, width - 3)) {
    if (line.trim() !== '' && line.length + piece.length > width) {
      out.push(line);
      line = `  ${piece}`;
    } else line += piece;
  }
  out.push(line);
  return out;
}

/** Pieces of an id of at most this many characters, not counting a hyphen at the end. */
function* piecesOf(id: string, most: number): Iterable<string> {
  for (const word of id.split(/(?<=-)/)) {
    for (let at = 0; at < word.length; ) {
      const end = at + most + (word[at + most] === '-' ? 1 : 0);
      yield word.slice(at, end);
      at = end;
    }
  }
}

function legend(models: readonly PartModel[], layers: readonly Layer[], columns: number): string {
  const used = new Set(
    layers.flatMap((layer) => models.flatMap((model) => [...letter(layer, model)])),
  );
  const entries = Object.entries(meanings)
    .filter(([mark]) => used.has(mark))
    .map(([mark, meaning]) => `${mark} ${meaning}`);
  return entries.map((entry) => wrap(entry, columns, '')).join('\n');
}

/** Without its address, which seldom fits: the other formats have it. */
function sourceOf({ title, date }: FrameworkSource): string {
  return plain(`${title} (${date ?? 'undated'})`);
}

function list(head: string, items: readonly string[], columns: number): string {
  if (items.length === 0) return '';
  return [head, ...items.map((item) => `  - ${wrap(item, columns, '    ').trimStart()}`)].join(
    '\n',
  );
}
