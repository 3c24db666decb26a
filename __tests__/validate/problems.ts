import { expect } from '@jest/globals';
import type { Source } from '../../src/estate/source.ts';
import { parseSource } from '../../src/init/draft-duties.ts';
import { locate } from '../../src/parse/line-index.ts';
import { messageOf } from '../../src/text/message.ts';
import { pathText } from '../../src/text/path-text.ts';
import type { ShapeProblem } from '../../src/validate/shape.ts';

export type Check = (source: Source) => readonly ShapeProblem[];

/** A mistake: what it is, a file that makes it, and every problem to be told, as `line:column path | message`. */
export type Mistake = readonly [name: string, text: string, problems: readonly string[]];

/** The problems of a text, as `line:column path | message`. */
export function problemsOf(check: Check, text: string): string[] {
  const source = parseSource('file.yml', text);
  expect(source.problems).toEqual([]);
  return check(source).map(({ span, path, ...said }) => {
    const { line, column } = locate(source, span);
    return `${line}:${column} ${pathText(path)} | ${messageOf(said)}`;
  });
}
