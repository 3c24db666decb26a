import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Fault } from '../loopback/github.ts';
import type { ActionRun } from './runner.ts';
import { FILE, MARKER, owned, saas, startWorld } from './world.ts';

const whole = { [FILE]: saas({ mail: owned() }) };
const gap = { [FILE]: saas({ mail: owned('devices') }) };
const old = { user: 'github-actions[bot]', body: `${MARKER}\nold` };

/** More often than anything is tried. */
const EVER = 99;

const requests = {
  compare: { method: 'GET', path: /\/compare\// },
  contents: { method: 'GET', path: /\/contents\/cloud-services\.yml$/ },
  list: { method: 'GET', path: /\/issues\/7\/comments$/ },
  create: { method: 'POST', path: /\/issues\/7\/comments$/ },
  update: { method: 'PATCH', path: /\/issues\/comments\/\d+$/ },
} as const;

interface Told extends ActionRun {
  readonly comments: number;
}

type At = keyof typeof requests;

/** A run that brings an unowned duty, while GitHub fails at one kind of request. */
async function runUnder(at: At, fault: Fault, requestTimeout = 15_000): Promise<Told> {
  // A pull request without a comment isn't listed.
  const comments = at === 'update' || at === 'list' ? [old] : [];
  const { gh, run, bodies } = await startWorld({ base: whole, head: gap, pull: { comments } });
  try {
    gh.fault({ ...fault, ...requests[at] });
    const ran = await run({ requestTimeout });
    expect(gh.unexpected).toEqual([]);
    expect(gh.requests.some((one) => one.fault === fault.kind)).toBe(true);
    return { ...ran, comments: bodies().length };
  } finally {
    await gh.close();
  }
}

/** A run mostly waits for answers, so several go on at once. */
const AT_ONCE = 12;
const waiting: (() => Promise<void>)[] = [];

/** Puts a run into the queue; those that take long are best put first. */
function queued(...args: Parameters<typeof runUnder>): () => Promise<Told> {
  const told = new Promise<Told>((resolve, reject) => {
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

/** Whatever happens to GitHub, the findings are the same, and so is what they are told by. */
function expectVerdict({ exitCode, outputs, summary, annotations, log }: Told): void {
  expect(exitCode).toBe(1);
  expect(outputs).toMatchObject({ verdict: 'fail', unowned: '1', errors: '1' });
  expect(summary).toContain('duty has no owner');
  expect(annotations[0]).toMatchObject({ level: 'error', file: FILE, line: 7 });
  expect(log + summary).not.toContain('ghs_write');
}

const lasting: readonly Fault[] = [
  { kind: 'bad-credentials', times: EVER },
  { kind: 'forbidden', times: EVER },
  { kind: 'invalid', times: EVER },
  { kind: 'rate-limit', times: EVER, seconds: 600 },
  { kind: 'secondary-rate-limit', times: EVER },
  { kind: 'server-error', times: EVER },
];
const passing: readonly Fault[] = [
  { kind: 'rate-limit', seconds: 1 },
  { kind: 'secondary-rate-limit', seconds: 1 },
  { kind: 'server-error' },
  { kind: 'bad-gateway' },
  { kind: 'unavailable' },
  { kind: 'slow', ms: 300 },
  { kind: 'reset' },
];
/** The write happens, and its answer is lost. */
const lost: readonly Fault[] = [
  { kind: 'lost-reply' },
  { kind: 'lost-connection' },
  { kind: 'cut' },
];

/** What the warning of a fault says. */
const words = {
  forbidden: /issues=write; pull_requests=write.*"permissions: pull-requests: write"/,
  'bad-credentials': /rejected the token .*Check the input "token"/,
  'rate-limit': /is reached for 600 s.*Run the job again later/,
  'secondary-rate-limit': /rate limit is reached.*Run the job again later/,
  'server-error': /Couldn't reach GitHub.*Run the job again/,
};

const missing: readonly Fault[] = [
  { kind: 'gone', times: EVER },
  { kind: 'not-found', times: EVER },
];

/** Rows of a table of tests: what fails and how, and the run under it. */
const rows = (at: At, faults: readonly Fault[]) =>
  faults.map((fault) => {
    const words = [fault.kind, fault.times === EVER ? 'for ever' : 'once', fault.seconds];
    return [words.join(' ').trim(), fault.kind, queued(at, fault)] as const;
  });

const PATIENCE = 90_000;

describe.each(['compare', 'create'] as const)('a connection that hangs at %s', (at) => {
  // Long enough for the answers that do come, also on a machine with much else to do.
  const told = queued(at, { kind: 'hang' }, 6_000);
  test(
    'is given up and tried again',
    async () => {
      const run = await told();
      expectVerdict(run);
      expect(run.outputs).toMatchObject({ introduced: '1', 'comment-status': 'created' });
      expect(run.comments).toBe(1);
    },
    PATIENCE,
  );
});

describe.each(['compare', 'contents'] as const)('the base, at %s:', (at) => {
  test.each(rows(at, lasting))(
    '%s is told, and all findings count',
    async (_name, kind, told) => {
      const run = await told();
      expectVerdict(run);
      expect(run.outputs).toMatchObject({ introduced: '', 'comment-status': 'created' });
      const warning = run.annotations.find(({ level }) => level === 'warning');
      expect(warning?.message).toMatch(/^Couldn't read the base commit, so new findings can't be/);
      if (kind === 'forbidden') {
        expect(warning?.message).toContain('integration. The token needs `contents: read`');
      }
      expect(run.summary).toContain("Couldn't read the base commit");
    },
    PATIENCE,
  );

  test.each(rows(at, passing))(
    '%s is got over',
    async (_name, _kind, told) => {
      const run = await told();
      expectVerdict(run);
      expect(run.outputs).toMatchObject({ introduced: '1', 'comment-status': 'created' });
      expect(run.annotations).toHaveLength(1);
    },
    PATIENCE,
  );
});

describe('a file that was there at the base, and that GitHub does not have', () => {
  const told = queued('contents', { kind: 'not-found', times: EVER });
  test(
    'is no new file',
    async () => {
      const run = await told();
      expectVerdict(run);
      expect(run.outputs.introduced).toBe('');
    },
    PATIENCE,
  );
});

describe.each([
  ['list', 'updated', passing],
  ['create', 'created', [...passing, ...lost]],
  ['update', 'updated', [...passing, ...lost]],
] as const)('the comment, at %s:', (at, status, faults) => {
  test.each(rows(at, faults))(
    '%s is got over, with one comment',
    async (_name, _kind, told) => {
      const run = await told();
      expectVerdict(run);
      expect(run.outputs).toMatchObject({ introduced: '1', 'comment-status': status });
      expect(run.comments).toBe(1);
    },
    PATIENCE,
  );

  test.each(rows(at, [...lasting, ...missing]))(
    '%s is told, with what would help',
    async (_name, kind, told) => {
      const run = await told();
      expectVerdict(run);
      const refused = kind === 'forbidden' ? 'no-permission' : 'failed';
      expect(run.outputs).toMatchObject({ introduced: '1', 'comment-status': refused });
      // A comment that is listed all the same isn't written anew.
      const isStuck = at === 'update' && ['gone', 'not-found'].includes(kind);
      const [warning] = run.annotations.filter(({ level }) => level === 'warning');
      expect(warning?.message).toMatch(
        isStuck
          ? /doesn't let this token update it/
          : (words[kind as keyof typeof words] ?? /pull request #7/),
      );
      expect(run.summary).toMatch(/⚠️ \w/);
    },
    PATIENCE,
  );
});
