import { hasColumns, readInUse } from '../inventory-table.ts';
import { nestedOwners } from '../nested-owners.ts';
import type { Importer } from '../system.ts';

/** Microsoft Entra's enterprise applications: the portal's CSV, or Graph's `/servicePrincipals`. */
export const entra: Importer = {
  id: 'entra',
  summary: "Microsoft Entra's enterprise applications, CSV or Graph's JSON",
  recognises: ({ records }) =>
    hasColumns(records, ['appId', 'displayName']) ||
    hasColumns(records, ['Application ID', 'Display name']) ||
    hasColumns(records, ['Application ID', 'Name', 'Object ID']),
  read: ({ records, columns }) =>
    readInUse(records, columns, {
      isInUse: ({ accountEnabled, 'Account enabled': enabled }) =>
        !/^(?:false|no|disabled)$/i.test(String(accountEnabled ?? enabled ?? '')),
      unused: 'disabled',
      without: [
        ...['id', 'appId', 'object id', 'application id', 'created on', 'created date time'],
        ...['accountEnabled', 'account enabled', 'notes', 'tags', 'app owner organization id'],
        ...['service principal type', 'service principal names', 'reply urls'],
      ],
      more: nestedOwners,
      own: {
        name: ['displayName', 'display name', 'name'],
        provider: ['publisherName', 'publisher'],
        link: ['homepage', 'homepage url'],
      },
    }),
};
