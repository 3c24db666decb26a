import type { MissingAnswer, UnknownAnswer } from '../../resolve/owner-answers.ts';

/** What GitHub has under a name where no user or organisation was found. */
export type AccountType = 'User' | 'Organization' | null;

const missing = (why: string, instead: string | null = null): MissingAnswer => {
  return { state: 'missing', why, instead };
};

const unknown = (why: string, remedy: string | null = null): UnknownAnswer => {
  return { state: 'unknown', why, remedy };
};

/** GitHub may answer another run. */
const unanswered = (why: string, remedy: string | null = null): UnknownAnswer => {
  return { ...unknown(why, remedy), passes: true };
};

export const noUser = missing('GitHub has no user with this name');

export const noTeam = missing('the organisation has no such team');

/** For a name that belongs to an organisation. */
export function notAUser(login: string): MissingAnswer {
  return missing(`\`${login}\` is an organisation; write its teams as \`@${login}/team\``);
}

/** For a user who has a new name. */
export function renamedTo(login: string): MissingAnswer {
  return missing(`this user is now called \`@${login}\``, `@${login}`);
}

/** For a team whose organisation wasn't found. */
export function noOrganisation(org: string, found: AccountType): MissingAnswer {
  return missing(
    found === 'User'
      ? `\`${org}\` is a user, and only organisations have teams`
      : `GitHub has no organisation \`${org}\``,
  );
}

const OTHER_TOKEN =
  'Set the input `members-token`: an App\'s or fine-grained token with the organisation permission "Members: read", or a classic one with the scope `read:org`.';

export const mayNotReadTeams = unknown(
  "this token can't read the organisation's teams",
  OTHER_TOKEN,
);

export const seesNoTeams = unknown("this token sees none of the organisation's teams", OTHER_TOKEN);

export const unseenTeam = unknown(
  "this token doesn't see the team, which may be secret or may not exist",
  'Use a token that sees secret teams: one of an App with "Members: read" that is installed in the organisation, or one of an organisation owner.',
);

export const wantsSignOn = unknown(
  "the organisation requires single sign-on, and this token isn't authorised for it",
  "Authorise the token for the organisation in the token's settings.",
);

export const wantsAddress = unknown(
  "the organisation has an IP allow list, and this runner isn't on it",
  'Run the check on a runner that is on the IP allow list.',
);

/** Logins with `_` belong to managed users, whom nobody outside their enterprise can see. */
export const unseenUser = unknown(
  "this token doesn't see the user, and managed users are visible only within their enterprise",
  'Set the input `members-token` to a token from that enterprise.',
);

export const flaggedInCodeOwners = unknown(
  "GitHub reports it as an unknown owner in CODEOWNERS: it doesn't exist, isn't visible, or can't write to this repository",
  OTHER_TOKEN,
);

// A token that was accepted before has since expired: an App's lasts an hour.
export const refusedToken = unanswered('GitHub refused the token (401)', 'Renew the token.');

export const refusedMembersToken = unknown(
  'GitHub refused the `members-token` (401)',
  'Renew the token.',
);

export const rateLimited = unanswered(
  "GitHub's rate limit is used up, or nearly so",
  'Run it again later.',
);

export const outOfTime = unanswered(
  'GitHub was too slow, and the time for looking up owners ran out',
  'Run it again later.',
);

export const faulty = unanswered("GitHub didn't answer", 'Run it again later.');

export const notAllowed = unknown("this token isn't allowed to look it up");

/** The run asked GitHub as often as it may. */
export function outOfRequests(limit: number): UnknownAnswer {
  return unanswered(`not checked: the run's limit of ${limit} requests was reached`);
}
