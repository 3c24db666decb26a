import type { Examined, ParsedManifest } from '../estate/estate.ts';
import type { Entry, Manifest } from '../estate/manifest.ts';
import { isSomebody } from '../estate/reading.ts';
import type { Source } from '../estate/source.ts';
import { providerNames } from '../evidence/provider.ts';
import { MAX_ENTRIES } from '../parse/limits.ts';
import { linesOf } from '../parse/line-index.ts';
import { parse } from '../parse/parse.ts';
import { isMap, keysOf, own } from '../parse/values.ts';
import type { Policy } from '../policy/policy.ts';
import { isLikeItsRow, type Sifted } from '../report/alike-services.ts';
import type { Others } from '../report/build.ts';
import { EntryReport } from '../report/entry-report.ts';
import { text } from '../resolve/entry-fields.ts';
import { ownerContext, vendorOf } from '../resolve/owner-context.ts';
import { OwnerReader } from '../resolve/owner-reader.ts';
import { ruleById } from '../rules/index.ts';
import { readRest, siftOf } from '../sift/parse-sifted.ts';
import { siftText } from '../sift/sift.ts';
import type { Alike, Sift } from '../sift/sift-result.ts';

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
 * may depend on services that were left out, the whole manifest is examined.
 */
export async function examineSifted(
  parsed: ParsedManifest,
  examine: Examine,
  policy: Policy,
): Promise<Counted> {
  let sift = usableSift(parsed.source, policy);
  let { source } = parsed;
  const { file } = source;
  const odd = new Set(sift?.rare);
  const apart = new Set<string>();
  for (let round = 0; sift !== undefined && round < MOST_ROUNDS; round++) {
    const examined = await examine({ ...parsed, source });
    const said = oddIn(examined, sift, odd);
    if (said === undefined) break;
    const more = said.size > 0 ? said : unlikeIn(examined.manifest, sift, odd);
    for (const one of more) odd.add(one);
    const bad = more.size > 0 ? [] : apartIn(examined, sift, odd, policy);
    if (more.size === 0 && bad.length === 0) {
      const counted = withOthers(examined, sift, odd);
      if (counted === undefined) break;
      return counted;
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
  { text, rows }: Sift,
  bad: readonly string[],
  apart: Set<string>,
  odd: Set<Alike>,
): Sift | undefined {
  for (const owner of bad) apart.add(owner);
  const sift = siftText(text, { least: 0, apart, isListed: rows !== undefined });
  odd.clear();
  for (const one of sift?.rare ?? []) odd.add(one);
  return sift;
}

/** Which functions a service supports depends on its id, so a row doesn't say it. */
function usableSift(source: Source, { register }: Policy): Sift | undefined {
  const sift = siftOf(source);
  return sift?.rows !== undefined && register !== null ? undefined : sift;
}

function withOthers(examined: Examined, sift: Sift, odd: ReadonlySet<Alike>): Counted | undefined {
  const others = othersIn(examined.manifest, sift, odd);
  const { rows, likeAt } = sift;
  return others && { ...examined, others, sifted: rows && { rows, likeAt } };
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
  // The sift ignores numbers in team names, and such an id may differ only in its number.
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

/** The kinds of service that can't be listed by their rows, if they are to be listed. */
function unlikeIn(
  { entries, source }: Manifest,
  { at, rows, kinds }: Sift,
  known: ReadonlySet<Alike>,
): ReadonlySet<Alike> {
  const unlike = new Set<Alike>();
  if (rows === undefined) return unlike;
  const lines = linesOf(source);
  const listed = new Map<string, Entry[]>();
  for (const entry of entries)
    listed.set(entry.service, [...(listed.get(entry.service) ?? []), entry]);
  const left = new Set([...kinds].filter((one) => one.others > 0 && !known.has(one)));
  for (const row = rows(); left.size > 0 && row.next(); ) {
    const alike = at(row.lines[0] as number);
    if (alike === undefined || alike.line !== row.lines[0] || !left.delete(alike)) continue;
    const isLike = (entry: Entry): boolean =>
      isLikeItsRow(new EntryReport(entry, lines), row, text(entry.map, 'name'));
    // A hybrid one without parts is listed nowhere.
    if (listed.get(row.id)?.every(isLike) !== true) unlike.add(alike);
  }
  return unlike;
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
  const reader = new OwnerReader(ownerContext(root, providerNames(policy.providersAsOwners)));
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
