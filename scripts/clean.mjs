// Empties a folder of the build, so that a chunk that is no longer made does not stay: node scripts/clean.mjs FOLDER
import { rmSync } from 'node:fs';

const [folder = ''] = process.argv.slice(2);
if (!/^dist\/[a-z]+$/.test(folder))
  throw new Error(`clean.mjs empties folders of dist/, not ${folder}`);
rmSync(folder, { recursive: true, force: true });
