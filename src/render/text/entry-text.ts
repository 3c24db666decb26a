import type { ReportService } from '../../estate/report.ts';

/** A service or a part, as people write it: `erp.portal`. */
export function entryText({ id, part }: Pick<ReportService, 'id' | 'part'>): string {
  return part === undefined ? id : `${id}.${part}`;
}
