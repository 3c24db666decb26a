import type { Manifest } from '../resolve/estate.ts';
import type { Rule } from './rule.ts';

export const unusedTeam: Rule = {
  id: 'unused-team',
  summary: 'A team that is declared and never named.',
  severity: 'notice',
  *check({ manifest }) {
    if (manifest.teams.length === 0) return;
    const unused = unnamed(manifest);
    for (const team of manifest.teams) {
      if (!unused.has(team.id)) continue;
      yield {
        message: `The team \`${team.id}\` is declared and owns nothing. Name it under \`owners\`, or remove it.`,
        span: team.span,
        path: `teams.${team.id}`,
      };
    }
  },
};

function unnamed(manifest: Manifest): Set<string> {
  const left = new Set(manifest.teams.map((team) => team.id));
  for (const entry of manifest.entries) {
    if (left.size === 0) return left;
    for (const cell of entry.cells) for (const owner of cell.owners) left.delete(owner);
    for (const waiver of entry.waivers) left.delete(waiver.approvedBy);
  }
  for (const idle of manifest.idleOwners) for (const named of idle.named) left.delete(named.text);
  return left;
}
