/**
 * A count with its thousands set apart, as in `12,345`. Not by the runtime's own formatter: starting that up takes
 * as long as checking a small estate.
 */
export function grouped(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');
}

/** `1 error`, `2 errors`; a number of thousands with commas. */
export function plural(count: number, one: string, many = `${one}s`): string {
  return `${grouped(count)} ${count === 1 ? one : many}`;
}
