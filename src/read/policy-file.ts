import { loadCatalogue } from '../catalogue/index.ts';
import type { ListedProduct } from '../estate/product.ts';
import { parseBytes } from '../parse/parse.ts';
import { nothingWritten, type Policy, type WrittenPolicy, withDefaults } from '../policy/policy.ts';
import { messageOf } from '../text/message.ts';
import { CannotCheck } from './cannot-check.ts';
import type { Files } from './files.ts';

/**
 * What the policy at a path says; nothing if it doesn't exist and wasn't named. Rejects with `CannotCheck` for an
 * invalid one.
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
  if ('policy' in read) {
    await refuseClashes(file, read.policy.products);
    return read.policy;
  }
  const list = read.problems.map((one) => `${file}:${one.line}:${one.column} ${messageOf(one)}`);
  throw new CannotCheck(`The policy file is invalid:\n${list.join('\n')}`);
}

/** A product of a policy that has an id of the catalogue, or one twice, would describe one thing in two ways. */
async function refuseClashes(file: string, products: readonly ListedProduct[]): Promise<void> {
  if (products.length === 0) return;
  const catalogue = await loadCatalogue();
  const seen = new Set<string>();
  for (const [position, { id }] of products.entries()) {
    const place = `${file}: products[${position}].id`;
    const known = catalogue.get(id);
    if (known !== undefined) {
      throw new CannotCheck(
        `${place}: \`${id}\` is already the id of ${known.name} in the catalogue, and can't be another product. Choose another id, or write what differs under the entry's \`responsibilities\`.`,
      );
    }
    if (seen.has(id)) throw new CannotCheck(`${place}: \`${id}\` appears twice. Keep one of them.`);
    seen.add(id);
  }
}
