import {
  closeSync,
  openSync,
  readFileSync,
  realpathSync,
  statSync,
  unlinkSync,
  writeSync,
} from 'node:fs';
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { CannotCheck } from './cannot-check.ts';

/** Milliseconds between two tries to get a lock, and until we give up: an edit takes far less. */
const PAUSE = 20;
const PATIENCE = 20_000;
/** Milliseconds after which a lock of another machine counts as left behind. */
const ABANDONED = 60_000;

/**
 * Does some work while no other run edits the same file: an edit reads a file and writes it back, so anything another
 * run wrote in between would be lost. The lock is a file beside it, which is removed afterwards. Rejects with
 * `CannotCheck` where the file stays locked.
 */
export async function withLock<T>(path: string, work: () => T): Promise<T> {
  const real = realpathSync(path);
  const lock = join(dirname(real), `.${basename(real)}.lock`);
  for (let waited = 0; !take(lock); waited += PAUSE) {
    if (waited >= PATIENCE) {
      throw new CannotCheck(
        `${path} is being edited by another run. If none is running, remove ${lock}.`,
      );
    }
    await new Promise((done) => setTimeout(done, PAUSE));
  }
  try {
    return work();
  } finally {
    unlinkSync(lock);
  }
}

function take(lock: string): boolean {
  try {
    const file = openSync(lock, 'wx');
    writeSync(file, `${process.pid} ${hostname()}`);
    closeSync(file);
    return true;
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    // Windows reports EPERM for a file that another process is removing.
    if (code === 'EPERM' && process.platform === 'win32') return false;
    if (code !== 'EEXIST') throw new CannotCheck(`Can't lock ${lock}: ${message}.`);
    removeIfAbandoned(lock);
    return false;
  }
}

/** A killed run leaves its lock behind. */
function removeIfAbandoned(lock: string): void {
  try {
    const [pid, host] = readFileSync(lock, 'utf8').split(' ');
    const isOurs = host === hostname() && Number(pid) > 0;
    const abandoned = isOurs
      ? !isRunning(Number(pid))
      : Date.now() - statSync(lock).mtimeMs > ABANDONED;
    if (abandoned) unlinkSync(lock);
  } catch {
    // It has been removed meanwhile.
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
