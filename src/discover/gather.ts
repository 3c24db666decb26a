import type { CodeNames } from '../estate/code-names.ts';
import type { TypedProduct } from '../estate/product.ts';
import { addAll } from '../text/grouping.ts';
import {
  type DetailedDiscovery,
  emptyInventory,
  type Inventory,
  type Skipped,
} from './discovery.ts';
import { readers } from './file-role.ts';
import { FormCount, type SeenForm } from './forms/forms.ts';
import type { Shown } from './forms/implied.ts';
import { namedSources } from './hcl/terragrunt-sources.ts';
import { scanners } from './index.ts';
import type { Surroundings } from './inventory.ts';
import { Literals } from './literals.ts';
import { leftOut, lostLinks } from './not-scanned.ts';
import { placePlanned } from './planned.ts';
import { azureType } from './products/stand-ins.ts';
import { FileScanner, type InfraFile, scanProgram } from './scan-file.ts';
import type { Scanned } from './scanned.ts';
import { isComputed, type Link, type Unseen, type Use } from './scanner.ts';
import { folderOf } from './source-address.ts';

export type InfraFiles = AsyncIterable<Iterable<InfraFile>>;

/** What files give, as many at once as are at hand. */
export type ScannedFiles = AsyncIterable<Iterable<Scanned>>;

/** How many names there are to look up, in infrastructure code and in programs. */
export interface Named {
  readonly code: number;
  readonly programs: number;
}

/** Where infrastructure code comes from, scanned file by file: a disk, a commit. */
export interface ScannedSource {
  /** Files that matter (`isWanted`), in a stable order, as many at once as are at hand. */
  readonly files: ScannedFiles;
  /** Programs below some folders, in a stable order; asked only where a form says that they define infrastructure. */
  readonly programs?: (folders: readonly string[]) => ScannedFiles;
  /** Whether there is a file or folder of this path, read or not. */
  readonly holds: (path: string) => Promise<boolean>;
  /** The catalogue's products, or what loads them when it is known how much there is to look up. */
  readonly products:
    | readonly TypedProduct[]
    | CodeNames
    | ((named: Named) => Promise<readonly TypedProduct[] | CodeNames>);
  /** What was skipped; filled in while the files are read. */
  readonly left?: readonly { readonly path: string; readonly reason: string }[];
  readonly unreadable?: readonly string[];
}

/** The same with the texts of the files. */
export interface InfraSource extends Omit<ScannedSource, 'files' | 'programs'> {
  readonly files: InfraFiles;
  readonly programs?: (folders: readonly string[]) => InfraFiles;
}

/** What a run gathers, file by file. */
interface Gathered {
  readonly uses: Use[];
  readonly unseen: Unseen[];
  readonly links: Link[];
  readonly files: string[];
  readonly skipped: Skipped[];
  readonly damaged: string[];
  readonly compiled: string[];
  /** How many files each scanner knew, by its id. */
  readonly kinds: Map<string, number>;
  readonly forms: FormCount;
  readonly literals: Literals;
  readonly implied: Shown[];
  bytes: number;
}

/** Scans files one after the other and sums up what they use; holds no text but the one being scanned. */
export function gather(source: InfraSource): Promise<DetailedDiscovery> {
  const { files, programs, ...rest } = source;
  const scanner = new FileScanner(source.holds);
  return sumUp({
    ...rest,
    files: scanEach(files, (file) => scanner.scan(file)),
    ...(programs && { programs: (folders) => scanEach(programs(folders), scanProgram) }),
  });
}

async function* scanEach(
  files: InfraFiles,
  scan: (file: InfraFile) => Scanned | Promise<Scanned>,
): AsyncGenerator<Scanned[]> {
  for await (const some of files) {
    const scanned: Scanned[] = [];
    for (const file of some) {
      const one = scan(file);
      scanned.push(one instanceof Promise ? await one : one);
    }
    yield scanned;
  }
}

/** Sums up what files use. The result depends on their order, and on nothing else. */
export async function sumUp(source: ScannedSource): Promise<DetailedDiscovery> {
  const gathered: Gathered = {
    uses: [],
    unseen: [],
    links: [],
    files: [],
    skipped: [],
    damaged: [],
    compiled: [],
    kinds: new Map(),
    forms: new FormCount(),
    literals: new Literals(),
    implied: [],
    bytes: 0,
  };
  for await (const some of source.files) for (const one of some) add(one, gathered);
  const forms = gathered.forms.seen();
  const mentions = [...(await readPrograms(forms, source)), ...gathered.implied];
  const replaced = dropReplaced(gathered);
  const sources = namedSources(gathered.unseen, gathered.literals, gathered.files);
  const links = [...gathered.links, ...sources.links];
  const lost = await lostLinks(links, gathered.files, source.holds, source.left ?? []);
  const planned = placePlanned({
    ...gathered,
    uses: [...gathered.uses, ...sources.uses],
    links,
    unseen: [...sources.unseen, ...lost],
  });
  const { files, damaged, bytes } = gathered;
  const uses = planned.uses.map((use) => gathered.literals.filledIn(use));
  const unseen = inOrder([...planned.unseen, ...uses.flatMap(computedType)], files);
  const { products } = source;
  const known =
    typeof products === 'function'
      ? await products({ code: uses.length + unseen.length, programs: mentions.length })
      : products;
  const surroundings = { unseen, files, forms, mentions };
  const folders = (source.unreadable ?? []).map((file) => ({ file, why: "can't be read" }));
  return {
    inventory: await inventoryOf(uses, known, surroundings),
    uses,
    kinds: scanners.flatMap((one) => {
      const count = gathered.kinds.get(one.id);
      return count === undefined || count === 0
        ? []
        : [{ id: one.id, title: one.title, files: count }];
    }),
    bytes,
    leftOut: leftOut(source.left ?? [], gathered.compiled, replaced),
    skipped: [...gathered.skipped, ...folders],
    damaged,
  };
}

