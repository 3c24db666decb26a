import type { ChangeOf, WaiverTerms } from '../estate/change.ts';
import type { DutyRef, Span } from '../estate/finding.ts';
import type { Party } from '../estate/framework.ts';
import type { Entry, Split, Waiver } from '../estate/manifest.ts';
import { type Pair, placeAtHead } from './pairs.ts';

/**
 * Layers whose party changed, but not because of a different model: through the entry's own clause, its product, or a
 * different framework.
 */
export function splitChanges(pair: Pair<Entry>): ChangeOf<'split'>[] {
  const { before, after } = pair;
  if (after === undefined) return [];
  const changes: ChangeOf<'split'>[] = [];
  const add = (
    layer: string,
    parties: readonly [Party | null, Party | null],
    { span, clause, reason }: Pick<Split, 'span' | 'clause' | 'reason'>,
  ): void => {
    const place = placeOf(pair, after, layer, span);
    changes.push({
      kind: 'split',
      ...place,
      before: parties[0],
      after: parties[1],
      clause,
      reason,
    });
  };
  const unwritten = { span: after.key, clause: null, reason: null };
  const seen = new Set<string>();
  const old = new Map(before?.splits.map((split) => [split.layer, split]));
  for (const split of after.splits) {
    const { layer, party } = split;
    const was = old.get(layer);
    seen.add(layer);
    const from = was?.party ?? partyOf(before, layer);
    if (from !== party || !sameGrounds(was, split)) add(layer, [from, party], split);
  }
  for (const { layer, party } of old.values()) {
    if (seen.has(layer)) continue;
    seen.add(layer);
    add(layer, [party, partyOf(after, layer)], unwritten);
  }
  if (before === undefined || before.model !== after.model) return changes;
  const parties = new Map(before.cells.map((cell) => [cell.layer.id, cell.party]));
  for (const { layer, party } of after.cells) {
    const from = parties.get(layer.id);
    if (from === undefined || from === party || seen.has(layer.id)) continue;
    add(layer.id, [from, party], unwritten);
  }
  return changes;
}

function sameGrounds(one: Split | undefined, other: Split): boolean {
  return (one?.clause ?? null) === other.clause && (one?.reason ?? null) === other.reason;
}

function partyOf(entry: Entry | undefined, layer: string): Party | null {
  return entry?.cells.find((cell) => cell.layer.id === layer)?.party ?? null;
}

/** Waivers that were added, changed or removed, including those of removed entries. */
export function waiverChanges(pair: Pair<Entry>): ChangeOf<'waiver'>[] {
  const { before, after } = pair;
  if (after === undefined) return [];
  const changes: ChangeOf<'waiver'>[] = [];
  const old = new Map(before?.waivers.map((waiver) => [waiver.layer, waiver]));
  for (const waiver of after.waivers) {
    const { layer, span } = waiver;
    const was = old.get(layer);
    old.delete(layer);
    if (was !== undefined && sameTerms(was, waiver)) continue;
    const place = placeOf(pair, after, layer, span);
    changes.push({ kind: 'waiver', ...place, before: termsOf(was), after: termsOf(waiver) });
  }
  for (const waiver of old.values()) {
    const place = placeOf(pair, after, waiver.layer, after.key);
    changes.push({ kind: 'waiver', ...place, before: termsOf(waiver), after: null });
  }
  return changes;
}

function sameTerms(one: Waiver, other: Waiver): boolean {
  return (
    one.expires === other.expires &&
    one.reason === other.reason &&
    one.approvedBy === other.approvedBy
  );
}

function termsOf(waiver: Waiver | undefined): WaiverTerms | null {
  if (waiver === undefined) return null;
  const { expires, reason, approvedBy } = waiver;
  return { expires, reason, approvedBy };
}

function placeOf(pair: Pair<Entry>, { service, part }: Entry, layer: string, span: Span) {
  const subject: DutyRef = { service, part, layer };
  return { file: pair.source.file, subject, location: placeAtHead(pair, span) };
}
