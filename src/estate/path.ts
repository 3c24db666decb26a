/** Where something is in a file: the keys and list positions that lead to it from the top; empty for the file itself. */
export type Path = readonly (string | number)[];

/** The path of a service, or of a part of one. */
export function entryPath(service: string, part: string | null): Path {
  return part === null ? ['services', service] : ['services', service, 'parts', part];
}

/** Whether a path is another one or leads on from it. */
export function isWithin(path: Path, start: Path): boolean {
  return path.length >= start.length && start.every((step, at) => step === path[at]);
}

/** A text that no other path has, for use as a key of a map. */
export function pathKey(path: Path): string {
  return JSON.stringify(path);
}

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
  if (text.length <= LONGEST) return text;
  const last = text.charCodeAt(LONGEST - 2);
  const end = last >= 0xd800 && last < 0xdc00 ? 2 : 1;
  return `${text.slice(0, LONGEST - end)}…`;
}
