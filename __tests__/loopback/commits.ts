import { posix } from 'node:path';
import { patchOf } from './reviews.ts';
import { blobHash, blobOf, type CommitSeed, type State } from './state.ts';

interface ChangedFile {
  readonly filename: string;
  readonly status: string;
  readonly sha: string;
  readonly previous_filename?: string;
}

/** What differs between two commits; a file that only moved is renamed. */
export function changesBetween(from: CommitSeed, to: CommitSeed): ChangedFile[] {
  const changed: ChangedFile[] = [];
  const gone = new Map<string, string>();
  for (const [name, content] of Object.entries(from.files)) {
    if (!Object.hasOwn(to.files, name)) gone.set(name, blobHash(content));
  }
  for (const [filename, content] of Object.entries(to.files)) {
    const hash = blobHash(content);
    const old = Object.hasOwn(from.files, filename) ? from.files[filename] : undefined;
    if (old !== undefined) {
      if (blobHash(old) !== hash) changed.push({ filename, status: 'modified', sha: hash });
      continue;
    }
    const source = [...gone].find(([, was]) => was === hash)?.[0];
    if (source === undefined) changed.push({ filename, status: 'added', sha: hash });
    else {
      gone.delete(source);
      changed.push({ filename, status: 'renamed', sha: hash, previous_filename: source });
    }
  }
  for (const [filename, hash] of gone) changed.push({ filename, status: 'removed', sha: hash });
  return changed.sort((one, other) => (one.filename < other.filename ? -1 : 1));
}

/** The answer to a comparison; null when the commits are not there, or have none in common. */
export function comparison(state: State, repo: string, basehead: string): unknown {
  const [from = '', to = ''] = basehead.split('...');
  const base = state.commit(repo, from);
  const head = state.commit(repo, to);
  if (base === undefined || head === undefined) return null;
  const before = new Set(state.history(repo, base.id));
  const common = state.history(repo, head.id).find((id) => before.has(id));
  const start = common === undefined ? undefined : state.commit(repo, common);
  if (start === undefined) return null;
  const files = changesBetween(start.seed, head.seed);
  return {
    status: 'diverged',
    base_commit: { sha: base.id },
    merge_base_commit: { sha: start.id },
    commits: [{ sha: head.id }],
    files: files.slice(0, 300).map((file) => {
      const [was, now] = [start, head].map(({ seed }) => seed.files[file.filename]);
      if (state.seed.patches !== true || was === undefined || now === undefined) return file;
      return { ...file, patch: patchOf(blobOf(was).toString(), blobOf(now).toString()) };
    }),
  };
}

/** The answer to a recursive tree. */
export function tree(seed: CommitSeed, id: string, limit: number): unknown {
  const folders = new Set<string>();
  for (const name of Object.keys(seed.files)) {
    const parts = name.split('/');
    for (let depth = 1; depth < parts.length; depth++) folders.add(parts.slice(0, depth).join('/'));
  }
  const entries = [
    ...[...folders].map((path) => ({ path, mode: '040000', type: 'tree', sha: '0'.repeat(40) })),
    ...Object.entries(seed.files).map(([path, content]) => {
      return {
        path,
        mode: seed.links?.includes(path) ? '120000' : '100644',
        type: 'blob',
        sha: blobHash(content),
        size: content.length,
      };
    }),
  ].sort((one, other) => (one.path < other.path ? -1 : 1));
  return { sha: id, tree: entries.slice(0, limit), truncated: entries.length > limit };
}

/**
 * The answer to contents as JSON; null when there is nothing at the path. As on GitHub, a link to a file gives the
 * file, and a link to a folder leads nowhere.
 */
export function contents(seed: CommitSeed, path: string): unknown {
  let content = Object.hasOwn(seed.files, path) ? seed.files[path] : undefined;
  if (content !== undefined && seed.links?.includes(path)) {
    const target = posix.join(posix.dirname(path), String(content));
    content = seed.links.includes(target) ? undefined : seed.files[target];
    if (content === undefined) return { type: 'symlink', path };
  }
  if (content === undefined) {
    const inside = Object.keys(seed.files).filter((name) => name.startsWith(`${path}/`));
    return inside.length === 0 ? null : inside.map((name) => ({ path: name, type: 'file' }));
  }
  const bytes = blobOf(content);
  const small = bytes.length <= 1_000_000;
  return {
    type: 'file',
    path,
    name: path.split('/').at(-1),
    size: bytes.length,
    sha: blobHash(content),
    encoding: small ? 'base64' : 'none',
    content: small ? bytes.toString('base64').replace(/.{60}/g, '$&\n') : '',
  };
}
