import { csvCell } from './csv-cell.ts';

/** How many texts are cached, and how long they may be: most cells of a large estate recur. */
const MOST_KNOWN = 20_000;
const LONGEST_KNOWN = 2_000;

/** Texts as cells, each made once. */
class Cells {
  readonly #known = new Map<string, string>();

  of(text: string | undefined): string {
    if (text === undefined || text === '') return '';
    const known = this.#known.get(text);
    if (known !== undefined) return known;
    const cell = csvCell(text);
    if (this.#known.size < MOST_KNOWN && text.length < LONGEST_KNOWN) this.#known.set(text, cell);
    return cell;
  }
}

/**
 * A table as CSV, a line at a time. RFC 4180: a header, CR LF, UTF-8 without a byte order mark. A row's cells are by
 * column; what it doesn't have is empty. A row may be in several parts, so that what many rows share is made once.
 */
export function* csvTable<Column extends string>(
  columns: readonly Column[],
  rows: Iterable<CsvRow<Column> | readonly CsvRow<Column>[]>,
): Generator<string> {
  const cells = new Cells();
  yield `${columns.map(csvCell).join(',')}\r\n`;
  for (const row of rows) {
    const parts: readonly CsvRow<Column>[] = Array.isArray(row) ? row : [row as CsvRow<Column>];
    let line = '';
    for (const column of columns) {
      if (line !== '' || column !== columns[0]) line += ',';
      for (let at = parts.length - 1; at >= 0; at--) {
        const text = parts[at]?.[column];
        if (text === undefined) continue;
        line += cells.of(text);
        break;
      }
    }
    yield `${line}\r\n`;
  }
}

/** Cells by column. Of several parts of a row the last one that has a cell counts. */
export type CsvRow<Column extends string = string> = Readonly<Partial<Record<Column, string>>>;

/** Owners in brackets, so that the cell doesn't begin with what a spreadsheet takes for a formula; empty for nobody. */
export function bracketed(owners: readonly string[]): string {
  return owners.length === 0 ? '' : `[${owners.join(', ')}]`;
}
