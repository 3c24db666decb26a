import { fstatSync } from 'node:fs';
import { resolve } from 'node:path';
import { CannotCheck } from '../read/cannot-check.ts';
import type { Files } from '../read/files.ts';
import type { EstateRequest } from '../read/open-estate.ts';
import { shownPath } from '../read/paths.ts';
import { type FlagValues, type Terminal, textFlag } from './command.ts';
import { estateRequest } from './estate-request.ts';

/** The word that means standard input. */
const DASH = '-';
/** How reports name a text that has no file. */
const NAMELESS = '<stdin>';

/** The flag that gives standard input a file's name. */
export const stdinFlag = {
  type: 'string',
  value: '<file>',
  help: 'With `-`: the path that reports show for standard input. Files next to that path are read too',
} as const;

/** Whether the words of a command line ask for standard input; rejects invalid combinations with `CannotCheck`. */
export function wantsStandardInput(paths: readonly string[], flags: FlagValues): boolean {
  const wants = paths.includes(DASH);
  if (!wants && flags['stdin-filename'] !== undefined)
    throw new CannotCheck('`--stdin-filename` names standard input, so it needs `-` as the path.');
  if (wants && paths.length > 1)
    throw new CannotCheck('Standard input (`-`) is checked on its own. Leave out the other paths.');
  return wants;
}

/** A request for the one manifest that standard input carries. */
export async function standardInputRequest(
  flags: FlagValues,
  terminal: Terminal,
): Promise<EstateRequest> {
  const { cwd, input } = terminal;
  if (input === undefined) throw new CannotCheck("There's no standard input to read here.");
  const bytes = await input();
  if (isEmpty(bytes))
    throw new CannotCheck(
      'Standard input is empty. Pipe a manifest into `cloud-estate check -`, or name its path.',
    );
  const named = textFlag(flags, 'stdin-filename');
  if (named?.trim() === '')
    throw new CannotCheck('`--stdin-filename` is empty. Write the path that reports should show.');
  const path = named === undefined ? NAMELESS : shownPath(cwd, resolve(cwd, named));
  const request = estateRequest([], flags, cwd, [{ path, isFolder: false }]);
  return { ...request, files: withGiven(request.files, path, bytes) };
}

/** The same files, but one of them has the bytes given, whatever is on the disk. */
function withGiven(files: Files, path: string, bytes: Uint8Array): Files {
  const { way } = files;
  return {
    ...files,
    read: async (asked) => (asked === path ? bytes : files.read(asked)),
    ...(way === undefined
      ? {}
      : { way: async (asked) => (asked === path ? { links: [], at: path } : way(asked)) }),
  };
}

function isEmpty(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte === 0x20 || (byte >= 0x09 && byte <= 0x0d));
}

/** Reads standard input, at most so many bytes. */
export async function readStandardInput(most: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    if (fstatSync(0).isDirectory()) throw Object.assign(new Error(), { message: "it's a folder" });
    for await (const chunk of process.stdin as AsyncIterable<Uint8Array>) {
      chunks.push(chunk);
      size += chunk.length;
      if (size > most) break;
    }
  } catch (error) {
    throw new CannotCheck(`Standard input can't be read: ${(error as Error).message}.`);
  }
  return Buffer.concat(chunks);
}
