import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
import type { Report } from '../../src/estate/report.ts';
import { runCli } from '../run-cli.ts';
import { removeRepositories, type TempRepository, tempRepository } from '../temp-repository.ts';

afterEach(removeRepositories);

const head = 'version: 1\nestate: acme\nservices:\n';
const FILE = 'cloud-services.yml';

/** Commits all that is there at noon of a day in UTC; git's own command takes no date for that but the clock's. */
function commitOn(repository: TempRepository, date: string, parent: string | null): string {
  const { git, folder } = repository;
  git('add', '--all');
  const seconds = Date.parse(`${date}T12:00:00Z`) / 1000;
  const who = `t <t@t.example> ${seconds} +0000`;
  const parents = parent === null ? [] : [`parent ${parent}`];
  const lines = [`tree ${git('write-tree')}`, ...parents, `author ${who}`, `committer ${who}`];
  writeFileSync(join(folder, '.git', 'next'), `${lines.join('\n')}\n\n${date}\n`);
  const commit = git('hash-object', '-t', 'commit', '-w', '.git/next');
  git('update-ref', 'HEAD', commit);
  return commit;
}

/** A repository whose manifest changed on three days, by someone, with a file of another sort between. */
function withHistory(): { repository: TempRepository; commits: string[] } {
  const repository = tempRepository();
  repository.git('init', '-q', '-b', 'main');
  const states = [
    ['2026-01-10', { [FILE]: `${head}  mail: { product: google-workspace, model: saas }\n` }],
    ['2026-01-20', { 'README.md': 'Nothing about it.\n' }],
    [
      '2026-02-01',
      {
        [FILE]: `${head}  mail: { product: google-workspace, model: saas, owners: { devices: "@acme/it" } }\n`,
      },
    ],
    [
      '2026-03-20',
      {
        [FILE]: `${head}  mail: { product: google-workspace, model: saas, owners: "@acme/it" }\n  db: { product: aws-rds, model: paas, owners: { "*": "@acme/dba", devices: } }\n`,
      },
    ],
  ] as const;
  const commits: string[] = [];
  for (const [date, files] of states) {
    repository.write(files as Record<string, string>);
    commits.push(commitOn(repository, date, commits.at(-1) ?? null));
  }
  return { repository, commits };
}

async function trendOf(folder: string, ...flags: string[]) {
  const { out, err } = await runCli(['check', ...flags, '--format', 'json'], { cwd: folder });
  return { trend: (JSON.parse(out) as Report).trend, err };
}

describe('--history git', () => {
  test('shows each day on which a manifest changed, then today', async () => {
    const { repository, commits } = withHistory();
    const { trend } = await trendOf(repository.folder, '--history', 'git');
    const duties = trend?.points[0]?.duties ?? 0;
    expect(trend?.points.map((one) => [one.date, one.commit, one.unowned])).toEqual([
      ['2026-01-10', commits[0], duties],
      ['2026-02-01', commits[2], duties - 1],
      ['2026-03-20', commits[3], 1],
      ['2026-11-23', commits[3], 1],
    ]);
    // All but one of mail's duties waited from 10 January to 20 March.
    expect(trend).toMatchObject({ medianDaysToOwner: 69, settled: duties, oldest: '2026-03-20' });
    const { out } = await runCli(['--history', 'git'], { cwd: repository.folder });
    expect(out).toContain(`Trend: ${duties} unowned duties on 2026-01-10, 1 on 2026-11-23`);
  });

  test('says of each duty in CSV and JSON since when it has its owner', async () => {
    const { repository } = withHistory();
    const { folder } = repository;
    const flags = ['check', '--history', 'git', '--format'];
    const { out } = await runCli([...flags, 'json'], { cwd: folder });
    const [db, mail] = (JSON.parse(out) as Report).manifests[0]?.services ?? [];
    const since = (service = mail, wanted = '') => {
      const found = service?.layers.find(({ layer }) => layer === wanted);
      return [found?.status, found?.statusSince, found?.ownersSince];
    };
    const [one, other] = db?.id === 'db' ? [db, mail] : [mail, db];
    expect(since(other, 'devices')).toEqual(['owned', '2026-02-01', '2026-02-01']);
    expect(since(other, 'accounts-and-identities')).toEqual(['owned', '2026-03-20', '2026-03-20']);
    expect(since(one, 'devices')).toEqual(['unowned', '2026-03-20', undefined]);
    const csv = await runCli([...flags, 'csv'], { cwd: folder });
    const row = csv.out.split('\r\n').find((line) => /,mail,.*,devices,/.test(line));
    expect(row).toMatch(/,2026-11-23,2026-02-01,2026-02-01,/);
    const page = await runCli([...flags, 'markdown'], { cwd: folder });
    expect(page.out).toContain('### Trend\n\nTrend: ');
    expect(page.out).toMatch(
      /\| 2026-11-23 \| 2 \| \d+ \| 1 \| 0 \|\n\| 2026-03-20 \| 2 \| \d+ \| 1 \|/,
    );
  });

  test('stops at the day of the check, and works for one manifest by its path', async () => {
    const { repository } = withHistory();
    const flags = ['--history', 'git', '--today', '2026-02-15', FILE];
    const { trend } = await trendOf(repository.folder, ...flags);
    expect(trend?.points.map(({ date }) => date)).toEqual([
      '2026-01-10',
      '2026-02-01',
      '2026-02-15',
    ]);
  });

  test('needs a repository with a commit', async () => {
    const { folder } = tempRepository({ [FILE]: `${head}  mail: { model: saas }\n` });
    const { code, err } = await runCli(['--history', 'git'], { cwd: folder });
    expect([code, err]).toEqual([
      2,
      'cloud-estate: `--history git` needs this folder to be in a git repository with a commit. Name reports instead, as in `--history report.json`.\n',
    ]);
  });
});

describe('--history with reports', () => {
  test('takes files, words that the shell made of a pattern, and folders, in any order', async () => {
    const { repository } = withHistory();
    const { folder, git, write } = repository;
    for (const date of ['2026-05-01', '2026-04-01']) {
      const { out } = await runCli(['--format', 'json', '--today', date], { cwd: folder });
      write({ [`old/${date}.json`]: out });
    }
    git('status', '-s');
    const dates = ['2026-04-01', '2026-05-01', '2026-11-23'];
    for (const words of [
      ['--history', 'old/2026-05-01.json', '--history', 'old/2026-04-01.json'],
      ['--history', 'old/2026-04-01.json', 'old/2026-05-01.json'],
      ['--history', 'old'],
    ]) {
      const { trend } = await trendOf(folder, ...words);
      expect(trend?.points.map(({ date }) => date)).toEqual(dates);
    }
    const { trend, err } = await trendOf(folder, '--history', 'old', '--today', '2026-04-15');
    expect(trend?.points.map(({ date }) => date)).toEqual(['2026-04-01', '2026-04-15']);
    expect(err).toContain('1 report of `--history` is later than 2026-04-15 and not used.');
  });

  test.each([
    [
      ['--history', 'nope.json'],
      'There is no report nope.json. `--history` takes `git`, reports, or folders of reports.',
    ],
    [['--history', 'package.json'], "package.json isn't a report of this check"],
    [['--history', 'git', '--history', 'x.json'], '`--history` takes either `git` or reports.'],
  ])('%j is refused', async (words, message) => {
    const { folder } = tempRepository({
      [FILE]: `${head}  mail: { model: saas }\n`,
      'package.json': '{}',
    });
    const { code, err } = await runCli(words, { cwd: folder });
    expect(code).toBe(2);
    expect(err).toContain(message);
  });
});
