import { nearest } from '../text/nearest.ts';
import type { MissingOwner } from './engine/answered-owners.ts';
import { setEdit } from './engine/edits.ts';
import type { Rule } from './engine/rule.ts';

/** With more owners than this, similar names aren't searched for, because comparing each with each takes time. */
const MOST_COMPARED = 50;

export const unknownOwner: Rule<'unknown-owner'> = {
  id: 'unknown-owner',
  summary: 'GitHub says that this user or team doesn’t exist.',
  severity: 'error',
  category: 'ownership',
  securitySeverity: '7.0',
  *check({ manifest, owners }) {
    if (owners === undefined) return;
    const { existing, missing } = owners;
    const others = missing.length > MOST_COMPARED ? [] : existing.map((owner) => owner.text);
    for (const one of missing) {
      const { owner, answer } = one;
      const meant = meantBy(one, others);
      const said = {
        title: 'Unknown owner',
        reason: `\`${owner.text}\` doesn't exist: ${answer.why}.`,
        remedy: remedyOf(one, meant),
        cause: [owner.key],
      };
      for (const { span, path, service, part, layer } of owner.places) {
        const edits = meant === undefined ? [] : [setEdit(manifest, path, meant)];
        yield { ...said, span, path, subject: { service, part, layer }, edits };
      }
    }
  },
};

/** The owner that is most likely meant: the new name of one that was renamed, or the nearest that exists. */
function meantBy({ owner, answer }: MissingOwner, others: readonly string[]): string | undefined {
  if (answer.instead !== null) return answer.instead;
  const name = owner.text.replace(/^.*[/@]/, '');
  return nearest(owner.text, others, Math.min(3, Math.max(1, Math.floor(name.length / 3))));
}

function remedyOf({ owner, answer }: MissingOwner, meant: string | undefined): string {
  if (answer.instead !== null) return `Name \`${answer.instead}\` if they still do it.`;
  if (meant !== undefined) return `Did you mean \`${meant}\`?`;
  const what = owner.kind === 'user' ? 'user or team' : 'team or user';
  return `Name a GitHub ${what} that exists, an e-mail address or a declared team.`;
}
