import type { Edit } from '../estate/edit.ts';
import type { Path } from '../estate/path.ts';
import { flowYaml, keyYaml } from './yaml-text.ts';

/** What an edit writes, as one line of YAML for the map or list that it is in; empty if it removes. */
export function lineOfEdit(edit: Edit): string {
  if (edit.action === 'remove') return '';
  const key = edit.path.at(-1);
  const value = flowYaml(edit.value);
  return typeof key === 'string' ? `${keyYaml(key)}: ${value}` : value;
}

/** The map or list that an edit changes. */
export function placeOfEdit({ path }: Edit): Path {
  return path.slice(0, -1);
}
