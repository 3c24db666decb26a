import { resolve } from 'node:path';
import { changesOf } from '../estate/change.ts';
import type { Report } from '../estate/report.ts';
import type { Delivery } from '../github/comment/sticky-comment.ts';
import { CannotCheck } from '../read/cannot-check.ts';
import { inputAmong } from '../read/files-read.ts';
import { isInside, shownPath } from '../read/paths.ts';
import { writeChunks } from '../read/write.ts';
import type { Fixes } from '../render/comment/fix-plan.ts';
import { githubBeside } from '../render/formats/github.ts';
import { type Format, loadGapFinder, loadRenderer } from '../render/formats/index.ts';
import { markdownWithin } from '../render/formats/markdown.ts';
import type { RenderContext } from '../render/renderer.ts';
import { chunkText } from '../render/text/chunks.ts';
import { message } from '../render/text/markdown-text.ts';
import { lines, plain } from '../render/text/plain.ts';
import { gateSentence } from '../render/verdict-line.ts';
import { DOCS } from './github-run.ts';
import type { Inputs } from './inputs.ts';

/** GitHub refuses a summary of more than 1 MiB a step; this leaves room for what else the step writes. */
const SUMMARY_BYTES = 1024 * 1024 - 16 * 1024;

/** The channels of a runner, as `@actions/core` opens them. */
export interface Channels {
  readonly print: (text: string) => void;
  readonly warn: (message: string) => void;
  /** An error of the run itself, which fails the job. */
  readonly fail: (message: string) => void;
  readonly output: (name: string, value: string) => void;
  readonly summary: (markdown: string) => Promise<void>;
}

/** The log: the report as text. */
export async function deliverLog(
  report: Report,
  context: RenderContext,
  channels: Channels,
): Promise<void> {
  const rendered = (await loadRenderer('text'))(report, context);
  const chunks = typeof rendered === 'string' ? [rendered] : rendered;
  for (const chunk of chunks) channels.print(chunkText(chunk));
}

const KEEP = `\n<sub>This summary is deleted with the run. [How to keep the report](${DOCS}/reports.md)</sub>\n`;

/** The job summary, within its limit, with what went wrong. Returns a warning if a runner has none, or refuses it. */
export async function deliverSummary(
  report: Report,
  fixes: Fixes,
  { warnings, remark }: { readonly warnings: readonly string[]; readonly remark: string | null },
  inputs: Inputs,
  channels: Channels,
): Promise<readonly string[]> {
  if (!inputs.summary) return [];
  const remarked = remark === null ? '' : `\nℹ️ ${message(remark, false)}\n`;
  const more = warnings.map((warning) => `\n⚠️ ${message(warning, false)}\n`).join('') + remarked;
  try {
    await channels.summary(markdownWithin(report, SUMMARY_BYTES, fixes) + more + KEEP);
    return [];
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return [`The job summary couldn't be written: ${why}`];
  }
}

/** Annotations at the lines of the findings; `warnings` is how many warnings the run itself has. */
export function deliverAnnotations(
  report: Report,
  others: number,
  inputs: Inputs,
  channels: Channels,
): void {
  if (inputs.annotations) channels.print(githubBeside(report, others));
}

/** The files that the inputs ask for, and the report; gives the report's path. Rejects with `CannotCheck`. */
export async function deliverFiles(
  report: Report,
  inputs: Inputs,
  context: RenderContext,
  folders: { readonly workspace: string; readonly temp: string },
): Promise<string> {
  const path = inputs.reportFile ?? resolve(folders.temp, 'cloud-estate-report.json');
  for (const [format, file] of [['json', path] as const, ...filesOf(inputs)]) {
    if (file === null) continue;
    const full = resolve(folders.workspace, file);
    if (![folders.workspace, folders.temp].some((folder) => isInside(folder, full))) {
      throw new CannotCheck(
        `\`${format === 'json' ? 'report' : format}-file\` leads outside the workspace: \`${file}\`.`,
      );
    }
    const rendered = (await loadRenderer(format))(report, context);
    writeChunks(folders.workspace, file, typeof rendered === 'string' ? [rendered] : rendered);
  }
  return path;
}

/** The files that the inputs ask for besides the report, and where to. */
function filesOf(inputs: Inputs): readonly (readonly [Format, string | null])[] {
  return [['sarif', inputs.sarifFile], ['html', inputs.htmlFile], ...exportsOf(inputs)];
}

/** Rejects a file that the run has read, before anything is delivered; `folder` is where `read` is relative to. */
export function refuseInputs(
  inputs: Inputs,
  read: Iterable<string>,
  { folder, workspace }: { readonly folder: string; readonly workspace: string },
): void {
  const asked = [inputs.reportFile, ...filesOf(inputs).map(([, file]) => file)];
  const files = asked.flatMap((file) => (file === null ? [] : resolve(workspace, file)));
  const file = inputAmong(files, read, folder);
  if (file === undefined) return;
  throw new CannotCheck(
    `A report can't be written to \`${shownPath(workspace, file)}\`: this run reads it. Name another file.`,
  );
}

/** The exports that the inputs ask for, and where to. */
function exportsOf(inputs: Inputs): readonly (readonly [Format, string | null])[] {
  return [
    ['cyclonedx', inputs.cycloneDxFile],
    ['oscal', inputs.oscalFile],
  ];
}

/** Lists in the log what is missing in the exports, with file and line. */
export async function deliverGaps(
  report: Report,
  inputs: Inputs,
  channels: Channels,
): Promise<void> {
  for (const [format, file] of exportsOf(inputs)) {
    const find = file === null ? null : await loadGapFinder(format);
    if (find === null) continue;
    const { gapLines } = await import('../render/gap-lines.ts');
    const said = gapLines(format, find(report));
    if (said.length > 0) channels.print(lines(`${said.join('\n')}\n`));
  }
}

/** Every output but the comment's two. */
export function deliverOutputs(report: Report, reportFile: string, channels: Channels): void {
  const { counts, delta, verdict } = report;
  const values = {
    verdict,
    gate: gateSentence(report),
    unowned: counts.unowned,
    introduced: delta === null ? '' : changesOf(delta, 'duty-introduced').length,
    resolved: delta === null ? '' : changesOf(delta, 'duty-resolved').length,
    errors: counts.errors,
    warnings: counts.warnings,
    'report-file': reportFile,
  };
  for (const [name, value] of Object.entries(values)) channels.output(name, String(value));
}

/** What happened to the comment: two outputs and, if it couldn't be delivered, a warning and a note in the summary. */
export async function tellDelivery(
  delivery: Delivery,
  inputs: Inputs,
  channels: Channels,
): Promise<void> {
  channels.output('comment-status', delivery.status);
  channels.output('comment-url', delivery.url ?? '');
  const { status, why } = delivery;
  if (status !== 'no-permission' && status !== 'failed') {
    if (why !== null) channels.print(lines(`${plain(why)}\n`));
    return;
  }
  const said = why ?? "The comment couldn't be delivered.";
  channels.warn(said);
  if (inputs.summary)
    await channels.summary(`\n⚠️ ${message(said, false)}\n`).catch(() => undefined);
}
