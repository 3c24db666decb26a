import type { CodeNames, NameKind } from '../estate/code-names.ts';
import { once } from '../estate/once.ts';
import { names, revealable } from '../generated/code-names.js';
import { catalogue } from './catalogue.ts';
import { type Table, tableOf } from './rows.ts';

/** The prefixes of a cloud's types from which the words of its modules are made. */
const prefixes: Readonly<Partial<Record<NameKind, string>>> = {
  aws: 'aws_',
  azure: 'azurerm_',
  gcp: 'google_',
};

/** The type that a word of a cloud would be made from: `s3-bucket` is `aws_s3_bucket`. */
export function typeOfWord(cloud: NameKind, word: string): string | undefined {
  const prefix = prefixes[cloud];
  return prefix === undefined ? undefined : `${prefix}${word.replaceAll('-', '_')}`;
}

/**
 * The catalogue by the names that code has for its products, as `npm run generate` has prepared it: a name is read when it
 * is asked for. A word of a cloud has a row only where its type doesn't say the same.
 */
export function preparedNames(programs: Table | null): CodeNames {
  const table = tableOf(names);
  const rowOf = (kind: NameKind, name: string): string | undefined => {
    const rows = kind === 'class' || kind === 'api' ? programs : table;
    return rows?.row(`${kind} ${name}`) as string | undefined;
  };
  const idsOf = (kind: NameKind, name: string): readonly string[] => {
    const row = rowOf(kind, name);
    if (row !== undefined) return row === '' ? [] : row.split(' ');
    const type = typeOfWord(kind, name);
    const ids = type === undefined ? [] : idsOf('type', type);
    return ids.length === 1 ? ids : [];
  };
  return { get: catalogue.get, idsOf, revealable: once(() => revealable.split(' ')) };
}
