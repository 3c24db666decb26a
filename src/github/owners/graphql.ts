import type { UnknownAnswer } from '../../resolve/owner-answers.ts';
import type { GraphqlAnswer } from '../api/client.ts';
import { GitHubError } from '../api/error.ts';
import { field, listField, numberField, textField } from '../api/json-fields.ts';
import {
  faulty,
  mayNotReadTeams,
  notAllowed,
  seesNoTeams,
  wantsAddress,
  wantsSignOn,
} from './answers.ts';
import type { Lookup, OwnerSession, TeamLookup, UserLookup } from './session.ts';

/** Look-ups in one query. GitHub gives a query ten seconds, whatever it costs. */
const MOST = 100;
/** After this many queries in a row without any answer, GitHub is considered down. */
const FAILURES = 6;

/** What GraphQL left for a second look. */
export interface GraphqlOutcome {
  /** GitHub has no such query for this token: look-ups without an answer are to be made another way. */
  readonly refused: boolean;
  /** GitHub says that there is no user of that name. */
  readonly absentUsers: readonly UserLookup[];
  /** No team was shown, in an organisation that shows others. */
  readonly unseenTeams: readonly TeamLookup[];
  readonly organisations: ReadonlyMap<string, OrganisationView>;
}

/**
 * Looks up users and teams, as many as possible in one query; smaller queries follow where GitHub fails at a large one.
 */
export class OwnerQueries implements GraphqlOutcome {
  refused = false;
  readonly absentUsers: UserLookup[] = [];
  readonly unseenTeams: TeamLookup[] = [];
  readonly organisations = new Map<string, OrganisationView>();
  readonly #session: OwnerSession;
  #size = MOST;
  #failures = 0;
  readonly #failedAt = new Map<number, number>();

  constructor(session: OwnerSession) {
    this.#session = session;
  }

