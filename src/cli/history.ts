import { readdirSync, readFileSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { check } from '../check/check.ts';
import type { Report } from '../estate/report.ts';
import { CannotCheck } from '../read/cannot-check.ts';
import { pastCommits } from '../read/git-history.ts';
import { type EstateRequest, openEstate } from '../read/open-estate.ts';
import { shownPath } from '../read/paths.ts';
import { plain } from '../render/text/plain.ts';
import { readReport } from '../report/read-report.ts';
import { TrendBuilder } from '../report/trend-of.ts';
import { plural } from '../text/counts.ts';
import { type FlagValues, type Terminal, textFlags } from './command.ts';

/**
 * The paths to check, without the earlier reports among them: the shell expands `--history reports/*.json` into words,
 * and only the first belongs to the flag.
 */
export function withoutReports(
  paths: readonly string[],
  flags: FlagValues,
  cwd: string,
): { readonly paths: readonly string[]; readonly history: readonly string[] } {
  const history = textFlags(flags, 'history');
  if (history.includes('git')) return { paths, history };
  const isReport = (path: string): boolean => {
    if (!path.endsWith('.json')) return false;
    try {
      return 'report' in readReport(readFileSync(resolve(cwd, path), 'utf8'));
    } catch {
      return false;
    }
  };
  const reports = paths.filter(isReport);
  return {
    paths: paths.filter((path) => !reports.includes(path)),
    history: [...history, ...reports],
  };
}

/** A report with the trend that leads to it. `history` has the values of the flag. Rejects with `CannotCheck`. */
export async function withTrend(
  report: Report,
  history: readonly string[],
  request: EstateRequest,
  terminal: Terminal,
): Promise<Report> {
  const isGit = history.includes('git');
  if (isGit && history.length > 1)
    throw new CannotCheck(
      '`--history` takes either `git` or reports. Write `./git` for a file of that name.',
    );
  const past = isGit ? fromGit(report, request, terminal) : fromReports(report, history, terminal);
  return withPast(report, past);
}

/** A roll-up with the trend that former roll-ups lead to. Rejects with `CannotCheck`. */
export async function withFormerRollUps(
  report: Report,
  history: readonly string[],
  terminal: Terminal,
): Promise<Report> {
  if (history.length === 0) return report;
  if (history.includes('git'))
    throw new CannotCheck(
      '`--history git` reads the manifests of one repository. Name earlier roll-ups, as in `--history reports/`.',
    );
  return withPast(report, rollUpsOnly(fromReports(report, history, terminal)));
}

async function* rollUpsOnly(past: AsyncIterable<Report>): AsyncGenerator<Report> {
  for await (const one of past) {
    if (one.rollup === undefined)
      throw new CannotCheck(
        `\`--history\` takes earlier roll-ups, and the report of ${one.today} is about one repository. Name reports that \`rollup\` or \`sweep\` wrote.`,
      );
    yield one;
  }
}

async function withPast(report: Report, past: AsyncIterable<Report>): Promise<Report> {
  const builder = new TrendBuilder();
  for await (const one of past) builder.add(one);
  builder.add(report);
  const trend = builder.trend();
  return trend === null ? report : { ...builder.dated(report), trend };
}

/** Former reports, the oldest first. */
async function* fromReports(
  { today }: Report,
  history: readonly string[],
  { cwd, say }: Terminal,
): AsyncGenerator<Report> {
  const dated: { readonly path: string; readonly date: string }[] = [];
  for (const path of history.flatMap((word) => reportFiles(word, cwd)))
    dated.push({ path, date: (await load(path, cwd)).today });
  const later = dated.filter(({ date }) => date > today);
  if (later.length > 0)
    say(
      `cloud-estate: ${plural(later.length, 'report')} of \`--history\` ${later.length === 1 ? 'is' : 'are'} later than ${today} and not used.\n`,
    );
  const former = dated.filter(({ date }) => date <= today);
  former.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  // Again, and one at a time: two large reports needn't be in memory.
  for (const { path } of former) yield await load(path, cwd);
}

/** A file itself; for a folder, its JSON files by name. */
function reportFiles(word: string, cwd: string): string[] {
  try {
    if (!statSync(resolve(cwd, word)).isDirectory()) return [word];
    const names = readdirSync(resolve(cwd, word)).filter((name) => name.endsWith('.json'));
    return names.sort().map((name) => join(word, name));
  } catch {
    throw new CannotCheck(
      `There is no report ${word}. \`--history\` takes \`git\`, reports, or folders of reports.`,
    );
  }
}

async function load(path: string, cwd: string): Promise<Report> {
  const read = readReport(await readFile(resolve(cwd, path), 'utf8'));
  if ('wrong' in read) throw new CannotCheck(`${plain(path)} ${read.wrong}`);
  return read.report;
}

/** What the check would have said at each commit that changed a manifest, with its policy, on its day. */
async function* fromGit(
  report: Report,
  request: EstateRequest,
  terminal: Terminal,
): AsyncGenerator<Report> {
  const { cwd } = terminal;
  const { commits, skipped, isShallow } = await pastCommits(cwd, pathsOf(report, request, cwd));
  if (isShallow)
    terminal.say(
      'cloud-estate: the clone is shallow, so its history is incomplete. Fetch all of it, with `fetch-depth: 0` in a workflow.\n',
    );
  if (skipped > 0)
    terminal.say(
      `cloud-estate: the history has more days than are read; ${plural(skipped, 'day')} in between ${skipped === 1 ? 'is' : 'are'} skipped.\n`,
    );
  for (const { commit, date, files } of commits) {
    if (date > report.today) continue;
    const { targets, framework = null, policy } = request;
    const there = await targetsAt(targets, files);
    if (there.length === 0) continue;
    const isNamed = policy?.isNamed === true && (await files.read(policy.path)) === undefined;
    const opened = await openEstate({
      files,
      targets: there,
      framework,
      ...(policy === undefined || isNamed ? {} : { policy: { ...policy, holds: 'head' as const } }),
    });
    const { estate } = opened;
    yield await check({ ...estate, gate: estate.policy.gate, today: date, commit });
  }
}

/** The targets that exist in a commit: a folder without a manifest has nothing to check. */
async function targetsAt(
  targets: EstateRequest['targets'],
  files: EstateRequest['files'],
): Promise<EstateRequest['targets']> {
  const there = [];
  for (const one of targets)
    if (one.isFolder || (await files.read(one.path)) !== undefined) there.push(one);
  return there;
}

/** Pathspecs of today's manifests, and of those that folders may have had. */
function pathsOf({ manifests }: Report, { targets }: EstateRequest, cwd: string): string[] {
  const files = manifests.map(({ file }) => `:(literal)${shownPath(cwd, resolve(cwd, file))}`);
  const folders = targets.filter(({ isFolder }) => isFolder).map(({ path }) => path);
  const names = ['yml', 'yaml', 'json'].map((ending) => `cloud-services.${ending}`);
  const globs = folders.flatMap((folder) =>
    names.map((name) => `:(glob)${folder === '.' ? '' : `${folder}/`}**/${name}`),
  );
  return [...new Set([...files, ...globs])];
}
