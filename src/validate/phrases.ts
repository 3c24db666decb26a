import type { Value } from '../estate/value.ts';
import { isMap } from '../parse/source.ts';
import { nearest } from '../text/nearest.ts';
import { textYaml } from '../text/yaml-text.ts';
import type { Shape, ShapeError } from './shape.ts';
import { described, listed, quoted } from './show.ts';
import { suggest } from './words.ts';

/** What there is to say of a mistake, after the name of the place. */
export interface Phrase {
  readonly text: string;
  /** A line of YAML for the map that holds the key. */
  readonly fix?: string;
}

/** A value that an error speaks of. */
export interface Wrong {
  readonly error: ShapeError;
  readonly value: Value;
  /** The value as the file has it, where it is a single word; else as JSON has it. */
  readonly written: string;
  /** Its key in the map that holds it, if it is a map. */
  readonly key: string | undefined;
  readonly shape: Shape;
  readonly needed: boolean;
}

const nouns: Readonly<Record<string, string>> = {
  string: 'text',
  array: 'a list',
  object: 'a map',
  integer: 'a whole number',
  number: 'a number',
};

/** The known key that an unknown one most likely means. */
export function meantKey(key: string, shape: Shape): string | undefined {
  return suggest(key, knownKeys(shape));
}

function knownKeys(shape: Shape): string[] {
  return Object.keys(shape.keys ?? {}).filter((one) => one !== '$schema');
}

/** A key that the map cannot have. */
export function unknownKey(key: string, shape: Shape): Phrase {
  const known = knownKeys(shape);
  // A guess may be wilder where it only helps: what it decides elsewhere has to be surer.
  const meant =
    meantKey(key, shape) ?? nearest(key, known, Math.min(4, Math.round(key.length * 0.6)));
  const hint = meant === undefined ? '' : ` Did you mean \`${meant}\`?`;
  const list = meant !== undefined && known.length > 16 ? '' : ` Known keys: ${known.join(', ')}.`;
  return { text: `cannot have the key ${quoted(key)}.${hint}${list}` };
}

/** A key that cannot be an id. */
export function badId(key: string, shape: Shape): Phrase {
  const plain = key
    .slice(0, 100)
    .toLowerCase()
    .replace(/[^a-z0-9._-]+/g, '-')
    .replace(/^[^a-z0-9]+|-+$/g, '');
  const hint = plain === '' || plain.length > 60 ? '' : ` Write \`${plain}\`.`;
  return { text: `cannot have the key ${quoted(key)}. ${shape.ids ?? ''}${hint}` };
}

/** A key that the map needs and lacks. */
export function missingKey(key: string, shape: Shape): Phrase {
  const wanted = shape.keys?.[key] ?? {};
  const lacks = `has no \`${key}\`.`;
  if (wanted.only !== undefined) {
    const fix = `${key}: ${wanted.only}`;
    return { text: `${lacks} Add \`${fix}\`.`, fix };
  }
  if (wanted.example !== undefined)
    return { text: `${lacks} Add it, such as \`${key}: ${wanted.example}\`.` };
  if (wanted.values !== undefined)
    return { text: `${lacks} Add it, with one of: ${wanted.values.join(', ')}.` };
  if (wanted.title !== undefined) return { text: `${lacks} Add it, with the ${wanted.title}.` };
  return { text: `${lacks} Add it.` };
}

/** A value that is not what it must be. */
export function wrongValue(wrong: Wrong): Phrase {
  const { error, shape } = wrong;
  switch (error.keyword) {
    case 'type':
      return wrongType(wrong, typesOf(error));
    case 'enum':
      return wrongWord(wrong, shape.values ?? []);
    case 'const':
      return notTheOne(wrong);
    case 'pattern':
      return wrongText(wrong);
    case 'minimum':
      return { text: `is ${wrong.written}, and must be ${String(error.params.limit)} or more.` };
    case 'minEntries':
      return { text: `has too few entries: it needs ${String(error.params.limit)} or more.` };
    default:
      return { text: 'cannot stand here. Take it out.' };
  }
}

function typesOf(error: ShapeError): readonly string[] {
  const { type } = error.params;
  return (Array.isArray(type) ? type : [type]).map(String).filter((one) => one !== 'null');
}

