import { ownerToName } from '../../estate/edit.ts';
import type { Draft, Finding } from '../../estate/finding.ts';
import { entryPath } from '../../estate/path.ts';
import type { Report } from '../../estate/report.ts';
import { ruleHas } from '../../estate/rule-traits.ts';
import type { Value } from '../../estate/value.ts';
import { ownerProposals, type Proposal, type Propose } from '../../report/proposed-owner.ts';
import { oneOf } from '../../text/lists.ts';
import { groupedBy } from './cell-lists.ts';
import { type UnownedDuty, unownedDuties } from './duty-tables.ts';
import { entryKey } from './page.ts';

/** A value to write into a manifest. */
export interface Fix {
  readonly file: string;
  readonly path: readonly string[];
  readonly value: Value;
  /**
   * Where a proposed owner comes from, or how the manifest names it already; `null` for a placeholder, and for what
   * isn't an owner.
   */
  readonly from: Proposal['from'] | 'manifest' | null;
  /** Where the value is now, under a key that doesn't count. */
  readonly moves?: readonly string[];
  /** What a person chooses instead of a `null`, in words. */
  readonly choice?: string;
}

/** What would fix the change or, if it brings nothing, the old debt. */
export interface FixPlan {
  readonly fixes: readonly Fix[];
  /** Whether it is only about what was there before. */
  readonly isOld: boolean;
  /** Whether there is more to fix. */
  readonly isCut: boolean;
}

/** Whole lines of a manifest that replace others; if `from` is `to`, they are inserted before that line. */
export interface Paste {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** What can be pasted, and for each manifest whose text is known, the lines that fit into it. */
export interface Fixes {
  readonly plan: FixPlan;
  readonly pastes: ReadonlyMap<string, readonly Paste[]>;
}

/** What can be pasted, by the report alone. */
export function fixesBy(report: Report): Fixes {
  return { plan: planFixes(report, ownerProposals(report)), pastes: new Map() };
}

/** Nobody pastes more at once. */
const MOST_FIXES = 60;

/** A longer id isn't valid, and its finding says so. */
const LONGEST_ID = 200;

/** An owner missing in this many services is one line at the top of the manifest. */
const MANY = 4;

/** Plans what to paste. */
export function planFixes(report: Report, propose: Propose): FixPlan {
  const duties = unownedDuties(report).filter(({ service, part }) =>
    [service, part ?? ''].every((id) => id.length <= LONGEST_ID && !id.includes('<!--')),
  );
  const isNew = ({ introduced }: Finding): boolean => introduced !== false;
  const others = report.findings.filter(({ rule }) => ruleHas(rule, 'whole-edits'));
  const fresh = report.delta === null ? duties : duties.filter((one) => one.fresh);
  const isOld = fresh.length === 0 && !others.some(isNew);
  const all = [
    ...others
      .filter((one) => isOld || isNew(one))
      .flatMap((one) => [...editFixes(one), ...draftFixes(one)]),
    ...ownerFixes(isOld ? duties : fresh, propose),
  ];
  const fixes = [
    ...new Map(all.map((one) => [JSON.stringify([one.file, one.path]), one])).values(),
  ];
  return { fixes: fixes.slice(0, MOST_FIXES), isOld, isCut: fixes.length > MOST_FIXES };
}

function editFixes({ edits }: Finding): Fix[] {
  return edits.flatMap((edit) => {
    const path = edit.path.filter((key) => typeof key === 'string');
    if (edit.action === 'remove' || path.length < edit.path.length) return [];
    return { file: edit.file, path, value: edit.value, from: null };
  });
}

/** An entry that is missing, with what a person chooses left open. */
function draftFixes({ draft }: Finding): Fix[] {
  if (draft === undefined) return [];
  const path = draft.path.map(String);
  const [product, ...products] = draft.products;
  const [model, ...models] = draft.models;
  const value = {
    product: products.length === 0 ? (product ?? null) : null,
    model: models.length === 0 ? (model ?? null) : null,
  };
  return [{ file: draft.file, path, value, from: null, choice: choiceOf(draft) }];
}

/** Which values are open, and what each can be. */
function choiceOf({ products, models }: Draft): string {
  return [
    ...(products.length > 1 ? [`product: ${oneOf(products)}`] : []),
    ...(models.length > 1 ? [`model: ${oneOf(models)}`] : []),
  ].join('; ');
}

/** Owners for duties: each at its own place, or at the top for many services. */
function ownerFixes(duties: readonly UnownedDuty[], propose: Propose): Fix[] {
  const meant = duties.flatMap((duty): Fix[] =>
    duty.meant === null ? [] : [{ file: duty.file, ...duty.meant, from: 'manifest' }],
  );
  const open = duties.filter((duty) => duty.meant === null);
  const wanted = open.map((duty) => ({
    duty,
    proposal: propose(
      { file: duty.file, service: duty.service, part: duty.part },
      duty.layer.layer,
    ),
    path: ownerPath(duty),
  }));
  const byLayer = groupedBy(wanted, ({ duty }) => JSON.stringify([duty.file, duty.layer.layer]));
  const proposed = [...byLayer.values()].flatMap((group): Fix[] => {
    const owners = new Set(group.map(({ proposal }) => proposal?.owners[0]));
    const services = new Set(group.map(({ duty }) => entryKey(duty)));
    const isOneLine = services.size >= MANY && owners.size === 1;
    return group.map(({ duty, proposal, path }) => ({
      file: duty.file,
      path: isOneLine && duty.ownerAt === null ? ['owners', duty.layer.layer] : path,
      value: proposal?.owners[0] ?? ownerToName,
      from: proposal?.from ?? null,
    }));
  });
  return [...meant, ...proposed];
}

/** Where the owner of a duty is written: where a bad one is, or under the entry's own `owners`. */
function ownerPath({ ownerAt, service, part, layer }: UnownedDuty): readonly string[] {
  return ownerAt ?? [...entryPath(service, part).map(String), 'owners', layer.layer];
}
