import type { CodeNames } from '../estate/code-names.ts';
import type { TypedProduct } from '../estate/product.ts';
import {
  type DetailedDiscovery,
  emptyInventory,
  type Inventory,
  type Skipped,
} from './discovery.ts';
import { readers } from './file-role.ts';
import { FormCount, formOf, type SeenForm } from './forms/forms.ts';
import { impliedIn, type Shown } from './forms/implied.ts';
import { impliedByName } from './forms/implied-by-name.ts';
import { mentionsIn } from './forms/programs.ts';
import { scanners } from './index.ts';
import type { Surroundings } from './inventory.ts';
import { Literals } from './literals.ts';
import { leftOut, lostLinks } from './not-scanned.ts';
import { placePlanned } from './planned.ts';
import {
  isComputed,
  type Link,
  type Scanner,
  type ScanResult,
  type Unseen,
  type Use,
} from './scanner.ts';
import { folderOf } from './source-address.ts';

/** A file that may be infrastructure code: its text, or why it was not read. */
export interface InfraFile {
  /** Relative to the root, with `/`. */
  readonly path: string;
  readonly content: Content;
}

/** A file's text; why it was not read; or `unread` where its name says all that is asked. */
export type Content =
  | { readonly text: string; readonly bytes: number }
  | { readonly why: string }
  | 'unread';

export type InfraFiles = AsyncIterable<Iterable<InfraFile>>;

/** How many names there are to look up, in infrastructure code and in programs. */
export interface Named {
  readonly code: number;
  readonly programs: number;
}

/** Where infrastructure code comes from: a disk, a commit. */
export interface InfraSource {
  /** Files that matter (`isWanted`), in a stable order, as many at once as are at hand. */
  readonly files: InfraFiles;
  /** Programs below some folders, in a stable order; asked only where a form says that they define infrastructure. */
  readonly programs?: (folders: readonly string[]) => InfraFiles;
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

/** What a run gathers, file by file. */
interface Gathered {
  readonly uses: Use[];
  readonly unseen: Unseen[];
  readonly links: Link[];
  readonly files: string[];
  readonly skipped: Skipped[];
  readonly damaged: string[];
  readonly compiled: string[];
  readonly kinds: Map<Scanner, number>;
  readonly forms: FormCount;
  readonly literals: Literals;
  readonly types: Map<string, string>;
  readonly implied: Shown[];
  bytes: number;
}

/** Scans files one after the other and sums up what they use; holds no text but the one being scanned. */
export async function gather(source: InfraSource): Promise<DetailedDiscovery> {
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
    types: new Map(),
    implied: [],
    bytes: 0,
  };
  for await (const files of source.files) {
    for (const { path, content } of files) {
      if (content === 'unread') noteForm(path, '', gathered);
      else if ('why' in content) gathered.skipped.push({ file: path, why: content.why });
      else {
        gathered.bytes += content.bytes;
        // Most texts need no parser that has to be loaded, and a promise for each would take longer than the scan.
        const later = scanOne(path, content.text, source, gathered);
        if (later !== undefined) await later;
      }
    }
  }
  const forms = gathered.forms.seen();
  const mentions = [...(await readPrograms(forms, source)), ...gathered.implied];
  const replaced = dropReplaced(gathered);
  const lost = await lostLinks(gathered.links, gathered.files, source.holds);
  const planned = placePlanned({ ...gathered, unseen: [...gathered.unseen, ...lost] });
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
      const count = gathered.kinds.get(one);
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
  { programs }: InfraSource,
): Promise<Shown[]> {
  const folders = forms.flatMap(({ id, files }) => (programmed.has(id) ? files.map(folderOf) : []));
  if (programs === undefined || folders.length === 0) return [];
  const mentions: Shown[] = [];
  for await (const files of programs([...new Set(folders)])) {
    for (const { path, content } of files) {
      if (content === 'unread' || 'why' in content) continue;
      for (const one of mentionsIn(path, content.text)) mentions.push(withOwnText(one));
    }
  }
  return mentions;
}

function withOwnText<T extends Shown>(mention: T): T {
  if ('product' in mention) return mention;
  const { service, resource } = mention;
  return {
    ...mention,
    service: detached(service),
    resource: resource === null ? null : detached(resource),
  };
}

/** Scans a file: at once, unless its text needs a parser that has to be loaded. */
function scanOne(
  path: string,
  text: string,
  source: InfraSource,
  gathered: Gathered,
): Promise<void> | undefined {
  if (mayBeCompiled(path, text)) return scanUnlessCompiled(path, text, source, gathered);
  return scanWith(readers(path), path, text, gathered);
}

async function scanUnlessCompiled(
  path: string,
  text: string,
  { holds }: InfraSource,
  gathered: Gathered,
): Promise<void> {
  if (await holds(path.replace(/\.json$/, '.bicep'))) gathered.compiled.push(path);
  else await scanWith(readers(path), path, text, gathered);
}

