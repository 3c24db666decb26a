import { changesOf } from '../../estate/change.ts';
import type { DutyRef, Finding } from '../../estate/finding.ts';
import { isOfOwners } from '../../estate/path.ts';
import type { Report, ReportLayer, ReportService } from '../../estate/report.ts';
import { type MeantOwner, meantOwner, renamedOwners } from '../../report/meant-owner.ts';
import { weightOf } from '../../report/weight.ts';
import { grouped } from '../../text/counts.ts';
import { dutyFindings } from '../duty-findings.ts';
import { prose, tableHead } from '../text/markdown-text.ts';
import { originNames } from '../text/origins.ts';
import type { Section } from '../text/sections.ts';
import { byPlace, byText, type Line, lineRow, sharedRow } from './causes.ts';
import { groupedBy, idList } from './cell-lists.ts';
import { type EntryName, entryKey, foldedTable, type Page } from './page.ts';

/** A duty without an owner. */
export interface UnownedDuty extends EntryName {
  readonly entry: ReportService;
  readonly layer: ReportLayer;
  /** The change introduces it. */
  readonly fresh: boolean;
  /** What rules say about it besides that it is unowned, which is shown in the duty's row. */
  readonly findings: readonly Finding[];
  /** The keys of a text that names nobody, or where one should be; `null` if no key names the owner at all. */
  readonly ownerAt: readonly string[] | null;
  /** The owner that the manifest names for it in a way that doesn't count; `null` if it names none. */
  readonly meant: MeantOwner | null;
}

const COLUMNS = tableHead(['Service', 'Unowned duties']);

/** Every duty without an owner: those of the most critical services first, otherwise in the order of the manifests. */
export function unownedDuties(report: Report): UnownedDuty[] {
  const introduced = report.delta === null ? [] : changesOf(report.delta, 'duty-introduced');
  const fresh = new Set(introduced.map(({ file, subject }) => dutyKey(file, subject)));
  const duties: UnownedDuty[] = [];
  const findings = dutyFindings(report);
  const renamed = renamedOwners(report.findings);
  for (const manifest of report.manifests) {
    const { file, services } = manifest;
    for (const entry of services) {
      const name = { file, service: entry.id, part: entry.part ?? null };
      for (const layer of entry.layers) {
        if (layer.status !== 'unowned') continue;
        const isFresh = fresh.has(dutyKey(file, { ...name, layer: layer.layer }));
        const about = findings.of(manifest, entry, layer);
        // What the change brings is never shown with what was there before.
        const covered = about.filter(
          ({ rule, introduced }) => rule !== 'unowned-duty' && (isFresh || !introduced),
        );
        duties.push({
          ...{ ...name, entry, layer, fresh: isFresh, findings: covered },
          ownerAt: keyToSet(about),
          meant: meantOwner(about, layer.layer, renamed),
        });
      }
    }
  }
  return duties.sort((a, b) => weightOf(b.entry.criticality) - weightOf(a.entry.criticality));
}

/** The key of an owner that findings set: for a list, the key of the whole list. */
function keyToSet(findings: readonly Finding[]): readonly string[] | null {
  for (const { edits } of findings) {
    for (const { action, path } of edits) {
      const keys = path.filter((key) => typeof key === 'string');
      if (action === 'set' && isOfOwners(keys)) return keys;
    }
  }
  return null;
}

function dutyKey(file: string, { service, part, layer }: DutyRef): string {
  return JSON.stringify([file, service, part, layer]);
}

/** Duties without an owner, one row per service; if there are many services, most of them are folded. */
export function dutiesSections(
  title: string,
  duties: readonly UnownedDuty[],
  page: Page,
  importance = 9,
): Section[] {
  const section = {
    head: `${page.heading(title)}\n${COLUMNS}\n`,
    rows: dutyRows(duties, page),
    foot: '',
    importance,
    rest: page.leftOut(title, 'row', 'rows'),
  };
  return foldedTable(section, COLUMNS, 'row', 'rows');
}

/** Duties that had no owner before the change either. */
export function inheritedSection(duties: readonly UnownedDuty[], page: Page): Section {
  const title = `Still unowned (${grouped(duties.length)})`;
  return {
    head: `\n<details><summary>${title}</summary>\n\n${COLUMNS}\n`,
    rows: dutyRows(duties, page),
    foot: '\n</details>\n',
    importance: 2,
    rest: page.leftOut('Still unowned', 'row', 'rows'),
  };
}

/**
 * One row for a line that leaves a duty of several services unowned, one for many services with the same duties, and one
 * for each other service.
 */
function dutyRows(duties: readonly UnownedDuty[], page: Page): string[] {
  const lines = duties.map((duty) => ({ ...lineOf([duty]), duty }));
  const placed = byPlace(lines);
  const entries = [...groupedBy(placed.rest, ({ entry }) => entryKey(entry)).values()].map(
    (group) => lineOf(group.map(({ duty }) => duty) as [UnownedDuty]),
  );
  // The most critical services come first, alone or in a row with others.
  const alike = byText(entries);
  const rows = new Map<Line, string>([
    ...alike.shared.map((group) => [group[0], sharedRow(group, page)] as const),
    ...alike.rest.map((one) => [one, lineRow(one, page)] as const),
  ]);
  return [
    ...placed.shared.map((group) => sharedRow(group, page)),
    ...entries.flatMap((one) => rows.get(one) ?? []),
  ];
}

/** Duties of one service or part as a line. */
function lineOf(duties: readonly [UnownedDuty, ...UnownedDuty[]]): Line {
  const [first] = duties;
  const { model, criticality } = first.entry;
  const about = [
    ...(model === null ? [] : [model]),
    ...(criticality === null ? [] : [`criticality ${criticality}`]),
  ];
  const lists = [...groupedBy(duties, kindOf)].map(([kind, some]) => {
    const layers = idList(some.map(({ layer }) => layer.layer));
    return kind === '' ? layers : `${kind}: ${layers}`;
  });
  const [finding] = first.findings;
  const { line } =
    finding !== undefined && finding.location.file === first.file
      ? finding.location
      : (first.layer.location ?? first.entry.location);
  return { entry: first, line, text: lists.join('<br>'), about: about.join(', ') };
}

/** Remarks on a duty: the provider has a part in it, it doesn't come from the framework, or a rule says more about it. */
function kindOf({ layer: { party, origin }, findings }: UnownedDuty): string {
  const shared = party === 'shared' ? 'shared with the provider' : '';
  const said = findings.map(({ rule, title, docs }) => `[${rule}](${docs}): ${prose(title)}`);
  return [shared, originNames[origin], ...said].filter((word) => word !== '').join(', ');
}
