import type { Manifest } from '../estate/manifest.ts';
import { nearest } from '../text/nearest.ts';
import type { Rule } from './engine/rule.ts';
import { aboutText, badOwners, consequence } from './engine/unowned-duties.ts';

export const unrecognisedOwner: Rule = {
  id: 'unrecognised-owner',
  summary: 'Not a handle, team, address or declared team id; suggests the nearest declared team.',
  severity: 'error',
  *check(subject) {
    const { manifest } = subject;
    for (const bad of badOwners(subject, 'unrecognised')) {
      yield {
        message: `\`${bad.named.text}\` is not an owner: neither \`@user\`, \`@org/team\`, an e-mail address nor the id of a team under \`teams\`.${suggestion(bad.named.text, manifest)}${consequence(bad, manifest)}`,
        ...aboutText(bad),
      };
    }
  },
};

function suggestion(text: string, manifest: Manifest): string {
  const team = nearest(
    text.replace(/^@/, ''),
    manifest.teams.map((one) => one.id),
  );
  if (team !== undefined) return ` Did you mean the team \`${team}\`?`;
  if (/^[\w-]+\/[\w.-]+$/.test(text)) return ` Did you mean \`"@${text}"\`?`;
  return ' Declare a team of that name under `teams`, or name a handle.';
}
