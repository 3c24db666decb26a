/** An organisation in which everything is odd: each repository is judged alone, and none commands who reads about it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import type { Report } from '../../src/estate/report.ts';
import { eachOrganisation } from '../loopback/each-organisation.ts';
import type { Organisation } from '../loopback/organisation.ts';
import { runCli } from '../run-cli.ts';
import { tempRepository } from '../temp-repository.ts';

let github: Organisation;
eachOrganisation((fresh) => {
  github = fresh;
});

const sound = (estate: string, framework = 'microsoft'): string => `version: 1
estate: ${estate}
framework: ${framework}
services:
  chat:
    model: saas
    owners: "@acme/a"
    agreement: { url: "https://vendor.corp/terms", reviewed: 2026-10-01 }
`;
const extending = (policy: string) => ({
  'cloud-services.yml': sound('x'),
  '.github/cloud-estate.yml': `version: 1\nextends: ${policy}\n`,
});
const check =
  'on: pull_request\njobs: { check: { steps: [{ uses: cloud-estate/cloud-estate-check@v1 }] } }\n';
const bomb = Array.from({ length: 9 }, (_, at) =>
  at === 0
    ? 'a0: &a0 [x, x, x, x, x, x, x, x, x, x]'
    : `a${at}: &a${at} [${Array(10)
        .fill(`*a${at - 1}`)
        .join(', ')}]`,
).join('\n');
const payload =
  '\\r\\n::error::boom ##[error]boom <script>alert(1)</script> @acme/everyone ![x](http://evil.example/x.png)\\e[31m\\u202e';

/** What each repository is expected to be, by its name. */
const repositories: Readonly<
  Record<string, readonly [state: string, files: Readonly<Record<string, string>>, branch?: string]>
> = {
  '.github': ['no-manifest', { 'cloud-estate.yml': 'version: 1\n' }],
  __proto__x: ['clean', { 'cloud-services.yml': sound('proto') }],
  aliases: ['unreadable', { 'cloud-services.yml': `version: 1\n${bomb}\nservices: *a8\n` }],
  deep: ['unreadable', { 'cloud-services.yml': `services: ${'['.repeat(5000)}` }],
  'extends-away': ['unreadable', extending('other/secret/p.yml@main')],
  'extends-itself': ['unreadable', extending('acme/extends-itself/.github/cloud-estate.yml@main')],
  'extends-nothing': ['unreadable', extending('../../x')],
  'extends-own': ['clean', extending('acme/.github/cloud-estate.yml@main')],
  'framework-outside': ['unreadable', { 'cloud-services.yml': sound('x', '../../../etc/passwd') }],
  injecting: [
    'unowned',
    {
      'cloud-services.yml': `version: 1\nestate: "${payload}"\nservices:\n  evil:\n    name: "${payload}"\n    description: "=cmd|' /C calc'!A0"\n    model: saas\n    owners: { information-and-data: "=HYPERLINK(\\"http://evil.example\\")", devices: "${payload}" }\n`,
    },
  ],
  nul: ['unreadable', { 'cloud-services.yml': `${sound('nul')}\0` }],
  'odd-branch': [
    'enforced',
    { 'cloud-services.yml': sound('odd'), '.github/workflows/x.yml': check },
    'release/2026#1%20 ü"x',
  ],
  paths: [
    'clean',
    {
      'a b/$(touch x)/cloud-services.yml': sound('p'),
      'Ünï/%2e%2e/cloud-services.yaml': sound('q'),
      '-rf/__proto__/cloud-services.yml': sound('r'),
    },
  ],
  'two-documents': ['unreadable', { 'cloud-services.yml': `${sound('a')}---\n${sound('b')}` }],
  'workflow-bomb': [
    'clean',
    {
      'cloud-services.yml': sound('wb'),
      '.github/workflows/x.yml': `on: pull_request\n${bomb}\nuses: cloud-estate/cloud-estate-check@v1\n`,
    },
  ],
};

const formats = ['text', 'markdown', 'csv', 'html', 'json'];

/** The same file in all formats, and what was said. */
async function sweep(...flags: readonly string[]) {
  for (const [name, [, files, branch]] of Object.entries(repositories)) {
    const protect = branch === undefined ? {} : { branch, protected: ['check'] };
    github.add(name, { files, ...protect });
  }
  const { folder: cwd } = tempRepository({ '.keep': '' });
  const outputs = formats.flatMap((format) => ['--format', `${format}=out.${format}`]);
  const run = await runCli(['sweep', 'acme', ...outputs, ...flags], { cwd, env: github.env });
  const of = (format: string): string => readFileSync(join(cwd, `out.${format}`), 'utf8');
  return { ...run, of };
}

test('each repository is judged alone', async () => {
  const { code, of } = await sweep();
  const { rollup } = JSON.parse(of('json')) as Report;
  expect(rollup?.repositories.map(({ name, state }) => [name, state])).toEqual(
    Object.entries(repositories)
      .map(([name, [state]]) => [`acme/${name}`, state])
      .sort(),
  );
  expect([code, rollup?.missing]).toEqual([1, []]);
});

test('none commands a runner, a browser, a mail or a spreadsheet', async () => {
  const { err, of } = await sweep();
  const said = [err, of('text'), of('markdown')].join('\n');
  expect(said).toContain('boom');
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not come out
  const wrong = /^::|##\[|[\u0000-\u0008\u000b-\u001f\u202a-\u202e]/m.exec(said);
  expect(wrong).toBeNull();
  expect(of('markdown')).not.toMatch(/(?<!`[^`\n]*)@acme|!\[|<script/);
  expect(of('html')).not.toContain('<script>alert');
  const cells = of('csv').split(/[,\n]/);
  expect(cells.filter((cell) => /^"?[=+@-]/.test(cell))).toEqual([]);
});

test('where private names are hidden, no output has one', async () => {
  const { out, err, of } = await sweep('--private-names', 'hide');
  const all = [out, err, ...formats.map(of)].join('\n');
  const told = Object.keys(repositories).filter((name) => all.includes(`acme/${name}`));
  expect(told).toEqual([]);
  expect(all).not.toContain('boom');
});
