import { plural } from '../../text/counts.ts';
import { code } from '../text/markdown-text.ts';

const MOST_IDS = 24;
const MOST_OWNERS = 6;

/** Lists texts up to a limit, then only how many more there are. */
export function joinedUpTo(most: number, texts: readonly string[], separator = ', '): string {
  if (texts.length <= most + 1) return texts.join(separator);
  const rest = plural(texts.length - most, 'more', 'more');
  return `${texts.slice(0, most).join(separator)}${separator}and ${rest}`;
}

/** Ids of layers or services. */
export function idList(ids: readonly string[]): string {
  return joinedUpTo(
    MOST_IDS,
    ids.map((id) => code(id)),
  );
}

/**
 * Owners of a duty, the accountable one first; a dash where there is none. `behind` says who is behind a declared one.
 */
export function ownerList(
  owners: readonly string[],
  behind: (owner: string) => string | null,
): string {
  const list = joinedUpTo(
    MOST_OWNERS,
    owners.map((owner) => {
      const is = behind(owner);
      return is === null ? code(owner) : `${code(owner)} (${code(is)})`;
    }),
  );
  return list || '–';
}

/** Items by a key, in the order in which the keys first appear. */
export function groupedBy<T>(items: Iterable<T>, key: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group === undefined) groups.set(key(item), [item]);
    else group.push(item);
  }
  return groups;
}
