import { applyFixes, type FixedText } from '../edit/apply-fixes.ts';
import type { Outcome } from '../edit/document.ts';
import { sureFix } from '../edit/sure-fixes.ts';
import type { Finding } from '../estate/finding.ts';
import type { Report } from '../estate/report.ts';
import type { Source } from '../estate/source.ts';
import { CannotCheck } from '../read/cannot-check.ts';
import { editFile, notChanged } from '../read/edit-file.ts';
import { plain } from '../render/text/plain.ts';
import { plural } from '../text/counts.ts';
import { groupsBy } from '../text/grouping.ts';
import type { Terminal } from './command.ts';

/** A fix may reveal another mistake; more rounds than this would be a loop. */
const MOST_ROUNDS = 5;

/**
 * Fixes what needs no judgement in the files, and says what it did. `look` opens and checks the estate as it is on the
 * disk, and is asked again after each round. Resolves to what it saw last.
 */
export async function fixAll<Seen extends { report: Report; sources: readonly Source[] }>(
  look: () => Promise<Seen>,
  terminal: Terminal,
): Promise<Seen> {
  let seen = await look();
  let done = 0;
  const tried = new Set<string>();
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const before = done;
    const byFile = groupsBy(seen.report.findings, ({ location }) => location.file);
    for (const source of seen.sources)
      done += await fixFile(source, byFile.get(source.file) ?? [], tried, terminal);
    if (done === before) break;
    seen = await look();
  }
  const left = seen.report.findings.length;
  const rest =
    left === 0 ? 'Nothing is left.' : `${plural(left, 'finding')} left for you to decide.`;
  terminal.say(
    done === 0
      ? `Nothing could be fixed without a decision: ${left === 0 ? 'there are no findings' : plural(left, 'finding')}.\n`
      : `Fixed ${plural(done, 'mistake')}. ${rest}\n`,
  );
  return seen;
}

/** Fixes what it can in a file at once, and says it in the order of the findings. */
async function fixFile(
  { file, value }: Source,
  findings: readonly Finding[],
  tried: Set<string>,
  terminal: Terminal,
): Promise<number> {
  if (value === undefined) return 0;
  const fixes = findings.flatMap((finding) => {
    const fix = sureFix(finding, value);
    const key = `${file}\u0000${fix?.says}`;
    if (fix === undefined || tried.has(key)) return [];
    tried.add(key);
    return [fix];
  });
  if (fixes.length === 0) return 0;
  const notFixed = (why: string): void => terminal.say(`Not fixed: ${plain(why)}\n`);
  let outcomes: FixedText['outcomes'] = [];
  const change = (text: string): Outcome => {
    const fixed = applyFixes(
      text,
      file,
      fixes.map((fix) => fix.change),
    );
    ({ outcomes } = fixed);
    return { text: fixed.text, changed: [] };
  };
  try {
    await editFile(terminal.cwd, file, change, false);
  } catch (error) {
    if (!(error instanceof CannotCheck)) throw error;
    for (const _ of fixes) notFixed(error.message);
    return 0;
  }
  let done = 0;
  for (const [at, { line, says }] of fixes.entries()) {
    const outcome = outcomes[at] ?? false;
    if (typeof outcome !== 'boolean') notFixed(notChanged(file, outcome));
    else if (outcome) {
      done++;
      terminal.say(`Fixed ${plain(`${file}:${line}: ${says}`)}\n`);
    }
  }
  return done;
}
