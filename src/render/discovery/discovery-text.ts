// In: a discovery. Out: a text for a terminal.
import type { Coverage, EntryName } from '../../discover/coverage/coverage.ts';
import type {
  Ambiguous,
  Configured,
  Discovery,
  Found,
  Hidden,
  Inventory,
  Kinds,
  Place,
  Unlisted,
} from '../../discover/discovery.ts';
import type { SeenForm } from '../../discover/forms/forms.ts';
import { grouped, plural } from '../../text/counts.ts';
import { groupsBy } from '../../text/grouping.ts';
import { oneOf } from '../../text/lists.ts';
import { plain, wrap } from '../text/plain.ts';

export interface DiscoveryView {
  /** What the manifests cover; `null` without a manifest to compare with. */
  readonly coverage: Coverage | null;
  /** Types without a product, and every module that isn't scanned, are listed too. */
  readonly all: boolean;
  /** Width of a line. */
  readonly columns?: number;
}

/** How many modules are listed unless all are requested. */
const MOST_LISTED = 10;

const indent = '    ';

/** A discovery for a person at a terminal; ends with a line break. */
export function discoveryText(discovery: Discovery, view: DiscoveryView): string {
  const columns = view.columns ?? 80;
  const { inventory } = discovery;
  const undecided = inventory.ambiguous.filter(({ assumed }) => assumed === null);
  const sections = [
    overview(discovery, columns),
    ...groups(discovery, view, columns),
    section("Ambiguous: the code doesn't say which product it is", undecided, (one) =>
      ambiguousText(one, view, columns),
    ),
    configuredText(inventory.configured, view, columns),
    unusedText(view, columns),
    formsText(inventory.forms, columns),
    likelyText(inventory, view, columns),
    unseenText(inventory.unseen, view, columns),
    unknownText(inventory.unlisted, columns),
    view.all ? unlistedText(discovery, columns) : '',
    notRead(discovery, view, columns),
  ];
  return `${sections.filter((text) => text !== '').join('\n\n')}\n`;
}

/** The products, starting with what needs doing. */
function groups(discovery: Discovery, view: DiscoveryView, columns: number): string[] {
  const { products } = discovery.inventory;
  const made = products.filter(({ owned }) => owned);
  const longest = products.reduce((most, { product }) => Math.max(most, product.length), 0);
  const width = Math.min(28, longest);
  const doubtful = groupsBy(discovery.inventory.ambiguous, ({ assumed }) => assumed ?? '');
  const coverers = new Map(
    view.coverage?.covered.toReversed().map(({ product, by }) => [product, by]),
  );
  const list = (title: string, items: readonly Found[]): string =>
    section(title, items, (one) =>
      productText(one, doubtful.get(one.product) ?? [], coverers.get(one.product), {
        columns,
        width,
      }),
    );
  const elsewhere = list(
    'Referenced, but not created by the code that was read',
    products.filter(({ owned }) => !owned),
  );
  if (view.coverage === null) return [list('Products in use', made), elsewhere];
  const { covered, ignored } = view.coverage;
  const names = new Set(covered.map(({ product }) => product));
  const passed = new Set(ignored);
  const isIgnored = ({ product }: Found) => !names.has(product) && passed.has(product);
  const isWhole = (one: Found) => one.umbrella === true && !names.has(one.product);
  const isOpen = (one: Found) => !names.has(one.product) && !isIgnored(one) && !isWhole(one);
  return [
    list('Not declared: in use, but not in a manifest', made.filter(isOpen)),
    list(
      'Covered',
      made.filter(({ product }) => names.has(product)),
    ),
    list('Ignored by policy', made.filter(isIgnored)),
    list(
      'Whole providers, which need no entry: their services have one each',
      made.filter(isWhole),
    ),
    elsewhere,
  ];
}

function section<T>(title: string, items: readonly T[], text: (item: T) => string): string {
  if (items.length === 0) return '';
  return [`${title} (${grouped(items.length)})`, ...items.map(text)].join('\n');
}

function overview({ kinds, inventory }: Discovery, columns: number): string {
  const files = kinds.reduce((sum, { files: count }) => sum + count, 0);
  if (files === 0)
    return inventory.forms.length === 0
      ? 'No infrastructure code found.'
      : 'No infrastructure code in a form that is read.';
  const read = kinds.map(({ title, files: count }) => `${grouped(count)} ${title}`);
  const products = plural(inventory.products.length, 'product');
  return wrap(`Read ${plural(files, 'file')} (${read.join(', ')}): ${products}.`, columns, '');
}

function placeText({ file, line }: Place): string {
  return `${plain(file)}:${line}`;
}

