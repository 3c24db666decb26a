import type { Problem, Source } from './source.ts';
import { type Reading, readYaml } from './yaml-events.ts';

/** Above this many characters the slow second reader is not asked; the first one's word stands. */
const SECOND_READER_LIMIT = 1024 * 1024;

/** Reads a text as YAML 1.2 (which JSON is too), at once. Never throws: what is wrong is in `problems`. */
export function parseSource(file: string, text: string): Source {
  return toSource(file, text, readYaml(withLineFeeds(text)));
}

/** A lone CR ends a line in YAML, but not for the readers; every offset stays what it was. */
function withLineFeeds(text: string): string {
  return text.includes('\r') ? text.replace(/\r(?!\n)/g, '\n') : text;
}

/**
 * Reads a manifest, policy or framework file: `.json` as strict JSON, all else as YAML 1.2, with a second,
 * more lenient reader asked where the first one stops. Never throws.
 */
export async function parse(file: string, text: string): Promise<Source> {
  if (file.toLowerCase().endsWith('.json')) {
    const { readJson } = await import('./json.ts');
    return toSource(file, text, readJson(text));
  }
  const yaml = withLineFeeds(text);
  const reading = readYaml(yaml);
  if (!reading.retry || text.length > SECOND_READER_LIMIT) return toSource(file, text, reading);
  const { readYamlTree } = await import('./yaml-tree.ts');
  return toSource(file, text, readYamlTree(yaml) ?? reading);
}

/** A file that is no text at all, or not to be read: its one problem is all there is to say. */
export function unreadable(file: string, text: string, problem: Problem): Source {
  return { file, text, value: undefined, problems: [problem] };
}

function toSource(file: string, text: string, { value, problems }: Reading): Source {
  return { file, text, value, problems };
}
