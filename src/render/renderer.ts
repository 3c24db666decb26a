// In: a report. Out: a text in one of the formats.
import type { Chunk, Report } from '../estate/report.ts';

/** What a renderer may know besides the report. */
export interface RenderContext {
  /** Whether the output supports colors. */
  readonly color: boolean;
  /** Width to keep to, in characters. */
  readonly columns: number;
  readonly quiet: boolean;
  /** Whether JSON has counts in place of the layers of each service. */
  readonly compact?: boolean;
  /** The text of a line of a file that was read, for showing it with a caret. */
  readonly lineOf: (file: string, line: number) => string | undefined;
}

/** A format: the report as text, in one piece or, where it can be long, in several. */
export type Renderer = (report: Report, context: RenderContext) => string | Iterable<Chunk>;

/** Something that an export needs and that is missing, at the place where it belongs. */
export interface Gap {
  readonly file: string;
  readonly line: number;
  /** What is missing, and what to write; a sentence or two. With a cause, just what it is about. */
  readonly text: string;
  /** What is missing and what to write, where many gaps have the same; they are shown together. */
  readonly cause?: string;
}

/**
 * What is missing in an export, by cause, then in the order of files and lines. The export itself is valid without it.
 */
export type GapFinder = (report: Report) => readonly Gap[];
