// What the second thread runs: it takes parts of the files that it is told of, and sends back what they give.
import { parentPort, workerData } from 'node:worker_threads';
import { noteSent, type Offer, type Start, take } from './offers.ts';
import { packed } from './packed-scans.ts';
import { RunReader } from './run-reader.ts';

const { open, root, largest } = workerData as Start;
const reader = new RunReader({ root, largest });

async function work({ at, reading, paths }: Offer): Promise<void> {
  if (!take(open, at)) return;
  const scanned = await reader.scan(reading, paths);
  parentPort?.postMessage([at, packed(scanned)]);
  noteSent(open);
}

let before: Promise<void> = Promise.resolve();
parentPort?.on('message', (offer: Offer) => {
  // One part at a time, in the order of the files.
  before = before.then(() => work(offer));
});