function productText(
  found: Found,
  doubtful: readonly Ambiguous[],
  by: readonly EntryName[] | undefined,
  { columns, width }: { readonly columns: number; readonly width: number },
): string {
  const { product, count, first, models, look } = found;
  const times = `×${grouped(count)}`.padStart(5);
  const head = `  ${product.padEnd(width)}  ${models.join('/').padEnd(11)} ${times}`;
  const place = placeText(first);
  const fits = head.length + 2 + place.length <= columns;
  const out = [fits ? `${head}  ${place}` : `${head}\n${indent}${place}`];
  const say = (text: string): void => {
    out.push(wrap(plain(text), columns, indent));
  };
  if (by !== undefined) say(`covered by ${by.map(entryText).join(', ')}`);
  if (look !== null) say(`${oneOf(models)}? ${look}`);
  for (const text of doubts(found, doubtful)) say(text);
  for (const remark of found.remarks) say(remark);
  return out.join('\n');
}

/** Uses that may be another product, by what to look at. */
function doubts({ product, count, first }: Found, ambiguous: readonly Ambiguous[]): string[] {
  const byLook = new Map<string, { one: Ambiguous; count: number }>();
  for (const one of ambiguous) {
    const known = byLook.get(one.look) ?? { one, count: 0 };
    known.count += one.count;
    byLook.set(one.look, known);
  }
  return [...byLook.values()].map(({ one, count: some }) => {
    const others = one.candidates.filter((id) => id !== product);
    const other = others.length === 0 ? 'an unknown product' : oneOf(others);
    const which = some === count ? 'may be' : `${grouped(some)} of these may be`;
    const same = one.first.file === first.file && one.first.line === first.line;
    const where = same ? '' : ` (${placeText(one.first)})`;
    return `${which} ${other}${where}: look at ${one.look}`;
  });
}

function entryText({ service, part }: EntryName): string {
  return part === null ? service : `${service}.${part}`;
}

function ambiguousText(one: Ambiguous, { coverage }: DiscoveryView, columns: number): string {
  const { type, count, first, candidates, look } = one;
  const times = count > 1 ? `, ${grouped(count)} times` : '';
  const by = coverage?.covered.find((other) => other.candidates === candidates)?.by;
  const out = [
    `  ${plain(type)}${times}`,
    `${indent}${placeText(first)}`,
    wrap(`${oneOf(candidates)}: look at ${plain(look)}`, columns, indent),
  ];
  if (by !== undefined)
    out.push(wrap(`covered by ${by.map(entryText).join(', ')}`, columns, indent));
  else if (coverage !== null) out.push(`${indent}NOT DECLARED: no manifest names any of them`);
  return out.join('\n');
}

function unusedText({ coverage }: DiscoveryView, columns: number): string {
  return section('Unused: declared, but not found at its source', coverage?.unused ?? [], (one) => {
    const { products, source, files, unseen } = one;
    const where = source.join(', ');
    const among =
      files === 0 ? 'no infrastructure code there' : `${plural(files, 'file')} read there`;
    const hidden = unseen ? "; it may be in a module that wasn't scanned" : '';
    const text = `${entryText(one)}: ${oneOf(products)} in ${where} (${among}${hidden})`;
    return wrap(plain(text), columns, '  ');
  });
}

/** Products that only the set-up of a provider reveals. */
function configuredText(
  configured: readonly Configured[],
  { coverage }: DiscoveryView,
  columns: number,
): string {
  const open = configured.filter(({ product }) => !coverage?.declared.includes(product));
  return section('Set up as a Terraform provider', open, ({ product, by, first }) =>
    wrap(plain(`${product}: provider "${by}" at ${placeText(first)}`), columns, '  '),
  );
}

/** Forms that are recognised and not read: the products in them are not in the lists above. */
function formsText(forms: readonly SeenForm[], columns: number): string {
  const title = "Seen but not read: the products in it aren't listed";
  return section(title, forms, (form) => {
    const [first = ''] = form.files;
    const times = form.files.length === 1 ? '' : ` (${grouped(form.files.length)} files)`;
    return wrap(plain(`${form.title}: ${first}${times}`), columns, '  ');
  });
}

/** Products that programs, manifests and settings suggest, unless code makes them. */
function likelyText(
  { likely, products, configured }: Inventory,
  { coverage }: DiscoveryView,
  columns: number,
): string {
  const title = 'Likely in use: programs, manifests or settings suggest it';
  const isMade = (id: string) =>
    products.some(({ product, owned }) => owned && product === id) ||
    configured.some(({ product }) => product === id);
  const open = likely.filter(
    ({ product }) => !coverage?.declared.includes(product) && !isMade(product),
  );
  return section(title, open, ({ product, form, first, count }) => {
    const times = count > 1 ? `, ${grouped(count)} times` : '';
    return wrap(plain(`${product}: ${form}, ${placeText(first)}${times}`), columns, '  ');
  });
}

