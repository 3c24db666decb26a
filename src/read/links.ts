import { readlinkSync, realpathSync } from 'node:fs';
import { parse, resolve, sep } from 'node:path';
import { MOST_LINKS, type Way } from './files.ts';
import { pathFrom } from './paths.ts';

/** The links on the way to a path below a folder, and where it is, or would be: relative to the folder, with `/`. */
export function wayTo(folder: string, path: string): Way {
  const top = realpathSync(folder);
  const shown = (full: string): string => pathFrom(top, full);
  const links: string[] = [];
  const steps = path.split('/');
  let at = top;
  for (let step = steps.shift(); step !== undefined; step = steps.shift()) {
    const next = resolve(at, step);
    const target = targetOf(next);
    if (target === undefined) {
      at = next;
      continue;
    }
    links.push(shown(next));
    if (links.length > MOST_LINKS) return { links, at: null };
    const { root } = parse(target);
    if (root !== '') at = root;
    // Windows accepts either separator, and a link that git made there may have either.
    steps.unshift(...target.slice(root.length).split(sep === '/' ? sep : /[\\/]/));
  }
  return { links, at: shown(at) };
}

function targetOf(path: string): string | undefined {
  try {
    return readlinkSync(path);
  } catch {
    return undefined;
  }
}
