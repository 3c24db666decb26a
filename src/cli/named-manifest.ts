/**
 * A check of one manifest that is named by its path, and nothing else asked: as an editor, a hook or a person at a
 * prompt runs it. It opens what `openEstate` would open, and nothing here decides what is right. Whatever else there is to
 * open, such as a policy, a folder or a framework of its own, is left to the command, from the start.
 *
 * Measured at 10 services: 36 of 270 million instructions; a bare node takes 98.
 */
import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { loadCatalogueFor } from '../catalogue/index.ts';
import { check } from '../check/check.ts';
import type { CheckInput } from '../estate/estate.ts';
import type { Source } from '../estate/source.ts';
import { dayOf } from '../evidence/dates.ts';
import { defaultFramework, loadFramework } from '../frameworks/index.ts';
import { namesProducts, productIds } from '../parse/entry-scan.ts';
import { parseBytes } from '../parse/parse.ts';
import { isMap, own } from '../parse/values.ts';
import { nothingWritten, withDefaults } from '../policy/policy.ts';
import { CannotCheck } from '../read/cannot-check.ts';
import { codeOwnersAround, readCodeOwners } from '../read/codeowners.ts';
import { Unavailable } from '../read/files.ts';
import { shownPath } from '../read/paths.ts';
import { filesOf } from '../read/targets.ts';
import { lineTexts } from '../sift/batched-sources.ts';
import { parseSifted } from '../sift/parse-sifted.ts';
import { type ExitCode, GATE_FAILS, GATE_PASSES, type Terminal } from './command.ts';
import { policyRoot } from './policy-above.ts';

/** The estate of one manifest. */
export interface NamedManifest {
  readonly source: Source;
  readonly input: CheckInput;
}

/** Opens the one manifest that a command line names; `undefined` where anything else is asked or found. Never throws. */
export async function openNamed(
  argv: readonly string[],
  terminal: Terminal,
): Promise<NamedManifest | undefined> {
  const asked = askedIn(argv, terminal);
  if (asked === undefined || !isFile(resolve(terminal.cwd, asked.path))) return undefined;
  try {
    return await opened(asked, terminal.cwd);
  } catch (error) {
    // The command meets it again, and says it.
    if (error instanceof CannotCheck || error instanceof Unavailable) return undefined;
    throw error;
  }
}

/** Checks it, and shows its report. */
export async function checkNamed(
  { source, input }: NamedManifest,
  terminal: Terminal,
): Promise<ExitCode> {
  const report = await check(input);
  const { color, columns } = terminal;
  const lineOf = (file: string, line: number): string | undefined =>
    file === source.file ? lineTexts()(source, line) : undefined;
  const { renderText } = await import('../render/formats/text.ts');
  const context = { color, columns, quiet: false, lineOf, compact: false };
  for (const chunk of renderText(report, context)) await terminal.out(chunk);
  return report.verdict === 'pass' ? GATE_PASSES : GATE_FAILS;
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

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true;
}

async function opened({ path, today }: Asked, cwd: string): Promise<NamedManifest | undefined> {
  const target = { path: shownPath(cwd, resolve(cwd, path)), isFolder: false };
  if (policyRoot(target, cwd) !== null) return undefined;
  const files = filesOf([target], cwd);
  const bytes = await files.read(target.path);
  if (bytes === undefined) return undefined;
  const source = await parseBytes(target.path, bytes, parseSifted);
  const { value } = source;
  if (!isMap(value) || own(value, 'framework') !== undefined || own(value, 'add-ons') !== undefined)
    return undefined;
  const place = codeOwnersAround(cwd);
  const codeOwners = place === null ? undefined : await readCodeOwners(files, place);
  if ((files.warnings ?? []).length > 0) return undefined;
  const policy = withDefaults(nothingWritten);
  const framework = await loadFramework(defaultFramework);
  const input = {
    policy,
    gate: policy.gate,
    today,
    framework: defaultFramework,
    manifests: [{ source, framework, problems: [] }],
    catalogue: namesProducts(source) ? await loadCatalogueFor(productIds(source)) : undefined,
    code: [],
    codeOwners,
    files: [{ path: target.path, read: true, why: null }],
  };
  return { source, input };
}
