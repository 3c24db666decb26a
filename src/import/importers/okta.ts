import { hasColumns, readInUse } from '../inventory-table.ts';
import { nestedOwners } from '../nested-owners.ts';
import type { Importer } from '../system.ts';

/** Okta's applications, from its API (`/api/v1/apps`) or its console. An inactive one is left out. */
export const okta: Importer = {
  id: 'okta',
  summary: "Okta's list of applications, JSON or CSV",
  recognises: ({ records }) =>
    hasColumns(records, ['label', 'signOnMode']) ||
    hasColumns(records, ['label', 'status', 'id']) ||
    hasColumns(records, ['Application Label', 'Status']),
  read: ({ records, columns }) =>
    readInUse(records, columns, {
      isInUse: ({ status, Status }) =>
        String(status ?? Status ?? 'ACTIVE').toUpperCase() === 'ACTIVE',
      unused: 'inactive',
      // Database keys and sign-on settings, which nobody needs in a manifest.
      without: [
        ...['id', 'status', 'sign on mode', 'application id', 'created', 'last updated'],
        ...['features', 'notes for admins', 'orn', 'accessibility', 'visibility'],
      ],
      more: nestedOwners,
      own: { name: ['label', 'application label'], product: ['name', 'application name'] },
    }),
};
