import { execFileSync, spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { writeChunks, writeNew } from '../../src/read/write.ts';
import { isRoot, isWindows, testOnUnix, testWithLinks } from '../platform.ts';

/** What writes must never do: lose the file that was there, change what kind of thing it is, or lose an edit. */

const cli = fileURLToPath(new URL('../../dist/cli/index.js', import.meta.url));
/** Root may write whatever the mode says, so the run is somebody else's, who has to reach Node and the bundle. */
const user = isRoot ? { uid: 65534, gid: 65534 } : {};
const canRun = spawnSync(process.execPath, [cli, '--version'], user).status === 0;
const testAsUser = canRun ? testOnUnix : test.skip;
let cwd: string;

beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'write-'));
});
afterEach(() => rmSync(cwd, { recursive: true, force: true }));

const at = (name: string): string => join(cwd, name);

describe('a file is replaced as a whole', () => {
  test('what fails in the middle leaves the old one, and nothing beside it', () => {
    writeFileSync(at('a.yml'), 'old\n');
    function* failing(): Generator<string> {
      yield 'new, and not complete';
      throw new Error('it broke');
    }
    expect(() => writeChunks(cwd, 'a.yml', failing())).toThrow("Can't write a.yml: it broke.");
    expect(readFileSync(at('a.yml'), 'utf8')).toBe('old\n');
    expect(readdirSync(cwd)).toEqual(['a.yml']);
  });

  test('folders on the way are made', () => {
    writeChunks(cwd, 'a/b/c.json', ['{', '}']);
    expect(readFileSync(at('a/b/c.json'), 'utf8')).toBe('{}');
    expect(readdirSync(at('a/b'))).toEqual(['c.json']);
  });

  testWithLinks('a link stays a link, and what it leads to is written', () => {
    writeFileSync(at('real.yml'), 'old\n');
    symlinkSync('real.yml', at('link.yml'));
    symlinkSync('missing.yml', at('dangling.yml'));
    writeChunks(cwd, 'link.yml', ['new\n']);
    writeChunks(cwd, 'dangling.yml', ['made\n']);
    expect(readlinkSync(at('link.yml'))).toBe('real.yml');
    expect(readFileSync(at('real.yml'), 'utf8')).toBe('new\n');
    expect(readlinkSync(at('dangling.yml'))).toBe('missing.yml');
    expect(readFileSync(at('missing.yml'), 'utf8')).toBe('made\n');
  });

  testOnUnix('the mode is kept, the bits beyond the umask too', () => {
    writeFileSync(at('a.sh'), 'old\n');
    chmodSync(at('a.sh'), 0o776);
    writeChunks(cwd, 'a.sh', ['new\n']);
    expect(statSync(at('a.sh')).mode & 0o7777).toBe(0o776);
  });

  testOnUnix('a pipe is written to, not replaced', async () => {
    execFileSync('mkfifo', [at('pipe')]);
    const reader = spawn('cat', [at('pipe')]);
    let seen = '';
    reader.stdout.on('data', (data) => {
      seen += data;
    });
    writeChunks(cwd, 'pipe', ['hello ', 'pipe']);
    await new Promise((done) => reader.on('close', done));
    expect(seen).toBe('hello pipe');
    expect(lstatSync(at('pipe')).isFIFO()).toBe(true);
  });

  test('a folder is refused', () => {
    expect(() => writeChunks(cwd, '.', ['x'])).toThrow("Can't write .: it's a folder.");
  });
});

describe('a new file', () => {
  test('is never written over one that exists', () => {
    writeFileSync(at('a.yml'), 'old\n');
    expect(() => writeNew(cwd, 'a.yml', 'new')).toThrow('a.yml already exists.');
    expect(readFileSync(at('a.yml'), 'utf8')).toBe('old\n');
    writeNew(cwd, 'b/c.yml', 'new');
    expect(readFileSync(at('b/c.yml'), 'utf8')).toBe('new');
  });
});

