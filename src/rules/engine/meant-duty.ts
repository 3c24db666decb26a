import type { Framework } from '../../estate/framework.ts';
import type { Entry, Manifest } from '../../estate/manifest.ts';
import { layersMeant } from '../../frameworks/meant-layers.ts';
import { oneOf } from '../../text/lists.ts';

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
  const duties = meant.filter((id) => entries.some((entry) => isDutyOf(entry, id)));
  return duties.length > 0 ? duties : meant;
}

/** Whether a layer is a duty of an entry. */
export function isDutyOf({ cells }: Entry, id: string): boolean {
  const cell = cells.find(({ layer }) => layer.id === id);
  return cell !== undefined && cell.status !== 'provider' && cell.status !== 'not-applicable';
}

/** The entries at which a key is: one, its parts, or all of the estate. */
export function entriesAt(
  { service, part }: { readonly service: string | null; readonly part: string | null },
  { entries }: Manifest,
): readonly Entry[] {
  if (service === null) return entries;
  return entries.filter(
    (entry) => entry.service === service && (part === null || entry.part === part),
  );
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