function wrongWord({ value, written, key, shape }: Wrong, values: readonly string[]): Phrase {
  const choice = `one of: ${values.join(', ')}`;
  if (value === null) return { text: `is empty. Write ${choice}.` };
  if (typeof value === 'object') {
    return { text: `is ${described(value, written)}, and must be ${choice}.` };
  }
  const meant = suggest(String(value), values);
  const shown = typeof value === 'string' ? quoted(value) : `\`${written}\``;
  const or = shape.keys === undefined ? '' : ', or a map';
  if (meant === undefined) return { text: `is ${shown}, and must be ${choice}${or}.` };
  const text = `is ${shown}. Did you mean \`${meant}\`? It must be ${choice}${or}.`;
  return withLine(text, key, meant);
}

function notTheOne({ value, written, key, shape }: Wrong): Phrase {
  const only = shape.only ?? '';
  const line = key === undefined ? only : `${key}: ${only}`;
  const quotes = value === only ? ', without quotes' : '';
  const is = value === null ? 'is empty.' : `is ${described(value, written)}, and must be ${only}.`;
  return withLine(`${is} Write \`${line}\`${quotes}.`, key, only);
}

function wrongText({ value, shape }: Wrong): Phrase {
  const say = shape.say ?? '';
  // Blank without end is blank enough: a text may be of any length.
  const blank = String(value).slice(0, 1000).trim() === '';
  return { text: blank ? `is empty. ${say}` : `is ${quoted(String(value))}. ${say}` };
}

function wrongType(wrong: Wrong, types: readonly string[]): Phrase {
  const { value, written, key, shape } = wrong;
  const wanted = types.map((type) => nouns[type] ?? type).join(' or ');
  const plain = typeof value !== 'object';
  if (plain && shape.values !== undefined) return wrongWord(wrong, shape.values);
  if (value === null) return { text: `is empty. ${filling(wrong, wanted)}` };
  const is = `is ${described(value, written)}, and must be ${wanted}`;
  if (plain && types.includes('string')) {
    if (shape.say !== undefined && shape.free !== true) {
      return { text: `is ${described(value, written)}. ${shape.say}` };
    }
    const inQuotes = JSON.stringify(written);
    return withLine(`${is}. Put it in quotes: \`${inQuotes}\`.`, key, inQuotes);
  }
  if (typeof value === 'string' && types.includes('array') && /^\S.{0,80}$/.test(value)) {
    const list = `[${textYaml(value)}]`;
    return withLine(`${is}. Write \`${list}\`.`, key, list);
  }
  if (Array.isArray(value) && shape.rest?.keys !== undefined) {
    return { text: `${is}${about(shape)}. ${dashes(value)}` };
  }
  return { text: `${is}${about(shape)}.` };
}

/** A list of maps where a map of maps is wanted, which is how other tools' files look. */
function dashes(list: readonly Value[]): string {
  const first = list[0];
  const name = first !== undefined && isMap(first) ? (first.id ?? first.name) : first;
  const id = typeof name === 'string' && /^[a-z0-9][a-z0-9._-]{0,40}$/.test(name) ? name : 'its-id';
  return `Give each entry its id as key: \`${id}:\` in place of the dash.`;
}

/** How to fill what is empty. */
function filling({ shape, needed }: Wrong, wanted: string): string {
  const out = needed ? '' : ', or take the key out';
  if (shape.rest !== undefined) return `Write the ${shape.title ?? 'entries'} under it${out}.`;
  if (shape.required !== undefined) return `Write ${namesOf(shape.required)} under it${out}.`;
  return `Write ${wanted}${about(shape)}${out}.`;
}

/** More on a value that is wanted: what is in it, or an example. */
function about(shape: Shape): string {
  const { title, keys, rest, example, required } = shape;
  if (rest !== undefined) {
    const name = Object.keys(keys ?? {})[0];
    const line =
      name === undefined || !rest.example ? '' : `, such as \`${name}: ${rest.example}\``;
    return ` (${title ?? 'by id'}${line})`;
  }
  if (required !== undefined) return ` with ${namesOf(required)}`;
  if (keys !== undefined) return ` with keys such as ${names(knownKeys(shape).slice(0, 4))}`;
  return example === undefined ? '' : `, such as \`${example}\``;
}

function namesOf(keys: readonly string[]): string {
  return `${keys.length > 1 ? 'the keys' : 'the key'} ${names(keys)}`;
}

function names(keys: readonly string[]): string {
  return listed(keys.map((one) => `\`${one}\``));
}

function withLine(text: string, key: string | undefined, value: string): Phrase {
  return key === undefined || !/^[\w.-]+$/.test(key) ? { text } : { text, fix: `${key}: ${value}` };
}
