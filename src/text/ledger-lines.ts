import type { NotReadReason, SeenFile } from '../estate/ledger.ts';

/** Why a file wasn't read, and what to do about it, without a full stop. */
export const notReadReasons: Readonly<Record<NotReadReason, string>> = {
  name: "its name isn't a manifest's: rename it, or list it under `manifests` in the policy",
  unnamed: 'no pattern under `manifests` matches it: list it there',
  'left-out': 'it is in a folder of tools or vendored code: list it under `manifests`',
  ignored: 'git ignores it',
  untracked: "git doesn't track it: name it with the input `manifest`",
  elsewhere: 'it belongs to another repository',
  link: 'it is a link: name the file that it leads to',
  excluded: 'the policy excludes it under `manifests`',
  unreadable: "it can't be read",
  'no-match': 'the pattern matches no file',
};

/** Why a file was not read, without a full stop; `null` for one that was. */
export function notReadBecause({ why }: SeenFile): string | null {
  return why === null ? null : notReadReasons[why];
}

/** A line for each file that looks like a manifest and was not read, and for each glob that found nothing. */
export function notReadLines(files: readonly SeenFile[]): string[] {
  return files.flatMap((file) => {
    const because = notReadBecause(file);
    return because === null ? [] : [`Not read: ${file.path} (${because}).`];
  });
}
