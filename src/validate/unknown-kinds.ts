import type { Path } from '../estate/path.ts';
import type { Source } from '../estate/source.ts';
import type { ValueMap } from '../estate/value.ts';
import { isMap, itemSpan, keySpan, keysOf, own, valueSpan } from '../parse/values.ts';
import { oneOf } from '../text/lists.ts';
import { kindsMeant } from './kind-words.ts';
import type { ShapeProblem } from './shape.ts';
import { quoted } from './show.ts';

/** The words that entries may use: kinds, and traits of the catalogue and of the layers that are scoped. */
export interface KnownWords {
  readonly kinds: ReadonlySet<string>;
  readonly traits: ReadonlySet<string>;
}

/** Gives the words; asked only if an entry has a kind or traits, because knowing them all takes reading them all. */
export type AskWords = () => KnownWords;

/** Kinds and traits that don't exist: with a slip in one, its rules and its layers would be missing in silence. */
export function unknownKinds({ value }: Source, known: AskWords): ShapeProblem[] {
  const services = isMap(value) ? own(value, 'services') : undefined;
  if (!isMap(services)) return [];
  return entriesIn(services, ['services']).flatMap(([entry, path]) => [
    ...unknownKind(entry, path, known),
    ...unknownTraits(entry, path, known),
  ]);
}

function entriesIn(entries: ValueMap, path: Path): [entry: ValueMap, path: Path][] {
  return keysOf(entries).flatMap((id): [ValueMap, Path][] => {
    const entry = own(entries, id);
    if (id.startsWith('x-') || !isMap(entry)) return [];
    const parts = own(entry, 'parts');
    const at = [...path, id];
    return [[entry, at], ...(isMap(parts) ? entriesIn(parts, [...at, 'parts']) : [])];
  });
}

function unknownKind(entry: ValueMap, path: Path, known: AskWords): ShapeProblem[] {
  const kind = own(entry, 'kind');
  if (typeof kind !== 'string' || kind.trim() === '') return [];
  const { kinds } = known();
  if (kinds.has(kind.trim())) return [];
  return [problem('kind', kind, [...path, 'kind'], valueSpan(entry, 'kind'), kinds)];
}

function unknownTraits(entry: ValueMap, path: Path, known: AskWords): ShapeProblem[] {
  const value = own(entry, 'traits');
  if (value === undefined) return [];
  const { traits } = known();
  const at = [...path, 'traits'];
  if (Array.isArray(value)) {
    return value.flatMap((trait, position) =>
      typeof trait !== 'string' || traits.has(trait.trim())
        ? []
        : [problem('trait', trait, [...at, position], itemSpan(value, position), traits)],
    );
  }
  if (!isMap(value)) return [];
  return keysOf(value).flatMap((trait) =>
    trait.startsWith('x-') || traits.has(trait)
      ? []
      : [problem('trait', trait, [...at, trait], keySpan(value, trait), traits)],
  );
}

/** Few enough to be listed. */
const FEW = 20;

function problem(
  what: 'kind' | 'trait',
  word: string,
  path: Path,
  span: ShapeProblem['span'],
  known: ReadonlySet<string>,
): ShapeProblem {
  const near = kindsMeant(word, known).map((one) => `\`${one}\``);
  const list =
    known.size > FEW
      ? '`cloud-estate explain` lists them.'
      : `Use one of ${[...known].join(', ')}.`;
  return {
    title: `Unknown ${what}`,
    reason: `There is no ${what} ${quoted(word)}.`,
    remedy: near.length === 0 ? list : `Did you mean ${oneOf(near)}?`,
    span,
    path,
    kind: `unknown-${what}`,
    edits: [],
  };
}
