// One process that holds the sources with their switches and some tests, and tries one fault after another.
import { pathToFileURL } from 'node:url';
import fc from 'fast-check';

/** How long a test may take beside its usual time, in milliseconds: it only detects a test that hangs. */
const patience = 20_000;

const state = {
  on: Number(process.env.MUTANT ?? 0),
  turns: 0,
  most: Number.POSITIVE_INFINITY,
  hits: new Uint8Array(1 << 16),
};

globalThis.__mutation = {
  /** @param {number} id */
  is(id) {
    state.hits[id] = 1;
    return id === state.on;
  },
  turn() {
    state.turns++;
    if (state.turns > state.most) throw new Error('A loop never ends.');
  },
};

fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: 20261123 });

const { runTests, testsOf } = await import('./harness.mjs');

/** @type {Map<string, { tests: import('./harness.mjs').Test[], keep: boolean }>} */
const suites = new Map();

/** Loads test files one after another; what a file's own loading runs is told apart from its tests. */
async function load({ sources, files }) {
  for (const file of sources) await import(href(file));
  const fixed = take();
  const loaded = [];
  for (const file of files) {
    try {
      const tests = await testsOf(() => import(href(file)));
      suites.set(file, { tests, keep: false });
      loaded.push({ file, count: tests.length, hits: take() });
    } catch (error) {
      take();
      loaded.push({ file, count: 0, hits: [], why: String(error).split('\n')[0] });
    }
  }
  return { fixed, loaded };
}

/**
 * Runs every test without a fault: how long each takes, how often its loops turn, and what it hits; then each by itself,
 * for only a test that needs no other before it can be tried.
 */
async function measure({ file }) {
  const suite = suites.get(file);
  const first = await measured(suite, suite.tests);
  if (first.clears && first.milliseconds <= patience) {
    const alone = await eachByItself(suite);
    if (alone.every(({ error }, at) => error === null || first.tests[at].error !== null))
      return answer(first.tests, alone, false);
  }
  // A file that clears away what it made while it was loaded is loaded again, and then leaves that.
  const again = { tests: await testsOf(() => import(`${href(file)}?again`)), keep: true };
  suites.set(file, again);
  take();
  return answer(first.tests, first.milliseconds > patience ? [] : await eachByItself(again), true);
}

/** The result of each test of a file without those before it. */
async function eachByItself(suite) {
  const results = [];
  for (const test of suite.tests) {
    const { tests, clears } = await measured(suite, [test]);
    results.push(clears ? tests[0] : { ...tests[0], error: 'its folder was removed' });
  }
  return results;
}

function answer(first, alone, keep) {
  const tests = first.map((one, at) => ({
    ...one,
    error: one.error ?? (alone[at]?.error ? `by itself: ${alone[at].error}` : null),
  }));
  return { keep, tests };
}

/** The results of some tests of a file, and whether they could clear away what they made. */
async function measured(suite, some) {
  const tests = [];
  const clears = await runTests(
    some,
    async (test, run) => {
      take();
      state.turns = 0;
      const began = performance.now();
      const error = await failure(run, 2 * patience);
      const milliseconds = performance.now() - began;
      tests.push({ name: test.name, milliseconds, turns: state.turns, hits: take(), error });
      return true;
    },
    suite,
  ).catch(() => false);
  const milliseconds = tests.reduce((sum, one) => sum + one.milliseconds, 0);
  return { tests, clears, milliseconds };
}

/** Tries a fault: the first test that fails because of it. */
async function attempt({ id, files }) {
  for (const { file, keep, tests } of files) {
    const suite = suites.get(file);
    const usual = new Map(tests.map((one) => [suite.tests[one.at], one]));
    let killer = null;
    state.on = id;
    const held = await runTests(
      [...usual.keys()],
      async (test, run) => {
        const { turns, milliseconds } = usual.get(test);
        state.turns = 0;
        state.most = 100 * turns + 100_000;
        const error = await failure(run, patience + 20 * milliseconds);
        if (error !== null) killer = { file, name: test.name, at: usual.get(test).at, error };
        return error === null;
      },
      { keep },
    ).catch((error) => {
      killer ??= { file, name: 'a hook', at: -1, error: String(error) };
      return false;
    });
    state.on = 0;
    state.most = Number.POSITIVE_INFINITY;
    if (!held) return killer;
  }
  return null;
}

/** Whether a test still holds without a fault: if not, the process is spoilt and its last word worth nothing. */
async function recover({ file, keep, at }) {
  const suite = suites.get(file);
  const tests = suite.tests.filter((_, position) => position === at);
  const held = async (/** @type {any} */ _, /** @type {() => Promise<unknown>} */ run) =>
    (await failure(run, 2 * patience)) === null;
  return runTests(tests, held, { keep }).catch(() => false);
}

/** The first line of what a test throws, or null. */
async function failure(run, most) {
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error('It hangs.')), most);
  });
  try {
    await Promise.race([run(), late]);
    return null;
  } catch (error) {
    return String(error).split('\n')[0];
  } finally {
    clearTimeout(timer);
  }
}

/** The faults that were met since the last time. */
function take() {
  const hits = [];
  for (let at = state.hits.indexOf(1); at >= 0; at = state.hits.indexOf(1, at + 1)) hits.push(at);
  state.hits.fill(0);
  return hits;
}

function href(file) {
  return pathToFileURL(file).href;
}

const tasks = { load, measure, attempt, recover };

// A rejection that a fault leaves behind belongs to that fault's test, which has failed or will.
process.on('unhandledRejection', () => {});
process.on('uncaughtException', () => {});
process.on('disconnect', () => process.exit());
process.on('message', async ({ task, ...input }) => {
  process.send(await tasks[task](input));
});
