import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { ClientOptions } from '../../src/github/api/client.ts';
import { type CommentOrder, deliverComment } from '../../src/github/comment/sticky-comment.ts';
import { type FaultKind, type Loopback, type Seed, sha, startGitHub } from '../loopback/github.ts';
import { clientOf, widgets } from './clients.ts';

const REPO = 'acme/widgets';
const MARKER = '<!-- cloud-estate-check:estate -->';
const ACTIONS = 'github-actions[bot]';
const COMMENTS = `/repos/${REPO}/issues/7/comments`;

const order: CommentOrder = {
  repository: widgets,
  number: 7,
  head: sha('head'),
  isClosed: false,
  key: 'estate',
  body: '3 duties have no owner.\n\n[run](https://github.com/acme/widgets/actions/runs/100)',
  resolvedBody: () => 'Every duty has an owner.',
  mode: 'on-findings',
};
const TEXT = `${MARKER}\n${order.body}`;
const RESOLVED = `${MARKER}\n${order.resolvedBody()}`;

function seed(more: Seed = {}, pull = {}): Seed {
  const pulls = [{ number: 7, head: { ref: 'topic', sha: sha('head') }, ...pull }];
  return { repos: { [REPO]: { pulls } }, users: ['octo-dev', 'mallory'], ...more };
}

let gh: Loopback;
beforeEach(async () => {
  gh = await startGitHub(seed());
});
afterEach(async () => {
  expect(gh.unexpected).toEqual([]);
  await gh.close();
});

async function restart(of: Seed): Promise<void> {
  await gh.close();
  gh = await startGitHub(of);
}

const deliver = (
  more: Partial<CommentOrder> = {},
  token = 'ghs_write',
  options: Partial<ClientOptions> = {},
) => deliverComment(clientOf(gh, token, options).client, { ...order, ...more });

const add = (body: string, user = ACTIONS) => gh.addComment(REPO, 7, user, body).id;
const bodies = () => gh.comments(REPO, 7).map((comment) => comment.body);
const methods = () => gh.requests.map(({ method }) => method);

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) {
    await new Promise((resolve) => {
      setTimeout(resolve, 2);
    });
  }
}

