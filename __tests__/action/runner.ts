import { execFileSync, spawn } from 'node:child_process';
import {
  appendFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { resolve as absolute, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse as parseYaml } from 'yaml';
import { run } from '../../src/action/run.ts';
import { hastyClock } from '../hasty-clock.ts';
import type { Loopback } from '../loopback/github.ts';
import { runnerNode, systemEnv } from '../platform.ts';
import { type Annotation, annotationsOf, type Command, commandsIn } from './commands.ts';

/** The top of this repository. */
export const root = fileURLToPath(new URL('../../', import.meta.url));

interface ActionFile {
  readonly inputs: Readonly<Record<string, { readonly default?: string }>>;
  readonly outputs: Readonly<Record<string, unknown>>;
  readonly runs: { readonly using: string; readonly main: string };
}

/** `action.yml`. */
export const action = parseYaml(readFileSync(join(root, 'action.yml'), 'utf8')) as ActionFile;

export interface RunOptions {
  readonly gh: Loopback;
  /** The checked-out repository. */
  readonly workspace: string;
  readonly event: string;
  readonly payload: unknown;
  readonly with?: Readonly<Record<string, string>>;
  readonly token?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Runs the built action in a process, as a runner does. Else the sources run here, and waits pass at once. */
  readonly isBuilt?: boolean;
  /** Milliseconds until a request is given up. */
  readonly requestTimeout?: number;
}

/** What a run of the action did, as the runner sees it. */
export interface ActionRun {
  readonly exitCode: number | null;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  readonly commands: readonly Command[];
  readonly annotations: readonly Annotation[];
  /** Standard output and standard error. */
  readonly log: string;
  /** Of the file that the output `report-file` names. */
  readonly report: Readonly<Record<string, unknown>> | null;
}

/** The messages of a run's annotations that warn, in their order. */
export function warningsOf({ annotations }: ActionRun): string[] {
  return annotations.filter(({ level }) => level === 'warning').map(({ message }) => message);
}

/**
 * Runs the action with what a runner gives it: inputs, files and event in the environment, and nothing else of ours.
 * `built.test.ts` holds that the built one does the same in a process.
 */
export async function runAction(options: RunOptions): Promise<ActionRun> {
  const temp = mkdtempSync(join(tmpdir(), 'action-run-'));
  const file = (name: string, text: string): string => {
    writeFileSync(join(temp, name), text);
    return join(temp, name);
  };
  const { gh, workspace, event, payload, token = 'ghs_write' } = options;
  const env = {
    ...systemEnv,
    HOME: temp,
    USERPROFILE: temp,
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    RUNNER_TEMP: temp,
    GITHUB_WORKSPACE: workspace,
    GITHUB_EVENT_NAME: event,
    GITHUB_EVENT_PATH: file('event.json', JSON.stringify(payload)),
    GITHUB_OUTPUT: file('output', ''),
    GITHUB_ENV: file('env', ''),
    GITHUB_PATH: file('path', ''),
    GITHUB_STATE: file('state', ''),
    GITHUB_STEP_SUMMARY: file('summary', ''),
    GITHUB_REPOSITORY: 'acme/widgets',
    GITHUB_RUN_ID: '100',
    GITHUB_API_URL: gh.apiUrl,
    GITHUB_GRAPHQL_URL: gh.graphqlUrl,
    GITHUB_SERVER_URL: 'https://github.example',
    ...inputsOf(options.with ?? {}, token),
    ...options.env,
  };
  const ran = await (options.isBuilt ? start(env, workspace) : runHere(env, options));
  const { exitCode, log, outputs } = ran;
  const reportFile = outputs['report-file'];
  const report =
    reportFile === undefined ? null : JSON.parse(readFileSync(absolute(reportFile), 'utf8'));
  const summary = readFileSync(env.GITHUB_STEP_SUMMARY, 'utf8');
  rmSync(temp, { recursive: true });
  const commands = commandsIn(log);
  const annotations = annotationsOf(commands);
  return { exitCode, outputs, summary, commands, annotations, log, report };
}

type Ran = Pick<ActionRun, 'exitCode' | 'log' | 'outputs'>;

function inputsOf(
  given: Readonly<Record<string, string>>,
  token: string,
): Readonly<Record<string, string>> {
  const unknown = Object.keys(given).filter((name) => !Object.hasOwn(action.inputs, name));
  if (unknown.length > 0) throw new Error(`action.yml has no input ${unknown.join(', ')}`);
  return Object.fromEntries(
    Object.entries(action.inputs).map(([name, { default: fallback = '' }]) => [
      `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`,
      // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of GitHub's.
      given[name] ?? fallback.replace('${{ github.token }}', token),
    ]),
  );
}

/** Runs the sources in this process: their channels write what `@actions/core` does. */
async function runHere(
  env: Readonly<Record<string, string>> & { readonly GITHUB_STEP_SUMMARY: string },
  { requestTimeout }: RunOptions,
): Promise<Ran> {
  let log = '';
  let isFailed = false;
  const outputs: Record<string, string> = {};
  const command = (level: string, message: string): void => {
    const escaped = message.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
    log += `::${level}::${escaped}\n`;
  };
  const get = (name: string): string => (env[`INPUT_${name.toUpperCase()}`] ?? '').trim();
  const passes = await run(get, {
    env,
    today: new Date().toISOString().slice(0, 10),
    timing: {
      clock: hastyClock().clock,
      ...(requestTimeout === undefined ? {} : { requestTimeout }),
    },
    channels: {
      print: (text) => {
        log += text;
      },
      warn: (message) => command('warning', message),
      fail: (message) => {
        isFailed = true;
        command('error', message);
      },
      output: (name, value) => {
        outputs[name] = value;
      },
      summary: async (markdown) => appendFileSync(env.GITHUB_STEP_SUMMARY, markdown),
    },
  });
  return { exitCode: passes && !isFailed ? 0 : 1, log, outputs };
}

function start(env: Readonly<Record<string, string>>, cwd: string): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = spawn(runnerNode, [join(root, action.runs.main)], {
      cwd,
      env,
      timeout: 60_000,
    });
    const chunks: Buffer[] = [];
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
    }
    child.on('error', reject);
    child.on('close', (exitCode) => {
      const outputs = valuesIn(readFileSync(env.GITHUB_OUTPUT ?? '', 'utf8'));
      resolve({ exitCode, log: Buffer.concat(chunks).toString('utf8'), outputs });
    });
  });
}

