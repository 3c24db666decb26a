// Holds `src` to scripts/arrows/table.mjs: `node scripts/arrows/check.mjs [ROOT]` lists every import against the flow,
// every circle (types included, and in `scripts` and `bench` too), every module that has state, and everything outside the
// edge that reaches the world, and fails when it lists any.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { circlesOf } from './circles.mjs';
import { factsOf } from './facts.mjs';
import { remembering, rows } from './table.mjs';

/** @typedef {import('./facts.mjs').Facts} Facts */

/**
 * Reads every source file below a folder of the root.
 * @param {string} root
 * @param {string} top
 * @returns {Map<string, Facts>} by path from the root, with `/`
 */
export function readSources(root, top = 'src') {
  const facts = new Map();
  /** @param {string} folder */
  const read = (folder) => {
    for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
      const path = posix.join(folder, entry.name);
      if (entry.isDirectory()) read(path);
      else if (/\.m?[jt]s$/.test(path))
        facts.set(path, factsOf(readFileSync(join(root, path), 'utf8')));
    }
  };
  if (existsSync(join(root, top))) read(top);
  return facts;
}

/**
 * Everything in the sources that the table forbids, one sentence each.
 * @param {ReadonlyMap<string, Facts>} sources
 * @returns {string[]}
 */
export function problemsOf(sources) {
  const problems = [];
  for (const [file, { imports, touches, remembers }] of sources) {
    const name = rowOf(file);
    const row = rows[name];
    if (row === undefined) {
      problems.push(`${file}: scripts/arrows/table.mjs has no row for ${name}.`);
      continue;
    }
    for (const { line, target } of imports) {
      const wrong = target.startsWith('.')
        ? wrongFile(name, row, posix.join(posix.dirname(file), target))
        : wrongModule(name, row, target);
      if (wrong !== undefined) problems.push(`${file}:${line}: ${wrong}`);
    }
    if (!mayRemember(file))
      for (const { line, what } of remembers)
        problems.push(`${file}:${line}: A module can't remember ${what}; an object can.`);
    if (row.edge) continue;
    for (const { line, what } of touches)
      problems.push(`${file}:${line}: ${name} can't use ${what}.`);
  }
  return [...problems, ...circlesIn(sources)];
}

/**
 * The circles of some sources, one sentence each.
 * @param {ReadonlyMap<string, Facts>} sources
 * @returns {string[]}
 */
export function circlesIn(sources) {
  const targets = new Map();
  for (const [file, { imports }] of sources) {
    const own = imports.filter(({ target }) => target.startsWith('.'));
    targets.set(
      file,
      own.map(({ target }) => posix.join(posix.dirname(file), target)),
    );
  }
  return circlesOf(targets).map((circle) => `Circle: ${circle.join(' → ')}.`);
}

/** Whether the table has a reason for a file to have state, or for its folder. */
function mayRemember(/** @type {string} */ file) {
  const name = file.slice('src/'.length);
  return Object.keys(remembering).some((one) => name === one || name.startsWith(`${one}/`));
}

/** The row of a file: of all whose folder it is in, the deepest; where there is none, the name that one would need. */
function rowOf(/** @type {string} */ file) {
  const steps = file.split('/').slice(1);
  for (let length = steps.length; length > 0; length--) {
    const name = steps.slice(0, length).join('/');
    if (Object.hasOwn(rows, name)) return name;
  }
  return steps[0] ?? file;
}

/**
 * @param {string} name
 * @param {import('./table.mjs').Row} row
 * @param {string} target
 */
function wrongFile(name, row, target) {
  if (!target.startsWith('src/')) return `${name} can't import ${target}, which is outside src.`;
  const other = rowOf(target);
  if (other === name || row.imports.includes(other)) return undefined;
  return `${name} can't import ${other} (${target}).`;
}

/**
 * @param {string} name
 * @param {import('./table.mjs').Row} row
 * @param {string} target
 */
function wrongModule(name, row, target) {
  if (target.startsWith('node:')) return row.edge ? undefined : `${name} can't import ${target}.`;
  const [scope = '', rest] = target.split('/');
  const one = scope.startsWith('@') ? `${scope}/${rest}` : scope;
  return row.packages?.includes(one) ? undefined : `${name} can't import the package ${one}.`;
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const root = process.argv[2] ?? fileURLToPath(new URL('../..', import.meta.url));
  const problems = [
    ...problemsOf(readSources(root)),
    ...['scripts', 'bench'].flatMap((top) => circlesIn(readSources(root, top))),
  ];
  for (const problem of problems) console.error(problem);
  if (problems.length > 0) process.exitCode = 1;
}
