// In: small manifests that were sifted together. Out: each examined, and the services that it has besides counted.
import type { Examined, ParsedManifest } from '../estate/estate.ts';
import type { Framework } from '../estate/framework.ts';
import type { Entry, Manifest } from '../estate/manifest.ts';
import type { Catalogue } from '../estate/product.ts';
import { isSomebody } from '../estate/reading.ts';
import { MAX_ENTRIES } from '../parse/limits.ts';
import { linesOf } from '../parse/line-index.ts';
import { parse } from '../parse/parse.ts';
import { isMap, keysOf, own } from '../parse/values.ts';
import type { Policy } from '../policy/policy.ts';
import { noTally, type Tally, tallyOf, withMore } from '../report/entry-tally.ts';
import { ownerContext, vendorOf } from '../resolve/owner-context.ts';
import { OwnerReader } from '../resolve/owner-reader.ts';
import { ruleById, rules } from '../rules/index.ts';
import { batchedOf } from '../sift/batched-sources.ts';
import type { Batch, Batched } from '../sift/sift-result.ts';

type Examine = (parsed: ParsedManifest) => Promise<Examined>;

/** A manifest that was examined, and what else it has. */
export interface MoreThanExamined extends Examined {
  readonly more: Tally | undefined;
}

/** What is known of a kind of service of which nothing is said. */
interface PlainKind extends Tally {
  /** Services and parts. */
  readonly entries: number;
}

/**
 * Examines manifests that were sifted together, in their order. A kind of service of which nothing is said where it is
 * first is only counted in the manifests after it; any doubt has the whole manifest examined.
 */
export class BatchedExaminer {
  readonly #examine: Examine;
  readonly #policy: Policy;
  readonly #catalogue: Catalogue | undefined;
  readonly #known = new Map<Batch, KnownKinds>();

  constructor(examine: Examine, policy: Policy, catalogue: Catalogue | undefined) {
    this.#examine = examine;
    this.#policy = policy;
    this.#catalogue = catalogue;
  }

  async examined(parsed: ParsedManifest): Promise<MoreThanExamined> {
    const batched = batchedOf(parsed.source) as Batched;
    const examined = await this.#examine(parsed);
    const known = this.#knownOf(batched.batch, examined.manifest);
    const isPlain = known.learn(examined, batched, this.#catalogue);
    const more = isPlain && parsed.problems.length === 0 ? known.tally(batched) : undefined;
    if (more !== undefined) return { ...examined, more };
    const source = await parse(parsed.source.file, batched.text);
    return { ...(await this.#examine({ ...parsed, source })), more: undefined };
  }

  #knownOf(batch: Batch, manifest: Manifest): KnownKinds {
    const known = this.#known.get(batch) ?? new KnownKinds(batch, manifest, this.#policy);
    this.#known.set(batch, known);
    return known;
  }
}

/** The kinds of service of one batch. */
class KnownKinds {
  readonly #framework: Framework | undefined;
  readonly #owners: readonly string[];
  readonly #outside: ReadonlySet<string>;
  readonly #reader: OwnerReader;
  readonly #vendors = new Set<string | null>();
  readonly #plain = new Map<number, PlainKind>();
  /** Those who aren't owners, as they begin. */
  readonly #bad = new Set<string>();

  constructor(
    { owners }: Batch,
    { root, framework, teams, people }: Manifest,
    { providersAsOwners }: Policy,
  ) {
    this.#framework = framework;
    this.#owners = [...owners];
    const ids = [...teams, ...people];
    this.#outside = new Set(ids.flatMap((one) => (one.organisation === null ? [] : [one.id])));
    this.#reader = new OwnerReader(ownerContext(root, providersAsOwners));
    // The sift leaves numbers off teams, and such an id may differ in nothing else.
    for (const { id } of ids) if (id.startsWith('@')) this.#bad.add('');
    this.#addVendor(null);
  }

  /** Notes the kinds that are first in a manifest; `false` if what is said of it may be about what was left out. */
  learn(
    { manifest, found }: Examined,
    { kept }: Batched,
    catalogue: Catalogue | undefined,
  ): boolean {
    if (!isSameFramework(manifest.framework, this.#framework)) return false;
    const odd = new Set<string>();
    for (const { finding } of found) {
      const { silentOnPlain, isAboutFile } = ruleById(finding.rule);
      if (isAboutFile === true) continue;
      const { service } = finding.subject;
      if (silentOnPlain !== true || service === null) return false;
      odd.add(service);
    }
    const lines = linesOf(manifest.source);
    for (const service of manifest.services) {
      const kind = kept.get(lines.at(service.key.start).line);
      if (kind === undefined || this.#plain.has(kind) || odd.has(service.id)) continue;
      if (service.entries.some((entry) => isApart(entry, catalogue))) continue;
      for (const { provider, model } of service.entries) this.#addVendor(vendorOf(provider, model));
      const parts = own(service.map, 'parts');
      const entries = 1 + (isMap(parts) ? keysOf(parts).length : 0);
      this.#plain.set(kind, { ...tallyOf(service.entries, lines), entries });
    }
    return true;
  }

  /** What was left out comes to; `undefined` if something may be said of it. */
  tally({ text, others, kept }: Batched): Tally | undefined {
    let sum = noTally;
    let entries = kept.size;
    for (const [kind, count] of others) {
      const plain = this.#plain.get(kind);
      if (plain === undefined) return undefined;
      sum = withMore(sum, plain, count);
      entries += plain.entries * count;
    }
    const isBad = [...this.#bad].some((owner) => text.includes(owner));
    return isBad || entries > MAX_ENTRIES ? undefined : sum;
  }

  #addVendor(vendor: string | null): void {
    if (this.#vendors.has(vendor)) return;
    this.#vendors.add(vendor);
    for (const owner of this.#owners)
      if (this.#outside.has(owner) || !isSomebody(this.#reader.read(owner, vendor)))
        this.#bad.add(owner.replace(/0$/, ''));
  }
}

/** Whether an entry can't be taken for another, though nothing is said of it. */
function isApart(entry: Entry, catalogue: Catalogue | undefined): boolean {
  if (entry.unsettled.length > 0) return true;
  return rules.some(({ needsOthers }) => needsOthers?.(entry, catalogue) === true);
}

/** A path of a framework's file leads to another one from another folder. */
function isSameFramework(one: Framework | undefined, other: Framework | undefined): boolean {
  if (one === other) return true;
  const [some, others] = [one?.layers ?? [], other?.layers ?? []];
  return some.length === others.length && some.every((layer, at) => layer === others[at]);
}
