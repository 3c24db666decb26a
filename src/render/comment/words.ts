import { code } from '../markdown-text.ts';
import { plural } from '../verdict.ts';

/** A service or part, with the manifest that it stands in. */
export interface Named {
  readonly file: string;
  readonly service: string;
  readonly part: string | null;
}

/** What the sections of one comment share. */
export interface Words {
  /** A service or part as a row names it; with its manifest where there are several. */
  readonly nameOf: (named: Named) => string;
  /** What a section says of rows that it had no room for. */
  readonly rest: (title: string, one: string, many: string) => (count: number) => string;
}

/** The words of a comment on so many manifests, whose run has this address. */
export function wordsOf(manifests: number, runUrl: string | null): Words {
  const where = runUrl === null ? 'The report of the run' : `[The run](${runUrl})`;
  return {
    nameOf: ({ file, service, part }) => {
      const name = code(part === null ? service : `${service}.${part}`);
      return manifests > 1 ? `${name}<br>in ${code(file)}` : name;
    },
    rest: (title, one, many) => (count) =>
      `\n_${title}: ${plural(count, one, many)} left out for want of room. ${where} has them all._\n`,
  };
}

/** Texts in a row, the first few of them. */
export function few(texts: readonly string[], most: number, separator = ', '): string {
  if (texts.length <= most + 1) return texts.join(separator);
  const rest = plural(texts.length - most, 'more', 'more');
  return `${texts.slice(0, most).join(separator)}${separator}and ${rest}`;
}

/** Ids of layers or services. */
export function ids(texts: readonly string[]): string {
  return few(
    texts.map((text) => code(text)),
    24,
  );
}

/** Owners of a duty, the accountable one first; a dash for nobody. */
export function owners(names: readonly string[]): string {
  return (
    few(
      names.map((name) => code(name)),
      6,
    ) || '–'
  );
}

/** What makes two names the same. */
export function keyOf({ file, service, part }: Named): string {
  return JSON.stringify([file, service, part]);
}

/** Items by a key, in the order in which the keys first appear. */
export function grouped<T>(items: Iterable<T>, key: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group === undefined) groups.set(key(item), [item]);
    else group.push(item);
  }
  return groups;
}
