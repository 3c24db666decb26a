import type { Path } from '../estate/path.ts';
import { cut } from './cut.ts';

/** A step of a path longer than this is cut where it is shown. */
const LONGEST = 60;

/**
 * A path as people write it, for reading only: `services.erp.parts.plant.owners`, `owners.devices[1]`. A key with a
 * dot in it is in quotes: `services["acme.shop"].owners`.
 */
export function pathText(path: Path): string {
  let text = '';
  for (const step of path) {
    if (typeof step === 'number') text += `[${step}]`;
    else if (!/^[\p{L}\p{N}_@/$+-]+$/u.test(step)) text += `[${JSON.stringify(shortened(step))}]`;
    else text += text === '' ? shortened(step) : `.${shortened(step)}`;
  }
  return text;
}

/** A text of at most 60 characters: a finding is read in a terminal or a comment. */
export function shortened(text: string): string {
  return cut(text, LONGEST);
}
