import type { RegisterBlock } from '../estate/dora-register.ts';
import type { Entry } from '../estate/manifest.ts';

/** Which functions of the business an entry supports, by the policy's `register`. */
export class Supports {
  readonly #byName = new Map<string, string[]>();

  constructor(register: RegisterBlock | null) {
    for (const [id, services] of Object.entries(register?.functions ?? {}))
      for (const service of services)
        this.#byName.set(service, [...(this.#byName.get(service) ?? []), id]);
  }

  /** Those of the service, and for a part also its own. */
  of({ service, part }: Pick<Entry, 'service' | 'part'>): readonly string[] {
    if (this.#byName.size === 0) return [];
    const own = part === null ? [] : (this.#byName.get(`${service}.${part}`) ?? []);
    return [...new Set([...(this.#byName.get(service) ?? []), ...own])];
  }
}
