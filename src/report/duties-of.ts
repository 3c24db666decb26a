import type { Report, ReportLayer, ReportManifest, ReportService } from '../estate/report.ts';

/** One duty that an owner has. */
export interface OwnedDuty {
  readonly file: string;
  readonly service: string;
  readonly part: string | null;
  readonly layer: string;
  /** Whether this owner is the first, who is accountable for it. */
  readonly isAccountable: boolean;
  /** The others; empty if the duty depends on this owner alone. */
  readonly others: readonly string[];
}

/** Everything that one owner has in an estate. `is` says whether an owner in the report is the one meant. */
export function dutiesOf(
  report: Report,
  is: (owner: string, file: string) => boolean,
): OwnedDuty[] {
  return report.manifests.flatMap((manifest) =>
    manifest.services.flatMap((entry) =>
      entry.layers.flatMap((layer) => dutyOf(manifest, entry, layer, is)),
    ),
  );
}

function dutyOf(
  { file }: ReportManifest,
  { id, part }: ReportService,
  { layer, owners }: ReportLayer,
  is: (owner: string, file: string) => boolean,
): OwnedDuty[] {
  const at = owners.findIndex((owner) => is(owner, file));
  if (at < 0) return [];
  const others = owners.filter((owner) => !is(owner, file));
  return [{ file, service: id, part: part ?? null, layer, isAccountable: at === 0, others }];
}

/** Every owner that a report names, in the order of the alphabet. */
export function ownersIn(report: Report): string[] {
  const all = report.manifests.flatMap(({ services }) =>
    services.flatMap(({ layers }) => layers.flatMap(({ owners }) => owners)),
  );
  return [...new Set(all)].sort();
}
