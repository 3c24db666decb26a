// A YAML reader for other people's inventories, on `yaml` and, for tables, `papaparse`: they take what tools write.
import Papa from 'papaparse';
import { parseAllDocuments } from 'yaml';
import type { ImportFile } from './system.ts';

/** Why a file can't be read, in a sentence. */
export interface Unreadable {
  readonly unreadable: string;
}

/**
 * Reads an inventory: CSV with commas, semicolons or tabs by its name or its look, else YAML or JSON. Never throws.
 * `columns` is the map of columns that the user gives.
 */
export function readImportFile(
  name: string,
  text: string,
  columns: ReadonlyMap<string, string>,
): ImportFile | Unreadable {
  const bare = text.replace(/^\ufeff/, '');
  if (/\.(?:csv|tsv)$/i.test(name)) return tableOf(name, bare, columns);
  let documents: ReturnType<typeof parseAllDocuments>;
  try {
    documents = parseAllDocuments(bare, {
      strict: false,
      logLevel: 'silent',
      maxAliasCount: 1000,
    } as object);
  } catch (error) {
    return { unreadable: `it isn't YAML or JSON: ${String((error as Error).message)}` };
  }
  const [error] = documents.flatMap((document) => document.errors);
  if (error !== undefined) {
    const [first = ''] = error.message.split('\n');
    return { unreadable: `it isn't YAML or JSON: ${first.replace(/:$/, '')}` };
  }
  let values: unknown[];
  try {
    values = documents.map((document) => document.toJS({ maxAliasCount: 1000 }) as unknown);
  } catch (error) {
    return { unreadable: String((error as Error).message) };
  }
  return { name, text: bare, documents: values, records: values.flatMap(recordsIn), columns };
}

function tableOf(
  name: string,
  text: string,
  columns: ReadonlyMap<string, string>,
): ImportFile | Unreadable {
  // Excel's own first line says which sign separates the columns.
  const sign = /^"?sep=(.)"?\r?\n/i.exec(text);
  const { data, meta } = Papa.parse<Record<string, unknown>>(text.slice(sign?.[0].length ?? 0), {
    header: true,
    ...(sign === null ? {} : { delimiter: sign[1] ?? '' }),
    skipEmptyLines: 'greedy',
    transformHeader: (header) => header.trim(),
  });
  if ((meta.fields ?? []).filter((field) => field !== '').length === 0)
    return { unreadable: 'its first line has no column names' };
  const records = data.map((row) => {
    const { __parsed_extra: _, ...record } = row;
    return record;
  });
  return { name, text, documents: [], records, columns };
}

/** The records of a value: its items, those of its only list, or its entries by id. */
function recordsIn(value: unknown): Record<string, unknown>[] {
  if (Array.isArray(value)) return value.filter(isRecord);
  if (!isRecord(value)) return [];
  const lists = Object.values(value).filter((held) => Array.isArray(held) && held.some(isRecord));
  if (lists.length === 1) return (lists[0] as unknown[]).filter(isRecord);
  const entries = Object.entries(value).filter(([, held]) => isRecord(held));
  if (entries.length > 1 && entries.length === Object.keys(value).length)
    return entries.map(([id, held]) => ({ id, ...(held as Record<string, unknown>) }));
  return [];
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
