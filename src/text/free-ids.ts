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