function unseenText(unseen: readonly Hidden[], { all }: DiscoveryView, columns: number): string {
  const sources = new Map<string, { readonly one: Hidden; count: number }>();
  for (const one of unseen) {
    const known = sources.get(one.source);
    if (known === undefined) sources.set(one.source, { one, count: 1 });
    else known.count++;
  }
  const rows = [...sources.values()];
  const listed = all ? rows : rows.slice(0, MOST_LISTED);
  const title = 'Not scanned: these may create more products';
  const text = section(title, listed, ({ one, count }) => {
    const times = count > 1 ? `, ${grouped(count)} times` : '';
    const name = one.suggests === null ? '' : ` (its name suggests ${one.suggests})`;
    const about = wrap(
      plain(`${one.why}${name}: ${one.file}:${one.line}${times}`),
      columns,
      indent,
    );
    return `  ${plain(one.source)}\n${about}`;
  });
  if (text === '') return '';
  const head = text.replace(/\(\d+\)/, `(${grouped(rows.length)})`);
  const rest = rows.length - listed.length;
  return rest === 0 ? head : `${head}\n  and ${grouped(rest)} more: --all lists them`;
}

/** Services that the catalogue has no product for, apart from details of those that it has. */
function unknownText(unlisted: readonly Unlisted[], columns: number): string {
  const services = new Map<string, { readonly first: Place; count: number }>();
  for (const { service, first, count, kinds } of unlisted) {
    if (service === null || kinds.resource + kinds.module === 0) continue;
    const known = services.get(service);
    if (known === undefined) services.set(service, { first, count });
    else known.count += count;
  }
  return section(
    'Services missing from the catalogue: declare them under a name of your choice',
    [...services],
    ([service, { first, count }]) =>
      wrap(plain(`${service}  ×${grouped(count)}  ${placeText(first)}`), columns, '  '),
  );
}

function unlistedText({ inventory }: Discovery, columns: number): string {
  return section(
    'Types without a product',
    inventory.unlisted,
    ({ type, means, count, kinds, first }) =>
      wrap(
        plain(
          `${type}${means === undefined ? '' : ` (${means})`}  ${count}${onlyRead(kinds)}  ${placeText(first)}`,
        ),
        columns,
        '  ',
      ),
  );
}

function onlyRead({ resource, module }: Kinds): string {
  return resource + module === 0 ? ' (only read)' : '';
}

/** What wasn't scanned, so that nobody takes it for clean. */
function notRead(discovery: Discovery, { all }: DiscoveryView, columns: number): string {
  const { leftOut, skipped, damaged, inventory } = discovery;
  const out: string[] = [];
  const say = (text: string): void => {
    out.push(wrap(plain(text), columns, '  '));
  };
  const byName = leftOut.filter(({ reason }) => reason in folders);
  for (const reason of Object.keys(folders)) {
    const some = byName.filter((one) => one.reason === reason);
    if (some.length === 0) continue;
    const list = some.map(({ name, count }) => (count === 1 ? name : `${name} ×${count}`));
    say(`${folders[reason]}: ${list.join(', ')}`);
  }
  if (byName.length > 0)
    say('To read such a folder, add it to discovery.also-include in the policy.');
  for (const { reason, count, first } of leftOut) {
    const about = others[reason];
    if (about !== undefined) say(`${about}: ${grouped(count)}, such as ${first}`);
  }
  for (const { file, why } of skipped) say(`${file}: ${why}`);
  for (const file of damaged) say(`${file}: syntax error, read as far as possible`);
  if (!all && inventory.unlisted.length > 0) {
    say(`${plural(inventory.unlisted.length, 'type')} without a product: --all lists them`);
  }
  if (out.length === 0) return '';
  return ['Skipped', ...out].join('\n');
}

const folders: Readonly<Record<string, string>> = {
  test: 'Test folders',
  example: 'Example folders',
  vendored: 'Vendored folders',
  workstation: "Developers' own environments",
};

const others: Readonly<Record<string, string>> = {
  submodule: "Submodules that aren't checked out",
  ignored: 'Ignored by .gitignore',
  excluded: 'Excluded',
  link: 'Links (never followed)',
  compiled: 'Templates compiled from Bicep',
  replaced: 'Replaced by a .tofu file of the same name',
};
