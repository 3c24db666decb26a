import type { OwnerAnswer, UnknownAnswer } from '../../resolve/owner-answers.ts';
import { GitHubError } from '../api/error.ts';
import { textField } from '../api/json-fields.ts';
import { faulty, notAllowed, notAUser, noUser, renamedTo, unseenUser } from './answers.ts';
import type { OwnerSession } from './session.ts';

/** A user or organisation, as GitHub writes its name now. */
export interface Account {
  readonly login: string;
  readonly type: 'User' | 'Organization';
}

/** The account of a name, null where there is none, or why that could not be known. */
export type AccountAnswer = Account | null | UnknownAnswer;

/** Asks for one account over REST, which follows a redirect from an old name. `undefined` when no more may be asked. */
export async function accountAt(
  session: OwnerSession,
  login: string,
): Promise<AccountAnswer | undefined> {
  const asked = await session.ask((client) => client.get(`/users/${login}`));
  if (asked === null) return undefined;
  if (asked instanceof GitHubError) {
    if (asked.kind === 'not-found') return null;
    return asked.kind === 'forbidden' ? notAllowed : faulty;
  }
  const found = textField(asked.value, 'login');
  if (found === null || !/^[\w-]+$/.test(found)) return faulty;
  const type = textField(asked.value, 'type') === 'Organization' ? 'Organization' : 'User';
  return { login: found, type };
}

/** What an account means for the user of that name. */
export function userAnswer(login: string, account: AccountAnswer): OwnerAnswer {
  if (account === null) return login.includes('_') ? unseenUser : noUser;
  if ('state' in account) return account;
  if (account.type === 'Organization') return notAUser(account.login);
  const same = account.login.toLowerCase() === login;
  return same ? { state: 'exists' } : renamedTo(account.login);
}

/**
 * The accounts of names, in one query for a hundred; names without one, or that could not be asked for, are left out.
 */
export async function accountsAt(
  session: OwnerSession,
  logins: readonly string[],
): Promise<ReadonlyMap<string, Account>> {
  const accounts = new Map<string, Account>();
  for (let from = 0; from < logins.length; from += 100) {
    const some = logins.slice(from, from + 100);
    const fields = some.map(
      (login, index) => `r${index}: repositoryOwner(login: "${login}") { __typename login }`,
    );
    const query = `query { ${fields.join('\n')} }`;
    const asked = await session.ask((client) => client.graphql(query));
    if (asked === null || asked instanceof GitHubError) break;
    some.forEach((name, index) => {
      const type = textField(asked.value.data, `r${index}`, '__typename');
      const login = textField(asked.value.data, `r${index}`, 'login');
      if (login === null || (type !== 'User' && type !== 'Organization')) return;
      accounts.set(name, { login, type });
    });
  }
  return accounts;
}
