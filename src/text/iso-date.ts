/** A date in another form in which the year comes first, as ISO has it; the text itself if it is none. */
export function isoDate(text: string): string {
  const found = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ]\d.{0,20})?$/.exec(text.trim());
  if (found === null) return text;
  const [, year, month, day] = found;
  return `${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}`;
}
