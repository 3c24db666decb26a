import type { Rule } from './engine/rule.ts';

/** Its findings come from reading the file: see `parse`. */
export const syntax: Rule<'syntax'> = {
  id: 'syntax',
  summary: 'The file isn’t valid YAML (or JSON): what was expected, where.',
  severity: 'error',
  category: 'unreadable',
  securitySeverity: null,
  silentOnPlain: true,
  fixed: true,
};
