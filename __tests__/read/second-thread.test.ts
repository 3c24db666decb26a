/** Whatever becomes of the second thread, every file gives what it gives to one thread, in the same order. */
import { Worker } from 'node:worker_threads';
import { afterAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Scanned } from '../../src/discover/scanned.ts';
import { openParts, take } from '../../src/read/offers.ts';
import { packed, Unpacker } from '../../src/read/packed-scans.ts';
import { RunReader, type Runs } from '../../src/read/run-reader.ts';
import { SecondThread } from '../../src/read/second-thread.ts';
import { removeRepositories, tempRepository } from '../temp-repository.ts';

afterAll(removeRepositories);

const COUNT = 730;

const paths = Array.from({ length: COUNT }, (_, at) => `stack-${at % 9}/${at}.tf`);
const { folder } = tempRepository(
  Object.fromEntries(
    paths.map((path, at) => [path, `resource "aws_sqs_queue" "q${at}" {\n  name = "q-${at}"\n}\n`]),
  ),
);

/** A thread that does something else than the program for it, in the words of CommonJS. */
function threadOf(code: string, resourceLimits = {}): { thread: SecondThread; worker: Worker } {
  const open = openParts();
  const head = "const { parentPort, workerData: open } = require('node:worker_threads');\n";
  const worker = new Worker(head + code, { eval: true, workerData: open, resourceLimits });
  return { thread: new SecondThread(worker, open), worker };
}

/** Takes each part that it can, and then does something. */
const taking = (then: string) =>
  `parentPort.on('message', ({ at, paths }) => {
    if (Atomics.compareExchange(open, at % 64, at, 0) === at) { ${then} }
  });`;

async function* runs(): Runs {
  for (let from = 0; from < COUNT; from += 130) {
    // The other thread has time to begin.
    await new Promise((resolve) => setTimeout(resolve, 10));
    yield paths.slice(from, from + 130);
  }
}

async function scannedWith(thread: SecondThread): Promise<Scanned[]> {
  const reader = new RunReader({ root: folder, largest: 1000 });
  const found: Scanned[] = [];
  try {
    for await (const some of thread.scan('code', runs(), reader)) found.push(...some);
  } finally {
    thread.end();
  }
  return found;
}

const expected = new RunReader({ root: folder, largest: 1000 }).scan('code', paths);

describe('the main thread does what the second one leaves', () => {
  test.each([
    ['does nothing', 'setInterval(() => {}, 1000);'],
    ['ends at once', ''],
    ['throws at once', "throw new Error('no');"],
    ["can't be read", 'this is no program'],
    ['ends with a part in hand', taking('process.exit(1);')],
    ['throws with a part in hand', taking("throw new Error('no');")],
    ['ends after some parts', taking('if (at > 3) process.exit(0);')],
    ['sends what nobody asked for', "parentPort.postMessage([99, '[]']); process.exit();"],
  ])('that %s', async (_, code) => {
    expect(await scannedWith(threadOf(code).thread)).toEqual(await expected);
  });

  test('that runs out of memory', async () => {
    const greedy = taking('const all = []; for (;;) all.push(new Array(1e4).fill({}));');
    const { thread } = threadOf(greedy, { maxOldGenerationSizeMb: 8, maxYoungGenerationSizeMb: 2 });
    expect(await scannedWith(thread)).toEqual(await expected);
  });

  test('that is ended from outside', async () => {
    const { thread, worker } = threadOf(taking('for (;;);'));
    setTimeout(() => void worker.terminate(), 60);
    expect(await scannedWith(thread)).toEqual(await expected);
  });
});

test('what the second thread sends stands where its files do', async () => {
  const answer = taking("parentPort.postMessage([at, '[' + paths.map(() => 7) + ']']);");
  const found = await scannedWith(threadOf(answer).thread);
  expect(found.map(({ file }) => file)).toEqual(paths);
  const own = await expected;
  expect(found.filter((one, at) => one.bytes !== 7 && one.bytes !== own[at]?.bytes)).toEqual([]);
});

test('a part is taken once', () => {
  const open = openParts();
  expect([take(open, 1), take(open, 65)]).toEqual([false, false]);
  open[1] = 65;
  expect([take(open, 1), take(open, 65), take(open, 65)]).toEqual([false, true, false]);
});

describe('what is packed', () => {
  const word = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('__proto__', '', '0'));
  const place = { file: fc.constant('a.tf'), line: fc.nat(), column: fc.nat() };
  const use = fc.record(
    {
      ...place,
      type: word,
      kind: fc.constantFrom('resource', 'data', 'existing', 'module', 'provider'),
      name: word,
      facts: fc.dictionary(word, word, { noNullPrototype: true }),
      address: word,
    },
    { requiredKeys: ['type', 'kind', 'file', 'line', 'column'] },
  );
  const seen = { file: fc.constant('a.tf'), line: fc.nat(), source: word, name: word };
  const scanned = fc.record(
    {
      file: fc.constant('a.tf'),
      bytes: fc.nat(),
      skipped: word,
      scanner: word,
      isDamaged: fc.constant(true),
      isCompiled: fc.constant(true),
      form: fc.record({ id: word, title: word }),
      uses: fc.array(use),
      unseen: fc.array(fc.record({ ...seen, why: word })),
      links: fc.array(fc.record({ ...seen, path: word })),
      literals: fc.array(fc.record({ name: word, value: word })),
      implied: fc.array(fc.record({ ...place, product: word, form: word })),
    },
    { requiredKeys: ['file'], noNullPrototype: true },
  ) as fc.Arbitrary<Scanned>;

  test('comes out as it was', () => {
    const unpacker = new Unpacker();
    fc.assert(
      fc.property(fc.array(scanned), (all) => {
        const files = all.map(({ file }) => file);
        expect(unpacker.read(packed(all), files)).toEqual(all);
      }),
    );
  });
});
