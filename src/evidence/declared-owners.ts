import { once } from '../estate/once.ts';
import type { OwnerReading } from '../estate/reading.ts';
import { fold, wordsOf } from './visible.ts';

/** With more ids than this, the one that was meant isn't searched for. */
const MOST_IDS = 10_000;

/** The teams and people that a manifest declares: what each is, and which one a text means that isn't its id. */
export class DeclaredOwners {
  readonly #readings: ReadonlyMap<string, OwnerReading>;
  /** The id by the key of its name; `null` if several share that name. */
  readonly #byName: ReadonlyMap<string, string | null>;
  readonly #byKey: () => ReadonlyMap<string, string>;

  /** `readings` by id: see `readDeclared`; `byName` by `nameKey`. */
  constructor(
    readings: ReadonlyMap<string, OwnerReading>,
    byName: ReadonlyMap<string, string | null>,
  ) {
    this.#readings = readings;
    this.#byName = byName;
    this.#byKey = once(() => firstByKey(readings.keys()));
  }

  has(id: string): boolean {
    return this.#readings.has(id);
  }

  get(id: string): OwnerReading | undefined {
    return this.#readings.get(id);
  }

  ids(): Iterable<string> {
    return this.#readings.keys();
  }

  /** The id that differs only by case, spaces or a missing or added `@`; `undefined` if none does. */
  nearTo(text: string): string | undefined {
    const wanted = nameKey(text);
    if (wanted === '' || this.#readings.size > MOST_IDS) return undefined;
    return this.#byKey().get(wanted);
  }

  /** The id whose name this is, if only one has that name. */
  named(text: string): string | undefined {
    return this.#byName.get(nameKey(text)) ?? undefined;
  }
}

function firstByKey(ids: Iterable<string>): ReadonlyMap<string, string> {
  return new Map([...ids].map((id) => [nameKey(id), id] as const).reverse());
}

/** A name as it is compared: without case, accents, spaces and punctuation. */
export function nameKey(text: string): string {
  return wordsOf(fold(text)).join('');
}
