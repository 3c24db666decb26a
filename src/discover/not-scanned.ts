import type { LeftOutCount } from './discovery.ts';
import type { Link, Unseen } from './scanner.ts';
import { folderOf, moduleSource, resolvePath, stepsUp } from './source-address.ts';

/** What the walk passed, and why. */
interface Skipped {
  readonly path: string;
  readonly reason: string;
}

/** Of the links between files, those to code of this repository that was not read, each with the reason. */
export async function lostLinks(
  links: readonly Link[],
  files: readonly string[],
  holds: (path: string) => Promise<boolean>,
  skipped: readonly Skipped[],
): Promise<Unseen[]> {
  const reasons = new Map(skipped.map(({ path, reason }) => [path, reason]));
  const reasonOf = (path: string) => reasons.get(stepsUp(path).find((at) => reasons.has(at)) ?? '');
  const known = new Set(files.flatMap((file) => [file, folderOf(file)]));
  const units = unitsBelow(files);
  const lost: Unseen[] = [];
  for (const { path, ...link } of links) {
    if (known.has(path) || isOfUnit(link, units, known)) continue;
    lost.push({ ...link, why: await whyLost(path, holds, reasonOf(path)) });
  }
  return lost;
}

/** The folders that hold files of Terragrunt, by each folder that they are in. */
function unitsBelow(files: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const below = new Map<string, string[]>();
  for (const unit of new Set(files.filter((file) => file.endsWith('.hcl')).map(folderOf)))
    for (const folder of stepsUp(unit)) {
      const held = below.get(folder);
      if (held === undefined) below.set(folder, [unit]);
      else held.push(unit);
    }
  return below;
}

/** Terragrunt follows a path from the folder of the unit that includes a file, and not from the file's own. */
function isOfUnit(
  { file, source }: Omit<Link, 'path'>,
  units: ReadonlyMap<string, readonly string[]>,
  known: ReadonlySet<string>,
): boolean {
  const from = moduleSource(source);
  if (!file.endsWith('.hcl') || from.kind !== 'local') return false;
  const below = units.get(folderOf(file)) ?? [];
  return below.some((unit) => known.has(resolvePath(unit, from.path)));
}

async function whyLost(
  path: string,
  holds: (path: string) => Promise<boolean>,
  reason: string | undefined,
): Promise<string> {
  if (path === '..' || path.startsWith('../')) return 'outside the folder that was read';
  if (reason === 'submodule') return "in a submodule that isn't checked out";
  if (reason !== undefined) return 'in a part of the repository that was skipped';
  return (await holds(path))
    ? 'in the repository, but not in a form that is read'
    : 'not in the repository (perhaps a submodule, or generated)';
}

/** Folders that are skipped for their name are counted by name, everything else by reason. */
const named: ReadonlySet<string> = new Set(['test', 'example', 'vendored', 'workstation']);

/** What was not scanned: skipped on the way, compiled, or replaced by another file; counted, with the first of each. */
export function leftOut(
  skipped: readonly Skipped[],
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
