import type { Rule } from './engine/rule.ts';

/** Its findings come from reading the file: see `parse`. */
export const syntax: Rule = {
  id: 'syntax',
  summary: 'The file is not YAML (or JSON): what was expected, where.',
  severity: 'error',
  fixed: true,
};
