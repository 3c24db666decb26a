import { csvCell } from './csv-cell.ts';

/**
 * A table as CSV, a line at a time. RFC 4180: a header, CR LF, UTF-8 without a byte order mark. A row's cells are by
 * column; what it doesn't have is empty.
 */
export function* csvTable<Column extends string>(
  columns: readonly Column[],
  rows: Iterable<Readonly<Partial<Record<Column, string>>>>,
): Generator<string> {
  yield `${columns.map(csvCell).join(',')}\r\n`;
  for (const row of rows)
    yield `${columns.map((column) => csvCell(row[column] ?? '')).join(',')}\r\n`;
}

/** Owners in brackets, so that the cell doesn't begin with what a spreadsheet takes for a formula; empty for nobody. */
export function bracketed(owners: readonly string[]): string {
  return owners.length === 0 ? '' : `[${owners.join(', ')}]`;
}
