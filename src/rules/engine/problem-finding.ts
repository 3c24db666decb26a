import type { FileProblem } from '../../estate/file-problem.ts';
import type { Finding } from '../../estate/finding.ts';
import { isLayerId } from '../../resolve/layer-id.ts';
import type { Violation } from './rule.ts';
import { toFinding } from './run-rules.ts';

/** A mistake in the syntax or the shape of a manifest or a framework file -> its finding. */
export function problemFinding({ rule, source, problem }: FileProblem): Finding {
  const { message, span, path, fix } = problem;
  const violation: Violation = {
    message,
    span,
    path: path.join('.'),
    ...aboutPath(path.map(String)),
    ...(fix === undefined ? {} : { fix }),
  };
  return toFinding(violation, rule, 'error', source);
}

const byLayer: readonly unknown[] = ['owners', 'responsibilities', 'waivers'];

/** What a path in a manifest leads to. */
function aboutPath(path: readonly string[]): Pick<Violation, 'service' | 'part' | 'layer'> {
  const isInService = path[0] === 'services';
  const isInPart = isInService && path[2] === 'parts';
  const [key, layer] = path.slice(isInPart ? 4 : isInService ? 2 : 0);
  return {
    service: isInService ? (path[1] ?? null) : null,
    part: isInPart ? (path[3] ?? null) : null,
    layer: byLayer.includes(key) && layer !== undefined && isLayerId(layer) ? layer : null,
  };
}
