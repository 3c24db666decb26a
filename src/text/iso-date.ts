const MONTHS: readonly string[] = [
  ...['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'],
];

/** A date in another unambiguous form, as ISO writes it; the text itself if it isn't one. */
export function isoDate(text: string): string {
  const [only, ...others] = isoDates(text);
  return only === undefined || others.length > 0 ? text : only;
}

/**
 * The days that a text can mean, as ISO has them: none if it isn't a date, two if day and month can be swapped.
 * `15.09.2026`, `09/15/2026`, `15 September 2026`, `Sep 15, 2026`, `2026/9/15` and `20260915` are one each.
 */
export function isoDates(text: string): string[] {
  if (text.length > 40) return [];
  // Without the time.
  const [day = ''] = text.trim().split(/[T ](?=\d{1,2}:)/, 1);
  const plain = day.replace(/[\u2010-\u2015]/g, '-').trim();
  const first = /^(\d{4})([-/.]?)(\d{1,2})([-/.]?)(\d{1,2})$/.exec(plain);
  if (first !== null) {
    const [, year = '', sign, month = '', other, day = ''] = first;
    if (sign !== other) return [];
    if (sign === '' && plain.length !== 8) return [];
    const date = iso(year, month, day);
    // Swapped by mistake, if it can't be read otherwise.
    return [Number(month) > 12 ? (iso(year, day, month) ?? date) : date].flatMap(
      (one) => one ?? [],
    );
  }
  const last = /^(\d{1,2})([-/.])(\d{1,2})([-/.])(\d{4})$/.exec(plain);
  if (last !== null) {
    const [, one = '', sign, other = '', second, year = ''] = last;
    if (sign !== second) return [];
    const dates = [iso(year, other, one), iso(year, one, other)];
    return [...new Set(dates.flatMap((date) => date ?? []))];
  }
  return named(plain);
}

/** `15 September 2026`, `15-Sep-2026`, `Sep 15th, 2026`. */
function named(text: string): string[] {
  const words = text
    .toLowerCase()
    .split(/[\s,.-]+/)
    .filter((word) => word !== '' && word !== 'of');
  if (words.length !== 3) return [];
  const month = words.find((word) => /^[a-z]{3,9}$/.test(word)) ?? '';
  const position = MONTHS.indexOf(month.slice(0, 3)) + 1;
  const [year, ...years] = words.filter((word) => /^\d{4}$/.test(word));
  const [day, ...days] = words.filter((word) => /^\d{1,2}(?:st|nd|rd|th)?$/.test(word));
  if (position === 0 || year === undefined || day === undefined) return [];
  if (years.length > 0 || days.length > 0) return [];
  const date = iso(year, String(position), String(Number.parseInt(day, 10)));
  return date === undefined ? [] : [date];
}

/** A day in the form of ISO; `undefined` if the month can't be one, or no month has that day. */
function iso(year: string, month: string, day: string): string | undefined {
  if (Number(month) < 1 || Number(month) > 12 || Number(day) < 1 || Number(day) > 31)
    return undefined;
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}
