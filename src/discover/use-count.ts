import type { FileUse, Place } from './found.ts';
import { folderOf } from './hcl/module-source.ts';
import { remarks } from './products/model-of-type.ts';
import type { Verdict } from './products/product-of-use.ts';
import type { Use } from './scanner.ts';

/** Counts the uses of one thing. */
export interface Tally {
  first: Place;
  count: number;
  certain: number;
  owned: boolean;
  readonly kinds: { resource: number; module: number; data: number; existing: number };
  readonly types: Map<string, number>;
  readonly files: Map<string, { place: Place; count: number; owned: boolean }>;
  /** Folders in which a use of it is beyond doubt. */
  readonly proved: Set<string>;
  readonly alternatives: Set<string>;
  readonly remarks: Set<string>;
}

function placeOf({ file, line, column }: Use): Place {
  return { file, line, column };
}

function isOwned({ kind }: Use): boolean {
  return kind === 'resource' || kind === 'module';
}

/** A tally of nothing yet, begun for a use. */
export function newTally(use: Use): Tally {
  return {
    first: placeOf(use),
    count: 0,
    certain: 0,
    owned: false,
    kinds: { resource: 0, module: 0, data: 0, existing: 0 },
    types: new Map(),
    files: new Map(),
    proved: new Set(),
    alternatives: new Set(),
    remarks: new Set(),
  };
}

/** The tally under a key, begun if there is none. */
export function tallyOf(tallies: Map<string, Tally>, key: string, use: Use): Tally {
  const tally = tallies.get(key) ?? newTally(use);
  tallies.set(key, tally);
  return tally;
}

/** Counts a use. */
export function add(tally: Tally, use: Use, verdict: Verdict): void {
  const { type, kind, file, facts = {} } = use;
  if (kind === 'provider') return;
  const owned = isOwned(use);
  if (owned && !tally.owned) {
    tally.first = placeOf(use);
    tally.owned = true;
  }
  tally.count++;
  tally.kinds[kind]++;
  if (verdict.doubt === null) {
    tally.certain++;
    tally.proved.add(folderOf(file));
  }
  for (const id of verdict.doubt?.candidates ?? []) tally.alternatives.add(id);
  tally.types.set(type, (tally.types.get(type) ?? 0) + 1);
  const known = tally.files.get(file) ?? { place: placeOf(use), count: 0, owned: false };
  if (owned && !known.owned) known.place = placeOf(use);
  known.owned ||= owned;
  known.count++;
  tally.files.set(file, known);
  for (const { types, applies, says } of remarks) {
    if (types.includes(type) && applies(facts)) tally.remarks.add(says);
  }
}

/** The files of a tally, in the order of reading. */
export function filesOf({ files }: Tally): FileUse[] {
  return [...files.values()].map(({ place, count, owned }) => ({ ...place, count, owned }));
}
