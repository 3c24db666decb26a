// Reads the manifests of an estate, one after another: small ones are sifted together.

import type { Source } from '../estate/source.ts';
import { linesOf } from '../parse/line-index.ts';
import { parse } from '../parse/parse.ts';
import { batchedOf } from './batched-rest.ts';
import { LEAST_MANIFESTS, ManifestBatch } from './manifest-batch.ts';
import { type HeadClass, headClassOf, servicesIn } from './manifest-head.ts';
import { parseSifted, siftOf } from './parse-sifted.ts';
import { LEAST } from './sift.ts';

/** So many bytes are sifted at once: what they have in common is found again for the next ones. */
const MOST_BYTES = 8_000_000;

/** Gives the text of a line of a source, whether it was left out or not. What is said of most files is about lines that weren't. */
export function lineTexts(): (source: Source, line: number) => string {
  const whole = new Map<Source, Source>();
  return (source, line) => {
    const left = linesOf(source).textOf(line);
    if (left !== '') return left;
    const all = whole.get(source) ?? withAllLines(source);
    whole.set(source, all);
    return linesOf(all).textOf(line);
  };
}

/** A source with the whole of its text. */
function withAllLines(source: Source): Source {
  const text = textOf(source);
  return text === undefined ? source : { ...source, text, gaps: [] };
}

/** A source with all of its services. */
export async function asWhole(source: Source): Promise<Source> {
  const text = textOf(source);
  return text === undefined ? source : parse(source.file, text);
}

/** The whole text of one that was sifted. */
function textOf(source: Source): string | undefined {
  return siftOf(source)?.text ?? batchedOf(source)?.text;
}

/** Reads manifests as `parseSifted` does, and small ones together. A source is there only after `end`. */
export class BatchedSources {
  readonly #isListed: boolean;
  readonly #isTogether: boolean;
  readonly #heads = new Map<string, HeadClass>();
  readonly #batches = new Map<string, ManifestBatch>();

  /** `isListed`: all services will be named; `files`: how many come. */
  constructor(isListed: boolean, files: number) {
    this.#isListed = isListed;
    this.#isTogether = files >= LEAST_MANIFESTS;
  }

  /** Bound to this object, because it is handed on. */
  readonly read = async (file: string, text: string, bytes: Uint8Array): Promise<Source> => {
    const isSmall = text.length < LEAST && !file.toLowerCase().endsWith('.json');
    const start = isSmall && this.#isTogether ? servicesIn(text) : undefined;
    if (start === undefined) return parseSifted(file, text, bytes, { isListed: this.#isListed });
    return (await this.#batched(file, text, bytes, start.below)) ?? parse(file, text);
  };

  /** Says that no other manifest comes. */
  end(): void {
    for (const batch of this.#batches.values()) batch.sift();
    this.#batches.clear();
  }

  #batched(
    file: string,
    text: string,
    bytes: Uint8Array,
    below: number,
  ): Promise<Source | undefined> {
    const { key, owners, said } = this.#classOf(text.slice(0, below));
    const batch = this.#batches.get(key) ?? new ManifestBatch(this.#isListed);
    this.#batches.set(key, batch);
    return new Promise((settle) => {
      batch.add({ file, text, bytes, below, head: said, settle }, owners);
      if (batch.bytes < MOST_BYTES) return;
      this.#batches.delete(key);
      batch.sift();
    });
  }

  #classOf(head: string): HeadClass {
    const known = this.#heads.get(head) ?? headClassOf(head);
    this.#heads.set(head, known);
    return known;
  }
}
