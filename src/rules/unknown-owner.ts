import { nearest } from '../text/nearest.ts';
import { answeredOwners, type MissingOwner } from './engine/answered-owners.ts';
import type { Rule } from './engine/rule.ts';

/** Above so many a likeness to one that exists is not looked for: comparing all with all takes time. */
const MOST_COMPARED = 50;

export const unknownOwner: Rule = {
  id: 'unknown-owner',
  summary: 'GitHub says that this user or team does not exist.',
  severity: 'error',
  *check({ manifest, owners }) {
    if (owners === undefined) return;
    const { existing, missing } = answeredOwners(manifest, owners);
    const others = missing.length > MOST_COMPARED ? [] : existing.map((owner) => owner.text);
    for (const one of missing) {
      const { owner, answer } = one;
      const message = `\`${owner.text}\` does not exist: ${answer.why}. ${wayOut(one, others)}`;
      for (const { span, path, service, part, layer } of owner.places) {
        yield { message, span, path, service, part, layer };
      }
    }
  },
};

function wayOut({ owner, answer }: MissingOwner, others: readonly string[]): string {
  if (answer.instead !== null) return `Name \`${answer.instead}\`, if that is still who does it.`;
  const name = owner.text.replace(/^.*[/@]/, '');
  const near = nearest(owner.text, others, Math.min(3, Math.max(1, Math.floor(name.length / 3))));
  const hint = near === undefined ? '' : `Did you mean \`${near}\`, which does? `;
  const what = owner.kind === 'user' ? 'a user or a team' : 'a team or a user';
  return `${hint}Name ${what} of GitHub that exists, an e-mail address or a declared team.`;
}
