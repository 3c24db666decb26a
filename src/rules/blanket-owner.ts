import { isDuty } from '../estate/framework.ts';
import type { Manifest } from '../estate/manifest.ts';
import { EVERY, keyFor } from '../resolve/owners-map.ts';
import { plural } from '../text/counts.ts';
import { abridged, listed } from '../text/lists.ts';
import { quoted } from '../validate/show.ts';
import { type Rule, wholeFile } from './engine/rule.ts';

export const blanketOwner: Rule<'blanket-owner'> = {
  id: 'blanket-owner',
  summary: 'One owner for every duty of the whole estate.',
  severity: 'warning',
  category: 'ownership',
  securitySeverity: '4.0',
  *check({ manifest }) {
    const [first] = manifest.blanketOwners;
    if (first === undefined) return;
    const names = listed(abridged(manifest.blanketOwners.map(({ text }) => quoted(text))));
    const { held, all } = count(manifest);
    const owns = manifest.blanketOwners.length === 1 ? 'owns' : 'own';
    const { span } = first;
    const path = typeof first.path.at(-1) === 'number' ? first.path.slice(0, -1) : first.path;
    yield {
      title: 'One owner for the whole estate',
      reason: `${names} ${owns} every duty that has no other owner: ${held} of ${plural(all, 'duty', 'duties')}, and every one added later. Nobody decides who really does it.`,
      remedy:
        'Name owners by layer under `owners`, or in each service, and remove the owner of everything.',
      span,
      path,
      subject: wholeFile,
      cause: ['owners'],
    };
  },
};

/** How many duties look to the one owner, and how many there are. */
function count({ entries }: Manifest): { held: number; all: number } {
  let held = 0;
  let all = 0;
  for (const { cells, levels } of entries) {
    const estate = levels.at(-1);
    for (const { party, status, level, layer } of cells) {
      if (!isDuty(party)) continue;
      all++;
      if (status !== 'owned' || level !== levels.length - 1 || estate === undefined) continue;
      if (keyFor(estate, layer.id) === EVERY) held++;
    }
  }
  return { held, all };
}
