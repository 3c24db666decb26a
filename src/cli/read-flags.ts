import type { Flag, FlagValues } from './command.ts';

type Flags = Readonly<Record<string, Flag>>;

/** Why a word can't be read as a flag. */
type Why = 'unknown' | 'needs-value' | 'takes-no-value' | 'looks-like-flag';

/** A word of the command line that can't be read as a flag. */
export class WrongFlag extends Error {
  override readonly name = 'WrongFlag';
  readonly why: Why;
  /** As it was written: `--format`, `-f`. */
  readonly word: string;
  /** Its long name. */
  readonly long: string;

  constructor(why: Why, word: string, long: string) {
    super(`${word}: ${why}`);
    this.why = why;
    this.word = word;
    this.long = long;
  }
}

/** One flag in a word. */
interface Given {
  readonly word: string;
  readonly long: string;
  /** The value that the word itself has. */
  readonly value: string | undefined;
}

/**
 * The flags and the other words of a command line, read exactly as `parseArgs` of Node does (a test compares them).
 * Loading and asking that one was 5 of the 255 million instructions that ten services take. Throws `WrongFlag`.
 */
export function readFlagWords(
  words: readonly string[],
  known: Flags,
): { flags: FlagValues; positionals: string[] } {
  const flags: Record<string, string | boolean | string[]> = {};
  const positionals: string[] = [];
  const left = [...words];
  for (let word = left.shift(); word !== undefined; word = left.shift()) {
    if (word === '--') {
      positionals.push(...left);
      break;
    }
    if (!word.startsWith('-') || word === '-') {
      positionals.push(word);
      continue;
    }
    if (isGroup(word, known)) {
      left.unshift(...apart(word, known));
      continue;
    }
    const given = word.startsWith('--') ? longFlag(word) : shortFlag(word, known);
    const { long } = given;
    const takesNext = given.value === undefined && takesText(long, known);
    const value = takesNext ? left.shift() : given.value;
    const flag = checked(given, value, known);
    if (flag.multiple !== true) flags[long] = value ?? true;
    else flags[long] = [...((flags[long] as string[] | undefined) ?? []), value ?? ''];
  }
  return { flags, positionals };
}

function checked({ word, long, value: own }: Given, value: string | undefined, known: Flags): Flag {
  const flag = Object.hasOwn(known, long) ? known[long] : undefined;
  if (flag === undefined) throw new WrongFlag('unknown', word, long);
  const isText = flag.type === 'string';
  if (isText && value === undefined) throw new WrongFlag('needs-value', word, long);
  if (!isText && value !== undefined) throw new WrongFlag('takes-no-value', word, long);
  if (own === undefined && value !== undefined && /^-./s.test(value))
    throw new WrongFlag('looks-like-flag', word, long);
  return flag;
}

/** `--format`, `--format=json`. */
function longFlag(text: string): Given {
  const equals = text.includes('=', 3) ? text.indexOf('=') : text.length;
  const word = text.slice(0, equals);
  const value = equals === text.length ? undefined : text.slice(equals + 1);
  return { word, long: word.slice(2), value };
}

/** `-f`, `-fjson`. */
function shortFlag(text: string, known: Flags): Given {
  const value = text.length === 2 ? undefined : text.slice(2);
  return { word: text.slice(0, 2), long: longOf(text.charAt(1), known), value };
}

/** Whether a word is several short flags: `-qh`. */
function isGroup(text: string, known: Flags): boolean {
  if (text.length < 3 || text.startsWith('--')) return false;
  return !takesText(longOf(text.charAt(1), known), known);
}

/** The flags of such a word; the first that takes a text has the rest of the word. */
function apart(group: string, known: Flags): string[] {
  const all: string[] = [];
  for (let at = 1; at < group.length; at++) {
    const hasRest = takesText(longOf(group.charAt(at), known), known) && at < group.length - 1;
    all.push(`-${hasRest ? group.slice(at) : group.charAt(at)}`);
    if (hasRest) break;
  }
  return all;
}

function takesText(long: string, known: Flags): boolean {
  return Object.hasOwn(known, long) && known[long]?.type === 'string';
}

/** The long name of a letter; the letter itself if it is none. */
function longOf(letter: string, known: Flags): string {
  return Object.keys(known).find((name) => known[name]?.short === letter) ?? letter;
}
