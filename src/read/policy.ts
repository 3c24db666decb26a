import { parseBytes } from '../parse/decode.ts';
import { defaultPolicy, defaultPolicyFile, type Policy } from '../policy/policy.ts';
import { CannotCheck } from './cannot-check.ts';
import type { Files } from './files.ts';

/** Reads the policy at a path, or the default one where there is one. Rejects with `CannotCheck` for a bad one. */
export async function loadPolicy(files: Files, path: string | null): Promise<Policy> {
  const file = path ?? defaultPolicyFile;
  const bytes = await files.read(file);
  if (bytes === undefined) {
    if (path !== null) throw new CannotCheck(`There is no policy at ${path}.`);
    return defaultPolicy;
  }
  return policyFrom(file, bytes);
}

/** A policy's bytes -> the policy. Rejects with `CannotCheck`, naming every problem with its line and column. */
export async function policyFrom(file: string, bytes: Uint8Array): Promise<Policy> {
  const source = await parseBytes(file, bytes);
  const { readPolicy } = await import('../policy/read-policy.ts');
  const read = readPolicy(source);
  if ('policy' in read) return read.policy;
  const list = read.problems.map(
    ({ line, column, message }) => `${file}:${line}:${column} ${message}`,
  );
  throw new CannotCheck(
    `The policy is not right, so there is no gate to check by.\n${list.join('\n')}`,
  );
}
