/**
 * GitHub's packages as the action uses them. What stays out of the bundle has nobody who calls it here: the clients of
 * `@actions/core` for OIDC tokens and for other programs, which would load undici, 40 ms at every start; what undici has
 * beside `fetch` and proxies; the names of GitHub's 900 endpoints. The rest is the packages' own code, letter by letter.
 */
import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * What replaces a file of a package. Each name that a caller imports has to be exported there by the package's own, so
 * that a new version is noticed.
 *
 * @type {readonly { of: string, file: string, names: readonly string[], text: string }[]}
 */
const replaced = [
  leftOut('@actions/core', 'lib/oidc-utils.js', ['OidcClient']),
  leftOut('@actions/core', 'lib/platform.js', [
    ...['platform', 'arch', 'isWindows', 'isMacOS', 'isLinux', 'getDetails'],
  ]),
  {
    of: 'undici',
    file: 'index.js',
    names: ['ProxyAgent', 'fetch'],
    // A proxy is asked for a tunnel by `connect`, one of five methods that the index adds.
    text: `require('./lib/dispatcher/dispatcher').prototype.connect = require('./lib/api/api-connect');
module.exports = {
  ProxyAgent: require('./lib/dispatcher/proxy-agent'),
  fetch: require('./lib/web/fetch').fetch,
};
`,
  },
  {
    of: '@octokit/plugin-rest-endpoint-methods',
    file: 'dist-src/index.js',
    names: ['restEndpointMethods', 'legacyRestEndpointMethods'],
    text: `export const restEndpointMethods = () => ({});
export const legacyRestEndpointMethods = restEndpointMethods;
`,
  },
];

/** Packages that import one of those: from their own place, they would find the whole one. */
const importing = ['@actions/github', '@actions/http-client'];

/** In place of what is left out: its names, and an error for whoever should ever use them. */
function leftOut(of, file, names) {
  return {
    of,
    file,
    names,
    text: names.map((one) => `export const ${one} = undefined;\n`).join(''),
  };
}

/**
 * Puts the packages, without what is left out, where the compiled code of `root` finds them first, and returns what
 * removes them.
 */
export function trimPackages(root) {
  const modules = join(root, 'build', 'node_modules');
  for (const name of new Set([...importing, ...replaced.map(({ of }) => of)]))
    cpSync(join(root, 'node_modules', name), join(modules, name), { recursive: true });
  for (const { of, file, names, text } of replaced) {
    const path = join(modules, of, file);
    if (!existsSync(path)) throw new Error(`${of} has no ${file} any more.`);
    const before = readFileSync(path, 'utf8');
    for (const one of names) {
      if (!new RegExp(`export[^=;]*\\b${one}\\b`).test(before))
        throw new Error(`${file} of ${of} has no ${one} any more.`);
    }
    rmSync(path);
    writeFileSync(path, text);
  }
  return () => rmSync(modules, { recursive: true, force: true });
}
