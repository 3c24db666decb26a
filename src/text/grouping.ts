/** Items by a key, both in the order in which they come. */
export function groupsBy<T>(items: Iterable<T>, keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) addTo(groups, keyOf(item), item);
  return groups;
}

/** Adds an item to the group under a key, which is made if there is none. */
export function addTo<K, T>(groups: Map<K, T[]>, key: K, item: T): void {
  const group = groups.get(key);
  if (group === undefined) groups.set(key, [item]);
  else group.push(item);
}

/** The item for which a number is least: of several, the first. */
export function leastOf<T>(items: Iterable<T>, numberOf: (item: T) => number): T | undefined {
  let least: { readonly item: T; readonly number: number } | undefined;
  for (const item of items) {
    const number = numberOf(item);
    if (least === undefined || number < least.number) least = { item, number };
  }
  return least?.item;
}

/** The length of the longest of some texts, and at least `least`. `Math.max` fails for a hundred thousand of them. */
export function longestOf(texts: Iterable<string>, least = 0): number {
  let longest = least;
  for (const { length } of texts) if (length > longest) longest = length;
  return longest;
}

/** Adds items to a list. `push` fails for a hundred thousand at once. */
export function addAll<T>(list: T[], items: Iterable<T>): void {
  for (const item of items) list.push(item);
}
