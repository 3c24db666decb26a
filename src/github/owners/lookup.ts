import { type MissingAnswer, ownerKey, type UnknownAnswer } from '../../resolve/owner-answers.ts';

export interface UserLookup {
  readonly kind: 'user';
  readonly key: string;
  readonly login: string;
}

export interface TeamLookup {
  readonly kind: 'team';
  readonly key: string;
  /** In lower case, so that one organisation is one. */
  readonly org: string;
  readonly slug: string;
}

/** One user or team to be looked up. */
export type Lookup = UserLookup | TeamLookup;

const HANDLE = /^@([a-z0-9][\w-]*)(?:\/([a-z0-9_][\w.-]*))?$/i;

/** The look-up that an owner's text stands for; null for a text that is no handle. Nothing else reaches a query. */
export function lookupOf(owner: string): Lookup | null {
  const key = ownerKey(owner);
  const [, name, slug] = HANDLE.exec(key) ?? [];
  if (name === undefined) return null;
  return slug === undefined
    ? { kind: 'user', key, login: name }
    : { kind: 'team', key, org: name, slug };
}

/** What GitHub has under a name where no user or organisation was found. */
export type AccountType = 'User' | 'Organization' | null;

const missing = (said: string, instead: string | null = null): MissingAnswer => {
  return { state: 'missing', said, instead };
};

const unknown = (why: string, remedy: string | null = null): UnknownAnswer => {
  return { state: 'unknown', why, remedy };
};

export const noUser = missing('GitHub has no user of that name');

export const noTeam = missing('its organisation has no such team');

/** Of a name that is an organisation's. */
export function notAUser(login: string): MissingAnswer {
  return missing(`\`${login}\` is an organisation, whose teams are written \`@${login}/team\``);
}

/** Of a user who is known by another name now. */
export function renamedTo(login: string): MissingAnswer {
  return missing(`GitHub knows this user as \`@${login}\` now`, `@${login}`);
}

/** Of a team whose organisation was not found. */
export function noOrganisation(org: string, found: AccountType): MissingAnswer {
  return missing(
    found === 'User'
      ? `\`${org}\` is a user, and users have no teams`
      : `GitHub has no organisation \`${org}\``,
  );
}

const OTHER_TOKEN =
  'Use a token of an App or a fine-grained token with the organisation permission "Members: read", or a classic one with the scope `read:org` (input `members-token`).';

export const mayNotReadTeams = unknown(
  "this token can't read the teams of its organisation",
  OTHER_TOKEN,
);

export const seesNoTeams = unknown(
  "this token can't see any team of its organisation",
  OTHER_TOKEN,
);

export const unseenTeam = unknown(
  "this token can't see the team, which may be secret or not exist",
  'Use an App with "Members: read" that is installed in the organisation, or a token of one of its owners.',
);

export const wantsSignOn = unknown(
  "its organisation requires single sign-on, and this token isn't authorised for it",
  "Authorise the token for the organisation in the token's settings.",
);

export const wantsAddress = unknown(
  'its organisation allows only certain IP addresses, and this run has none of them',
  'Run the check on a runner whose address is on the IP allow list.',
);

/** Logins with `_` are of managed users, whom nobody outside of their enterprise can see. */
export const unseenUser = unknown(
  "this token can't see the user, and managed users are visible only within their enterprise",
  'Use a token from within that enterprise (input `members-token`).',
);

export const flaggedInCodeOwners = unknown(
  "CODEOWNERS names it, and GitHub calls it an unknown owner there: it doesn't exist, isn't visible, or can't write to this repository",
  OTHER_TOKEN,
);

export const refusedToken = unknown('GitHub refused the token (401)', 'Renew the token.');

export const refusedMembersToken = unknown(
  'GitHub refused the `members-token` (401)',
  'Renew the token.',
);

export const rateLimited = unknown(
  "GitHub's rate limit is used up, or nearly so",
  'Run it again later.',
);

export const outOfTime = unknown(
  'GitHub was slow, and the time for looking up owners ran out',
  'Run it again later.',
);

export const faulty = unknown('GitHub failed to answer', 'Run it again later.');

export const notAllowed = unknown("this token can't look it up");

/** The run asked GitHub as often as it may. */
export function outOfRequests(limit: number): UnknownAnswer {
  return unknown(`the run's limit of ${limit} requests was reached`);
}
