import { plain } from './plain.ts';

/** A text as a CSV cell that no spreadsheet reads as a formula, and no log as a command. */
export function csvCell(value: string): string {
  const text = plain(value).replace(/(^|;)(\s*)(?=[=+\-@＝＋－＠])/g, "$1$2'");
  // A log reads a line that begins with `::` as a command, so such a cell is quoted too.
  return /[",]|^\s|\s$|^:/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
