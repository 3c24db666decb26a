// Reads a folder's infrastructure code, the same files plainly, and all files of the folder plainly, each in a new process,
// and prints what each takes.
// node bench/discover.mjs <folder> [rounds]. Run `npx tsc` before: what is built doesn't take away types while it runs, and
// only there a second thread helps, as it does for users. Their bundle loads it in half the time.
// The last line is the whole command, `discover` of `dist`, against a whole process that reads plainly: it searches for
// manifests besides. Where other programs take the second core, only the CPU time says something.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const isBuilt = existsSync(new URL('../build/src/', import.meta.url));
const source = isBuilt ? ['../build/src/', '.js'] : ['../src/', '.ts'];
const load = (path) => import(new URL(`${source[0]}${path}${source[1]}`, import.meta.url).href);
const [self, root, rounds = '5', mode] = process.argv.slice(1);

/** Files, walked and read one after the other, and nothing else done: those whose text discovery needs, or all. */
async function plainRead(isAll = false) {
  const { isText } = await load('discover/file-role');
  const start = performance.now();
  let characters = 0;
  let files = 0;
  const read = (folder) => {
    for (const entry of readdirSync(`${root}/${folder}`, { withFileTypes: true })) {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory() && entry.name !== '.git') read(path);
      else if (entry.isFile() && (isAll || isText(path))) {
        characters += readFileSync(`${root}/${path}`, 'utf8').length;
        files++;
      }
    }
  };
  read('');
  return { ms: performance.now() - start, files, characters };
}

async function discovery() {
  const [{ discoverIn }, { loadCodeNames }, { forManyFiles }] = await Promise.all(
    // The last of them is loaded in the middle otherwise: what isn't bundled loads ten times as long.
    ['read/discover-files', 'catalogue/index', 'cli/many-files', 'discover/inventory'].map(load),
  );
  const products = ({ programs }) => loadCodeNames(programs > 0);
  const start = performance.now();
  const found = await forManyFiles(() => discoverIn(root, { products }));
  const ms = performance.now() - start;
  const kinds = found.kinds.map((kind) => `${kind.files} ${kind.title}`).join(', ');
  return { ms, kinds, products: found.inventory.products.length };
}

const modes = { plain: plainRead, all: () => plainRead(true), discover: discovery };

const command = fileURLToPath(new URL('../dist/cli/index.js', import.meta.url));

/** One measurement in a new process, with its CPU time and its peak of memory, and how long the whole process took. */
function measured(name) {
  const { stdout, whole } = run([fileURLToPath(import.meta.url), root, rounds, name]);
  return { ...JSON.parse(stdout), whole };
}

function run(words) {
  const start = performance.now();
  const { stdout, stderr, status } = spawnSync(process.execPath, words, {
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
  });
  if (status !== 0) throw new Error(stderr);
  return { stdout, whole: performance.now() - start };
}

if (root === undefined) {
  console.error(`usage: node ${self} <folder> [rounds]`);
  process.exitCode = 2;
} else if (mode !== undefined) {
  const result = await modes[mode]();
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  const used = { peak: maxRSS / 1024, cpu: (userCPUTime + systemCPUTime) / 1000 };
  console.log(JSON.stringify({ ...result, ...used }));
} else {
  const all = { plain: [], all: [], discover: [], command: [] };
  for (let round = 0; round < Number(rounds); round++) {
    for (const name of Object.keys(modes)) all[name].push(measured(name));
    all.command.push(run([command, 'discover', root, '--format', 'json']));
  }
  const median = (name, key) =>
    all[name].map((one) => one[key]).toSorted((a, b) => a - b)[Math.floor(all[name].length / 2)];
  const [{ files, characters }] = all.plain;
  const [{ kinds, products }] = all.discover;
  console.log(
    `${files} files, ${(characters / 1e6).toFixed(1)} MB: ${kinds}; ${products} products`,
  );
  for (const name of Object.keys(modes)) {
    const [ms, cpu, peak] = ['ms', 'cpu', 'peak'].map((key) => median(name, key).toFixed(0));
    console.log(
      `${name.padEnd(9)}${ms.padStart(6)} ms${cpu.padStart(6)} ms CPU${peak.padStart(6)} MiB`,
    );
  }
  const ratio = (key) => (median('discover', key) / median('plain', key)).toFixed(2);
  console.log(`ratio    ${ratio('ms')}, of CPU ${ratio('cpu')}`);
  console.log(`to all   ${(median('discover', 'ms') / median('all', 'ms')).toFixed(2)}`);
  const [read, discovered] = ['plain', 'command'].map((name) => median(name, 'whole'));
  const times = (discovered / read).toFixed(2);
  console.log(`command  ${discovered.toFixed(0)} ms to ${read.toFixed(0)} ms: ${times}`);
}
