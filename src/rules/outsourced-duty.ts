import { type Edit, ownerToName } from '../estate/edit.ts';
import type { Manifest } from '../estate/manifest.ts';
import { entryPath } from '../estate/path.ts';
import type { ValueMap } from '../estate/value.ts';
import { cellSpan, cellStart } from '../resolve/cells.ts';
import { outsideOrganisations } from '../resolve/owner-names.ts';
import { keyFor, pathOfKey } from '../resolve/owners-map.ts';
import { abridged, listed } from '../text/lists.ts';
import { ownersYaml } from '../text/yaml-text.ts';
import { setEdit } from './engine/edits.ts';
import type { Duty } from './engine/notable-duties.ts';
import { type Rule, type Violation, wholeFile } from './engine/rule.ts';
import { entryName } from './engine/wording.ts';

export const outsourcedDuty: Rule<'outsourced-duty'> = {
  id: 'outsourced-duty',
  summary: 'A duty that only teams of other organisations own.',
  severity: 'warning',
  category: 'ownership',
  securitySeverity: '4.0',
  isWaivable: true,
  *check({ manifest }) {
    const outside = outsideOrganisations(manifest);
    if (outside.size === 0) return;
    for (const duties of byPlace(outsourced(manifest, outside))) {
      const [{ entry, cell }] = duties;
      const owners = [...new Set(cell.owners)];
      const names = owners.map(
        (owner) => `\`${owner}\` (${outside.get(owner.toLowerCase()) ?? ''})`,
      );
      const owns = names.length === 1 ? 'owns' : 'own';
      const { subject, path, edits } = aboutPlace(duties, manifest, [ownerToName, ...owners]);
      yield {
        title: 'Only an outside team owns it',
        reason: `Only ${listed(abridged(names))} ${owns} ${dutiesText(duties)}, so nobody in your organisation is accountable.`,
        remedy: `Name one of your own first: \`${ownersYaml([ownerToName, ...owners])}\`.`,
        span: cellSpan(entry, cell) ?? entry.key,
        path,
        subject,
        cause: owners,
        edits,
      };
    }
  },
};

type Duties = readonly [Duty, ...Duty[]];

/** Duties by the place of the text that names their owners: one change there is enough for all of them. */
function byPlace(duties: Iterable<Duty>): Iterable<Duties> {
  const places = new Map<number, [Duty, ...Duty[]]>();
  for (const duty of duties) {
    const at = cellStart(duty.entry, duty.cell);
    const same = places.get(at);
    if (same === undefined) places.set(at, [duty]);
    else same.push(duty);
  }
  return places.values();
}

/** Where the owners of some duties are named, what all of them are about, and the change to make. */
function aboutPlace(
  duties: Duties,
  manifest: Manifest,
  value: string[],
): Pick<Violation, 'path' | 'subject'> & { readonly edits: readonly Edit[] } {
  const [{ entry, cell }] = duties;
  const { levels, path, service, part } = entry;
  // An owner was found there.
  const map = levels[cell.level] as ValueMap;
  const isEstate = cell.level === levels.length - 1;
  const holder = cell.level === 0 ? path : entryPath(service, null);
  const above = [...(isEstate ? [] : holder), 'owners'];
  const at = pathOfKey(map, above, keyFor(map, cell.layer.id) as string);
  const one = <T>(of: (duty: Duty) => T): T | null =>
    duties.every((duty) => of(duty) === of(duties[0])) ? of(duties[0]) : null;
  const ofPart = cell.level === 0 ? part : null;
  const subject = isEstate
    ? { ...wholeFile, layer: one((duty) => duty.cell.layer.id) }
    : { service, part: ofPart, layer: one((duty) => duty.cell.layer.id) };
  return { path: at, subject, edits: [setEdit(manifest, at, value)] };
}

/** `"Devices" and "Applications" of mail`. */
function dutiesText(duties: Duties): string {
  const titles = [...new Set(duties.map(({ cell }) => `"${cell.layer.title}"`))];
  const names = [...new Set(duties.map(({ entry }) => entryName(entry)))];
  return `${listed(abridged(titles))} of ${listed(abridged(names))}`;
}

function* outsourced(manifest: Manifest, outside: ReadonlyMap<string, string>): Generator<Duty> {
  for (const entry of manifest.entries) {
    for (const cell of entry.cells) {
      if (cell.status !== 'owned') continue;
      if (cell.owners.every((owner) => outside.has(owner.toLowerCase()))) yield { entry, cell };
    }
  }
}
