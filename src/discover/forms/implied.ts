import { once } from '../../estate/once.ts';
import { before, unquoted } from '../../text/parts.ts';
import { ForwardLines } from '../forward-lines.ts';
import type { ImpliedProduct } from '../scanner.ts';
import { deploymentsIn } from './deploy-commands.ts';
import { DEPLOY_COMMANDS, DEPLOY_RUNS } from './deploy-forms.ts';
import {
  composeLines,
  controllers,
  daprLines,
  type Implication,
  kubernetesLines,
} from './implied-table.ts';
import type { Mention } from './programs.ts';
import { isOneOf } from './word-list.ts';
import { workflowLines } from './workflow-actions.ts';

/** What a manifest shows of the cloud that it runs on: likely, because nobody has asked the cloud. */
export type Shown = ImpliedProduct | Mention;

const KUBERNETES = 'Kubernetes manifests';

/** Manifests of these forms are resources of Kubernetes. */
const manifests: ReadonlySet<string> = new Set(['kubernetes', 'crossplane', 'eksctl']);

/** What every text has that implies anything. */
const telling =
  /alb|gce|appgw|csi|amazonaws\.com|k8s\.aws|global-static-ip|\.aws\.|aws-|ingress\.class|ingressClassName|gatewayClassName|gke|google\.com|gcp|azure|upbound\.io|crossplane\.io|eksctl\.io|SecretsManager|ParameterStore|gcplogs|awslogs|\baws:|\beks:/;

/** Where GitHub looks for workflows. */
const workflow = /^\.github\/workflows\/[^/]+\.ya?ml$/;

/** Whether a text's lines count: a template leaves open which of them do, but one in a workflow is within a line. */
function mayImply(file: string, text: string, form: string | undefined): boolean {
  if (workflow.test(file)) return text.includes('uses:');
  return !text.includes('{{') && (form === 'pulumi' || form === 'dapr' || telling.test(text));
}

/** What an implication is said to come from. */
function titleOf(file: string, form: string | undefined): string {
  if (workflow.test(file)) return 'GitHub workflow';
  if (form === 'dapr') return 'Dapr';
  return form === 'compose' ? 'Docker Compose' : KUBERNETES;
}

/** What a file of a form implies; nothing where a template leaves open which of its lines will count. */
export function impliedIn(file: string, text: string, form: string | undefined): Shown[] {
  const shown = impliedByLines(file, text, form);
  return form === DEPLOY_COMMANDS || form === DEPLOY_RUNS
    ? [...shown, ...impliedByCommands(file, text)]
    : shown;
}

/** The products that the commands of a pipeline deploy to. */
function impliedByCommands(file: string, text: string): ImpliedProduct[] {
  const lines = new ForwardLines(text);
  const form = workflow.test(file) ? 'GitHub workflow' : 'Deployment commands';
  return [...deploymentsIn(text)]
    .sort((a, b) => a.offset - b.offset)
    .flatMap(({ product, offset }) =>
      product === undefined ? [] : [{ product, form, file, ...lines.at(offset) }],
    );
}

function impliedByLines(file: string, text: string, form: string | undefined): Shown[] {
  const rows = mayImply(file, text, form) ? rowsFor(file, form) : undefined;
  if (rows === undefined) return [];
  const lines = new ForwardLines(text);
  const found: Shown[] = [];
  const title = titleOf(file, form);
  let group: string | undefined;
  let kind: string | undefined;
  const add = (
    one: Omit<Mention, 'file' | 'line' | 'column'> | { product: string; form: string },
    offset: number,
  ) => found.push({ ...one, file, ...lines.at(offset) });
  for (const { start, key, value } of pairsIn(text)) {
    for (const { products } of rows(key).filter((row) => fits(row, value, text)))
      for (const product of products) add({ product, form: title }, start);
    if (key === 'apiVersion') group = before(value, '/');
    else if (key === 'kind') kind = value;
    const declared = form === 'pulumi' && key === 'type' ? declaredIn(value) : undefined;
    if (declared !== undefined) add(declared, start);
    if (group === undefined || kind === undefined) continue;
    const made = resourceOf(group, kind);
    if (made !== undefined) add({ ...made, form: KUBERNETES }, start);
    group = kind = undefined;
  }
  return found;
}

