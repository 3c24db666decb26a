import type { UnknownAnswer } from '../../resolve/owner-answers.ts';
import { field, listField, numberField, textField } from '../api/json.ts';
import { type Lookup, mayNotReadTeams, seesNoTeams, wantsAddress, wantsSignOn } from './lookup.ts';

/** What a token sees of an organisation. */
export interface OrganisationView {
  /** Null for one that GitHub does not have. */
  readonly login: string | null;
  /** How many teams the token sees; 0 also where it cannot be told. */
  readonly teams: number;
  /** Why no team of it can be looked up; null where they can. */
  readonly closed: UnknownAnswer | null;
}

/** Errors of an answer by their path; of one without a path it cannot be told what it took away. */
export type Problems = ReadonlyMap<string, unknown>;

/** One team of each organisation first: an organisation that shows none is then asked only once. */
export function inOrder(lookups: readonly Lookup[]): readonly Lookup[] {
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
export function queryFor(some: readonly Lookup[], orgs: readonly string[]): string {
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

/** Where in the answer an error is; empty where it does not say. */
export function pathOf(error: unknown): string {
  return listField(error, 'path').join('.');
}

/** What kind of error it is, as `NOT_FOUND`. */
export function typeOf(error: unknown): string | null {
  return textField(error, 'type');
}

/** Whether a classic token lacks a scope: then the whole query is refused. */
export function isScopes(error: unknown): boolean {
  return (
    typeOf(error) === 'INSUFFICIENT_SCOPES' ||
    /required scopes/i.test(textField(error, 'message') ?? '')
  );
}

/** Whether an error says that teams may not be read at all. */
export function isClosing(error: unknown): boolean {
  return error !== undefined && (typeOf(error) === 'FORBIDDEN' || isScopes(error));
}

/** An older server may lack a field. */
export function isUnknownToServer(error: unknown): boolean {
  const code = textField(error, 'extensions', 'code') ?? '';
  return /^(?:undefinedField|argumentNotAccepted)$/.test(code);
}

/** What an answer shows of an organisation; null where it says nothing. */
export function viewOf(data: unknown, problems: Problems, index: number): OrganisationView | null {
  const problem = problems.get(`o${index}`);
  if (isClosing(problem)) return closedBy(problem);
  if (typeOf(problem) === 'NOT_FOUND') return { login: null, teams: 0, closed: null };
  const login = textField(data, `o${index}`, 'login');
  if (login === null) return null;
  const teams = numberField(data, `c${index}`, 'teams', 'totalCount');
  return { login, teams: teams ?? 0, closed: teams === 0 ? seesNoTeams : null };
}

/** An organisation of which a token may read no team, and why. */
export function closedBy(error: unknown): OrganisationView {
  const message = textField(error, 'message') ?? '';
  const signOn = field(error, 'extensions', 'saml_failure') === true || /\bSAML\b/.test(message);
  const address = /IP allow list/i.test(message);
  const closed = signOn ? wantsSignOn : address ? wantsAddress : mayNotReadTeams;
  return { login: null, teams: 0, closed };
}
