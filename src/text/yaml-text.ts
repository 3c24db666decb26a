import type { Value } from '../estate/value.ts';

/** Words that some reader of YAML 1.1 or 1.2 takes for null, a truth value or a number, in any case. */
const OTHER_TYPES = /^(?:null|true|false|yes|no|on|off|y|n|\.?inf|\.?nan)$/i;
/** Digits, or an exponent alone, with what numbers, dates and times of either version are made of. */
const LIKE_A_NUMBER = /^[-+]?(?:[0-9]|[eE][-+0-9_])[-+0-9_.,:eExXoObBa-fA-FtTzZ]*$/;
/** First characters that mean something to a reader, or that a number may begin with. */
const UNSAFE_START = /^[-+?:,[\]{}#&*!|>'"%@`=~<.\s]/;
/** What ends plain text, in block or in flow style. */
const UNSAFE_INSIDE = /[,[\]{}"\\]|:(?:\s|$)|\s#|\s$/;
/** Controls and line breaks that JSON leaves as they are and that YAML wants escaped. */
const TO_ESCAPE = /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g;
/** Longer keys need another notation. */
const LONGEST_KEY = 1000;
const DATE = /^\d{4}-\d{2}-\d{2}$/;

function quoted(text: string): string {
  return JSON.stringify(text).replace(
    TO_ESCAPE,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** Whether all of a text can be seen. The second pattern takes long to make, and most texts do without it. */
function isPrintable(text: string): boolean {
  return /^[ -~]*$/.test(text) || /^[\p{L}\p{M}\p{N}\p{P}\p{S} ]*$/u.test(text);
}

/** Whether a text needs no quotes, for every reader of YAML 1.1 or 1.2, in block and flow style. */
function isPlain(text: string): boolean {
  return (
    text !== '' &&
    isPrintable(text) &&
    !UNSAFE_START.test(text) &&
    !UNSAFE_INSIDE.test(text) &&
    !OTHER_TYPES.test(text) &&
    !LIKE_A_NUMBER.test(text)
  );
}

/** A text as a YAML scalar on one line: plain where nobody can misread it, else in double quotes. */
export function textYaml(text: string): string {
  return isPlain(text) ? text : quoted(text);
}

/** A key of a map, without its colon. */
export function keyYaml(key: string): string {
  return key.length > LONGEST_KEY ? quoted(key) : textYaml(key);
}

/** One owner: a handle in quotes, as YAML keeps `@` for itself; a team's id or an e-mail address plain. */
export function ownerYaml(owner: string): string {
  return textYaml(owner);
}

/** The owners of one duty: one as text, several as a list on one line, the accountable one first. */
export function ownersYaml(owners: readonly string[]): string {
  const [first] = owners;
  if (first !== undefined && owners.length === 1) return ownerYaml(first);
  return `[${owners.map(ownerYaml).join(', ')}]`;
}

/** A date (`2027-03-31`) plain, as manifests write it; anything else as text. */
export function dateYaml(date: string): string {
  return DATE.test(date) ? date : textYaml(date);
}

/** Any value on one line, in flow style. */
export function flowYaml(value: Value): string {
  if (typeof value === 'string') return textYaml(value);
  if (typeof value === 'number') return numberYaml(value);
  if (value === null || typeof value === 'boolean') return String(value);
  if (Array.isArray(value)) return `[${value.map(flowYaml).join(', ')}]`;
  const pairs = Object.entries(value).map(([key, held]) => `${keyYaml(key)}: ${flowYaml(held)}`);
  return flowMap(pairs);
}

function numberYaml(value: number): string {
  if (Number.isFinite(value)) return String(value);
  if (Number.isNaN(value)) return '.nan';
  return value < 0 ? '-.inf' : '.inf';
}

/** A map on one line, of `key: value` texts. */
export function flowMap(pairs: readonly string[], pad = ' '): string {
  return pairs.length === 0 ? '{}' : `{${pad}${pairs.join(', ')}${pad}}`;
}

/** The line that gives a layer its owner, as findings show it and `assign` writes it. */
export function fixYaml(layer: string, owner: string): string {
  return `${keyYaml(layer)}: ${ownerYaml(owner)}`;
}

/** What a waiver says, on one line. */
export function waiverYaml(reason: string, expires: string, approvedBy: string): string {
  return flowMap([
    `reason: ${textYaml(reason)}`,
    `expires: ${dateYaml(expires)}`,
    `approved-by: ${ownerYaml(approvedBy)}`,
  ]);
}
