import { computed, type Facts } from '../scanner.ts';
import {
  CLOSE_BRACE,
  type Cursor,
  LF,
  lostBracket,
  OPEN_BRACE,
  QUOTE,
  skipBlanks,
  skipBlock,
  skipExpression,
  skipString,
} from './hcl-cursor.ts';

/** The beginning of an attribute or a block: the cursor is behind its `=` or `{`. */
export interface Statement {
  readonly name: string;
  /** Offset of the name. */
  readonly start: number;
  /** `null` for an attribute. */
  readonly labels: readonly string[] | null;
}

const EQUALS = 61;

function isWordCode(code: number): boolean {
  return (
    (code >= 97 && code <= 122) ||
    (code >= 65 && code <= 90) ||
    (code >= 48 && code <= 57) ||
    code === 95 ||
    code === 45 ||
    code > 127
  );
}

function readWord(cursor: Cursor): string {
  const start = cursor.at;
  while (isWordCode(cursor.text.charCodeAt(cursor.at))) cursor.at++;
  return cursor.text.slice(start, cursor.at);
}

/** What ends a body: its brace, the text's end, or a header that can only occur outside it. */
function atEnd(cursor: Cursor): boolean {
  const { text, at } = cursor;
  if (at >= text.length) {
    cursor.damaged = true;
    return true;
  }
  if (text.charCodeAt(at) === CLOSE_BRACE) {
    cursor.at++;
    return true;
  }
  if (text.charCodeAt(at - 1) !== LF) return false;
  cursor.at--;
  if (lostBracket(cursor)) return true;
  cursor.at++;
  return false;
}

/**
 * The next statement of a file (`body` false) or of the block that the cursor is in; `undefined` when there
 * is none left, with the block's closing brace behind. Anything else is passed.
 */
export function nextStatement(cursor: Cursor, body: boolean): Statement | undefined {
  for (;;) {
    skipBlanks(cursor, true);
    if (body ? atEnd(cursor) : cursor.at >= cursor.text.length) return undefined;
    const start = cursor.at;
    const name = readWord(cursor);
    const statement = name === '' ? undefined : readHead(cursor, name, start);
    if (statement !== undefined) return statement;
    cursor.damaged = true;
    if (cursor.at > start) continue;
    skipExpression(cursor);
    // A bracket that closes nothing.
    if (cursor.at === start) cursor.at++;
  }
}

function readHead(cursor: Cursor, name: string, start: number): Statement | undefined {
  const { text } = cursor;
  const labels: string[] = [];
  for (;;) {
    skipBlanks(cursor, false);
    const code = text.charCodeAt(cursor.at);
    if (code === OPEN_BRACE) {
      cursor.at++;
      return { name, start, labels };
    }
    if (code === EQUALS && labels.length === 0) {
      cursor.at++;
      return { name, start, labels: null };
    }
    const from = cursor.at;
    if (code === QUOTE) {
      cursor.at++;
      if (!skipString(cursor)) return undefined;
      labels.push(text.slice(from + 1, cursor.at - 1));
    } else {
      const label = readWord(cursor);
      if (label === '') {
        if (code !== CLOSE_BRACE) skipExpression(cursor);
        return undefined;
      }
      labels.push(label);
    }
  }
}

/** Passes the value or the body of a statement just begun. */
export function skipRest(cursor: Cursor, statement: Statement): void {
  if (statement.labels === null) skipExpression(cursor);
  else skipBlock(cursor);
}

/** The text of an attribute's value; the cursor is behind it afterwards. */
export function readValue(cursor: Cursor): string {
  skipBlanks(cursor, false);
  const start = cursor.at;
  skipExpression(cursor);
  return cursor.text.slice(start, cursor.at);
}

const literal = /^(?:"((?:[^"\\$%]|\\.|[$%](?!\{))*)"|(-?\d[\d.]*|true|false))$/;

/**
 * What an attribute's text says: a plain value as it is, a list of them joined with commas, `${…}` for
 * anything that has to be worked out, and nothing for `null`.
 */
export function factText(raw: string): string | undefined {
  const text = withoutComment(raw).trim();
  if (text === 'null' || text === '') return undefined;
  const plain = literal.exec(text);
  if (plain !== null) return plain[1] ?? plain[2];
  if (!text.startsWith('[') || !text.endsWith(']')) return computed(text);
  const items = text.slice(1, -1).split(',');
  const values = items.map((item) => literal.exec(item.trim()));
  if (values.at(-1) === null && items.at(-1)?.trim() === '') values.pop();
  if (values.some((value) => value === null)) return computed(text);
  return values.map((value) => value?.[1] ?? value?.[2]).join(',');
}

/** A text without the comment at its end, which has neither quotes nor line breaks. */
function withoutComment(text: string): string {
  const from = Math.max(text.lastIndexOf('"'), text.lastIndexOf('\n')) + 1;
  const at = text.slice(from).search(/#|\/\//);
  return at < 0 ? text : text.slice(0, from + at);
}

/** A nested block's name; a `dynamic` one makes the block that its label names. */
function blockName(statement: Statement): string {
  return statement.name === 'dynamic' ? (statement.labels?.[0] ?? '') : statement.name;
}

/** Reads a block's body to its end and keeps the attributes that are wanted. */
export function readFacts(cursor: Cursor, wanted: ReadonlySet<string>): Facts | undefined {
  let facts: Record<string, string> | undefined;
  const keep = (name: string, value: string | undefined): void => {
    if (value === undefined) return;
    facts ??= {};
    facts[name] = value;
  };
  for (;;) {
    const statement = nextStatement(cursor, true);
    if (statement === undefined) return facts;
    const name = statement.labels === null ? statement.name : blockName(statement);
    if (!wanted.has(name)) skipRest(cursor, statement);
    else if (statement.labels === null) keep(name, factText(readValue(cursor)));
    else if (statement.name === 'dynamic') {
      keep(name, computed('dynamic'));
      skipRest(cursor, statement);
    } else {
      keep(name, '{}');
      readNested(cursor, (inner, value) => keep(`${name}.${inner}`, value));
    }
  }
}

function readNested(cursor: Cursor, keep: (name: string, value: string | undefined) => void): void {
  for (;;) {
    const statement = nextStatement(cursor, true);
    if (statement === undefined) return;
    if (statement.labels === null) keep(statement.name, factText(readValue(cursor)));
    else skipRest(cursor, statement);
  }
}
