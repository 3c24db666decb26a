import type { Value } from '../estate/value.ts';

/** Longer texts are cut in messages: a finding is read in a terminal or a comment. */
const LONGEST = 60;

/** A path as manifests' readers write it: `services.erp.parts.plant.owners`, `owners.devices[1]`. */
export function pathText(path: readonly (string | number)[]): string {
  let text = '';
  for (const step of path) {
    if (typeof step === 'number') text += `[${step}]`;
    else if (!/^[\w@/$+-][\w@/$+.-]*$/.test(step)) text += `[${JSON.stringify(cut(step))}]`;
    else text += text === '' ? cut(step) : `.${cut(step)}`;
  }
  return text;
}

/** A text in backticks, or in quotes where it holds what would not survive them. */
export function quoted(text: string): string {
  const short = cut(text);
  return /^[^\p{C}`]+$/u.test(short) && short.trim() === short
    ? `\`${short}\``
    : JSON.stringify(short);
}

/** What a value is, in a few words: `the number 42`, `a list`. */
export function described(value: Value, written: string): string {
  if (value === null) return 'empty';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a map';
  if (typeof value === 'string')
    return value === '' ? 'an empty text' : `the text ${quoted(value)}`;
  if (typeof value === 'number') return `the number ${written}`;
  return `the truth value ${written}`;
}

/** Names in a row: `a, b and c`. */
export function listed(names: readonly string[]): string {
  if (names.length < 2) return names.join('');
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

function cut(text: string): string {
  if (text.length <= LONGEST) return text;
  const end =
    text.charCodeAt(LONGEST - 2) >= 0xd800 && text.charCodeAt(LONGEST - 2) < 0xdc00 ? 2 : 1;
  return `${text.slice(0, LONGEST - end)}…`;
}
