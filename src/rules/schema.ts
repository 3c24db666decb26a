import type { Rule } from './engine/rule.ts';

/** Its findings come from comparing the file with the JSON Schema: see `validate`. */
export const schema: Rule<'schema'> = {
  id: 'schema',
  summary: 'A key, type or value that the schema doesn’t allow: names it, suggests the nearest.',
  severity: 'error',
  category: 'shape',
  securitySeverity: null,
  silentOnPlain: true,
  fixed: true,
};
