import type { Manifest } from '../estate/manifest.ts';
import { nearest } from '../validate/nearest.ts';
import { setEdit } from './engine/edits.ts';
import type { Rule } from './engine/rule.ts';
import { aboutText, badOwners, consequence } from './engine/unowned-duties.ts';

export const unrecognisedOwner: Rule<'unrecognised-owner'> = {
  id: 'unrecognised-owner',
  summary: 'Not a handle, team, address or declared team id; suggests the nearest declared team.',
  severity: 'error',
  category: 'ownership',
  securitySeverity: '7.0',
  *check(examination) {
    const { manifest } = examination;
    for (const bad of badOwners(examination, 'unrecognised')) {
      const { text, path } = bad.named;
      const meant = meantBy(text, manifest);
      yield {
        title: 'Unrecognised owner',
        reason: `\`${text}\` isn't \`@user\`, \`@org/team\`, an e-mail address or the id of a team under \`teams\`.${consequence(bad, manifest)}`,
        remedy: meant?.remedy ?? 'Declare a team with that id under `teams`, or name a handle.',
        ...aboutText(bad),
        edits: meant === undefined ? [] : [setEdit(manifest, path, meant.owner)],
      };
    }
  },
};

/** The owner that a text most likely means, with how to ask for it. */
function meantBy(
  text: string,
  manifest: Manifest,
): { readonly owner: string; readonly remedy: string } | undefined {
  const team = nearest(
    text.replace(/^@/, ''),
    manifest.teams.map((one) => one.id),
  );
  if (team !== undefined) return { owner: team, remedy: `Did you mean the team \`${team}\`?` };
  if (!/^[\w-]+\/[\w.-]+$/.test(text)) return undefined;
  return { owner: `@${text}`, remedy: `Did you mean \`"@${text}"\`?` };
}
