// Which tests see which fault, and whether one of them fails because of it.
import { inParallel, Worker } from './pool.mjs';

/** How long a process may be silent, in milliseconds: far more than it needs on a busy machine. */
const patience = 900_000;
/** How much of the tests' usual time is spent on one fault, in milliseconds. */
const mostTogether = 10_000;
/** And in a process that tries one fault alone. */
const mostAlone = 3_000;
/** In how many files, where a fault can be tried among others too: each takes time to load. */
const filesAlone = 10;
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
  /** All tests that hold here. @type {Measured[]} */
  measured = [];
  /** Faults in what runs while sources are loaded. */
  fixed = new Set();
  /** Faults that test files run while they are loaded, and which files. */
  loadedBy = new Map();
  /** Test files that do not load here. */
  broken = new Set();
  /** @type {string[]} */
  notes = [];
  /** Why processes were started anew. */
  /** @type {string[]} */
  restarts = [];
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
        const distance = this.tests.get(file) ?? 0;
        const test = { file, at, keep: answer.keep, distance, kills: 0, ...kept };
        this.measured.push(test);
        this.#see(hits, test);
      }
    });
  }

  /** A process with all tests. */
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
      for (const id of hits) this.#loads(id, file);
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
   * The test that fails because of a fault in a process that has tried others; null where none does.
   * @param {Placed} mutant
   * @param {number} place Of the process to use.
   * @returns {Promise<string | null>}
   */
  async among(mutant, place) {
    const tests = this.#chosen(this.seenBy.get(mutant.id) ?? [], mostTogether);
    return tests.length === 0 ? null : this.#inWorker(mutant, tests, place);
  }

  /**
   * The same in a separate process, whose result is final: what a process remembers can hide a fault.
   * @param {Placed} mutant
   * @returns {Promise<string | null>}
   */
  async alone(mutant) {
    const { id, file } = mutant;
    const loading = this.loadedBy.get(id) ?? new Set();
    const isEarly = this.fixed.has(id) || loading.size > 0;
    const seeing = this.#testsWhere(
      (other) => other === id || (this.fixed.has(id) && this.fileOf.get(other) === file),
    );
    // A test may only look at what its file made of the sources while it was loaded.
    const late = this.measured.filter((test) => loading.has(test.file));
    const tests = [...new Set([...seeing, ...late])];
    const some = this.#chosen(tests, isEarly ? mostTogether : mostAlone);
    const files = [...new Set(some.map((one) => one.file))].slice(0, isEarly ? 40 : filesAlone);
    const near = some.filter((one) => files.includes(one.file));
    return near.length === 0 ? null : this.#afresh(mutant, near);
  }

  /**
   * @param {number} id
   * @param {string} file
   */
  #loads(id, file) {
    this.loadedBy.set(id, (this.loadedBy.get(id) ?? new Set()).add(file));
  }

  /**
   * The quickest and nearest of some tests.
   * @param {readonly Measured[]} tests
   * @param {number} most Milliseconds of their usual time.
   */
  #chosen(tests, most) {
    const cost = (/** @type {Measured} */ { milliseconds, distance, kills }) =>
      ((milliseconds + 1) * distance) / (1 + kills);
    let spent = 0;
    return [...tests]
      .sort((a, b) => cost(a) - cost(b))
      .filter(({ milliseconds }) => {
        spent += milliseconds;
        return spent <= most;
      });
  }

  /** @param {(id: number) => boolean} holds */
  #testsWhere(holds) {
    return [...this.seenBy].flatMap(([id, tests]) => (holds(id) ? tests : []));
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
      this.restarts.push(`${id} ${killer?.file}: ${killer?.name} ${killer?.error}`);
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
