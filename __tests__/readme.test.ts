/** The pages that a user reads first: every command, manifest, policy and workflow in them works as pasted. */
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { Finding } from '../src/estate/finding.ts';
import type { Value, ValueMap } from '../src/estate/value.ts';
import { parse } from '../src/parse/parse.ts';
import { isMap } from '../src/parse/values.ts';
import { readPolicy } from '../src/policy/read-policy.ts';
import { consoleBlocks, runCommand } from './console-blocks.ts';
import { root, runCli } from './run-cli.ts';

const pages = [
  ...['README.md', 'CONTRIBUTING.md', 'SECURITY.md', 'CHANGELOG.md', 'CODE_OF_CONDUCT.md'],
  ...readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.md') && !path.startsWith('images'))
    .map((path) => `docs/${path.replaceAll('\\', '/')}`),
];

function read(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}

function blocks(page: string, language: string): string[] {
  const pattern = new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, 'gm');
  return [...read(page).matchAll(pattern)].map(([, text = '']) => text);
}

async function mapIn(text: string): Promise<ValueMap> {
  const { value, problems } = await parse('block.yml', text);
  expect(problems).toEqual([]);
  if (!isMap(value)) throw new Error(`Not a map: ${text}`);
  // Without the places, which comparing would see.
  return JSON.parse(JSON.stringify(value));
}

function at(value: Value | undefined, ...path: string[]): Value | undefined {
  return path.reduce<Value | undefined>((now, key) => (isMap(now) ? now[key] : undefined), value);
}

/** Runs the check on one manifest in a folder of its own. */
async function checkText(manifest: string, words: readonly string[]): ReturnType<typeof runCli> {
  const cwd = mkdtempSync(join(tmpdir(), 'readme-'));
  try {
    writeFileSync(join(cwd, 'cloud-services.yml'), manifest);
    return await runCli(words, { cwd });
  } finally {
    rmSync(cwd, { recursive: true });
  }
}

const manifests = ['README.md', 'docs/manifest.md']
  .flatMap((page) => blocks(page, 'yaml'))
  .filter((text) => /^services:/m.test(text));

test('the manifest page shows what the check prints about the manifest of the README', async () => {
  const page = 'docs/manifest.md';
  const [first = ''] = manifests;
  const [block] = consoleBlocks(read(page));
  expect(block?.command).toBe('cloud-estate');
  const { out, code } = await checkText(first, []);
  expect(code).toBe(1);
  if (process.env.UPDATE_GOLDEN === '1') {
    const text = read(page).replace(
      `$ cloud-estate\n${block?.shown}\`\`\``,
      () => `$ cloud-estate\n${out}\`\`\``,
    );
    writeFileSync(join(root, page), text);
  }
  expect(consoleBlocks(read(page))[0]?.shown).toBe(out);
});

test('the other manifests have no finding', async () => {
  expect(manifests.length).toBeGreaterThan(1);
  for (const manifest of manifests.slice(1)) {
    const { out } = await checkText(manifest, ['--format', 'json']);
    expect(
      (JSON.parse(out).findings as Finding[])
        // They name products, and only their readers know what they have read.
        .filter(({ rule }) => rule !== 'unread-agreement')
        .map(({ rule, location }) => `${location.line} ${rule}`),
    ).toEqual([]);
  }
});

test('the policy is one', async () => {
  const policies = blocks('docs/policy.md', 'yaml').filter((text) =>
    text.includes('policy.schema.json'),
  );
  expect(policies).toHaveLength(1);
  const read = readPolicy(await parse('policy.yml', policies[0] ?? ''));
  expect(read).toHaveProperty('policy.gate', { failOn: 'warning', scope: 'introduced' });
});

