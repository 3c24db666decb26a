import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { defaultPolicyFile } from '../policy/policy.ts';
import { repositoryAround } from '../read/git-repository.ts';
import { isInside } from '../read/paths.ts';
import type { Target } from '../read/targets.ts';

/** The folder whose policy is the nearest above a target, in its repository; `null` if there is none. */
export function policyRoot(target: Target, cwd: string): string | null {
  const top = topOf(target, cwd);
  for (let at = startOf(target, cwd); ; at = dirname(at)) {
    if (existsSync(resolve(at, defaultPolicyFile))) return at;
    if (at === top || dirname(at) === at) return null;
  }
}

/** Top of the repository of a target; without one, the working directory, or for what lies outside of it its folder. */
export function topOf(target: Target | undefined, cwd: string): string {
  const start = target === undefined ? cwd : startOf(target, cwd);
  return repositoryAround(start) ?? (isInside(cwd, start) ? cwd : start);
}

function startOf({ path, isFolder }: Target, cwd: string): string {
  const full = resolve(cwd, path);
  return isFolder ? full : dirname(full);
}
