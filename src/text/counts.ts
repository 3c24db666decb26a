/**
 * A count with thousands separators, as in `12,345`. Not by the runtime's own formatter: starting that up takes
 * as long as checking a small estate.
 */
export function grouped(count: number): string {
  const digits = String(count);
  const groups: string[] = [];
  for (let end = digits.length; end > 0; end -= 3)
    groups.unshift(digits.slice(Math.max(0, end - 3), end));
  return groups.join(',');
}

/** `1 error`, `2 errors`; a number of thousands with commas. */
export function plural(count: number, one: string, many = `${one}s`): string {
  return `${grouped(count)} ${count === 1 ? one : many}`;
}
