/**
 * Every operation by which the base is read, under every fault, once and for ever: with `scope: introduced` the verdict
 * is what it is without the fault, or there is none. Old debt never turns into new, nor new into old.
 */
import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Fault, FaultKind } from '../loopback/github.ts';
import type { ActionRun } from './runner.ts';
import { FILE, owned, POLICY, saas, startWorld } from './world.ts';

const debt = saas({ mail: owned(), chat: owned('devices') });
const clean = saas({ mail: owned() });
const other = `b/${FILE}`;
const touched = (text: string): string => `# touched\n${text}`;
const policy = { [POLICY]: 'version: 1\ngate: { scope: introduced }\n' };

const changes = {
  /** Old debt in a file that the change touches: passes. */
  old: { base: debt, head: touched(debt), verdict: 'pass' },
  /** The change brings the debt: fails. */
  new: { base: clean, head: debt, verdict: 'fail' },
} as const;

const operations: Readonly<Record<string, Partial<Fault> & { readonly files?: 2 }>> = {
  'comparing two commits': { method: 'GET', path: /\/compare\// },
  'reading a file': { method: 'GET', path: /\/contents\/cloud-services\.yml$/ },
  'reading the policy': { method: 'GET', path: /\/contents\/\.github\/cloud-estate\.yml$/ },
  'reading files together': { method: 'POST', path: /\/graphql$/, files: 2 },
  'listing the files': { method: 'GET', path: /\/git\/trees\// },
  'finding the tip of the base': { method: 'GET', path: /\/git\/ref\// },
};

const kinds: readonly FaultKind[] = [
  'bad-credentials',
  'forbidden',
  'not-found',
  'rate-limit',
  'server-error',
  'reset',
  'html',
  'answer',
];
const answers: readonly unknown[] = [{}, []];
/** What isn't tried again: any other is got over where it happens once, as the client's own tests show. */
const notRepeated: readonly FaultKind[] = ['forbidden', 'not-found', 'answer'];

const EVER = 99;
const AT_ONCE = 8;
const waiting: (() => Promise<void>)[] = [];

async function runUnder(
  change: keyof typeof changes,
  operation: string,
  fault: Fault,
): Promise<ActionRun> {
  const { files, ...where } = operations[operation] ?? {};
  const { base, head } = changes[change];
  const both = (text: string, at: string): Record<string, string> =>
    files === 2 ? { [FILE]: text, [other]: at } : { [FILE]: text };
  const world = await startWorld({
    base: { ...policy, ...both(base, clean) },
    head: { ...policy, ...both(head, touched(clean)) },
  });
  try {
    world.gh.fault({ ...fault, ...where });
    return await world.run({ with: { comment: 'never' } });
  } finally {
    await world.gh.close();
  }
}

/** The runs mostly wait, so several go on at once. */
function queued(...args: Parameters<typeof runUnder>): () => Promise<ActionRun> {
  const told = new Promise<ActionRun>((resolve, reject) => {
    waiting.push(() => runUnder(...args).then(resolve, reject));
  });
  told.catch(() => undefined);
  return () => told;
}

beforeAll(() => {
  const worker = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) await next();
  };
  for (let count = 0; count < AT_ONCE; count++) void worker();
});

const PATIENCE = 240_000;

describe.each(Object.keys(operations))('%s', (operation) => {
  const faults = kinds.flatMap((kind): Fault[] =>
    kind === 'answer' ? answers.map((json) => ({ kind, json })) : [{ kind }],
  );
  const cells = faults.flatMap((fault) =>
    (['old', 'new'] as const).flatMap((change) =>
      [1, EVER]
        .filter((times) => times === EVER || (change === 'old' && notRepeated.includes(fault.kind)))
        .map((times) => {
          const seconds = times === 1 ? 1 : 600;
          const what = fault.kind === 'answer' ? JSON.stringify(fault.json) : fault.kind;
          const often = times === 1 ? 'once' : 'for ever';
          const told = queued(change, operation, { ...fault, times, seconds });
          return [`${what} ${often}, ${change} debt`, change, told] as const;
        }),
    ),
  );
  test.each(cells)(
    '%s',
    async (_name, change, told) => {
      const { exitCode, outputs } = await told();
      const { verdict } = changes[change];
      expect([verdict, 'none']).toContain(outputs.verdict);
      expect(exitCode).toBe(outputs.verdict === 'pass' ? 0 : 1);
    },
    PATIENCE,
  );
});
