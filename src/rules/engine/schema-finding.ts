import type { Finding, Subject } from '../../estate/finding.ts';
import type { Path } from '../../estate/path.ts';
import type { Problem, Source } from '../../parse/source.ts';
import { isLayerId } from '../../resolve/layer-id.ts';
import type { ShapeProblem } from '../../validate/shape.ts';
import { wholeFile } from './rule.ts';
import { toFinding } from './run-rules.ts';

/** What could not be read of a file -> its finding. */
export function syntaxFinding(problem: Problem, source: Source): Finding {
  const { title, reason, remedy, start, end } = problem;
  const said = { title, reason, remedy, span: { start, end }, cause: [title] };
  return toFinding({ ...said, path: [], subject: wholeFile }, 'syntax', 'error', source);
}

/** A mistake in the shape of a manifest or a framework file -> its finding. */
export function schemaFinding(problem: ShapeProblem, source: Source): Finding {
  const { title, reason, remedy, span, path, kind, edits } = problem;
  const key = path.findLast((step) => typeof step === 'string') ?? null;
  const cause = [kind, key];
  const subject = subjectOf(path);
  return toFinding(
    { title, reason, remedy, span, path, subject, cause, edits },
    'schema',
    'error',
    source,
  );
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
