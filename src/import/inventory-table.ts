import { plural } from '../text/counts.ts';
import { given, linksOf, textOf, textsOf } from './fields.ts';
import { partiesIn } from './party-list.ts';
import type { Imported, ImportedSystem, NamedParty } from './system.ts';

/** The fields of a system that a column can hold. */
export const registerFields = [
  'name',
  'id',
  'description',
  'product',
  'provider',
  'model',
  'criticality',
  'environments',
  'accounts',
  'regions',
  'data',
  'link',
  'owner',
  'team',
] as const;

export type RegisterField = (typeof registerFields)[number];

/** Which columns hold a field, the surest first; names are compared without case, blanks and punctuation. */
export type Columns = Readonly<Partial<Record<RegisterField, readonly string[]>>>;

/** What columns are called in spreadsheets and exports. */
const usual: Columns = {
  name: [
    'name',
    'title',
    'system',
    'system name',
    'application',
    'application name',
    'app name',
    'app',
    'service',
    'service name',
    'tool',
    'software',
    'display name',
    'label',
    'asset',
    'asset name',
    'anwendung',
    'anwendungsname',
    'systemname',
  ],
  id: ['id', 'key', 'slug', 'identifier', 'short name'],
  description: [
    'description',
    'purpose',
    'business purpose',
    'summary',
    'what it does',
    'beschreibung',
    'zweck',
  ],
  product: ['product', 'product name', 'software', 'technology', 'platform'],
  provider: [
    'provider',
    'vendor',
    'vendor name',
    'supplier',
    'publisher',
    'manufacturer',
    'company',
    'hersteller',
    'anbieter',
  ],
  model: [
    'model',
    'service model',
    'deployment model',
    'deployment',
    'cloud model',
    'hosting',
    'hosting model',
    'type of service',
    'deployment type',
    'betriebsmodell',
  ],
  criticality: [
    'criticality',
    'business criticality',
    'tier',
    'critical systems tier',
    'importance',
    'impact',
    'kritikalität',
    'kritikalitaet',
    'schutzbedarf',
  ],
  environments: ['environment', 'environments', 'env', 'stage'],
  accounts: ['account', 'accounts', 'account id', 'aws account', 'subscription', 'project id'],
  regions: ['region', 'regions', 'location', 'data center'],
  data: [
    'data',
    'data class',
    'data classification',
    'data types',
    'collected data',
    'classification',
  ],
  link: ['link', 'url', 'website', 'homepage', 'external link', 'home page'],
  owner: [
    'owner',
    'owners',
    'business owner',
    'system owner',
    'service owner',
    'application owner',
    'product owner',
    'technical owner',
    'it owner',
    'data owner',
    'responsible',
    'accountable',
    'administrator',
    'admin',
    'admins',
    'contact',
    'deputy',
    'primary owner',
    'owner name',
    'owner email',
    'owned by',
    'managed by',
    'responsible person',
    'responsible party',
    'business contact',
    'tech contact',
    'technical contact',
    'tech owner',
    'primary contact',
    'point of contact',
    'product manager',
    'verantwortlich',
    'verantwortlicher',
    'verantwortliche',
    'fachlich verantwortlich',
    'technisch verantwortlich',
    'it verantwortlicher',
    'app owner',
    'ansprechpartner',
  ],
  team: [
    'team',
    'owning team',
    'group owner',
    'owner team',
    'department',
    'support team',
    'squad',
    'maintaining team',
    'responsible team',
    'owner group',
    'business unit',
    'abteilung',
  ],
};

const ownerNames: ReadonlySet<string> = new Set((usual.owner ?? []).map(folded));
const teamNames: ReadonlySet<string> = new Set((usual.team ?? []).map(folded));

/** Whether a column, by its name, holds owners. */
export function isOwnerColumn(name: string): boolean {
  return [folded(name), ...otherNames(name)].some((one) => ownerNames.has(one));
}

/** Whether a column, by its name, holds a team. */
export function isTeamColumn(name: string): boolean {
  return [folded(name), ...otherNames(name)].some((one) => teamNames.has(one));
}

/**
 * Reads records by their columns. `preset` comes before the usual names, and what the user says before both; `more`
 * finds owners elsewhere if no column names any.
 */
export function readRegister(
  records: readonly Record<string, unknown>[],
  asked: ReadonlyMap<string, string>,
  preset: Columns = {},
  more: (record: Readonly<Record<string, unknown>>) => readonly NamedParty[] = () => [],
): Imported {
  const systems: ImportedSystem[] = [];
  const skipped: string[] = [];
  for (const [position, record] of records.entries()) {
    const cells = cellsOf(record);
    const valuesOf = (field: RegisterField): unknown[] => {
      const own = asked.get(field);
      const names =
        own === undefined ? [...(preset[field] ?? []), ...(usual[field] ?? [])] : own.split('+');
      return [...new Set(names.map(folded))].flatMap((name) => cells.get(name) ?? []);
    };
    const first = (field: RegisterField): string | undefined =>
      valuesOf(field).flatMap((value) => textOf(value) ?? [])[0];
    const name = first('name') ?? first('product') ?? first('id');
    if (name === undefined) {
      skipped.push(`Record ${position + 1} has no name.`);
      continue;
    }
    systems.push(systemOf(name, first, valuesOf, () => more(record)));
  }
  const unused = unusedColumns(
    records,
    new Set([...asked.values()].flatMap((one) => one.split('+'))),
    preset,
  );
  if (unused.length > 0) {
    skipped.push(
      `Unused columns: ${unused.join(', ')}. To use one, say what it holds, as in \`--column owner="${unused[0]}"\`.`,
    );
  }
  return { systems, skipped };
}