/** The values of a command file: `name<<DELIMITER`, lines, `DELIMITER`. */
function valuesIn(text: string): Record<string, string> {
  const values: Record<string, string> = {};
  for (const [, name = '', , value = ''] of text.matchAll(
    /^([^\n<]+)<<(\S+)\n([\s\S]*?)(?:\n)?\2$/gm,
  )) {
    values[name] = value;
  }
  return values;
}

const folders: string[] = [];

/** A checked-out repository: files in a folder of its own. */
export function checkout(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'workspace-'));
  folders.push(folder);
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

/** Makes a folder what `actions/checkout` makes of a merge: one commit of all its files, whose parents aren't there. */
export function asMerge(folder: string, parents: readonly string[]): string {
  const git = (input: string, ...words: readonly string[]): string =>
    execFileSync('git', words, {
      cwd: folder,
      input,
      encoding: 'utf8',
      env: gitEnv(folder),
    }).trim();
  git('', 'init', '-q', '-b', 'main');
  git('', 'add', '--all', '--force');
  const tree = git('', 'write-tree');
  const who = 't <t@t.example> 1790000000 +0000';
  const lines = [`tree ${tree}`, ...parents.map((parent) => `parent ${parent}`)];
  const text = [...lines, `author ${who}`, `committer ${who}`, '', 'merge', ''].join('\n');
  const sha = git(text, 'hash-object', '-t', 'commit', '-w', '--stdin');
  writeFileSync(join(folder, '.git/shallow'), `${sha}\n`);
  git('', 'update-ref', 'HEAD', sha);
  return sha;
}

function gitEnv(home: string): NodeJS.ProcessEnv {
  return { ...systemEnv, HOME: home, USERPROFILE: home, GIT_CONFIG_NOSYSTEM: '1' };
}

/** Removes every checked-out repository. */
export function cleanUp(): void {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
}
