import type { LeftOutCount } from './discovery.ts';
import type { Link, Unseen } from './scanner.ts';
import { folderOf } from './source-address.ts';

/** Of the links between files, those to code of this repository that was not read, each with the reason. */
export async function lostLinks(
  links: readonly Link[],
  files: readonly string[],
  holds: (path: string) => Promise<boolean>,
  skipped: readonly { readonly path: string }[],
): Promise<Unseen[]> {
  const isSkipped = (path: string) => skipped.some((one) => `${path}/`.startsWith(`${one.path}/`));
  const known = new Set(files.flatMap((file) => [file, folderOf(file)]));
  const lost: Unseen[] = [];
  for (const { path, ...link } of links) {
    if (known.has(path)) continue;
    lost.push({ ...link, why: await whyLost(path, holds, isSkipped) });
  }
  return lost;
}

async function whyLost(
  path: string,
  holds: (path: string) => Promise<boolean>,
  isSkipped: (path: string) => boolean,
): Promise<string> {
  if (path === '..' || path.startsWith('../')) return 'outside the folder that was read';
  if (isSkipped(path)) return 'in a part of the repository that was skipped';
  return (await holds(path))
    ? 'in the repository, but not in a form that is read'
    : 'not in the repository (perhaps a submodule, or generated)';
}

/** Folders that are skipped for their name are counted by name, everything else by reason. */
const named: ReadonlySet<string> = new Set(['test', 'example', 'vendored', 'workstation']);

/** What was not scanned: skipped on the way, compiled, or replaced by another file; counted, with the first of each. */
export function leftOut(
  skipped: readonly { readonly path: string; readonly reason: string }[],
  compiled: readonly string[],
  replaced: readonly string[],
): LeftOutCount[] {
  const counts = new Map<string, { name: string; reason: string; count: number; first: string }>();
  const all = [
    ...skipped,
    ...compiled.map((path) => ({ path, reason: 'compiled' })),
    ...replaced.map((path) => ({ path, reason: 'replaced' })),
  ];
  for (const { path, reason } of all) {
    const name = named.has(reason) ? path.slice(path.lastIndexOf('/') + 1) : '';
    const known = counts.get(`${reason} ${name}`);
    if (known !== undefined) known.count++;
    else counts.set(`${reason} ${name}`, { name, reason, count: 1, first: path });
  }
  return [...counts.values()];
}
