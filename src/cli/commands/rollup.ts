import { statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Report } from '../../estate/report.ts';
import { CannotCheck } from '../../read/cannot-check.ts';
import { needsLayers } from '../../render/formats/index.ts';
import { plain } from '../../render/text/plain.ts';
import { readReport } from '../../report/read-report.ts';
import { type Detail, details, RollUp } from '../../report/rollup.ts';
import { lacksLayers } from '../../report/tally.ts';
import { plural } from '../../text/counts.ts';
import { listedUpTo } from '../../text/lists.ts';
import { colorFlags } from '../color.ts';
import {
  type Command,
  type ExitCode,
  type FlagValues,
  GATE_FAILS,
  GATE_PASSES,
  NOT_CHECKED,
  type Terminal,
  textFlag,
  textFlags,
} from '../command.ts';
import {
  compactFlag,
  contextOf,
  deliver,
  formatFlag,
  type Output,
  readOutputs,
  refuseInputs,
  unknownChoice,
} from '../outputs.ts';
import { progressOn } from '../progress.ts';
import { issueFlag, keepOrganisationIssue } from '../sweep/keep-issue.ts';
import { privateFlag } from '../sweep/private-names.ts';

/** The flag that says how much of each layer a roll-up has. */
export const detailFlag = {
  type: 'string',
  value: '<word>',
  help: `How much detail: ${details.join(', ')}. Compact JSON has counts instead of each service's layers. Default: auto, which is compact above 5,000 services`,
} as const;

/** The flag that says which former roll-ups lead to this one. */
export const rollUpHistoryFlag = {
  type: 'string',
  multiple: true,
  value: '<report.json>',
  help: 'An earlier roll-up, or a folder of them: shows how the debt has grown. Repeat it for several',
} as const;

export const rollup: Command = {
  name: 'rollup',
  summary: 'Combine the reports of many repositories',
  usage: 'rollup <[name=]report.json…> [flags]',
  flags: {
    format: formatFlag,
    detail: detailFlag,
    compact: compactFlag,
    expect: {
      type: 'string',
      multiple: true,
      value: '<name>',
      help: "A report that must be there: if it isn't, it is listed as missing, and the exit code is 2. Repeat it for several",
    },
    history: rollUpHistoryFlag,
    issue: issueFlag,
    'private-names': privateFlag,
    quiet: { type: 'boolean', short: 'q', help: 'Show only what fails a gate' },
    ...colorFlags,
  },
  examples: [
    [
      'cloud-estate rollup reports/*.json --format html=estate.html --format text',
      'One page about all repositories; each report is named after its file',
    ],
    [
      'cloud-estate rollup reports/*.json --history earlier/ --format html=estate.html',
      'With the trend since the earlier roll-ups in a folder',
    ],
    [
      'cloud-estate rollup shop=out/1/report.json mail=out/2/report.json',
      'With names that you choose',
    ],
  ],
  notes:
    "Reports are written with `cloud-estate check --format json=report.json`, by `cloud-estate sweep`, and by the action; a roll-up can be rolled up again. It fails if one of them does. Their order doesn't matter.\n\nExit codes: 0 every gate passes; 1 one fails; 2 a file isn't a report, or something is missing.",
  run,
};

async function run(
  words: readonly string[],
  flags: FlagValues,
  terminal: Terminal,
): Promise<ExitCode> {
  const outputs = readOutputs(textFlags(flags, 'format'), terminal.cwd);
  if (words.length === 0) {
    throw new CannotCheck(
      'Name the reports, as in `cloud-estate rollup shop.json mail.json`. See `cloud-estate rollup --help`.',
    );
  }
  const inputs = named(words, terminal.cwd);
  await refuseInputs(
    outputs,
    inputs.map(({ path }) => path),
    terminal.cwd,
  );
  const all = new RollUp(readDetail(flags));
  const days = new Set<string>();
  const progress = progressOn(terminal);
  for (const [at, { name, path }] of inputs.entries()) {
    progress.step(`Reading… ${at} of ${plural(inputs.length, 'report')}`);
    const one = await load(path, terminal.cwd);
    refuseCompact(outputs, name, one);
    days.add(one.today);
    all.add(name, one);
  }
  progress.done();
  const given = new Set(inputs.map(({ name }) => name));
  for (const name of textFlags(flags, 'expect'))
    if (!given.has(name)) all.addMissing({ name, why: 'its report is missing' });
  const [first, ...others] = [...days].sort();
  if (others.length > 0)
    terminal.say(`cloud-estate: these reports are from ${first} to ${others.at(-1)}.\n`);
  const history = textFlags(flags, 'history');
  const report =
    history.length === 0
      ? all.report()
      : await (await import('../history.ts')).withFormerRollUps(all.report(), history, terminal);
  const context = contextOf(flags, terminal);
  for (const output of outputs) await deliver(output, report, context, terminal);
  await keepOrganisationIssue(report, flags, terminal);
  return exitOf(report, terminal);
}

