import { check } from '../check.ts';
import type { Report } from '../estate/report.ts';
import type { Policy } from '../policy/policy.ts';
import type { Files } from '../read/files.ts';
import { FrameworkReader, namedFrameworks } from '../read/framework.ts';
import { type LoadedManifests, loadManifests } from '../read/manifests.ts';
import { loadPolicy } from '../read/policy.ts';
import { filesOf, manifestPaths, targetsOf } from '../read/targets.ts';
import { type FlagValues, type Terminal, textFlag } from './command.ts';

/** An estate as commands other than `check` need it: read, and reported on as it is. */
export interface LoadedEstate {
  readonly files: Files;
  readonly policy: Policy;
  readonly loaded: LoadedManifests;
  readonly report: Report;
}

/** Reads the manifests that paths stand for (none: the working directory). Rejects with `CannotCheck`. */
export async function loadEstate(
  paths: readonly string[],
  flags: FlagValues,
  terminal: Terminal,
): Promise<LoadedEstate> {
  const targets = targetsOf(paths, terminal.cwd);
  const files = filesOf(targets, terminal.cwd);
  const policy = await loadPolicy(files, textFlag(flags, 'policy') ?? null);
  const { override, fallback } = namedFrameworks(textFlag(flags, 'framework') ?? null, policy);
  const found = await manifestPaths(targets, files, policy);
  const loaded = await loadManifests(files, found, new FrameworkReader(files, override, fallback));
  const today = textFlag(flags, 'today') ?? terminal.today();
  const report = await check({ ...loaded, policy, gate: policy.gate, today });
  return { files, policy, loaded, report };
}
