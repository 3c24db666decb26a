import type { Examined, ParsedManifest } from '../estate/estate.ts';
import type { Manifest } from '../estate/manifest.ts';
import { isSomebody } from '../estate/reading.ts';
import { MAX_ENTRIES } from '../parse/limits.ts';
import { linesOf } from '../parse/line-index.ts';
import { parse } from '../parse/parse.ts';
import { isMap, keysOf, own } from '../parse/values.ts';
import type { Policy } from '../policy/policy.ts';
import type { Others } from '../report/build.ts';
import { ownerContext, vendorOf } from '../resolve/owner-context.ts';
import { OwnerReader } from '../resolve/owner-reader.ts';
import { ruleById } from '../rules/index.ts';
import { readRest, siftOf } from '../sift/parse-sifted.ts';
import { type Alike, type Sift, siftText } from '../sift/sift.ts';

/** A manifest that was examined, with the number of services that weren't because they are like others. */
export interface Counted extends Examined {
  readonly others: Others;
}

type Examine = (parsed: ParsedManifest) => Promise<Examined>;

/** A text is sifted again where another kind of service turns out not to be plain. */
const MOST_ROUNDS = 4;

/**
 * Examines a manifest that was sifted. Services like one that something is said of are put back, and examined too. If
 * what is said may depend on services that were left out, the whole manifest is examined.
 */
export async function examineSifted(
  parsed: ParsedManifest,
  examine: Examine,
  policy: Policy,
): Promise<Counted> {
  let sift = siftOf(parsed.source);
  let { source } = parsed;
  const { file } = source;
  const odd = new Set<Alike>();
  const apart = new Set<string>();
  for (let round = 0; sift !== undefined && round < MOST_ROUNDS; round++) {
    const examined = await examine({ ...parsed, source });
    const more = oddIn(examined, sift, odd);
    if (more === undefined) break;
    for (const one of more) odd.add(one);
    const bad = more.size > 0 ? [] : apartIn(examined, sift, odd, policy);
    if (more.size === 0 && bad.length === 0) {
      const others = othersIn(examined.manifest, sift, odd);
      if (others === undefined) break;
      return { ...examined, others };
    }
    if (bad.length > 0) {
      for (const owner of bad) apart.add(owner);
      odd.clear();
      sift = siftText(sift.text, { least: 0, apart });
    }
    const again = sift && readRest(file, sift, sift.restWith(odd));
    if (again === undefined) break;
    source = again;
  }
  const whole = siftOf(parsed.source)?.text;
  const all = whole === undefined ? parsed : { ...parsed, source: await parse(file, whole) };
  return { ...(await examine(all)), others: new Map() };
}

/**
 * The kinds of service that something is said of, or that have a duty which nobody owns or a waiver; `undefined` if
 * something may be said of services that were left out.
 */
function oddIn(
  { manifest, found }: Examined,
  sift: Sift,
  known: ReadonlySet<Alike>,
): ReadonlySet<Alike> | undefined {
  // The sift leaves numbers off teams, which may be what such an id is told from another by.
  if ([...manifest.teams, ...manifest.people].some(({ id }) => id.startsWith('@')))
    return undefined;
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

/** Owners of services that were left out whose lines can't be taken for others. */
function apartIn(
  { manifest, found }: Examined,
  sift: Sift,
  odd: ReadonlySet<Alike>,
  policy: Policy,
): readonly string[] {
  const apart = new Set(nobodies(manifest, sift, odd, policy));
  // Named only where it was left out.
  for (const { finding } of found) {
    const id = finding.rule === 'unused-team' ? String(finding.path.at(-1)) : '';
    if (sift.owners.has(id)) apart.add(id);
  }
  return [...apart];
}

/** Those who aren't owners, for one of the vendors of such services, or who belong to another organisation. */
function nobodies(
  { root, source, entries, teams }: Manifest,
  sift: Sift,
  odd: ReadonlySet<Alike>,
  policy: Policy,
): readonly string[] {
  const lines = linesOf(source);
  const vendors = new Set<string | null>([null]);
  for (const { key, provider, model } of entries) {
    const alike = sift.at(lines.at(key.start).line);
    if (alike !== undefined && alike.others > 0 && !odd.has(alike))
      vendors.add(vendorOf(provider, model));
  }
  const reader = new OwnerReader(ownerContext(root, policy.providersAsOwners));
  const outside = new Set(teams.flatMap((one) => (one.organisation === null ? [] : [one.id])));
  return [...sift.owners].filter(
    (owner) =>
      outside.has(owner) || [...vendors].some((vendor) => !isSomebody(reader.read(owner, vendor))),
  );
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
