// In: a Bicep file as text. Out: the types that it uses.

import { before } from '../../text/parts.ts';
import { ForwardLines } from '../forward-lines.ts';
import { bracket } from '../hcl/hcl-cursor.ts';
import { avmModule, fullType, hasNamespace } from '../products/azure-types.ts';
import { factsOf } from '../products/discriminators.ts';
import { computed, type ScanResult, type Sheet, type UseKind } from '../scanner.ts';
import { folderOf, resolvePath, withoutPassword } from '../source-address.ts';
import {
  type BicepCursor,
  bicepCursor,
  isStatement,
  passDecorator,
  skipBlanks,
  skipQuiet,
  skipTo,
} from './bicep-cursor.ts';

/** A body that the reader is in: a resource's, a module's, or an object in one whose entries are kept. */
interface Block {
  readonly type: string;
  readonly depth: number;
  /** What was broken before it. */
  readonly breaks: number;
  /** What its attributes are called as facts, before their own name. */
  readonly prefix: string;
  readonly wanted: ReadonlySet<string> | 'all';
  readonly facts: Record<string, string>;
}

interface BicepSheet extends Sheet {
  readonly lines: ForwardLines;
  readonly cursor: BicepCursor;
  blocks: Block[];
  depth: number;
}

const LF = 10;
const SPACE = 32;
const AT = 64;
const OPEN_BRACE = 123;

const resource = /resource[ \t]+(\w+)[ \t]*'([^'\n]+)'[ \t]*(?:(existing)[ \t]*)?=/y;
const module = /module[ \t]+(\w+)[ \t]*'([^'\n]+)'[ \t]*=/y;
const using = /using[ \t]+'([^'\n]+)'/y;
const attribute = /(\w+)[ \t]*:[ \t]*/y;

/** What the statements of a file say. Takes any text and never throws. */
export function scanStatements(file: string, text: string): ScanResult {
  const lines = new ForwardLines(text);
  const cursor = bicepCursor(text);
  const sheet: BicepSheet = {
    file,
    lines,
    cursor,
    uses: [],
    unseen: [],
    links: [],
    blocks: [],
    depth: 0,
  };
  let lineStart = true;
  while (cursor.at < text.length) {
    const code = text.charCodeAt(cursor.at);
    if (code === LF) {
      lineStart = true;
      cursor.at++;
    } else if (code <= SPACE) cursor.at++;
    // What a decorator is about may follow on its line.
    else if (lineStart && code === AT) passDecorator(cursor);
    else if (!skipQuiet(cursor)) {
      if (!(lineStart && readLine(sheet))) step(sheet, code);
      lineStart = text.charCodeAt(cursor.at - 1) === OPEN_BRACE;
    }
  }
  const { uses, unseen, links } = sheet;
  const damaged = cursor.breaks > 0 || sheet.depth !== 0;
  return { known: true, uses, unseen, links, damaged };
}

/** Passes one character, or the rest of the word that it begins. */
function step(sheet: BicepSheet, code: number): void {
  const { cursor } = sheet;
  const change = bracket(code);
  cursor.at++;
  if (change === 0) {
    if (isWordCode(code)) while (isWordCode(cursor.text.charCodeAt(cursor.at))) cursor.at++;
    return;
  }
  sheet.depth = Math.max(0, sheet.depth + change);
  while ((sheet.blocks.at(-1)?.depth ?? 0) > sheet.depth) sheet.blocks.pop();
}

function isWordCode(code: number): boolean {
  return (
    (code >= 97 && code <= 122) ||
    (code >= 65 && code <= 90) ||
    (code >= 48 && code <= 57) ||
    code === 95
  );
}

/** Reads what begins a line, if it is something that counts; the cursor is behind its head then. */
function readLine(sheet: BicepSheet): boolean {
  const { text, at } = sheet.cursor;
  const first = text[at];
  if (sheet.depth > 0 && (at === 0 || text[at - 1] === '\n') && isStatement(text, at)) {
    sheet.cursor.breaks++;
    sheet.depth = 0;
    sheet.blocks = [];
  }
  if (first === 'r' && readResource(sheet)) return true;
  if (first === 'm' && sheet.depth === 0 && readModule(sheet)) return true;
  if (first === 'u' && sheet.depth === 0 && readUsing(sheet)) return true;
  return readAttribute(sheet);
}

function matchAt(pattern: RegExp, { text, at }: BicepCursor): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** No head of a resource is longer. */
const LONGEST_HEAD = 1000;

/** Matches a head, in which comments may be. */
function headAt(pattern: RegExp, cursor: BicepCursor): RegExpExecArray | null {
  const head = matchAt(pattern, cursor);
  if (head !== null) return head;
  const { text, at } = cursor;
  const line = text.slice(at, Math.min(lineEnd(text, at), at + LONGEST_HEAD));
  if (!line.includes('/*')) return null;
  return matchAt(pattern, { ...cursor, text: withoutComments(line), at: 0 });
}

/** The same line with spaces in place of its comments. */
function withoutComments(line: string): string {
  const [last = '', ...closed] = line.split('*/').reverse();
  const plain = closed.reverse().map((part) => {
    const open = part.indexOf('/*');
    return open < 0 ? `${part}*/` : part.slice(0, open) + ' '.repeat(part.length + 2 - open);
  });
  return [...plain, last].join('');
}

function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end;
}

