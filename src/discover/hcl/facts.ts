import { computed, type Facts } from '../scanner.ts';
import type { Cursor } from './cursor.ts';
import { nextStatement, readValue, type Statement, skipRest } from './statement.ts';

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
