import type { DutyRef } from '../../estate/finding.ts';
import { frameworkName } from '../../estate/framework.ts';
import type { Cell, Entry, Ground, Manifest } from '../../estate/manifest.ts';

import { isWithin, type Path } from '../../estate/path.ts';

import { pathText } from '../../text/path-text.ts';

/** `erp`, or `erp.plant` for a part. */
export function entryName(entry: { service: string; part: string | null }): string {
  return entry.part === null ? entry.service : `${entry.service}.${entry.part}`;
}

/** The service or part that a text belongs to by its path: a part takes some things from its service. */
export function holderOf(
  { service, part, path }: Entry,
  of: Path,
): { service: string; part: string | null } {
  return { service, part: isWithin(of, path) ? part : null };
}

/** Why a layer is the customer's: `mail is saas, so this duty stays with the customer (framework common).` */
export function reasonOf(entry: Entry, cell: Cell, manifest: Manifest): string {
  const name = entryName(entry);
  if (cell.ground !== null) return departureText(name, entry, cell, cell.ground);
  if (cell.origin === 'entry') {
    return `The \`responsibilities\` of ${name} ${cell.party === 'shared' ? 'share this duty with the provider' : 'leave this duty to the customer'}.`;
  }
  const framework = `${byFramework(manifest)}${cell.derived ? ', derived' : ''}`;
  const holds = cell.party === 'shared' ? 'is shared with the provider' : 'stays with the customer';
  return `${name} is ${entry.model}, so this duty ${holds} (${framework}).`;
}

/** `framework common with ai` for brackets. */
export function byFramework({ framework }: Manifest): string {
  return `framework ${framework === undefined ? 'unknown' : frameworkName(framework)}`;
}

/** The kind, trait or product by which a layer is the customer's, and why. */
function departureText(name: string, entry: Entry, cell: Cell, ground: Ground): string {
  const { origin, party, derived } = cell;
  const { by, because, product } = ground;
  const what = product === null ? `${name} is ${entry.model}` : `${name} uses ${product.name}`;
  const holds = party === 'shared' ? 'is shared with the provider' : 'stays with the customer';
  const rule = by === null ? '' : ` (${origin} ${by}${derived ? ', derived' : ''})`;
  return `${what}, so this duty ${holds}${rule}. ${because}.`;
}

/** `Name an owner under `services.mail.owners`` for a sentence that goes on. */
export function nameAnOwner({ path }: Entry): string {
  return `Name an owner under \`${pathText([...path, 'owners'])}\``;
}

/** The name of a duty, as a report has it. */
export function aboutDuty(entry: Entry, cell: Cell): DutyRef {
  return { service: entry.service, part: entry.part, layer: cell.layer.id };
}
