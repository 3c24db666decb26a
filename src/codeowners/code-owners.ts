// In: the text of a CODEOWNERS file. Out: who has to review a path.
import { once } from '../estate/once.ts';
import { StepIndex } from '../text/step-index.ts';
import { isPattern, patternMatcher, spelledSteps } from './pattern.ts';

/** Where GitHub looks for CODEOWNERS, relative to the top of the repository; the first that exists counts. */
export const codeOwnersPlaces: readonly string[] = [
  '.github/CODEOWNERS',
  'CODEOWNERS',
  'docs/CODEOWNERS',
];

/** Who has to review a change of a file, as far as the CODEOWNERS of its repository says. */
export interface CodeOwners {
  /** Path of the one that counts, relative to the top of the repository; `null` if there is none. */
  readonly file: string | null;
  /** It exists, but GitHub doesn't load it. */
  readonly tooLarge: boolean;
  readonly lines: readonly CodeOwnersLine[];
  /** A path as reports show it -> the path from the top of the repository; `null` for one outside of it. */
  readonly pathOf: (reported: string) => string | null;
  /** Owners of a path from the top of the repository. */
  readonly ownersOf: (path: string) => readonly string[];
}

/** The CODEOWNERS that was found, if any, for reports whose paths are relative to the folder `within`. */
export function codeOwners(
  found: { readonly file: string; readonly text: string } | null,
  within = '',
): CodeOwners {
  const { lines, tooLarge, ownersOf } = parseCodeOwners(found?.text ?? '');
  return {
    file: found?.file ?? null,
    tooLarge,
    lines,
    pathOf: (reported) => fromTop(within, reported),
    ownersOf,
  };
}

/** Whether each file that reports show so, and that is of the repository, has owners. */
export function guardsAll({ pathOf, ownersOf }: CodeOwners, reported: readonly string[]): boolean {
  const paths = reported.map(pathOf).filter((path) => path !== null);
  return paths.every((path) => ownersOf(path).length > 0);
}

function fromTop(within: string, reported: string): string | null {
  const steps: string[] = [];
  for (const step of `${within}/${reported}`.split('/')) {
    if (step === '' || step === '.') continue;
    if (step !== '..') steps.push(step);
    else if (steps.pop() === undefined) return null;
  }
  return steps.length === 0 ? null : steps.join('/');
}

/** One line of a CODEOWNERS file that counts. */
export interface CodeOwnersLine {
  /** From 1. */
  readonly line: number;
  readonly pattern: string;
  /** As written. An empty list removes the owners again. */
  readonly owners: readonly string[];
}

/** A CODEOWNERS file, read. */
interface CodeOwnersFile {
  readonly lines: readonly CodeOwnersLine[];
  /** GitHub doesn't load a file of 3 MB or more, so it has no lines. */
  readonly tooLarge: boolean;
  /** Who owns a path of the repository (relative to its top, with `/`): by the last line that matches. */
  readonly ownersOf: (path: string) => readonly string[];
}

const MAX_BYTES = 3 * 1024 * 1024;

const OWNER =
  /^(?:@[\w-]+(?:\/[\w.-]+)?|[\w.!#$%&'*+/=?^`{|}~-]+@[A-Za-z\d-]+(?:\.[A-Za-z\d-]+)*)$/;

/**
 * Reads the text of a CODEOWNERS file by GitHub's rules: a line with a syntax error is skipped, and the last line that
 * matches a path decides. Sections in brackets belong to another forge; here they are patterns. Never throws.
 */
export function parseCodeOwners(text: string): CodeOwnersFile {
  // A text of so many characters has at least as many bytes.
  const tooLarge = text.length >= MAX_BYTES || bytesOf(text) >= MAX_BYTES;
  const lines = tooLarge ? [] : linesOf(text.replace(/^\ufeff/, ''));
  const lineOf = once(() => lineFinder(lines));
  return { lines, tooLarge, ownersOf: (path) => lineOf()(path)?.owners ?? [] };
}

/** Finds the line that decides about a path: the last one that matches. */
export function lineFinder(
  lines: readonly CodeOwnersLine[],
): (path: string) => CodeOwnersLine | undefined {
  const all = lines.map((line, at) => ({
    line,
    at,
    matches: once(() => patternMatcher(line.pattern)),
  }));
  const index = new StepIndex(all, ({ line }) => spelledSteps(line.pattern));
  return (path) =>
    index
      .mayMatch(path)
      .sort((a, b) => b.at - a.at)
      .find(({ matches }) => matches()(path))?.line;
}

function bytesOf(text: string): number {
  return text.length * 3 < MAX_BYTES ? text.length : new TextEncoder().encode(text).length;
}

function linesOf(text: string): CodeOwnersLine[] {
  const lines: CodeOwnersLine[] = [];
  text.split(/\r\n|\r|\n/).forEach((written, index) => {
    const [pattern, ...owners] = wordsOf(written);
    if (pattern === undefined || !isPattern(pattern)) return;
    if (owners.every((owner) => OWNER.test(owner)))
      lines.push({ line: index + 1, pattern, owners });
  });
  return lines;
}

/** The words of a line up to its comment; a space in a pattern has a backslash before it; `#` can't have one. */
function wordsOf(line: string): string[] {
  const content = line.replace(/#.*$/s, '');
  return content.match(/(?:\\.|[^\s\\]|\\$)+/gu) ?? [];
}
