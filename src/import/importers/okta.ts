import { plural } from '../../text/counts.ts';
import { hasColumns, readRegister } from '../inventory-table.ts';
import type { Importer } from '../system.ts';

/** Okta's applications, from its API (`/api/v1/apps`) or its console. An inactive one is left out. */
export const okta: Importer = {
  id: 'okta',
  summary: "Okta's list of applications, JSON or CSV",
  recognises: ({ records }) =>
    hasColumns(records, ['label', 'signOnMode']) ||
    hasColumns(records, ['label', 'status', 'id']) ||
    hasColumns(records, ['Application Label', 'Status']),
  read: ({ records, columns }) => {
    const isActive = (record: Record<string, unknown>): boolean =>
      String(record.status ?? record.Status ?? 'ACTIVE').toUpperCase() === 'ACTIVE';
    const active = records.filter(isActive);
    const read = readRegister(active.map(bare), columns, {
      name: ['label', 'application label'],
      product: ['name', 'application name'],
    });
    const inactive = records.length - active.length;
    const skipped =
      inactive === 0
        ? []
        : [`${plural(inactive, 'inactive application is', 'inactive applications are')} left out.`];
    return { ...read, skipped: [...read.skipped, ...skipped] };
  },
};

/** Okta's `id` is a key of its database, which nobody reads. */
function bare(record: Record<string, unknown>): Record<string, unknown> {
  const { id: _, ...rest } = record;
  return rest;
}
