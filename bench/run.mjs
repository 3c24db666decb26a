// Measures the built command line against a bare node, and against peers where they are installed
// (npm --prefix bench/peers install). Prints medians and ratios of one interleaved run.
//   node bench/run.mjs [--rounds 7] [--node PATH] [--large]
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { actionOn, startLoopback } from './action.mjs';
import { manifest } from './corpus.mjs';
import { interleaved } from './measure.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '9' },
    node: { type: 'string', default: process.env.RUNNER_NODE ?? process.execPath },
    large: { type: 'boolean', default: false },
  },
});
const rounds = Number(values.rounds);
const node = values.node;
const cli = join(here, '..', 'dist', 'cli', 'index.js');
const schema = join(here, '..', 'schema', 'cloud-services.schema.json');
const peers = join(here, 'peers', 'node_modules', '.bin');
const folder = mkdtempSync(join(tmpdir(), 'bench-'));

/** `passes`: whether the gate has to pass; left out where either will do. */
function ours(name, files, passes) {
  const peak = ['--import', join(here, 'report-peak.mjs')];
  const args = [cli, 'check', ...files, '--format', 'json', '--today', '2026-11-23'];
  return [
    { name, command: node, args, passes },
    { name: `${name} (memory)`, command: node, args: [...peak, ...args] },
  ];
}

function peersOn(file) {
  const found = [];
  const ajv = join(peers, 'ajv');
  const rules = join(folder, 'plain.schema.json');
  if (existsSync(ajv)) {
    found.push({
      name: 'ajv-cli',
      command: node,
      args: [ajv, 'validate', '--spec=draft2020', '--strict=false', '-s', rules, '-d', file],
    });
  }
  const spectral = join(peers, 'spectral');
  if (existsSync(spectral)) {
    found.push({
      name: 'spectral',
      command: node,
      args: [spectral, 'lint', '-r', join(folder, 'ruleset.json'), file],
    });
  }
  return found;
}

async function peerInputs() {
  const { readFileSync } = await import('node:fs');
  const plain = JSON.parse(readFileSync(schema, 'utf8'));
  writeFileSync(join(folder, 'plain.schema.json'), JSON.stringify(plain));
  const options = { dialect: 'draft2020-12', schema: plain };
  const rule = Object.fromEntries([
    ['given', '$'],
    ['severity', 'error'],
    ['then', { function: 'schema', functionOptions: options }],
  ]);
  writeFileSync(join(folder, 'ruleset.json'), JSON.stringify({ rules: { shape: rule } }));
}

function show(title, results, floor) {
  console.log(`\n${title}`);
  for (const [name, { median, min, max }] of results) {
    if (name.endsWith('(memory)')) continue;
    const memory = results.get(`${name} (memory)`)?.peak;
    const ratio = (median / floor).toFixed(2).padStart(7);
    console.log(
      `  ${name.padEnd(24)} ${median.toFixed(1).padStart(8)} ms  ${ratio} × node  (${min.toFixed(1)}–${max.toFixed(1)})${memory ? `  ${Math.round(memory)} MiB` : ''}`,
    );
  }
}

async function measure(title, contenders, count = rounds) {
  const bare = { name: 'bare node', command: node, args: ['-e', '0'] };
  const results = await interleaved([bare, ...contenders], count);
  for (const { name, passes } of contenders) {
    // Without this, a corpus that the check no longer takes would measure the words of findings.
    if (passes !== undefined && (results.get(name).code === 0) !== passes)
      throw new Error(`${name} should ${passes ? 'pass' : 'fail'}: mend bench/corpus.mjs.`);
  }
  show(title, results, results.get('bare node').median);
  return results;
}

try {
  await peerInputs();
  console.log(`node ${node}, medians of ${rounds} rounds, interleaved`);
  for (const count of [10, 100, 1000, 10_000]) {
    const clean = join(folder, `clean-${count}.yml`);
    const faulty = join(folder, `faulty-${count}.yml`);
    writeFileSync(clean, manifest(count));
    writeFileSync(faulty, manifest(count, { faulty: 0.01 }));
    await measure(
      `${count.toLocaleString('en')} services (${(manifest(count).length / 1e6).toFixed(2)} MB)`,
      [
        ...ours('check', [clean], true),
        ...ours('check, 1 % faulty', [faulty], false),
        ...peersOn(clean),
      ],
      count === 10_000 ? Math.min(rounds, 5) : rounds,
    );
  }
  const popular = join(folder, 'popular.yml');
  writeFileSync(
    popular,
    `version: 1\nestate: bench\nx-a: &a {model: saas, owners: {information-and-data: "@a/b", devices: "@a/b", accounts-and-identities: "@a/b", identity-infrastructure: "@a/b"}, agreement: {url: https://a.example/x, reviewed: 2026-05-01}}\nservices:\n${Array.from({ length: 25_000 }, (_, at) => `  s${at}: *a\n`).join('')}`,
  );
  let bomb = 'version: 1\nestate: bomb\nx-0: &x0 [a,a,a,a,a,a,a,a,a,a]\n';
  for (let at = 1; at < 12; at++)
    bomb += `x-${at}: &x${at} [${Array(10)
      .fill(`*x${at - 1}`)
      .join(',')}]\n`;
  const bombFile = join(folder, 'bomb.yml');
  writeFileSync(bombFile, `${bomb}services: {}\n`);
  await measure(
    'One anchor used 25,000 times; an alias bomb',
    [...ours('popular anchor', [popular]), ...ours('alias bomb', [bombFile])],
    5,
  );
  const github = await startLoopback(node);
  const action = actionOn(node, github.url, folder, manifest(10));
  await measure('The action with nothing to comment', [action]);
  github.end();
  if (values.large) {
    // Ten of them: peers read one file only, so they get the same services in one.
    const parts = Array.from({ length: 10 }, (_, at) => {
      const file = join(folder, `part-${at}.yml`);
      writeFileSync(file, manifest(10_000, { first: at * 10_000 }));
      return file;
    });
    const whole = join(folder, 'whole.yml');
    writeFileSync(whole, manifest(100_000));
    await measure(
      '100,000 services in ten manifests (50 MB); peers read one file',
      [...ours('check', parts), ...peersOn(whole).filter(({ name }) => name === 'ajv-cli')],
      3,
    );
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
