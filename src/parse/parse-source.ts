import type { Source } from '../estate/source.ts';
import { toSource, withLineFeeds } from './parse.ts';
import { readYaml } from './yaml-events.ts';

/** Reads a text as YAML 1.2 (which JSON is too), at once. Never throws: what is wrong is in `problems`. */
export function parseSource(file: string, text: string): Source {
  return toSource(file, text, readYaml(withLineFeeds(text)));
}