  async run(lookups: readonly Lookup[]): Promise<GraphqlOutcome> {
    let waiting: readonly Lookup[] = inOrder(lookups);
    while (waiting.length > 0 && !this.refused) {
      const open = waiting.filter((lookup) => !this.#isAnswered(lookup));
      const some = open.slice(0, this.#size);
      const rest = open.slice(this.#size);
      if (some.length === 0) break;
      const left = await this.#ask(some);
      if (left === null) break;
      if (left.length === some.length) this.#fail(some);
      else this.#succeed();
      waiting = [...left, ...rest];
    }
    return this;
  }

  #isAnswered(lookup: Lookup): boolean {
    if (this.#session.answers.has(lookup.key)) return true;
    const view = lookup.kind === 'team' ? this.organisations.get(lookup.org) : undefined;
    if (view === undefined) return false;
    if (view.closed !== null) this.#session.answers.set(lookup.key, view.closed);
    return view.closed !== null || view.login === null;
  }

  /** Larger again, but not as large as failed twice: once may be for the sake of one look-up, which is done with. */
  #succeed(): void {
    this.#failures = 0;
    const larger = Math.min(MOST, this.#size * 2);
    if ((this.#failedAt.get(larger) ?? 0) < 2) this.#size = larger;
  }

  #fail(some: readonly Lookup[]): void {
    this.#failures += 1;
    this.#failedAt.set(some.length, (this.#failedAt.get(some.length) ?? 0) + 1);
    if (this.#failures >= FAILURES) this.#session.stop(faulty);
    const [only] = some;
    if (some.length === 1 && only !== undefined) this.#session.answers.set(only.key, faulty);
    this.#size = Math.max(1, Math.floor(some.length / 2));
  }

  /** The look-ups that got no answer; null when no more is to be asked. */
  async #ask(some: readonly Lookup[]): Promise<readonly Lookup[] | null> {
    const orgs = [...new Set(some.flatMap((one) => (one.kind === 'team' ? [one.org] : [])))];
    const asked = await this.#session.ask((client) => client.graphql(queryFor(some, orgs)));
    if (asked === null) return null;
    if (!(asked instanceof GitHubError)) return this.#read(some, orgs, asked.value);
    const passing = ['server', 'network', 'timeout', 'rate-limited', 'unauthorised'];
    this.refused = !passing.includes(asked.kind);
    return this.#session.stopped() === null && !this.refused ? some : null;
  }

  #read(some: readonly Lookup[], orgs: readonly string[], answer: GraphqlAnswer): Lookup[] | null {
    const { data, errors } = answer;
    if (errors.some(isUnknownToServer)) {
      this.refused = true;
      return null;
    }
    const problems: Problems = new Map(errors.map((error) => [pathOf(error), error]));
    // Of an error without a path it isn't known what it took away.
    const sound = data !== null && !problems.has('');
    const scopes = errors.find((error) => pathOf(error) === '' && isScopes(error));
    orgs.forEach((org, index) => {
      const view = scopes === undefined ? viewOf(data, problems, index) : closedBy(scopes);
      if (view !== null && !this.organisations.has(org)) this.organisations.set(org, view);
    });
    return some.filter((lookup, index) => {
      if (lookup.kind === 'user') return !this.#readUser(lookup, index, data, problems);
      return !this.#readTeam(lookup, [orgs.indexOf(lookup.org), index], data, problems, sound);
    });
  }

  #readUser(lookup: UserLookup, index: number, data: unknown, problems: Problems): boolean {
    const { answers } = this.#session;
    const problem = typeOf(problems.get(`u${index}`));
    if (textField(data, `u${index}`, 'login') !== null) {
      answers.set(lookup.key, { state: 'exists' });
    } else if (problem === 'NOT_FOUND') this.absentUsers.push(lookup);
    else if (problem === 'FORBIDDEN') answers.set(lookup.key, notAllowed);
    else return false;
    return true;
  }

  #readTeam(
    lookup: TeamLookup,
    [org, index]: readonly [number, number],
    data: unknown,
    problems: Problems,
    sound: boolean,
  ): boolean {
    const { answers } = this.#session;
    const at = `o${org}.t${index}`;
    const problem = problems.get(at);
    if (textField(data, `o${org}`, `t${index}`, 'slug') !== null) {
      answers.set(lookup.key, { state: 'exists' });
    } else if (this.#isAnswered(lookup)) return true;
    else if (isClosing(problem)) {
      const view = closedBy(problem);
      this.organisations.set(lookup.org, view);
      answers.set(lookup.key, view.closed ?? mayNotReadTeams);
    } else if (typeOf(problem) === 'NOT_FOUND') this.unseenTeams.push(lookup);
    else if (sound && problem === undefined && field(data, `o${org}`, `t${index}`) === null) {
      this.unseenTeams.push(lookup);
    } else return false;
    return true;
  }
}

/** What a token sees of an organisation. */
interface OrganisationView {
  /** Null for one that GitHub does not have. */
  readonly login: string | null;
  /** How many teams the token sees; 0 also where that isn't known. */
  readonly teams: number;
  /** Why no team of it can be looked up; null where they can. */
  readonly closed: UnknownAnswer | null;
}

/** Errors of an answer by their path; of one without a path it isn't known what it took away. */
type Problems = ReadonlyMap<string, unknown>;

/** One team of each organisation first: an organisation that shows none is then asked only once. */
function inOrder(lookups: readonly Lookup[]): readonly Lookup[] {
  const first: Lookup[] = [];
  const teams: Lookup[] = [];
  const users: Lookup[] = [];
  const seen = new Set<string>();
  for (const lookup of lookups) {
    if (lookup.kind === 'user') users.push(lookup);
    else if (seen.has(lookup.org)) teams.push(lookup);
    else {
      seen.add(lookup.org);
      first.push(lookup);
    }
  }
  return [...first, ...teams, ...users];
}

/** One query for all of them. Names are letters, digits, `.`, `_` and `-` alone, so they need no escaping. */
function queryFor(some: readonly Lookup[], orgs: readonly string[]): string {
  const fields: string[] = [];
  orgs.forEach((org, at) => {
    const teams = some.flatMap((one, index) =>
      one.kind === 'team' && one.org === org
        ? [`t${index}: team(slug: "${one.slug}") { slug }`]
        : [],
    );
    fields.push(`o${at}: organization(login: "${org}") { login ${teams.join(' ')} }`);
    // Apart, because a refusal of this field takes the whole organisation with it.
    fields.push(`c${at}: organization(login: "${org}") { teams(first: 1) { totalCount } }`);
  });
  some.forEach((one, index) => {
    if (one.kind === 'user') fields.push(`u${index}: user(login: "${one.login}") { login }`);
  });
  return `query { ${fields.join('\n')} }`;
}

/** Where in the answer an error is; empty if it does not say. */
function pathOf(error: unknown): string {
  return listField(error, 'path').join('.');
}

/** What kind of error it is, as `NOT_FOUND`. */
function typeOf(error: unknown): string | null {
  return textField(error, 'type');
}

/** Whether a classic token is missing a scope, for which the whole query is refused. */
function isScopes(error: unknown): boolean {
  return (
    typeOf(error) === 'INSUFFICIENT_SCOPES' ||
    /required scopes/i.test(textField(error, 'message') ?? '')
  );
}

/** Whether an error says that teams may not be read at all. */
function isClosing(error: unknown): boolean {
  return error !== undefined && (typeOf(error) === 'FORBIDDEN' || isScopes(error));
}

/** An older server may not have a field. */
function isUnknownToServer(error: unknown): boolean {
  const code = textField(error, 'extensions', 'code') ?? '';
  return /^(?:undefinedField|argumentNotAccepted)$/.test(code);
}

/** What an answer shows of an organisation; null if it shows nothing. */
function viewOf(data: unknown, problems: Problems, index: number): OrganisationView | null {
  const problem = problems.get(`o${index}`);
  if (isClosing(problem)) return closedBy(problem);
  if (typeOf(problem) === 'NOT_FOUND') return { login: null, teams: 0, closed: null };
  const login = textField(data, `o${index}`, 'login');
  if (login === null) return null;
  const teams = numberField(data, `c${index}`, 'teams', 'totalCount');
  return { login, teams: teams ?? 0, closed: teams === 0 ? seesNoTeams : null };
}

/** An organisation of which a token may read no team, and why. */
function closedBy(error: unknown): OrganisationView {
  const message = textField(error, 'message') ?? '';
  const signOn = field(error, 'extensions', 'saml_failure') === true || /\bSAML\b/.test(message);
  const address = /IP allow list/i.test(message);
  const closed = signOn ? wantsSignOn : address ? wantsAddress : mayNotReadTeams;
  return { login: null, teams: 0, closed };
}
