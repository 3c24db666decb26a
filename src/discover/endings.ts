/** What a file's name ends with behind its last point, in lower case; `-` where it has none. */
export function endingOf(path: string): string {
  const point = path.lastIndexOf('.');
  return point < 0 || point < path.lastIndexOf('/') ? '-' : path.slice(point + 1).toLowerCase();
}

/**
 * Finds rows by the endings that they say, in the order of the table. Most files of a repository have an ending that no
 * row has, and none of its patterns are tried on them.
 */
export function rowsByEnding<T extends { readonly ends: string }>(
  rows: readonly T[],
): (ending: string) => readonly T[] {
  const found = new Map<string, T[]>();
  for (const row of rows) {
    for (const ending of row.ends.split(' ')) {
      const known = found.get(ending);
      if (known === undefined) found.set(ending, [row]);
      else known.push(row);
    }
  }
  const none: readonly T[] = [];
  return (ending) => found.get(ending) ?? none;
}
