import { resolveScalar } from '../parse/scalar.ts';

/**
 * What a line of block YAML says, where it says it all: no quote, bracket or text is open at its end. Services are cut
 * at lines, so a line with any doubt gives up the whole file.
 */

/** A line without its place. */
export interface LineClass {
  /** The same for lines that can be taken for each other. */
  readonly key: string;
  /** How many aliases it has. */
  readonly aliases: number;
  /** Whom it names, where another owner would make no difference: so far as both are owners. */
  readonly owners: readonly string[];
}

/** Printable, and nothing that a reader of YAML may take for more than a character. */
const PRINTABLE = /^[ -~\u00a0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd]*$/;

export function isPrintable(text: string): boolean {
  return PRINTABLE.test(text);
}

/** A text without the spaces around it. Unlike `trim`, this keeps other blanks, which for YAML belong to the value. */
export function withoutSpaces(text: string): string {
  let start = 0;
  while (text[start] === ' ') start++;
  return withoutEndSpaces(text.slice(start));
}

function withoutEndSpaces(text: string): string {
  let end = text.length;
  while (text[end - 1] === ' ') end--;
  return text.slice(0, end);
}

/** A user, a team or an address in quotes. */
const QUOTED =
  /^"(?:@[A-Za-z\d-]{1,39}(?:\/[A-Za-z\d._-]{1,100})?|[A-Za-z\d._+-]{1,64}@[A-Za-z\d.-]{1,100})"$/;

/** The id of a team or a person. */
const TEAM = /^[a-z][a-z\d._-]{0,99}$/;

const nobody: readonly string[] = [];

/**
 * Reads the content of a line, without what it is indented by; `undefined` in doubt. `isOwners` says that its value
 * names owners.
 */
export function classOf(content: string, isOwners = false): LineClass | undefined {
  if (!isPrintable(content)) return undefined;
  const from = content.startsWith('- ') ? 1 : keyEnd(content);
  if (from === undefined) return undefined;
  const value = valueIn(content, from);
  if (value === undefined) return undefined;
  const { aliases } = value;
  const said = withoutEndSpaces(content.slice(0, value.end));
  const owners = isOwners ? ownersIn(withoutSpaces(said.slice(from))) : nobody;
  if (owners.length === 0) return { key: said, aliases, owners };
  // How many there are matters, and whether they are a list.
  const list = said.endsWith(']') ? listOf(owners.length) : '@';
  const gap = said.slice(from).search(/[^ ]/);
  return { key: said.slice(0, from + gap) + list, aliases, owners };
}

/** What a list of owners comes to. */
export function listOf(count: number): string {
  return `[${count}]`;
}

/** One owner, or a list on one line; nobody in doubt, and if one is there twice, who isn't two owners. */
function ownersIn(value: string): readonly string[] {
  const isList = value.startsWith('[') && value.endsWith(']');
  const items = isList ? value.slice(1, -1).split(',') : [value];
  const owners: string[] = [];
  for (const item of items) {
    const text = withoutSpaces(item);
    if (QUOTED.test(text)) owners.push(text.slice(1, -1));
    else if (TEAM.test(text) && typeof resolveScalar(text, true, undefined) === 'string')
      owners.push(text);
    else return nobody;
  }
  const distinct = new Set(owners.map((one) => one.toLowerCase()));
  return distinct.size === owners.length ? owners : nobody;
}

/** Where the value after a key begins. */
function keyEnd(content: string): number | undefined {
  const key = /^(?:<<|[A-Za-z\d_][\w./-]*|"[^"\\]+"):(?= |$)/.exec(content);
  return key?.[0].length;
}

interface ScannedValue {
  /** Where the value ends: a comment may follow. */
  readonly end: number;
  readonly aliases: number;
}

/** What makes a value more than one line, or more than a value: anchors, tags, block text, and what isn't a value. */
const DOUBTFUL = '&!|>%@`?';

function valueIn(content: string, from: number): ScannedValue | undefined {
  let at = from;
  while (content[at] === ' ') at++;
  const first = content[at];
  if (first === undefined || isComment(content, at)) return { end: at, aliases: 0 };
  if (DOUBTFUL.includes(first) || /^[-:,\]}#](?: |$)/.test(content.slice(at, at + 2)))
    return undefined;
  if (first === '"' || first === "'") return endedAt(content, quoteEnd(content, at), 0);
  if (first === '[' || first === '{') return flowIn(content, at);
  const comment = content.indexOf(' #', at);
  return { end: comment < 0 ? content.length : comment, aliases: first === '*' ? 1 : 0 };
}

function isComment(content: string, at: number): boolean {
  return content[at] === '#' && content[at - 1] === ' ';
}

/** After quotes and brackets only a comment may come. */
function endedAt(content: string, end: number, aliases: number): ScannedValue | undefined {
  let at = end;
  if (at < 0) return undefined;
  while (content[at] === ' ') at++;
  return at >= content.length || isComment(content, at) ? { end, aliases } : undefined;
}

/** The offset after a text in quotes; negative if it has an escape, or doesn't end. */
function quoteEnd(content: string, at: number): number {
  const quote = content[at] as string;
  const end = content.indexOf(quote, at + 1);
  if (end < 0 || content[end + 1] === quote) return -1;
  return content.slice(at, end).includes('\\') ? -1 : end + 1;
}

/** A collection in flow style, which has to end on the line. A quote or mark counts only where a value can begin. */
function flowIn(content: string, from: number): ScannedValue | undefined {
  let depth = 0;
  let isStart = true;
  let aliases = 0;
  for (let at = from; at < content.length; at++) {
    const char = content[at] as string;
    if (char === ' ') continue;
    if (isQuote(char)) {
      at = isStart ? quoteEnd(content, at) - 1 : -1;
      if (at < 0) return undefined;
    } else if (isDoubtful(char, isStart)) {
      return undefined;
    } else if (char === '[' || char === '{') {
      depth++;
    } else if ((char === ']' || char === '}') && --depth === 0) {
      return endedAt(content, at + 1, aliases);
    }
    if (isStart && char === '*') aliases++;
    isStart = beginsValue(char, content[at + 1]);
  }
  return undefined;
}

function isQuote(char: string): boolean {
  return char === '"' || char === "'";
}

/** What can be more than it looks: comments, brackets in a text, and marks in front of a value. */
function isDoubtful(char: string, isStart: boolean): boolean {
  if (char === '#') return true;
  return isStart ? DOUBTFUL.includes(char) : char === '[' || char === '{';
}

/** Whether a value can begin after a character. */
function beginsValue(char: string, next: string | undefined): boolean {
  return char === '[' || char === '{' || char === ',' || (char === ':' && next === ' ');
}

/** A display name, or a description: words. */
const WORDS = /^(?:name|description): ([A-Za-z\u00c0-\u024f][\w \u00c0-\u024f.,()/+-]{0,199})$/;

/** The words of a line that is a name or a description, as they are written; `undefined` if it isn't, or in doubt. */
export function wordsOf(content: string): string | undefined {
  return WORDS.exec(withoutEndSpaces(content))?.[1];
}
