// Worker processes that are asked one thing at a time, and started anew when they hang.
import { fork } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const program = fileURLToPath(new URL('./worker.mjs', import.meta.url));
const loader = new URL('./load-switched.mjs', import.meta.url).href;

/** One process; `ask` gives its answer, or undefined where it hung or ended. */
export class Worker {
  /**
   * @param {string} folder Where the sources with their switches are.
   * @param {number} mutant The fault that is on from the start; 0 for none.
   */
  constructor(folder, mutant = 0) {
    const own = { MUTATION_DIR: folder, MUTANT: String(mutant) };
    // What tests leave behind is removed with the folder.
    const left = join(folder, 'left');
    mkdirSync(left, { recursive: true });
    const env = { ...process.env, TMPDIR: left, TMP: left, TEMP: left, ...own };
    const execArgv = [
      '--import',
      loader,
      '--disable-warning=ExperimentalWarning',
      '--max-old-space-size=4096',
    ];
    this.child = fork(program, { env, execArgv, stdio: ['ignore', 'ignore', 'ignore', 'ipc'] });
  }

  /**
   * @param {string} task
   * @param {object} input
   * @param {number} most Milliseconds after which it hangs.
   * @returns {Promise<any>}
   */
  ask(task, input, most) {
    const { child } = this;
    return new Promise((resolve) => {
      const timer = setTimeout(() => settle(undefined), most);
      const settle = (/** @type {any} */ answer) => {
        clearTimeout(timer);
        child.off('message', settle);
        child.off('exit', ended);
        resolve(answer);
      };
      const ended = () => settle(undefined);
      child.on('message', settle);
      child.on('exit', ended);
      if (child.connected) child.send({ task, ...input });
      else settle(undefined);
    });
  }

  end() {
    this.child.kill('SIGKILL');
  }
}

/**
 * Runs jobs, some at once.
 * @template T
 * @param {readonly T[]} jobs
 * @param {number} atOnce
 * @param {(job: T, place: number) => Promise<void>} run
 */
export async function inParallel(jobs, atOnce, run) {
  const queue = [...jobs];
  const lane = async (/** @type {number} */ place) => {
    for (let job = queue.shift(); job !== undefined; job = queue.shift()) await run(job, place);
  };
  await Promise.all(Array.from({ length: atOnce }, (_, place) => lane(place)));
}
