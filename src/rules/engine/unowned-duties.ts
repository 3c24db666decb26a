import type { DutyRef, Subject } from '../../estate/finding.ts';
import type { Cell, Entry, Manifest, NamedOwner } from '../../estate/manifest.ts';
import type { Path } from '../../estate/path.ts';
import type { OwnerKind } from '../../estate/reading.ts';
import type { RuleId } from '../../estate/rule-id.ts';
import { EVERY } from '../../resolve/owners-map.ts';
import { abridged, listed } from '../../text/lists.ts';
import type { Examination, Violation } from './rule.ts';
import { aboutDuty, entryName, holderOf } from './wording.ts';

/** A text that names nobody, with the duties that use it. */
export interface BadOwner {
  readonly named: NamedOwner;
  /** The layer, and the service and part that it belongs to, if any. */
  readonly subject: Subject;
  /** The duties that are without an owner because of it. */
  readonly duties: DutyRef[];
}

const ruleOf: Readonly<Partial<Record<OwnerKind, RuleId>>> = {
  placeholder: 'placeholder-owner',
  provider: 'provider-as-owner',
  unrecognised: 'unrecognised-owner',
};

/**
 * The rules that say more about a duty without an owner than that nobody is named: a split that does not count, a
 * waiver that ran out or that nobody approved, a text that names nobody, a value that isn't text.
 */
export function rulesThatSayMore(cell: Cell): RuleId[] {
  const rules: RuleId[] = [];
  if (cell.refusedSplit !== null) rules.push('unsupported-split');
  if (cell.waiver !== null) rules.push('expired-waiver');
  if (cell.misshapen) rules.push('schema');
  const approver = cell.refusedWaiver?.approver;
  for (const named of approver == null ? cell.bad : [...cell.bad, approver]) {
    const rule = ruleOf[named.kind];
    if (rule !== undefined) rules.push(rule);
  }
  return rules;
}

/** Texts of one kind, once for each place, however many duties use it. */
export function badOwners(
  { manifest, duties, isOn }: Examination,
  kind: OwnerKind,
): Iterable<BadOwner> {
  const found = new Map<number, BadOwner>();
  for (const { entry, cell } of duties.bad) {
    if (kind === 'placeholder' && moreThanNobody(cell, isOn)) continue;
    for (const named of cell.bad) if (named.kind === kind) note(found, named, entry, cell);
  }
  for (const idle of manifest.idleOwners) {
    // Without a duty, or if that is unknown, only a meaningless text is wrong.
    if (kind !== 'unrecognised' && idle.why !== 'overridden') continue;
    const { service, part, layer } = idle;
    const subject = { service, part, layer: layer === EVERY ? null : layer };
    for (const named of idle.named) {
      if (named.kind !== kind || found.has(named.span.start)) continue;
      found.set(named.span.start, { named, subject, duties: [] });
    }
  }
  return found.values();
}

/** Whether a more specific rule than `placeholder-owner` reports the duty, because of its waiver or its split. */
function moreThanNobody(cell: Cell, isOn: Examination['isOn']): boolean {
  const { status, waiver, refusedSplit } = cell;
  if (status !== 'unowned') return status === 'waived';
  return (
    (refusedSplit !== null && isOn('unsupported-split')) ||
    (waiver !== null && isOn('expired-waiver'))
  );
}

function note(found: Map<number, BadOwner>, named: NamedOwner, entry: Entry, cell: Cell): void {
  let bad = found.get(named.span.start);
  if (bad === undefined) {
    const isOfEstate = named.path[0] === 'owners';
    const holder = isOfEstate ? { service: null, part: null } : holderOf(entry, named.path);
    const layer = isOfLayer(named.path, cell.layer.id) ? cell.layer.id : null;
    bad = { named, subject: { ...holder, layer }, duties: [] };
    found.set(named.span.start, bad);
  }
  if (cell.status === 'unowned') bad.duties.push(aboutDuty(entry, cell));
}

/** Whether a text is under the layer's own key rather than one owner of all layers. */
function isOfLayer(path: Path, layer: string): boolean {
  const last = path.at(-1);
  return (typeof last === 'number' ? path.at(-2) : last) === layer;
}

/** The parts of a violation that say where a text is and which duties use it. The same text is one mistake. */
export function aboutText({
  named,
  subject,
  duties: left,
}: BadOwner): Pick<Violation, 'span' | 'path' | 'subject' | 'duties' | 'cause'> {
  return { span: named.span, path: named.path, subject, duties: left, cause: [named.text] };
}

/** ` That leaves "Devices" of mail and storefront unowned.`; empty if it leaves nothing unowned. */
export function consequence(bad: BadOwner, manifest: Manifest): string {
  if (bad.duties.length === 0) return '';
  const byLayer = groups(bad.duties, ({ layer }) => layer, entryName);
  // Layers that are left unowned in the same services share their names.
  const byNames = groups(
    [...byLayer],
    ([, names]) => names.join('\n'),
    ([layer]) => layer,
  );
  const left = [...byNames].map(([, layers]) => {
    const titles = layers.map((layer) => `"${titleOf(layer, manifest)}"`);
    return `${listed(abridged(titles))} of ${listed(abridged(byLayer.get(layers[0] ?? '') ?? []))}`;
  });
  return ` That leaves ${listed(abridged(left))} unowned.`;
}

function groups<T>(
  all: readonly T[],
  keyOf: (one: T) => string,
  nameOf: (one: T) => string,
): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const one of all) {
    const names = found.get(keyOf(one));
    if (names === undefined) found.set(keyOf(one), [nameOf(one)]);
    else names.push(nameOf(one));
  }
  return found;
}

function titleOf(id: string, manifest: Manifest): string {
  return manifest.framework?.layers.find((layer) => layer.id === id)?.title ?? id;
}
