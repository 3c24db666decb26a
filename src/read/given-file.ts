import type { Files } from './files.ts';

/** The same files, but one of them has the bytes given, whatever is on the disk. */
export function withGiven(files: Files, path: string, bytes: Uint8Array): Files {
  const { way } = files;
  return {
    ...files,
    read: async (asked) => (asked === path ? bytes : files.read(asked)),
    ...(way === undefined
      ? {}
      : { way: async (asked) => (asked === path ? { links: [], at: path } : way(asked)) }),
  };
}