/**
 * Sums up what was found. Most repositories have no infrastructure code: what knows products by their types is half of
 * all code for discovery, and is loaded only where there is something to look up.
 */
async function inventoryOf(
  uses: readonly Use[],
  products: readonly TypedProduct[] | CodeNames,
  surroundings: Required<Surroundings>,
): Promise<Inventory> {
  const { files, unseen, forms, mentions } = surroundings;
  const isEmpty = [uses, unseen, forms, mentions, products].every(
    (all) => Array.isArray(all) && all.length === 0,
  );
  if (isEmpty) return emptyInventory(files);
  const { inventory } = await import('./inventory.ts');
  return inventory(uses, products, surroundings);
}

/** Forms whose resources are made by programs beside their files. */
const programmed: ReadonlySet<string> = new Set(['cdk', 'cdktf', 'pulumi', 'sst']);

async function readPrograms(
  forms: readonly SeenForm[],
  { programs }: ScannedSource,
): Promise<Shown[]> {
  const folders = forms.flatMap(({ id, files }) => (programmed.has(id) ? files.map(folderOf) : []));
  if (programs === undefined || folders.length === 0) return [];
  const mentions: Shown[] = [];
  for await (const some of programs([...new Set(folders)]))
    for (const { implied = [] } of some) addAll(mentions, implied);
  return mentions;
}

/** Adds what one file gives. */
function add(scanned: Scanned, gathered: Gathered): void {
  const { file, bytes = 0, skipped, scanner, form } = scanned;
  const { uses = [], unseen = [], links = [], literals = [], implied = [] } = scanned;
  gathered.bytes += bytes;
  if (skipped !== undefined) gathered.skipped.push({ file, why: skipped });
  if (scanned.isCompiled) gathered.compiled.push(file);
  if (form !== undefined) gathered.forms.add(form, file);
  for (const one of implied) gathered.implied.push(one);
  if (scanner === undefined) return;
  gathered.kinds.set(scanner, (gathered.kinds.get(scanner) ?? 0) + 1);
  gathered.files.push(file);
  if (scanned.isDamaged) gathered.damaged.push(file);
  for (const one of uses) gathered.uses.push(one);
  for (const one of unseen) gathered.unseen.push(one);
  for (const one of links) gathered.links.push(one);
  if (literals.length === 0) return;
  const where = file.endsWith('.hcl') ? file : folderOf(file);
  for (const { name, value } of literals) gathered.literals.add(where, name, value);
}

/** OpenTofu reads `x.tofu` in place of `x.tf`. Takes what such files gave out again, and returns their paths. */
function dropReplaced(gathered: Gathered): string[] {
  const { files, kinds } = gathered;
  const there = new Set(files.filter((file) => /\.tofu(?:\.json)?$/.test(file)));
  if (there.size === 0) return [];
  const replaced = files.filter((file) => there.has(file.replace(/\.tf(?=$|\.json$)/, '.tofu')));
  const isDropped = new Set(replaced.filter((file) => !there.has(file)));
  for (const file of isDropped) {
    const scanner = readers(file)[0]?.id;
    if (scanner !== undefined) kinds.set(scanner, (kinds.get(scanner) ?? 1) - 1);
  }
  const isKept = ({ file }: { readonly file: string }) => !isDropped.has(file);
  keepOnly(gathered.uses, isKept);
  keepOnly(gathered.unseen, isKept);
  keepOnly(gathered.links, isKept);
  keepOnly(files, (file) => !isDropped.has(file));
  return [...isDropped];
}

function keepOnly<T>(list: T[], isKept: (one: T) => boolean): void {
  let count = 0;
  for (const one of list) if (isKept(one)) list[count++] = one;
  list.length = count;
}

/** A resource of `azapi` whose type only running the code would give. */
function computedType({ type, kind, file, line, facts, name }: Use): Unseen[] {
  const written = facts?.type;
  if (kind !== 'resource' || written === undefined || !type.startsWith('azapi_')) return [];
  const why = 'a resource whose type is computed';
  return isComputed(written) && azureType({ type: written }) === undefined
    ? [{ file, line, source: written, why, ...(name && { name }) }]
    : [];
}

/** As the files were read, and from top to bottom. */
function inOrder(unseen: readonly Unseen[], files: readonly string[]): Unseen[] {
  const position = new Map(files.map((file, at) => [file, at]));
  const of = ({ file }: Unseen) => position.get(file) ?? files.length;
  return unseen.toSorted((a, b) => of(a) - of(b) || a.line - b.line);
}
