import { models } from '../../estate/framework.ts';
import { compare } from '../../report/order.ts';
import { grouped, plural } from '../../text/counts.ts';
import { escapeMarkup } from '../text/markup.ts';
import { visible } from '../text/plain.ts';
import { bdi } from './html-text.ts';
import { dutiesIn, type Grouping, type Tallies, type TalliesBy, type Tally } from './tallies.ts';

/** Rows of a table that are visible at once, and those that can be unfolded. */
const IN_SIGHT = 8;
const UNFOLDED = 100;

interface Table {
  readonly by: Grouping;
  readonly title: string;
  /** The name of what has none. */
  readonly without: string;
  /** The order of fixed words; without it, most unowned first. */
  readonly order?: readonly string[];
}

const tables: readonly Table[] = [
  { by: 'repository', title: 'By repository', without: '' },
  { by: 'manifest', title: 'By manifest', without: '' },
  { by: 'layer', title: 'By layer', without: '' },
  { by: 'model', title: 'By model', without: 'no model', order: models },
  {
    by: 'criticality',
    title: 'By criticality',
    without: 'not set',
    order: ['critical', 'high', 'medium', 'low'],
  },
  { by: 'provider', title: 'By provider', without: 'not declared' },
  { by: 'kind', title: 'By kind', without: 'no kind' },
];

/**
 * Who holds the layers of the estate, by every grouping, after the card of the weakest services. A grouping is shown
 * only if it has two groups.
 */
export function overviewHtml(tallies: Tallies, weakest: string): string {
  const html = tables
    .map((table) => ({ table, groups: tallies.by(table.by) }))
    .filter(({ groups }) => groups.size > 1)
    // If each repository has one manifest, a table of manifests would only repeat it.
    .filter(({ table }) => table.by !== 'manifest' || !sameAsRepositories(tallies))
    .map(({ table, groups }) => tableHtml(table, groups));
  if (html.length === 0 && weakest === '') return '';
  return `<section aria-labelledby="overview"><h2 id="overview">Overview</h2>
<p class="faint">How many layers are unowned, waived, owned, or the provider’s. Choose a name to see its services.</p>
<div class="cards">
${weakest}${html.join('')}</div></section>
`;
}

function sameAsRepositories(tallies: Tallies): boolean {
  return tallies.by('repository').size === tallies.by('manifest').size;
}

function tableHtml(table: Table, groups: TalliesBy): string {
  const rows = sorted(table, groups).map((row) => rowHtml(table, row));
  const folded = rows.slice(IN_SIGHT, IN_SIGHT + UNFOLDED);
  const rest = rows.length - IN_SIGHT - folded.length;
  const more =
    folded.length === 0
      ? ''
      : `<details><summary>${grouped(folded.length)} more</summary>${grid(folded, table)}${rest > 0 ? `<p>${plural(rest, 'more is', 'more are')} in the JSON report.</p>` : ''}</details>`;
  return `<div class="card"><h3 id="by-${table.by}">${table.title} <span class="faint">${grouped(rows.length)}</span></h3>
${grid(rows.slice(0, IN_SIGHT), table)}${more}</div>
`;
}

function grid(rows: readonly string[], { by }: Table): string {
  return `<table class="tally" aria-labelledby="by-${by}"><thead><tr><th scope="col">Name</th><th scope="col" class="num">Unowned</th><th scope="col" class="num">Waived</th><th scope="col" class="num">Owned</th><th scope="col" class="num">Provider</th></tr></thead>
<tbody>
${rows.join('')}</tbody></table>
`;
}

function sorted({ order }: Table, groups: TalliesBy): [string, Tally][] {
  const place = (name: string): number => {
    const at = order?.indexOf(name) ?? -1;
    return at < 0 ? Number.MAX_SAFE_INTEGER : at;
  };
  return [...groups].sort(
    ([a, one], [b, other]) =>
      place(a) - place(b) ||
      other.unowned - one.unowned ||
      dutiesIn(other) - dutiesIn(one) ||
      compare(a, b),
  );
}

function rowHtml({ by, without }: Table, [name, tally]: [string, Tally]): string {
  const { unowned, waived, owned, provider } = tally;
  const shown = name === '' ? escapeMarkup(without) : bdi(name);
  const title = `${shown}${bar(tally)}`;
  return `<tr><th scope="row"><a href="${filterLink(by, name)}">${title}</a></th>${number(unowned, ' bad')}${number(waived)}${number(owned)}${number(provider)}</tr>
`;
}

/** A cell with a count; zeros are faint, so that the others are easier to see. */
export function number(count: number, more = ''): string {
  return `<td class="num${count === 0 ? ' faint' : more}">${grouped(count)}</td>`;
}

/** A link within the page to the services that have something; the page's script reads it. */
export function filterLink(key: string, value: string): string {
  const text = value === '' ? '-' : encodeURIComponent(visible(value));
  return escapeMarkup(`#estate?${key}=${text}`);
}

/** Unowned, waived, owned and the provider's as one thin bar. The numbers beside it say the same. */
function bar({ unowned, waived, owned, provider }: Tally): string {
  const all = unowned + waived + owned + provider;
  if (all === 0) return '';
  let from = 0;
  const parts = (
    [
      ['u', unowned],
      ['w', waived],
      ['o', owned],
      ['p', provider],
    ] as const
  ).map(([name, count]) => {
    const x = percent(from / all);
    from += count;
    return count === 0
      ? ''
      : `<rect class="${name}" x="${x}" width="${percent(count / all)}" height="4"/>`;
  });
  return `<svg class="thin" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">${parts.join('')}</svg>`;
}

function percent(share: number): string {
  return (share * 100).toFixed(2);
}
