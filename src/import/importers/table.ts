import { readRegister } from '../inventory-table.ts';
import type { Importer } from '../system.ts';

/** Any register: a row or a record for each system, by its column names. */
export const table: Importer = {
  id: 'table',
  summary:
    'CSV, YAML or JSON with a row or record for each system; `--column` says which column is what',
  recognises: ({ records }) => records.length > 0,
  read: ({ records, columns }) => readRegister(records, columns),
};
