// Measures the built command line and the action against a bare node, and against peers where they are installed. Prints
// medians and ratios of interleaved runs.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { actionOn, startLoopback } from './action.mjs';
import { installPeers, ours, peersOn, writePeerInputs } from './contenders.mjs';
import { manifest, mixedManifest, popularAnchor } from './corpus.mjs';
import { interleaved } from './measure.mjs';
import { commitAll, smallRepository } from './repository.mjs';

const USAGE = `Measures the built command line and the action, as multiples of a bare start of Node.

  npm run bench -- [flags]

  --rounds N     Rounds, in each of which everything runs once (9)
  --sizes A,B    Services in a manifest (10,100,1000,10000)
  --node PATH    The Node to measure (the one that runs this)
  --peers        Install ajv-cli, v8r, Spectral and a native validator, and measure them too
  --large        Add 100,000 services, and 5,000 manifests
  --table        Print the table of the docs as well
  --watch        Warn where a ratio is above bench/limits.json
  --help         Print this

Build first: npm run build. The machine should be quiet; ratios hold more than times.
`;

const { values } = parseArgs({
  options: {
    help: { type: 'boolean', short: 'h', default: false },
    rounds: { type: 'string', default: '9' },
    sizes: { type: 'string', default: '10,100,1000,10000' },
    node: { type: 'string', default: process.env.RUNNER_NODE ?? process.execPath },
    peers: { type: 'boolean', default: false },
    large: { type: 'boolean', default: false },
    table: { type: 'boolean', default: false },
    watch: { type: 'boolean', default: false },
  },
});
if (values.help) {
  process.stdout.write(USAGE);
  process.exit();
}
const rounds = Number(values.rounds);
const { node } = values;
process.env.RUNNER_NODE = node;
const folder = mkdtempSync(join(tmpdir(), 'bench-'));
/** @type {{ work: string, name: string, median: number, ratio: number, peak: number }[]} */
const rows = [];

async function measure(work, contenders, count = rounds) {
  const bare = { name: 'bare node', command: node, args: ['-e', '0'] };
  const results = await interleaved([bare, ...contenders], count);
  for (const { name, passes } of contenders) {
    // Without this, a corpus that the check no longer takes would measure the words of findings.
    if (passes !== undefined && (results.get(name).code === 0) !== passes)
      throw new Error(`${name} should ${passes ? 'pass' : 'fail'}: fix bench/corpus.mjs.`);
  }
  const floor = results.get('bare node').median;
  console.log(`\n${work}`);
  for (const [name, { median, min, max }] of results) {
    if (name.endsWith('(memory)')) continue;
    const peak = results.get(`${name} (memory)`)?.peak ?? 0;
    const ratio = median / floor;
    rows.push({ work, name, median, ratio, peak });
    const memory = peak > 0 ? `  ${Math.round(peak)} MiB` : '';
    console.log(
      `  ${name.padEnd(24)} ${median.toFixed(1).padStart(8)} ms  ${ratio.toFixed(2).padStart(7)} × node  (${min.toFixed(1)}–${max.toFixed(1)})${memory}`,
    );
  }
}

function written(name, text) {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
}

async function sizes() {
  for (const count of values.sizes.split(',').map(Number)) {
    const clean = written(`clean-${count}.yml`, manifest(count));
    const faulty = written(`faulty-${count}.yml`, manifest(count, { faulty: 0.01 }));
    await measure(
      `${count.toLocaleString('en')} services`,
      [
        ...ours('check', [clean], { passes: true }),
        ...ours('check, second run', [clean], { passes: true, keeps: join(folder, 'kept') }),
        ...ours('check, as JSON', [clean], { format: 'json', passes: true }),
        ...ours('check, 1 % faulty', [faulty], { passes: false }),
        ...peersOn(clean, folder, node),
      ],
      count === 10_000 ? Math.min(rounds, 5) : rounds,
    );
  }
}

async function otherTexts() {
  const apart = written('apart.yml', manifest(10_000, { apart: true }));
  const accents = written('accents.yml', manifest(10_000, { accents: true }));
  const mixed = written('mixed.yml', mixedManifest(10_000));
  await measure(
    '10,000 services of other kinds',
    [
      ...ours('every owner different', [apart], { passes: true }),
      ...ours('accents in every name', [accents], { passes: true }),
      ...ours('hybrids, kinds, departures', [mixed], { passes: true }),
      ...ours('the same as JSON', [mixed], { format: 'json', passes: true }),
    ],
    Math.min(rounds, 5),
  );
  const popular = written('popular.yml', popularAnchor(25_000));
  const faulty = written('popular-faulty.yml', popularAnchor(25_000, { isFaulty: true }));
  let bomb = 'version: 1\nestate: bomb\nx-0: &x0 [a,a,a,a,a,a,a,a,a,a]\n';
  for (let at = 1; at < 12; at++) {
    const aliases = Array(10).fill(`*x${at - 1}`);
    bomb += `x-${at}: &x${at} [${aliases.join(',')}]\n`;
  }
  await measure(
    'One anchor used 25,000 times; an alias bomb',
    [
      ...ours('popular anchor', [popular], { passes: true }),
      ...ours('popular, 100,000 mistakes', [faulty], { passes: false }),
      ...ours('alias bomb', [written('bomb.yml', `${bomb}services: {}\n`)]),
    ],
    Math.min(rounds, 5),
  );
}

