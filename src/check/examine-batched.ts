// Examines small manifests that were sifted together, and counts what was left out of each.
import type { CheckInput, Examined, Found, ParsedManifest } from '../estate/estate.ts';
import type { Framework } from '../estate/framework.ts';
import type { Entry, Manifest } from '../estate/manifest.ts';
import type { Catalogue } from '../estate/product.ts';
import type { AlikeService } from '../estate/report.ts';
import { providerKey } from '../evidence/provider.ts';
import { MAX_ENTRIES } from '../parse/limits.ts';
import { linesOf } from '../parse/line-index.ts';
import { parse } from '../parse/parse.ts';
import { isMap, keysOf, own } from '../parse/values.ts';
import type { Policy } from '../policy/policy.ts';
import type { Sifted } from '../report/alike-services.ts';
import { noTally, type Tally, tallyOf, withMore } from '../report/entry-tally.ts';
import { text } from '../resolve/entry-fields.ts';
import { vendorOf } from '../resolve/owner-context.ts';
import { ruleById, rules } from '../rules/index.ts';
import { unnamed } from '../rules/unused-team.ts';
import { readBatched } from '../sift/batched-rest.ts';
import type { ServiceJoiner } from '../sift/service-joiner.ts';
import type { Batch, Batched } from '../sift/sift-result.ts';
import { LeftOutOwners } from './left-out-owners.ts';
import { likesOf } from './likes-of.ts';

/** How manifests are examined. */
export interface Examiners {
  readonly whole: (parsed: ParsedManifest) => Promise<Examined>;
  /** What is reported about a file from its path alone. */
  readonly byPath: (manifest: Manifest) => Iterable<Found>;
}

/** An examined manifest, and its other contents. */
export interface MoreThanExamined extends Examined {
  readonly more: Tally | undefined;
  /** What was left out, if all services are to be listed. */
  readonly sifted?: Sifted | undefined;
}

/** What is known of a kind of service without findings. */
interface PlainKind extends Tally {
  /** Services and parts. */
  readonly entries: number;
}

/**
 * Examines manifests that were sifted together, in order. A kind of service that has no findings where it comes first
 * is only counted in later manifests, and a head isn't examined again with a service of the same kind. In doubt, the
 * whole manifest is examined.
 */
export class BatchedExaminer {
  readonly #examine: Examiners;
  readonly #policy: Policy;
  readonly #catalogue: Catalogue | undefined;
  readonly #joiner: ServiceJoiner;
  readonly #known = new Map<Batch, KnownKinds>();

  /** `joiner` writes services that are listed in the end. */
  constructor(
    examine: Examiners,
    { policy, catalogue }: Pick<CheckInput, 'policy' | 'catalogue'>,
    joiner: ServiceJoiner,
  ) {
    this.#examine = examine;
    this.#joiner = joiner;
    this.#policy = policy;
    this.#catalogue = catalogue;
  }

