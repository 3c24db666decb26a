// In: the text of a manifest. Out: its source without services that are like others, where that is certain.
import type { Gap, Source } from '../estate/source.ts';
import { parse, toSource } from '../parse/parse.ts';
import { readPlainYaml } from '../parse/yaml-plain.ts';
import { type SiftOptions, siftText } from './sift.ts';
import type { Rest, Sift } from './sift-result.ts';

/** The rest of a text. A copy of it is a plain source: what is changed in it is no longer what was left. */
class SiftedSource implements Source {
  readonly file: string;
  readonly text: string;
  readonly gaps: readonly Gap[];
  readonly value: Source['value'];
  readonly problems: Source['problems'];
  readonly sift: Sift;

  constructor({ file, text, value, problems }: Source, gaps: readonly Gap[], sift: Sift) {
    this.file = file;
    this.text = text;
    this.gaps = gaps;
    this.value = value;
    this.problems = problems;
    this.sift = sift;
  }
}

/** What a source is the rest of; `undefined` if it is whole. */
export function siftOf(source: Source): Sift | undefined {
  return source instanceof SiftedSource ? source.sift : undefined;
}

/** Reads a file as `parse` does, or only the rest of it. Never throws. */
export async function parseSifted(
  file: string,
  text: string,
  bytes?: Uint8Array,
  options: SiftOptions = {},
): Promise<Source> {
  const isJson = file.toLowerCase().endsWith('.json');
  const known = bytes === undefined ? options : { ...options, bytes };
  const sift = isJson ? undefined : siftText(text, known);
  return (sift && readRest(file, sift, sift.rest)) ?? parse(file, text);
}

/**
 * The rest of a file as a source; `undefined` if another than the strictest reader would be needed, because only that
 * one takes a text line by line.
 */
export function readRest(file: string, sift: Sift, { text, gaps }: Rest): Source | undefined {
  const reading = readPlainYaml(text);
  if (reading?.value === undefined || reading.problems.length > 0) return undefined;
  return new SiftedSource(toSource(file, text, reading), gaps, sift);
}
