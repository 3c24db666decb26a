import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { listFilesAt, readFilesAt } from '../../src/github/commits/contents.ts';
import { MAX_BYTES } from '../../src/parse/limits.ts';
import { type Loopback, sha, startGitHub } from '../loopback/github.ts';
import { clientOf, errorOf, widgets } from './clients.ts';

const BIG = `estate: ${'é'.repeat(600_000)}`;
const files = {
  'cloud-services.yml': '\ufeffestate: acme\r\n',
  'empty.yml': '',
  'big.yml': BIG,
  'huge.yml': new Uint8Array(MAX_BYTES + 1),
  'bytes.yml': new Uint8Array([0x61, 0xff]),
  'a b/ü#?%2e{x}.yml': 'odd',
  'folder/inner.yml': 'inner',
};

let gh: Loopback;
beforeEach(async () => {
  gh = await startGitHub({ repos: { 'acme/widgets': { commits: { [sha('c')]: { files } } } } });
});
afterEach(async () => {
  expect(gh.unexpected).toEqual([]);
  await gh.close();
});

/** What was read, its bytes as a text of as many characters: a megabyte of numbers takes seconds to compare. */
const read = async (path: string) => {
  const found = (await readFilesAt(clientOf(gh).client, widgets, sha('c'), [path])).get(path);
  return found?.state === 'read' ? { ...found, bytes: byteText(found.bytes) } : found;
};

const byteText = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');

/** A file that was read whole. */
const whole = (text: string) => ({
  state: 'read',
  bytes: byteText(new TextEncoder().encode(text)),
});

describe('a file at a commit', () => {
  test('is read as it stands, with its byte order mark and line ends', async () => {
    expect(await read('cloud-services.yml')).toEqual(whole('\ufeffestate: acme\r\n'));
    expect(await read('empty.yml')).toEqual(whole(''));
    expect(gh.requests).toHaveLength(2);
  });

  test('is read byte for byte, also where it is no text', async () => {
    expect(await read('bytes.yml')).toEqual({ state: 'read', bytes: '\u0061\u00ff' });
  });

  test('above 1 MB is read raw', async () => {
    expect(await read('big.yml')).toEqual(whole(BIG));
    expect(gh.requests).toHaveLength(2);
  });

  test('above 64 MiB is not fetched', async () => {
    expect(await read('huge.yml')).toEqual({ state: 'too-large', size: MAX_BYTES + 1 });
    expect(gh.requests).toHaveLength(1);
  });

  test('that is none is told apart', async () => {
    expect(await read('nowhere.yml')).toEqual({ state: 'absent' });
    expect(await read('folder')).toEqual({ state: 'not-a-file' });
  });

  test('may have any name', async () => {
    expect(await read('a b/ü#?%2e{x}.yml')).toEqual(whole('odd'));
  });

  test('is never a way to another endpoint', async () => {
    for (const path of ['../../../user', 'a/../../b', './x', 'a//b', '']) {
      expect(await read(path)).toEqual({ state: 'absent' });
    }
    expect(gh.requests).toEqual([]);
  });

  test('is an error when it could not be read, not a file that is not there', async () => {
    gh.fault({ kind: 'forbidden' });
    expect(await errorOf(read('cloud-services.yml'))).toMatchObject({ kind: 'forbidden' });
  });

  test('cut off on its way is fetched again', async () => {
    gh.fault({ kind: 'cut', after: 1 });
    expect(await read('big.yml')).toEqual(whole(BIG));
    expect(gh.requests).toHaveLength(3);
  });
});

test('several files are read once each', async () => {
  const paths = ['empty.yml', 'nowhere.yml', 'empty.yml', 'folder/inner.yml'];
  const found = await readFilesAt(clientOf(gh).client, widgets, sha('c'), paths);
  expect([...found.keys()]).toEqual(['empty.yml', 'nowhere.yml', 'folder/inner.yml']);
  expect(gh.requests).toHaveLength(3);
});

test('a commit lists its files, without its folders', async () => {
  const tree = await listFilesAt(clientOf(gh).client, widgets, sha('c'));
  expect(tree.files.map((file) => file.path).sort()).toEqual(Object.keys(files).sort());
  expect(tree.truncated).toBe(false);
  expect(gh.requests[0]?.query).toBe('recursive=1');
  const missing = listFilesAt(clientOf(gh).client, widgets, sha('nowhere'));
  expect(await errorOf(missing)).toMatchObject({ kind: 'not-found' });
});
