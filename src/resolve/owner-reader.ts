import type { Span } from '../estate/finding.ts';
import type { NamedOwner } from '../estate/manifest.ts';
import type { Path } from '../estate/path.ts';
import { isSomebody, type OwnerReading } from '../estate/reading.ts';
import type { Value, ValueMap } from '../estate/value.ts';
import { classifyOwner, type OwnerContext } from '../evidence/owner.ts';
import { itemSpan, own, valueSpan } from '../parse/values.ts';

/** Who is named for a layer, at the nearest level that names it. */
export interface FoundOwners {
  readonly owners: readonly string[];
  readonly bad: readonly NamedOwner[];
  /** Whether something is named that isn't text. */
  readonly misshapen: boolean;
  /** The position of the map that names them among those that were asked. */
  readonly level: number;
}

const nobody: readonly NamedOwner[] = [];

/** Reads owners, and remembers what each text is: an estate names few people many times. */
export class OwnerReader {
  readonly #context: OwnerContext;
  /** By the entry's provider, then by the text. */
  readonly #readings = new Map<string | null, Map<string, OwnerReading>>();

  constructor(context: OwnerContext) {
    this.#context = context;
  }

  /** What a text is. `provider` is the entry's, where that is a vendor whom only the entry names. */
  read(text: string, provider: string | null = null): OwnerReading {
    let readings = this.#readings.get(provider);
    if (readings === undefined) {
      readings = new Map();
      this.#readings.set(provider, readings);
    }
    let reading = readings.get(text);
    if (reading === undefined) {
      reading = classifyOwner(text, this.#context, provider);
      readings.set(text, reading);
    }
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
      if (map === undefined || own(map, layer) === undefined) continue;
      return this.#read(map, layer, level, pathOf, provider);
    }
    return undefined;
  }

  /** Every text that one `owners` map holds for a layer; a blank one doesn't count. */
  textsAt(map: ValueMap, layer: string, path: Path, provider: string | null): NamedOwner[] {
    const value = map[layer] as Value;
    const at = [...path, layer];
    if (typeof value === 'string') {
      if (value.trim() === '') return [];
      return [this.named(value, provider, valueSpan(map, layer), at)];
    }
    if (!Array.isArray(value)) return [];
    return value.flatMap((item, position) => {
      if (typeof item !== 'string' || item.trim() === '') return [];
      return [this.named(item, provider, itemSpan(value, position), [...at, position])];
    });
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
    const owners: string[] = [];
    const bad: NamedOwner[] = [];
    for (const named of this.textsAt(map, layer, pathOf(level), provider)) {
      if (isSomebody(named)) owners.push(named.text);
      else bad.push(named);
    }
    return { owners, bad, misshapen: isMisshapen(value), level };
  }
}

/** Whether a value is anything but text, nothing, or a list of these. */
function isMisshapen(value: Value): boolean {
  if (typeof value === 'string' || value === null) return false;
  return !Array.isArray(value) || value.some((item) => typeof item !== 'string' && item !== null);
}
