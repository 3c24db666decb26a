// Takes the path of a file; says whether discovery needs its text, or only its name.
import { endingOf, rowsByEnding } from './endings.ts';
import { formByPath, mayBeForm, mayEndForm } from './forms/forms.ts';
import { isProgram } from './forms/programs.ts';
import { scanners } from './index.ts';
import type { Scanner } from './scanner.ts';

/** What discovery does with a file of some name. */
export interface FileRole {
  /** Its text is needed, and not only its name. */
  readonly isText: boolean;
  /** It is read, or seen to be there. */
  readonly isWanted: boolean;
  /** It may be a program that defines infrastructure. */
  readonly isProgram: boolean;
}

const roles = [false, true].map((program) => ({
  nothing: { isText: false, isWanted: false, isProgram: program },
  name: { isText: false, isWanted: true, isProgram: program },
  text: { isText: true, isWanted: true, isProgram: program },
}));

const byEnding = rowsByEnding(scanners);

/** The scanners that read files of this name. */
export function readers(path: string): readonly Scanner[] {
  return byEnding(endingOf(path)).filter(({ matches }) => matches(path));
}

/** What is done with a file. Thousands are asked about, so nothing is worked out twice. */
export function roleOf(path: string): FileRole {
  const ending = endingOf(path);
  const kinds = roles[isProgram(path, ending) ? 1 : 0] as (typeof roles)[number];
  const scanners = byEnding(ending);
  // Most files of a repository have an ending that nothing has.
  if (scanners.length === 0 && !mayEndForm(ending)) return kinds.nothing;
  if (scanners.some(({ matches }) => matches(path))) return kinds.text;
  if (formByPath(path, ending) !== undefined) return kinds.name;
  return mayBeForm(path, ending) ? kinds.text : kinds.nothing;
}

/** Endings of files that are nothing else than infrastructure code. */
const code = /\.(?:tf|tofu|bicep)$/;

/** Whether a file is infrastructure code by its name alone. */
export function isCode(path: string): boolean {
  return code.test(path);
}

/** Whether a file of this name is read, or seen to be there. */
export function isWanted(path: string): boolean {
  return roleOf(path).isWanted;
}

/** Whether a file's text is needed, and not only its name. */
export function isText(path: string): boolean {
  return roleOf(path).isText;
}
