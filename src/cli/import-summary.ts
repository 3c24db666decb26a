import type { ImportedEntry } from '../import/entries.ts';
import { displayWidth } from '../render/text/display-width.ts';
import { plain, wrap } from '../render/text/plain.ts';
import { plural } from '../text/counts.ts';
import { abridged, listedUpTo } from '../text/lists.ts';

/** A wider column is left ragged. */
const WIDEST = 32;

/** Each entry with its result, as a table. */
export function importTable(entries: readonly ImportedEntry[], held: ReadonlySet<string>): string {
  const head = ['id', 'product', 'model', 'manifest', 'owners'];
  const rows = entries.map(({ id, value, choices }) => [
    id,
    typeof value.product === 'string' ? value.product : '?',
    typeof value.model === 'string' ? value.model : choices.length > 0 ? choices.join(' or ') : '?',
    held.has(id) ? 'is there' : 'new',
    [value.owners ?? '?'].flat().join(', '),
  ]);
  const all = [head, ...rows].map((row) => row.map(plain));
  const widths = head.map((_, at) =>
    all.reduce((most, row) => Math.min(WIDEST, Math.max(most, displayWidth(row[at] ?? ''))), 0),
  );
  const line = (row: readonly string[]): string =>
    row
      .map((cell, at) => cell + ' '.repeat(Math.max(0, (widths[at] ?? 0) - displayWidth(cell))))
      .join('  ');
  return `${all.map((row) => line(row).trimEnd()).join('\n')}\n`;
}

/** What `import` did, or would do. */
export interface ImportRun {
  readonly output: string;
  readonly rehearse: boolean;
  readonly columns: number;
}

/** What was added, what is open, what was left out, and the next step. */
export function importSummary(
  entries: readonly ImportedEntry[],
  held: ReadonlySet<string>,
  skipped: readonly string[],
  { output, rehearse, columns }: ImportRun,
): string {
  const old = entries.filter(({ id }) => held.has(id));
  const fresh = entries.filter(({ id }) => !held.has(id));
  const open = fresh.filter(({ value }) => value.model === null);
  const unknown = fresh.filter(({ product }) => product === undefined);
  const unowned = fresh.filter(({ value }) => value.owners === undefined);
  const refused = [...new Set(entries.flatMap((entry) => entry.refused))];
  const ids = (some: readonly ImportedEntry[]): string =>
    abridged(some.map(({ id }) => id)).join(', ');
  const would = rehearse ? 'would be added' : 'added';
  const lines = [
    `${plural(fresh.length, 'service')} ${would} to ${output}.`,
    old.length === 0
      ? ''
      : `${plural(old.length, 'service')} already there: what they say is kept, and only missing details are filled in (${ids(old)}).`,
    unknown.length === 0
      ? ''
      : `${plural(unknown.length, 'service')} without a product from the catalogue: ${ids(unknown)}. \`cloud-estate catalogue search <words>\` finds products.`,
    open.length === 0
      ? ''
      : `${plural(open.length, 'service')} without a model, for you to declare: ${ids(open)}.`,
    unowned.length === 0
      ? ''
      : `${plural(unowned.length, 'service')} without an owner: ${ids(unowned)}.`,
    refused.length === 0
      ? ''
      : `These name nobody, so they aren't owners: ${abridged(refused).join(', ')}.`,
    ...gathered(skipped),
  ].filter((line) => line !== '');
  const text = lines.map((line) => wrap(plain(line), columns, '')).join('\n');
  return rehearse
    ? `${text}\n`
    : `${text}\n\nNext:\n  cloud-estate check\n      list what is open, service by service\n`;
}

/** What was skipped, with records without a name as one sentence. */
export function gathered(skipped: readonly string[]): readonly string[] {
  const numbers = skipped.flatMap((text) => /^Record (\d+) has no name\.$/.exec(text)?.[1] ?? []);
  if (numbers.length < 3) return skipped;
  const others = skipped.filter((text) => !/^Record \d+ has no name\.$/.test(text));
  return [`Records ${listedUpTo(numbers, 3)} have no name.`, ...others];
}