describe.each(['README.md', 'docs/pull-requests.md', 'docs/exports.md'])(
  'the workflows of %s',
  (page) => {
    const texts = blocks(page, 'yaml').filter((text) => /^jobs:/m.test(text));

    test('are as GitHub wants them, with our action and its inputs', async () => {
      const known = Object.keys(at(await mapIn(read('action.yml')), 'inputs') as ValueMap);
      expect(texts.length).toBeGreaterThan(0);
      for (const text of texts) {
        const workflow = await mapIn(text);
        expect(Object.keys(workflow)).toEqual(['name', 'on', 'permissions', 'jobs']);
        expect(workflow.permissions).toEqual({});
        const events = Object.keys(workflow.on as ValueMap);
        expect(events).not.toContain('pull_request_target');
        for (const event of events) expect(at(workflow.on, event, 'paths')).toBeUndefined();
        const [job] = Object.values(workflow.jobs as ValueMap);
        const writes =
          events.includes('schedule') && events.length === 2 ? 'issues' : 'pull-requests';
        expect(Object.keys(at(job, 'permissions') as ValueMap)).toEqual(['contents', writes]);
        const steps = at(job, 'steps') as Value[];
        const ours = steps.filter(
          (step) => at(step, 'uses') === 'cloud-estate/cloud-estate-check@v1',
        );
        expect(ours).toHaveLength(1);
        for (const step of ours) {
          const inputs = Object.keys((at(step, 'with') as ValueMap | undefined) ?? {});
          expect(inputs.filter((name) => !known.includes(name))).toEqual([]);
        }
      }
    });
  },
);

test('the first workflow is short enough to be read at a glance', () => {
  const [first = ''] = blocks('README.md', 'yaml').filter((text) => /^jobs:/m.test(text));
  expect(first.trimEnd().split('\n').length).toBeLessThanOrEqual(13);
});

test('the companion follows the workflow that checks, and checks out nothing', async () => {
  const all = await Promise.all(
    blocks('docs/pull-requests.md', 'yaml')
      .filter((text) => /^jobs:/m.test(text))
      .map(mapIn),
  );
  const companion = all.find((workflow) => at(workflow.on, 'workflow_run') !== undefined);
  const checks = all.filter((one) => at(one.on, 'pull_request') !== undefined);
  const names = checks.map(({ name }) => name);
  expect(at(companion?.on, 'workflow_run', 'workflows')).toEqual(names);
  const steps = at(companion, 'jobs', 'comment', 'steps') as Value[];
  expect(steps.map((step) => at(step, 'uses'))).toEqual(['cloud-estate/cloud-estate-check@v1']);
});

test('the two commands work', async () => {
  const [check = '', install = ''] = blocks('README.md', 'sh').map((text) => text.trim());
  const { code, out } = await runCommand(check);
  expect(code).toBe(1);
  expect(out).toContain('unowned-duty');
  const { scripts } = JSON.parse(read('package.json'));
  expect(install).toBe('npm ci && npm test');
  expect(scripts.test).toContain('jest');
});

test('the first page is one screen that sells it, and every page is in the table of contents', () => {
  const words = read('README.md')
    .replace(/^```[\s\S]*?^```$/gm, '')
    .split(/\s+/).length;
  expect(words).toBeLessThan(500);
  const contents = read('docs/README.md');
  const missing = readdirSync(join(root, 'docs'), { withFileTypes: true })
    .map((entry) => (entry.isDirectory() ? `${entry.name}/README.md` : entry.name))
    .filter((name) => name !== 'README.md' && name !== 'images/README.md')
    .filter((name) => !contents.includes(`](${name})`));
  expect(missing).toEqual([]);
});

