import { blobHash, blobOf, idOf, type ReviewComment, type State, typeOf } from './state.ts';

/** A patch of one hunk, with three lines of context, as GitHub gives it; null where nothing differs. */
export function patchOf(before: string, after: string): string | null {
  const [old, now] = [before, after].map((text) => text.replace(/\n$/, '').split('\n')) as [
    ...[string[], string[]],
  ];
  let top = 0;
  while (top < old.length && top < now.length && old[top] === now[top]) top++;
  if (top === old.length && top === now.length) return null;
  let bottom = 0;
  while (
    bottom < Math.min(old.length, now.length) - top &&
    old[old.length - 1 - bottom] === now[now.length - 1 - bottom]
  )
    bottom++;
  const from = Math.max(0, top - 3);
  const after3 = Math.min(3, bottom);
  const context = (lines: readonly string[], start: number, end: number): string[] =>
    lines.slice(start, end).map((line) => ` ${line}`);
  const lines = [
    ...context(now, from, top),
    ...old.slice(top, old.length - bottom).map((line) => `-${line}`),
    ...now.slice(top, now.length - bottom).map((line) => `+${line}`),
    ...context(now, now.length - bottom, now.length - bottom + after3),
  ];
  const count = (mark: string): number => lines.filter((line) => !line.startsWith(mark)).length;
  return [`@@ -${from + 1},${count('+')} +${from + 1},${count('-')} @@`, ...lines].join('\n');
}

/** The files of a pull request: what its head has that its base's branch has not. */
export function pullFilesOf(state: State, repo: string, number: number): unknown[] | null {
  const pull = state.pulls.get(`${repo}#${number}`);
  if (pull === undefined) return null;
  const base = state.commit(repo, pull.base?.sha ?? state.repo(repo).branches?.main ?? '')?.seed;
  const head = state.commit(repo, pull.head.sha)?.seed;
  return Object.entries(head?.files ?? {}).flatMap(([filename, content]) => {
    const before = base?.files[filename];
    const patch = patchOf(
      before === undefined ? '' : blobOf(before).toString(),
      blobOf(content).toString(),
    );
    if (patch === null) return [];
    const status = before === undefined ? 'added' : 'modified';
    return [{ filename, status, sha: blobHash(content), patch }];
  });
}

/** Whether a patch shows a line of the new text. */
export function isShown(patch: string, line: number): boolean {
  const start = Number(/^@@ -\d+,\d+ \+(\d+),/.exec(patch)?.[1]);
  const shown = patch.split('\n').filter((text) => /^[+ ]/.test(text)).length;
  return line >= start && line < start + shown;
}

export function reviewCommentView(comment: ReviewComment): unknown {
  return {
    id: comment.id,
    node_id: `PRRC_${comment.id}`,
    user: { login: comment.user, id: idOf(comment.user), type: typeOf(comment.user) },
    body: comment.body,
    path: comment.path,
    line: comment.isOutdated ? null : comment.line,
    start_line: comment.start,
    side: 'RIGHT',
  };
}
