// What the second thread runs: it takes parts of the files whose paths it gets, and sends back what they give.
import { on } from 'node:events';
import { type MessagePort, parentPort, workerData } from 'node:worker_threads';
import { noteSent, type Offer, type Start, take } from './offers.ts';
import { packed } from './packed-scans.ts';
import { RunReader } from './run-reader.ts';

/** Does one part at a time, in the order of the files, until the main thread ends this one. */
async function serve(port: MessagePort, { open, root, largest }: Start): Promise<void> {
  const reader = new RunReader({ root, largest });
  for await (const [{ at, reading, paths }] of on(port, 'message') as AsyncIterable<[Offer]>) {
    if (!take(open, at)) continue;
    const scanned = await reader.scan(reading, paths);
    port.postMessage([at, packed(scanned)]);
    noteSent(open);
  }
}

// What goes wrong here ends this thread, and the main one does what is left.
if (parentPort !== null) void serve(parentPort, workerData);
