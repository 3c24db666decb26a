import type { Layer } from '../estate/framework.ts';
import { isEstateWide, isProposed } from './draft-duties.ts';
import type { Draft } from './drafts.ts';
import type { Majority } from './proposed-owners.ts';

/** An owner for every entry that doesn't name its own; without one, a duty to fill in once. */
export interface Hoisted {
  readonly layer: Layer;
  readonly owners: Majority | undefined;
}

/** Who is proposed for a layer of a draft. */
export function proposedFor({ owners }: Draft, layer: Layer): Majority | undefined {
  return isProposed(layer) ? owners : undefined;
}

function keyOf(owners: Majority | undefined): string {
  return JSON.stringify(owners?.proposal.owners ?? null);
}

const FEWEST = 3;

/** Whether owners are those that most drafts have, or nobody. */
function isUsual(owners: Majority | undefined, drafts: readonly Draft[]): boolean {
  if (owners === undefined) return true;
  const alike = drafts.filter((draft) => keyOf(draft.owners) === keyOf(owners));
  return alike.length * 2 > drafts.length;
}

/** For each layer that several drafts have, what most of them have there. */
export function hoistedIn(
  layers: readonly Layer[],
  drafts: readonly Draft[],
  dutiesOf: (draft: Draft) => readonly Layer[],
): Hoisted[] {
  return layers.flatMap((layer): Hoisted[] => {
    const having = drafts.filter((draft) => dutiesOf(draft).includes(layer));
    const [only] = having;
    if (only === undefined) return [];
    if (having.length < 2) {
      const owners = proposedFor(only, layer);
      // Beside several entries, one line at the top is shorter than a list of the entry's own.
      return drafts.length >= FEWEST && isUsual(owners, drafts) ? [{ layer, owners }] : [];
    }
    if (isEstateWide(layer)) return [{ layer, owners: undefined }];
    const counts = new Map<string, { owners: Majority | undefined; count: number }>();
    for (const draft of having) {
      const owners = proposedFor(draft, layer);
      const known = counts.get(keyOf(owners)) ?? { owners, count: 0 };
      known.count++;
      counts.set(keyOf(owners), known);
    }
    // Whoever owns a few of many services isn't the owner of every other one.
    const most = [...counts.values()]
      .sort((a, b) => b.count - a.count)
      .find(({ owners, count }) => owners === undefined || count * 2 > having.length);
    return most === undefined || most.count < 2 ? [] : [{ layer, owners: most.owners }];
  });
}

/** Whether an entry gets its owner of a layer from the estate, and needs no line. */
export function isCovered(draft: Draft, layer: Layer, hoisted: readonly Hoisted[]): boolean {
  const above = hoisted.find((one) => one.layer.id === layer.id);
  return above !== undefined && keyOf(above.owners) === keyOf(proposedFor(draft, layer));
}
