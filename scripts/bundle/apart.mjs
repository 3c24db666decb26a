/** Keeps the bundler from joining modules: one that a run needs would take others with it that it doesn't. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A word of the bundler's own. A module that says it isn't joined with others; the minifier drops it. */
const APART = '\n__webpack_module__;\n';

/** Marks the modules in a folder of compiled code, and returns what puts them back. */
export function keepApart(folder) {
  const before = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.js'))
    .map((name) => join(folder, name))
    .map((path) => [path, readFileSync(path)]);
  for (const [path, content] of before) writeFileSync(path, content + APART);
  return () => {
    for (const [path, content] of before) writeFileSync(path, content);
  };
}
