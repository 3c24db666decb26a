import { resolve } from 'node:path';
import { check } from '../check/check.ts';
import type { CheckInput } from '../estate/estate.ts';
import type { Report } from '../estate/report.ts';
import type { Source } from '../estate/source.ts';
import { defaultPolicyFile, type Policy } from '../policy/policy.ts';
import { CannotCheck } from '../read/cannot-check.ts';
import { type EstateRequest, type OpenEstate, openEstate } from '../read/open-estate.ts';
import { isInside, isPath, pathFrom, shownPath } from '../read/paths.ts';
import { filesOf, type Target, targetsOf } from '../read/targets.ts';
import { plain } from '../render/text/plain.ts';
import { rules } from '../rules/index.ts';
import { type FlagValues, type Terminal, textFlag } from './command.ts';
import { policyRoot, topOf } from './policy-above.ts';
import { todayOf } from './today.ts';

/** What the paths and the flags of a command ask to open: at least one manifest, on the disk. */
export function estateRequest(
  paths: readonly string[],
  flags: FlagValues,
  cwd: string,
  targets: readonly Target[] = targetsOf(paths, cwd),
): EstateRequest {
  return {
    files: filesOf(targets, cwd),
    targets,
    policy: policyFlag(flags, targets, cwd),
    framework: frameworkFlag(flags, cwd),
    noManifest: (policy) => noManifest(targets, policy),
  };
}

/** The framework that a flag names: an id, or the path of a file as reports show it. */
function frameworkFlag(flags: FlagValues, cwd: string): string | null {
  const word = textFlag(flags, 'framework') ?? null;
  return word !== null && isPath(word) ? shownPath(cwd, resolve(cwd, word)) : word;
}

/**
 * The policy that a command uses: the one that a flag names, else the nearest above what it checks, within the
 * repository. What it extends is on the network, which the command line doesn't use. Rejects with `CannotCheck` where
 * paths have different policies.
 */
export function policyFlag(
  flags: FlagValues,
  targets: readonly Target[],
  cwd: string,
): NonNullable<EstateRequest['policy']> {
  const named = textFlag(flags, 'policy') ?? null;
  const own = { holds: 'head', organisation: null, rules: () => rules } as const;
  if (named !== null) return { path: named, isNamed: true, ...own };
  const [found = null, ...others] = new Set(targets.map((target) => policyRoot(target, cwd)));
  if (others.length > 0) {
    throw new CannotCheck(
      'These paths have different policies above them. Check them one at a time, or name the policy with `--policy`.',
    );
  }
  const root = found ?? topOf(targets[0], cwd);
  const path = shownPath(cwd, resolve(root, defaultPolicyFile));
  return { path, isNamed: false, ...own, counted: countedFrom(root, cwd) };
}

/**
 * Turns a path as reports show it, relative to where the command runs, into one relative to where the policy applies.
 */
function countedFrom(root: string, cwd: string): (path: string) => string {
  const below = pathFrom(cwd, root);
  // Thousands of paths are asked about, and most need no normalising.
  if (below === '') return (path) => path;
  const start = `${below}/`;
  const above = isInside(root, cwd) ? `${pathFrom(root, cwd)}/` : null;
  return (path) => {
    if (path.startsWith(start)) return path.slice(start.length);
    if (above !== null && !path.startsWith('.')) return above + path;
    return pathFrom(root, resolve(cwd, path));
  };
}

/** An estate, and the report on it as it is. */
export interface ReportedEstate extends OpenEstate {
  readonly report: Report;
}

/** Opens an estate and reports on it as it is, for commands other than `check`. Rejects with `CannotCheck`. */
export async function reportOn(
  request: EstateRequest,
  flags: FlagValues,
  terminal: Terminal,
  evidence: Pick<CheckInput, 'crosswalk'> = {},
): Promise<ReportedEstate> {
  const opened = await openEstate(request);
  sayWarnings(opened.warnings, terminal);
  const { gate } = opened.estate.policy;
  const today = todayOf(flags, terminal);
  const report = await check({ ...opened.estate, ...evidence, gate, today });
  sayWarnings(unknownDuties(report, opened.sources), terminal);
  return { ...opened, report };
}

/** Which manifests may have duties that no command can list: they are broken, or no framework says what to do. */
export function unknownDuties(report: Report, sources: readonly Source[]): string[] {
  const broken = sources.filter(({ value }) => value === undefined).map(({ file }) => file);
  const unframed = report.manifests.filter(({ matrix }) => matrix === null);
  const files = new Set([...broken, ...unframed.map(({ file }) => file)]);
  return [...files].map(
    (file) => `the duties in ${file} aren't known: \`cloud-estate check\` says why.`,
  );
}

/** Says what went wrong without stopping the command. */
export function sayWarnings(warnings: readonly string[] | undefined, terminal: Terminal): void {
  for (const warning of warnings ?? [])
    terminal.say(`cloud-estate: ${warning.split('\n').map(plain).join('\n')}\n`);
}

function noManifest(targets: readonly Target[], policy: Policy): string {
  const where = targets.map(({ path }) => (path === '.' ? 'this folder' : path)).join(' and ');
  return `No manifest was found in ${where}: looked for ${policy.manifests.join(', ')}. Write a cloud-services.yml (\`cloud-estate init\` drafts one), or name the path of yours.`;
}
