import type { Delta } from '../../estate/report.ts';
import { code, message, tableHead, tableRow } from '../text/markdown-text.ts';
import type { Section } from '../text/sections.ts';
import {
  few,
  foldedAfterFew,
  grouped,
  ids,
  keyOf,
  type Named,
  owners,
  type Words,
} from './comment-words.ts';

/** More lines make a row that nobody reads; the report has them all. */
const MOST_LINES = 16;

/** What had no owner before and has one now, or need not. */
export function resolvedSections(delta: Delta, words: Words): Section[] {
  const rows = [...grouped(delta.resolved, keyOf).values()].map((group) => {
    const [first] = group as [(typeof group)[number]];
    const lines = [...grouped(group, (one) => one.how)].map(
      ([how, some]) => `${ids(some.map(({ layer }) => layer))}: ${howText(how)}`,
    );
    return tableRow([words.nameOf(first), few(lines, MOST_LINES, '<br>')]);
  });
  const columns = tableHead(['Service', 'What became of its duties']);
  const section = {
    head: `${words.heading('Resolved by this change')}\n${columns}\n`,
    rows,
    foot: '',
    importance: 7,
    rest: words.rest('Resolved by this change', 'service', 'services'),
  };
  return foldedAfterFew(section, columns, 'service', 'services');
}

/** `now owned by` is ours, the names after it are not. */
function howText(how: string): string {
  const owned = /^(now owned by )(.*)$/s.exec(how);
  return owned === null ? message(how) : `${owned[1]}${owners((owned[2] ?? '').split(', '))}`;
}

/** What a reviewer should look at though no duty is without an owner for it: all of a service in one row. */
export function changesSections(delta: Delta, words: Words): Section[] {
  const columns = tableHead(['Service', 'What changed']);
  const byEntry = [...grouped(linesOf(delta), ({ named }) => keyOf(named)).values()];
  const rows = [
    ...delta.policy.map((one) =>
      tableRow(['The policy', `${code(one.what)}: ${arrow(code(one.before), code(one.after))}`]),
    ),
    ...byEntry.map((group) => {
      const [first] = group as [Line];
      const lines = group.map(({ text }) => text);
      return tableRow([words.nameOf(first.named), few(lines, MOST_LINES, '<br>')]);
    }),
    ...comeOrGone('Removed', delta.services.removed),
    ...comeOrGone('Added', delta.services.added),
  ];
  const note =
    delta.policy.length === 0
      ? ''
      : '\nNo change loosens its own gate: what this one changes in the policy counts once it is merged.\n';
  const section = {
    head: `${words.heading('Changed: please look')}${note}\n${columns}\n`,
    rows,
    foot: '',
    importance: 6,
    rest: words.rest('Changed', 'row', 'rows'),
  };
  return foldedAfterFew(section, columns, 'row', 'rows');
}

function comeOrGone(title: string, services: readonly string[]): string[] {
  return services.length === 0 ? [] : [tableRow([title, ids(services)])];
}

interface Line {
  readonly named: Named;
  readonly text: string;
}

function* linesOf({ models, splits, waivers, reassigned }: Delta): Generator<Line> {
  for (const one of models) {
    yield { named: one, text: `model: ${arrow(word(one.before), word(one.after))}` };
  }
  for (const one of splits) {
    const by = one.clause === null ? '' : `, by the clause ${code(one.clause)}`;
    const parties = arrow(word(one.before), word(one.after));
    yield { named: one, text: `split of ${code(one.layer)}: ${parties}${by}` };
  }
  for (const one of waivers) {
    const terms = `until ${word(one.expires)}, approved by ${word(one.approvedBy)}: ${word(one.reason)}`;
    yield { named: one, text: `waiver for ${code(one.layer)} ${one.change}, ${terms}` };
  }
  for (const one of reassigned) {
    const change = arrow(owners(one.before), owners(one.after));
    yield { named: one, text: `owner of ${code(one.layer)}: ${change}` };
  }
}

function arrow(before: string, after: string): string {
  return `${before} → ${after}`;
}

function word(text: string | null): string {
  return text === null ? '–' : code(text);
}
