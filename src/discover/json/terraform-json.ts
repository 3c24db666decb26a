import { ForwardLines } from '../forward-lines.ts';
import { noteModule } from '../hcl/blocks.ts';
import { storesOf } from '../hcl/state-store.ts';
import { factsOf } from '../products/discriminators.ts';
import {
  computed,
  type Facts,
  type ImpliedProduct,
  type Scanner,
  type ScanResult,
  type Sheet,
  type UseKind,
} from '../scanner.ts';
import { treeJson } from './broken-json.ts';
import { itemsOf, type JsonMember, type JsonNode, memberOf, stringOf } from './json-node.ts';
import { lightJson } from './quick-json.ts';

const typed: readonly (readonly [string, UseKind])[] = [
  ['resource', 'resource'],
  ['data', 'data'],
  ['ephemeral', 'data'],
];

/** Lists in lists: each level is read again, so there is an end. */
const DEPTH = 8;

/** What one file gives, with the lines that its places are counted by. */
interface JsonSheet extends Sheet {
  readonly lines: ForwardLines;
  readonly implied: ImpliedProduct[];
}

async function scan(file: string, text: string): Promise<ScanResult> {
  const lines = new ForwardLines(text);
  const light = lightJson(text);
  const first = readBodies(file, lines, light.root);
  if (!light.isDamaged()) return { ...first, known: true, damaged: false };
  const { root } = await treeJson(text);
  return { ...readBodies(file, lines, root), known: true, damaged: true };
}

function readBodies(file: string, lines: ForwardLines, root: JsonNode | undefined): JsonSheet {
  const sheet: JsonSheet = { file, lines, uses: [], unseen: [], links: [], implied: [] };
  for (const body of itemsOf(root)) {
    for (const [block, kind] of typed) {
      for (const type of entriesOf(memberOf(body, block))) readTyped(sheet, kind, type);
    }
    for (const provider of entriesOf(memberOf(body, 'provider'))) readProvider(sheet, provider);
    for (const module of entriesOf(memberOf(body, 'module'))) readModule(sheet, module);
    for (const setting of entriesOf(memberOf(body, 'terraform'))) readSetting(sheet, setting);
  }
  return sheet;
}

/** Where the state is kept: `backend`, by its kind, or `cloud`. */
function readSetting(sheet: JsonSheet, setting: JsonMember): void {
  const { file, lines, implied } = sheet;
  const stores = setting.key === 'backend' ? entriesOf(setting.value) : [setting];
  for (const { key, keyOffset, value } of stores) {
    if (setting.key !== 'backend' && key !== 'cloud') continue;
    const attributes = new Map(entriesOf(value).map((one) => [one.key, factFrom(one.value, 0)]));
    for (const product of storesOf(key, attributes))
      implied.push({ product, form: 'Terraform state', file, ...lines.at(keyOffset) });
  }
}

/** Members of a body, which may be an object or a list of them, comments (`//`) left out. */
function entriesOf(node: JsonNode | undefined): JsonMember[] {
  return itemsOf(node).flatMap((item) => item.members().filter(({ key }) => !key.startsWith('//')));
}

function readTyped(sheet: JsonSheet, kind: UseKind, { key: type, value: names }: JsonMember): void {
  const { file, lines, uses } = sheet;
  for (const { key: name, keyOffset, value } of entriesOf(names)) {
    for (const one of itemsOf(value)) {
      const facts = factsFrom(one, factsOf(type));
      uses.push({ type, kind, file, ...lines.at(keyOffset), name, ...(facts && { facts }) });
    }
  }
}

function readProvider(
  { file, lines, uses }: JsonSheet,
  { key: type, keyOffset, value }: JsonMember,
): void {
  for (const one of itemsOf(value)) {
    const facts = factsFrom(one, factsOf(`provider ${type}`));
    uses.push({ type, kind: 'provider', file, ...lines.at(keyOffset), ...(facts && { facts }) });
  }
}

function readModule(sheet: JsonSheet, { key: name, keyOffset, value }: JsonMember): void {
  const source = stringOf(memberOf(itemsOf(value)[0], 'source'));
  if (source !== undefined) noteModule(sheet, source, sheet.lines.at(keyOffset), name);
}

function factsFrom(block: JsonNode, wanted: ReadonlySet<string>): Facts | undefined {
  if (wanted.size === 0) return undefined;
  const facts: Record<string, string> = {};
  for (const { key, value } of block.members()) {
    if (!wanted.has(key) || value.text() === 'null') continue;
    facts[key] = factFrom(value, 0);
    for (const inner of entriesOf(value)) facts[`${key}.${inner.key}`] = factFrom(inner.value, 0);
  }
  return Object.keys(facts).length > 0 ? facts : undefined;
}

/** A node as a fact: plain, joined, `{}` for a block, `${…}` where Terraform would fill it in. */
function factFrom(node: JsonNode, depth: number): string {
  if (node.kind === 'object') return '{}';
  if (node.kind === 'array') {
    if (depth > DEPTH) return computed('[…]');
    const parts = node.items().map((item) => factFrom(item, depth + 1));
    return parts.every((part) => part === '{}') ? '{}' : parts.join(',');
  }
  const value = node.text();
  return /[$%]\{/.test(value) ? computed(value.replace(/^\$\{(.*)\}$/s, '$1')) : value;
}

/** Terraform and OpenTofu written as JSON; plans and states are something else. */
export const terraformJson: Scanner = {
  id: 'terraform-json',
  title: 'Terraform JSON',
  ends: 'json',
  matches: (file) => /\.(?:tf|tofu)\.json$/.test(file),
  scan,
};
