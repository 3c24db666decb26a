import { fstatSync, statSync, writeSync } from 'node:fs';
import type { Chunk } from '../estate/report.ts';
import { CannotCheck } from '../read/cannot-check.ts';

/** A UTF-16 unit in UTF-8. */
const MOST_BYTES = 3;

type Write = (text: Chunk) => Promise<void>;

/** Where the report is written, and its properties. */
export interface StandardOutput {
  /** Rejects with `CannotCheck` if the disk is full. */
  readonly write: Write;
  readonly isTerminal: boolean;
  /** `undefined` without a terminal. */
  readonly columns: number | undefined;
}

/**
 * Standard output. To a file or a pipe it is written to directly: opening it as a stream would take as long as
 * checking a small estate.
 */
export function standardOutput(): StandardOutput {
  if (!mayBeTerminal(1))
    return { write: untilClosed(directly()), isTerminal: false, columns: undefined };
  const { stdout } = process;
  return {
    write: untilClosed(toStream),
    isTerminal: stdout.isTTY === true,
    columns: stdout.columns,
  };
}

/**
 * Whether a person reads standard error. Its stream is opened only for devices: it loads the modules of sockets, 3 ms
 * of the 60 that a small run took above a bare start.
 */
export function isErrorSeen(): boolean {
  return mayBeTerminal(2) && process.stderr.isTTY === true;
}

function mayBeTerminal(descriptor: number): boolean {
  try {
    const output = fstatSync(descriptor);
    // The null device discards its input, and is the only device that isn't a terminal.
    return output.isCharacterDevice() && output.rdev !== statSync('/dev/null').rdev;
  } catch {
    return true;
  }
}

/** A reader that stops reading (`| head`) isn't an error, and doesn't change the verdict: the rest is discarded. */
function untilClosed(write: Write): Write {
  let isClosed = false;
  return async (text) => {
    if (isClosed) return;
    try {
      await write(text);
    } catch (error) {
      const { code, message } = error as NodeJS.ErrnoException;
      if (code !== 'EPIPE') throw new CannotCheck(`Standard output can't be written: ${message}.`);
      isClosed = true;
    }
  };
}

/** Writes text after text through one buffer, because new buffers would take most of the memory of a run. */
function directly(): Write {
  let bytes = Buffer.alloc(0);
  let isStream = false;
  const inBytes = (text: Chunk): [written: Uint8Array, end: number] => {
    if (typeof text !== 'string') return [text, text.length];
    const room = text.length * MOST_BYTES;
    if (bytes.length < room) bytes = Buffer.allocUnsafe(room);
    return [bytes, bytes.write(text)];
  };
  return async (text) => {
    if (isStream) return toStream(text);
    const [written, end] = inBytes(text);
    for (let at = 0; at < end; ) {
      try {
        at += writeSync(1, written, at, end - at);
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') throw error;
        // The pipe doesn't block, and only a stream can wait for it, so the rest goes through one.
        isStream = true;
        return toStream(Buffer.from(written.subarray(at, end)));
      }
    }
  };
}

function toStream(data: Chunk): Promise<void> {
  const { stdout } = process;
  // An error goes to the callback; without a listener it would be thrown too.
  if (stdout.listenerCount('error') === 0) stdout.on('error', () => {});
  return new Promise((resolve, reject) => {
    stdout.write(data, (error) => {
      if (error == null) resolve();
      else reject(error);
    });
  });
}
