import type { Examined, ParsedManifest } from '../estate/estate.ts';
import type { Manifest } from '../estate/manifest.ts';
import type { AlikeService } from '../estate/report.ts';
import { providerKey } from '../evidence/provider.ts';
import { MAX_ENTRIES } from '../parse/limits.ts';
import { linesOf } from '../parse/line-index.ts';
import { parse } from '../parse/parse.ts';
import { isMap, keysOf, own } from '../parse/values.ts';
import type { Policy } from '../policy/policy.ts';
import type { Sifted } from '../report/alike-services.ts';
import type { Others } from '../report/build.ts';
import { vendorOf } from '../resolve/owner-context.ts';
import { ruleById } from '../rules/index.ts';
import { readRest, siftOf } from '../sift/parse-sifted.ts';
import type { ServiceJoiner } from '../sift/service-joiner.ts';
import { siftText } from '../sift/sift.ts';
import type { Alike, Sift } from '../sift/sift-result.ts';
import { LeftOutOwners } from './left-out-owners.ts';
import { likesOf } from './likes-of.ts';

/** A manifest that was examined, with the number of services that weren't because they are like others. */
export interface Counted extends Examined {
  readonly others: Others;
  /** What was left out, if all services are to be listed. */
  readonly sifted: Sifted | undefined;
}

type Examine = (parsed: ParsedManifest) => Promise<Examined>;

/** A text is sifted again where another kind of service turns out not to be plain. */
const MOST_ROUNDS = 4;

/**
 * Examines a manifest that was sifted. Services like one that has findings are put back, and examined too. If a finding
 * may depend on services that were left out, the whole manifest is examined. `joiner` writes those that are listed in
 * the end.
 */
export async function examineSifted(
  parsed: ParsedManifest,
  examine: Examine,
  policy: Policy,
  joiner: ServiceJoiner,
): Promise<Counted> {
  let sift = siftOf(parsed.source);
  let { source } = parsed;
  const { file } = source;
  const odd = new Set(sift?.rare);
  const apart = new Set<string>();
  for (let round = 0; sift !== undefined && round < MOST_ROUNDS; round++) {
    const examined = await examine({ ...parsed, source });
    const owners = new LeftOutOwners(sift.owners, examined.manifest, policy);
    const said = owners.isInDoubt ? undefined : oddIn(examined, sift, odd);
    if (said === undefined) break;
    const { likes, unlike } = likesIn(examined.manifest, sift, odd);
    const more = said.size > 0 ? said : unlike;
    for (const one of more) odd.add(one);
    const bad = more.size > 0 ? [] : apartIn(examined, sift, odd, owners);
    if (more.size === 0 && bad.length === 0) {
      const others = othersIn(examined.manifest, sift, odd);
      if (others === undefined) break;
      return { ...examined, others, sifted: siftedIn(sift, odd, likes, joiner) };
    }
    if (bad.length > 0) sift = siftedApart(sift, bad, apart, odd);
    const again = sift && readRest(file, sift, sift.restWith(odd));
    if (again === undefined) break;
    source = again;
  }
  const whole = siftOf(parsed.source)?.text;
  const all = whole === undefined ? parsed : { ...parsed, source: await parse(file, whole) };
  return { ...(await examine(all)), others: new Map(), sifted: undefined };
}

/** Sifts a text again, keeping the lines of some owners apart; what is odd is determined again. */
function siftedApart(
  { text, placed }: Sift,
  bad: readonly string[],
  apart: Set<string>,
  odd: Set<Alike>,
): Sift | undefined {
  for (const owner of bad) apart.add(owner);
  const sift = siftText(text, { least: 0, apart, isListed: placed !== undefined });
  odd.clear();
  for (const one of sift?.rare ?? []) odd.add(one);
  return sift;
}

/** All services by their rows, if all are to be listed. */
function siftedIn(
  { placed, ofPlace }: Sift,
  odd: ReadonlySet<Alike>,
  likes: ReadonlyMap<number, readonly AlikeService[]>,
  joiner: ServiceJoiner,
): Sifted | undefined {
  if (placed === undefined) return undefined;
  const isListed = (place: number): boolean => {
    const alike = ofPlace(place);
    return alike.place === place || odd.has(alike);
  };
  return { written: (all) => joiner.written(placed, { isListed, likes }, all) };
}

/**
 * The kinds of service that have a finding, an unowned duty or a waiver; `undefined` if services that were left out may
 * have findings.
 */
