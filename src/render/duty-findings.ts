import { type Finding, severities } from '../estate/finding.ts';
import { entryPath, type Path, pathKey } from '../estate/path.ts';
import type { Report, ReportLayer, ReportManifest, ReportService } from '../estate/report.ts';
import { ruleHas } from '../estate/rule-traits.ts';

/** Whether a finding says that nobody owns a duty, whatever the reason. */
export function saysUnowned({ rule }: Finding): boolean {
  return ruleHas(rule, 'unowned');
}

/** Which findings are about which unowned duty. */
export interface DutyFindings {
  /** The findings of one unowned duty, most severe first; empty if no rule reported it. */
  readonly of: (
    manifest: ReportManifest,
    service: ReportService,
    layer: ReportLayer,
  ) => readonly Finding[];
  /** Whether a finding is about an unowned duty. */
  readonly has: (finding: Finding) => boolean;
}

/**
 * Pairs the unowned duties of a report with its findings: by the duty that a finding names or, if none does, by the
 * nearest place where the duty's owner could be, because one bad owner that several entries inherit is one finding.
 */
export function dutyFindings(report: Report): DutyFindings {
  const { byDuty, byPath } = sorted(report.findings);
  const of: DutyFindings['of'] = ({ file }, service, { layer }) => {
    const named = byDuty.get(key(file, service.id, service.part ?? null, layer));
    if (named !== undefined) return bySeverity(named);
    for (const paths of placesFor(service.id, service.part ?? null, layer)) {
      const found = paths.flatMap((path) => byPath.get(key(file, pathKey(path))) ?? []);
      if (found.length > 0) return bySeverity(found);
    }
    return [];
  };
  const reported = new Set<Finding>();
  for (const manifest of report.manifests) {
    for (const service of manifest.services) {
      for (const layer of service.layers) {
        if (layer.status !== 'unowned') continue;
        for (const finding of of(manifest, service, layer)) reported.add(finding);
      }
    }
  }
  return { of, has: (finding) => reported.has(finding) };
}

/** Findings by the duty that they name, and by the place where a duty's owner could be. */
function sorted(findings: readonly Finding[]): Record<'byDuty' | 'byPath', Map<string, Finding[]>> {
  const byDuty = new Map<string, Finding[]>();
  const byPath = new Map<string, Finding[]>();
  for (const finding of findings) {
    const { subject, path, location } = finding;
    const { service, part, layer } = subject;
    const { file } = location;
    const place = typeof path.at(-1) === 'number' ? path.slice(0, -1) : path;
    const at = key(file, pathKey(place));
    if (layer === null) {
      // One owner for all duties, at its level.
      if (place.at(-1) === 'owners' || place.at(-1) === '*') add(byPath, at, finding);
      continue;
    }
    if (service !== null) add(byDuty, key(file, service, part, layer), finding);
    if (place.at(-1) !== 'owners') add(byPath, at, finding);
  }
  return { byDuty, byPath };
}

/** The places, nearest first, that may name the owner or party of more than this duty. */
function placesFor(
  service: string,
  part: string | null,
  layer: string,
): readonly (readonly Path[])[] {
  const above = entryPath(service, null);
  const forAll = (path: Path): Path[] => [[...path, '*'], path];
  return [
    ...(part === null ? [] : [forAll([...entryPath(service, part), 'owners'])]),
    [
      [...above, 'responsibilities', layer],
      [...above, 'owners', layer],
      ...forAll([...above, 'owners']),
    ],
    [['owners', layer], ...forAll(['owners'])],
  ];
}

function key(...parts: readonly (string | null)[]): string {
  return JSON.stringify(parts);
}

function add(map: Map<string, Finding[]>, at: string, finding: Finding): void {
  const list = map.get(at);
  if (list === undefined) map.set(at, [finding]);
  else list.push(finding);
}

function bySeverity(findings: readonly Finding[]): readonly Finding[] {
  if (findings.length < 2) return findings;
  return [...findings].sort(
    (a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity),
  );
}
