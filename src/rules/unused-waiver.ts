import type { Cell, Entry, RefusedWaiver, Waiver } from '../estate/manifest.ts';
import { pathKey } from '../estate/path.ts';
import type { RuleId } from '../estate/rule-id.ts';
import { isBlank } from '../evidence/visible.ts';
import { layersMeant } from '../frameworks/meant-layers.ts';
import { nearest } from '../text/nearest.ts';
import { quoted } from '../validate/show.ts';
import { removeEdit } from './engine/edits.ts';
import { didYouMeanOneOf, isDutyOf } from './engine/meant-duty.ts';
import type { Examination, Rule, Violation } from './engine/rule.ts';
import { type RuleWaiver, refusedRuleWaivers, ruleWaivers } from './engine/rule-waivers.ts';
import { entryName, holderOf } from './engine/wording.ts';

export const unusedWaiver: Rule<'unused-waiver'> = {
  id: 'unused-waiver',
  summary:
    'A waiver for a layer that is owned or isn’t a duty, or for a rule that reports nothing.',
  severity: 'warning',
  category: 'waiver',
  securitySeverity: null,
  *check(examination) {
    const { manifest } = examination;
    const ofRules = new Set<number>();
    for (const waiver of [...ruleWaivers(manifest), ...refusedRuleWaivers(manifest)]) {
      ofRules.add(waiver.waiver.span.start);
      const violation = ofRule(waiver, examination);
      if (violation !== undefined) yield violation;
    }
    // By place: a shared waiver counts as used if one of its parts or services uses it.
    const useless = new Map<number, Violation>();
    const useful = new Set<number>();
    for (const entry of manifest.entries) {
      // If nobody approved it, the approver's finding is enough.
      const approved = entry.refusedWaivers.filter(({ approver }) => approver === null);
      for (const waiver of [...entry.waivers, ...approved]) {
        const { span, path, layer } = waiver;
        if (ofRules.has(span.start)) continue;
        const why = entry.cells.length === 0 ? undefined : uselessness(waiver, entry, examination);
        if (why === undefined) useful.add(span.start);
        if (why === undefined || useless.has(span.start)) continue;
        const holder = holderOf(entry, path);
        const { near = [] } = why;
        useless.set(span.start, {
          title: 'Unused waiver',
          reason: `The waiver for \`${layer}\` of ${entryName(holder)} has no effect: ${why.reason}`,
          remedy: didYouMeanOneOf(near, 'Remove it.'),
          span,
          path,
          subject: { ...holder, layer },
          cause: [pathKey(path)],
          edits: near.length === 0 ? [removeEdit(manifest, path)] : [],
        });
      }
    }
    for (const violation of useless.values()) {
      if (!useful.has(violation.span.start)) yield violation;
    }
  },
};

/** A waiver for a rule's findings that covers none. */
function ofRule(
  { entry, rule, waiver }: RuleWaiver<Waiver | RefusedWaiver>,
  examination: Examination,
): Violation | undefined {
  const { manifest } = examination;
  const { path, span } = waiver;
  const holder = holderOf(entry, path);
  const reason = whyUseless(rule, waiver, examination);
  if (reason === undefined) return undefined;
  return {
    title: 'Unused waiver',
    reason: `The waiver for \`${rule}\` of ${entryName(holder)} has no effect: ${reason}`,
    remedy: 'Remove it.',
    span,
    path,
    subject: { ...holder, layer: null },
    cause: [pathKey(path)],
    edits: [removeEdit(manifest, path)],
  };
}

function whyUseless(
  rule: RuleId,
  waiver: Waiver | RefusedWaiver,
  { today, isOn, isUsed, waivable }: Examination,
): string | undefined {
  if (!waivable.has(rule)) return "the findings of this rule can't be waived.";
  if ('approver' in waiver) {
    // If nobody approved it, the approver's finding is enough.
    const { approver, reason } = waiver;
    if (approver !== null || reason === null) return undefined;
    return isBlank(reason.text)
      ? "its reason can't be seen."
      : `its reason ${quoted(reason.text)} is a placeholder.`;
  }
  // An expired waiver has its own finding, and what a disabled rule would report isn't known.
  if (waiver.expiresDay < today || !isOn(rule) || isUsed(waiver)) return undefined;
  return 'the rule reports nothing about it.';
}

interface Useless {
  readonly reason: string;
  /** The layers or the rule that the key may mean. */
  readonly near?: readonly string[];
}

function uselessness(
  waiver: Pick<Waiver, 'layer'>,
  entry: Entry,
  { manifest, waivable }: Examination,
): Useless | undefined {
  const cell = entry.cells.find((one) => one.layer.id === waiver.layer);
  if (cell === undefined) {
    // For an everyday word only: a waiver of what isn't a duty would be as useless as this one.
    const layers = manifest.framework?.layers ?? [];
    const meant = layersMeant(waiver.layer, layers).filter((id) => isDutyOf(entry, id));
    const slip = nearest(waiver.layer, [...entry.cells.map((one) => one.layer.id), ...waivable]);
    const near = meant.length === 0 && slip !== undefined ? [slip] : meant;
    return {
      reason: `the framework \`${manifest.framework?.id}\` has no such layer, and no rule has that id.`,
      near,
    };
  }
  if (cell.status === 'provider' || cell.status === 'not-applicable') {
    return { reason: whyNoDuty(cell) };
  }
  return cell.status === 'owned' ? { reason: `${cell.owners[0]} owns that duty.` } : undefined;
}

/** Why a layer isn't a duty, by where its cell comes from. */
function whyNoDuty({ origin, ground, status }: Cell): string {
  const isProvider = status === 'provider';
  if (ground === null && origin === 'framework')
    return isProvider
      ? 'under this model the provider holds that layer.'
      : "under this model that layer isn't applicable.";
  if (ground === null)
    return isProvider
      ? 'its `responsibilities` give that layer to the provider.'
      : 'its `responsibilities` say that the layer is not applicable.';
  const by = ground.by === null ? '' : ` (${origin} ${ground.by})`;
  return isProvider
    ? `the provider holds that layer of it${by}.`
    : `that layer isn't applicable to it${by}.`;
}
