// Which tests see which fault, and whether one of them fails because of it.
import { inParallel, Worker } from './pool.mjs';

/** How long a process may be silent, in milliseconds: far more than it needs on a busy machine. */
const patience = 240_000;
/** How much of the tests' usual time is spent on one fault, in milliseconds. */
const most = 10_000;
/** A test that takes longer than this by itself says too little for its time. */
const slow = 3_000;

/** @typedef {import('./sources.mjs').Placed} Placed */

/**
 * @typedef {object} Measured
 * @property {string} file
 * @property {number} at
 * @property {string} name
 * @property {boolean} keep
 * @property {number} milliseconds
 * @property {number} turns
 * @property {number} distance
 * @property {number} kills
 */

/** Tries faults with the tests that see them. */
export class Trial {
  /** @type {Map<number, Measured[]>} */
  seenBy = new Map();
  /** Faults in what runs while sources are loaded. */
  fixed = new Set();
  /** Test files that do not load here. */
  broken = new Set();
  /** @type {string[]} */
  notes = [];
  /** @type {Worker[]} */
  workers = [];

  /**
   * @param {string} folder
   * @param {readonly Placed[]} mutants
   * @param {ReadonlyMap<string, number>} tests
   */
  constructor(folder, mutants, tests) {
    this.folder = folder;
    this.fileOf = new Map(mutants.map(({ id, file }) => [id, file]));
    this.sources = [...new Set(mutants.map(({ file }) => file))];
    this.tests = tests;
  }

  /**
   * Loads the tests into each process, and runs each once without a fault.
   * @param {number} workers
   */
  async open(workers) {
    this.workers = await Promise.all(Array.from({ length: workers }, () => this.#start()));
    const files = [...this.tests.keys()].filter((file) => !this.broken.has(file));
    await inParallel(files, workers, async (file, place) => {
      const answer = await this.workers[place].ask('measure', { file }, patience);
      if (answer === undefined) {
        this.notes.push(`${file} hangs or ends the process; it is left out.`);
        this.workers[place] = await this.#start();
        return;
      }
      for (const [at, one] of answer.tests.entries()) {
        if (one.error !== null) this.notes.push(`${file}: "${one.name}" fails here: ${one.error}`);
        if (one.error !== null || one.milliseconds > slow) continue;
        const { hits, error: _, ...kept } = one;
        this.#see(hits, {
          file,
          at,
          keep: answer.keep,
          distance: this.tests.get(file) ?? 0,
          kills: 0,
          ...kept,
        });
      }
    });
  }

  /** A process with all tests; what a test file runs while it is loaded counts for all of its tests. */
  async #start() {
    const worker = new Worker(this.folder);
    const files = [...this.tests.keys()];
    const answer = await worker.ask('load', { sources: this.sources, files }, patience);
    if (answer === undefined) throw new Error('The tests do not load.');
    for (const id of answer.fixed) this.fixed.add(id);
    for (const { file, hits, why } of answer.loaded) {
      if (why !== undefined) {
        this.broken.add(file);
        this.notes.push(`${file} is left out: ${why}`);
      }
      for (const id of hits) this.fixed.add(id);
    }
    return worker;
  }

  /**
   * @param {readonly number[]} hits
   * @param {Measured} test
   */
  #see(hits, test) {
    for (const id of hits) this.seenBy.set(id, [...(this.seenBy.get(id) ?? []), test]);
  }

  /**
   * The test that fails because of a fault, or null; undefined where no test sees it.
   * @param {Placed} mutant
   * @param {number} place Of the process to use.
   * @returns {Promise<string | null | undefined>}
   */
  async attempt(mutant, place) {
    const tests = this.#chosen(mutant);
    if (tests.length === 0) return undefined;
    if (!this.fixed.has(mutant.id)) {
      const killer = await this.#inWorker(mutant, tests, place);
      if (killer !== null) return killer;
    }
    // What a process remembers from before can hide a fault: the last word has one that never ran without it.
    return this.#afresh(mutant, tests);
  }

  /** @param {Placed} mutant */
  #chosen({ id, file }) {
    const own = this.seenBy.get(id) ?? [];
    const sameFile = this.fixed.has(id) ? this.#nearest(file) : [];
    const all = [...new Set([...own, ...sameFile])];
    const cost = ({ milliseconds, distance, kills }) =>
      ((milliseconds + 1) * distance) / (1 + kills);
    const sorted = all.sort((a, b) => cost(a) - cost(b));
    let spent = 0;
    return sorted.filter(({ milliseconds }) => {
      spent += milliseconds;
      return spent <= most;
    });
  }

  /**
   * The tests of the files that see anything of a source, for a fault that runs before any test.
   * @param {string} source
   */
  #nearest(source) {
    const found = new Set();
    for (const [id, tests] of this.seenBy) {
      if (this.fileOf.get(id) !== source) continue;
      for (const test of tests) found.add(test);
    }
    return [...found];
  }

  /**
   * @param {Placed} mutant
   * @param {readonly Measured[]} tests
   * @param {number} place
   */
  async #inWorker({ id }, tests, place) {
    for (let tries = 0; tries < 2; tries++) {
      const worker = this.workers[place];
      const killer = await worker.ask('attempt', { id, files: byFile(tests) }, patience);
      if (killer === null) return null;
      const holds =
        killer !== undefined &&
        (await worker.ask('recover', { ...killer, keep: keepOf(tests, killer.file) }, patience));
      if (holds === true) return this.#killed(tests, killer);
      worker.end();
      this.workers[place] = await this.#start();
      if (killer === undefined) return 'the process hangs or ends';
    }
    return null;
  }

  /**
   * @param {Placed} mutant
   * @param {readonly Measured[]} tests
   */
  async #afresh({ id }, tests) {
    const worker = new Worker(this.folder, id);
    const files = [...new Set(tests.map(({ file }) => file))];
    const loaded = await worker.ask('load', { sources: [], files }, patience);
    const broken = loaded?.loaded.find(({ why }) => why !== undefined);
    if (loaded === undefined || broken !== undefined) {
      worker.end();
      return `${broken?.file ?? 'a test'} does not load`;
    }
    const killer = await worker.ask('attempt', { id, files: byFile(tests) }, patience);
    worker.end();
    if (killer === undefined) return 'the process hangs or ends';
    return killer === null ? null : this.#killed(tests, killer);
  }

  /**
   * @param {readonly Measured[]} tests
   * @param {{ file: string, at: number, name: string }} killer
   */
  #killed(tests, { file, at, name }) {
    const test = tests.find((one) => one.file === file && one.at === at);
    if (test !== undefined) test.kills++;
    return `${file}: ${name}`;
  }

  close() {
    for (const worker of this.workers) worker.end();
  }
}

/**
 * Tests grouped by file, in the order in which the files come first.
 * @param {readonly Measured[]} tests
 */
function byFile(tests) {
  /** @type {Map<string, Measured[]>} */
  const files = new Map();
  for (const one of tests) files.set(one.file, [...(files.get(one.file) ?? []), one]);
  return [...files].map(([file, ours]) => ({
    file,
    keep: ours[0].keep,
    tests: ours.map(({ at, milliseconds, turns }) => ({ at, milliseconds, turns })),
  }));
}

/**
 * @param {readonly Measured[]} tests
 * @param {string} file
 */
function keepOf(tests, file) {
  return tests.find((one) => one.file === file)?.keep ?? false;
}
