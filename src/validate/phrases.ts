import type { Value } from '../estate/value.ts';
import { isMap, own } from '../parse/values.ts';
import { listed } from '../text/lists.ts';
import { nearest } from '../text/nearest.ts';
import { shortened } from '../text/path-text.ts';
import { textYaml } from '../text/yaml-text.ts';
import { inCapitals, nearlyValue } from './meant-value.ts';
import { suggest } from './meant-word.ts';
import type { Phrase } from './phrase.ts';
import type { Shape, ShapeError } from './shape.ts';
import { described, quoted } from './show.ts';
import { dateToWrite, isDateNumber } from './wrong-date.ts';

/** The value of an error. */
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

/** The keys that a map may have. */
export function knownKeys(shape: Shape): string[] {
  return Object.keys(shape.keys ?? {}).filter((one) => one !== '$schema');
}

/** A key that `map` can't have. */
export function unknownKey(key: string, shape: Shape, map: Value): Phrase {
  const known = knownKeys(shape);
  const joined = joinedPair(key, known);
  if (joined !== undefined) return joined;
  const meant = meantKey(key, shape);
  // A guess may be wilder where it only helps: what it decides elsewhere has to be surer.
  const near = meant ?? nearest(key, known, Math.min(4, Math.round(key.length * 0.6)));
  const isThere = near !== undefined && isMap(map) && Object.hasOwn(map, near);
  const phrase: Phrase = {
    title: 'Unknown key',
    says: `can't have the key ${quoted(key)}.`,
    remedy:
      near === undefined
        ? keptAs(key, known)
        : isThere
          ? `\`${near}\` is there already: remove this one, or name it \`x-${shortened(key)}\` to keep it.`
          : `Did you mean \`${near}\`?`,
    kind: 'unknown-key',
    ...(near === undefined || isThere ? {} : { means: near }),
  };
  if (meant === undefined || !isMap(map) || Object.hasOwn(map, meant)) return phrase;
  const value = isSlip(key, meant) ? smallCopy(own(map, key) ?? null) : undefined;
  return value === undefined ? phrase : { ...phrase, writes: { rename: meant, value } };
}

