import type { NamedOwner } from '../estate/manifest.ts';
import type { Path } from '../estate/path.ts';
import { itemSpan, own, type Value, type ValueMap, valueSpan } from '../parse/source.ts';
import { classifyOwner, isSomebody, type OwnerContext, type OwnerKind } from './owner.ts';

/** Who is named for a layer, at the nearest level that names it. */
export interface FoundOwners {
  readonly owners: readonly string[];
  readonly bad: readonly NamedOwner[];
  /** The position of the map that names them among those that were asked. */
  readonly level: number;
}

const nobody: readonly NamedOwner[] = [];

/** Reads owners, and remembers what each text is: an estate names few people many times. */
export class OwnerReader {
  readonly #context: OwnerContext;
  readonly #kinds = new Map<string, OwnerKind>();

  constructor(teams: ReadonlySet<string>, providers: ReadonlySet<string>) {
    this.#context = { teams, providers };
  }

  /** What a text is; the provider of the entry in question is a provider by whatever name it has. */
  kind(text: string, provider: string | null = null): OwnerKind {
    let kind = this.#kinds.get(text);
    if (kind === undefined) {
      kind = classifyOwner(text, this.#context);
      this.#kinds.set(text, kind);
    }
    const isEntryProvider =
      kind === 'unrecognised' &&
      provider !== null &&
      text.trim().toLowerCase() === provider.toLowerCase();
    return isEntryProvider ? 'provider' : kind;
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

  /** Every text that one `owners` map holds for a layer; what is blank is no text. */
  textsAt(map: ValueMap, layer: string, path: Path, provider: string | null): NamedOwner[] {
    const value = map[layer] as Value;
    const span = valueSpan(map, layer);
    if (typeof value === 'string') {
      if (value.trim() === '') return [];
      return [{ text: value, kind: this.kind(value, provider), span, path: [...path, layer] }];
    }
    if (!Array.isArray(value)) return [];
    return value.flatMap((item, position) => {
      if (typeof item !== 'string' || item.trim() === '') return [];
      const kind = this.kind(item, provider);
      return [
        { text: item, kind, span: itemSpan(value, position), path: [...path, layer, position] },
      ];
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
    if (typeof value === 'string' && isSomebody(this.kind(value, provider))) {
      return { owners: [value], bad: nobody, level };
    }
    const owners: string[] = [];
    const bad: NamedOwner[] = [];
    for (const named of this.textsAt(map, layer, pathOf(level), provider)) {
      if (isSomebody(named.kind)) owners.push(named.text);
      else bad.push(named);
    }
    return { owners, bad, level };
  }
}
