/** Writes src/generated/tool.js: the name and version that reports say, from package.json, the one place of both. */
import { readFileSync, writeFileSync } from 'node:fs';

const root = new URL('../', import.meta.url);
const { name, version } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8'));
writeFileSync(
  new URL('src/generated/tool.js', root),
  `// Made by scripts/build-tool.mjs from package.json.
/** @type {{ readonly name: string, readonly version: string }} */
export const tool = { name: '${name}', version: '${version}' };
`,
);
