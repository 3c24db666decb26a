import { parse } from 'yaml';

/**
 * What GitHub calls the checks that a workflow makes with this tool, as a rule would have to name them; a name that ends
 * with `*` is only how it begins (a matrix, a called workflow). Empty if it doesn't check every pull request.
 */
export function checkNames(workflow: string): string[] {
  if (!/\b(?:pull_request|merge_group)\b/.test(workflow)) return [];
  if (!workflow.split('\n').some(usesCheck)) return [];
  const jobs = jobsIn(workflow);
  // One of them uses the tool, but not where this looks: its name is unknown.
  if (jobs === null) return ['*'];
  const names = Object.entries(jobs).flatMap(([id, job]) => namesOf(id, job));
  return names.length === 0 ? ['*'] : names;
}

/** Whether a rule that requires a check by this name requires one of these. */
export function isOneOf(context: string, names: readonly string[]): boolean {
  return names.some((name) =>
    name.endsWith('*') ? name !== '*' && context.startsWith(name.slice(0, -1)) : context === name,
  );
}

function usesCheck(line: string): boolean {
  const [code = ''] = line.split('#', 1);
  const at = code.indexOf('uses:');
  const name = at < 0 ? -1 : code.indexOf('cloud-estate', at);
  return name >= 0 && code.indexOf('@', name) >= 0;
}

function jobsIn(workflow: string): Readonly<Record<string, unknown>> | null {
  try {
    const { jobs } = parse(workflow) as { readonly jobs?: unknown };
    return isMap(jobs) ? jobs : null;
  } catch {
    return null;
  }
}

function namesOf(id: string, job: unknown): string[] {
  if (!isMap(job)) return [];
  const { name, uses, steps, strategy } = job;
  const shown = typeof name === 'string' ? name : id;
  // Only a run shows what an expression becomes.
  const [known = ''] = shown.split('${{', 1);
  if (isOurs(uses)) return [`${known === shown ? `${shown} / ` : known}*`];
  if (!Array.isArray(steps) || !steps.some((step) => isMap(step) && isOurs(step.uses))) return [];
  if (known !== shown) return [`${known}*`];
  return isMap(strategy) && strategy.matrix !== undefined ? [`${shown} (*`] : [shown];
}

function isOurs(uses: unknown): boolean {
  const at = typeof uses === 'string' ? uses.indexOf('cloud-estate') : -1;
  return at >= 0 && (uses as string).indexOf('@', at) >= 0;
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