/** How much of each layer the flags ask for. Throws `CannotCheck` for another word. */
export function readDetail(flags: FlagValues): Detail {
  const word = textFlag(flags, 'detail') ?? 'auto';
  const detail = details.find((one) => one === word);
  if (detail === undefined) throw new CannotCheck(unknownChoice('detail', word, details));
  return detail;
}

/** The exit code of a roll-up; says on standard error what is missing in it, grouped by reason. */
export function exitOf({ verdict, rollup: all }: Report, terminal: Terminal): ExitCode {
  const names = new Map<string, string[]>();
  for (const { name, why } of all?.missing ?? []) {
    const same = names.get(why);
    if (same === undefined) names.set(why, [name]);
    else same.push(name);
  }
  for (const [why, some] of [...names].slice(0, MOST_SAID))
    terminal.say(`cloud-estate: missing: ${plain(listedUpTo(some, MOST_NAMED))}: ${plain(why)}\n`);
  if (names.size > MOST_SAID)
    terminal.say(
      'cloud-estate: more is missing; the JSON report lists it under `rollup.missing`.\n',
    );
  if (names.size > 0) return NOT_CHECKED;
  return verdict === 'pass' ? GATE_PASSES : GATE_FAILS;
}

/** More lines on standard error would hide the rest. */
const MOST_SAID = 20;
const MOST_NAMED = 10;

/** A report with counts instead of layers can't give a row for each layer. */
function refuseCompact(outputs: readonly Output[], name: string, report: Report): void {
  const needing = outputs.find(({ format }) => needsLayers(format));
  if (needing === undefined || !lacksLayers(report)) return;
  throw new CannotCheck(
    `\`--format ${needing.format}\` needs the layers of each service, and the report ${plain(name)} was written in its compact form. Write it again with all layers.`,
  );
}

interface Input {
  readonly name: string;
  readonly path: string;
}

/** File names that don't identify a report: the folder's name is used instead. */
const unspecific = /^(?:cloud-estate(?:-report)?|report|estate)$/i;

/** Each path with a name: the given one, else the file's, else as much of the path as distinguishes them. */
function named(words: readonly string[], cwd: string): Input[] {
  const inputs = words.map((word) => {
    const given = /^([^=/\\]+)=(.+)$/s.exec(word);
    const [, name = '', path = ''] = given ?? [];
    if (given !== null && !isFile(resolve(cwd, word))) return { name, path, isGiven: true };
    return { name: shortName(word), path: word, isGiven: false };
  });
  const times = new Map<string, number>();
  for (const { name } of inputs) times.set(name, (times.get(name) ?? 0) + 1);
  const isShared = (name: string) => (times.get(name) ?? 0) > 1;
  const unique = inputs.map(({ name, path, isGiven }) => ({
    name: isShared(name) && !isGiven ? longName(path) : name,
    path,
  }));
  const seen = new Set<string>();
  const twice = unique.find(({ name }) => seen.size === seen.add(name).size);
  if (twice !== undefined) {
    throw new CannotCheck(
      `Two reports are called \`${twice.name}\`. Name them, as in \`shop=${twice.path}\`.`,
    );
  }
  return unique;
}

function shortName(path: string): string {
  const steps = longName(path).split('/');
  const last = steps.pop() ?? '';
  return unspecific.test(last) ? (steps.pop() ?? last) : last;
}

function longName(path: string): string {
  return path
    .replaceAll('\\', '/')
    .replace(/\.json$/i, '')
    .replace(/^(?:\.{0,2}\/)+/, '');
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true;
}

async function load(path: string, cwd: string): Promise<Report> {
  let text: string;
  try {
    text = await readFile(resolve(cwd, path), 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const why = code === 'ENOENT' ? "it doesn't exist" : (code ?? 'unknown');
    throw new CannotCheck(`${plain(path)} can't be read: ${why}.`);
  }
  const read = readReport(text);
  if ('wrong' in read) throw new CannotCheck(`${plain(path)} ${read.wrong}`);
  return read.report;
}
