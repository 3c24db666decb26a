import { plural } from '../../text/counts.ts';
import { hasColumns, readRegister } from '../inventory-table.ts';
import type { Importer } from '../system.ts';

/** Microsoft Entra's enterprise applications: the portal's CSV, or Graph's `/servicePrincipals`. */
export const entra: Importer = {
  id: 'entra',
  summary: "Microsoft Entra's enterprise applications, CSV or Graph's JSON",
  recognises: ({ records }) =>
    hasColumns(records, ['appId', 'displayName']) ||
    hasColumns(records, ['Application ID', 'Display name']) ||
    hasColumns(records, ['Application ID', 'Name', 'Object ID']),
  read: ({ records, columns }) => {
    const enabled = records.filter(
      (record) =>
        !/^(?:false|no|disabled)$/i.test(
          String(record.accountEnabled ?? record['Account enabled'] ?? ''),
        ),
    );
    const read = readRegister(
      enabled.map(({ id: _, appId: __, ...record }) => record),
      columns,
      {
        name: ['displayName', 'display name', 'name'],
        provider: ['publisherName', 'publisher'],
        link: ['homepage', 'homepage url'],
      },
    );
    const disabled = records.length - enabled.length;
    const skipped =
      disabled === 0
        ? []
        : [`${plural(disabled, 'disabled application is', 'disabled applications are')} left out.`];
    return { ...read, skipped: [...read.skipped, ...skipped] };
  },
};