/** Finds the rows that a key may be of. */
type RowsOf = (key: string) => readonly Implication[];

// Each when a file is of its form, because most repositories have no file of most of them.
const inCompose = once(() => rowsByKey(composeLines));
const inKubernetes = once(() => rowsByKey(kubernetesLines));
const inDapr = once(() => rowsByKey(daprLines));
const inWorkflow = once(() => rowsByKey(workflowLines));

/** Whole keys are looked up; only those that end with `*` are tried one after the other. */
function rowsByKey(rows: readonly Implication[]): RowsOf {
  const whole = new Map<string, Implication[]>();
  const begun: { readonly start: string; readonly row: Implication }[] = [];
  for (const row of rows)
    for (const key of row.keys.split(' ')) {
      if (key.endsWith('*')) begun.push({ start: key.slice(0, -1), row });
      else whole.set(key, [...(whole.get(key) ?? []), row]);
    }
  const none: readonly Implication[] = [];
  return (key) => {
    const found = whole.get(key) ?? none;
    const more = begun.filter(({ start }) => key.startsWith(start));
    return more.length === 0 ? found : [...found, ...more.map(({ row }) => row)];
  };
}

/** Values of a chart are those that it is deployed with; other YAML without a form isn't a manifest. */
function rowsFor(file: string, form: string | undefined): RowsOf | undefined {
  if (form === 'compose') return inCompose();
  if (form === 'dapr') return inDapr();
  if (form === 'pulumi') return () => [];
  if (workflow.test(file)) return inWorkflow();
  if (form !== undefined) return manifests.has(form) ? inKubernetes() : undefined;
  return /(?:^|\/)values[\w.-]*\.ya?ml$/.test(file) ? inKubernetes() : undefined;
}

interface Pair {
  readonly start: number;
  readonly key: string;
  readonly value: string;
}

const pair = /^([ \t]*(?:- )?["']?)([\w./-]+)["']?:(?:[ \t]+([^\n]*))?$/gm;

/** The lines that are a key and perhaps a value; comments aren't. */
function* pairsIn(text: string): Generator<Pair> {
  for (const match of text.matchAll(pair)) {
    const [, indent = '', key = '', written = ''] = match;
    const value = unquoted(before(written, ' #').trim());
    yield { start: match.index + indent.length, key, value };
  }
}

function fits({ keys, values, beside }: Implication, value: string, text: string): boolean {
  // GitHub finds an action whatever its case.
  const word = keys === 'uses' ? value.toLowerCase() : value;
  return (
    (values === undefined || isOneOf(word, values)) &&
    (beside === undefined || text.includes(beside))
  );
}

/** The resource of a Pulumi program that is YAML: `aws:s3/bucket:Bucket`. */
function declaredIn(type: string): Omit<Mention, 'file' | 'line' | 'column'> | undefined {
  const parts = /^([a-z][a-z0-9-]*):(?:([a-z0-9]+)(?:\/\w+)?:)?([A-Z]\w*)$/.exec(type);
  if (parts === null || parts[1] === 'pulumi') return undefined;
  const [, cloud = '', service = cloud, resource = ''] = parts;
  if (!/^(?:aws|gcp|azure-native|azure|eks)$/.test(cloud))
    return { form: 'Pulumi', cloud, service: '', resource };
  return { form: 'Pulumi', cloud: cloud === 'eks' ? 'aws' : cloud, service, resource };
}

/** The resource of a cloud that a manifest makes by a controller, as a program would name it. */
function resourceOf(
  group: string,
  kind: string,
): Pick<Mention, 'cloud' | 'service' | 'resource'> | undefined {
  for (const { group: written, cloud, isWhole = false } of controllers) {
    const end = written.slice(1);
    const service = group.slice(0, -end.length);
    if (!group.endsWith(end) || !/^[a-z0-9]+$/.test(service)) continue;
    return { cloud, service: isWhole ? '' : service, resource: kind };
  }
  return undefined;
}