/** Tries scanners one after the other, until one knows the text. */
function scanWith(
  left: readonly Scanner[],
  path: string,
  text: string,
  gathered: Gathered,
): Promise<void> | undefined {
  for (const [at, scanner] of left.entries()) {
    const result = scanner.scan(path, text);
    if (result instanceof Promise)
      return result.then((late) => {
        if (!keepKnown(path, late, scanner, gathered))
          return scanWith(left.slice(at + 1), path, text, gathered);
      });
    if (keepKnown(path, result, scanner, gathered)) return undefined;
  }
  noteForm(path, text, gathered);
  return undefined;
}

/** Keeps what a scanner found, if it knows the text. */
function keepKnown(
  path: string,
  result: ScanResult,
  scanner: Scanner,
  gathered: Gathered,
): boolean {
  if (!result.known) return false;
  gathered.kinds.set(scanner, (gathered.kinds.get(scanner) ?? 0) + 1);
  gathered.files.push(path);
  if (result.damaged) gathered.damaged.push(path);
  keep(path, result, gathered);
  return true;
}

function noteForm(path: string, text: string, { forms, implied }: Gathered): void {
  const form = formOf(path, text);
  if (form !== undefined) forms.add(form, path);
  const named = impliedByName(path, text, form);
  if (named !== undefined) implied.push({ ...named, file: path, line: 1, column: 1 });
  for (const one of impliedIn(path, text, form?.id)) implied.push(withOwnText(one));
}

/** Whether a template may have been made from the Bicep beside it, which is read itself. */
function mayBeCompiled(path: string, text: string): boolean {
  return path.endsWith('.json') && text.slice(0, 1000).includes('"_generator"');
}

/** The use with its own texts; each type's is there once, because it occurs thousands of times. */
function withOwnTexts(use: Use, types: Map<string, string>): Use {
  const { kind, file, line, column, name, facts, address } = use;
  let type = types.get(use.type);
  if (type === undefined) {
    type = detached(use.type);
    types.set(type, type);
  }
  const own: { -readonly [Key in keyof Use]: Use[Key] } = { type, kind, file, line, column };
  if (name !== undefined) own.name = detached(name);
  if (facts !== undefined) own.facts = mapped(facts);
  if (address !== undefined) own.address = detached(address);
  return own;
}

function keep(
  path: string,
  { uses, unseen, links, literals = [], implied = [] }: ScanResult,
  gathered: Gathered,
): void {
  for (const use of uses) gathered.uses.push(withOwnTexts(use, gathered.types));
  gathered.implied.push(...implied);
  for (const { name, value } of literals)
    gathered.literals.add(folderOf(path), detached(name), detached(value));
  for (const one of unseen) {
    const { source, name } = one;
    gathered.unseen.push({
      ...one,
      source: detached(source),
      ...(name && { name: detached(name) }),
    });
  }
  for (const one of links) {
    const { source, path: target, name } = one;
    gathered.links.push({
      ...one,
      source: detached(source),
      path: detached(target),
      ...(name && { name: detached(name) }),
    });
  }
}

/** OpenTofu reads `x.tofu` in place of `x.tf`. Takes what such files gave out again, and returns their paths. */
function dropReplaced(gathered: Gathered): string[] {
  const { files, kinds } = gathered;
  const there = new Set(files.filter((file) => /\.tofu(?:\.json)?$/.test(file)));
  if (there.size === 0) return [];
  const replaced = files.filter((file) => there.has(file.replace(/\.tf(?=$|\.json$)/, '.tofu')));
  const isDropped = new Set(replaced.filter((file) => !there.has(file)));
  for (const file of isDropped) {
    const scanner = readers(file)[0];
    if (scanner !== undefined) kinds.set(scanner, (kinds.get(scanner) ?? 1) - 1);
  }
  const isKept = ({ file }: { readonly file: string }) => !isDropped.has(file);
  gathered.uses.splice(0, Infinity, ...gathered.uses.filter(isKept));
  gathered.unseen.splice(0, Infinity, ...gathered.unseen.filter(isKept));
  gathered.links.splice(0, Infinity, ...gathered.links.filter(isKept));
  files.splice(0, Infinity, ...files.filter((file) => !isDropped.has(file)));
  return [...isDropped];
}

function mapped(facts: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(facts).map(([key, value]) => [key, detached(value)]));
}

/** Shorter slices are copies anyway. */
const SHORTEST_SLICE = 13;

/** A copy of a piece of text: a slice would keep the whole file in memory. */
function detached(text: string): string {
  return text.length < SHORTEST_SLICE ? text : ` ${text}`.slice(1);
}

/** A resource of `azapi` whose type only running the code would give. */
function computedType({ type, kind, file, line, facts, name }: Use): Unseen[] {
  const written = facts?.type;
  if (kind !== 'resource' || written === undefined || !type.startsWith('azapi_')) return [];
  const why = 'a resource whose type is computed';
  return isComputed(written) ? [{ file, line, source: written, why, ...(name && { name }) }] : [];
}

/** As the files were read, and from top to bottom. */
function inOrder(unseen: readonly Unseen[], files: readonly string[]): Unseen[] {
  const position = new Map(files.map((file, at) => [file, at]));
  const of = ({ file }: Unseen) => position.get(file) ?? files.length;
  return unseen.toSorted((a, b) => of(a) - of(b) || a.line - b.line);
}
