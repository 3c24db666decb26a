import type { Trend, TrendPoint } from '../../estate/trend.ts';
import { dayOf } from '../../evidence/dates.ts';
import { escapeMarkup } from '../text/markup.ts';
import { trendText } from '../trend-text.ts';

const WIDTH = 720;
const HEIGHT = 260;
const LEFT = 48;
const RIGHT = 104;
const TOP = 16;
const BOTTOM = 36;

/** The lines of the chart. They differ by dashes too, so that nobody needs colors. */
const series = [
  { key: 'unowned', label: 'unowned', dash: '' },
  { key: 'waived', label: 'waived', dash: '6 4' },
] as const;

/**
 * The trend as a chart: an SVG with a title and description, and its numbers in a table below, in one `figure`. Its
 * lines have the classes `trend-unowned` and `trend-waived` and take the color of the text unless a style says
 * otherwise.
 */
export function trendChart(trend: Trend): string {
  const { points } = trend;
  if (points.length === 0) return '';
  return `<figure class="trend">\n${svg(trend)}\n<figcaption>${escapeMarkup(trendText(trend))}</figcaption>\n${table(points)}\n</figure>\n`;
}

function svg(trend: Trend): string {
  const { points } = trend;
  const scale = scaleOf(points);
  const [first, last] = [points[0] as TrendPoint, points.at(-1) as TrendPoint];
  return [
    `<svg viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-labelledby="trend-title trend-text" xmlns="http://www.w3.org/2000/svg" font-size="12" fill="currentColor">`,
    `<title id="trend-title">Duties without an owner over time</title>`,
    `<desc id="trend-text">${escapeMarkup(trendText(trend))}</desc>`,
    ...scale.steps.map(gridLine(scale)),
    dateLabel(first, LEFT, 'start'),
    ...(first === last ? [] : [dateLabel(last, WIDTH - RIGHT, 'end')]),
    ...series.map(({ key, dash }) => path(points, scale, key, dash)),
    ...endLabels(last, scale),
    '</svg>',
  ].join('\n');
}

interface Scale {
  readonly x: (point: TrendPoint) => number;
  readonly y: (count: number) => number;
  /** The counts that have a line and a label. */
  readonly steps: readonly number[];
}

function scaleOf(points: readonly TrendPoint[]): Scale {
  const days = points.map(({ date }) => dayOf(date) ?? 0);
  const start = days[0] ?? 0;
  const span = Math.max(1, (days.at(-1) ?? 0) - start);
  const most = points.reduce((max, { unowned, waived }) => Math.max(max, unowned, waived), 1);
  const step = roundStep(most / 4);
  const count = Math.ceil(most / step);
  const width = WIDTH - LEFT - RIGHT;
  const height = HEIGHT - TOP - BOTTOM;
  return {
    x: ({ date }) => rounded(LEFT + (((dayOf(date) ?? start) - start) / span) * width),
    y: (value) => rounded(TOP + height - (value / (count * step)) * height),
    steps: Array.from({ length: count + 1 }, (_, at) => at * step),
  };
}

/** The next of 1, 2 and 5 times a power of ten. */
function roundStep(least: number): number {
  let unit = 1;
  while (unit * 10 <= least) unit *= 10;
  return [1, 2, 5, 10].map((one) => one * unit).find((one) => one >= least) ?? unit * 10;
}

function rounded(length: number): number {
  return Math.round(length * 10) / 10;
}

function gridLine({ y }: Scale): (count: number) => string {
  return (count) =>
    `<path d="M${LEFT} ${y(count)}H${WIDTH - RIGHT}" stroke="currentColor" stroke-opacity=".2"/><text x="${LEFT - 8}" y="${y(count) + 4}" text-anchor="end">${count}</text>`;
}

function dateLabel({ date }: TrendPoint, x: number, anchor: string): string {
  return `<text x="${x}" y="${HEIGHT - 10}" text-anchor="${anchor}">${escapeMarkup(date)}</text>`;
}

/** A count stays until the next report changes it, so the line has steps. A single report is a dot. */
function path(
  points: readonly TrendPoint[],
  { x, y }: Scale,
  key: 'unowned' | 'waived',
  dash: string,
): string {
  const [first, ...others] = points;
  if (first === undefined) return '';
  const steps = others.map((point) => `H${x(point)}V${y(point[key])}`).join('');
  const line = `M${x(first)} ${y(first[key])}${steps === '' ? 'h0.1' : steps}`;
  const dashes = dash === '' ? '' : ` stroke-dasharray="${dash}"`;
  return `<path class="trend-${key}" d="${line}" fill="none" stroke="currentColor" stroke-width="${steps === '' ? 6 : 2}" stroke-linecap="round" stroke-linejoin="round"${dashes}/>`;
}

/** The last count of each line beside its end; two that are close are moved apart. */
function endLabels(last: TrendPoint, { y }: Scale): string[] {
  const apart = 14;
  const places = series
    .map(({ key, label }) => ({ text: `${last[key]} ${label}`, at: y(last[key]) }))
    .sort((a, b) => a.at - b.at);
  const [upper, lower] = places;
  if (upper !== undefined && lower !== undefined && lower.at - upper.at < apart)
    upper.at = lower.at - apart;
  return places.map(
    ({ text, at }) => `<text x="${WIDTH - RIGHT + 8}" y="${rounded(at + 4)}">${text}</text>`,
  );
}

function table(points: readonly TrendPoint[]): string {
  const head = ['Date', 'Commit', 'Services', 'Duties', 'Unowned', 'Waived'];
  const rows = points.map(({ date, commit, services, duties, unowned, waived }) => {
    const cells = [date, commit?.slice(0, 10) ?? '', services, duties, unowned, waived];
    return `<tr>${cells.map((cell) => `<td>${escapeMarkup(String(cell))}</td>`).join('')}</tr>`;
  });
  return `<details><summary>Numbers</summary>\n<table aria-label="Duties by date"><thead><tr>${head.map((one) => `<th scope="col">${one}</th>`).join('')}</tr></thead>\n<tbody>\n${rows.join('\n')}\n</tbody></table></details>`;
}
