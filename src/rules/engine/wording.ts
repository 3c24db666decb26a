import type { Cell, Entry, Manifest } from '../../estate/manifest.ts';
import type { DutyRef } from '../../estate/report.ts';
import { departureOf } from '../../resolve/departures.ts';

/** `erp`, or `erp.plant` for a part. */
export function entryName(entry: { service: string; part: string | null }): string {
  return entry.part === null ? entry.service : `${entry.service}.${entry.part}`;
}

/** The service or part that a text belongs to by its path: a part takes some things from its service. */
export function holderOf(
  { service, part, path }: Entry,
  of: string,
): { service: string; part: string | null } {
  return { service, part: of.startsWith(`${path}.`) ? part : null };
}

/** Why a layer is the customer's: `Under saas it stays with the customer (framework microsoft).` */
export function reasonOf(entry: Entry, cell: Cell, manifest: Manifest): string {
  const holds =
    cell.party === 'shared'
      ? 'it is shared, and the customer has a part'
      : 'it stays with the customer';
  const framework = `framework ${manifest.framework?.id ?? 'unknown'}${cell.derived ? ', derived' : ''}`;
  if (cell.from === 'product') return departureText(entry, cell, holds);
  if (cell.from === 'entry') return `By this entry's own \`responsibilities\` ${holds}.`;
  return `Under ${entry.model} ${holds} (${framework}).`;
}

/** Which product departs from its model, and what the catalogue notes of it. */
function departureText({ named, model, product }: Entry, { layer }: Cell, holds: string): string {
  const stated = model === null ? undefined : layer.parties[model];
  const departure =
    model === null || stated === undefined
      ? undefined
      : departureOf(layer, stated, model, named)?.product;
  const { name, note } = departure ?? product ?? { name: 'its product' };
  return `With ${name} ${holds} (the product departs from ${model}).${note === undefined ? '' : ` ${note}`}`;
}

/** The name of a duty, as a report has it. */
export function aboutDuty(entry: Entry, cell: Cell): DutyRef {
  return { service: entry.service, part: entry.part, layer: cell.layer.id };
}
