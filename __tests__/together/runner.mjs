// Jest's test runner for files that share a process: Jest's own (circus) runs the tests, but Node imports the files. Jest
// gives each file a context of its own, where every source is compiled and loaded anew, runs cold, and takes 50 times as
// long to read a global such as `Math`. No source remembers anything (`npm run arrows` sees to it), so files can share them.
import { createRequire, register } from 'node:module';
import { pathToFileURL } from 'node:url';

const require = createRequire(import.meta.url);
const { default: circus } = require('jest-circus/runner');

/** How many files this process has run: it tells their copies of test code apart. */
let count = 0;

/** @type {typeof import('jest-circus/runner').default} */
// biome-ignore lint/style/noDefaultExport: Jest asks for it.
export default async function run(globalConfig, config, environment, runtime, path, send) {
  if (!('isShared' in environment)) {
    return circus(globalConfig, config, environment, runtime, path, send);
  }
  if (count === 0) register('./load.mjs', { parentURL: import.meta.url, data: { config } });
  count++;
  const shared = Object.create(runtime, {
    // Circus keeps the tests of a file in its module.
    requireInternalModule: { value: requireAnew },
    requireModule: { value: require },
    unstable_importModule: { value: importAnew },
  });
  return circus(globalConfig, config, environment, shared, path, send);
}

/** @param {string} file */
function requireAnew(file) {
  delete require.cache[file];
  return require(file);
}

/** @param {string} file */
function importAnew(file) {
  return import(`${pathToFileURL(file).href}?of=${count}`);
}
