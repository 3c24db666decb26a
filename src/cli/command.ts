import type { Chunk } from '../estate/report.ts';

/** A command's access to the outside world. Everything else is an argument. */
export interface Terminal {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Writes to standard output, which carries the report; resolves when there is room for more. */
  readonly out: (text: Chunk) => Promise<void>;
  /** Writes to standard error, which carries the rest. */
  readonly say: (text: string) => void;
  /** Whether standard output supports colors. */
  readonly color: boolean;
  readonly columns: number;
  /** The real day, as an ISO date. */
  readonly today: () => string;
  /** All of standard input. Left out where there is none. */
  readonly input?: () => Promise<Uint8Array>;
  /** What progress is shown with: a clock in milliseconds, and standard error. Left out if that isn't a terminal. */
  readonly progress?: { readonly now: () => number; readonly draw: (text: string) => void };
}

export interface Flag {
  readonly type: 'string' | 'boolean';
  readonly multiple?: boolean;
  readonly short?: string;
  /** The placeholder for the value in the help, such as `<file>`. */
  readonly value?: string;
  readonly help: string;
  /** The values that a shell completes. */
  readonly choices?: readonly string[];
  /** Another spelling of a flag: it works, and help doesn't list it. */
  readonly hidden?: boolean;
}

/** The values of a command's flags, by name. */
export type FlagValues = Readonly<Record<string, string | boolean | readonly string[] | undefined>>;

/** One command of the command line. */
export interface Command {
  readonly name: string;
  /** One line for the list of commands. */
  readonly summary: string;
  /** After `cloud-estate`. */
  readonly usage: string;
  readonly flags: Readonly<Record<string, Flag>>;
  readonly examples: readonly (readonly [command: string, what: string])[];
  /** More to say in the help, such as exit codes. */
  readonly notes?: string;
  readonly run: (
    words: readonly string[],
    flags: FlagValues,
    terminal: Terminal,
    /** Every command, for the command that completes them. */
    commands: () => Promise<readonly Command[]>,
  ) => Promise<ExitCode>;
}

/** The gate passes. */
export const GATE_PASSES = 0;
/** The gate fails, because some findings count for it. */
export const GATE_FAILS = 1;
/** The check couldn't be done: bad flag, no manifest found, unreadable file, bad policy. */
export const NOT_CHECKED = 2;

export type ExitCode = typeof GATE_PASSES | typeof GATE_FAILS | typeof NOT_CHECKED;

/** A flag's text. */
export function textFlag(flags: FlagValues, name: string): string | undefined {
  const value = flags[name];
  return typeof value === 'string' ? value : undefined;
}

/** A repeatable flag's texts. */
export function textFlags(flags: FlagValues, name: string): readonly string[] {
  const value = flags[name];
  return Array.isArray(value) ? value : typeof value === 'string' ? [value] : [];
}
