import type { Severity } from './finding.ts';

/**
 * How far a repository is. `not-read`: it couldn't be read, so nothing is known of it; `no-manifest`: it has none;
 * `unreadable`: a manifest isn't YAML, or isn't a manifest; `unowned`: a duty has no owner; `failing`: every duty has an
 * owner or a waiver, and the gate fails for something else; `clean`: nothing of all that; `enforced`: clean, a
 * workflow of the repository checks every pull request, and a rule requires it.
 */
export const repositoryStates = [
  'not-read',
  'no-manifest',
  'unreadable',
  'unowned',
  'failing',
  'clean',
  'enforced',
] as const;

export type RepositoryState = (typeof repositoryStates)[number];

/** One repository of a roll-up, or one report that was given a name. */
export interface ReportRepository {
  readonly name: string;
  readonly state: RepositoryState;
  /** `none`: there was nothing to check. */
  readonly verdict: 'pass' | 'fail' | 'none';
  /** Why it couldn't be read, or has no verdict; left out otherwise. */
  readonly why?: string;
  /** Who sees it, where that is known. */
  readonly visibility?: 'public' | 'internal' | 'private';
  /** Whether a workflow of it checks every pull request; left out if nobody looked. */
  readonly enforced?: boolean;
  /** Whether a ruleset or branch protection requires that check; left out if no workflow makes it. */
  readonly required?: 'yes' | 'no' | 'unknown';
  readonly manifests: number;
  readonly services: number;
  readonly duties: number;
  readonly unowned: number;
  readonly waived: number;
  readonly errors: number;
}

/** What one owner has in all repositories. */
export interface OwnerShare {
  readonly owner: string;
  readonly repositories: number;
  readonly services: number;
  readonly duties: number;
  /** Duties that nobody else has too. */
  readonly alone: number;
}

/** A date that takes something away. */
export interface EndingDate {
  /** ISO date. */
  readonly date: string;
  readonly what: 'waiver' | 'agreement';
  readonly file: string;
  readonly service: string;
  readonly part?: string;
  /** Of a waiver. */
  readonly layer?: string;
  /** Of a waiver: who approved it. Of an agreement: its title or its provider. */
  readonly about: string;
}

/**
 * An owner that can't do its duties any more. `gone`: GitHub has no such user or team; `renamed`: it has another name
 * now; `empty-team`: nobody is in the team; `left`: the user isn't in the organisation.
 */
export const driftKinds = ['gone', 'renamed', 'empty-team', 'left'] as const;

export interface OwnerDrift {
  readonly owner: string;
  readonly what: (typeof driftKinds)[number];
  /** To follow a colon. */
  readonly why: string;
  /** The name of now, where that is known. */
  readonly instead?: string;
  readonly duties: number;
  readonly repositories: readonly string[];
  readonly moreRepositories: number;
}

/** A part of what was to be rolled up that isn't in it: never left out in silence. */
export interface MissingPart {
  readonly name: string;
  readonly why: string;
}

/** What a report on many repositories says besides what every report says. */
export interface RolledUp {
  /** `compact`: per-layer places are left out, and the JSON has numbers in place of layers. */
  readonly detail: 'full' | 'compact';
  readonly repositories: readonly ReportRepository[];
  /** Whoever has most first. */
  readonly owners: readonly OwnerShare[];
  /** Owners that aren't listed because there are too many. */
  readonly moreOwners: number;
  /** Waivers and agreements that have ended, or end within ninety days; the earliest first. */
  readonly ending: readonly EndingDate[];
  readonly moreEnding: number;
  /** Findings that aren't listed because there are too many; they still count. */
  readonly unlisted: Readonly<Record<Severity, number>>;
  readonly missing: readonly MissingPart[];
  /** Owners that no longer exist or have left, those with the most duties first; omitted if GitHub wasn't asked. */
  readonly drift?: readonly OwnerDrift[];
}
