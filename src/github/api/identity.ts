import type { GitHub, TokenKind } from './client.ts';
import { GitHubError } from './error.ts';
import { field, numberField, textField } from './json-fields.ts';

/** An account: a person, an App or GitHub Actions. */
export interface Account {
  readonly id: number | null;
  readonly login: string;
}

const ACTIONS = 'github-actions';

/** A login in a form common to GraphQL and REST. */
function plainLogin(login: string): string {
  return login.toLowerCase().replace(/\[bot\]$/, '');
}

/** The account of `{ login, id }`, as REST has it in `user`. */
export function accountOf(user: unknown): Account | null {
  const login = textField(user, 'login');
  return login === null ? null : { login, id: numberField(user, 'id') };
}

/** Whether an account of this kind could hold a token of that kind: an App's comments are a bot's. */
export function couldBeOurs(user: unknown, token: TokenKind): boolean {
  if (accountOf(user) === null) return false;
  if (token === 'unknown') return true;
  return (field(user, 'type') === 'Bot') === (token === 'installation');
}

/** Whether two accounts are one. Logins can change hands and ids can't, so the ids decide. */
export function isSameAccount(one: Account, other: Account): boolean {
  if (one.id !== null && other.id !== null) return one.id === other.id;
  return plainLogin(one.login) === plainLogin(other.login);
}

/** The account that GitHub Actions itself comments with. */
export function isActions(account: Account): boolean {
  return account.login.toLowerCase() === `${ACTIONS}[bot]`;
}

/** Asks whose token this is. GraphQL works with every kind of token, REST only with people's. Null if neither says. */
export async function whoAmI(client: GitHub): Promise<Account | null> {
  const asked = await quietly(client.graphql('query { viewer { login databaseId } }'));
  const login = textField(asked?.data, 'viewer', 'login');
  if (login !== null) return { login, id: numberField(asked?.data, 'viewer', 'databaseId') };
  if (client.tokenKind === 'installation') return null;
  return accountOf(await quietly(client.get('/user')));
}

async function quietly<T>(asked: Promise<T>): Promise<T | null> {
  try {
    return await asked;
  } catch (error) {
    if (error instanceof GitHubError) return null;
    throw error;
  }
}
