import type { Scanner } from '../scanner.ts';
import { scanStatements } from './statements.ts';

/** Azure's Bicep. What reads it is apart, because most repositories have none. */
export const bicep: Scanner = {
  id: 'bicep',
  title: 'Bicep',
  ends: 'bicep bicepparam',
  matches: (file) => /\.bicep(?:param)?$/.test(file),
  scan: (file, text) => scanStatements(file, text),
};