test('every npm script that CONTRIBUTING.md names is there', () => {
  const { scripts } = JSON.parse(read('package.json'));
  const named = [...read('CONTRIBUTING.md').matchAll(/`npm (?:run )?([a-z]+)/g)].map(
    ([, name]) => name,
  );
  expect(named).toContain('generate');
  expect(named.filter((name) => name !== 'ci' && !Object.hasOwn(scripts, name ?? ''))).toEqual([]);
});

test('every file that CONTRIBUTING.md names is there', () => {
  const named = [
    ...read('CONTRIBUTING.md').matchAll(
      /`((?:src|docs|schema|scripts|catalogue|__tests__|\.ci)\/[\w./-]+)`/g,
    ),
  ].map(([, path = '']) => path);
  expect(named.length).toBeGreaterThan(10);
  expect(named.filter((path) => !existsSync(join(root, path)))).toEqual([]);
});

describe('exit codes', () => {
  const rows = [...read('docs/command-line.md').matchAll(/^\| (\d) \| (.*?) \|/gm)].map(
    ([, code]) => Number(code),
  );

  test('are these three', () => expect(rows).toEqual([0, 1, 2]));

  test('0: the gate passes', async () => {
    expect((await checkText(manifests[1] ?? '', [])).code).toBe(0);
  });

  test('1: the gate fails, also for broken YAML', async () => {
    expect((await checkText(manifests[0] ?? '', [])).code).toBe(1);
    expect((await checkText('a: [', [])).code).toBe(1);
  });

  test('2: the check could not be done', async () => {
    const good = manifests[1] ?? '';
    for (const words of [
      ['--fail-on', 'errors'],
      ['--colours'],
      ['missing.yml'],
      ['--policy', 'none.yml'],
    ]) {
      const { code, out, err } = await checkText(good, words);
      expect({ words, code, out }).toEqual({ words, code: 2, out: '' });
      expect(err).not.toBe('');
    }
    const cwd = mkdtempSync(join(tmpdir(), 'readme-'));
    expect((await runCli([], { cwd })).code).toBe(2);
    mkdirSync(join(cwd, '.github'));
    writeFileSync(join(cwd, 'cloud-services.yml'), good);
    writeFileSync(join(cwd, '.github/cloud-estate.yml'), 'version: 2\n');
    expect((await runCli([], { cwd })).code).toBe(2);
    rmSync(cwd, { recursive: true });
  });
});

test('the texts under troubleshooting are texts of ours, or GitHub’s own', () => {
  const sources = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .map((path) => read(`src/${path}`))
    .join('\n');
  const section =
    read('docs/pull-requests.md').split('## Troubleshooting')[1]?.split('\n## ')[0] ?? '';
  const rows = [...section.matchAll(/^\| `(.*?)` \| (.*) \|$/gm)];
  expect(rows.length).toBeGreaterThan(10);
  for (const [, text = '', meaning = ''] of rows) {
    if (meaning.startsWith("GitHub's")) continue;
    const pieces = text
      .replaceAll('\\`', '`')
      .split('…')
      .map((piece) => piece.replace(/pull request $/, '').trim())
      .filter((piece) => /\w{3}/.test(piece));
    expect(pieces).not.toEqual([]);
    for (const piece of pieces) {
      const written = sources.includes(piece) || sources.includes(piece.replaceAll('`', '\\`'));
      expect({ piece, written }).toEqual({ piece, written: true });
    }
  }
});

test.each(pages)('the links of %s lead to pages and headings that exist', (page) => {
  const text = read(page).replace(/^```[\s\S]*?^```$/gm, '');
  const targets = [...text.matchAll(/\]\((?!<?https?:)([^)\s]+)\)/g)].map(
    ([, target = '']) => target,
  );
  const broken = targets.filter((target) => {
    const [file = '', heading] = target.split('#');
    const path = file === '' ? page : join(dirname(page), file);
    if (!existsSync(join(root, path))) return true;
    return heading !== undefined && !headingsOf(path).includes(heading);
  });
  expect(broken).toEqual([]);
});

function headingsOf(page: string): string[] {
  return [...read(page).matchAll(/^#+ (.*)$/gm)].map(([, title = '']) =>
    title
      .toLowerCase()
      .replace(/[^\w -]/g, '')
      .replaceAll(' ', '-'),
  );
}
