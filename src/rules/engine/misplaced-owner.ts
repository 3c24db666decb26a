import type { Edit } from '../../estate/edit.ts';
import type { Span } from '../../estate/finding.ts';
import type { Layer } from '../../estate/framework.ts';
import type { Cell, Entry, Manifest } from '../../estate/manifest.ts';
import type { Path } from '../../estate/path.ts';
import { rememberedAt } from '../../estate/remembered-at.ts';
import type { Value, ValueMap } from '../../estate/value.ts';
import { layersMeant } from '../../frameworks/meant-layers.ts';
import { isMap, keyBefore, keySpan, keysOf, own } from '../../parse/values.ts';
import { EVERY, isForAll, keyFor } from '../../resolve/owners-map.ts';
import { listed } from '../../text/lists.ts';
import { nearest } from '../../text/nearest.ts';
import { ownersYaml } from '../../text/yaml-text.ts';
import { isWordFor } from '../../validate/meant-word.ts';
import { quoted } from '../../validate/show.ts';

/** Owners that were written for a duty, under a key that doesn't count. */
export interface MisplacedOwner {
  readonly path: Path;
  readonly span: Span;
  /** What is wrong, as a sentence. */
  readonly says: string;
  readonly remedy: string;
  readonly edits: readonly Edit[];
}

/** A larger map isn't searched for typos. */
const MOST_KEYS = 60;

/** The owner that was meant for an unowned duty of an entry: beside `owners`, or under a misspelt layer id. */
export function misplacedOwner(
  entry: Entry,
  cell: Cell,
  manifest: Manifest,
  slips: Slips,
): MisplacedOwner | undefined {
  return (
    besideOwners(entry, cell, manifest) ??
    slipOfLayer(entry, cell, manifest, slips) ??
    rolesInOwners(entry, manifest) ??
    slipOfOwners(entry) ??
    besideEntry(entry, manifest)
  );
}

/** `devices: "@acme/it"` as a key of the entry. */
function besideOwners(
  { map, path, levels }: Entry,
  { layer }: Cell,
  manifest: Manifest,
): MisplacedOwner | undefined {
  const value = own(map, layer.id);
  if (value === undefined || !namesOwners(value)) return undefined;
  const [owners] = levels;
  const isClosed = owners === undefined ? (map.owners ?? null) !== null : isForAll(owners);
  return {
    path: [...path, layer.id],
    span: keySpan(map, layer.id),
    says: `Its owner is beside \`owners\`, where it doesn't count.`,
    remedy: `Move \`${layer.id}\` under \`owners\`.`,
    edits: isClosed
      ? []
      : moved(manifest, [...path, layer.id], [...path, 'owners', layer.id], value),
  };
}

/** `devises: "@acme/it"` under `owners`. */
function slipOfLayer(
  { path, levels }: Entry,
  { layer }: Cell,
  manifest: Manifest,
  slips: Slips,
): MisplacedOwner | undefined {
  const [owners] = levels;
  if (owners === undefined || isForAll(owners) || keyFor(owners, layer.id) !== undefined)
    return undefined;
  const key = slips.in(owners).get(layer.id);
  const value = key === undefined ? undefined : own(owners, key);
  if (key === undefined || value === undefined) return undefined;
  const from = [...path, 'owners', key];
  return {
    path: from,
    span: keySpan(owners, key),
    says: `Its owner seems to be under ${quoted(key)}, which isn't a layer.`,
    remedy: `Rename it to \`${layer.id}\`.`,
    edits: moved(manifest, from, [...path, 'owners', layer.id], value),
  };
}

/** What people write under `owners` instead of layers, the accountable one first. */
const roles: readonly string[] = [
  ...['accountable', 'owner', 'primary', 'lead', 'team', 'github', 'handle', 'user', 'email'],
  ...['contact', 'responsible', 'secondary', 'deputy', 'backup', 'name', 'role', 'slack'],
];

/** Roles that only say more about an owner named by another role. */
const remarks: ReadonlySet<string> = new Set(['name', 'role', 'slack']);

