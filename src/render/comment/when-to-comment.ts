// Whether the comment is written: a table, from which the docs are made too.

import type { Change } from '../../estate/change.ts';
import type { Finding } from '../../estate/finding.ts';
import type { Report } from '../../estate/report.ts';
import { ruleHas } from '../../estate/rule-traits.ts';

/** Events that may lead to a comment; no others do. */
export const commentEvents = ['pull_request', 'workflow_run'] as const;
export type CommentEvent = (typeof commentEvents)[number];

/** What a change does, the weightiest first. */
export const weights = [
  'brings',
  'takes away',
  'hands over',
  'to review',
  'unknown',
  'nothing',
] as const;
export type Weight = (typeof weights)[number];

/** What a run is about, as far as the comment depends on it. */
export interface Moment {
  readonly event: CommentEvent | 'other';
  readonly change: Weight;
  readonly gate: 'passes' | 'fails';
  readonly existing: 'yes' | 'no';
}

export type Deed = 'write' | 'update' | 'none';

/** The words of the table in the docs, where each has the same name. */
export const tableWords = {
  event: {
    pull_request: '`pull_request`',
    workflow_run: '`workflow_run` (companion)',
    other: 'any other',
  },
  change: {
    brings: 'brings an unowned duty, or a new error or warning',
    'takes away': 'resolves one',
    'hands over': 'gives duties to other owners, or new ones to any',
    'to review': 'changes something else that a reviewer signs for',
    unknown: "can't be compared",
    nothing: 'does none of this',
  },
  gate: { passes: 'passes', fails: 'fails' },
  existing: { yes: 'yes', no: 'no' },
  deed: { write: 'writes one', update: 'updates it', none: 'writes none' },
} as const;

/** What is done in a situation; a list matches each of its words. */
export interface CommentRow {
  readonly event: readonly Moment['event'][];
  readonly change: readonly Weight[];
  readonly gate: readonly Moment['gate'][];
  readonly existing: readonly Moment['existing'][];
  readonly deed: Deed;
}

const anyGate = ['passes', 'fails'] as const;

/** The whole decision: exactly one row matches each situation. */
export const whenToComment: readonly CommentRow[] = [
  {
    event: ['other'],
    change: weights,
    gate: anyGate,
    existing: ['yes', 'no'],
    deed: 'none',
  },
  {
    event: commentEvents,
    change: weights,
    gate: anyGate,
    existing: ['yes'],
    deed: 'update',
  },
  {
    event: commentEvents,
    change: ['brings', 'takes away', 'hands over', 'to review'],
    gate: anyGate,
    existing: ['no'],
    deed: 'write',
  },
  {
    event: commentEvents,
    change: ['unknown', 'nothing'],
    gate: ['fails'],
    existing: ['no'],
    deed: 'write',
  },
  {
    event: commentEvents,
    change: ['unknown', 'nothing'],
    gate: ['passes'],
    existing: ['no'],
    deed: 'none',
  },
];

/** What to do about the comment. */
export function deedAt(moment: Moment): Deed {
  const row = whenToComment.find(
    ({ event, change, gate, existing }) =>
      event.includes(moment.event) &&
      change.includes(moment.change) &&
      gate.includes(moment.gate) &&
      existing.includes(moment.existing),
  );
  return row?.deed ?? 'none';
}

/** Whether there is anything that a reviewer should look at, so that a comment is written where there is none. */
export function isWorthSaying(report: Report): boolean {
  const gate = report.verdict === 'fail' ? 'fails' : 'passes';
  const change = weightOfChange(report);
  return deedAt({ event: 'pull_request', change, gate, existing: 'no' }) === 'write';
}

/** The weightiest thing that a change does. */
function weightOfChange({ delta, findings }: Report): Weight {
  if (delta === null) return 'unknown';
  const isNews = ({ introduced, rule, severity }: Finding): boolean =>
    introduced === true && severity !== 'notice' && !ruleHas(rule, 'set-up');
  const found = new Set<Weight>(delta.changes.map(weightOfOne));
  if (findings.some(isNews)) found.add('brings');
  return weights.find((weight) => found.has(weight)) ?? 'nothing';
}

function weightOfOne(change: Change): Weight {
  switch (change.kind) {
    case 'duty-introduced':
      return 'brings';
    case 'duty-resolved':
    case 'finding-resolved':
      return 'takes away';
    case 'owners':
      return 'hands over';
    case 'service':
      return change.change === 'added' ? 'nothing' : 'to review';
    default:
      return 'to review';
  }
}
