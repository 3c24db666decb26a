import { existsSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { Report } from '../../src/estate/report.ts';
import { eachOrganisation } from '../loopback/each-organisation.ts';
import type { Organisation } from '../loopback/organisation.ts';
import { runCli } from '../run-cli.ts';
import { tempRepository } from '../temp-repository.ts';

let github: Organisation;
eachOrganisation((fresh) => {
  github = fresh;
});

const owned =
  'owners: { "information-and-data": "@acme/a", devices: "@acme/a", accounts-and-identities: "@jdoe", identity-infrastructure: "@acme/b" }';

function manifest(estate: string, owners = owned, more = ''): string {
  return `version: 1
estate: ${estate}
framework: microsoft
services:
  chat:
    model: saas
    ${owners}
    agreement: { url: "https://vendor.corp/terms", reviewed: 2026-10-01 }
${more}`;
}

const guard = { '.github/CODEOWNERS': '* @acme/a\n' };

/** One repository of each kind. */
function fill(): void {
  github.add('clean', { files: { ...guard, 'cloud-services.yml': manifest('clean') } });
  github.add('gate', {
    files: {
      ...guard,
      'cloud-services.yml': manifest('gate'),
      '.github/workflows/estate.yml':
        'on: pull_request\njobs: { check: { steps: [{ uses: cloud-estate/cloud-estate-check@v1 }] } }\n',
    },
    visibility: 'PUBLIC',
    ruled: ['build', 'check'],
  });
  github.add('deep', {
    files: {
      ...guard,
      'apps/shop/infra/cloud-services.yaml': manifest('deep', 'owners: {}'),
      'node_modules/x/cloud-services.yml': manifest('vendor'),
      'README.md': '# deep\n',
    },
    topics: ['cloud'],
    properties: { tier: 'one' },
  });
  github.add('broken', { files: { 'cloud-services.yml': 'version: 1\nservices: [\n' } });
  github.add('bare', { files: { 'README.md': '# bare\n' }, visibility: 'INTERNAL' });
  github.add('empty', { files: {} });
  github.add('old', { files: { 'cloud-services.yml': manifest('old') }, archived: true });
  github.add('copy', { files: { 'cloud-services.yml': manifest('copy') }, fork: true });
}

async function sweep(cwd: string, ...flags: readonly string[]) {
  const file = 'out.json';
  const run = await runCli(['sweep', 'acme', '--format', `json=${file}`, ...flags], {
    cwd,
    env: github.env,
  });
  const path = join(cwd, file);
  const report = existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Report) : null;
  return { ...run, report };
}

function states(report: Report | null): Readonly<Record<string, string>> {
  return Object.fromEntries(
    report?.rollup?.repositories.map(({ name, state }) => [name, state]) ?? [],
  );
}

function folder(): string {
  return tempRepository({ '.keep': '' }).folder;
}

