import type { Edit } from '../estate/edit.ts';
import type { Manifest, NamedOwner } from '../estate/manifest.ts';
import { quoted } from '../validate/show.ts';
import { badApprovers } from './engine/approvers.ts';
import { setEdit } from './engine/edits.ts';
import { type Advice, adviceOn } from './engine/owner-wording.ts';
import type { Rule } from './engine/rule.ts';
import { aboutText, badOwners, consequence } from './engine/unowned-duties.ts';

export const unrecognisedOwner: Rule<'unrecognised-owner'> = {
  id: 'unrecognised-owner',
  summary: 'Not a handle, team, address or declared team id; says the form to write.',
  severity: 'error',
  category: 'ownership',
  securitySeverity: '7.0',
  silentOnPlain: true,
  *check(examination) {
    const { manifest } = examination;
    for (const bad of badOwners(examination, 'unrecognised')) {
      const advice = adviceOn(bad.named, manifest, false);
      yield {
        title: 'Unrecognised owner',
        reason: `${reasonOf(bad.named, advice)}${consequence(bad, manifest)}`,
        remedy: advice.remedy,
        ...aboutText(bad),
        edits: editsOf(bad.named, advice, manifest),
      };
    }
    for (const { named, about } of badApprovers(manifest, 'unrecognised')) {
      const advice = adviceOn(named, manifest, true);
      yield {
        title: 'Unrecognised approver',
        reason: `${reasonOf(named, advice)} The waiver has no effect.`,
        remedy: advice.remedy,
        ...about,
        edits: editsOf(named, advice, manifest),
      };
    }
  },
};

function reasonOf({ text }: NamedOwner, { detail }: Advice): string {
  const what = `${quoted(text)} isn't \`@user\`, \`@org/team\`, an e-mail address or the id of a team under \`teams\` or of a person under \`people\`.`;
  return detail === '' ? what : `${what} ${detail}`;
}

/** A list can't replace one item of a list. */
function editsOf({ path }: NamedOwner, { value }: Advice, manifest: Manifest): Edit[] {
  if (value === undefined) return [];
  return Array.isArray(value) && typeof path.at(-1) === 'number'
    ? []
    : [setEdit(manifest, path, value)];
}
