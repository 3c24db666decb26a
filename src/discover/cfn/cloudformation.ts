// In: a CloudFormation template as text. Out: the types that it uses.
import { ForwardLines } from '../forward-lines.ts';
import { treeJson } from '../json/broken-json.ts';
import { itemsOf, type JsonNode, type JsonText, memberOf, stringOf } from '../json/json-node.ts';
import { lightJson } from '../json/quick-json.ts';
import { computed, nothing, type Scanner, type ScanResult } from '../scanner.ts';
import { isType, type Resource, resultOf, type Tree, wantsProperty } from './template.ts';
import { readLight } from './yaml-quick.ts';
import { readTree } from './yaml-whole.ts';

const terraformOrArm = /\.(?:tf|tofu)\.json$/i;

/** What every template has: a type with its colons, and a section of resources. */
const type = /\bType["']?[ \t]*:\s*[^\s:]*::/;
const section = /\bResources["']?[ \t]*:/;

function scan(file: string, text: string): ScanResult | Promise<ScanResult> {
  if (!text.includes('::') || !section.test(text) || !type.test(text)) return nothing;
  return scanWhole(file, text);
}

async function scanWhole(file: string, text: string): Promise<ScanResult> {
  const found = await read(text);
  if (!found.known && found.resources.length === 0) return nothing;
  return resultOf(file, text, new ForwardLines(text), found);
}

async function read(text: string): Promise<Tree> {
  if (/^\uFEFF?\s*\{/.test(text)) {
    const json = await readJsonTemplate(text);
    if (!json.damaged) return json;
    const tree = await readTree(text);
    return tree.damaged ? join(json, tree) : tree;
  }
  const light = readLight(text);
  if (light.sure) return { ...light, damaged: false };
  const tree = await readTree(text);
  // The parser loses what follows an error; indentation does not.
  return tree.damaged ? join(tree, { ...light, damaged: true }) : tree;
}

/** All that either reader found, each resource once. */
function join(one: Tree, other: Tree): Tree {
  const seen = new Set(one.resources.map(({ offset }) => offset));
  const resources: Resource[] = [
    ...one.resources,
    ...other.resources.filter(({ offset }) => !seen.has(offset)),
  ].sort((a, b) => a.offset - b.offset);
  return { resources, known: one.known || other.known, damaged: true };
}

/** CloudFormation and SAM, as YAML or JSON. */
export const cloudformation: Scanner = {
  id: 'cloudformation',
  title: 'CloudFormation',
  ends: 'yaml yml json template cfn cform cft',
  matches: (file) => !terraformOrArm.test(file),
  scan,
};

/** CloudFormation nests loops five deep at most; each level is read again, so there is an end. */
const DEPTH = 8;

/** The resources of a template that is JSON. */
async function readJsonTemplate(text: string): Promise<Tree> {
  const light = readRoot(lightJson(text));
  return light.damaged ? readRoot(await treeJson(text)) : light;
}

function readRoot({ root, isDamaged }: JsonText): Tree {
  const resources: Resource[] = [];
  collect(memberOf(root, 'Resources'), resources, 0);
  const known = memberOf(root, 'AWSTemplateFormatVersion') !== undefined;
  return { resources, known, damaged: isDamaged() };
}

function collect(section: JsonNode | undefined, resources: Resource[], depth: number): void {
  if (depth > DEPTH) return;
  for (const { key: name, value } of section?.members() ?? []) {
    if (name.startsWith('Fn::ForEach')) {
      collect(itemsOf(value)[2], resources, depth + 1);
      continue;
    }
    const members = value.members();
    const node = members.findLast(({ key }) => key === 'Type')?.value;
    const type = stringOf(node);
    if (node === undefined || type === undefined || !isType(type)) continue;
    const properties: Record<string, string> = {};
    const written = members.find(({ key }) => key === 'Properties')?.value;
    for (const { key, value: property } of written?.members() ?? []) {
      if (wantsProperty(key)) Object.assign(properties, factsFromNode(key, property));
    }
    resources.push({ type, offset: node.offset + 1, name, properties });
  }
}

function factsFromNode(name: string, node: JsonNode): Record<string, string> {
  if (node.kind !== 'object' || isFunction(node)) return { [name]: textOf(node, 0) };
  const facts: Record<string, string> = { [name]: '{}' };
  for (const { key, value } of node.members()) facts[`${name}.${key}`] = textOf(value, 0);
  return facts;
}

function isFunction(node: JsonNode): boolean {
  const key = node.members()[0]?.key ?? '';
  return key === 'Ref' || key.startsWith('Fn::');
}

function textOf(node: JsonNode, depth: number): string {
  if (node.kind === 'object') {
    const [first] = node.members();
    return isFunction(node) ? computed(`${first?.key} ${stringOf(first?.value) ?? ''}`) : '{}';
  }
  if (node.kind !== 'array') return node.text();
  if (depth > DEPTH) return computed('[…]');
  const parts = node.items().map((item) => textOf(item, depth + 1));
  return parts.some((part) => part.startsWith('${')) ? computed(parts.join(', ')) : parts.join(',');
}