/** A list of applications, some of which are no longer in use, and the names of its columns. */
export interface ApplicationList {
  readonly isInUse: (record: Record<string, unknown>) => boolean;
  /** What it calls one that isn't. */
  readonly unused: string;
  /** Columns of no use to a reader. */
  readonly without: readonly string[];
  readonly own: Columns;
  /** Owners that are in no column. */
  readonly more: (record: Readonly<Record<string, unknown>>) => readonly NamedParty[];
}

/** Reads the applications of a list that are in use. The others are counted as left out. */
export function readInUse(
  records: readonly Record<string, unknown>[],
  asked: ReadonlyMap<string, string>,
  { isInUse, unused, without, own, more }: ApplicationList,
): Imported {
  const left = new Set(without.map(folded));
  const inUse = records.filter(isInUse);
  const whole = new Map<Readonly<Record<string, unknown>>, Readonly<Record<string, unknown>>>();
  const bare = inUse.map((record) => {
    const kept = Object.entries(record).filter(([key]) => !left.has(folded(key)));
    const one = Object.fromEntries(kept);
    whole.set(one, record);
    return one;
  });
  const read = readRegister(bare, asked, own, (one) => more(whole.get(one) ?? one));
  const rest = records.length - inUse.length;
  if (rest === 0) return read;
  const count = plural(rest, `${unused} application is`, `${unused} applications are`);
  return { ...read, skipped: [...read.skipped, `${count} left out.`] };
}

/** The cells of a record by the name of their column, and by what else it may be called: its real name wins. */
function cellsOf(record: Readonly<Record<string, unknown>>): ReadonlyMap<string, unknown> {
  const cells = new Map<string, unknown>();
  for (const [name, value] of Object.entries(record)) cells.set(folded(name), value);
  for (const [name, value] of Object.entries(record)) {
    for (const other of otherNames(name)) if (!cells.has(other)) cells.set(other, value);
  }
  return cells;
}

/** `Application / System name (legal)` -> `application` and `systemname`. */
function otherNames(name: string): string[] {
  const [line = ''] = name.slice(0, LONGEST_NAME).split('\n');
  const bare = line.replace(/[([{][^()[\]{}]*[)\]}]/g, ' ').replace(/^\s*\d+[.)]/, '');
  const all = [bare, ...bare.split(/[/|:,]| - | or /)].map(folded);
  // `Business owners`, `Owner(s)`
  return [...all, ...all.map((one) => one.replace(/s$/, ''))].filter((one) => one !== '');
}

/** Of a longer name of a column only the beginning is looked at. */
const LONGEST_NAME = 200;

/** Columns with something in them that no field takes. */
function unusedColumns(
  records: readonly Record<string, unknown>[],
  asked: ReadonlySet<string>,
  preset: Columns,
): string[] {
  const used = new Set(
    [...asked, ...Object.values(usual).flat(), ...Object.values(preset).flat()].map(folded),
  );
  const unused = new Set<string>();
  for (const record of records) {
    for (const [name, value] of Object.entries(record))
      if (
        textsOf(value).length > 0 &&
        ![folded(name), ...otherNames(name)].some((one) => used.has(one))
      )
        unused.add(name.replace(/\s+/g, ' ').trim());
  }
  return [...unused];
}

function systemOf(
  name: string,
  first: (field: RegisterField) => string | undefined,
  valuesOf: (field: RegisterField) => unknown[],
  more: () => readonly NamedParty[],
): ImportedSystem {
  const named: readonly NamedParty[] = [
    ...valuesOf('owner').flatMap((value) => partiesIn(value, null)),
    ...valuesOf('team').flatMap((value) => partiesIn(value, 'team')),
  ];
  const owners = named.length > 0 ? named : more();
  const product = first('product');
  const many = (field: RegisterField): string[] => [
    ...new Set(valuesOf(field).flatMap((value) => textsOf(value))),
  ];
  return {
    name,
    products: [...new Set([...(product === undefined ? [] : [product]), name])],
    owners,
    ...given({
      description: first('description'),
      provider: first('provider'),
      model: first('model'),
      criticality: first('criticality'),
      environments: many('environments'),
      accounts: many('accounts'),
      regions: many('regions'),
      data: many('data'),
      links: valuesOf('link')
        .flatMap(linksOf)
        .slice(0, 1)
        .map(([, url]) => ['website', url] as const),
    }),
  };
}

/** Whether a file's records have columns of all these names. */
export function hasColumns(
  records: readonly Record<string, unknown>[],
  names: readonly string[],
): boolean {
  const columns = new Set(
    records.slice(0, 20).flatMap((record) => Object.keys(record).map(folded)),
  );
  return names.every((name) => columns.has(folded(name)));
}

/** A column's name without case, blanks and punctuation. */
export function folded(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]+/g, '');
}
