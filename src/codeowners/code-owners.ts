import { type CodeOwnersLine, parseCodeOwners } from './parse.ts';

/** Where GitHub looks for CODEOWNERS, relative to the top of the repository; the first that is there counts. */
export const codeOwnersPlaces: readonly string[] = [
  '.github/CODEOWNERS',
  'CODEOWNERS',
  'docs/CODEOWNERS',
];

/** Who has to review a change of a file, as far as the CODEOWNERS of its repository says. */
export interface CodeOwners {
  /** Path of the one that counts, relative to the top of the repository; `null` where there is none. */
  readonly file: string | null;
  /** It is there, but GitHub does not load it. */
  readonly tooLarge: boolean;
  readonly lines: readonly CodeOwnersLine[];
  /** A path as reports show it -> the path from the top of the repository; `null` for one outside of it. */
  readonly pathOf: (shown: string) => string | null;
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
    pathOf: (shown) => fromTop(within, shown),
    ownersOf,
  };
}

/** Whether each file that reports show so, and that is of the repository, has owners. */
export function guardsAll({ pathOf, ownersOf }: CodeOwners, shown: readonly string[]): boolean {
  const paths = shown.map(pathOf).filter((path) => path !== null);
  return paths.every((path) => ownersOf(path).length > 0);
}

function fromTop(within: string, shown: string): string | null {
  const steps: string[] = [];
  for (const step of `${within}/${shown}`.split('/')) {
    if (step === '' || step === '.') continue;
    if (step !== '..') steps.push(step);
    else if (steps.pop() === undefined) return null;
  }
  return steps.length === 0 ? null : steps.join('/');
}
