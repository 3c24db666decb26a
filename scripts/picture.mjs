/**
 * Draws docs/images/comment.png, the picture in the README, from docs/images/comment.md, which build-docs.mjs makes with
 * the check itself. Run it by hand when that page has changed: `node scripts/picture.mjs`. It needs Chromium or Chrome
 * (found by name, or named by the variable CHROME), draws without any network, and isn't part of the tests.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const page = (name) => fileURLToPath(new URL(`../docs/images/${name}`, import.meta.url));
const WIDTH = 780;
const BROWSERS = [
  process.env.CHROME,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

const STYLE = `
  body { margin: 0; padding: 12px; background: #fff; width: ${WIDTH - 24}px;
    font: 14px/1.5 "Liberation Sans", Arial, "Noto Color Emoji", sans-serif; color: #1f2328 }
  article { border: 1px solid #d0d7de; border-radius: 6px; overflow: hidden }
  header { padding: 8px 16px; background: #f6f8fa; border-bottom: 1px solid #d0d7de; color: #57606a }
  header b { color: #1f2328 } header i { font-style: normal; font-size: 12px; border: 1px solid #d0d7de;
    border-radius: 10px; padding: 0 6px; margin: 0 4px }
  main { padding: 4px 16px 12px } h3 { font-size: 18px; margin: 12px 0 } h4 { margin: 16px 0 8px }
  table { border-collapse: collapse; margin: 0 0 12px } th, td { border: 1px solid #d0d7de; padding: 5px 12px }
  tr:nth-child(even) td { background: #f6f8fa }
  code { font: 12px "Liberation Mono", Menlo, monospace; background: #eff1f3; border-radius: 5px; padding: 2px 5px }
  pre { background: #f6f8fa; border-radius: 6px; padding: 12px; margin: 0 0 12px } pre code { padding: 0; background: none }
  p { margin: 0 0 10px } summary { margin: 0 0 10px } a { color: #0969da; text-decoration: none } sub { font-size: 11px }`;

const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** A line of our Markdown: code spans, bold, links, and the tags that comments use. */
function inline(text) {
  const parts = text.split(/(`+)(.+?)\1/);
  let html = '';
  for (let at = 0; at < parts.length; at += 3) {
    const [plain, ticks, span] = parts.slice(at, at + 3);
    html += plain
      .replace(/\*\*(.+?)\*\*/g, '<b>$1</b>')
      .replace(/\[([^\]]+)\]\([^)]+\)/g, '<a>$1</a>');
    if (ticks !== undefined) html += `<code>${escaped(span.trim().replaceAll('\\|', '|'))}</code>`;
  }
  return html;
}

/** As much of Markdown as our own comment uses, as HTML. */
function html(markdown) {
  const blocks = markdown.split(/\n{2,}/).map((block) => {
    const lines = block.trim().split('\n');
    const [first] = lines;
    const heading = /^(#+) (.*)$/.exec(first);
    if (heading) return `<h${heading[1].length}>${inline(heading[2])}</h${heading[1].length}>`;
    if (first.startsWith('```')) {
      return `<pre><code>${escaped(lines.slice(1, -1).join('\n'))}</code></pre>`;
    }
    if (first.startsWith('|')) return table(lines);
    return /^<\/?details/.test(first) ? first : `<p>${inline(lines.join('<br>'))}</p>`;
  });
  return blocks.join('\n');
}

function table([head, , ...rows]) {
  const cells = (line, tag) =>
    line
      .slice(1, -1)
      .split(/(?<!\\)\|/)
      .map((cell) => `<${tag}>${inline(cell.trim())}</${tag}>`)
      .join('');
  const body = rows.map((row) => `<tr>${cells(row, 'td')}</tr>`).join('\n');
  return `<table><thead><tr>${cells(head, 'th')}</tr></thead>\n<tbody>${body}</tbody></table>`;
}

const browser = BROWSERS.find((path) => path !== undefined && existsSync(path));
if (browser === undefined)
  throw new Error('No Chromium was found; name one by the variable CHROME.');

const folder = mkdtempSync(join(tmpdir(), 'picture-'));
const chromium = (...words) =>
  execFileSync(
    browser,
    [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--hide-scrollbars',
      `--user-data-dir=${folder}/profile`,
      ...words,
      `file://${folder}/page.html`,
    ],
    { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], timeout: 60_000 },
  );
try {
  const article = `<article><header><b>github-actions</b> <i>bot</i> commented</header><main>${html(readFileSync(page('comment.md'), 'utf8'))}</main></article>`;
  const measure = '<script>document.title = document.documentElement.scrollHeight</script>';
  writeFileSync(
    join(folder, 'page.html'),
    `<!doctype html><meta charset="utf-8"><title></title><style>${STYLE}</style>${article}${measure}`,
  );
  const height = /<title>(\d+)<\/title>/.exec(chromium('--window-size=800,100', '--dump-dom'))[1];
  chromium(
    `--window-size=${WIDTH},${height}`,
    '--force-device-scale-factor=1.5',
    `--screenshot=${page('comment.png')}`,
  );
  console.log(`Drew docs/images/comment.png, ${WIDTH} × ${height}.`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