describe('edits', () => {
  const manifest = (): string =>
    `version: 1\nestate: acme\nservices:\n${['a', 'b', 'c', 'd']
      .map(
        (id) =>
          `  ${id}:\n    model: saas\n    owners:\n      information-and-data: "@acme/data"\n`,
      )
      .join('')}`;

  function assign(service: string, owner: string): Promise<{ code: number | null; said: string }> {
    const run = spawn(process.execPath, [cli, 'assign', service, 'devices', owner], { cwd });
    let said = '';
    run.stderr.on('data', (data) => {
      said += data;
    });
    return new Promise((done) => run.on('close', (code) => done({ code, said })));
  }

  test('of several runs at once none is lost', async () => {
    writeFileSync(at('cloud-services.yml'), manifest());
    const runs = await Promise.all(
      ['a', 'b', 'c', 'd'].map((id) => assign(id, `@acme/team-${id}`)),
    );
    expect(runs).toEqual(runs.map(() => ({ code: 0, said: '' })));
    const text = readFileSync(at('cloud-services.yml'), 'utf8');
    for (const id of ['a', 'b', 'c', 'd']) expect(text).toContain(`devices: "@acme/team-${id}"`);
    expect(readdirSync(cwd)).toEqual(['cloud-services.yml']);
  });

  test('a lock that a killed run left behind holds nobody up', async () => {
    writeFileSync(at('cloud-services.yml'), manifest());
    const ended = spawn(process.execPath, ['--version']);
    await new Promise((done) => ended.on('close', done));
    writeFileSync(at('.cloud-services.yml.lock'), `${ended.pid} ${hostname()}`);
    expect((await assign('a', '@acme/it')).code).toBe(0);
    expect(existsSync(at('.cloud-services.yml.lock'))).toBe(false);
  });

  testAsUser('a read-only manifest is left whole, and the message says so', () => {
    writeFileSync(at('cloud-services.yml'), manifest());
    chmodSync(at('cloud-services.yml'), 0o444);
    chmodSync(cwd, 0o777);
    const { status, stderr } = spawnSync(
      process.execPath,
      [cli, 'assign', 'a', 'devices', '@acme/it'],
      { cwd, encoding: 'utf8', ...user },
    );
    expect(stderr).toBe("cloud-estate: Can't write cloud-services.yml: permission denied.\n");
    expect(status).toBe(2);
    expect(readFileSync(at('cloud-services.yml'), 'utf8')).toBe(manifest());
    expect(readdirSync(cwd)).toEqual(['cloud-services.yml']);
  });

  testOnUnix('a disk that is full leaves the manifest whole', () => {
    const text = `${manifest()}${'# a long comment\n'.repeat(4000)}`;
    writeFileSync(at('cloud-services.yml'), text);
    const script = `ulimit -f 8; exec "$0" "$@"`;
    const words = [process.execPath, cli, 'assign', 'a', 'devices', '@acme/it'];
    let failed = false;
    try {
      execFileSync('sh', ['-c', script, ...words], { cwd, stdio: 'ignore' });
    } catch {
      failed = true;
    }
    expect(failed).toBe(true);
    expect(readFileSync(at('cloud-services.yml'), 'utf8')).toBe(text);
  });
});

test('a report never goes over a file that the run reads', () => {
  const text = 'version: 1\nestate: acme\nservices: {}\n';
  writeFileSync(at('cloud-services.yml'), text);
  writeFileSync(at('policy.yml'), 'version: 1\n');
  writeFileSync(at('main.tf'), 'resource "aws_sqs_queue" "orders" {}\n');
  const inputs = ['cloud-services.yml', './cloud-services.yml', 'policy.yml', 'main.tf'];
  if (!isWindows) symlinkSync('cloud-services.yml', at('link.json'));
  if (!isWindows) inputs.push('link.json');
  for (const file of inputs) {
    const { status, stderr, stdout } = spawnSync(
      process.execPath,
      [cli, 'check', '--policy', 'policy.yml', '--format', `json=${file}`],
      { cwd, encoding: 'utf8' },
    );
    expect(stderr).toContain(`can't write to ${file}`);
    expect([status, stdout]).toEqual([2, '']);
  }
  expect(readFileSync(at('cloud-services.yml'), 'utf8')).toBe(text);
  expect(readFileSync(at('policy.yml'), 'utf8')).toBe('version: 1\n');
  expect(readFileSync(at('main.tf'), 'utf8')).toContain('orders');
});
