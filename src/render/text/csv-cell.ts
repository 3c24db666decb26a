import { plain } from './plain.ts';

/** A text as a cell of CSV that no spreadsheet takes for a formula, and no log for a command. */
export function csvCell(value: string): string {
  const text = plain(value).replace(/(^|;)(\s*)(?=[=+\-@＝＋－＠])/g, "$1$2'");
  // A log takes a line that begins with `::` for a command, so such a cell is quoted as well.
  return /[",]|^\s|\s$|^:/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
