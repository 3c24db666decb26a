import { printParseErrorCode, visit } from 'jsonc-parser';
import type { Problem } from '../estate/source.ts';
import type { Value } from '../estate/value.ts';
import { Builder } from './build.ts';
import { MAX_DEPTH } from './limits.ts';
import type { Reading } from './yaml-events.ts';

const EXPECTED: Readonly<Record<string, string>> = {
  InvalidSymbol: 'a word stands here that JSON does not know. Text goes in double quotes.',
  InvalidNumberFormat: 'a number is not written as JSON wants it.',
  PropertyNameExpected: 'a key in double quotes was expected.',
  ValueExpected: 'a value was expected.',
  ColonExpected: '`:` was expected after the key.',
  CommaExpected: '`,` was expected before the next one.',
  CloseBraceExpected: '`}` was expected.',
  CloseBracketExpected: '`]` was expected.',
  EndOfFileExpected: 'the file should end here: one value is all.',
  InvalidCommentToken: 'JSON has no comments. Use `cloud-services.yml` if you want them.',
  UnexpectedEndOfComment: 'JSON has no comments. Use `cloud-services.yml` if you want them.',
  UnexpectedEndOfString: 'the text is not closed with `"`.',
  UnexpectedEndOfNumber: 'the number breaks off.',
  InvalidUnicode: '`\\u` wants four hexadecimal digits.',
  InvalidEscapeCharacter: 'this escape after `\\` does not exist.',
  InvalidCharacter: 'a control character stands inside the text.',
};

/** Reads strict JSON (a byte order mark is let pass): no comments, no trailing commas. */
export function readJson(text: string): Reading {
  const deep = tooDeep(text);
  if (deep !== undefined) return { value: undefined, problems: [deep], retry: false };
  const builder = new Builder(text.length);
  let problem: Problem | undefined;
  visit(
    text.charCodeAt(0) === 0xfeff ? ` ${text.slice(1)}` : text,
    {
      onObjectBegin: (offset) => builder.openMap(offset, undefined),
      onObjectProperty: (name, offset, length) => builder.key(name, offset, offset + length, false),
      onObjectEnd: (offset, length) => builder.close(offset + length),
      onArrayBegin: (offset) => builder.openList(offset, undefined),
      onArrayEnd: (offset, length) => builder.close(offset + length),
      onLiteralValue: (value, offset, length) =>
        builder.literal(value as Value, offset, offset + length),
      onError: (code, start, length) => {
        problem ??= {
          message: `This is not JSON: ${EXPECTED[printParseErrorCode(code)] ?? 'the text cannot be read from here on.'}`,
          start,
          end: start + length,
        };
      },
    },
    { disallowComments: true, allowTrailingComma: false },
  );
  if (problem !== undefined) return { value: undefined, problems: [problem], retry: false };
  return { value: builder.value, problems: builder.problems, retry: false };
}

/** The reader calls itself for each level, so the depth is counted before it starts. */
function tooDeep(text: string): Problem | undefined {
  let depth = 0;
  let quoted = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (quoted) {
      if (code === 92) at++;
      else if (code === 34 || code === 10) quoted = false;
    } else if (code === 34) quoted = true;
    else if (code === 123 || code === 91) {
      if (++depth > MAX_DEPTH) {
        return {
          message: `Maps and lists nest more than ${MAX_DEPTH} deep here. A manifest needs 7 levels: write this part flatter.`,
          start: at,
          end: at + 1,
        };
      }
    } else if (code === 125 || code === 93) depth--;
  }
  return undefined;
}
