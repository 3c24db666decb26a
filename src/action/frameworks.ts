import type { Delta } from '../estate/report.ts';
import type { WrittenPolicy } from '../policy/policy.ts';
import { CannotCheck } from '../read/cannot-check.ts';
import { besideOf, type Files } from '../read/files.ts';
import { isPath, type NamedFrameworks } from '../read/framework.ts';

/**
 * What a change does to the framework file that the run names; `null` where it leaves that alone. Rejects with
 * `CannotCheck` where it takes the file away and its policy still names it.
 */
export async function frameworkChange(
  files: Files,
  { override, fallback }: NamedFrameworks,
  headPolicy: WrittenPolicy,
): Promise<Delta['policy'][number] | null> {
  const named = override ?? fallback;
  if (named?.held === undefined || !isPath(named.word)) return null;
  const path = besideOf(named.beside, named.word);
  const before = await named.held.read(path);
  const now = await files.read(path);
  if (before === undefined) return null;
  const isStillNamed = override !== null || headPolicy.framework === named.word;
  if (now === undefined && isStillNamed)
    throw new CannotCheck(`The framework file ${path} is not there.`);
  if (now !== undefined && Buffer.compare(before, now) === 0) return null;
  const after = now === undefined ? 'not there' : 'changed';
  return { what: `framework ${path}`, before: 'as at the base', after };
}
