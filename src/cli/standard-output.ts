import { fstatSync, statSync, writeSync } from 'node:fs';

/** A UTF-16 unit in UTF-8. */
const MOST_BYTES = 3;

/** Where the report goes, with what is known of it. */
export interface StandardOutput {
  readonly write: (text: string) => Promise<void>;
  readonly isTerminal: boolean;
  /** `undefined` where there is no terminal to have a width. */
  readonly columns: number | undefined;
}

/**
 * Standard output. To a file or a pipe it is written to directly: opening it as a stream would take as long as
 * checking a small estate. A reader that stops reading (`| head`) is no error.
 */
export function standardOutput(): StandardOutput {
  if (isDirect()) {
    return { write: writer(), isTerminal: false, columns: undefined };
  }
  const { stdout } = process;
  stdout.on('error', stopQuietly);
  return { write: writeStream, isTerminal: stdout.isTTY === true, columns: stdout.columns };
}

function isDirect(): boolean {
  try {
    const output = fstatSync(1);
    // Nothing reads what goes to the null device, and it is the one device that is no terminal.
    return !output.isCharacterDevice() || output.rdev === statSync('/dev/null').rdev;
  } catch {
    return false;
  }
}

/** Writes text after text by way of the same bytes: new ones for each would be most of the memory of a run. */
function writer(): StandardOutput['write'] {
  let bytes = Buffer.alloc(0);
  return async (text) => {
    const room = text.length * MOST_BYTES;
    if (bytes.length < room) bytes = Buffer.allocUnsafe(room);
    await writeAll(bytes.subarray(0, bytes.write(text)));
  };
}

async function writeAll(bytes: Buffer): Promise<void> {
  for (let at = 0; at < bytes.length; ) {
    try {
      at += writeSync(1, bytes, at);
    } catch (error) {
      // Somebody set the pipe to not wait: only a stream can do that for us.
      if ((error as NodeJS.ErrnoException).code === 'EAGAIN')
        return writeStream(bytes.subarray(at));
      stopQuietly(error as NodeJS.ErrnoException);
    }
  }
}

function writeStream(text: string | Uint8Array): Promise<void> {
  return new Promise((resolve) => {
    if (process.stdout.write(text)) resolve();
    else process.stdout.once('drain', resolve);
  });
}

function stopQuietly(error: NodeJS.ErrnoException): never {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
}
