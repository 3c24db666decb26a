// A YAML reader for the truth about a mistake, on the tree of `yaml`: used where `yaml-events.ts` found one.
import {
  type Document,
  isAlias,
  isCollection,
  isMap,
  isPair,
  isScalar,
  type Node,
  parseAllDocuments,
  visit,
  type YAMLMap,
  type YAMLParseError,
  type YAMLSeq,
} from 'yaml';
import type { Problem } from '../estate/source.ts';
import { Builder } from './builder.ts';
import { likelyMistake } from './likely-mistake.ts';
import { notYaml, secondDocument } from './problems.ts';
import type { Reading } from './yaml-events.ts';

/** What was expected, and the way out. */
type Expected = readonly [rule: string, remedy?: string];

const UNCLOSED: Expected = [
  'A `[` or `{` is not closed, or its content is indented less than the line where it begins.',
];

const NO_COMMA: Expected = [
  'A comma is missing between two entries inside `[…]` or `{…}`, or quotes around a text that contains `: `.',
];

/** Codes that cover several mistakes, which the reader's own message distinguishes. */
const MORE_EXACT: readonly (readonly [RegExp, Expected])[] = [
  [/^Flow (?:map|sequence)/, UNCLOSED],
  [/^Missing closing ['"]quote/, ['The text has no closing quote.']],
  [/^Missing , /, ['A comma is missing between two values inside `[…]` or `{…}`.']],
  [
    /^Implicit (?:map )?keys need/,
    [
      'This line has no `:` with a space after it, so it has no key.',
      'Write `key: value`, put `#` before a comment, or indent the line further if it continues the text above.',
    ],
  ],
  [/^Source contains multiple documents/, ['A second document begins here.']],
];

/** What was expected, in our words, by the reader's error codes. */
const EXPECTED: Readonly<Record<string, Expected>> = {
  ALIAS_PROPS: ["An alias (`*name`) can't have an anchor or a tag."],
  BAD_ALIAS: ['An alias needs a name: `*name`.'],
  BAD_COLLECTION_TYPE: ['The tag names a different kind of value from this one.'],
  BAD_DIRECTIVE: ['A line that starts with `%` is a YAML directive, and this one is unknown.'],
  BAD_DQ_ESCAPE: [
    'Unknown escape sequence in a double-quoted string.',
    'Write `\\\\` for a backslash, or use single quotes.',
  ],
  BAD_INDENT: [
    "The indentation doesn't match the lines above.",
    'Start the keys of one map in the same column, indented with spaces.',
  ],
  BAD_PROP_ORDER: [
    'An anchor (`&name`) or a tag is in the wrong place.',
    'Put it right before its value.',
  ],
  BAD_SCALAR_START: [
    "A value can't begin with this character.",
    'Put it in quotes: owners are written `"@org/team"`.',
  ],
  BLOCK_AS_IMPLICIT_KEY: [
    'This line has a second `key: value`.',
    'Put it on a separate line, or put quotes around the value.',
  ],
  BLOCK_IN_FLOW: ["A block value isn't allowed inside `[…]` or `{…}`."],
  KEY_OVER_1024_CHARS: [
    'A key has more than 1,024 characters.',
    'Check whether a line break is missing.',
  ],
  MISSING_CHAR: [
    'Something is not closed or separated: a quote, a bracket, a comma, or a `:` with a space after it.',
  ],
  MULTILINE_IMPLICIT_KEY: ['A key must end on the line where it begins, with `:` after it.'],
  MULTIPLE_ANCHORS: ['A value can have only one anchor.'],
  MULTIPLE_TAGS: ['A value can have only one tag.'],
  TAB_AS_INDENT: ['The line is indented with a tab.', 'Indent with spaces.'],
  TAG_RESOLVE_FAILED: ["The tag doesn't exist, or doesn't match the value."],
  UNEXPECTED_TOKEN: [
    "This doesn't belong to the value before it.",
    'Put the whole value in one pair of quotes, or `#` before a comment.',
  ],
};

/**
 * The last reader, slower and more lenient: it decides when the one before it stopped. Both values and places are
 * its own. The first real error only: what follows one is rarely a separate mistake.
 */
export function readYamlTree(text: string): Reading | undefined {
  let documents: Document.Parsed[];
  try {
    const parsed = parseAllDocuments(text, {
      prettyErrors: false,
      uniqueKeys: false,
      strict: true,
      logLevel: 'silent',
      resolveKnownTags: false,
    });
    documents = Array.isArray(parsed) ? parsed : [];
  } catch {
    return undefined;
  }
  const errors = documents.flatMap((document) => document.errors);
  if (errors[0] !== undefined) {
    const problem =
      likelyMistake(text, errors[0].pos[0]) ??
      unclosed(text, errors[0], documents) ??
      explained(text, errors[0], errors);
    return { value: undefined, problems: [problem], retry: false };
  }
  const first = documents[0];
  if (first === undefined) return { value: null, problems: [], retry: false };
  const builder = new Builder(text.length);
  feed(first.contents, text, builder);
  const second = documents[1];
  if (second !== undefined) {
    const start = Math.max(0, text.lastIndexOf('---', second.range[0] + 3));
    builder.problems.unshift(secondDocument(start, start + 3, text));
  }
  return {
    value: builder.refused ? undefined : (builder.value ?? null),
    problems: builder.problems,
    retry: false,
  };
}

/** What is still open at the end of the file, reported where it begins: the end has nothing to show. */
function unclosed(
  text: string,
  { message, pos: [at] }: YAMLParseError,
  documents: readonly Document.Parsed[],
): Problem | undefined {
  const isQuote = /^Missing closing ['"]quote/.test(message);
  const isAtEnd = at >= text.length || /^(?:---|\.\.\.)\s/.test(text.slice(at, at + 4));
  if (!isQuote && !(isAtEnd && /^Flow (?:map|sequence)/.test(message))) return undefined;
  const starts: number[] = [];
  for (const document of documents) {
    visit(document, {
      Node: (_, node) => {
        const isOfKind = isQuote
          ? isScalar(node) && node.type?.startsWith('QUOTE') === true
          : isCollection(node) && node.flow === true;
        if (isOfKind && node.range?.[1] === at) starts.push(node.range[0]);
      },
    });
  }
  // A bracket that is the last character of the text closes the innermost of those that end there.
  const isClosed = starts.length > 1 && text[at - 1] === closing(text[starts.at(-1) ?? 0]);
  const start = starts.at(!isQuote && isClosed ? -2 : -1);
  if (start === undefined) return undefined;
  const opening = text[start] ?? '';
  const rule = isQuote
    ? 'The text that begins here has no closing quote.'
    : `This \`${opening}\` has no closing \`${closing(opening)}\`.`;
  const mark = isQuote ? opening : closing(opening);
  return notYaml(rule, `Add \`${mark}\` where it ends.`, start, start + 1);
}

function closing(opening: string | undefined): string {
  return opening === '[' ? ']' : '}';
}

function explained(
  text: string,
  error: YAMLParseError,
  errors: readonly YAMLParseError[],
): Problem {
  const start = contentFrom(text, Math.min(error.pos[0], text.length));
  const end = Math.min(Math.max(error.pos[1], start), start + 80, text.length);
  const [rule, remedy = ''] = lacksComma(text, error, errors)
    ? NO_COMMA
    : (MORE_EXACT.find(([pattern]) => pattern.test(error.message))?.[1] ??
      EXPECTED[error.code] ?? ["The text can't be read from here on."]);
  return notYaml(rule, remedy, start, end);
}

/** The first character of a line that has content, for an offset in its indentation. */
function contentFrom(text: string, at: number): number {
  let start = at;
  while (text[start] === ' ') start++;
  return start < text.length && text[start] !== '\n' && text[start] !== '\r' ? start : at;
}

/**
 * Without its comma, an entry of a map in braces is read together with the one before it, which confuses the reader.
 */
function lacksComma(
  text: string,
  { code, pos }: YAMLParseError,
  errors: readonly YAMLParseError[],
): boolean {
  if (code === 'BLOCK_IN_FLOW') return text[pos[0]] !== '-';
  if (code !== 'UNEXPECTED_TOKEN' && code !== 'MULTILINE_IMPLICIT_KEY') return false;
  return errors.some((other) => {
    const isComma = other.code === 'BLOCK_IN_FLOW' || other.message.startsWith('Missing , ');
    return isComma && other.pos[0] <= pos[1] && other.pos[1] >= pos[0];
  });
}

function feed(node: Node | null | undefined, text: string, builder: Builder): void {
  if (builder.refused) return;
  if (node === null || node === undefined) {
    builder.scalar('', true, -1, -1, undefined, undefined);
  } else if (isAlias(node)) {
    builder.alias(node.source, node.range?.[0] ?? 0, node.range?.[1] ?? 0);
  } else if (isScalar(node)) {
    const [start, end] = node.range ?? [-1, -1];
    const empty = start === end;
    const plain = node.type === 'PLAIN';
    const source = plain ? (node.source ?? text.slice(start, end)) : String(node.value ?? '');
    builder.scalar(source, plain, empty ? -1 : start, empty ? -1 : end, node.anchor, node.tag);
  } else if (isCollection(node)) {
    feedCollection(node, text, builder);
  }
}

function feedCollection(node: YAMLMap | YAMLSeq, text: string, builder: Builder): void {
  const [start, end] = node.range ?? [0, 0];
  if (isMap(node)) {
    builder.openMap(start, node.anchor);
    for (const pair of node.items) {
      feed(pair.key as Node | null, text, builder);
      feed(pair.value as Node | null, text, builder);
    }
  } else {
    builder.openList(start, node.anchor);
    for (const item of node.items) feedItem(item, text, builder);
  }
  if (!builder.refused) builder.close(end);
}

/** `[a: b]` is a list of one map, which the tree holds as a bare pair. */
function feedItem(item: unknown, text: string, builder: Builder): void {
  if (!isPair(item)) {
    feed(item as Node | null, text, builder);
    return;
  }
  const key = item.key as Node | null;
  builder.openMap(key?.range?.[0] ?? 0, undefined);
  feed(key, text, builder);
  feed(item.value as Node | null, text, builder);
  builder.close((item.value as Node | null)?.range?.[1] ?? key?.range?.[1] ?? 0);
}
