import type { Report } from '../../estate/report.ts';
import { registerOf } from '../register/register-rows.ts';
import type { Gap } from '../renderer.ts';
import { inChunks } from '../text/chunks.ts';
import { csvTable } from '../text/csv-table.ts';

/** Every column that one of the templates has here, by its code; what it means depends on the template. */
const codes = [
  'c0010',
  'c0020',
  'c0030',
  'c0040',
  'c0050',
  'c0060',
  'c0070',
  'c0080',
  'c0090',
  'c0100',
  'c0120',
  'c0130',
  'c0140',
  'c0150',
  'c0160',
  'c0170',
  'c0180',
] as const;

const columns = ['template', ...codes, 'provider', 'service', 'file', 'line'] as const;

/**
 * The ICT half of the register of information under DORA, as CSV: the rows of its templates with the columns' own
 * codes, with the template first, and where each row comes from last. It isn't a filing: money, functions and the
 * provider's side are the business's. What is missing is empty, and `registerGaps` names it.
 */
export function renderRegister(report: Report): Iterable<string> {
  return inChunks(csvTable(columns, rows(report)));
}

function* rows(report: Report): Generator<Readonly<Record<string, string>>> {
  for (const { template, cells, provider, service, file, line } of registerOf(report).rows)
    yield { template, ...cells, provider, service, file, line: String(line) };
}

/** What is missing in the register, with the file and line where it belongs. */
export function registerGaps(report: Report): readonly Gap[] {
  return registerOf(report).gaps;
}
