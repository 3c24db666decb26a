// The command lines that the bench compares: the built one, and those of peers that npm offers.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const cli = join(here, '..', 'dist', 'cli', 'index.js');
const schema = join(here, '..', 'schema', 'cloud-services.schema.json');
const bin = join(here, 'peers', 'node_modules', '.bin');

/** Installs the peers, beside the bench and nowhere else. */
export function installPeers() {
  const npm = ['install', '--prefix', join(here, 'peers'), '--no-save', '--no-audit', '--no-fund'];
  const { status } = spawnSync('npm', npm, { stdio: ['ignore', 'inherit', 'inherit'] });
  if (status !== 0) throw new Error('The peers could not be installed.');
}

/**
 * The built command line on some files, and once more for its memory. `passes`: whether the gate has to pass; left out
 * where either will do. `keeps`: a folder for what the runtime compiled; left out, nothing is kept.
 */
export function ours(name, files, { format = 'text', passes, cwd, keeps } = {}) {
  const command = process.env.RUNNER_NODE ?? process.execPath;
  const args = [cli, 'check', ...files, '--format', format, '--today', '2026-11-23'];
  const env = keeps === undefined ? { CI: '1' } : { CI: '', XDG_CACHE_HOME: keeps };
  const peak = ['--import', join(here, 'report-peak.mjs')];
  return [
    { name, command, args, env, cwd, passes },
    { name: `${name} (memory)`, command, args: [...peak, ...args], env, cwd },
  ];
}

/** What peers need, written into a folder. */
export function writePeerInputs(folder) {
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

/** The peers that are installed, on one file: they check its schema, and nothing else. */
export function peersOn(file, folder, node) {
  const rules = join(folder, 'plain.schema.json');
  const words = {
    'ajv-cli': ['ajv', 'validate', '--spec=draft2020', '--strict=false', '-s', rules, '-d', file],
    v8r: ['v8r', '--schema', rules, file],
    spectral: ['spectral', 'lint', '-r', join(folder, 'ruleset.json'), file],
    'sourcemeta (native)': ['jsonschema', 'validate', rules, file],
  };
  return Object.entries(words).flatMap(([name, [tool, ...args]]) => {
    const path = join(bin, tool);
    return existsSync(path) ? [{ name, command: node, args: [path, ...args] }] : [];
  });
}
