/**
 * What a release needs to know, from package.json and CHANGELOG.md.
 *
 * `node scripts/release.mjs prepare [YYYY-MM-DD]` puts what is under "Unreleased" under the version of package.json. `npm version`
 * runs it. `node scripts/release.mjs plan` checks that this version can be released, and prints its version, tags and
 * the file of its notes as `name=value` lines for a workflow's outputs; the notes go to `build/notes.md`.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = new URL('../', import.meta.url);
const heading = '## Unreleased';

/** The changelog with what is unreleased under a version; throws if there is nothing to release, or it's there already. */
export function released(changelog, version, date) {
  if (notesOf(changelog, version) !== undefined)
    throw new Error(`CHANGELOG.md has ${version} already.`);
  if ((section(changelog, heading) ?? '') === '') {
    throw new Error('CHANGELOG.md has nothing under "Unreleased". Say what is new first.');
  }
  return changelog.replace(`${heading}\n`, `${heading}\n\n## ${version} (${date})\n`);
}

/** What the changelog says of a version, or `undefined`. */
export function notesOf(changelog, version) {
  return section(changelog, `## ${version} (`);
}

/** The text under the heading that starts so, up to the next one of its kind. */
function section(changelog, start) {
  const [, ...sections] = changelog.split(/^(?=## )/m);
  const found = sections.find((each) => each.startsWith(start));
  return found?.slice(found.indexOf('\n')).trim();
}

/** Version, tags and notes of a release; throws where it can't be one. */
export function planOf(version, changelog, tags) {
  const [, major] = /^(\d+)\.\d+\.\d+(?:-[0-9a-z.-]+)?$/.exec(version) ?? [];
  if (major === undefined) throw new Error(`\`${version}\` in package.json isn't a version.`);
  const tag = `v${version}`;
  if (tags.includes(tag)) throw new Error(`${tag} is tagged already. Run \`npm version\` first.`);
  const notes = notesOf(changelog, version);
  if (!notes) throw new Error(`CHANGELOG.md has no section for ${version}. Run \`npm version\`.`);
  // People follow the moving tag; a release candidate isn't for them.
  return { version, tag, moving: version.includes('-') ? '' : `v${major}`, notes };
}

function read(path) {
  return readFileSync(new URL(path, root), 'utf8');
}

function main([command, date = new Date().toISOString().slice(0, 10)]) {
  const { version } = JSON.parse(read('package.json'));
  if (command === 'prepare') {
    writeFileSync(new URL('CHANGELOG.md', root), released(read('CHANGELOG.md'), version, date));
    return;
  }
  if (command !== 'plan') throw new Error('Usage: node scripts/release.mjs <prepare|plan>');
  const tags = execFileSync('git', ['tag'], { cwd: fileURLToPath(root), encoding: 'utf8' });
  const { notes, ...plan } = planOf(version, read('CHANGELOG.md'), tags.split('\n'));
  mkdirSync(new URL('build/', root), { recursive: true });
  writeFileSync(new URL('build/notes.md', root), `${notes}\n`);
  for (const [name, value] of Object.entries(plan)) console.log(`${name}=${value}`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    main(process.argv.slice(2));
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