function oddIn(
  { manifest, found }: Examined,
  sift: Sift,
  known: ReadonlySet<Alike>,
): ReadonlySet<Alike> | undefined {
  if (isReadAsOnly(manifest)) return undefined;
  const odd = new Set<Alike>();
  const note = (alike: Alike | undefined): void => {
    if (alike !== undefined && alike.others > 0 && !known.has(alike)) odd.add(alike);
  };
  for (const { finding } of found) {
    if (ruleById(finding.rule).silentOnPlain !== true) return undefined;
    const alike = sift.at(finding.location.line);
    // A text that services share belongs to none of them.
    if (alike === undefined && finding.subject.service !== null) return undefined;
    note(alike);
  }
  const lines = linesOf(manifest.source);
  for (const { unsettled, key } of manifest.entries)
    if (unsettled.length > 0) note(sift.at(lines.at(key.start).line));
  return odd;
}

/** Whether an owner of the whole estate may be nobody only beside the provider of its only entry, where others were left out. */
function isReadAsOnly({ entries, idleOwners }: Manifest): boolean {
  return (
    entries.length === 1 &&
    idleOwners.some(({ named }) => named.some(({ kind }) => kind === 'provider'))
  );
}

/** What services are like that were left out, if all are to be listed, and the kinds that can't be listed by their rows. */
function likesIn(
  { services, source }: Manifest,
  { at, placed }: Sift,
  known: ReadonlySet<Alike>,
): { likes: ReadonlyMap<number, readonly AlikeService[]>; unlike: ReadonlySet<Alike> } {
  const unlike = new Set<Alike>();
  const likes = new Map<number, readonly AlikeService[]>();
  if (placed === undefined) return { likes, unlike };
  const lines = linesOf(source);
  for (const service of services) {
    const { line } = lines.at(service.key.start);
    const alike = at(line);
    if (alike?.line !== line || alike.others === 0 || known.has(alike)) continue;
    const found = likesOf(service, lines, placed.rowOf(alike.place), null);
    if (found === undefined) unlike.add(alike);
    else likes.set(alike.place, found);
  }
  return { likes, unlike };
}

/** Owners of services that were left out whose lines can't be taken for others. */
function apartIn(
  { manifest, found }: Examined,
  sift: Sift,
  odd: ReadonlySet<Alike>,
  owners: LeftOutOwners,
): readonly string[] {
  const apart = new Set(nobodies(manifest, sift, odd, owners));
  // Named only where it was left out.
  for (const { finding } of found) {
    const id = finding.rule === 'unused-team' ? String(finding.path.at(-1)) : '';
    if (sift.owners.has(id)) apart.add(id);
  }
  return [...apart];
}

/** Those who aren't owners, for one of the vendors of such services, or who belong to another organisation. */
function nobodies(
  { source, entries }: Manifest,
  sift: Sift,
  odd: ReadonlySet<Alike>,
  owners: LeftOutOwners,
): Iterable<string> {
  const lines = linesOf(source);
  const vendors = new Set<string>();
  for (const { key, provider, model } of entries) {
    const alike = sift.at(lines.at(key.start).line);
    if (alike === undefined || alike.others === 0 || odd.has(alike)) continue;
    const vendor = vendorOf(provider, model);
    if (vendor !== null) vendors.add(providerKey(vendor));
  }
  return [...owners.always(), ...[...vendors].flatMap((vendor) => owners.beside(vendor))];
}

/** How many were left out, by the service that they are like; `undefined` in doubt. */
function othersIn(
  { root, source, services }: Manifest,
  { kinds, at }: Sift,
  odd: ReadonlySet<Alike>,
): Others | undefined {
  const lines = linesOf(source);
  const others = new Map<string, number>();
  const left = new Set([...kinds].filter((one) => one.others > 0 && !odd.has(one)));
  const all = own(root, 'services');
  let entries = isMap(all) ? keysOf(all).length : 0;
  for (const { id, key, map } of services) {
    const { line } = lines.at(key.start);
    const alike = at(line);
    const parts = own(map, 'parts');
    const count = 1 + (isMap(parts) ? keysOf(parts).length : 0);
    entries += count;
    if (alike?.line !== line || !left.delete(alike)) continue;
    others.set(id, alike.others);
    entries += count * alike.others;
  }
  return left.size > 0 || entries > MAX_ENTRIES ? undefined : others;
}
