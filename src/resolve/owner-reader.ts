import type { Span } from '../estate/finding.ts';
import type { NamedOwner } from '../estate/manifest.ts';
import type { Path } from '../estate/path.ts';
import { isSomebody, type OwnerReading } from '../estate/reading.ts';
import { rememberedAt } from '../estate/remembered-at.ts';
import type { Value, ValueMap } from '../estate/value.ts';
import { classifyOwner, type OwnerContext } from '../evidence/owner.ts';
import { MAX_OWNERS } from '../parse/limits.ts';
import { itemSpan, valueSpan } from '../parse/values.ts';
import { keyFor, pathOfKey } from './owners-map.ts';

/** Who is named for a layer, at the nearest level that names it. */
export interface FoundOwners {
  readonly owners: readonly string[];
  readonly bad: readonly NamedOwner[];
  /** Whether something is named that isn't text. */
  readonly misshapen: boolean;
  /** The position of the map that names them, among those that were searched. */
  readonly level: number;
}

const nobody: readonly NamedOwner[] = [];

/** How many texts that name nobody are reported from one list: all duties of an estate may use it. */
const MOST_SAID = 20;

/** How many such texts of one manifest are reported. A duty whose owner is a further one is still unowned. */
const MOST_BAD = 100_000;

/** How many texts are remembered. */
const MOST_READ = 100_000;

/** Reads owners, and remembers what each text is: an estate names few people many times. */
export class OwnerReader {
  readonly #context: OwnerContext;
  readonly #handles: Map<string, OwnerReading>;
  /** By the entry's provider, then by the text. */
  readonly #readings = new Map<string | null, Map<string, OwnerReading>>();
  /** The results of long lists, by the map that they are in: all entries may use the estate's. */
  readonly #lists = new Map<ValueMap, Map<string, Omit<FoundOwners, 'level'>>>();
  #bad = 0;

  /** `handles` that are owners, shared by all readers with the same names of vendors. */
  constructor(context: OwnerContext, handles: Map<string, OwnerReading> = new Map()) {
    this.#context = context;
    this.#handles = handles;
  }

  /** What a text is. `provider` is the entry's, if it is a vendor that only the entry names. */
  read(text: string, provider: string | null = null): OwnerReading {
    const readings = rememberedAt(this.#readings, provider, newReadings);
    let reading = readings.get(text);
    if (reading === undefined) {
      reading = this.#classified(text, provider);
      remember(readings, text, reading);
    }
    return reading;
  }

  /** A handle says the same in every manifest, so a repository of many reads it once. */
  #classified(text: string, provider: string | null): OwnerReading {
    const { declared } = this.#context;
    const isShared = provider === null && text.startsWith('@') && !declared.has(text.trim());
    const shared = isShared ? this.#handles : undefined;
    const known = shared?.get(text);
    if (known !== undefined) return known;
    const reading = classifyOwner(text, this.#context, provider);
    // What isn't an owner may be a misspelt name of someone who is declared here.
    if (shared !== undefined && isSomebody(reading)) remember(shared, text, reading);
    return reading;
  }

  /** One text at a place, read. */
  named(text: string, provider: string | null, span: Span, path: Path): NamedOwner {
    const reading = this.read(text, provider);
    return { text: text.trim(), kind: reading.kind, reading, span, path };
  }

  /** The owners of a layer at the nearest level (part, service, estate) that names it; `undefined` if none does. */
  lookUp(
    levels: readonly (ValueMap | undefined)[],
    pathOf: (level: number) => Path,
    layer: string,
    provider: string | null,
  ): FoundOwners | undefined {
    for (let level = 0; level < levels.length; level++) {
      const map = levels[level];
      const key = map === undefined ? undefined : keyFor(map, layer);
      if (map === undefined || key === undefined) continue;
      return this.#read(map, key, level, pathOf, provider);
    }
    return undefined;
  }

  /** The texts that one `owners` map holds under a key, up to a limit; a blank one doesn't count. */
  *textsAt(map: ValueMap, key: string, path: Path, provider: string | null): Generator<NamedOwner> {
    const value = map[key] as Value;
    const at = pathOfKey(map, path, key);
    if (typeof value === 'string') {
      if (value.trim() !== '') yield this.named(value, provider, valueSpan(map, key), at);
      return;
    }
    if (!Array.isArray(value)) return;
    for (const [position, item] of value.slice(0, MAX_OWNERS).entries()) {
      if (typeof item !== 'string' || item.trim() === '') continue;
      yield this.named(item, provider, itemSpan(value, position), [...at, position]);
    }
  }

  /** The first of those texts, as many of one list as are reported. */
  firstAt(map: ValueMap, layer: string, path: Path, provider: string | null): NamedOwner[] {
    const first: NamedOwner[] = [];
    for (const named of this.textsAt(map, layer, path, provider)) {
      if (first.length === MOST_SAID) break;
      first.push(named);
    }
    return first;
  }

  #keep(bad: NamedOwner[], named: NamedOwner): void {
    if (bad.length >= MOST_SAID || this.#bad >= MOST_BAD) return;
    this.#bad++;
    bad.push(named);
  }

  #read(
    map: ValueMap,
    layer: string,
    level: number,
    pathOf: (level: number) => Path,
    provider: string | null,
  ): FoundOwners {
    const value = map[layer] as Value;
    if (typeof value === 'string' && isSomebody(this.read(value, provider))) {
      return { owners: [value.trim()], bad: nobody, misshapen: false, level };
    }
    const path = pathOf(level);
    if (!Array.isArray(value) || value.length <= MOST_SAID) {
      return { ...this.#list(map, layer, path, provider), level };
    }
    const lists = rememberedAt(this.#lists, map, () => new Map());
    const key = JSON.stringify([layer, provider, level]);
    const list = rememberedAt(lists, key, () => this.#list(map, layer, path, provider));
    return { ...list, level };
  }

  #list(
    map: ValueMap,
    layer: string,
    path: Path,
    provider: string | null,
  ): Omit<FoundOwners, 'level'> {
    const owners: string[] = [];
    const bad: NamedOwner[] = [];
    for (const named of this.textsAt(map, layer, path, provider)) {
      if (isSomebody(named)) owners.push(named.text);
      else this.#keep(bad, named);
    }
    return { owners, bad, misshapen: isMisshapen(map[layer] as Value) };
  }
}

function newReadings(): Map<string, OwnerReading> {
  return new Map();
}

function remember(readings: Map<string, OwnerReading>, text: string, reading: OwnerReading): void {
  if (readings.size < MOST_READ) readings.set(text, reading);
}

/** Whether a value is anything but text, nothing, or a list of these. */
function isMisshapen(value: Value): boolean {
  if (typeof value === 'string' || value === null) return false;
  return !Array.isArray(value) || value.some((item) => typeof item !== 'string' && item !== null);
}
