import { check } from '../check/check.ts';
import type { Report } from '../estate/report.ts';
import type { Policy } from '../policy/policy.ts';
import { type EstateRequest, type OpenEstate, openEstate } from '../read/open-estate.ts';
import { filesOf, type Target, targetsOf } from '../read/targets.ts';
import { type FlagValues, type Terminal, textFlag } from './command.ts';

/** What the paths and the flags of a command ask to open: at least one manifest, on the disk. */
export function estateRequest(
  paths: readonly string[],
  flags: FlagValues,
  cwd: string,
): EstateRequest {
  const targets = targetsOf(paths, cwd);
  return {
    files: filesOf(targets, cwd),
    targets,
    policy: policyFlag(flags),
    framework: textFlag(flags, 'framework') ?? null,
    noManifest: (policy) => noManifest(targets, policy),
  };
}

/** The policy that a command goes by. What it extends is on the network, which the command line doesn't use. */
export function policyFlag(flags: FlagValues): NonNullable<EstateRequest['policy']> {
  return { path: textFlag(flags, 'policy') ?? null, holds: 'head', organisation: null };
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
): Promise<ReportedEstate> {
  const opened = await openEstate(request);
  const { gate } = opened.estate.policy;
  const today = textFlag(flags, 'today') ?? terminal.today();
  return { ...opened, report: await check({ ...opened.estate, gate, today }) };
}

function noManifest(targets: readonly Target[], policy: Policy): string {
  const where = targets.map(({ path }) => (path === '.' ? 'this folder' : path)).join(' and ');
  return `No manifest was found in ${where}: looked for ${policy.manifests.join(', ')}. Write a cloud-services.yml (\`cloud-estate init\` drafts one), or name the path of yours.`;
}