describe('the first run', () => {
  test('creates the comment, with the marker as its first line', async () => {
    const done = await deliver();
    expect(done).toMatchObject({ status: 'created', why: null, permissions: null });
    expect(done.url).toMatch(/\/acme\/widgets\/pull\/7#issuecomment-\d+$/);
    expect(bodies()).toEqual([TEXT]);
    expect(methods()).toEqual(['GET', 'GET', 'POST', 'GET']);
  });

  test('creates none just to say that all is well', async () => {
    expect(await deliver({ body: null })).toMatchObject({ status: 'none', url: null });
    expect(bodies()).toEqual([]);
    expect(methods()).toEqual(['GET']);
  });

  test('creates one even so when asked to comment always', async () => {
    expect(await deliver({ body: null, mode: 'always' })).toMatchObject({ status: 'created' });
    expect(bodies()).toEqual([RESOLVED]);
  });

  test('asks nothing when it is to comment never, or has no pull request', async () => {
    expect(await deliver({ mode: 'never' })).toMatchObject({ status: 'none' });
    const done = await deliver({ number: null });
    expect(done).toMatchObject({ status: 'no-pull-request', url: null });
    expect(done.why).toMatch(/doesn't belong to a pull request/);
    expect(gh.requests).toEqual([]);
  });
});

describe('a later run', () => {
  test('that finds the same leaves the comment as it is, for one request', async () => {
    const id = add(TEXT);
    const body = order.body?.replace('runs/100', 'runs/2222/attempts/2');
    const done = await deliver({ body: body ?? null });
    expect(done.status).toBe('unchanged');
    expect(done.url).toContain(String(id));
    expect(bodies()).toEqual([TEXT]);
    expect(methods()).toEqual(['GET']);
  });

  test('takes the line ends of an edit in the browser for no difference', async () => {
    add(TEXT.replaceAll('\n', '\r\n'));
    expect((await deliver()).status).toBe('unchanged');
  });

  test('that finds something else rewrites it in place', async () => {
    const id = add(`${MARKER}\nold`);
    const done = await deliver();
    expect(done.status).toBe('updated');
    expect(gh.comments(REPO, 7).map((one) => [one.id, one.body])).toEqual([[id, TEXT]]);
  });

  test('that finds nothing any more says so in it, once', async () => {
    add(TEXT);
    expect((await deliver({ body: null })).status).toBe('resolved');
    expect(bodies()).toEqual([RESOLVED]);
    expect((await deliver({ body: null })).status).toBe('unchanged');
    expect((await deliver()).status).toBe('updated');
    expect(bodies()).toEqual([TEXT]);
  });

  test('keeps the oldest of several of ours and deletes the others', async () => {
    const oldest = add(`${MARKER}\nold`);
    add('something else', 'octo-dev');
    add(TEXT);
    add(`${MARKER}\nthird`);
    const done = await deliver();
    expect(done.status).toBe('updated');
    expect(done.url).toContain(String(oldest));
    expect(bodies()).toEqual([TEXT, 'something else']);
  });

  test('deletes duplicates of a comment that is right, too', async () => {
    add(TEXT);
    add(`${MARKER}\nold`);
    expect((await deliver()).status).toBe('unchanged');
    expect(bodies()).toEqual([TEXT]);
  });

  test('finds the comment among 250', async () => {
    for (let n = 0; n < 180; n++) add(`chatter ${n}`, 'octo-dev');
    const id = add(`${MARKER}\nold`);
    for (let n = 0; n < 70; n++) add(`chatter ${n}`, 'octo-dev');
    const done = await deliver();
    expect(done.status).toBe('updated');
    expect(done.url).toContain(String(id));
    expect(gh.comments(REPO, 7)).toHaveLength(251);
    // Three pages, and the pull request once more before the write.
    expect(methods().filter((method) => method === 'GET')).toHaveLength(4);
  });

  test('keeps apart comments of other keys, and text that only quotes the marker', async () => {
    add('<!-- cloud-estate-check:estate-2 -->\nother');
    add(`> ${MARKER}\nquoted`);
    add(`First\n${MARKER}\nquoted`);
    expect((await deliver()).status).toBe('created');
    expect(bodies()).toHaveLength(4);
    const strange = await deliver({ key: 'a -->\n<b>' });
    expect(strange.status).toBe('created');
    expect(bodies()[4]).toMatch(/^<!-- cloud-estate-check:a_b_\.[0-9a-f]{16} -->\n3 duties/);
  });
});

describe('whose comment it is', () => {
  test("a person's forgery is left alone, and costs no question", async () => {
    const forged = add(`${MARKER}\nAll is well!`, 'mallory');
    expect((await deliver()).status).toBe('created');
    expect(gh.comments(REPO, 7).map((one) => [one.user, one.body])).toEqual([
      ['mallory', `${MARKER}\nAll is well!`],
      [ACTIONS, TEXT],
    ]);
    expect((await deliver()).url).not.toContain(String(forged));
    expect(gh.calls().filter((call) => call.includes('graphql'))).toEqual([]);
  });

  test("another App's comment with our marker is left alone", async () => {
    add(`${MARKER}\ntheirs`, 'other-app[bot]');
    const own = add(`${MARKER}\nold`);
    const done = await deliver();
    expect(done).toMatchObject({ status: 'updated' });
    expect(done.url).toContain(String(own));
    expect(bodies()).toEqual([`${MARKER}\ntheirs`, TEXT]);
    expect((await deliver({ body: null })).status).toBe('resolved');
    expect(bodies()).toEqual([`${MARKER}\ntheirs`, RESOLVED]);
  });

  test('with a forgery and nothing to say, nothing is written', async () => {
    add(`${MARKER}\ntheirs`, 'other-app[bot]');
    expect((await deliver({ body: null })).status).toBe('none');
    expect(methods()).toEqual(['GET', 'POST']);
  });

  test.each([
    ['ghs_app', 'estate-app[bot]'],
    ['ghp_user', 'octo-dev'],
    ['ghs_write', ACTIONS],
  ])('the token %s finds the comment of %s', async (token, login) => {
    for (const other of [ACTIONS, 'estate-app[bot]', 'octo-dev', 'mallory']) {
      if (other !== login) add(`${MARKER}\nof ${other}`, other);
    }
    expect((await deliver({}, token)).status).toBe('created');
    expect((await deliver({ body: null }, token)).status).toBe('resolved');
    const own = gh.comments(REPO, 7).filter((one) => one.user === login);
    expect(own.map((one) => one.body)).toEqual([RESOLVED]);
    expect(gh.comments(REPO, 7)).toHaveLength(4);
  });

  test('a login that differs in case only is the same person', async () => {
    await restart(seed({ tokens: { ghp_case: { login: 'Octo-Dev' } } }));
    add(`${MARKER}\nold`, 'octo-dev');
    expect((await deliver({}, 'ghp_case')).status).toBe('updated');
  });

  test('a token that tells nothing by its prefix is asked for', async () => {
    const token = '0123456789abcdef0123456789abcdef01234567';
    await restart(seed({ tokens: { [token]: { login: 'octo-dev' } } }));
    add(`${MARKER}\nof an app`, 'octo-dev[bot]');
    add(`${MARKER}\nold`, 'octo-dev');
    expect((await deliver({}, token)).status).toBe('updated');
    expect(bodies()).toEqual([`${MARKER}\nof an app`, TEXT]);
  });

  describe('where GraphQL does not answer', () => {
    beforeEach(() => restart(seed({ noGraphql: true })));

    test('a person is asked for over REST', async () => {
      add(`${MARKER}\nold`, 'octo-dev');
      expect((await deliver({}, 'ghp_user')).status).toBe('updated');
      expect(gh.calls()).toContain('GET /user');
    });

    test("Actions' own comment is taken for ours", async () => {
      add(`${MARKER}\nold`);
      expect((await deliver()).status).toBe('updated');
      expect(bodies()).toEqual([TEXT]);
    });

    test('an App learns who it is by writing, and keeps its oldest', async () => {
      add(`${MARKER}\ntheirs`, 'other-app[bot]');
      const own = add(`${MARKER}\nold`, 'estate-app[bot]');
      const done = await deliver({}, 'ghs_app');
      expect(done.status).toBe('updated');
      expect(done.url).toContain(String(own));
      expect(bodies()).toEqual([`${MARKER}\ntheirs`, TEXT]);
    });
  });
});

describe('two runs at once', () => {
  test('leave one comment, the oldest', async () => {
    for (let round = 0; round < 8; round++) {
      await restart(seed());
      gh.fault({ kind: 'slow', method: 'POST', ms: 10, times: 1 + (round % 2) });
      const other = `${order.body} and one more`;
      const [one, two] = await Promise.all([deliver(), deliver({ body: other })]);
      expect(bodies()).toHaveLength(1);
      expect([TEXT, `${MARKER}\n${other}`]).toContain(bodies()[0]);
      for (const { status } of [one, two]) expect(['created', 'updated']).toContain(status);
    }
  });

  test('that find the same leave one comment', async () => {
    const all = await Promise.all([deliver(), deliver(), deliver()]);
    expect(bodies()).toEqual([TEXT]);
    for (const { status } of all) expect(['created', 'unchanged']).toContain(status);
  });

  test('leave one where the other one writes later', async () => {
    gh.fault({ kind: 'slow', method: 'GET', ms: 60, times: 20 });
    const done = deliver();
    await until(() => bodies().length === 1);
    add(`${MARKER}\nlater`);
    expect((await done).status).toBe('created');
    expect(bodies()).toEqual([TEXT]);
  });

  test('with keys of their own keep a comment each', async () => {
    await Promise.all([deliver({ key: 'one' }), deliver({ key: 'two' })]);
    expect(bodies()).toHaveLength(2);
  });
});

describe('a lost answer', () => {
  const lost: FaultKind[] = ['lost-reply', 'lost-connection', 'cut', 'html'];
  test.each(lost)('to a new comment (%s) makes no second one', async (kind) => {
    gh.fault({ kind, method: 'POST' });
    expect((await deliver()).status).toBe('created');
    expect(bodies()).toEqual([TEXT]);
  });

  const nothing: FaultKind[] = ['bad-gateway', 'server-error', 'unavailable', 'reset'];
  test.each(nothing)('when nothing was written (%s) is followed by another try', async (kind) => {
    gh.fault({ kind, method: 'POST', times: 2 });
    expect((await deliver()).status).toBe('created');
    expect(bodies()).toEqual([TEXT]);
  });

  test("does not make us take another App's copy for ours", async () => {
    add(TEXT, 'other-app[bot]');
    add(TEXT, 'third-app[bot]');
    gh.fault({ kind: 'bad-gateway', method: 'POST', path: /comments$/ });
    expect((await deliver()).status).toBe('created');
    expect(gh.comments(REPO, 7)[2]).toMatchObject({ user: ACTIONS, body: TEXT });
  });

  test('to a comment that hung is followed by another try', async () => {
    gh.fault({ kind: 'hang', method: 'POST' });
    expect((await deliver({}, 'ghs_write', { requestTimeout: 150 })).status).toBe('created');
    expect(bodies()).toEqual([TEXT]);
  });

  test('that arrives late leaves one comment in the end', async () => {
    gh.fault({ kind: 'slow', method: 'POST', ms: 250 });
    await deliver({}, 'ghs_write', { requestTimeout: 150 });
    await new Promise((resolve) => {
      setTimeout(resolve, 250);
    });
    await deliver();
    expect(bodies()).toEqual([TEXT]);
  });

  test.each([...lost, ...nothing])('to a rewritten comment (%s) is looked for', async (kind) => {
    add(`${MARKER}\nold`);
    gh.fault({ kind, method: 'PATCH' });
    expect((await deliver()).status).toBe('updated');
    expect(bodies()).toEqual([TEXT]);
  });

  test('to a deletion does no harm', async () => {
    add(TEXT);
    add(`${MARKER}\nold`);
    gh.fault({ kind: 'bad-gateway', method: 'DELETE' });
    expect((await deliver()).status).toBe('unchanged');
    expect(bodies()).toHaveLength(2);
    expect((await deliver()).status).toBe('unchanged');
    expect(bodies()).toEqual([TEXT]);
  });
});

describe('what stands in the way', () => {
  test('a missing permission is named', async () => {
    const done = await deliver({}, 'ghs_read');
    expect(done).toMatchObject({
      status: 'no-permission',
      url: null,
      permissions: 'issues=write; pull_requests=write',
    });
    expect(done.why).toContain('issues=write; pull_requests=write');
    expect(done.why).toContain('permissions: pull-requests: write');
    expect(done.why).toContain('Resource not accessible by integration');
    expect(bodies()).toEqual([]);
  });

  test('a missing permission to read is named as well', async () => {
    gh.fault({ kind: 'forbidden', method: 'GET' });
    expect((await deliver()).status).toBe('no-permission');
  });

  test.each([
    ['bad-credentials', /rejected the token .*401: Bad credentials/],
    ['not-found', /#7 doesn't exist, or the token can't see it/],
    ['gone', /disabled or no longer exist/],
    ['invalid', /refused the comment .*422: Validation Failed/],
  ] as const)('%s, at whichever request, is a failure with a sentence', async (kind, why) => {
    for (const method of ['GET', 'POST']) {
      gh.fault({ kind, method });
      const done = await deliver();
      expect(done).toMatchObject({ status: 'failed', url: null });
      expect(done.why).toMatch(why);
    }
    expect(bodies()).toEqual([]);
  });

  test.each(['server-error', 'bad-gateway', 'unavailable', 'reset', 'html'] as const)(
    '%s without end is a failure, bounded in time',
    async (kind) => {
      gh.fault({ kind, times: 99 });
      const done = await deliver();
      expect(done.status).toBe('failed');
      expect(done.why).toMatch(/Couldn't reach GitHub/);
      expect(gh.requests.length).toBeLessThan(10);
    },
  );

  test('an answer that never comes is a failure, bounded in time', async () => {
    gh.fault({ kind: 'hang', times: 99 });
    const done = await deliver({}, 'ghs_write', { requestTimeout: 100, budget: 300, backoff: 10 });
    expect(done.status).toBe('failed');
  });

  test('writing that hangs without end is a failure, and the budget bounds it', async () => {
    gh.fault({ kind: 'hang', method: 'POST', times: 99 });
    const done = await deliver({}, 'ghs_write', { requestTimeout: 100, budget: 600, backoff: 10 });
    expect(done.status).toBe('failed');
  });

  test('a rate limit is waited for when that is soon over, and reported when not', async () => {
    gh.fault({ kind: 'secondary-rate-limit', method: 'POST', seconds: 5 });
    expect((await deliver()).status).toBe('created');
    gh.fault({ kind: 'rate-limit', seconds: 3600 });
    const done = await deliver();
    expect(done.status).toBe('failed');
    expect(done.why).toMatch(/is reached for 3600 s/);
  });

  test('a locked conversation and an archived repository are no lack of permission', async () => {
    await restart(seed({}, { locked: true }));
    const locked = await deliver();
    expect(locked.status).toBe('failed');
    expect(locked.why).toMatch(/conversation of pull request #7 is locked/);
    const pulls = [{ number: 7, head: { ref: 'topic', sha: sha('head') } }];
    await restart({ repos: { [REPO]: { archived: true, pulls } } });
    expect((await deliver()).why).toMatch(/repository is archived/);
  });

  test('a pull request closed meanwhile is left alone', async () => {
    gh.closePull(REPO, 7);
    expect((await deliver()).status).toBe('closed');
    expect((await deliver({ isClosed: true })).status).toBe('closed');
    expect(bodies()).toEqual([]);
  });

  test('a run of an older commit writes nothing', async () => {
    add(TEXT);
    const late = await deliver({ head: sha('older'), body: 'what the older commit came to' });
    expect([late.status, late.url]).toEqual(['outdated', null]);
    expect(late.why).toContain(sha('older').slice(0, 12));
    expect(bodies()).toEqual([TEXT]);
  });

  test('a comment that is listed and cannot be updated is not written anew', async () => {
    add(`${MARKER}\nold`);
    gh.fault({ kind: 'not-found', method: 'PATCH', times: 99 });
    const stuck = await deliver();
    expect(stuck.status).toBe('failed');
    expect(stuck.why).toContain("doesn't let this token update it");
    expect(bodies()).toEqual([`${MARKER}\nold`]);
  });

  test('a comment deleted meanwhile is written anew', async () => {
    const id = add(`${MARKER}\nold`);
    gh.fault({ kind: 'slow', method: 'PATCH', ms: 60 });
    const delivering = deliver();
    await until(() => methods().includes('PATCH'));
    gh.removeComment(id);
    expect((await delivering).status).toBe('created');
    expect(bodies()).toEqual([TEXT]);
  });

  test('a pull request that is not there is a failure', async () => {
    expect((await deliver({ number: 8 })).status).toBe('failed');
  });

  test('no error gets out, whatever the repository, and no token gets into a sentence', async () => {
    const nowhere = { owner: 'acme', name: 'ghs_write' };
    const done = await deliver({ repository: nowhere });
    expect(done.status).toBe('failed');
    expect(done.why).not.toContain('ghs_write');
    expect((await deliver({}, '')).why).toMatch(/no token is set/);
  });

  test('trouble after the comment is there does not unsay it', async () => {
    gh.fault({ kind: 'forbidden', method: 'GET', after: 2 });
    expect((await deliver()).status).toBe('created');
  });
});

describe('a comment that is too long', () => {
  const body = 'x'.repeat(70_000);

  test('is replaced by the shorter one, which later counts as unchanged', async () => {
    expect((await deliver({ body, shorterBody: 'short' })).status).toBe('created');
    expect(bodies()).toEqual([`${MARKER}\nshort`]);
    expect((await deliver({ body, shorterBody: 'short' })).status).toBe('unchanged');
  });

  test("by GitHub's own count is replaced as well", async () => {
    const tooLong = { method: 'POST', path: new RegExp(`${COMMENTS}$`) };
    gh.fault({ kind: 'too-long', ...tooLong });
    expect((await deliver({ shorterBody: 'short' })).status).toBe('created');
    expect(bodies()).toEqual([`${MARKER}\nshort`]);
    expect((await deliver({ shorterBody: 'short' })).status).toBe('unchanged');
  });

  test('is a failure when there is no shorter one', async () => {
    const done = await deliver({ body });
    expect(done.status).toBe('failed');
    expect(done.why).toMatch(/too long for GitHub .*job summary/);
  });

  test('just fits with its marker', async () => {
    const fits = 'x'.repeat(65_536 - MARKER.length - 1);
    expect((await deliver({ body: fits })).status).toBe('created');
    expect((await deliver({ body: `${fits}x` })).status).toBe('failed');
  });
});

test('all of it works on an Enterprise Server', async () => {
  await restart(seed({ basePath: '/api/v3' }));
  expect((await deliver()).status).toBe('created');
  add(`${MARKER}\ntwice`);
  expect((await deliver({ body: null })).status).toBe('resolved');
  expect(bodies()).toEqual([RESOLVED]);
});

test('a renamed repository is followed', async () => {
  await restart(seed({ renamed: { 'acme/old': REPO } }));
  const repository = { owner: 'acme', name: 'old' };
  expect((await deliver({ repository })).status).toBe('created');
  expect((await deliver({ repository, body: null })).status).toBe('resolved');
  expect(bodies()).toEqual([RESOLVED]);
});

test('whatever goes wrong, no error gets out, and the next run leaves exactly one comment', async () => {
  const kinds: FaultKind[] = [
    'bad-credentials',
    'forbidden',
    'not-found',
    'too-long',
    'bad-gateway',
    'html',
    'reset',
    'cut',
    'lost-reply',
    'lost-connection',
  ];
  const fault = fc.record({
    kind: fc.constantFrom(...kinds),
    method: fc.constantFrom('GET', 'POST', 'PATCH', 'DELETE'),
    after: fc.nat(3),
    times: fc.integer({ min: 1, max: 4 }),
  });
  const run = fc.record({ found: fc.boolean(), faults: fc.array(fault, { maxLength: 3 }) });
  await fc.assert(
    fc.asyncProperty(fc.array(run, { minLength: 1, maxLength: 4 }), async (runs) => {
      const hub = await startGitHub(seed());
      try {
        hub.addComment(REPO, 7, 'mallory', TEXT);
        for (const { found, faults } of runs) {
          for (const one of faults) hub.fault(one);
          const { client } = clientOf(hub);
          await deliverComment(client, { ...order, body: found ? order.body : null });
        }
        hub.clearFaults();
        const { client } = clientOf(hub);
        const last = await deliverComment(client, order);
        expect(['created', 'updated', 'unchanged']).toContain(last.status);
        const ours = hub.comments(REPO, 7).filter((one) => one.user === ACTIONS);
        expect(ours.map((one) => one.body)).toEqual([TEXT]);
        expect(hub.comments(REPO, 7)[0]).toMatchObject({ user: 'mallory', body: TEXT });
      } finally {
        await hub.close();
      }
    }),
    { numRuns: 60 },
  );
});
