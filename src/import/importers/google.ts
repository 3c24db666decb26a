import { hasColumns, readRegister } from '../inventory-table.ts';
import type { Importer } from '../system.ts';

/** Google Workspace's list of accessed or configured apps, as its admin console exports it. */
export const google: Importer = {
  id: 'google',
  summary: "Google Workspace's list of apps, CSV",
  recognises: ({ records }) =>
    hasColumns(records, ['App name', 'Access']) ||
    hasColumns(records, ['App name', 'Users', 'Type']),
  read: ({ records, columns }) =>
    readRegister(
      records.map(({ ID: _, Id: __, id: ___, ...record }) => record),
      columns,
      { name: ['app name'] },
    ),
};
