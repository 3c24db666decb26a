import type { Report } from '../../estate/report.ts';
import { deltaHtml } from '../html/delta.ts';
import { estateHtml, rowIds } from '../html/estate-tables.ts';
import { findingsHtml } from '../html/findings.ts';
import { SCRIPT, SCRIPT_HASH } from '../html/script.ts';
import { STYLE, STYLE_HASH } from '../html/style.ts';
import { summaryHtml, weakestHtml } from '../html/summary.ts';
import { inChunks } from '../text/chunks.ts';
import { escapeMarkup } from '../text/markup.ts';

/** Nothing loads, nothing is sent, and only our own style and script run, whatever a repository wrote. */
const CSP = `default-src 'none'; style-src '${STYLE_HASH}'; script-src '${SCRIPT_HASH}'; base-uri 'none'; form-action 'none'`;

/**
 * The report as one self-contained page: verdict, counts, what the change does, the weakest services, the estate as
 * a heat map, the findings. It reads without script, colour or network, on a phone and on paper.
 */
export function renderHtml(report: Report): Iterable<string> {
  return inChunks(pieces(report));
}

function* pieces(report: Report): Generator<string> {
  const idOf = rowIds(report);
  const title = `${report.estate === '' ? 'Cloud estate' : report.estate}: ${report.verdict}`;
  yield `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${CSP}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<title>${escapeMarkup(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<a class="skip" href="#estate">Skip to the estate</a>
<main>
${summaryHtml(report)}`;
  if (report.delta !== null) yield deltaHtml(report.delta);
  yield weakestHtml(report, idOf);
  yield* estateHtml(report, idOf);
  yield* findingsHtml(report, idOf);
  yield `</main>
<footer>Made by ${escapeMarkup(`${report.tool.name} ${report.tool.version}`)}. Services and findings are as of ${escapeMarkup(report.today)}.</footer>
<script>${SCRIPT}</script>
</body>
</html>
`;
}
