import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const workflow = `on: pull_request
jobs:
  test:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v6
      - run: npm test
`;

/** What a repository of a program holds besides its code and its manifest. */
const around = {
  '.github/CODEOWNERS': '* @acme/widgets\n',
  '.github/workflows/test.yml': workflow,
  '.gitignore': 'node_modules/\ndist/\n*.log\n.env\n',
  Dockerfile: 'FROM node:24\nCOPY . .\nCMD ["node", "src/0/0.ts"]\n',
  'README.md': '# Widgets\n',
  'package.json': '{ "name": "widgets", "private": true, "type": "module" }\n',
};

/** The files of a small repository by their paths: 64, of which one is the manifest, and none infrastructure code. */
export function smallRepository(manifest) {
  const code = Array.from({ length: 57 }, (_, at) => [`src/${at % 8}/${at}.ts`, 'export {};\n']);
  return { 'cloud-services.yml': manifest, ...around, ...Object.fromEntries(code) };
}

/** Writes files below a folder. */
export function writeFiles(top, files) {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(top, path)), { recursive: true });
    writeFileSync(join(top, path), text);
  }
}

/** Makes a repository of files, all of them in a commit. Returns what runs git in it, and gives what git said. */
export function commitAll(top, files) {
  writeFiles(top, files);
  const who = ['-c', 'user.name=Bench', '-c', 'user.email=bench@example.com'];
  const git = (...words) =>
    execFileSync('git', [...who, '-c', 'commit.gpgSign=false', ...words], {
      cwd: top,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
  git('init', '-q');
  git('add', '-A');
  git('commit', '-q', '-m', 'Base');
  return git;
}
