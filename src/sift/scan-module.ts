// The scanner in WebAssembly, what it asks, and what it answers.
import { scan as module } from '../generated/scan.js';

/** What the scanner asks. Places are those of bytes; states and teams are numbers that `Scanner` gave. */
export interface Reader {
  /** The state after the id of a service; negative in doubt, as for all that follow. */
  readonly readId: (start: number, end: number) => number;
  readonly readLine: (state: number, start: number, end: number, indent: number) => number;
  /** After a line that names teams; `listed` is how many, 0 if they aren't a list. */
  readonly readOwned: (
    state: number,
    start: number,
    end: number,
    indent: number,
    listed: number,
  ) => number;
  readonly readName: (state: number, indent: number) => number;
  readonly readTeam: (start: number, end: number, isNumbered: number) => number;
  readonly isPrintable: (start: number, end: number) => number;
}

/** What the module exports: see src/sift-scan/scan.ts. */
export interface Scanner {
  readonly memory: { readonly buffer: ArrayBuffer };
  readonly start: (bytes: number) => number;
  readonly scan: (offset: number, end: number, line: number) => number;
  readonly newState: (inOwners: number) => number;
  readonly ownersOf: (state: number) => number;
  readonly newOwner: (flags: number) => number;
  readonly isLeftOut: (owner: number) => number;
  readonly name: (owner: number) => void;
  readonly forget: () => void;
  readonly ignore: (isIt: number) => void;
  readonly bodyIndent: () => number;
  readonly linesTaken: () => number;
  readonly countRows: () => number;
  readonly rowsAt: () => number;
}

/** As far as it is used here: the types of the runtime don't have it. */
declare const WebAssembly: {
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (code: object, imports: object) => { readonly exports: unknown };
};

let scanner: Scanner | undefined;
let reader: Reader | undefined;

/** Where the bytes are in the memory. */
let textAt = 0;

/**
 * The scanner with some bytes in its memory, one piece after another, until the next one is asked for; `undefined` where
 * the runtime has no WebAssembly. One memory for ten manifests of 10,000 services takes 100 MiB less than ten.
 */
export function scannerOf(pieces: readonly Uint8Array[], asked: Reader): Scanner | undefined {
  if (typeof WebAssembly === 'undefined') return undefined;
  reader = asked;
  scanner ??= made();
  if (scanner === undefined) return undefined;
  textAt = scanner.start(pieces.reduce((sum, { length }) => sum + length, 0));
  const memory = new Uint8Array(scanner.memory.buffer);
  let at = textAt;
  for (const piece of pieces) {
    memory.set(piece, at);
    at += piece.length;
  }
  return scanner;
}

/** The text between two places of these bytes. */
export function scannedText(start: number, end: number): string {
  const buffer = scanner?.memory.buffer ?? new ArrayBuffer(0);
  return decoder.decode(new Uint8Array(buffer, textAt + start, end - start));
}

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** Nothing for a processor that can't look at sixteen bytes at once: then every service is read. */
function made(): Scanner | undefined {
  const code = Buffer.from(module, 'base64');
  const scan: Reader = {
    readId: (start, end) => asked().readId(start, end),
    readLine: (state, start, end, indent) => asked().readLine(state, start, end, indent),
    readOwned: (state, start, end, indent, listed) =>
      asked().readOwned(state, start, end, indent, listed),
    readName: (state, indent) => asked().readName(state, indent),
    readTeam: (start, end, isNumbered) => asked().readTeam(start, end, isNumbered),
    isPrintable: (start, end) => asked().isPrintable(start, end),
  };
  try {
    return new WebAssembly.Instance(new WebAssembly.Module(code), { scan }).exports as Scanner;
  } catch {
    return undefined;
  }
}

function asked(): Reader {
  return reader as Reader;
}