/** A repository in which manifests are looked for: nobody names them. */
function repository(name, files) {
  const top = join(folder, name);
  commitAll(top, files);
  return top;
}

async function searching() {
  await measure(
    'A repository of 64 files, searched',
    ours('search and check', [], {
      cwd: repository('small', smallRepository(manifest(10))),
      passes: true,
    }),
  );
}

async function large() {
  // Ten of them: peers read one file only, so they get the same services in one.
  const parts = Array.from({ length: 10 }, (_, at) =>
    written(`part-${at}.yml`, manifest(10_000, { first: at * 10_000 })),
  );
  const whole = written('whole.yml', manifest(100_000));
  await measure(
    '100,000 services in ten manifests; peers read one file',
    [
      ...ours('check', parts, { passes: true }),
      ...ours('check, as JSON', parts, { format: 'json', passes: true }),
      ...peersOn(whole, folder, node).filter(({ name }) => name !== 'spectral'),
    ],
    3,
  );
  const many = Array.from({ length: 5000 }, (_, at) => [
    `teams/${at % 70}/${at}/cloud-services.yml`,
    manifest(10, { first: at * 10 }),
  ]);
  const top = repository('many', Object.fromEntries(many));
  await measure('5,000 manifests of ten services, searched', ours('check', [], { cwd: top }), 3);
}

/**
 * How the time grows from one size to another, each less the time for ten services: 1 is in proportion. The largest are
 * in ten manifests.
 */
function growth() {
  const timeOf = (work) =>
    rows.find((one) => one.work.startsWith(work) && one.name === 'check')?.median;
  const start = timeOf('10 services');
  const [few, many, most] = ['1,000 s', '10,000 s', '100,000 s'].map((work) => timeOf(work));
  const between = (one, other, steps) =>
    one === undefined || other === undefined || start === undefined
      ? '–'
      : (Math.log10((other - start) / (one - start)) / steps).toFixed(2);
  console.log(
    `\nGrowth (exponent): 1,000 to 10,000 services ${between(few, many, 1)}, 10,000 to 100,000 ${between(many, most, 1)}, 1,000 to 100,000 ${between(few, most, 2)}`,
  );
}

async function action() {
  const github = await startLoopback(node);
  await measure('The action with nothing to comment', [
    actionOn(node, github.url, folder, manifest(10)),
  ]);
  github.end();
}

/** The table of the docs: one row for each work, one column for each contender that more than one work has. */
function table() {
  const works = [...new Set(rows.map(({ work }) => work))];
  const names = [...new Set(rows.map(({ name }) => name))].filter(
    (name) => name !== 'bare node' && rows.filter((row) => row.name === name).length > 1,
  );
  const cell = (work, name) => {
    const row = rows.find((one) => one.work === work && one.name === name);
    return row === undefined ? '' : `${row.ratio.toFixed(1)} ×`;
  };
  const lines = [
    ['Times of a bare node', ...names],
    ['---', ...names.map(() => '---:')],
  ];
  for (const work of works) {
    const cells = names.map((name) => cell(work, name));
    if (cells.some((text) => text !== '')) lines.push([work, ...cells]);
  }
  console.log(`\n${lines.map((line) => `| ${line.join(' | ')} |`).join('\n')}`);
}

/** Only warns: a shared machine can be slow because of others. */
function watch() {
  const limits = JSON.parse(readFileSync(new URL('limits.json', import.meta.url), 'utf8'));
  for (const { work, name, ratio } of rows) {
    const limit = limits[work]?.[name];
    if (limit === undefined || ratio <= limit) continue;
    console.log(
      `::warning title=Slower than it was::${work}, ${name}: ${ratio.toFixed(2)} times a bare node; expected at most ${limit}.`,
    );
  }
}

try {
  if (values.peers) installPeers();
  writePeerInputs(folder);
  console.log(`node ${node}, medians of ${rounds} rounds, interleaved`);
  await sizes();
  await searching();
  if (!values.watch) await otherTexts();
  await action();
  if (values.large) await large();
  growth();
  if (values.table) table();
  if (values.watch) watch();
} finally {
  rmSync(folder, { recursive: true, force: true });
}
