// Holds the regular expressions of `src` to linear time: `node scripts/regexes/check.mjs [--write] [ROOT]` lists every
// one that may take more than that on some text, and every one that is put together at run time, and fails when it
// lists any. linear.json has those that were proven, so that only new ones take seconds; `--write` brings it up to date.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { regexesIn } from './collect.mjs';
import { costOf } from './cost.mjs';

const list = new URL('linear.json', import.meta.url);

/**
 * Every regular expression below `ROOT/src`, by path from the root, with `/`.
 * @param {string} root
 * @returns {Map<string, import('./collect.mjs').Use[]>}
 */
export function readRegexes(root) {
  const names = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' });
  const paths = names.map((name) => posix.join('src', name.replaceAll('\\', '/'))).sort();
  return new Map(
    paths
      .filter((path) => /\.[jt]s$/.test(path))
      .map((path) => [path, regexesIn(readFileSync(join(root, path), 'utf8'))]),
  );
}

/** The patterns that were proven to be linear. */
export function proven() {
  return new Set(/** @type {string[]} */ (JSON.parse(readFileSync(list, 'utf8'))));
}

/**
 * What is wrong with regular expressions, one sentence each, and those that are fine.
 * @param {ReadonlyMap<string, readonly import('./collect.mjs').Use[]>} sources
 * @param {ReadonlySet<string>} known Patterns that need no proof.
 * @returns {{ problems: string[], linear: Set<string> }}
 */
export function judge(sources, known) {
  const linear = new Set();
  const problems = [];
  for (const [file, uses] of sources) {
    for (const { line, regex } of uses) {
      const written = regex && `/${regex.pattern}/${regex.flags}`;
      if (written !== undefined && (known.has(written) || linear.has(written))) {
        linear.add(written);
        continue;
      }
      const problem =
        regex === undefined
          ? "A pattern that is put together at run time can't be checked."
          : costOf(regex.pattern, regex.flags);
      if (problem === undefined) linear.add(written);
      else
        problems.push(`${file}:${line}: ${written === undefined ? '' : `${written}: `}${problem}`);
    }
  }
  return { problems, linear };
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const words = process.argv.slice(2);
  const isWriting = words.includes('--write');
  const root =
    words.find((word) => word !== '--write') ?? fileURLToPath(new URL('../..', import.meta.url));
  const { problems, linear } = judge(readRegexes(root), proven());
  if (isWriting) writeFileSync(list, `${JSON.stringify([...linear].sort(), null, 2)}\n`);
  for (const problem of problems) console.error(problem);
  if (problems.length > 0) process.exitCode = 1;
}
