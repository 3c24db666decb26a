import type { ReportDeclared, ReportManifest } from '../estate/report.ts';

/** Finds the team or person that a manifest declares for an owner: by id, handle or address, without case. */
export function declaredOwners({
  teams,
  people,
}: Pick<ReportManifest, 'teams' | 'people'>): (owner: string) => ReportDeclared | undefined {
  const known = new Map<string, ReportDeclared>();
  for (const one of [...teams, ...people])
    for (const text of [one.id, one.github ?? one.id, ...one.contacts]) {
      const key = text.trim().toLowerCase();
      if (!known.has(key)) known.set(key, one);
    }
  return (owner) => known.get(owner.trim().toLowerCase());
}

/** Name and contacts of a declared team or person, as one text. */
export function declaredText({ id, name, contacts, github, organisation }: ReportDeclared): string {
  const reach = [...new Set([...contacts, ...(github === null ? [] : [github])])];
  const about = [
    name ?? id,
    ...(reach.length === 0 ? [] : [`<${reach.join(', ')}>`]),
    ...(organisation === undefined ? [] : [`of ${organisation}`]),
  ];
  return about.join(' ');
}

/** Whether an owner is a user by its handle, and so one person: a team has a slash, and an address may be anyone's. */
export function isUser(owner: string): boolean {
  return owner.startsWith('@') && !owner.includes('/');
}
