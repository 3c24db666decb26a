/**
 * Draws the pictures of the README and the docs: docs/images/comment.png from docs/images/comment.md, which build-docs.mjs
 * makes with the check itself, and docs/images/page.png from the HTML page of docs/images/page.yml. Run it by hand when
 * either has changed: `npx tsc && node scripts/picture.mjs`. It needs Chromium or Chrome (found by name, or named by the
 * variable CHROME), draws without any network, and isn't part of the tests.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { Browser, findBrowser } from './browser.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const image = (name) => join(root, 'docs', 'images', name);
const TODAY = '2026-11-23';
const WIDTH = 780;

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

/** A link, around code spans or not; a code span; bold. */
const SPANS = /\[((?:`[^`]*`|[^\]`])+)\]\([^)]+\)|(`+)(.+?)\2|\*\*(.+?)\*\*/g;

/** A line of our Markdown: code spans, bold, links, and the tags that comments use. */
function inline(text) {
  return text.replace(SPANS, (_, link, __, code, bold) => {
    if (link !== undefined) return `<a>${inline(link)}</a>`;
    if (bold !== undefined) return `<b>${inline(bold)}</b>`;
    return `<code>${escaped(code.trim().replaceAll('\\|', '|'))}</code>`;
  });
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

const path = findBrowser();
if (path === undefined) throw new Error('No Chromium was found; name one by the variable CHROME.');

const folder = mkdtempSync(join(tmpdir(), 'picture-'));
const browser = new Browser(path);
try {
  await drawComment();
  await drawPage();
} finally {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
}

async function drawComment() {
  const article = `<article><header><b>github-actions</b> <i>bot</i> commented</header><main>${html(readFileSync(image('comment.md'), 'utf8'))}</main></article>`;
  const file = join(folder, 'comment.html');
  writeFileSync(
    file,
    `<!doctype html><meta charset="utf-8"><title></title><style>${STYLE}</style>${article}`,
  );
  const tab = await browser.open({ width: WIDTH, height: 100, scale: 1.25 });
  await tab.goto(pathToFileURL(file).href);
  await draw(tab, 'comment.png');
}

/** The top of the page and the map, without what is between them. */
async function drawPage() {
  const file = join(folder, 'page.html');
  const cli = join(root, 'build', 'src', 'cli', 'index.js');
  const run = spawnSync(
    process.execPath,
    [cli, 'check', 'cloud-services.yml', '--today', TODAY, '--format', `html=${file}`],
    { cwd: estateFolder(), encoding: 'utf8' },
  );
  if (run.status !== 1) throw new Error(`The check of docs/images/page.yml said:\n${run.stderr}`);
  const tab = await browser.open({ width: 1240, height: 1000 });
  await tab.goto(pathToFileURL(file).href);
  await tab.until("/ of /.test(document.getElementById('shown').textContent)");
  await tab.value(`(() => {
    for (const one of document.querySelectorAll('section:has(#owners), section:has(#dates), .card:nth-child(n+4), nav, .legend'))
      one.hidden = true;
    let after = document.getElementById('map');
    while ((after = after.nextElementSibling)) after.hidden = true;
    document.querySelector('footer').hidden = true;
  })()`);
  await draw(tab, 'page.png');
}

/** The estate of the picture under the name that a manifest has. */
function estateFolder() {
  writeFileSync(join(folder, 'cloud-services.yml'), readFileSync(image('page.yml')));
  return folder;
}

async function draw(tab, name) {
  const png = await tab.screenshot({ full: true });
  writeFileSync(image(name), png);
  console.log(`Drew docs/images/${name}, ${Math.round(png.length / 1024)} KiB.`);
}
