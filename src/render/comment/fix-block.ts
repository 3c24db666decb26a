import { ownerToName } from '../../estate/edit.ts';
import { fixYaml, keyYaml } from '../../text/yaml-text.ts';
import { visible } from '../text/plain.ts';
import type { Section } from '../text/sections.ts';
import { groupedBy } from './cell-lists.ts';
import type { UnownedDuty } from './duty-tables.ts';
import type { Page } from './page.ts';

/** A longer block is folded. */
const OPEN_LINES = 16;

/** Nobody pastes more at once. */
const MOST_LINES = 120;

/** A longer id isn't valid, and its finding says so. */
const LONGEST_ID = 200;

const ADVICE = [
  `Replace \`${ownerToName}\` with a real owner.`,
  'If one team has a duty in every service, name it once, under `owners` at the top of the manifest.',
  'Or waive a duty for now: `waivers`, with a reason, a date and an approver.',
].join(' ');

/**
 * How to fix: one block to paste, folded where it is long or about what was there before. Each of its lines is a row,
 * so that a long one is cut at a line.
 */
export function fixSection(
  duties: readonly UnownedDuty[],
  several: boolean,
  page: Page,
  isOld = false,
): Section {
  const usable = duties.filter(({ service, part }) =>
    [service, part ?? ''].every((id) => id.length <= LONGEST_ID),
  );
  const all = linesOf(usable, several).map(visible);
  const lines = all.slice(0, MOST_LINES);
  const fence = '`'.repeat(Math.max(3, 1 + longestTicks(lines)));
  const more =
    all.length > lines.length
      ? '\nMore duties are unowned than fit here; the findings of the run say what to add for each.\n'
      : '';
  const folded = isOld || lines.length > OPEN_LINES;
  const head = folded ? '\n<details><summary>How to fix</summary>\n' : page.heading('How to fix');
  return {
    head: `${head}\n${fence}yaml\n`,
    rows: lines,
    foot: `${fence}\n${more}\n${ADVICE}\n${folded ? '\n</details>\n' : ''}`,
    importance: 5,
    rest: page.leftOut('How to fix', 'line of YAML', 'lines of YAML'),
  };
}

function linesOf(duties: readonly UnownedDuty[], several: boolean): string[] {
  const lines: string[] = [];
  for (const [file, inFile] of groupedBy(duties, (duty) => duty.file)) {
    lines.push(...(several ? [`# ${file}`] : []), 'services:');
    for (const [service, ofService] of groupedBy(inFile, (duty) => duty.service)) {
      lines.push(`  ${keyYaml(service)}:`);
      const own = ofService.filter(({ part }) => part === null);
      if (own.length > 0) lines.push(...ownersLines(own, '    '));
      const ofParts = ofService.filter(({ part }) => part !== null);
      if (ofParts.length > 0) lines.push('    parts:');
      for (const [part, some] of groupedBy(ofParts, (duty) => duty.part ?? '')) {
        lines.push(`      ${keyYaml(part)}:`, ...ownersLines(some, '        '));
      }
    }
  }
  return lines;
}

function ownersLines(duties: readonly UnownedDuty[], indent: string): string[] {
  const lines = duties.map(({ layer }) => `${indent}  ${fixYaml(layer.layer, ownerToName)}`);
  return [`${indent}owners:`, ...lines];
}

function longestTicks(lines: readonly string[]): number {
  return Math.max(
    0,
    ...lines.flatMap((line) => [...line.matchAll(/`+/g)].map(([ticks]) => ticks.length)),
  );
}
