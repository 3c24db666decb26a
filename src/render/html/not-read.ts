import type { Report } from '../../estate/report.ts';
import { grouped, plural } from '../../text/counts.ts';
import { notReadBecause } from '../../text/ledger-lines.ts';
import { escapeMarkup } from '../text/markup.ts';
import { messageText } from './html-text.ts';

/** Nobody reads a longer list; the JSON report has all. */
const MOST = 200;

/**
 * What the report doesn't cover, each with the reason: parts that are missing in a roll-up, and files that look like
 * manifests and weren't read. Empty if there are none.
 */
export function notReadHtml({ files, rollup }: Report): string {
  const parts = (rollup?.missing ?? []).map(({ name, why }) => row(escapeMarkup(name), why));
  const unread = files.flatMap((file) => {
    const because = notReadBecause(file);
    return because === null ? [] : [row(`<code>${escapeMarkup(file.path)}</code>`, because)];
  });
  const count = parts.length + unread.length;
  if (count === 0) return '';
  return `<section aria-labelledby="not-read"><h2 id="not-read">Not read (${grouped(count)})</h2>
${table(`${plural(parts.length, 'part', 'parts')} missing`, 'Part', parts)}${table(`${plural(unread.length, 'file or pattern', 'files and patterns')} not checked`, 'File', unread)}</section>
`;
}

function row(name: string, why: string): string {
  return `<tr><th scope="row">${name}</th><td>${messageText(why)}</td></tr>\n`;
}

function table(caption: string, what: string, rows: readonly string[]): string {
  if (rows.length === 0) return '';
  const rest = rows.length - MOST;
  const more = rest > 0 ? `<p>${grouped(rest)} more are in the JSON report.</p>\n` : '';
  return `<table class="list"><caption>${caption}</caption>
<thead><tr><th scope="col">${what}</th><th scope="col">Why</th></tr></thead>
<tbody>
${rows.slice(0, MOST).join('')}</tbody></table>
${more}`;
}