  /** Takes one that was sifted together with others. */
  async examined(parsed: ParsedManifest, batched: Batched): Promise<MoreThanExamined> {
    const isCertain = parsed.problems.length === 0;
    return (
      (isCertain
        ? (this.#asBefore(parsed, batched) ?? (await this.#counted(parsed, batched)))
        : undefined) ?? this.#whole(parsed, batched)
    );
  }

  /** The head was examined with such a service, and none of the others has findings. */
  #asBefore({ source, framework }: ParsedManifest, batched: Batched): MoreThanExamined | undefined {
    const known = this.#known.get(batched.batch);
    const before = batched.first && known?.before(batched.head, batched.first.kind);
    if (known === undefined || before == null || !isSameFramework(framework, before.framework))
      return undefined;
    const more = known.tally(batched);
    const root = isMap(source.value) ? source.value : {};
    const manifest = { ...before, source, root, estate: text(root, 'estate') ?? '' };
    const found = this.#examine.byPath(manifest);
    return more && { manifest, found, more, sifted: this.#siftedIn(batched, known, null) };
  }

  async #counted(parsed: ParsedManifest, batched: Batched): Promise<MoreThanExamined | undefined> {
    const { first, head } = batched;
    const { file } = parsed.source;
    const source = first === null ? parsed.source : readBatched(file, batched, first.rest());
    if (source === undefined) return undefined;
    const examined = await this.#examine.whole({ ...parsed, source });
    // Without any entry, no owner of the estate is unneeded; what was left out may be entries.
    if (examined.manifest.entries.length === 0) return undefined;
    const known = this.#knownOf(batched.batch, examined.manifest);
    if (!known.learn(examined, batched, this.#catalogue)) return undefined;
    if (first !== null) known.note(head, first.kind, examined.manifest);
    const more = known.tally(batched, first?.kind);
    return more && { ...examined, more, sifted: this.#siftedIn(batched, known, first) };
  }

  /** All services by their rows, if all are to be listed; `first` was put back. */
  #siftedIn(
    { placed, kept }: Batched,
    { likes }: KnownKinds,
    first: Batched['first'],
  ): Sifted | undefined {
    if (placed === undefined) return undefined;
    const isListed = (place: number): boolean =>
      kept.has(placed.lineOf(place)) || (place === 0 && first !== null);
    return { written: (all) => this.#joiner.written(placed, { isListed, likes }, all) };
  }

  async #whole(parsed: ParsedManifest, batched: Batched): Promise<MoreThanExamined> {
    const source = await parse(parsed.source.file, batched.text);
    return { ...(await this.#examine.whole({ ...parsed, source })), more: undefined };
  }

  #knownOf(batch: Batch, manifest: Manifest): KnownKinds {
    const known = this.#known.get(batch) ?? new KnownKinds(batch, manifest, this.#policy);
    this.#known.set(batch, known);
    return known;
  }
}

/** In the place of an owner: every text has it. */
const EVERY_TEXT = '';

/** More names aren't searched for in each manifest. */
const MOST_BAD = 100;

/** The kinds of service of one batch. */
class KnownKinds {
  readonly #framework: Framework | undefined;
  readonly #owners: LeftOutOwners;
  readonly #vendors = new Set<string>();
  readonly #plain = new Map<number, PlainKind>();
  readonly #before = new Map<string, Manifest>();
  /** What services of each of these kinds are like. */
  readonly likes = new Map<number, readonly AlikeService[]>();
  /** Those who aren't owners, as they begin. */
  readonly #bad = new Set<string>();

  constructor({ owners }: Batch, manifest: Manifest, policy: Policy) {
    this.#framework = manifest.framework;
    this.#owners = new LeftOutOwners(owners, manifest, policy);
    if (this.#owners.isInDoubt) this.#bad.add(EVERY_TEXT);
    this.#addBad(this.#owners.always());
  }

  /** Notes the kinds that come first in a manifest; `false` if a finding about it may concern what was left out. */
  learn(
    { manifest, found }: Examined,
    { kept, placed }: Batched,
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
    const head = placed?.head() ?? null;
    for (const service of manifest.services) {
      const kind = kept.get(lines.at(service.key.start).line);
      if (kind === undefined || this.#plain.has(kind) || odd.has(service.id)) continue;
      if (service.entries.some((entry) => isApart(entry, catalogue))) continue;
      if (placed !== undefined) {
        const row = placed.rowOf(placed.placeOf(lines.at(service.key.start).line));
        const likes = likesOf(service, lines, row, head);
        if (likes === undefined) continue;
        this.likes.set(kind, likes);
      }
      for (const { provider, model } of service.entries) this.#addVendor(vendorOf(provider, model));
      const parts = own(service.map, 'parts');
      const entries = 1 + (isMap(parts) ? keysOf(parts).length : 0);
      this.#plain.set(kind, { ...tallyOf(service.entries), entries });
    }
    return true;
  }

  /** Notes that a head with one service of a kind has no findings, if that doesn't depend on whom the service names. */
  note(head: string, kind: number, manifest: Manifest): void {
    const alone = { ...manifest, services: [], entries: [], idleOwners: [] };
    if (this.#plain.has(kind) && unnamed(alone).size === 0)
      this.#before.set(`${kind} ${head}`, alone);
  }

  /** A manifest for which that was noted, without its services. */
  before(head: string, kind: number): Manifest | undefined {
    return this.#before.get(`${kind} ${head}`);
  }

  /**
   * The totals of the services that were left out, except for one of a kind that was put back; `undefined` if they may
   * have findings.
   */
  tally({ text: written, others, kept }: Batched, back?: number): Tally | undefined {
    let sum = noTally;
    let entries = kept.size;
    for (const [kind, count] of others) {
      const plain = this.#plain.get(kind);
      if (plain === undefined) return undefined;
      sum = withMore(sum, plain, kind === back ? count - 1 : count);
      entries += plain.entries * count;
    }
    const isBad =
      this.#bad.has(EVERY_TEXT) || [...this.#bad].some((owner) => written.includes(owner));
    return isBad || entries > MAX_ENTRIES ? undefined : sum;
  }

  #addVendor(vendor: string | null): void {
    const key = vendor === null ? null : providerKey(vendor);
    if (key === null || this.#vendors.has(key)) return;
    this.#vendors.add(key);
    this.#addBad(this.#owners.beside(key));
  }

  #addBad(owners: Iterable<string>): void {
    for (const owner of owners) this.#bad.add(owner.replace(/0$/, ''));
    if (this.#bad.size > MOST_BAD) this.#bad.add(EVERY_TEXT);
  }
}

/** Whether an entry can't be treated like another, even without findings. */
function isApart(entry: Entry, catalogue: Catalogue | undefined): boolean {
  if (entry.unsettled.length > 0) return true;
  return rules.some(({ needsOthers }) => needsOthers?.(entry, catalogue) === true);
}

/** From another folder, the same path leads to another framework file. */
function isSameFramework(one: Framework | undefined, other: Framework | undefined): boolean {
  if (one === other) return true;
  const [some, others] = [one?.layers ?? [], other?.layers ?? []];
  return some.length === others.length && some.every((layer, at) => layer === others[at]);
}