describe('sweep', () => {
  test('says of each repository how far it is, by few requests and without a checkout', async () => {
    fill();
    const { code, err, report } = await sweep(folder());
    expect(states(report)).toEqual({
      'acme/bare': 'no-manifest',
      'acme/broken': 'unreadable',
      'acme/clean': 'clean',
      'acme/deep': 'unowned',
      'acme/empty': 'no-manifest',
      'acme/gate': 'enforced',
    });
    expect(code).toBe(1);
    expect(err).toContain('6 repositories, 5 read, 0 unchanged');
    expect(err).toContain('left out: 1 archived, 1 fork');
    const others = github.requests.filter((one) => one !== 'POST /graphql');
    expect(others.map((one) => one.split('?')[0])).toEqual([
      'GET /repos/acme/gate/rules/branches/main',
    ]);
    expect(github.requests.length).toBeLessThanOrEqual(9);
    expect(report?.manifests.map(({ file }) => file)).toContain(
      'acme/deep/apps/shop/infra/cloud-services.yaml',
    );
  });

  test('reports what `check` reports in a clone', async () => {
    fill();
    const { report } = await sweep(folder(), '--repositories', 'deep');
    const { files } = github.repositories.get('deep') ?? { files: {} };
    const clone = tempRepository(files).folder;
    const { out } = await runCli(['check', '--no-discover', '--format', 'json'], { cwd: clone });
    const checked = JSON.parse(out) as Report;
    expect(report?.counts).toEqual(checked.counts);
    expect(report?.findings.map(({ rule, location: { line } }) => [rule, line])).toEqual(
      checked.findings.map(({ rule, location: { line } }) => [rule, line]),
    );
  });

  test('reads again only what changed, and forgets nothing', async () => {
    fill();
    const cwd = folder();
    const flags = ['--state', 'sweep.state'];
    const first = await sweep(cwd, ...flags);
    github.requests.length = 0;
    const second = await sweep(cwd, ...flags);
    expect(second.err).toContain('0 read, 5 unchanged');
    expect(github.requests.length).toBeLessThanOrEqual(2);
    expect(second.report).toEqual(first.report);
    github.add('bare', { files: { 'cloud-services.yml': manifest('bare') } });
    github.add('new', { files: { 'cloud-services.yml': manifest('new') } });
    github.repositories.delete('broken');
    const third = await sweep(cwd, ...flags);
    expect(third.err).toContain('2 read, 3 unchanged');
    expect(states(third.report)).toMatchObject({ 'acme/bare': 'clean', 'acme/new': 'clean' });
    expect(states(third.report)).not.toHaveProperty('acme/broken');
    expect(statSync(join(cwd, 'sweep.state')).mode & 0o077).toBe(0);
  });

  test('refuses a state that is of something else', async () => {
    fill();
    const cwd = folder();
    writeFileSync(join(cwd, 'mine.yml'), 'version: 1\n');
    const { code, err } = await sweep(cwd, '--state', 'mine.yml');
    expect([code, err]).toEqual([2, expect.stringContaining("isn't the state of a sweep")]);
    expect(readFileSync(join(cwd, 'mine.yml'), 'utf8')).toBe('version: 1\n');
  });

  test.each([
    [['--topic', 'cloud'], ['acme/deep']],
    [['--property', 'tier=one'], ['acme/deep']],
    [
      ['--visibility', 'public', '--visibility', 'internal'],
      ['acme/bare', 'acme/gate'],
    ],
    [
      ['--repositories', '{old,copy}', '--archived', '--forks'],
      ['acme/copy', 'acme/old'],
    ],
  ])('%j selects %j', async (flags, names) => {
    fill();
    const { report } = await sweep(folder(), ...flags);
    expect(Object.keys(states(report))).toEqual(names);
  });

  test('every repository is in exactly one shard, and the shards roll up to the whole', async () => {
    fill();
    const cwd = folder();
    const whole = await sweep(cwd);
    const files: string[] = [];
    for (const shard of ['1/3', '2/3', '3/3']) {
      const file = `s${shard[0]}.json`;
      files.push(file);
      await runCli(['sweep', 'acme', '--shard', shard, '--format', `json=${file}`], {
        cwd,
        env: github.env,
      });
    }
    const { out } = await runCli(['rollup', ...files, '--format', 'json'], { cwd });
    expect(JSON.parse(out)).toEqual(whole.report);
  });

  test('a fault that passes changes nothing', async () => {
    fill();
    const calm = await sweep(folder());
    const limited = {
      status: 403,
      json: { message: 'secondary rate limit' },
      headers: { 'retry-after': '0' },
    };
    github.fault({ match: /graphql/, after: 1, times: 1, answer: limited });
    github.fault({ match: /graphql/, after: 2, times: 2, answer: { status: 502, json: {} } });
    github.fault({
      match: /graphql/,
      after: 3,
      times: 1,
      answer: {
        status: 200,
        json: { errors: [{ type: 'RATE_LIMIT', message: 'API rate limit exceeded' }] },
        headers: { 'retry-after': '0' },
      },
    });
    const stormy = await sweep(folder());
    expect(stormy.report).toEqual(calm.report);
    github.mostObjects = 2;
    const narrow = await sweep(folder());
    expect(narrow.report).toEqual(calm.report);
  });

  test('what GitHub stops answering in the middle of is listed, and the next sweep goes on', async () => {
    fill();
    const cwd = folder();
    const answer = { status: 401, json: { message: 'Bad credentials' } };
    github.fault({ match: /ENTRIES|entries/, times: 1, answer });
    const first = await sweep(cwd, '--state', 's');
    expect(first.code).toBe(2);
    expect(states(first.report)['acme/clean']).toBe('not-read');
    expect(first.report?.rollup?.missing.map(({ name }) => name)).toContain('acme/clean');
    expect(first.err).toContain(
      'missing: acme/bare, acme/broken, acme/clean, acme/deep, acme/gate',
    );
    expect(first.err).toContain('the sweep stopped early');
    const second = await sweep(cwd, '--state', 's');
    expect(states(second.report)['acme/clean']).toBe('clean');
  });

  test('one repository that is refused is named, and the others are checked', async () => {
    fill();
    github.add('locked', { files: { 'cloud-services.yml': manifest('x') }, disabled: true });
    const { report } = await sweep(folder());
    const locked = report?.rollup?.repositories.find(({ name }) => name === 'acme/locked');
    expect(locked).toMatchObject({ state: 'not-read', why: 'GitHub has disabled it' });
    expect(states(report)['acme/clean']).toBe('clean');
    const named = await sweep(folder(), '--repositories', 'clean', '--repositories', 'nowhere');
    expect(named.code).toBe(2);
    expect(named.err).toContain("missing: acme/nowhere: GitHub doesn't have it");
  });

  test("the organisation's policy holds, and a repository can only tighten it", async () => {
    fill();
    github.add('.github', {
      files: { 'cloud-estate.yml': 'version: 1\nrules: { unguarded-manifest: error }\n' },
    });
    github.add('loose', {
      files: {
        'cloud-services.yml': manifest('loose'),
        '.github/cloud-estate.yml': 'version: 1\nrules: { unguarded-manifest: off }\n',
      },
    });
    const { report } = await sweep(folder());
    const failing = report?.findings.filter(({ rule }) => rule === 'unguarded-manifest');
    expect(new Set(failing?.map(({ severity }) => severity))).toEqual(new Set(['error']));
    expect(failing?.some(({ location }) => location.file.startsWith('acme/loose/'))).toBe(true);
    expect(states(report)['acme/loose']).toBe('failing');
  });

  test('a broken policy makes its repository unreadable, and no other', async () => {
    fill();
    github.add('odd', {
      files: { 'cloud-services.yml': manifest('odd'), '.github/cloud-estate.yml': 'rules: [\n' },
    });
    const { code, report } = await sweep(folder());
    const odd = report?.rollup?.repositories.find(({ name }) => name === 'acme/odd');
    expect(odd).toMatchObject({ state: 'unreadable', verdict: 'fail' });
    expect([code, states(report)['acme/clean']]).toEqual([1, 'clean']);
  });

  test('globs of a policy say which folders are looked into', async () => {
    github.add('.github', {
      files: { 'cloud-estate.yml': 'version: 1\nmanifests: [cloud-services.yml]\n' },
    });
    github.add('wide', {
      files: { 'cloud-services.yml': manifest('wide'), 'a/b/c/d.txt': '', 'src/x/y.txt': '' },
    });
    const { report } = await sweep(folder(), '--repositories', 'wide');
    expect(states(report)).toEqual({ 'acme/wide': 'clean' });
    const folders = github.queries.join('\n').match(/\.\.\. on Tree/g) ?? [];
    expect(folders).toEqual([]);
  });

  test('owners are asked about once for all, and those who are gone are listed', async () => {
    fill();
    github.teams.set('a', ['jdoe']);
    github.teams.set('b', []);
    github.users.add('jdoe');
    const { report } = await sweep(folder(), '--verify-owners', 'auto');
    const drift = report?.rollup?.drift;
    expect(drift?.map(({ owner, what, repositories }) => [owner, what, repositories])).toEqual([
      ['@acme/b', 'empty-team', ['acme/clean', 'acme/gate']],
      ['@jdoe', 'left', ['acme/clean', 'acme/gate']],
    ]);
    const asked = github.queries.join('\n').match(/team\(slug: "a"\)/g) ?? [];
    expect(asked.length).toBeLessThanOrEqual(2);
  });

  test('private names stay out of what everyone reads, unless someone asks for them', async () => {
    fill();
    const env = { ...github.env, GITHUB_ACTIONS: 'true' };
    const run = (...flags: string[]) =>
      runCli(['sweep', 'acme', '--format', 'json', ...flags], { cwd: folder(), env });
    const hidden = await run();
    const all = hidden.out + hidden.err;
    expect(
      ['acme/clean', 'acme/deep', 'acme/bare', 'apps/shop'].filter((one) => all.includes(one)),
    ).toEqual([]);
    expect(all).toContain('acme/gate');
    const report = JSON.parse(hidden.out) as Report;
    expect(report.rollup?.repositories.length).toBe(6);
    const shown = await run('--private-names', 'show');
    expect((JSON.parse(shown.out) as Report).counts).toEqual(report.counts);
    expect(shown.out).toContain('acme/clean');
  });

  test('keeps one tracking issue, and closes it when nothing is left', async () => {
    fill();
    const run = () => sweep(folder(), '--issue', 'acme/clean');
    await run();
    expect(github.issues).toHaveLength(1);
    expect(github.issues[0]?.body).toContain('| `acme/deep` |');
    for (const name of ['deep', 'broken']) github.repositories.delete(name);
    await run();
    expect(github.issues.map(({ state }) => state)).toEqual(['closed']);
  });

  const workflow = (job: string): string =>
    `on: pull_request\njobs:\n  ${job}:\n    steps: [{ uses: cloud-estate/cloud-estate-check@v1 }]\n`;
  const withCheck = (name: string, job = 'check') => ({
    ...guard,
    'cloud-services.yml': manifest(name),
    '.github/workflows/x.yml': workflow(job),
  });

  test('a check is enforced only where a rule requires it, as far as GitHub says', async () => {
    github.add('ruled', { files: withCheck('ruled'), ruled: ['check'] });
    github.add('guarded', { files: withCheck('guarded'), protected: ['check'] });
    github.add('other', { files: withCheck('other', 'estate'), ruled: ['check'] });
    github.add('open', { files: withCheck('open') });
    github.add('closed', { files: withCheck('closed'), ruled: null });
    const { report, out } = await sweep(folder(), '--format', 'text');
    const all = report?.rollup?.repositories ?? [];
    expect(all.map(({ name, state, required }) => [name, state, required])).toEqual([
      ['acme/closed', 'clean', 'unknown'],
      ['acme/guarded', 'enforced', 'yes'],
      ['acme/open', 'clean', 'no'],
      ['acme/other', 'clean', 'no'],
      ['acme/ruled', 'enforced', 'yes'],
    ]);
    expect(out).toContain(
      '5 repositories: 3 clean, 2 enforced\n5 repositories check pull requests: no rule requires it in 2, whether one does is unknown in 1\n',
    );
  });

  test('asks of so many, keeps the answers for a week, and goes on with the others', async () => {
    for (const name of ['a', 'b', 'c'])
      github.add(name, { files: withCheck(name), ruled: ['check'] });
    const at = folder();
    const asked = async (today: string): Promise<string[]> => {
      github.requests.length = 0;
      const { report } = await sweep(at, '--state', 's.state', '--rules', '2', '--today', today);
      const all = report?.rollup?.repositories ?? [];
      const found = github.requests.filter((one) => one.includes('/rules/'));
      return [...all.map(({ required }) => String(required)), String(found.length)];
    };
    expect(await asked('2026-11-01')).toEqual(['yes', 'yes', 'unknown', '2']);
    expect(await asked('2026-11-02')).toEqual(['yes', 'yes', 'yes', '1']);
    expect(await asked('2026-11-03')).toEqual(['yes', 'yes', 'yes', '0']);
    // The one that was asked about the longest ago comes first.
    expect(await asked('2026-11-20')).toEqual(['yes', 'yes', 'yes', '1']);
    expect(await asked('2027-11-20')).toEqual(['unknown', 'yes', 'unknown', '1']);
  });

  test('shows how the debt grew since former sweeps', async () => {
    fill();
    const cwd = folder();
    await sweep(cwd, '--today', '2026-10-01');
    renameSync(join(cwd, 'out.json'), join(cwd, 'former.json'));
    github.repositories.delete('deep');
    const { report } = await sweep(cwd, '--history', 'former.json', '--today', '2026-11-01');
    expect(report?.trend?.points.map(({ date, unowned }) => [date, unowned])).toEqual([
      ['2026-10-01', 4],
      ['2026-11-01', 0],
    ]);
  });

  test('plans shards', async () => {
    fill();
    const { code, out } = await runCli(['sweep', 'acme', '--plan', '--shard-size', '3'], {
      cwd: folder(),
      env: github.env,
    });
    expect([code, JSON.parse(out)]).toEqual([
      0,
      [1, 2, 3].map((at) => ({ shard: `${at}/3`, name: `shard-${at}-of-3` })),
    ]);
  });

  test.each([
    [['sweep'], 'Name one organisation'],
    [['sweep', 'acme/x'], 'Name one organisation'],
    [['sweep', 'other'], "GitHub has no organisation other, or doesn't show it to this token"],
    [['sweep', 'acme', '--shard', '4/3'], "`--shard` can't be `4/3`"],
    [['sweep', 'acme', '--property', 'tier'], "`--property` can't be `tier`"],
    [['sweep', 'acme', '--visibility', 'secret'], "`--visibility` can't be `secret`"],
    [['sweep', 'acme', '--policy', 'x'], "`--policy` can't be `x`"],
    [['sweep', 'acme', '--today', '2026-13-77'], "`--today` can't be `2026-13-77`"],
    [['sweep', 'acme', '--minutes', 'soon'], "`--minutes` can't be `soon`"],
  ])('%j is refused with 2', async (words, says) => {
    fill();
    const { code, err } = await runCli(words, { cwd: folder(), env: github.env });
    expect([code, err]).toEqual([2, expect.stringContaining(says)]);
  });

  test('needs a token, and says which', async () => {
    const { code, err } = await runCli(['sweep', 'acme'], { env: { GITHUB_API_URL: github.url } });
    expect([code, err]).toEqual([2, expect.stringContaining("a GitHub App's installation")]);
  });
});
