/**
 * `@actions/core` as the action uses it: commands, outputs and the summary. Its clients for OIDC tokens and for other
 * programs stay out of the bundle, because nothing here asks for a token, and with them it would load undici, which took
 * 40 ms at every start. The rest is the package's own code, letter by letter.
 */
import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** In place of what is left out: these names, and an error for whoever should ever use them. */
const leftOut = {
  'oidc-utils.js': ['OidcClient'],
  'platform.js': ['platform', 'arch', 'isWindows', 'isMacOS', 'isLinux', 'getDetails'],
};

/**
 * Puts the package, without what is left out, where the compiled code of `root` finds it first, and returns what removes
 * it.
 */
export function trimCore(root) {
  const from = join(root, 'node_modules', '@actions', 'core');
  const modules = join(root, 'build', 'node_modules');
  const to = join(modules, '@actions', 'core');
  cpSync(from, to, { recursive: true });
  for (const [name, names] of Object.entries(leftOut)) {
    const file = join(to, 'lib', name);
    if (!existsSync(file)) throw new Error(`@actions/core has no ${name} any more.`);
    for (const one of names) {
      if (!new RegExp(`export [^=]*\\b${one}\\b`).test(readFileSync(file, 'utf8')))
        throw new Error(`${name} of @actions/core has no ${one} any more.`);
    }
    rmSync(file);
    writeFileSync(file, names.map((one) => `export const ${one} = undefined;\n`).join(''));
  }
  return () => rmSync(modules, { recursive: true, force: true });
}
