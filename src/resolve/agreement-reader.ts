import type { Span } from '../estate/finding.ts';
import type { Agreement, DateAt } from '../estate/manifest.ts';
import type { Path } from '../estate/path.ts';
import type { AddressKind } from '../estate/reading.ts';
import { rememberedAt } from '../estate/remembered-at.ts';
import type { ValueMap } from '../estate/value.ts';
import { classifyAddress } from '../evidence/address.ts';
import { dayOf } from '../evidence/dates.ts';
import { keySpan, keysOf, own, valueSpan } from '../parse/values.ts';
import { isWritten, mapAt, mapOf, text, textOf } from './entry-fields.ts';

/** The agreements of a manifest: those of its entries, and those by provider. */
export class Agreements {
  readonly byProvider: readonly Agreement[];
  readonly #byKey = new Map<string, Agreement>();
  /** The addresses that were read before: an estate names few documents many times. */
  readonly #addresses: AddressKinds = new Map();

  constructor(root: ValueMap) {
    const map = mapAt(root, 'agreements') ?? {};
    const all: Agreement[] = [];
    for (const provider of keysOf(map)) {
      const said = mapOf(own(map, provider));
      if (provider.startsWith('x-') || said === undefined) continue;
      const at = { holder: map, key: provider, path: ['agreements', provider], provider };
      const agreement = new DeclaredAgreement(at, said, this.#addresses);
      all.push(agreement);
      if (!this.#byKey.has(agreementKey(provider))) {
        this.#byKey.set(agreementKey(provider), agreement);
      }
    }
    this.byProvider = all;
  }

  /** The agreement that an entry names itself; `null` when it names none. */
  ofEntry(map: ValueMap, path: Path): Agreement | null {
    const said = mapOf(map.agreement);
    if (said === undefined) return null;
    const at = { holder: map, key: 'agreement', path: [...path, 'agreement'], provider: null };
    return new DeclaredAgreement(at, said, this.#addresses);
  }

  /** The agreement with a provider; `null` when there is none. */
  with(provider: string | null): Agreement | null {
    if (provider === null || this.byProvider.length === 0) return null;
    return this.#byKey.get(agreementKey(provider)) ?? null;
  }
}

/** The name of a provider as agreements are looked up by it: case doesn't matter. */
export function agreementKey(provider: string): string {
  return provider.trim().toLowerCase();
}

type AddressKinds = Map<string, AddressKind>;

/** Where an agreement is declared. */
interface Declaration {
  readonly holder: ValueMap;
  readonly key: string;
  readonly path: Path;
  readonly provider: string | null;
}

/** The place of an agreement is looked up only on request, because most have no findings. */
class DeclaredAgreement implements Agreement {
  readonly named: boolean;
  readonly reviewed: string | null;
  readonly reviewedDay: number | null;
  readonly #url: string | null;
  readonly #known: AddressKinds;
  readonly #at: Declaration;
  readonly #map: ValueMap;

  constructor(at: Declaration, map: ValueMap, known: AddressKinds) {
    const { url, reviewed } = map;
    const day = dayOf(reviewed);
    this.#url = textOf(url);
    this.named = isWritten(url);
    this.reviewed = day === undefined ? null : (reviewed as string);
    this.reviewedDay = day ?? null;
    this.#at = at;
    this.#map = map;
    this.#known = known;
  }

  get written(): Agreement['written'] {
    return this.#url === null ? null : { url: this.#url, kind: this.#kindOf(this.#url) };
  }

  get url(): string | null {
    return this.#url !== null && this.#kindOf(this.#url) === 'address' ? this.#url : null;
  }

  get provider(): string | null {
    return this.#at.provider;
  }

  get title(): string | null {
    return text(this.#map, 'title');
  }

  get reference(): string | null {
    return text(this.#map, 'reference');
  }

  get law(): string | null {
    return text(this.#map, 'law');
  }

  get exit(): string | null {
    return text(this.#map, 'exit');
  }

  get noticeDays(): number | null {
    const days = this.#map['notice-days'];
    return typeof days === 'number' && Number.isInteger(days) && days >= 0 ? days : null;
  }

  #kindOf(url: string): AddressKind {
    return rememberedAt(this.#known, url, () => classifyAddress(url));
  }

  get key(): Span {
    return keySpan(this.#at.holder, this.#at.key);
  }

  get reviewedSpan(): Span | null {
    return isWritten(this.#map.reviewed) ? valueSpan(this.#map, 'reviewed') : null;
  }

  dateAt(key: 'reviewed' | 'starts' | 'ends'): DateAt | null {
    const date = this.#map[key];
    const day = dayOf(date);
    if (typeof date !== 'string' || day === undefined) return null;
    return { date, day, span: valueSpan(this.#map, key), path: [...this.path, key] };
  }

  get path(): Path {
    return this.#at.path;
  }
}
