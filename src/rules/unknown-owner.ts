import type { Manifest } from '../resolve/estate.ts';
import type { OwnerAnswers } from '../resolve/owner-answers.ts';
import { nearest } from '../validate/nearest.ts';
import { type AnsweredOwner, answeredOwners } from './answered-owners.ts';
import type { Rule } from './rule.ts';

export const unknownOwner: Rule = {
  id: 'unknown-owner',
  summary: 'GitHub says that this user or team does not exist.',
  severity: 'error',
  *check({ manifest, owners }) {
    if (owners === undefined) return;
    for (const missing of answeredOwners(manifest, owners, 'missing')) {
      const { owner, answer } = missing;
      const message = `\`${owner.text}\` does not exist: ${answer.said}. ${wayOut(missing, manifest, owners)}`;
      for (const { span, path, service, part, layer } of owner.places) {
        yield { message, span, path, service, part, layer };
      }
    }
  },
};

function wayOut(
  { owner, answer }: AnsweredOwner<'missing'>,
  manifest: Manifest,
  owners: OwnerAnswers,
): string {
  if (answer.instead !== null) return `Name \`${answer.instead}\`, if that is still who does it.`;
  const others = answeredOwners(manifest, owners, 'exists').map((one) => one.owner.text);
  const near = nearest(owner.text, others);
  const hint = near === undefined ? '' : `Did you mean \`${near}\`, which does? `;
  const what = owner.kind === 'user' ? 'a user or a team' : 'a team or a user';
  return `${hint}Name ${what} of GitHub that exists, an e-mail address or a declared team.`;
}
