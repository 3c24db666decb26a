import type { Cell, Entry, Manifest, Split } from '../estate/manifest.ts';
import { pathKey } from '../estate/path.ts';
import { isBlank } from '../evidence/visible.ts';
import { layersMeant } from '../frameworks/meant-layers.ts';
import { isAlwaysThere } from '../resolve/cells.ts';
import { plural } from '../text/counts.ts';
import { abridged, listed } from '../text/lists.ts';
import { quoted } from '../validate/show.ts';
import { addressReason } from './engine/address-wording.ts';
import { didYouMeanOneOf, itsLayers } from './engine/meant-duty.ts';
import type { Duty } from './engine/notable-duties.ts';
import type { Rule, Violation } from './engine/rule.ts';
import { aboutDuty, entryName, holderOf } from './engine/wording.ts';

export const unsupportedSplit: Rule<'unsupported-split'> = {
  id: 'unsupported-split',
  summary:
    'A duty was moved towards the provider without clause and agreement, or left out without a reason.',
  severity: 'error',
  category: 'ownership',
  securitySeverity: '7.0',
  options: { 'max-not-applicable': 1000 },
  *check({ manifest, options }) {
    const refused = new Map<number, [Refused, ...Refused[]]>();
    const said = new Set<number>();
    const seen = new Set<number>();
    for (const entry of manifest.entries) {
      if (entry.splits.length === 0 || entry.cells.length === 0) continue;
      note(refused, entry);
      yield* leftOut(entry, options['max-not-applicable'] as number, seen);
      for (const split of entry.splits) {
        if (said.has(split.span.start)) continue;
        said.add(split.span.start);
        yield* unknownLayer(split, entry, manifest);
      }
    }
    for (const cases of refused.values()) yield moved(cases);
  },
};

/** A duty that a split would have moved. */
interface Refused extends Duty {
  readonly split: Split;
}

/** By the place of the split: a service's split applies to its parts, and an alias brings one to several services. */
function note(found: Map<number, [Refused, ...Refused[]]>, entry: Entry): void {
  for (const cell of entry.cells) {
    const split = cell.refusedSplit;
    if (split === null) continue;
    const known = found.get(split.span.start);
    if (known === undefined) found.set(split.span.start, [{ entry, cell, split }]);
    else known.push({ entry, cell, split });
  }
}

function moved(cases: readonly [Refused, ...Refused[]]): Violation {
  const [{ entry, cell, split }] = cases;
  const holder = holderOf(entry, split.path);
  const names = unique(cases.map((one) => entryName(holderOf(one.entry, one.split.path))));
  const isOfParts = names.length === 1 && holder.part !== entry.part;
  const parts = isOfParts
    ? ` (${listed(abridged(unique(cases.map((one) => one.entry.part ?? ''))))})`
    : '';
  const from = listed(unique(cases.map((one) => one.cell.party)));
  const isAbsent = split.party === 'not-applicable';
  const verb = names.length > 1 ? 'move' : 'moves';
  const moves = isAbsent
    ? `${names.length > 1 ? 'mark' : 'marks'} this layer as not applicable. ${absence(cell)}`
    : `${verb} this duty from ${from} to ${split.party}. Only a written agreement can move a duty towards the provider, so it stays with the customer.`;
  return {
    title: `Unsupported split of "${cell.layer.title}"`,
    reason: `${listed(abridged(names))}${parts} ${moves}${unusable(cases)}`,
    remedy: missing(cases),
    span: split.span,
    path: split.path,
    subject: { ...holder, layer: cell.layer.id },
    cause: [pathKey(split.path)],
    duties: cases
      .filter((one) => one.cell.status === 'unowned')
      .map(({ entry, cell }) => aboutDuty(entry, cell)),
  };
}

/** The layers that an entry leaves out beyond what the policy allows, in the order of the text, each line once. */
function* leftOut(entry: Entry, most: number, seen: Set<number>): Generator<Violation> {
  const found = entry.cells.flatMap(({ layer, split }) =>
    split?.party === 'not-applicable' ? [{ layer, split }] : [],
  );
  found.sort((a, b) => a.split.span.start - b.split.span.start);
  for (const { layer, split } of found.slice(most)) {
    if (seen.has(split.span.start)) continue;
    seen.add(split.span.start);
    const holder = holderOf(entry, split.path);
    const allowed = most === 0 ? 'no layer' : `at most ${plural(most, 'layer')}`;
    yield {
      title: `"${layer.title}" is left out`,
      reason: `${entryName(holder)} marks this layer as not applicable. The policy lets an entry leave out ${allowed} (\`max-not-applicable\`), and this one leaves out ${found.length}.`,
      remedy: 'Remove it, and name an owner if the layer is then a duty.',
      span: split.span,
      path: split.path,
      subject: { ...holder, layer: layer.id },
      cause: ['left-out', pathKey(split.path)],
    };
  }
}

/** Why a layer can't be left out this way. */
function absence({ layer }: Cell): string {
  return isAlwaysThere(layer)
    ? 'Every service has this layer, so the duty stays.'
    : 'Leaving out a layer needs a reason, so the duty stays.';
}

/** Texts that aren't evidence. */
function unusable([{ entry, split }]: readonly [Refused, ...Refused[]]): string {
  const { emptyClause, emptyReason } = split;
  if (split.party === 'not-applicable')
    return emptyReason === null ? '' : ` ${emptyText('reason', emptyReason)}`;
  const clause = emptyClause === null ? '' : ` ${emptyText('clause', emptyClause)}`;
  const written = entry.agreement?.written ?? null;
  return written === null || written.kind === 'address'
    ? clause
    : `${clause} ${addressReason(written)}`;
}

function emptyText(key: string, text: string): string {
  return isBlank(text)
    ? `The ${key} has only invisible characters.`
    : `The ${key} ${quoted(text)} is a placeholder.`;
}

/** What has to be added for the split to count. */
function missing(cases: readonly [Refused, ...Refused[]]): string {
  const [{ cell, split }] = cases;
  if (split.party === 'not-applicable') {
    return isAlwaysThere(cell.layer)
      ? 'Remove it, and name an owner.'
      : "Add a `reason` that says why the layer doesn't exist here.";
  }
  const without = cases.find(({ entry }) => entry.agreement?.url == null)?.entry;
  const known = without?.document == null ? '' : ` (for the product: ${without.document})`;
  const wanted = [
    ...(split.clause === null ? ['the `clause` that says so'] : []),
    ...(without === undefined ? [] : [`the document's \`agreement.url\`${known}`]),
  ];
  return `Add ${listed(wanted)}.`;
}

function unique(words: readonly string[]): string[] {
  return [...new Set(words)];
}

function* unknownLayer(split: Split, entry: Entry, manifest: Manifest): Generator<Violation> {
  const ids = manifest.framework?.layers.map((layer) => layer.id) ?? [];
  if (ids.includes(split.layer)) return;
  const holder = holderOf(entry, split.path);
  const meant = layersMeant(split.layer, manifest.framework?.layers ?? []);
  yield {
    title: 'Unknown layer',
    reason: `The framework \`${manifest.framework?.id}\` has no layer \`${split.layer}\`, so this line has no effect on ${entryName(holder)}.`,
    remedy: didYouMeanOneOf(meant, itsLayers(manifest.framework)),
    span: split.span,
    path: split.path,
    subject: { ...holder, layer: split.layer },
    cause: ['unknown-layer', split.layer],
  };
}