/** `model:saas` in braces, and `model:` with two colons: a key, for YAML, with all that follows. */
function joinedPair(key: string, known: readonly string[]): Phrase | undefined {
  const colon = key.indexOf(':');
  const name = key.slice(0, Math.max(0, colon));
  if (!known.includes(name)) return undefined;
  const rest = key.slice(colon + 1).replace(/^["']|["']$/g, '');
  return {
    title: 'Unknown key',
    says: `can't have the key ${quoted(key)}. ${rest === '' ? 'It has one colon too many.' : `There is no space after the colon of \`${name}\`.`}`,
    remedy:
      rest === '' ? `Write \`${name}:\`.` : `Write \`${name}: ${shortened(textYaml(rest))}\`.`,
    kind: 'joined-pair',
    means: name,
  };
}

/** How to name your own key, and which keys are known. */
function keptAs(key: string, known: readonly string[]): string {
  const keep = /^[\w.-]{1,60}$/.test(key) ? `To keep it, write \`x-${key}\`. ` : '';
  return `${keep}Known keys: ${known.join(', ')}.`;
}

/** Values in a map that is renamed, at most: a report repeats them all. */
const MOST_RENAMED = 300;

/** A copy of a value without its places, if it is small enough to be written again under another key. */
function smallCopy(value: Value): Value | undefined {
  let room = MOST_RENAMED;
  const copy = (one: Value): Value => {
    if (--room < 0 || typeof one !== 'object' || one === null) return one;
    if (Array.isArray(one)) return one.slice(0, room + 1).map(copy);
    const some = Object.keys(one).slice(0, room + 1);
    return Object.fromEntries(some.map((key) => [key, copy(own(one, key) ?? null)]));
  };
  const copied = copy(value);
  return room < 0 ? undefined : copied;
}

/** Whether one word is so near to another that it can mean nothing else. */
function isSlip(word: string, meant: string): boolean {
  return nearest(word, [meant], Math.min(2, Math.floor(word.length / 3))) === meant;
}

/** A key that the map needs and does not have. */
export function missingKey(key: string, shape: Shape): Phrase {
  const wanted = shape.keys?.[key] ?? {};
  const phrase = { title: 'Missing key', says: `has no \`${key}\`.`, kind: 'missing-key' };
  if (wanted.only !== undefined) {
    const remedy = `Add \`${key}: ${wanted.only}\`.`;
    return { ...phrase, remedy, writes: { put: typed(wanted.only) } };
  }
  return { ...phrase, remedy: `Add it${exampleOf(key, wanted)}.` };
}

function exampleOf(key: string, { example, values, title }: Shape): string {
  if (example !== undefined) return `, such as \`${key}: ${example}\``;
  if (values !== undefined) return `, with one of: ${values.join(', ')}`;
  return title === undefined ? '' : `, with the ${title}`;
}

/** The only allowed value, with its type. */
function typed(only: string): Value {
  return /^\d+$/.test(only) ? Number(only) : only;
}

/** A value that is not what it must be; what only looks like quotes or a space is named first. */
export function wrongValue(wrong: Wrong): Phrase {
  const phrase = plainlyWrong(wrong);
  const { value } = wrong;
  if (typeof value !== 'string' || value.length > 200) return phrase;
  const bare = value.replace(AROUND, '').replace(AROUND_END, '');
  if (bare === value || bare === '') return phrase;
  const what = /^[\u00a0\u2000-\u200b\u202f\ufeff]|[\u00a0\u2000-\u200b\u202f\ufeff]$/.test(value)
    ? 'The unusual space around it is part of the text.'
    : 'The curly quotes around it are part of the text.';
  const meant =
    wrong.shape.values === undefined ? bare : (suggest(bare, wrong.shape.values) ?? bare);
  return {
    ...phrase,
    says: `is ${quoted(value)}. ${what}`,
    remedy: `Write \`${meant}\`.`,
    ...(typeof phrase.writes === 'object' || wrong.error.keyword === 'pattern'
      ? { writes: { put: meant } }
      : {}),
  };
}

/** Curly quotes, and spaces that no reader of YAML takes away. */
const AROUND = /^[\u2018-\u201f\u00ab\u00bb\u00a0\u2000-\u200b\u202f\ufeff]{1,4}/;
const AROUND_END = /[\u2018-\u201f\u00ab\u00bb\u00a0\u2000-\u200b\u202f\ufeff]{1,4}$/;

function plainlyWrong(wrong: Wrong): Phrase {
  const { error, shape, written } = wrong;
  const limit = String(error.params.limit);
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
      return {
        title: 'Number too small',
        says: `is ${written} (minimum: ${limit}).`,
        remedy: `Write ${limit} or more.`,
        kind: 'too-small',
      };
    case 'minEntries':
      return {
        title: 'Too few entries',
        says: `has too few entries (minimum: ${limit}).`,
        remedy: 'Add another.',
        kind: 'too-few',
      };
    default:
      return {
        title: 'Misplaced key',
        says: "isn't allowed here.",
        remedy: 'Remove it.',
        kind: 'misplaced',
      };
  }
}

function typesOf(error: ShapeError): readonly string[] {
  const { type } = error.params;
  return (Array.isArray(type) ? type : [type]).map(String).filter((one) => one !== 'null');
}

const EMPTY = { title: 'Empty value', says: 'is empty.', kind: 'empty' };
const WRONG_TYPE = { title: 'Wrong type', kind: 'wrong-type' };

function wrongWord({ value, written, shape }: Wrong, values: readonly string[]): Phrase {
  const nearly = typeof value === 'string' ? nearlyValue(value, values) : undefined;
  if (nearly !== undefined) return nearly;
  const choice = `one of: ${values.join(', ')}`;
  if (value === null) return { ...EMPTY, remedy: `Write ${choice}.` };
  if (typeof value === 'object') {
    return { ...WRONG_TYPE, says: `is ${described(value, written)}.`, remedy: `Write ${choice}.` };
  }
  const meant = suggest(String(value), values);
  const quotedValue = typeof value === 'string' ? quoted(value) : `\`${written}\``;
  const or = shape.keys === undefined ? '' : ', or a map';
  const phrase = { title: 'Unknown value', kind: `unknown-value ${shortened(String(value))}` };
  if (meant === undefined) {
    return { ...phrase, says: `is ${quotedValue}.`, remedy: `Write ${choice}${or}.` };
  }
  return {
    ...phrase,
    says: `is ${quotedValue}. It must be ${choice}${or}.`,
    remedy: `Did you mean \`${meant}\`?`,
    writes: { put: meant },
  };
}

function notTheOne({ value, written, key, shape }: Wrong): Phrase {
  const only = shape.only ?? '';
  const line = key === undefined ? only : `${key}: ${only}`;
  const quotes = value === only ? ', without quotes' : '';
  const wrong =
    value === null
      ? EMPTY
      : {
          title: 'Wrong value',
          says: `is ${described(value, written)}, and must be ${only}.`,
          kind: 'wrong-value',
        };
  return { ...wrong, remedy: `Write \`${line}\`${quotes}.`, writes: { put: typed(only) } };
}

