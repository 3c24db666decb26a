import { parseBytes } from '../parse/decode.ts';
import { nothingWritten, type Policy, type WrittenPolicy, withDefaults } from '../policy/policy.ts';
import { messageOf } from '../text/message.ts';
import { CannotCheck } from './cannot-check.ts';
import type { Files } from './files.ts';

/**
 * What the policy at a path says; nothing where there is none and nobody named it. Rejects with `CannotCheck` for a bad
 * one.
 */
export async function loadWritten(
  files: Files,
  file: string,
  isNamed: boolean,
): Promise<WrittenPolicy> {
  const bytes = await files.read(file);
  if (bytes === undefined) {
    if (isNamed) throw new CannotCheck(`There is no policy at ${file}.`);
    return nothingWritten;
  }
  return writtenFrom(file, bytes);
}

/** A policy's bytes -> the policy, with the defaults. Rejects as `writtenFrom` does. */
export async function policyFrom(file: string, bytes: Uint8Array): Promise<Policy> {
  return withDefaults(await writtenFrom(file, bytes));
}

/** A policy's bytes -> what it says. Rejects with `CannotCheck`, naming every problem with its line and column. */
export async function writtenFrom(file: string, bytes: Uint8Array): Promise<WrittenPolicy> {
  const source = await parseBytes(file, bytes);
  const { readPolicy } = await import('../policy/read-policy.ts');
  const read = readPolicy(source);
  if ('policy' in read) return read.policy;
  const list = read.problems.map((one) => `${file}:${one.line}:${one.column} ${messageOf(one)}`);
  throw new CannotCheck(`The policy file is invalid:\n${list.join('\n')}`);
}
