import { ownerToName } from '../../estate/edit.ts';
import { isOfOwners } from '../../estate/path.ts';
import { grouped } from '../../text/counts.ts';
import { abridged, listed, oneOf } from '../../text/lists.ts';
import { flowYaml, keyYaml } from '../../text/yaml-text.ts';
import { code } from '../text/markdown-text.ts';
import { visible } from '../text/plain.ts';
import type { Section } from '../text/sections.ts';
import { groupedBy } from './cell-lists.ts';
import type { Fix, FixPlan, Paste } from './fix-plan.ts';
import type { Page } from './page.ts';

/** A longer block is folded. */
const OPEN_LINES = 16;

/** Nobody pastes a longer text from a comment. */
const LONGEST_PASTE = 4000;

/**
 * How to fix: what to paste where, folded if it is long or about old debt. Without the text of a manifest, the lines
 * come with the keys that lead to them. Each block is a row, so that none is cut in the middle.
 */
export function fixSection(
  plan: FixPlan,
  pastes: ReadonlyMap<string, readonly Paste[]>,
  page: Page,
): Section {
  const rows: string[] = [];
  let lines = 0;
  for (const [file, fixes] of groupedBy(plan.fixes, (fix) => fix.file)) {
    for (const { lead, text } of blocksOf(file, fixes, pastes.get(file), page)) {
      const shown = text.split('\n').map(visible);
      lines += shown.length;
      const fence = '`'.repeat(Math.max(3, 1 + longestTicks(text)));
      rows.push(`\n${lead}\n\n${fence}yaml\n${shown.join('\n')}\n${fence}`);
    }
  }
  const folded = plan.isOld || lines > OPEN_LINES;
  const more = plan.isCut
    ? "\nThere is more to fix than fits here; the run's findings say what to add for each.\n"
    : '';
  return {
    head: folded ? '\n<details><summary>How to fix</summary>\n' : page.heading('How to fix'),
    rows,
    foot: `${more}\n${advice(plan)}\n${folded ? '\n</details>\n' : ''}`,
    importance: 5,
    rest: page.leftOut('How to fix', 'block of YAML', 'blocks of YAML'),
  };
}

interface Block {
  /** Where the lines belong, in a sentence. */
  readonly lead: string;
  readonly text: string;
}

function blocksOf(
  file: string,
  fixes: readonly Fix[],
  pastes: readonly Paste[] | undefined,
  page: Page,
): Block[] {
  if (pastes === undefined || !pastes.every(({ text }) => isShown(text))) {
    const text = withChoices(treeText(fixes), fixes);
    return isShown(text) ? [{ lead: `In ${code(file, false)}, set:`, text }] : [];
  }
  return pastes.map(({ from, to, text }) => ({
    lead: placeText(file, from, to, page),
    text: withChoices(text, fixes),
  }));
}

/** The lines with open values left empty, and beside each what it can be. */
function withChoices(text: string, fixes: readonly Fix[]): string {
  let shown = text;
  for (const { path, value, choice } of fixes) {
    if (choice === undefined) continue;
    const line = `${keyYaml(path.at(-1) ?? '')}: ${flowYaml(value)}`;
    const at = shown.indexOf(line);
    const end = at + line.length;
    // A comment within a line would hide the rest of it.
    if (at < 0 || !/^(?:\r?\n|$)/.test(shown.slice(end, end + 2))) continue;
    const open = `${line.replaceAll(': null,', ': ,').replace(': null }', ': }')} # ${choice}`;
    shown = shown.slice(0, at) + open + shown.slice(end);
  }
  return shown;
}

/** Whether a text can be shown for copying: an HTML comment in it could forge the mark of our comment. */
function isShown(text: string): boolean {
  return text.length <= LONGEST_PASTE && !text.includes('<!--');
}

/** Where lines belong. */
function placeText(file: string, from: number, to: number, page: Page): string {
  const at = (line: number, text: string): string => page.linked(text, file, line);
  const of = code(file, false);
  if (from === to)
    return from === 1
      ? `At the top of ${of}, add:`
      : `In ${of}, after ${at(from - 1, `line ${grouped(from - 1)}`)}, add:`;
  return to === from + 1
    ? `In ${of}, replace ${at(from, `line ${grouped(from)}`)} with:`
    : `In ${of}, replace ${at(from, `lines ${grouped(from)} to ${grouped(to - 1)}`)} with:`;
}

type Tree = Map<string, Tree | string>;

/** Values with the keys that lead to them. */
function treeText(fixes: readonly Fix[]): string {
  const root: Tree = new Map();
  for (const { path, value } of fixes) {
    let at = root;
    for (const key of path.slice(0, -1)) {
      const next = at.get(key);
      const into: Tree = next instanceof Map ? next : new Map();
      at.set(key, into);
      at = into;
    }
    at.set(path.at(-1) ?? '', flowYaml(value));
  }
  return treeLines(root, '').join('\n');
}

function treeLines(tree: Tree, indent: string): string[] {
  return [...tree].flatMap(([key, held]) =>
    typeof held === 'string'
      ? [`${indent}${keyYaml(key)}: ${held}`]
      : [`${indent}${keyYaml(key)}:`, ...treeLines(held, `${indent}  `)],
  );
}

const sources = {
  service: "own the service's other duties",
  codeowners: 'review the manifest (CODEOWNERS)',
  file: "own other services' duties in the manifest",
} as const;

/** What to look at before pasting. */
function advice({ fixes }: FixPlan): string {
  const from = (['service', 'codeowners', 'file'] as const).filter((source) =>
    fixes.some((fix) => fix.from === source),
  );
  const open = fixes.flatMap(({ path, choice }) =>
    choice === undefined ? [] : `${code(path.at(-1) ?? '')} (${choice})`,
  );
  const isOwner = ({ path }: Fix): boolean => isOfOwners(path);
  const moved = fixes.flatMap(({ moves }) => (moves === undefined ? [] : code(moves.at(-1) ?? '')));
  return [
    ...(moved.length === 0
      ? []
      : [`Owners under ${listed(abridged([...new Set(moved)]))} move to a key that counts.`]),
    ...(from.length === 0
      ? []
      : [
          `${fixes.some((fix) => fix.from === 'manifest') ? 'The other' : 'The'} owners are proposals: they ${oneOf(from.map((one) => sources[one]))}. Ask them first.`,
        ]),
    ...(fixes.some(({ value }) => value === ownerToName)
      ? [`Replace \`${ownerToName}\` with a real owner.`]
      : []),
    ...(fixes.some(isOwner)
      ? ['Or waive a duty for now: `waivers`, with a reason, a date and an approver.']
      : []),
    ...(open.length === 0 ? [] : [`Choose what is left open in ${listed(abridged(open))}.`]),
    ...(fixes.some((fix) => !isOwner(fix)) ? ['Then name the owners of its duties.'] : []),
  ].join(' ');
}

function longestTicks(text: string): number {
  return Math.max(0, ...[...text.matchAll(/`+/g)].map(([ticks]) => ticks.length));
}
