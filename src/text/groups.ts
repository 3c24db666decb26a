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

/** Gives out ids, each once: one that is taken gets the next number that is free, as in `web-2`. */
export class FreeIds {
  readonly #taken: Set<string>;
  /** The number to try next, by id: with thousands of the same name, none is tried again. */
  readonly #next = new Map<string, number>();

  constructor(taken: Iterable<string> = []) {
    this.#taken = new Set(taken);
  }

  take(wanted: string): string {
    let id = wanted;
    let next = this.#next.get(wanted) ?? 2;
    for (; this.#taken.has(id); next++) id = `${wanted}-${next}`;
    this.#next.set(wanted, next);
    this.#taken.add(id);
    return id;
  }
}
