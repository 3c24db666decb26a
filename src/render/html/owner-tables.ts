import { grouped, plural } from '../../text/counts.ts';
import { ownerText } from './html-text.ts';
import { filterLink, number } from './overview.ts';
import type { OwnerTally } from './tallies.ts';

const IN_SIGHT = 10;
const UNFOLDED = 200;

/** Who owns most, and what depends on one person. */
export function ownersHtml(owners: readonly OwnerTally[]): string {
  if (owners.length === 0) return '';
  const people = owners
    .filter(({ person, alone }) => person && alone > 0)
    .sort((a, b) => b.alone - a.alone);
  const alone = people.reduce((sum, one) => sum + one.alone, 0);
  const hangs =
    people.length === 0
      ? '<p>No duty depends on one person alone, as far as the names show.</p>\n'
      : `<p>${plural(alone, 'duty has', 'duties have')} one person as the only owner. If that person leaves, nobody owns ${alone === 1 ? 'it' : 'them'}.</p>\n${table('alone', people)}`;
  return `<section aria-labelledby="owners"><h2 id="owners">Owners</h2>
<div class="cards wide">
<div class="card"><h3 id="most">Who owns most <span class="faint">${plural(owners.length, 'owner')}</span></h3>
${table('most', owners)}</div>
<div class="card"><h3 id="alone">Depends on one person <span class="faint">${plural(people.length, 'person', 'people')}</span></h3>
${hangs}</div>
</div></section>
`;
}

function table(label: string, owners: readonly OwnerTally[]): string {
  const folded = owners.slice(IN_SIGHT, IN_SIGHT + UNFOLDED);
  const rest = owners.length - IN_SIGHT - folded.length;
  const more =
    folded.length === 0
      ? ''
      : `<details><summary>${grouped(folded.length)} more</summary>${rows(label, folded)}${rest > 0 ? `<p>${plural(rest, 'more is', 'more are')} in the JSON report.</p>` : ''}</details>`;
  return `${rows(label, owners.slice(0, IN_SIGHT))}${more}`;
}

function rows(label: string, owners: readonly OwnerTally[]): string {
  const html = owners.map(
    ({ owner, accountable, responsible, alone, entries }) =>
      `<tr><th scope="row"><a href="${filterLink('owner', owner)}"><bdi>${ownerText(owner)}</bdi></a></th>${number(accountable)}${number(responsible)}${number(alone)}${number(entries)}</tr>\n`,
  );
  return `<table class="tally" aria-labelledby="${label}"><thead><tr><th scope="col">Owner</th><th scope="col" class="num">Accountable</th><th scope="col" class="num">Responsible</th><th scope="col" class="num">Alone</th><th scope="col" class="num">Services</th></tr></thead>
<tbody>
${html.join('')}</tbody></table>
`;
}
