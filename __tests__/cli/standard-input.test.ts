import { afterAll, expect, test } from '@jest/globals';
import { main } from '../../src/cli/main.ts';
import { chunkText } from '../../src/render/text/chunks.ts';
import { runCli } from '../run-cli.ts';
import { removeRepositories, tempRepository } from '../temp-repository.ts';

afterAll(removeRepositories);

const manifest =
  'version: 1\nestate: acme\nservices:\n  chat:\n    model: saas\nframework: microsoft\n';

async function piped(words: readonly string[], text: string, cwd: string) {
  let out = '';
  let err = '';
  const code = await main(words, {
    cwd,
    env: {},
    out: async (piece) => {
      out += chunkText(piece);
    },
    say: (piece) => {
      err += piece;
    },
    color: false,
    columns: 80,
    today: () => '2026-11-23',
    input: async () => new TextEncoder().encode(text),
  });
  return { code, out, err };
}

test('standard input is checked, under the name given', async () => {
  const { folder } = tempRepository({});
  const plain = await piped(['check', '-'], manifest, folder);
  expect([plain.code, plain.out.split('\n')[0]]).toEqual([1, '<stdin>:4:3 error unowned-duty ×4']);
  const named = await piped(
    ['check', '-', '--stdin-filename', 'a/cloud-services.yml'],
    manifest,
    folder,
  );
  expect(named.out.split('\n')[0]).toBe('a/cloud-services.yml:4:3 error unowned-duty ×4');
});

test.each([
  [['check', '-'], '  \n', 'is empty'],
  [['check', '-', 'other.yml'], manifest, 'checked on its own'],
  [['check', '--stdin-filename', 'a.yml'], manifest, 'needs `-`'],
  [['check', ''], manifest, 'A path is empty'],
  [[''], manifest, 'A path is empty'],
])('%j is refused', async (words, text, message) => {
  const { folder } = tempRepository({});
  const { code, out, err } = await piped(words, text, folder);
  expect([code, out]).toEqual([2, '']);
  expect(err).toContain(message);
});

test('an output into a missing folder is refused before the check', async () => {
  const { folder } = tempRepository({ 'cloud-services.yml': manifest });
  const { code, err } = await runCli(['check', '--format', 'json=out/report.json'], {
    cwd: folder,
  });
  expect(code).toBe(2);
  expect(err).toContain('there is no folder out');
});

test.each(['-v', '-V', '--version'])('%s shows the version', async (word) => {
  const { code, out } = await runCli([word], { cwd: '.' });
  expect(code).toBe(0);
  expect(out).toMatch(/^\d+\.\d+\.\d+\n$/);
});

test.each(['bash', 'zsh', 'fish'])('%s gets a completion script', async (shell) => {
  const { code, out } = await runCli(['completion', shell], { cwd: '.' });
  expect(code).toBe(0);
  for (const word of ['baseline', 'completion', 'dry-run']) expect(out).toContain(word);
});

test('a long run says what it does on a terminal, and takes it away', async () => {
  const { folder } = tempRepository({ 'cloud-services.yml': manifest });
  let clock = 0;
  const drawn: string[] = [];
  await main(['check'], {
    cwd: folder,
    env: {},
    out: async () => {},
    say: () => {},
    color: false,
    columns: 80,
    today: () => '2026-11-23',
    progress: {
      now: () => {
        clock += 800;
        return clock;
      },
      draw: (text) => drawn.push(text),
    },
  });
  expect(drawn.some((text) => text.includes('Reading…') || text.includes('Checking'))).toBe(true);
  expect(drawn.at(-1)).toBe('\r\u001b[K');
});
