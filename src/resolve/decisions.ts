import type { Framework, PartModel } from '../estate/framework.ts';
import type { Kinds } from '../estate/kind.ts';
import { type Decided, decide, type Profile } from './parties.ts';

/** What was decided for a profile. */
interface Settled {
  /** A policy can have another product under the same id. */
  readonly products: Profile['products'];
  readonly decided: Decided;
}

/** More kinds of entry than a repository has. */
const MOST_SETTLED = 10_000;

/** Decides by one framework, once for many manifests: even a repository of 5,000 has few kinds of entry. */
export class Decisions {
  readonly #framework: Framework;
  readonly #kinds: Kinds;
  readonly #byKey = new Map<string, Settled>();

  constructor(framework: Framework, kinds: Kinds) {
    this.#framework = framework;
    this.#kinds = kinds;
  }

  /** The same as `decide`; `key` is that of the model and the profile. */
  of(model: PartModel, profile: Profile, key: string): Decided {
    const known = this.#byKey.get(key);
    const { products } = profile;
    if (known?.products.every((one, at) => one === products[at]) === true) return known.decided;
    const decided = decide(this.#framework, model, profile, this.#kinds);
    if (this.#byKey.size < MOST_SETTLED) this.#byKey.set(key, { products, decided });
    return decided;
  }
}

/** The same text for entries whose cells are decided alike. */
export function decisionKey(
  model: PartModel,
  { products, hasUnknown, kind, added, taken }: Profile,
): string {
  let key: string = model;
  for (const { id } of products) key += ` ${id}`;
  if (hasUnknown) key += ' ?';
  if (kind !== null) key += ` kind:${kind.id}`;
  for (const trait of added) key += ` +${trait}`;
  for (const trait of taken) key += ` -${trait}`;
  return key;
}
