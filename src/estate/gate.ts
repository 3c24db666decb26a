import type { Severity } from './finding.ts';

/** The lowest severity that fails the build. */
export type FailOn = Severity | 'never';

/** Which findings count for the gate: all, or those that the change introduces. */
export type Scope = 'all' | 'introduced';

export const failOns: readonly FailOn[] = ['error', 'warning', 'notice', 'never'];
export const scopes: readonly Scope[] = ['all', 'introduced'];

/** The decision whether findings fail the build. */
export interface Gate {
  readonly failOn: FailOn;
  readonly scope: Scope;
}
