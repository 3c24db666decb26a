import type { Framework } from '../../estate/framework.ts';
import type { Cell, Entry, Manifest } from '../../estate/manifest.ts';
import { onceForEach } from '../../estate/once-for-each.ts';
import { layersMeant } from '../../frameworks/meant-layers.ts';
import { oneOf } from '../../text/lists.ts';
import { serviceById } from './service-by-id.ts';

/**
 * The layers that a key most likely means, which no framework knows: of several those that are duties of one of the
 * entries.
 */
export function dutiesMeant(
  key: string,
  { framework }: Manifest,
  entries: readonly Entry[],
): readonly string[] {
  const meant = layersMeant(key, framework?.layers ?? []);
  if (meant.length === 0) return meant;
  const all = dutiesOf(entries);
  const duties = meant.filter((id) => all.has(id));
  return duties.length > 0 ? duties : meant;
}

/** The layers that are duties of one of some entries; every key of the estate asks for those of all. */
const dutiesOf = onceForEach((entries: readonly Entry[]): ReadonlySet<string> => {
  const duties = new Set<string>();
  for (const { cells } of entries)
    for (const cell of cells) if (isDutyCell(cell)) duties.add(cell.layer.id);
  return duties;
});

/** Whether a layer is a duty of an entry. */
export function isDutyOf({ cells }: Entry, id: string): boolean {
  const cell = cells.find(({ layer }) => layer.id === id);
  return cell !== undefined && isDutyCell(cell);
}

function isDutyCell({ status }: Cell): boolean {
  return status !== 'provider' && status !== 'not-applicable';
}

/** The entries at which a key is: one, its parts, or all of the estate. */
export function entriesAt(
  { service, part }: { readonly service: string | null; readonly part: string | null },
  manifest: Manifest,
): readonly Entry[] {
  if (service === null) return manifest.entries;
  const entries = serviceById(manifest, service)?.entries ?? [];
  return part === null ? entries : entries.filter((entry) => entry.part === part);
}

/** `Did you mean `x` or `y`?`, and nothing after it; else what to do without a guess. */
export function didYouMeanOneOf(near: readonly string[], otherwise: string): string {
  if (near.length === 0) return otherwise;
  return `Did you mean ${oneOf(near.map((one) => `\`${one}\``))}?`;
}

/** What to say of an unknown layer where nothing is near. */
export function itsLayers(framework: Framework | undefined): string {
  return `Its layers: ${framework?.layers.map(({ id }) => id).join(', ') ?? ''}.`;
}
