import type { CellStatus } from '../estate/manifest.ts';
import type { Report, ReportService } from '../estate/report.ts';

/** How many layers of a service are in each status. */
export type Tally = Readonly<Record<CellStatus, number>>;

/** The layers of a service by status, also where the report is compact and doesn't list them. */
export function tallyOf({ layers, cells }: ReportService): Tally {
  if (cells !== undefined) return cells;
  const tally = { owned: 0, unowned: 0, waived: 0, provider: 0, 'not-applicable': 0 };
  for (const { status } of layers) tally[status]++;
  return tally;
}

/** A service as a compact report has it: counts instead of its layers. */
export function compactService(service: ReportService): ReportService {
  const cells = tallyOf(service);
  const { layers: _, ...head } = service;
  return { ...head, cells, layers: [] };
}

/** Whether some service of a report has lost its layers, so that a format that needs them would be wrong. */
export function lacksLayers({ manifests }: Report): boolean {
  return manifests.some(({ services }) => services.some(({ cells }) => cells !== undefined));
}
