// The rest of a small manifest as a source, which knows what it is the rest of.
import type { Source } from '../estate/source.ts';
import { toSource } from '../parse/parse.ts';
import { readPlainYaml } from '../parse/yaml-plain.ts';
import type { Batched, Rest } from './sift-result.ts';

const BATCHED: unique symbol = Symbol('batched');

type WithBatch = Source & { readonly [BATCHED]?: Batched };

/** What a source is the rest of among small manifests; `undefined` if it is whole, or sifted alone. */
export function batchedOf(source: Source): Batched | undefined {
  return (source as WithBatch)[BATCHED];
}

/** What was read of rests without services: many manifests have the same head, letter by letter. */
export type KnownHeads = Map<string, ReturnType<typeof readPlainYaml>>;

/** More heads aren't remembered: with more, few of them come again. */
const MOST_HEADS = 100;

/**
 * The rest of a manifest as a source; `undefined` if another than the strictest reader would be needed. Where 5,000
 * manifests have one head, to read it once takes a tenth off the run.
 */
export function readBatched(
  file: string,
  batched: Batched,
  { text, gaps }: Rest,
  heads?: KnownHeads,
): Source | undefined {
  const reading = heads?.get(text) ?? readPlainYaml(text);
  if (reading?.value === undefined || reading.problems.length > 0) return undefined;
  if (heads !== undefined && heads.size < MOST_HEADS) heads.set(text, reading);
  const source = { ...toSource(file, text, reading), gaps };
  // Not enumerable, so that a copy of a source isn't taken for a rest.
  Object.defineProperty(source, BATCHED, { value: batched });
  return source;
}