function readResource(sheet: BicepSheet): boolean {
  const { cursor } = sheet;
  const head = headAt(resource, cursor);
  if (head === null) return false;
  const [, name = '', written = '', existing] = head;
  const plain = before(written.replace(/^az:/, ''), '@');
  const parent = parentOf(sheet);
  const type = fullType(plain, parent);
  // The parent of this child is in a broken part, and the short type alone is meaningless.
  if (parent === '' && !hasNamespace(plain) && sheet.lines.at(cursor.at).column > 1) return false;
  const kind = existing === undefined ? 'resource' : 'existing';
  const facts = noteUse(sheet, type, kind, name);
  cursor.at += head[0].length;
  openBody(sheet, { type, prefix: '', wanted: factsOf(type), facts });
  return true;
}

/** The type of the resource that the reader is directly in. */
function parentOf({ blocks, depth, cursor }: BicepSheet): string {
  const block = blocks.at(-1);
  return block?.depth === depth && block.breaks === cursor.breaks ? block.type : '';
}

/** Adds a use found here; gives the facts of it, to be filled in while its body is read. */
function noteUse(
  sheet: BicepSheet,
  type: string,
  kind: UseKind,
  name?: string,
): Record<string, string> {
  const facts = {};
  const place = { file: sheet.file, ...sheet.lines.at(sheet.cursor.at) };
  const known = factsOf(type).size > 0;
  sheet.uses.push({ type, kind, ...place, ...(name && { name }), ...(known && { facts }) });
  return facts;
}

function readModule(sheet: BicepSheet): boolean {
  const { cursor } = sheet;
  const head = headAt(module, cursor);
  if (head === null) return false;
  const [, name = '', source = ''] = head;
  const type = avmModule(source) ?? '';
  const facts = type === '' ? {} : noteUse(sheet, type, 'module', name);
  if (type === '') noteSource(sheet, source, name);
  cursor.at += head[0].length;
  openBody(sheet, { type, prefix: '', wanted: factsOf(type), facts });
  return true;
}

function readUsing(sheet: BicepSheet): boolean {
  const head = matchAt(using, sheet.cursor);
  const source = head?.[1];
  if (head === null || source === undefined) return false;
  const type = avmModule(source);
  if (type === undefined) noteSource(sheet, source);
  else noteUse(sheet, type, 'module');
  sheet.cursor.at += head[0].length;
  return true;
}

function noteSource(
  { file, lines, cursor, unseen, links }: BicepSheet,
  source: string,
  name?: string,
): void {
  const seen = { file, line: lines.at(cursor.at).line, ...(name && { name }) };
  const shown = { ...seen, source: withoutPassword(source) };
  if (/^br[:/]/.test(source)) unseen.push({ ...shown, why: 'a module from a registry' });
  else if (/^ts[:/]/.test(source)) unseen.push({ ...shown, why: 'a template spec' });
  else links.push({ ...seen, source, path: resolvePath(folderOf(file), source) });
}

/** Passes a condition or a loop's head, and goes into the braces after it. */
function openBody(sheet: BicepSheet, block: Omit<Block, 'depth' | 'breaks'>): void {
  const { cursor } = sheet;
  skipBlanks(cursor);
  if (cursor.text[cursor.at] === '[') {
    cursor.at++;
    sheet.depth++;
    if (!passLoopHead(cursor)) return;
  }
  passCondition(cursor);
  if (cursor.text[cursor.at] !== '{') {
    cursor.breaks++;
    return;
  }
  cursor.at++;
  sheet.depth++;
  sheet.blocks.push({ ...block, depth: sheet.depth, breaks: cursor.breaks });
}

/** `for x in y:`; a colon may belong to a choice (`a ? b : c`) in what the loop runs over. */
function passLoopHead(cursor: BicepCursor): boolean {
  while (skipTo(cursor, ':]')) {
    if (cursor.text[cursor.at] === ']') return false;
    cursor.at++;
    skipBlanks(cursor);
    if (/^(?:\{|if\b)/.test(cursor.text.slice(cursor.at, cursor.at + 3))) return true;
  }
  return false;
}

function passCondition(cursor: BicepCursor): void {
  if (!/^if\b/.test(cursor.text.slice(cursor.at, cursor.at + 3))) return;
  cursor.at += 2;
  if (skipTo(cursor, '{\n') && cursor.text[cursor.at] === '\n') skipBlanks(cursor);
}

/** Keeps an attribute that is wanted, and goes into an object that it may be. */
function readAttribute(sheet: BicepSheet): boolean {
  const { cursor } = sheet;
  const block = sheet.blocks.at(-1);
  if (block === undefined || block.depth !== sheet.depth) return false;
  const { wanted, facts } = block;
  if (wanted !== 'all' && wanted.size === 0) return false;
  const head = matchAt(attribute, cursor);
  const name = head?.[1];
  if (head === null || name === undefined) return false;
  if (wanted !== 'all' && !wanted.has(name)) return false;
  cursor.at += head[0].length;
  const key = `${block.prefix}${name}`;
  if (cursor.text[cursor.at] === '{' && block.prefix === '') {
    facts[key] = '{}';
    openBody(sheet, { type: '', prefix: `${key}.`, wanted: 'all', facts });
  } else facts[key] = readValue(cursor.text, cursor.at);
  return true;
}

/** The value on the rest of the line: plain, or `${…}`. The cursor need not move. */
function readValue(text: string, at: number): string {
  const line = text.slice(at, lineEnd(text, at)).trim();
  const plain = /^(?:'([^'$\\]*)'|(true|false|\d+))(?:\s*\/\/.*)?$/.exec(line);
  return plain?.[1] ?? plain?.[2] ?? computed(line);
}
