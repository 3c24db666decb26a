// The text of a pipeline or a script -> what it deploys with, and to which products.

import { once } from '../../estate/once.ts';
import { applyCommands, cloudCommands, type DeployCommand, deployParts } from './deploy-table.ts';
import { isOneOf } from './word-list.ts';

/** A command, or a part from elsewhere, by which a pipeline deploys. */
export interface Deployment {
  readonly product: string | undefined;
  /** It creates nothing by itself: the code that it applies is read or seen, if it is in the repository. */
  readonly isOfCode: boolean;
  readonly offset: number;
}

/** No command that says what it does is longer. */
const LONGEST = 240;

/** A word that may be a command's. Naming the 50 tools here took 1 ms to compile. */
const start = /(?:^|[^\w./$-])([a-z][a-z-]*)(?=[ \t])/gm;

/** Lines that talk about a command: comments, names, messages. */
const talk =
  /^[ \t]*(?:- )?(?:#|\/\/|@?echo\b|(?:name|description|displayName|title|run-name|info|comment):)/;

const step = /\b(?:entrypoint: ["']?|cloud-builders\/)(gcloud|gsutil|kubectl|terraform|helm)\b/g;

/** The tools of the table. Most pipelines name none, and the table needn't be loaded for them. */
const TOOLS =
  ' aws gcloud az eb amplify eksctl cf heroku doctl ibmcloud oci aliyun hcloud scw linode-cli terraform tofu terragrunt gitlab-terraform gitlab-tofu pulumi cdk cdktf sam serverless sls sst copilot azd helm helmfile kubectl oc kapp skaffold argocd werf kamal nomad docker packer ansible-playbook gsutil flyctl fly vercel netlify firebase wrangler railway modal deployctl supabase convex fastly ';

const commandsByTool = once(byTool);

interface Known extends DeployCommand {
  readonly words: readonly string[];
  readonly isOfCode: boolean;
}

function byTool(): ReadonlyMap<string, readonly Known[]> {
  const found = new Map<string, Known[]>();
  const add = (row: DeployCommand, isOfCode: boolean): void => {
    const [tool = '', ...words] = row.of.split(' ');
    found.set(tool, [...(found.get(tool) ?? []), { ...row, words, isOfCode }]);
  };
  for (const row of applyCommands) add(row, true);
  for (const row of cloudCommands) add(row, false);
  // The row that says most comes first.
  for (const rows of found.values()) rows.sort((a, b) => b.words.length - a.words.length);
  return found;
}

/** The names of the tools whose commands are known. */
export function deployTools(): readonly string[] {
  return [...commandsByTool().keys()];
}

/** The deployments of a pipeline or a script, in the order of its text. */
export function* deploymentsIn(text: string): Generator<Deployment> {
  yield* partsIn(text);
  for (const { 0: whole, 1: tool = '', index } of text.matchAll(start)) {
    if (!TOOLS.includes(` ${tool} `)) continue;
    const offset = index + whole.length - tool.length;
    const line = text.lastIndexOf('\n', offset - 1) + 1;
    if (talk.test(text.slice(line, offset + 1))) continue;
    const [command = ''] = goingOn(text, offset + tool.length).split(/[\n;&|)]/, 1);
    const row = bestRow(tool, wordsOf(command));
    if (row !== undefined) yield { product: row.product, isOfCode: row.isOfCode, offset };
  }
  // There, a step names its tool, and a list says what the tool does.
  for (const { 0: whole, 1: tool = '', index } of text.matchAll(step)) {
    const offset = index + whole.indexOf(tool);
    const [list = ''] = goingOn(text, index + whole.length).split(/\n[ \t]*- (?:name|id):/, 1);
    const row = bestRow(tool, wordsOf(list));
    if (row !== undefined) yield { product: row.product, isOfCode: row.isOfCode, offset };
  }
}

/** What follows an offset, as far as a command may go; a backslash continues a line. */
function goingOn(text: string, from: number): string {
  return text.slice(from, from + LONGEST).replace(/\\\r?\n/g, ' ');
}

/** The words of a command, without options. */
function wordsOf(command: string): string[] {
  return command
    .split(/[\s"',[\]]+/)
    .filter((word) => word === '--prod' || /^[a-z][\w:-]*$/.test(word));
}

/** The row whose words come first in a command. What an option was given may be before them. */
function bestRow(tool: string, said: readonly string[]): Known | undefined {
  const rows = commandsByTool().get(tool) ?? [];
  for (let at = 0; at < FURTHEST; at++) {
    const row = rows.find((one) => fits(one, said, at));
    if (row !== undefined) return row;
  }
  return undefined;
}

const FURTHEST = 3;

/** Words in which a command says what it does. */
const SAYING = 4;

function fits({ words, does }: Known, said: readonly string[], at: number): boolean {
  if (words.length === 0 ? at > 0 : !words.every((word, index) => said[at + index] === word))
    return false;
  const from = at + words.length;
  return does === undefined || said.slice(from, from + SAYING).some((word) => isOneOf(word, does));
}

const part = /["' -](template|component|task|pipe)["']?: ["']?([^\s"'#]+)/g;

function* partsIn(text: string): Generator<Deployment> {
  for (const { 1: key = '', 2: value = '', index } of text.matchAll(part)) {
    const word = value.toLowerCase();
    const row = deployParts.find((one) => one.keys === key && isOneOf(word, one.values));
    if (row === undefined) continue;
    yield { product: row.product, isOfCode: row.isOfCode === true, offset: index + 1 };
  }
}
