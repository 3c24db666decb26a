import type { OwnerKind } from '../estate/manifest.ts';
import { providerNames } from './provider-names.ts';

/** Words that people write when nobody is named yet; they compare without case. */
export const placeholders: readonly string[] = [
  'tbd',
  'tba',
  'todo',
  'none',
  'n/a',
  'na',
  'unknown',
  'unassigned',
  'unowned',
  'nobody',
  'fixme',
  '?',
  '-',
  'xxx',
];

const USER = /^@[a-z0-9](?:[a-z0-9]|[-_](?=[a-z0-9])){0,79}$/i;
const GITHUB_TEAM = /^@[a-z0-9](?:[a-z0-9]|[-_](?=[a-z0-9])){0,79}\/[a-z0-9_][a-z0-9._-]{0,254}$/i;
const EMAIL =
  /^[^\s@<>"`,;:()[\]\\]{1,64}@[a-z0-9](?:[a-z0-9-]{0,62})(?:\.[a-z0-9](?:[a-z0-9-]{0,62}))+$/i;

const placeholderSet = new Set(placeholders);

/** What classifying depends on besides the text. */
export interface OwnerContext {
  /** Ids of the teams that the manifest declares. */
  readonly teams: ReadonlySet<string>;
  /** More names of vendors, in lower case: the policy's, and the entry's own provider. */
  readonly providers: ReadonlySet<string>;
}

/** Says what an owner's text is. A declared team wins over every other reading of the same word. */
export function classifyOwner(text: string, context: OwnerContext): OwnerKind {
  if (context.teams.has(text)) return 'declared-team';
  const word = text.trim().toLowerCase();
  const bare = word.startsWith('@') ? word.slice(1) : word;
  if (word === '' || placeholderSet.has(word) || placeholderSet.has(bare)) return 'placeholder';
  if (isProvider(word, context) || isProvider(bare, context)) return 'provider';
  if (USER.test(text)) return 'user';
  if (GITHUB_TEAM.test(text)) return 'github-team';
  if (EMAIL.test(text)) return 'email';
  return 'unrecognised';
}

function isProvider(word: string, context: OwnerContext): boolean {
  return providerNames.has(word) || context.providers.has(word);
}

/** Whether an owner's text names somebody. */
export function isSomebody(kind: OwnerKind): boolean {
  return kind === 'user' || kind === 'github-team' || kind === 'email' || kind === 'declared-team';
}
