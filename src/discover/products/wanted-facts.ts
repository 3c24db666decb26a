import { discriminators } from './discriminators.ts';
import { editions } from './editions.ts';
import { remarks } from './model-of-type.ts';

const none: ReadonlySet<string> = new Set();

/** Names of attributes by type, in lower case; a provider's block under `provider <name>`. */
const wanted = new Map<string, Set<string>>();

function want(type: string, names: readonly string[]): void {
  const set = wanted.get(type.toLowerCase()) ?? new Set();
  for (const name of names) set.add(name.replace(/\..*$/, ''));
  wanted.set(type.toLowerCase(), set);
}

for (const { types, facts } of [...discriminators, ...remarks]) {
  for (const type of types) want(type, facts);
}
for (const { provider, fact } of editions) want(`provider ${provider}`, [fact]);

/** The attributes that a scanner has to keep of a type's block, or of a provider's (`provider github`). */
export function factsOf(type: string): ReadonlySet<string> {
  return wanted.get(type.toLowerCase()) ?? none;
}
