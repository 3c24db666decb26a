import type { FileProblem } from '../../estate/file-problem.ts';
import type { Finding, Subject } from '../../estate/finding.ts';
import type { Path } from '../../estate/path.ts';
import { isLayerId } from '../../resolve/entry-fields.ts';
import { wholeFile } from './rule.ts';
import { toFinding } from './run-rules.ts';

/** A mistake in the syntax or the shape of a manifest or a framework file -> its finding. */
export function problemFinding({ rule, source, problem }: FileProblem): Finding {
  const { title, reason, remedy } = problem;
  if (rule === 'syntax') {
    const { start, end } = problem;
    const said = { title, reason, remedy, span: { start, end }, cause: [title] };
    return toFinding({ ...said, path: [], subject: wholeFile }, 'syntax', 'error', source);
  }
  const { span, path, kind, group, edits } = problem;
  const key = group ?? path.findLast((step) => typeof step === 'string') ?? null;
  const about = { span, path, subject: subjectOf(path), cause: [kind, key], edits };
  return toFinding({ title, reason, remedy, ...about }, 'schema', 'error', source);
}

const byLayer: readonly unknown[] = ['owners', 'responsibilities', 'waivers'];

/** What a path in a manifest leads to. */
function subjectOf(path: Path): Subject {
  const isInService = path[0] === 'services';
  const isInPart = isInService && path[2] === 'parts';
  const [key, layer] = path.slice(isInPart ? 4 : isInService ? 2 : 0).map(String);
  return {
    service: isInService ? textAt(path, 1) : null,
    part: isInPart ? textAt(path, 3) : null,
    layer: byLayer.includes(key) && layer !== undefined && isLayerId(layer) ? layer : null,
  };
}

function textAt(path: Path, at: number): string | null {
  const step = path[at];
  return step === undefined ? null : String(step);
}
