import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Crosswalk } from '../estate/control.ts';
import type { Report } from '../estate/report.ts';
import { CannotCheck } from '../read/cannot-check.ts';
import type { Target } from '../read/targets.ts';
import {
  type Format,
  formats,
  loadGapFinder,
  loadRenderer,
  showsControls,
} from '../render/formats/index.ts';
import type { RenderContext } from '../render/renderer.ts';
import { nearest } from '../text/nearest.ts';
import { wantsColor } from './color.ts';
import type { Flag, FlagValues, Terminal } from './command.ts';

/** The flag that says what to write, and where. */
export const formatFlag: Flag = {
  type: 'string',
  multiple: true,
  short: 'f',
  value: '<name[=file]>',
  choices: formats,
  help: `What to write: ${formats.join(', ')}. Repeat it to write several; \`sarif=out.sarif\` writes to a file. Default: text`,
};

/** The flag that keeps a JSON report small. */
export const compactFlag: Flag = {
  type: 'boolean',
  help: "JSON with counts instead of each service's layers, for a large estate",
};

/** One format, and where it goes. */
export interface Output {
  readonly format: Format;
  /** `null` for standard output. */
  readonly file: string | null;
}

/** The values of `--format`: `text`, `sarif=out.sarif`. Throws `CannotCheck` for what can't be done. */
export function readOutputs(words: readonly string[], cwd: string): Output[] {
  if (words.length === 0) return [{ format: 'text', file: null }];
  const outputs = words.map((word) => {
    const [name = '', ...rest] = word.split('=');
    const file = rest.length === 0 ? null : rest.join('=');
    if (!isFormat(name)) throw new CannotCheck(unknownChoice('format', name, formats));
    if (file !== null) refuseMissingFolder(file, cwd);
    if (file === '') throw new CannotCheck(`\`--format ${word}\` has no file after \`=\`.`);
    return { format: name, file };
  });
  const shown = outputs.filter((output) => output.file === null);
  if (shown.length > 1) {
    throw new CannotCheck(
      `Standard output can carry one format, not ${shown.map((one) => one.format).join(' and ')}. Write the others to files: \`--format ${shown[1]?.format}=FILE\`.`,
    );
  }
  return outputs;
}

/** A missing folder is more often a typo than a folder to create. */
function refuseMissingFolder(file: string, cwd: string): void {
  const folder = dirname(file);
  if (existsSync(resolve(cwd, folder))) return;
  throw new CannotCheck(
    `\`--format\` can't write ${file}: there is no folder ${folder}. Create it first, or name another file.`,
  );
}

/** Rejects an output that would overwrite a file that was read: a report must not replace the manifest it is about. */
export async function refuseInputs(
  outputs: readonly Output[],
  inputs: Iterable<string>,
  cwd: string,
): Promise<void> {
  const files = outputs.flatMap(({ file }) => file ?? []);
  if (files.length === 0) return;
  const { inputAmong } = await import('../read/files-read.ts');
  const file = inputAmong(files, inputs, cwd);
  if (file !== undefined) {
    throw new CannotCheck(
      `\`--format\` can't write to ${file}: this run reads it. Name another file.`,
    );
  }
}

function isFormat(name: string): name is Format {
  return (formats as readonly string[]).includes(name);
}

/** The message about a flag's value that isn't one of its choices. */
export function unknownChoice(flag: string, word: string, choices: readonly string[]): string {
  const near = nearest(word, choices);
  return `\`--${flag}\` can't be \`${word}\`.${near === undefined ? '' : ` Did you mean \`${near}\`?`} One of: ${choices.join(', ')}.`;
}

/** What evidence needs besides the estate. */
export interface Evidence {
  /** The controls behind the layers. */
  readonly crosswalk?: Crosswalk;
  /** The commit that is checked out. */
  readonly commit?: string | null;
}

/** What the formats need for evidence, looked up only if one of them shows it. */
export async function evidenceFor(
  outputs: readonly Output[],
  targets: readonly Target[],
  cwd: string,
): Promise<Evidence> {
  if (!outputs.some(({ format }) => showsControls(format))) return {};
  const { loadCrosswalk } = await import('../frameworks/controls.ts');
  const { headOf, repositoryAround } = await import('../read/git-repository.ts');
  const tops = targets.map(({ path, isFolder }) => {
    const full = resolve(cwd, path);
    return repositoryAround(isFolder ? full : dirname(full));
  });
  // Targets of several repositories have no commit in common.
  const [top = null, ...others] = new Set(tops);
  const commit = top === null || others.length > 0 ? null : await headOf(top);
  return { crosswalk: await loadCrosswalk(), commit };
}

/** Lists on standard error what is missing in an export, with the place where each belongs. */
async function sayGaps(format: Format, report: Report, terminal: Terminal): Promise<void> {
  const find = await loadGapFinder(format);
  if (find === null) return;
  const { gapLines } = await import('../render/gap-lines.ts');
  const lines = gapLines(format, find(report));
  if (lines.length > 0) terminal.say(`cloud-estate: ${lines.join('\n')}\n`);
}

/** What renderers need to know of the terminal, for a report that isn't about files at hand. */
export function contextOf(flags: FlagValues, terminal: Terminal): RenderContext {
  return {
    color: wantsColor(flags, terminal),
    columns: terminal.columns,
    quiet: flags.quiet === true,
    lineOf: () => undefined,
    compact: flags.compact === true,
  };
}

/** Writes a report in one format to where it goes, and lists what is missing in it. */
export async function deliver(
  { format, file }: Output,
  report: Report,
  context: RenderContext,
  terminal: Terminal,
): Promise<void> {
  const render = await loadRenderer(format);
  // A file has no colors, and the usual width.
  const rendered = render(
    report,
    file === null ? context : { ...context, color: false, columns: 80 },
  );
  const chunks = typeof rendered === 'string' ? [rendered] : rendered;
  await sayGaps(format, report, terminal);
  if (file === null) {
    for (const chunk of chunks) await terminal.out(chunk);
    return;
  }
  const { writeChunks } = await import('../read/write.ts');
  writeChunks(terminal.cwd, file, chunks);
}
