import type { Link, Unseen, Use } from './scanner.ts';
import { folderOf } from './source-address.ts';

/** What a run has gathered, as far as plans change it. */
interface Planned {
  readonly uses: readonly Use[];
  readonly unseen: readonly Unseen[];
  readonly links: readonly Link[];
}

/**
 * Puts what plans list where the code has it. A resource that the code has too counts once, there. One in a module
 * from elsewhere is placed where that module is called, and the module is no longer unseen.
 */
export function placePlanned({ uses, unseen, links }: Planned): Pick<Planned, 'uses' | 'unseen'> {
  const planned = uses.filter(({ address }) => address !== undefined);
  if (planned.length === 0) return { uses, unseen };
  // A plan lists few of the types that a large repository has, and a key for each of its uses would take long.
  const types = new Set(planned.map(({ type }) => type));
  const written = new Set(
    uses.filter(({ type, address }) => address === undefined && types.has(type)).map(resourceKey),
  );
  const calls = callsOf([...unseen, ...links]);
  const shown = new Set<Unseen | Link>();
  const added = planned.flatMap((use): Use[] => {
    const module = /^module\.([^.]+)\./.exec(use.address ?? '')?.[1];
    const call = module === undefined ? undefined : calls(module, folderOf(use.file));
    if (call !== undefined) shown.add(call);
    if (written.has(resourceKey(use))) return [];
    return [call === undefined ? use : { ...use, file: call.file, line: call.line, column: 1 }];
  });
  return {
    uses: [...uses.filter(({ address }) => address === undefined), ...added],
    unseen: unseen.filter((one) => !shown.has(one)),
  };
}

function resourceKey({ kind, type, name }: Use): string {
  return `${kind} ${type}.${name}`;
}

type FindCall = (module: string, folder: string) => Unseen | Link | undefined;

/** Finds the call of a module by its name: in the plan's folder, else the only one of this name. */
function callsOf(all: readonly (Unseen | Link)[]): FindCall {
  const byName = new Map<string, Map<string, Unseen | Link>>();
  const repeated = new Set<string>();
  for (const one of all) {
    if (one.name === undefined) continue;
    const known = byName.get(one.name);
    const folder = folderOf(one.file);
    if (known === undefined) byName.set(one.name, new Map([[folder, one]]));
    else {
      repeated.add(one.name);
      if (!known.has(folder)) known.set(folder, one);
    }
  }
  return (module, folder) => {
    const found = byName.get(module);
    const here = found?.get(folder);
    return here ?? (repeated.has(module) ? undefined : found?.values().next().value);
  };
}
