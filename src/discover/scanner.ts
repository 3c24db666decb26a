import { cut } from '../text/cut.ts';
/** How a file refers to a type: it makes it, reads it, takes it through a module, or sets a provider up. */
export type UseKind = 'resource' | 'data' | 'existing' | 'module' | 'provider';

/**
 * Attributes of a block that can decide an ambiguous type. A list is joined with commas, a nested block is
 * `{}` with its own attributes under `name.attribute`, and what is worked out elsewhere reads `${…}`.
 */
export type Facts = Readonly<Record<string, string>>;

/** One place at which infrastructure code names a type. */
export interface Use {
  /** As written: `aws_instance`, `AWS::EC2::Instance`, `Microsoft.Web/sites`, `avm/res/web/site`, or a provider. */
  readonly type: string;
  readonly kind: UseKind;
  readonly file: string;
  /** Line and column from 1: of the block's header, or of the type where it is a property. */
  readonly line: number;
  readonly column: number;
  readonly name?: string;
  readonly facts?: Facts;
  /** The address in a plan, without indexes: `module.queue.aws_sqs_queue.this`. */
  readonly address?: string;
}

/** A product that a line implies: likely, because nobody has asked the cloud. */
export interface ImpliedProduct {
  readonly product: string;
  /** The title of the form. */
  readonly form: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** Code from elsewhere that the file includes, so its products aren't scanned. */
export interface Unseen {
  readonly file: string;
  readonly line: number;
  /** As written, without any password in it. */
  readonly source: string;
  readonly why: string;
  /** What the code that calls it calls it. */
  readonly name?: string;
}

/** Code that the file takes from the same repository, if it is there. */
export interface Link {
  readonly file: string;
  readonly line: number;
  readonly source: string;
  readonly name?: string;
  /** Folder or file, relative to the root; starts with `../` when it lies outside. */
  readonly path: string;
}

/** What one file gives, while it is read. */
export interface Sheet {
  readonly file: string;
  readonly uses: Use[];
  readonly unseen: Unseen[];
  readonly links: Link[];
  readonly literals?: Literal[];
}

/** A variable's default or a local value, where it is plain text. */
export interface Literal {
  /** As code refers to it: `var.engine`. */
  readonly name: string;
  readonly value: string;
}

export interface ScanResult {
  /** Whether the text is of the scanner's kind at all: most YAML isn't CloudFormation. */
  readonly known: boolean;
  readonly uses: readonly Use[];
  readonly unseen: readonly Unseen[];
  readonly links: readonly Link[];
  readonly literals?: readonly Literal[];
  /** What is likely in use, and made elsewhere. */
  readonly implied?: readonly ImpliedProduct[];
  /** The text is broken somewhere; what could still be read is there. */
  readonly damaged: boolean;
}

/** Reads one kind of infrastructure code. */
export interface Scanner {
  readonly id: string;
  readonly title: string;
  /** What the names of its files end with behind their last point, in lower case, with blanks between. */
  readonly ends: string;
  /** Whether a file with such an ending is one that this scanner reads. */
  readonly matches: (file: string) => boolean;
  /** Takes any text and never throws; it may load a parser first. */
  readonly scan: (file: string, text: string) => ScanResult | Promise<ScanResult>;
}

export const nothing: ScanResult = {
  known: false,
  uses: [],
  unseen: [],
  links: [],
  damaged: false,
};

/** A value that only running the code would give, cut to what fits on a line. */
export function computed(raw: string): string {
  const text = raw.replace(/\s+/g, ' ').trim();
  return `\${${cut(text, 80)}}`;
}

export function isComputed(value: string): boolean {
  return value.startsWith('${');
}
