import type { CodeOwnersLine } from '../../codeowners/parse.ts';
import { ownerKey } from '../../resolve/owner-answers.ts';
import { listField, numberField, textField } from '../api/json.ts';

/** What GitHub makes of the owners that a CODEOWNERS names. */
export interface CodeOwnersVerdict {
  /** Keys of owners on a line in which GitHub finds no fault: they exist, and may write to the repository. */
  readonly sound: ReadonlySet<string>;
  /** Keys of owners that GitHub calls unknown: not there, not to be seen, or without the right to write. */
  readonly flagged: ReadonlySet<string>;
}

/**
 * Reads the answer of `GET /repos/{owner}/{repo}/codeowners/errors` about a CODEOWNERS at the same commit. It is the one
 * thing that a token without the right to read teams can learn of them.
 */
export function codeOwnersVerdict(
  lines: readonly CodeOwnersLine[],
  answer: unknown,
): CodeOwnersVerdict {
  const faulty = new Set<number>();
  const flagged = new Set<string>();
  for (const error of listField(answer, 'errors')) {
    const line = numberField(error, 'line');
    if (line !== null) faulty.add(line);
    if (!/unknown owner/i.test(textField(error, 'kind') ?? '')) continue;
    const named = textField(error, 'suggestion') ?? textField(error, 'message') ?? '';
    for (const [handle] of named.matchAll(/@[\w-]+(?:\/[\w.-]*\w)?/g))
      flagged.add(ownerKey(handle));
  }
  const sound = new Set<string>();
  for (const { line, owners } of lines) {
    if (!faulty.has(line)) for (const owner of owners) sound.add(ownerKey(owner));
  }
  for (const key of flagged) sound.delete(key);
  return { sound, flagged };
}
