import { execFileSync } from 'node:child_process';
import { afterAll, expect, test } from '@jest/globals';
import { systemEnv } from '../platform.ts';
import { runCli } from '../run-cli.ts';
import { removeRepositories, tempRepository } from '../temp-repository.ts';

afterAll(removeRepositories);

const { out: script } = await runCli(['completion', 'bash'], { cwd: '.' });
const { folder } = tempRepository({ 'c.bash': script });

/** What bash offers for the last word of a command line. */
function offered(...words: readonly string[]): string[] {
  const typed = ['cloud-estate', ...words].map((word) => `'${word}'`).join(' ');
  const text = `source ./c.bash; COMP_WORDS=(${typed}); COMP_CWORD=${words.length}; _cloud_estate; printf '%s\\n' "\${COMPREPLY[@]}"`;
  const answer = execFileSync('bash', ['-c', text], { cwd: folder, env: systemEnv });
  return answer
    .toString()
    .split('\n')
    .filter((line) => line !== '');
}

const hasBash = process.platform !== 'win32';

(hasBash ? test : test.skip).each<[readonly string[], readonly string[]]>([
  [['ba'], ['baseline']],
  [['check', '--fo'], ['--format']],
  [
    ['check', '--fail-on', ''],
    ['error', 'warning', 'notice', 'never'],
  ],
  [['--fail-on', 'w'], ['warning']],
  [['assign', 'mail', 'dev'], ['devices']],
  [
    ['matrix', 'mic'],
    ['microsoft', 'microsoft-2026'],
  ],
  [['mine', '--format', 'j'], ['json']],
  [
    ['completion', ''],
    ['bash', 'zsh', 'fish'],
  ],
])('bash completes %j', (words, expected) => {
  expect(offered(...words)).toEqual(expected);
});

test.each(['zsh', 'fish'])('the script for %s has layers and values too', async (shell) => {
  const { out } = await runCli(['completion', shell], { cwd: '.' });
  for (const word of ['operating-system', 'error warning notice never', 'microsoft-2026'])
    expect(out.replaceAll("'", '')).toContain(word);
});
