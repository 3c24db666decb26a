import type { Service } from '../estate/manifest.ts';
import type { AlikeService, SaidLines, ServiceRow } from '../estate/report.ts';
import type { Lines } from '../parse/line-index.ts';
import { isLikeItsRow } from '../report/alike-services.ts';
import { agreementOf, EntryReport } from '../report/entry-report.ts';
import { text } from '../resolve/entry-fields.ts';

/**
 * What others are like that have the same lines as a service: itself, or each of its parts; `undefined` if its row
 * doesn't have all that may differ. `lines` are those of its manifest.
 */
export function likesOf(
  { entries }: Service,
  lines: Lines,
  row: ServiceRow,
  head: SaidLines | null,
): readonly AlikeService[] | undefined {
  const likes: AlikeService[] = [];
  for (const entry of entries) {
    const like = new EntryReport(entry, lines, agreementOf(entry));
    if (!isLikeItsRow(like, { row, head, ownName: text(entry.map, 'name') })) return undefined;
    likes.push({ like, row, head });
  }
  return likes;
}
