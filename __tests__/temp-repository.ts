import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { systemEnv } from './platform.ts';

export type FileTexts = Readonly<Record<string, string>>;

/** A folder of its own for a test, with what a test does in it. */
export interface TempRepository {
  readonly folder: string;
  readonly write: (files: FileTexts) => void;
  readonly read: (path: string) => string;
  readonly remove: (...paths: readonly string[]) => void;
  /** Runs git in it, as nobody's machine has configured it. */
  readonly git: (...words: readonly string[]) => string;
  /** Has Git track all files that are there, whatever is ignored; `below` is a repository of its own then. */
  readonly track: (below?: string) => void;
  /** Makes it a repository where it isn't one yet, and commits all that is there; gives the commit. */
  readonly commit: () => string;
}

const made: string[] = [];

/** Removes every folder that was made. */
export function removeRepositories(): void {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
}

/** A folder with files, in the system's own place for what does not last. */
export function tempRepository(files: FileTexts = {}): TempRepository {
  const folder = mkdtempSync(join(tmpdir(), 'estate-'));
  made.push(folder);
  const git = (...words: readonly string[]): string =>
    execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@t.example', ...words], {
      cwd: folder,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      env: { ...systemEnv, HOME: folder, USERPROFILE: folder, GIT_CONFIG_NOSYSTEM: '1' },
    }).trim();
  const write = (more: FileTexts): void => {
    for (const [path, text] of Object.entries(more)) {
      mkdirSync(join(folder, dirname(path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
  };
  write(files);
  return {
    folder,
    git,
    write,
    read: (path) => readFileSync(join(folder, path), 'utf8'),
    remove: (...paths) => {
      for (const path of paths) rmSync(join(folder, path), { recursive: true });
    },
    track: (below = '.') => {
      git('init', '-q', '-b', 'main', below);
      git('-C', below, 'add', '--all', '--force');
    },
    commit: () => {
      git('init', '-q', '-b', 'main');
      git('add', '-A');
      git('commit', '-q', '--allow-empty', '-m', 'state');
      return git('rev-parse', 'HEAD');
    },
  };
}