function wrongText({ value, shape }: Wrong): Phrase {
  const remedy = shape.say ?? '';
  // Blank without end is blank enough: a text may be of any length.
  const blank = String(value).slice(0, 1000).trim() === '';
  return blank
    ? { ...EMPTY, remedy }
    : {
        title: 'Wrong value',
        says: `is ${quoted(String(value))}.`,
        kind: 'wrong-text',
        ...(dateToWrite(String(value), shape) ?? inCapitals(String(value), shape) ?? { remedy }),
      };
}

function wrongType(wrong: Wrong, types: readonly string[]): Phrase {
  const { value, written, shape } = wrong;
  const wanted = types.map((type) => nouns[type] ?? type).join(' or ');
  const plain = typeof value !== 'object';
  if (plain && shape.values !== undefined) return wrongWord(wrong, shape.values);
  if (value === null) return { ...EMPTY, remedy: filling(wrong, wanted) };
  const is = `is ${described(value, written)}`;
  const must = `${is}, and must be ${wanted}`;
  if (plain && types.includes('string')) {
    if (shape.say !== undefined && shape.free !== true) {
      if (isDateNumber(written, shape))
        return { ...WRONG_TYPE, says: `${is}.`, remedy: shape.say, ...dateToWrite(written, shape) };
      return { ...WRONG_TYPE, says: `${is}.`, remedy: shape.say };
    }
    const remedy = `Put it in quotes: \`${JSON.stringify(written)}\`.`;
    return { ...WRONG_TYPE, says: `${must}.`, remedy, writes: { put: written } };
  }
  if (typeof value === 'string' && types.includes('array') && /^\S.{0,80}$/.test(value)) {
    const remedy = `Write \`[${textYaml(value)}]\`.`;
    return { ...WRONG_TYPE, says: `${must}.`, remedy, writes: { put: [value] } };
  }
  const remedy = !Array.isArray(value)
    ? ''
    : shape.rest?.keys !== undefined
      ? dashes(value, shape.rest.required)
      : isListOfPairs(value)
        ? 'Remove the dashes, so that each line is a `key: value`.'
        : isListOfTexts(value) && shape.rest !== undefined
          ? `Give each one its name as key: \`its-name: ${textYaml(String(value[0]))}\`.`
          : '';
  return { ...WRONG_TYPE, says: `${must}${about(shape)}.`, remedy };
}

/** A list where a map by id is wanted, which is how other tools' files look. */
function dashes(list: readonly Value[], required: readonly string[] | undefined): string {
  const [first] = list;
  if (first === undefined) return 'Write each entry under it, by its id, without brackets.';
  const inner = isMap(first) ? Object.entries(first)[0] : undefined;
  if (isListOfPairs(list) && inner !== undefined && isMap(inner[1]))
    return `Remove the dashes, so that each entry begins with its id: \`${shortened(inner[0])}:\`.`;
  const id = idOf(first) ?? 'its-id';
  const inside =
    typeof first === 'string' && required !== undefined
      ? `, with ${namesOf(required)} under it`
      : '';
  return `Give each entry its id as key: \`${id}:\` instead of the dash${inside}.`;
}

/** Keys that hold what identifies an entry in lists of other tools. */
const idKeys = ['id', 'key', 'name', 'layer', 'title', 'service', 'provider'];

function idOf(item: Value): string | undefined {
  const name = isMap(item)
    ? idKeys.map((key) => own(item, key)).find((one) => typeof one === 'string')
    : item;
  if (typeof name !== 'string' || name.length > 40) return undefined;
  const id = name
    .trim()
    .toLowerCase()
    .replace(/[^a-z0-9._-]+/g, '-');
  return /^[a-z0-9][a-z0-9._-]*$/.test(id) ? id : undefined;
}

/** `- devices: it` and the like, one after the other. */
function isListOfPairs(list: readonly Value[]): boolean {
  return list.length > 0 && list.every((item) => isMap(item) && Object.keys(item).length === 1);
}

function isListOfTexts(list: readonly Value[]): boolean {
  return list.length > 0 && list.every((item) => typeof item === 'string' && item.length <= 80);
}

/** How to fill what is empty. */
function filling({ shape, needed }: Wrong, wanted: string): string {
  const out = needed ? '' : ', or remove the key';
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
