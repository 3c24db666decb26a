import { printParseErrorCode, visit } from 'jsonc-parser';
import type { Problem } from '../estate/source.ts';
import type { Value } from '../estate/value.ts';
import { Builder } from './builder.ts';
import { MAX_DEPTH } from './limits.ts';
import { conflictMarker } from './pasted-text.ts';
import { tooDeep } from './problems.ts';
import type { Reading } from './yaml-events.ts';

type Expected = Pick<Problem, 'reason' | 'remedy'>;

function plain(reason: string, remedy = ''): Expected {
  return { reason, remedy };
}

const unreadable = plain("The text can't be read from here on.");
const noComments = plain(
  "JSON doesn't allow comments.",
  'Use `cloud-services.yml` if you want them.',
);

/** What was expected, by the reader's error codes. */
const expected: Readonly<Record<string, Expected>> = {
  InvalidSymbol: plain('Unexpected token.', 'Put text in double quotes.'),
  InvalidNumberFormat: plain("This isn't a number in JSON."),
  PropertyNameExpected: plain('Expected a key in double quotes.'),
  ValueExpected: plain('Expected a value.'),
  ColonExpected: plain('Expected `:` after the key.'),
  CommaExpected: plain(
    'Expected `,` before the next entry.',
    'Put a comma at the end of the entry above.',
  ),
  CloseBraceExpected: plain('Expected `}`.'),
  CloseBracketExpected: plain('Expected `]`.'),
  EndOfFileExpected: plain('Expected the end of the file after the first value.'),
  InvalidCommentToken: noComments,
  UnexpectedEndOfComment: noComments,
  UnexpectedEndOfString: plain('The text has no closing `"`.', 'Add the closing quote.'),
  UnexpectedEndOfNumber: plain('The number is incomplete.'),
  InvalidUnicode: plain('`\\u` needs four hexadecimal digits.'),
  InvalidEscapeCharacter: plain('Unknown escape sequence after `\\`.'),
  InvalidCharacter: plain('The text contains a control character.'),
};

/** Reads strict JSON (a byte order mark is allowed): no comments, no trailing commas. */
export function readJson(text: string): Reading {
  const deep = deepest(text);
  if (deep !== undefined) return { value: undefined, problems: [deep], retry: false };
  const builder = new Builder(text.length);
  let problem: Problem | undefined;
  const open = (opens: () => void): boolean => {
    if (!builder.refused) opens();
    return !builder.refused;
  };
  visit(
    text.charCodeAt(0) === 0xfeff ? ` ${text.slice(1)}` : text,
    {
      onObjectBegin: (offset) => open(() => builder.openMap(offset, undefined)),
      onObjectProperty: (name, offset, length) => {
        if (!builder.refused) builder.key(name, offset, offset + length, false);
      },
      onObjectEnd: (offset, length) => {
        if (!builder.refused) builder.close(offset + length);
      },
      onArrayBegin: (offset) => open(() => builder.openList(offset, undefined)),
      onArrayEnd: (offset, length) => {
        if (!builder.refused) builder.close(offset + length);
      },
      onLiteralValue: (value, offset, length) => {
        if (!builder.refused) builder.literal(value as Value, offset, offset + length);
      },
      onError: (code, start, length) => {
        problem ??= conflictMarker(text) ??
          finalComma(text, start) ?? {
            title: 'Invalid JSON',
            ...(expected[printParseErrorCode(code)] ?? unreadable),
            start,
            end: start + length,
          };
      },
    },
    { disallowComments: true, allowTrailingComma: false },
  );
  if (problem !== undefined) return { value: undefined, problems: [problem], retry: false };
  const value = builder.refused ? undefined : builder.value;
  return { value, problems: builder.problems, retry: false };
}

/** `, }`: the comma is the mistake, not the bracket at which the reader stops. */
function finalComma(text: string, at: number): Problem | undefined {
  if (text[at] !== '}' && text[at] !== ']') return undefined;
  const end = text.slice(0, at).trimEnd().length;
  if (text[end - 1] !== ',') return undefined;
  return {
    title: 'Invalid JSON',
    ...plain("This comma has nothing after it, which JSON doesn't allow.", 'Remove the comma.'),
    start: end - 1,
    end,
  };
}

/** The reader calls itself for each level, so the depth is counted before it starts. */
function deepest(text: string): Problem | undefined {
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
        return tooDeep(at, at + 1);
      }
    } else if (code === 125 || code === 93) depth--;
  }
  return undefined;
}
