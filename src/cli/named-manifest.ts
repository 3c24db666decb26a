/**
 * A check of one manifest that is named by its path, and nothing else asked: as an editor, a hook or a person at a prompt
 * runs it. It opens what the command would open, and nothing here decides what is right. Whatever else there is to open,
 * such as a policy, a folder or another framework, is left to the command, from the start.
 *
 * Measured at 10 services, together with lists of words that became one text each: 24 of 270 million instructions, and 15
 * of 211 with the runtime's cache; a bare node takes 93.
 */
import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { check } from '../check/check.ts';
import { dayOf } from '../evidence/dates.ts';
import { type OneManifest, openOne } from '../read/one-manifest.ts';
import { shownPath } from '../read/paths.ts';
import { type ExitCode, GATE_FAILS, GATE_PASSES, type Terminal } from './command.ts';
import { policyRoot } from './policy-above.ts';

/** Opens the one manifest that a command line names; `undefined` where anything else is asked or found. */
export async function openNamed(
  argv: readonly string[],
  terminal: Terminal,
): Promise<OneManifest | undefined> {
  const asked = askedIn(argv, terminal);
  if (asked === undefined) return undefined;
  const { cwd } = terminal;
  const full = resolve(cwd, asked.path);
  if (!isFile(full)) return undefined;
  const target = { path: shownPath(cwd, full), isFolder: false };
  return policyRoot(target, cwd) === null ? openOne(target, asked.today, cwd) : undefined;
}

/** Checks it, and shows its report. */
export async function checkNamed(
  { input, lineOf }: OneManifest,
  terminal: Terminal,
): Promise<ExitCode> {
  const report = await check(input);
  const { color, columns } = terminal;
  const { renderText } = await import('../render/formats/text.ts');
  const context = { color, columns, quiet: false, lineOf, compact: false };
  for (const chunk of renderText(report, context)) await terminal.out(chunk);
  return report.verdict === 'pass' ? GATE_PASSES : GATE_FAILS;
}

function isFile(path: string): boolean {
  try {
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

interface Asked {
  readonly path: string;
  readonly today: string;
}

/** `check PATH.yml`, and perhaps the day. */
function askedIn([command, ...words]: readonly string[], terminal: Terminal): Asked | undefined {
  if (command !== 'check' || words.length > 3) return undefined;
  const day = words.indexOf('--today');
  const today = day < 0 ? terminal.today() : words.splice(day, 2)[1];
  const [path = '', ...others] = words;
  if (others.length > 0 || today === undefined || dayOf(today) === undefined) return undefined;
  return /^[^-].*\.ya?ml$/.test(path) ? { path, today } : undefined;
}
