import { sureFix } from '../edit/sure-fixes.ts';
import type { Report } from '../estate/report.ts';
import type { Source } from '../estate/source.ts';
import { CannotCheck } from '../read/cannot-check.ts';
import { editFile } from '../read/edit-file.ts';
import { plain } from '../render/text/plain.ts';
import { plural } from '../text/counts.ts';
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
    for (const source of seen.sources) done += await fixFile(source, seen.report, tried, terminal);
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

async function fixFile(
  { file, value }: Source,
  { findings }: Report,
  tried: Set<string>,
  terminal: Terminal,
): Promise<number> {
  if (value === undefined) return 0;
  let done = 0;
  for (const finding of findings) {
    if (finding.location.file !== file) continue;
    const fix = sureFix(finding, value);
    const key = `${file}\u0000${fix?.says}`;
    if (fix === undefined || tried.has(key)) continue;
    tried.add(key);
    try {
      const edited = await editFile(terminal.cwd, file, fix.apply, false);
      if (edited.changed.length === 0) continue;
      done++;
      terminal.say(`Fixed ${plain(`${file}:${fix.line}: ${fix.says}`)}\n`);
    } catch (error) {
      if (!(error instanceof CannotCheck)) throw error;
      terminal.say(`Not fixed: ${plain(error.message)}\n`);
    }
  }
  return done;
}
