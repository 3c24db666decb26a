import type { Layer, PartModel, Party } from '../estate/framework.ts';

const letters: Readonly<Record<string, Party>> = { C: 'customer', S: 'shared', P: 'provider' };

/** Every model that a matrix can have a column for, from most to least control for the customer. */
export const columns = ['on-premises', 'iaas', 'caas', 'paas', 'faas', 'saas'] as const;

/**
 * Reads one row of a matrix as it would be in a table: `C C S* P`, one cell a model. C is customer,
 * S shared, P provider; a star marks a cell that no source states.
 */
export function cells(
  models: readonly PartModel[],
  row: string,
): Pick<Layer, 'parties' | 'derived'> {
  const marks = row.split(' ');
  const parties: Partial<Record<PartModel, Party>> = {};
  const derived: PartModel[] = [];
  for (const [position, model] of models.entries()) {
    const mark = marks[position] ?? '';
    const party = letters[mark.charAt(0)];
    if (party === undefined) continue;
    parties[model] = party;
    if (mark.endsWith('*')) derived.push(model);
  }
  return derived.length === 0 ? { parties } : { parties, derived };
}
