import { statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { CannotCheck } from '../../read/cannot-check.ts';
import { needsLayers } from '../../render/formats/index.ts';
import { plain } from '../../render/text/plain.ts';
import { readReport } from '../../report/read-report.ts';
import { type NamedReport, rollUp } from '../../report/rollup.ts';
import { lacksLayers } from '../../report/tally.ts';
import { colorFlags, wantsColor } from '../color.ts';
import {
  type Command,
  type FlagValues,
  GATE_FAILS,
  GATE_PASSES,
  type Terminal,
  textFlags,
} from '../command.ts';
import {
  compactFlag,
  deliver,
  formatFlag,
  type Output,
  readOutputs,
  refuseInputs,
} from '../outputs.ts';

export const rollup: Command = {
  name: 'rollup',
  summary: 'Combine the reports of many repositories',
  usage: 'rollup <[name=]report.json…> [flags]',
  flags: {
    format: formatFlag,
    compact: compactFlag,
    quiet: { type: 'boolean', short: 'q', help: 'Show only what fails a gate' },
    ...colorFlags,
  },
  examples: [
    [
      'cloud-estate rollup reports/*.json --format html=estate.html --format text',
      'One page about all repositories; each report is named after its file',
    ],
    [
      'cloud-estate rollup shop=out/1/report.json mail=out/2/report.json',
      'With names that you choose',
    ],
  ],
  notes:
    "Reports are written with `cloud-estate check --format json=report.json`, and by the action. It fails if one of them does.\n\nExit codes: 0 every gate passes; 1 one fails; 2 a file isn't a report.",
  run,
};

async function run(
  words: readonly string[],
  flags: FlagValues,
  terminal: Terminal,
): Promise<0 | 1> {
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
  const reports: NamedReport[] = [];
  for (const { name, path } of inputs)
    reports.push({ name, report: await load(path, terminal.cwd) });
  const days = [...new Set(reports.map(({ report }) => report.today))].sort();
  if (days.length > 1) {
    terminal.say(`cloud-estate: these reports are from ${days[0]} to ${days.at(-1)}.\n`);
  }
  const report = rollUp(reports);
  refuseCompact(outputs, reports);
  const context = {
    color: wantsColor(flags, terminal),
    columns: terminal.columns,
    quiet: flags.quiet === true,
    lineOf: () => undefined,
    compact: flags.compact === true,
  };
  for (const output of outputs) await deliver(output, report, context, terminal);
  return report.verdict === 'pass' ? GATE_PASSES : GATE_FAILS;
}

/** A row for each layer can't be made of a report that has counts in its place. */
function refuseCompact(outputs: readonly Output[], reports: readonly NamedReport[]): void {
  const needing = outputs.find(({ format }) => needsLayers(format));
  const compact = reports.find(({ report }) => lacksLayers(report));
  if (needing === undefined || compact === undefined) return;
  throw new CannotCheck(
    `\`--format ${needing.format}\` needs the layers of each service, and the report ${plain(compact.name)} was written with \`--compact\`. Write it again without.`,
  );
}

interface Input {
  readonly name: string;
  readonly path: string;
}

/** File names that don't identify a report: the folder's name is used instead. */
const unspecific = /^(?:cloud-estate(?:-report)?|report|estate)$/i;

/** Each path with a name: the one given, else the file's, else as much of the path as distinguishes them. */
function named(words: readonly string[], cwd: string): Input[] {
  const inputs = words.map((word) => {
    const given = /^([^=/\\]+)=(.+)$/s.exec(word);
    const [, name = '', path = ''] = given ?? [];
    if (given !== null && !isFile(resolve(cwd, word))) return { name, path, isGiven: true };
    return { name: shortName(word), path: word, isGiven: false };
  });
  const names = inputs.map(({ name }) => name);
  const isShared = (name: string) => names.filter((other) => other === name).length > 1;
  const unique = inputs.map(({ name, path, isGiven }) => ({
    name: isShared(name) && !isGiven ? longName(path) : name,
    path,
  }));
  const twice = unique.find(({ name }, at) => unique.findIndex((one) => one.name === name) !== at);
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

async function load(path: string, cwd: string): Promise<NamedReport['report']> {
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
