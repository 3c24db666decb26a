import type { Flag, FlagValues } from './command.ts';

/** What the words of a command line say: its flags, and everything else. */
export interface ReadFlags {
  readonly flags: FlagValues;
  readonly positionals: readonly string[];
}

/**
 * Reads flags in their usual forms: `--flag`, `--flag value` and `--flag=value`. Undefined if there is a word in any
 * other form, or one that may be wrong: then `parseArgs` decides, and says what. Loading that one took 4 of the 147
 * million instructions that a run of ten services needed above a bare start.
 */
export function plainFlags(
  words: readonly string[],
  known: Readonly<Record<string, Flag>>,
): ReadFlags | undefined {
  const flags: Record<string, string | boolean | readonly string[]> = {};
  const positionals: string[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as string;
    if (!word.startsWith('-') || word === '-') {
      positionals.push(word);
      continue;
    }
    const equals = word.indexOf('=');
    const name = word.slice(2, equals < 0 ? undefined : equals);
    if (!word.startsWith('--') || !Object.hasOwn(known, name)) return undefined;
    const { type, multiple } = known[name] as Flag;
    if (type === 'boolean') {
      if (equals >= 0) return undefined;
      flags[name] = true;
      continue;
    }
    const value = equals < 0 ? words[++at] : word.slice(equals + 1);
    if (value === undefined || value === '' || (equals < 0 && value.startsWith('-')))
      return undefined;
    const before = flags[name];
    flags[name] = multiple === true ? [...(Array.isArray(before) ? before : []), value] : value;
  }
  return { flags, positionals };
}
