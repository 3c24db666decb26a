import type { Span } from '../estate/finding.ts';
import { entryPath, type Path } from '../estate/path.ts';
import type { OwnerKind, OwnerReading } from '../estate/reading.ts';
import type { Source } from '../estate/source.ts';
import type { ValueMap } from '../estate/value.ts';
import { type ProviderNames, providerNames } from '../evidence/provider.ts';
import { isMap, keysOf, own, valueSpan } from '../parse/values.ts';
import { isLayerId } from './entry-fields.ts';
import { ownerKey } from './owner-answers.ts';
import { ownerContext } from './owner-context.ts';
import { OwnerReader } from './owner-reader.ts';
import { EVERY, isOwnersKey, ownersOf } from './owners-map.ts';

/** Where the text of an owner is. */
export interface OwnerPlace {
  readonly span: Span;
  readonly path: Path;
  readonly service: string | null;
  readonly part: string | null;
  readonly layer: string | null;
}

/** A user or team of GitHub that a manifest names, once, with every place where it does. */
export interface GitHubOwner {
  /** As it is written first. */
  readonly text: string;
  readonly key: string;
  readonly kind: 'user' | 'github-team';
  /** In the order of the file, once each: what an alias repeats has one place. */
  readonly places: readonly [OwnerPlace, ...OwnerPlace[]];
}

type Holder = Pick<OwnerPlace, 'service' | 'part'>;

interface Found {
  readonly text: string;
  readonly place: OwnerPlace;
}

/** Gathers places by owner. */
class Gathered {
  readonly #reader: OwnerReader;
  readonly #owners = new Map<string, Map<number, Found>>();

  constructor(reader: OwnerReader) {
    this.#reader = reader;
  }

  add(written: string, place: OwnerPlace): void {
    const text = written.trim();
    if (!isOfGitHub(this.#reader.read(text).kind)) return;
    const key = ownerKey(text);
    let places = this.#owners.get(key);
    if (places === undefined) {
      places = new Map();
      this.#owners.set(key, places);
    }
    if (!places.has(place.span.start)) places.set(place.span.start, { text, place });
  }

  /** Owners, approvers of waivers: what the estate, a service or a part may name. */
  addFrom(map: ValueMap, path: Path, holder: Holder): void {
    const owners = ownersOf(map);
    if (owners !== undefined) {
      for (const key of keysOf(owners).filter(isOwnersKey)) {
        const layer = key === EVERY ? null : key;
        const texts = this.#reader.textsAt(owners, key, [...path, 'owners'], null);
        for (const { text, span, path: at } of texts) {
          this.add(text, { span, path: at, ...holder, layer });
        }
      }
    }
    const waivers = own(map, 'waivers');
    for (const layer of isMap(waivers) ? keysOf(waivers).filter(isLayerId) : []) {
      const waiver = own(waivers as ValueMap, layer);
      const approver = isMap(waiver) ? own(waiver, 'approved-by') : undefined;
      if (typeof approver !== 'string') continue;
      const span = valueSpan(waiver as ValueMap, 'approved-by');
      this.add(approver, {
        span,
        path: [...path, 'waivers', layer, 'approved-by'],
        ...holder,
        layer,
      });
    }
  }

  inOrder(): GitHubOwner[] {
    const owners = [...this.#owners].map(([key, found]): GitHubOwner => {
      const sorted = [...found.values()].sort((a, b) => a.place.span.start - b.place.span.start);
      const [first, ...others] = sorted as [Found, ...Found[]];
      const kind = first.text.includes('/') ? 'github-team' : 'user';
      const places = others.map(({ place }) => place);
      return { text: first.text, key, kind, places: [first.place, ...places] };
    });
    return owners.sort((a, b) => a.places[0].span.start - b.places[0].span.start);
  }
}

function isOfGitHub(kind: OwnerKind): boolean {
  return kind === 'user' || kind === 'github-team';
}

/**
 * Every user and team of GitHub that a manifest names: under `owners` at each level, as the `github` of a declared team
 * or person, and as approver of a waiver. `providers` are the policy's further names of vendors, which own nothing.
 */
export function namedOwners(source: Source, providers: readonly string[] = []): GitHubOwner[] {
  return namedBy(source, providerNames(providers), new Map());
}

function namedBy(
  source: Source,
  providers: ProviderNames,
  handles: Map<string, OwnerReading>,
): GitHubOwner[] {
  const root = isMap(source.value) ? source.value : {};
  const gathered = new Gathered(new OwnerReader(ownerContext(root, providers), handles));
  gathered.addFrom(root, [], { service: null, part: null });
  for (const list of ['teams', 'people']) {
    const declared = mapAt(root, list);
    for (const id of idsIn(declared)) {
      const one = mapAt(declared, id);
      const github = own(one, 'github');
      if (typeof github !== 'string') continue;
      const span = valueSpan(one, 'github');
      const nowhere = { service: null, part: null, layer: null };
      gathered.add(github, { span, path: [list, id, 'github'], ...nowhere });
    }
  }
  const services = mapAt(root, 'services');
  for (const service of idsIn(services)) {
    const map = mapAt(services, service);
    gathered.addFrom(map, entryPath(service, null), { service, part: null });
    const parts = mapAt(map, 'parts');
    for (const part of idsIn(parts)) {
      gathered.addFrom(mapAt(parts, part), entryPath(service, part), { service, part });
    }
  }
  return gathered.inOrder();
}

/** The users and teams of GitHub that manifests name, each once, as written first. */
export function ownersToVerify(
  sources: readonly Source[],
  providers: readonly string[],
): ReadonlyMap<string, string> {
  const owners = new Map<string, string>();
  const names = providerNames(providers);
  const handles = new Map<string, OwnerReading>();
  for (const source of sources) {
    for (const { key, text } of namedBy(source, names, handles)) {
      if (!owners.has(key)) owners.set(key, text);
    }
  }
  return owners;
}

function idsIn(map: ValueMap): readonly string[] {
  return keysOf(map).filter((id) => !id.startsWith('x-'));
}

function mapAt(map: ValueMap, key: string): ValueMap {
  const value = own(map, key);
  return isMap(value) ? value : {};
}