/** `owners: { team: "@acme/it" }` */
function rolesInOwners(
  { map, path, levels }: Entry,
  manifest: Manifest,
): MisplacedOwner | undefined {
  const [owners] = levels;
  if (owners === undefined || isForAll(owners)) return undefined;
  const keys = keysOf(owners);
  if (keys.length === 0) return undefined;
  if (!keys.every((key) => roles.includes(key) && namesOwners(own(owners, key) ?? null)))
    return undefined;
  const named = roles
    .filter((role) => keys.includes(role) && (!remarks.has(role) || keys.length === 1))
    .flatMap((role) => own(owners, role) as string | string[]);
  const distinct = [...new Set(named)];
  const value = distinct.length === 1 ? (distinct[0] ?? '') : distinct;
  return {
    path: [...path, 'owners'],
    span: keySpan(map, 'owners'),
    says: `\`owners\` names layers, and ${listed(keys.map((key) => `\`${key}\``))} ${keys.length === 1 ? "isn't one" : "aren't layers"}.`,
    remedy: `For every duty of the entry, write \`owners: ${ownersYaml(distinct)}\`.`,
    edits: [{ file: manifest.source.file, path: [...path, 'owners'], action: 'set', value }],
  };
}

/** `owner: "@acme/it"` or `ownrs: { … }`. */
function slipOfOwners({ map, path }: Entry): MisplacedOwner | undefined {
  if (own(map, 'owners') !== undefined) return undefined;
  const keys = keysOf(map);
  if (keys.length > MOST_KEYS) return undefined;
  const key = keys.find((one) => isSlipOfOwners(one) && own(map, one) !== null);
  return key === undefined
    ? undefined
    : {
        path: [...path, key],
        span: keySpan(map, key),
        says: `Its owners seem to be under ${quoted(key)}, which isn't a key.`,
        remedy: 'Rename it to `owners`.',
        // The schema's finding about this key has the edit.
        edits: [],
      };
}

/** `owners:` in the column of the ids, right below the entry. */
function besideEntry({ map, path }: Entry, manifest: Manifest): MisplacedOwner | undefined {
  const { root } = manifest;
  if (own(map, 'owners') !== undefined) return undefined;
  let holder: Value | undefined = root;
  for (const key of path.slice(0, -1)) {
    holder = holder !== undefined && isMap(holder) ? own(holder, String(key)) : undefined;
  }
  if (holder === undefined || !isMap(holder)) return undefined;
  const owners = own(holder, 'owners') ?? null;
  const isEntry = isMap(owners) && ['model', 'product'].some((key) => Object.hasOwn(owners, key));
  if (owners === null || isEntry) return undefined;
  if (keyBefore(holder, 'owners') !== path.at(-1)) return undefined;
  return {
    path: [...path.slice(0, -1), 'owners'],
    span: keySpan(holder, 'owners'),
    says: 'The `owners` below it are in the column of the ids, so they belong to no service.',
    remedy: 'Indent them by two more spaces.',
    edits: moved(manifest, [...path.slice(0, -1), 'owners'], [...path, 'owners'], owners),
  };
}

function isSlipOfOwners(key: string): boolean {
  return isWordFor(key.toLowerCase(), 'owners') || nearest(key, ['owners'], 2) !== undefined;
}

function moved({ source: { file } }: Manifest, from: Path, to: Path, value: Value): Edit[] {
  return [
    { file, path: to, action: 'add', value },
    { file, path: from, action: 'remove' },
  ];
}

/**
 * Keys of `owners` maps that aren't layers of any framework; each map is searched once, because every layer asks for
 * it.
 */
export class Slips {
  readonly #layers: readonly Layer[];
  readonly #known = new Map<ValueMap, ReadonlyMap<string, string>>();

  constructor({ framework }: Manifest) {
    this.#layers = framework?.layers ?? [];
  }

  /** The keys of one map, by the layer that each most likely means. */
  in(owners: ValueMap): ReadonlyMap<string, string> {
    return rememberedAt(this.#known, owners, () => slipsIn(owners, this.#layers));
  }
}

function slipsIn(owners: ValueMap, layers: readonly Layer[]): ReadonlyMap<string, string> {
  const ids = new Set(layers.map(({ id }) => id));
  const slips = new Map<string, string>();
  const keys = keysOf(owners);
  for (const key of keys.length > MOST_KEYS ? [] : keys) {
    if (key === EVERY || ids.has(key) || key.startsWith('x-')) continue;
    if (!namesOwners(own(owners, key) ?? null)) continue;
    const [meant, ...others] = layersMeant(key, layers);
    if (meant !== undefined && others.length === 0 && !slips.has(meant)) slips.set(meant, key);
  }
  return slips;
}

/** Whether a value is text, or a list of texts. */
function namesOwners(value: Value): boolean {
  const items = Array.isArray(value) ? value : [value];
  return items.length > 0 && items.every((one) => typeof one === 'string' && one.trim() !== '');
}
