/**
 * Where something is in a file: the keys and list positions that lead to it from the top; empty for the file itself.
 */
export type Path = readonly (string | number)[];

/** The path of a service, or of a part of one. */
export function entryPath(service: string, part: string | null): Path {
  return part === null ? ['services', service] : ['services', service, 'parts', part];
}

/** Whether a path equals another one or continues it. */
export function isWithin(path: Path, start: Path): boolean {
  return path.length >= start.length && start.every((step, at) => step === path[at]);
}

/** Whether a path leads to owners, or into them: of the estate, a service or a part. Ids may be `owners` too. */
export function isOfOwners([top, , ofService, , ofPart]: Path): boolean {
  if (top !== 'services') return top === 'owners';
  return (ofService === 'parts' ? ofPart : ofService) === 'owners';
}

/** A text that no other path has, for use as a key of a map. */
export function pathKey(path: Path): string {
  return JSON.stringify(path);
}

/** Whether a path continues one of some others, or one of them continues it. */
export function relatedTo(others: readonly Path[]): (path: Path) => boolean {
  const whole = new Set(others.map(pathKey));
  const above = new Set(others.flatMap(startsOf));
  return (path) => above.has(pathKey(path)) || startsOf(path).some((start) => whole.has(start));
}

/** The keys of a path and of all that it continues. */
function startsOf(path: Path): string[] {
  return [...path, null].map((_, length) => pathKey(path.slice(0, length)));
}
