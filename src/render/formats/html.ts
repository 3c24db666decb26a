import { deflateSync } from 'fflate';
import type { Report } from '../../estate/report.ts';
import { SCRIPT } from '../../generated/page.js';
import { controlsHtml } from '../html/control-tables.ts';
import { deltaHtml } from '../html/delta.ts';
import { endingsHtml } from '../html/ending-tables.ts';
import { pictureOf } from '../html/estate-picture.ts';
import { estateHtml, rowIds } from '../html/estate-tables.ts';
import { findingsHtml } from '../html/findings.ts';
import { notReadHtml } from '../html/not-read.ts';
import { overviewHtml } from '../html/overview.ts';
import { ownersHtml } from '../html/owner-tables.ts';
import { pageHead } from '../html/page-head.ts';
import { summaryHtml, weakestHtml } from '../html/summary.ts';
import { trendChart } from '../html/trend-chart.ts';
import { inChunks } from '../text/chunks.ts';
import { escapeMarkup } from '../text/markup.ts';

/**
 * The report as one page that needs nothing else: verdict and counts, overview, owners, dates, the estate as a heat
 * map, findings. Its data is packed in it, and its script draws the rows in sight, however many there are. What it says
 * about the whole estate is readable without script, colour or network, on a phone and on paper.
 */
export function renderHtml(report: Report): Iterable<string> {
  return inChunks(pieces(report));
}

function* pieces(report: Report): Generator<string> {
  const idOf = rowIds(report);
  const { tallies, dates, rows } = pictureOf(report);
  yield pageHead(`${report.estate === '' ? 'Cloud estate' : report.estate}: ${report.verdict}`, {
    script: true,
  });
  const sections: Readonly<Record<keyof typeof titles, string>> = {
    'not-read': notReadHtml(report),
    delta: report.delta === null ? '' : deltaHtml(report.delta),
    overview: overviewHtml(tallies, weakestHtml(report, idOf)),
    owners: ownersHtml(tallies.owners),
    dates: endingsHtml(dates, report),
    trend: trendHtml(report),
    controls: controlsHtml(report, tallies.by('layer')),
  };
  yield `<body>
<a class="skip" href="#estate">Skip to the estate</a>
<main>
${summaryHtml(report)}${ways(sections)}`;
  yield* Object.values(sections);
  yield* estateHtml(report, idOf);
  yield* findingsHtml(report, idOf);
  yield `</main>
<footer>Made by ${escapeMarkup(`${report.tool.name} ${report.tool.version}`)}. Services and findings are as of ${escapeMarkup(report.today)}. This page loads nothing and sends nothing.</footer>
<script type="application/octet-stream" id="data">
`;
  yield* packed(rows.data);
  yield `</script>
<script>${SCRIPT}</script>
</body>
</html>
`;
}

const titles = {
  'not-read': 'Not read',
  delta: 'This change',
  overview: 'Overview',
  owners: 'Owners',
  dates: 'Dates',
  trend: 'Trend',
  controls: 'Controls',
} as const;

const sectionIds = Object.keys(titles) as (keyof typeof titles)[];

/** The history of the debt, if the run was asked for it. */
function trendHtml({ trend }: Report): string {
  if (trend === undefined || trend.points.length === 0) return '';
  return `<section aria-labelledby="trend"><h2 id="trend">Trend</h2>\n${trendChart(trend)}</section>\n`;
}

/** Links to the sections that the page has. */
function ways(sections: Readonly<Record<keyof typeof titles, string>>): string {
  const found = sectionIds.flatMap((id) =>
    sections[id] === '' ? [] : [[id, titles[id]] as const],
  );
  const links = [...found, ['estate', 'Estate'] as const, ['findings', 'Findings'] as const];
  return `<nav aria-label="On this page"><ul>${links.map(([id, title]) => `<li><a href="#${id}">${title}</a></li>`).join('')}</ul></nav>\n`;
}

/** Characters to a line, so that editors and logs can show the page. */
const LINE = 16_384;

/**
 * Fewer bytes are stored as they are: deflating them takes ten times as long as the rest of the page, and saves 15 KB
 * at most.
 */
const FEW = 16_384;

/**
 * A value as JSON, deflated and in base64: nothing in it can end an element or command a runner. Not by Node's own
 * zlib, whose output differs from version to version.
 */
export function* packed(value: unknown): Generator<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(value));
  // A fixed size of the table, because the default one is computed with a logarithm.
  const level = bytes.length < FEW ? 0 : 6;
  const text = Buffer.from(deflateSync(bytes, { level, mem: 12 })).toString('base64');
  for (let at = 0; at < text.length; at += LINE) yield `${text.slice(at, at + LINE)}\n`;
}
