import type { Report } from '../../estate/report.ts';
import { grouped, plural } from '../../text/counts.ts';
import { notReadBecause } from '../../text/ledger-lines.ts';
import { escapeMarkup } from '../text/markup.ts';
import { messageText } from './html-text.ts';

/** A longer list isn't read; the JSON report has all. */
const MOST = 200;

/** The files that look like manifests and weren't read, each with the reason; nothing if there are none. */
export function notReadHtml({ files }: Report): string {
  const rows = files.flatMap((file) => {
    const because = notReadBecause(file);
    return because === null
      ? []
      : [
          `<tr><th scope="row"><code>${escapeMarkup(file.path)}</code></th><td>${messageText(because)}</td></tr>\n`,
        ];
  });
  if (rows.length === 0) return '';
  const rest = rows.length - MOST;
  const more = rest > 0 ? `<p>${grouped(rest)} more are in the JSON report.</p>\n` : '';
  return `<section aria-labelledby="not-read"><h2 id="not-read">Not read (${grouped(rows.length)})</h2>
<table class="list"><caption>${plural(rows.length, 'file or pattern', 'files and patterns')} not checked</caption>
<thead><tr><th scope="col">File</th><th scope="col">Why</th></tr></thead>
<tbody>
${rows.slice(0, MOST).join('')}</tbody></table>
${more}</section>
`;
}
