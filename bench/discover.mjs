// Reads a folder's infrastructure code, and the same files plainly, and prints what each takes.
// node bench/discover.mjs <folder> [rounds]. Run `npm run build` before, or take a Node that reads TypeScript.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const source = process.features.typescript ? ['../src/', '.ts'] : ['../build/src/', '.js'];
const load = (path) => import(new URL(`${source[0]}${path}${source[1]}`, import.meta.url).href);
const [{ discoverIn }, { walk }, { scanners }, { loadCatalogue }] = await Promise.all(
  ['read/discover-files', 'read/walk', 'discover/index', 'catalogue/index'].map(load),
);

const root = process.argv[2];
if (root === undefined) {
  console.error(`usage: node ${pathToFileURL(process.argv[1]).pathname} <folder> [rounds]`);
  process.exit(2);
}
const rounds = Number(process.argv[3] ?? 5);
const products = (await loadCatalogue()).products();

/** The same files, found by the same walk and read one after the other. */
async function plainRead() {
  let bytes = 0;
  let files = 0;
  for await (const path of walk(root)) {
    if (!scanners.some(({ matches }) => matches(path))) continue;
    bytes += (await readFile(join(root, path), 'utf8')).length;
    files++;
  }
  return { bytes, files };
}

async function timed(work) {
  const start = performance.now();
  const result = await work();
  return { ms: performance.now() - start, result };
}

const times = { plain: [], discover: [] };
let files = 0;
let bytes = 0;
let found;
for (let round = 0; round < rounds; round++) {
  const plain = await timed(plainRead);
  const discover = await timed(() => discoverIn(root, { products }));
  times.plain.push(plain.ms);
  times.discover.push(discover.ms);
  files = plain.result.files;
  bytes = plain.result.bytes;
  found = discover.result;
}

const median = (list) => list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)];
const megabytes = bytes / 1e6;
const line = (name, ms, first) =>
  console.log(
    `${name.padEnd(9)} ${ms.toFixed(0).padStart(7)} ms ${(megabytes / (ms / 1000)).toFixed(0).padStart(6)} MB/s  (first round ${first.toFixed(0)} ms)`,
  );
const plain = median(times.plain);
const discover = median(times.discover);
const infrastructure = found.kinds.map((kind) => `${kind.files} ${kind.title}`).join(', ');
console.log(
  `${files} files, ${megabytes.toFixed(1)} MB; of these ${infrastructure || 'none'} infrastructure`,
);
console.log(
  `${found.inventory.products.length} products, ${Math.round(process.memoryUsage.rss() / 1e6)} MB resident`,
);
line('plain', plain, times.plain[0]);
line('discover', discover, times.discover[0]);
console.log(`ratio     ${(discover / plain).toFixed(2)}`);
