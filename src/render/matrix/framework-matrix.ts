// In: a framework or a report. Out: a table of layers.
import type { Framework, FrameworkSource, Layer, PartModel } from '../../estate/framework.ts';
import { code, prose } from '../text/markdown-text.ts';
import { lines, visible } from '../text/plain.ts';
import { matrixText } from './matrix-text.ts';

export type MatrixFormat = 'text' | 'markdown' | 'json';

/** A framework as a table. `columns` is the width that the text format keeps to, in characters. */
export function renderMatrix(
  framework: Framework,
  format: MatrixFormat,
  options: { readonly columns: number },
): string {
  if (format === 'json') return matrixJson(framework);
  return format === 'markdown' ? matrixMarkdown(framework) : matrixText(framework, options.columns);
}

function matrixJson({ id, title, summary, sources, models, layers, notes }: Framework): string {
  const rows = layers.map((layer) => ({
    id: layer.id,
    title: layer.title,
    duty: layer.duty,
    parties: Object.fromEntries(models.map((model) => [model, layer.parties[model] ?? null])),
    derived: layer.derived ?? [],
    ...(layer.includes === undefined ? {} : { includes: layer.includes }),
    ...(layer.appliesTo === undefined ? {} : { 'applies-to': { traits: layer.appliesTo } }),
    ...(layer.from === undefined ? {} : { from: layer.from }),
  }));
  const matrix = {
    version: 1,
    id,
    title,
    summary,
    models,
    layers: rows,
    sources,
    notes: notes ?? [],
  };
  return `${JSON.stringify(matrix, null, 2)}\n`;
}

function matrixMarkdown({ summary, sources, models, layers, notes = [] }: Framework): string {
  const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const table = [
    row(['Layer', 'Id', ...models]),
    row(['---', '---', ...models.map(() => '---')]),
    ...layers.map((layer) =>
      row([prose(layer.title), code(layer.id), ...models.map((model) => word(layer, model))]),
    ),
  ];
  const isDerived = layers.some((layer) => models.some((model) => marked(layer, model)));
  const sections = [
    prose(summary),
    table.join('\n'),
    isDerived ? '\\* derived: no source states this cell.' : '',
    list(
      "What the customer does, where the provider isn't solely responsible:",
      layers.map(dutyOf),
    ),
    list('Sources:', sources.map(sourceOf)),
    list('Notes:', notes.map(prose)),
  ];
  return lines(`${sections.filter((section) => section !== '').join('\n\n')}\n`);
}

function word(layer: Layer, model: PartModel): string {
  const party = layer.parties[model];
  if (party === undefined) return 'not stated';
  return marked(layer, model) ? `${party} \\*` : party;
}

function marked(layer: Layer, model: PartModel): boolean {
  return layer.derived?.includes(model) === true;
}

function dutyOf({ id, duty, appliesTo }: Layer): string {
  const scope =
    appliesTo === undefined
      ? ''
      : ` (entries with ${appliesTo.map((trait) => code(trait)).join(' and ')})`;
  return `${code(id)}${scope}: ${prose(duty)}`;
}

function sourceOf({ title, url, date, note }: FrameworkSource): string {
  const name = url === null ? prose(title) : `[${prose(title)}](<${target(url)}>)`;
  return `${name}, ${date === null ? 'undated' : prose(date)}.${note === undefined ? '' : ` ${prose(note)}`}`;
}

function list(head: string, items: readonly string[]): string {
  return items.length === 0 ? '' : `${head}\n\n${items.map((item) => `- ${item}`).join('\n')}`;
}

function target(url: string): string {
  return visible(url).replace(/[<>\s|\\]/g, encodeURIComponent);
}
