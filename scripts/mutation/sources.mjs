// The sources with their switches, in a separate folder, and which tests reach them.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { transformSync } from '@babel/core';
import { factsOf } from '../arrows/facts.mjs';
import { mutantsOf, withSwitches } from './mutants.mjs';

const typescript = ['@babel/preset-typescript', { allowDeclareFields: true }];

/** @typedef {import('./mutants.mjs').Mutant & { id: number, file: string, was: string, code: string }} Placed */

/**
 * Writes all sources and tests as JavaScript to a folder, those under the given folders with switches.
 * @param {string} into
 * @param {readonly string[]} folders
 * @returns {{ mutants: Placed[], tests: Map<string, number> }} The faults, and how far each test is from them.
 */
export function prepare(into, folders) {
  /** @type {Placed[]} */
  const mutants = [];
  const files = typescriptFiles();
  for (const file of files) {
    const text = readFileSync(file, 'utf8');
    const isSource =
      folders.some((folder) => file.startsWith(`${folder}/`)) && file.startsWith('src/');
    const mine = isSource ? placed(file, text, mutants.length + 1) : [];
    mutants.push(...mine);
    const code = isSource ? withSwitches(text, mine) : text;
    const options = { filename: file, configFile: false, babelrc: false, presets: [typescript] };
    mkdirSync(dirname(join(into, file)), { recursive: true });
    writeFileSync(join(into, file), transformSync(code, options)?.code ?? '');
  }
  return { mutants, tests: testsOf(files, new Set(mutants.map(({ file }) => file))) };
}

function typescriptFiles() {
  const args = ['ls-files', '-co', '--exclude-standard', '-z', '*.ts'];
  const out = execFileSync('git', args, { encoding: 'utf8', maxBuffer: 1 << 26 });
  return out.split('\0').filter((file) => file !== '' && existsSync(file));
}

/**
 * @param {string} file
 * @param {string} text
 * @param {number} first
 * @returns {Placed[]}
 */
function placed(file, text, first) {
  const lines = text.split('\n');
  return mutantsOf(text).map((one, at) => ({
    ...one,
    id: first + at,
    file,
    was: text.slice(one.start, one.end),
    code: lines[one.line - 1].trim(),
  }));
}

/**
 * The tests that import one of the sources, over others too, and over how many.
 * @param {readonly string[]} files
 * @param {ReadonlySet<string>} sources
 */
function testsOf(files, sources) {
  /** @type {Map<string, string[]>} */
  const importers = new Map();
  for (const file of files) {
    for (const { target } of factsOf(readFileSync(file, 'utf8')).imports) {
      if (!target.startsWith('.')) continue;
      const path = join(dirname(file), target);
      importers.set(path, [...(importers.get(path) ?? []), file]);
    }
  }
  const far = new Map([...sources].map((file) => [file, 0]));
  const queue = [...sources];
  for (let file = queue.shift(); file !== undefined; file = queue.shift()) {
    for (const importer of importers.get(file) ?? []) {
      if (far.has(importer)) continue;
      far.set(importer, (far.get(file) ?? 0) + 1);
      queue.push(importer);
    }
  }
  return new Map([...far].filter(([file]) => file.endsWith('.test.ts')));
}
