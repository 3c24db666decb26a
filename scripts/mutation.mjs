// Puts small faults into the sources, one after another, and says which of them no test notices:
//   node scripts/mutation.mjs [--sample=N] [--seed=S] [--files=src/policy,src/resolve] [--except=render/,cli/]
//     [--workers=K] [--verbose]
// `--except` leaves out the tests whose paths have one of these texts: it is quicker, and the number no better for it.
// Tests that start the built program (`dist/`) run, and notice no fault: there is none in what they start. Each test file
// has its own helpers, as under Jest, so that none clears away another's folders; a test that fails here without a
// fault is listed as a note, and can notice nothing.
// The tests run in this repository, on copies of the sources that have all faults behind a switch: a process loads
// them once and tries many faults. Stryker was considered: it starts Jest anew for each fault, which takes hours here,
// and wants the programming interface that TypeScript no longer has since version 7.
import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { compilerCopy, compiles } from './mutation/compiler.mjs';
import { equivalents } from './mutation/equivalent.mjs';
import { inParallel } from './mutation/pool.mjs';
import { prepare } from './mutation/sources.mjs';
import { Trial } from './mutation/trial.mjs';

const { values } = parseArgs({
  options: {
    sample: { type: 'string' },
    seed: { type: 'string', default: '1' },
    files: { type: 'string', default: 'src/policy,src/resolve,src/rules,src/delta' },
    except: { type: 'string', default: '' },
    workers: { type: 'string', default: String(availableParallelism()) },
    verbose: { type: 'boolean', default: false },
  },
});
const folder = mkdtempSync(join(tmpdir(), 'mutation-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(2));

const workers = Number(values.workers);
const began = Date.now();
const { mutants, tests } = prepare(folder, values.files.split(','));
const except = values.except.split(',').filter((text) => text !== '');
for (const test of tests.keys()) {
  if (except.some((text) => test.includes(text))) tests.delete(test);
}
const counted = mutants.filter((one) => !isEquivalent(one));
const chosen = values.sample ? drawn(counted, Number(values.sample), Number(values.seed)) : counted;
console.log(
  `${mutants.length} faults, ${mutants.length - counted.length} of them equivalent; ${chosen.length} are tried with ${tests.size} test files.`,
);
const trial = new Trial(folder, mutants, tests);
await trial.open(workers);
for (const note of new Set(trial.notes)) console.log(`note: ${note}`);
console.log(`The tests are loaded and measured after ${minutes()}.`);

/** @type {Map<number, string>} What became of each fault. */
const fates = new Map();
const copies = Array.from({ length: workers }, () => compilerCopy(folder));
if (!(await compiles(copies[0]))) throw new Error('The sources do not compile as they are.');
await inParallel(chosen, workers, async (mutant, place) => {
  let killer = await trial.among(mutant, place);
  const isRefused = killer === null && !(await compiles(copies[place], mutant));
  if (killer === null && !isRefused) killer = await trial.alone(mutant);
  const fate = isRefused ? 'refused' : killer === null ? 'survives' : 'killed';
  fates.set(mutant.id, fate);
  if (values.verbose)
    console.log(`${fate.padEnd(8)} ${shown(mutant)}${killer ? ` (${killer})` : ''}`);
  if (!values.verbose && fates.size % 100 === 0)
    console.log(`${fates.size} tried after ${minutes()}.`);
});
trial.close();
if (values.verbose) for (const why of trial.restarts) console.log(`started anew: ${why}`);
report();

function report() {
  const survivors = chosen.filter(({ id }) => fates.get(id) === 'survives');
  for (const one of survivors) {
    console.log(
      `${shown(one)}${trial.seenBy.has(one.id) || trial.fixed.has(one.id) ? '' : '  (no test runs it)'}`,
    );
  }
  const of = (/** @type {string} */ fate, ours = chosen) =>
    ours.filter(({ id }) => fates.get(id) === fate).length;
  for (const part of [
    ...new Set(chosen.map(({ file }) => file.split('/').slice(0, 2).join('/'))),
  ]) {
    const ours = chosen.filter(({ file }) => file.startsWith(`${part}/`));
    console.log(
      `${part}: ${percent(ours.length - of('survives', ours), ours.length)} of ${ours.length}`,
    );
  }
  console.log(
    `${percent(chosen.length - survivors.length, chosen.length)}: of ${chosen.length} faults, tests notice ${of('killed')} and the compiler ${of('refused')}; ${survivors.length} survive. ${minutes()}.`,
  );
}

/** @param {import('./mutation/sources.mjs').Placed} one */
function shown({ file, line, was, put, code }) {
  const short = (/** @type {string} */ text) =>
    text.replaceAll(/\s+/g, ' ').slice(0, 60) || '(nothing)';
  return `${file}:${line}  ${short(was)} → ${short(put)}   in  ${code}`;
}

/** @param {import('./mutation/sources.mjs').Placed} one */
function isEquivalent({ file, was, put, code }) {
  return equivalents.some(
    (known) => known.file === file && known.line === code && known.was === was && known.put === put,
  );
}

/**
 * Some of a list, the same ones for the same seed.
 * @template T
 * @param {readonly T[]} list
 * @param {number} count
 * @param {number} seed
 */
function drawn(list, count, seed) {
  let state = seed >>> 0 || 1;
  const left = [...list];
  const some = [];
  while (some.length < count && left.length > 0) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    some.push(...left.splice(Math.floor((state / 2 ** 32) * left.length), 1));
  }
  return some;
}

/**
 * @param {number} part
 * @param {number} whole
 */
function percent(part, whole) {
  return `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`;
}

function minutes() {
  return `${((Date.now() - began) / 60_000).toFixed(1)} min`;
}
