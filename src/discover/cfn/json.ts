import { lightJson } from '../json/light.ts';
import { itemsOf, type JsonNode, type JsonText, memberOf, stringOf } from '../json/node.ts';
import { treeJson } from '../json/tree.ts';
import { computed } from '../scanner.ts';
import { isType, type Resource, wantsProperty } from './template.ts';
import type { Tree } from './tree.ts';

/** CloudFormation nests loops five deep at most; each level is read again, so there is an end. */
const DEPTH = 8;

/** The resources of a template that is JSON. */
export async function readJsonTemplate(text: string): Promise<Tree> {
  const light = read(lightJson(text));
  return light.damaged ? read(await treeJson(text)) : light;
}

function read({ root, isDamaged }: JsonText): Tree {
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
