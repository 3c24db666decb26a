// In: values. Out: the words for them.
/** `a`, `a or b`, `a, b or c`. */
export function oneOf(items: readonly string[]): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} or ${items.at(-1)}`;
}

/** Up to four items, or the first three and how many more there are. */
export function abridged(items: readonly string[]): readonly string[] {
  return items.length > 4 ? [...items.slice(0, 3), `${items.length - 3} more`] : items;
}

/** At most this many items, and how many more there are: a list is never cut silently. */
export function listedUpTo(items: readonly string[], most: number): string {
  if (items.length <= most) return items.join(', ');
  return `${items.slice(0, most).join(', ')} and ${items.length - most} more`;
}

/** `a`, `a and b`, `a, b and c`. */
export function listed(items: readonly string[]): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}
