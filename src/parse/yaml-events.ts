// A YAML reader for all of YAML 1.2, on the events of `js-yaml`: used where `yaml-plain.ts` stopped.
import {
  COLLECTION_STYLE,
  EVENT_ID,
  type Event,
  getScalarValue,
  parseEvents,
  SCALAR_STYLE,
  type ScalarEvent,
  YAMLException,
} from 'js-yaml';
import type { Problem } from '../estate/source.ts';
import type { Value } from '../estate/value.ts';
import { Builder } from './builder.ts';
import { MAX_DEPTH, MAX_VALUES } from './limits.ts';
import { maybeTooManyValues, notYaml, secondDocument, tooDeep } from './problems.ts';

const LF = 10;
const CR = 13;
const SPACE = 32;
const HASH = 35;

/** Characters that are more than text where a blank or a line break follows. */
const separates = new Uint8Array(128);
for (const char of '-?:') separates[char.charCodeAt(0)] = 1;
/** Characters that separate values inside brackets. */
const brackets = new Uint8Array(128);
for (const char of ',[{') brackets[char.charCodeAt(0)] = 1;

/** What one reading of a text gave. */
export interface Reading {
  readonly value: Value | undefined;
  readonly problems: readonly Problem[];
  /** Another reader may still read it: this one stopped at something that it doesn't know. */
  readonly retry: boolean;
}

/** Reads YAML 1.2 in one pass: values and places come from the same events. */
export function readYaml(text: string): Reading {
  if (mayHaveMore(text, MAX_VALUES)) {
    return { value: undefined, problems: [maybeTooManyValues()], retry: false };
  }
  let events: Event[];
  try {
    events = parseEvents(text, { maxDepth: MAX_DEPTH });
  } catch (error) {
    return stopped(text, error);
  }
  const builder = new Builder(text.length);
  const several = build(text, events, builder);
  const problems = several === undefined ? builder.problems : [several, ...builder.problems];
  const given = events.length === 0 ? null : builder.value;
  return { value: builder.refused ? undefined : given, problems, retry: false };
}

/** Whether a text may have more keys and values than a limit: all of them are held at once. */
function mayHaveMore(text: string, most: number): boolean {
  if (text.length <= most) return false;
  let count = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === LF) {
      let next = text.charCodeAt(at + 1);
      while (next === SPACE) next = text.charCodeAt(++at + 1);
      if (next !== HASH && next !== LF && next !== CR) count++;
    } else if (code < 128 && separates[code] === 1 && !(text.charCodeAt(at + 1) > SPACE)) count++;
    else if (code < 128 && brackets[code] === 1) count++;
  }
  return count > most;
}

function stopped(text: string, error: unknown): Reading {
  const known = error instanceof YAMLException;
  const deep = known && error.reason.includes('maxDepth');
  // The last reader ignores directives, but YAML 1.2 doesn't.
  const directive = known && error.reason.includes('directive');
  const at = known ? Math.min(error.mark?.position ?? 0, text.length) : 0;
  const why = known ? error.reason : "the text can't be read";
  const rule = directive
    ? `A line that starts with \`%\` is a YAML directive: ${why}.`
    : `The reader stopped here: ${why}.`;
  const end = at < text.length ? at + 1 : at;
  const problem = deep ? tooDeep(at, end) : notYaml(rule, '', at, end);
  return { value: undefined, problems: [problem], retry: !deep && !directive };
}

/** Feeds the first document to the builder; gives a problem if there is a second one. */
function build(text: string, events: readonly Event[], builder: Builder): Problem | undefined {
  let documents = 0;
  let last = 0;
  const closers: (Event & { start: number; style: number })[] = [];
  for (const event of events) {
    switch (event.type) {
      case EVENT_ID.DOCUMENT:
        if (++documents > 1) return severalDocuments(text, last);
        break;
      case EVENT_ID.MAPPING:
      case EVENT_ID.SEQUENCE: {
        const anchor = slice(text, event.anchorStart, event.anchorEnd);
        closers.push(event);
        last = Math.max(last, event.start);
        if (event.type === EVENT_ID.MAPPING) builder.openMap(event.start, anchor);
        else builder.openList(event.start, anchor);
        break;
      }
      case EVENT_ID.SCALAR:
        last = Math.max(last, feedScalar(text, event, builder));
        if (builder.refused) return undefined;
        break;
      case EVENT_ID.ALIAS:
        last = Math.max(last, event.anchorEnd);
        builder.alias(
          text.slice(event.anchorStart, event.anchorEnd),
          event.anchorStart - 1,
          event.anchorEnd,
        );
        if (builder.refused) return undefined;
        break;
      default: {
        const opened = closers.pop();
        if (opened === undefined) break;
        if (opened.style === COLLECTION_STYLE.FLOW) last = flowEnd(text, last);
        builder.close(last);
        if (builder.refused) return undefined;
      }
    }
  }
  return undefined;
}

/** Gives the offset after the scalar. */
function feedScalar(text: string, event: ScalarEvent, builder: Builder): number {
  const { valueStart, valueEnd, style } = event;
  const quoted = style === SCALAR_STYLE.DOUBLE_QUOTED || style === SCALAR_STYLE.SINGLE_QUOTED;
  const margin = quoted ? 1 : 0;
  const block = style === SCALAR_STYLE.LITERAL_BLOCK || style === SCALAR_STYLE.FOLDED_BLOCK;
  const start = block ? headerOf(text, valueStart) : valueStart - margin;
  builder.scalar(
    getScalarValue(text, event),
    style === SCALAR_STYLE.PLAIN,
    valueStart < 0 ? -1 : start,
    valueEnd + margin,
    slice(text, event.anchorStart, event.anchorEnd),
    slice(text, event.tagStart, event.tagEnd),
  );
  return valueEnd + margin;
}

/** What follows the `|` or `>` of a block of text on its line. Each part stops where the next one starts. */
const HEADER = /[-+0-9]*(?:[ \t]*(?:\r?\n|$)|[ \t]+#)/y;

/** The offset of the `|` or `>` by which a block of text begins, whose first line begins at `from`. */
function headerOf(text: string, from: number): number {
  const end = text[from - 1] === '\n' ? from - 1 : from;
  const start = text.lastIndexOf('\n', end - 1) + 1;
  for (let at = start; at < end; at++) {
    if (text[at] !== '|' && text[at] !== '>') continue;
    HEADER.lastIndex = at + 1;
    if (HEADER.test(text)) return at;
  }
  return from;
}

function slice(text: string, start: number, end: number): string | undefined {
  return start < 0 ? undefined : text.slice(start, end);
}

/** The offset after the bracket that closes a flow collection, whose last value ends at `from`. */
function flowEnd(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const char = text[at];
    if (char === ']' || char === '}') return at + 1;
    if (char === '#') {
      const eol = text.indexOf('\n', at);
      if (eol < 0) return from;
      at = eol;
    }
  }
  return from;
}

function severalDocuments(text: string, from: number): Problem {
  const marker = /(?:^|[\r\n])---(?=[\s]|$)/g;
  marker.lastIndex = from;
  const found = marker.exec(text);
  const start = found === null ? from : found.index + found[0].length - 3;
  return secondDocument(start, Math.min(start + 3, text.length), text);
}
