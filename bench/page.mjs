// Measures the HTML page in a browser: its size, and how long it takes to open, filter and scroll.
//   node bench/page.mjs [--sizes 10,1000,50000]
// It runs the built command line, and needs Chromium or Chrome (found by name, or named by the variable CHROME).
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { Browser, findBrowser } from '../scripts/browser.mjs';
import { manifest } from './corpus.mjs';

const { values } = parseArgs({ options: { sizes: { type: 'string', default: '10,1000,50000' } } });
const cli = fileURLToPath(new URL('../dist/cli/index.js', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'bench-page-'));
const ROUNDS = 5;
const SHOWN = "/^[\\d,]+ of /.test(document.getElementById('shown').textContent)";

/** Filters as a person would, and returns the time until the rows are laid out, without the wait for more keys. */
const FILTER = `(async () => {
  const times = [];
  for (const query of ['q=service-7', 'status=unowned', 'owner=%40acme%2Fteam-7', 'layer=applications&status=unowned', 'q=team-3']) {
    const start = performance.now();
    const done = new Promise((done) => addEventListener('hashchange', () => setTimeout(done, 0), { once: true }));
    location.hash = '#estate?' + query;
    await done;
    document.getElementById('map').offsetHeight;
    times.push(performance.now() - start);
  }
  return times;
})()`;

const SCROLL = `(async () => {
  const map = document.getElementById('map');
  const times = [];
  for (let at = 1; at <= 20; at++) {
    const start = performance.now();
    map.scrollTop = (map.scrollHeight * at) / 21;
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    times.push(performance.now() - start);
  }
  return times;
})()`;

const median = (list) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)];
const ms = (number) => `${Math.round(number)} ms`;

function pageOf(size) {
  const input = join(folder, 'cloud-services.yml');
  const output = join(folder, `page-${size}.html`);
  writeFileSync(input, manifest(size, { faulty: 0.1 }));
  try {
    execFileSync(
      process.execPath,
      [cli, 'check', input, '--today', '2026-11-23', '--format', `html=${output}`],
      { cwd: folder, stdio: 'ignore' },
    );
  } catch (error) {
    // 1 is the gate's own: the manifest has mistakes.
    if (error.status !== 1) throw error;
  }
  return output;
}

async function measure(browser, file) {
  const opening = [];
  const filtering = [];
  const scrolling = [];
  for (let round = 0; round < ROUNDS; round++) {
    const page = await browser.open();
    const start = performance.now();
    await page.goto(pathToFileURL(file).href);
    await page.until(SHOWN);
    opening.push(performance.now() - start);
    filtering.push(...(await page.value(FILTER)));
    await page.value("location.hash = '#estate?order=file'");
    scrolling.push(...(await page.value(SCROLL)));
    await page.close();
  }
  return { opening, filtering, scrolling };
}

const path = findBrowser();
if (path === undefined) throw new Error('No browser was found; name one by the variable CHROME.');
const browser = new Browser(path);
try {
  for (const size of values.sizes.split(',').map(Number)) {
    const file = pageOf(size);
    const { opening, filtering, scrolling } = await measure(browser, file);
    const megabytes = (statSync(file).size / 1e6).toFixed(2);
    console.log(
      `${size} services: ${megabytes} MB; opens in ${ms(median(opening))} (${ms(Math.min(...opening))} to ${ms(Math.max(...opening))}); ` +
        `filters in ${ms(median(filtering))} (${ms(Math.min(...filtering))} to ${ms(Math.max(...filtering))}); ` +
        `draws after a jump in ${ms(median(scrolling))}`,
    );
  }
} finally {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
}
