import type { KnownStandard } from '../../estate/control.ts';
import { nearest } from '../../text/nearest.ts';

/** A standard, with the ids of its controls that are in the crosswalk or in a framework file. */
export interface Listing {
  readonly standard: KnownStandard;
  readonly ids: readonly string[];
}

/** A control that a text names. */
export interface NamedControl {
  readonly standard: KnownStandard;
  readonly id: string;
}

/** How many controls are suggested. */
const MOST_NEAR = 4;

/**
 * The controls that a text names, in any case, with or without the name of a standard in front: `sc-7`, `NIST AC-02 (1)`,
 * `iso 8.13`, `dora article 28(3)`. One number may be a control of several standards.
 */
export function findControls(text: string, listings: readonly Listing[]): NamedControl[] {
  const { within, rest } = splitOff(text, listings);
  const found = within.flatMap((one) => matches(rest, one, true));
  if (found.length > 0 || within.length === 0) return found;
  const all = within.length === listings.length ? [] : listings;
  return all.flatMap((one) => matches(rest, one, false));
}

/** The standard that a text names by itself; `undefined` if it names none. */
export function standardCalled(text: string, listings: readonly Listing[]): Listing | undefined {
  const words = text.trim().toLowerCase().replace(/\s+/g, ' ');
  return listings.find(({ standard: { id, label, names } }) =>
    [...names, id, label.toLowerCase()].includes(words),
  );
}

/** Standards whose ids have the form of a text, though they aren't in the crosswalk; empty for what isn't a control. */
export function standardsLike(text: string, listings: readonly Listing[]): KnownStandard[] {
  const { within, rest } = splitOff(text, listings);
  if (!/[0-9]/.test(rest)) return [];
  const isNamed = within.length < listings.length;
  const forms = [rest, `A.${rest}`].slice(0, isNamed ? 2 : 1).map(formOf);
  // A bare number is an article only if a law is named.
  if (!isNamed && forms[0] === '9' && !rest.startsWith('art')) return [];
  return within.flatMap(({ standard, ids }) =>
    ids.some((id) => forms.includes(formOf(id))) ? [standard] : [],
  );
}

/** Controls with nearly the same id, the nearest first. */
export function nearControls(text: string, listings: readonly Listing[]): NamedControl[] {
  const { within, rest } = splitOff(text, listings);
  const key = keyOf(rest);
  const like = standardsLike(text, listings);
  const all = within.flatMap(({ standard, ids }) =>
    like.includes(standard) ? ids.map((id) => ({ standard, id })) : [],
  );
  const slip = nearest(
    key,
    all.map(({ id }) => keyOf(id)),
    1,
  );
  return all
    .map((one) => ({ ...one, near: nearness(key, keyOf(one.id), slip) }))
    .flatMap((one, at) => (one.near === null ? [] : [{ ...one, ...one.near, at }]))
    .sort((a, b) => b.alike - a.alike || a.apart - b.apart || a.at - b.at)
    .slice(0, MOST_NEAR)
    .map(({ standard, id }) => ({ standard, id }));
}

/** The standards that the start of a text names, all if none, and what follows. The longest name counts. */
function splitOff(
  text: string,
  listings: readonly Listing[],
): { within: readonly Listing[]; rest: string } {
  const words = text.trim().toLowerCase().replace(/\s+/g, ' ');
  let best = '';
  let within = listings;
  for (const listing of listings) {
    const { id, label, names } = listing.standard;
    for (const name of [...names, id, label.toLowerCase()]) {
      if (name.length < best.length || !/^[ :/,-]/.test(words.slice(name.length))) continue;
      if (!words.startsWith(name)) continue;
      within = name === best ? [...within, listing] : [listing];
      best = name;
    }
  }
  return { within, rest: words.slice(best.length).replace(/^[ :/,-]+/, '') };
}

function matches(rest: string, { standard, ids }: Listing, isWithin: boolean): NamedControl[] {
  const key = keyOf(rest);
  const keys = isWithin ? [key, `a.${key}`, `ksi-${key}`] : [key];
  return ids.filter((id) => keys.includes(keyOf(id))).map((id) => ({ standard, id }));
}

/** One form for all spellings of an id: `AC-02 (1)`, `ac-2.1`; `Article 28(3)`, `Art. 28 (3)`. */
function keyOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/\b(?:article|art|requirement|req|control|clause|annex|point)\b\.?/g, ' ')
    .replace(/[()]/g, '.')
    .replace(/\s+/g, '')
    .replace(/\.{2,}/g, '.')
    .replace(/^\.|\.$/g, '')
    .replace(/[0-9]+/g, (digits) => digits.replace(/^0+/, '') || '0');
}

/** The form of an id: letters as A, numbers as 9, without what is in brackets, so that `sc-99(1)` has that of `SC-7`. */
function formOf(text: string): string {
  const [before = ''] = text.split('(');
  return keyOf(before)
    .replace(/[a-z]/g, 'A')
    .replace(/[0-9]+/g, '9');
}

/** How near two ids are: by how many leading steps they share, then by the distance of the next. */
interface Nearness {
  readonly alike: number;
  readonly apart: number;
}

/** A typo of one letter is nearest. Ids of different families aren't compared. */
function nearness(one: string, other: string, slip: string | undefined): Nearness | null {
  if (other === slip) return { alike: Number.POSITIVE_INFINITY, apart: 0 };
  const [steps, others] = [one.split(/[.-]/), other.split(/[.-]/)];
  let alike = 0;
  while (alike < steps.length && steps[alike] === others[alike]) alike++;
  if (alike === 0) return null;
  const apart = Math.abs(Number(steps[alike] ?? 0) - Number(others[alike] ?? 0));
  return { alike, apart: Number.isNaN(apart) ? Number.MAX_SAFE_INTEGER : apart };
}
