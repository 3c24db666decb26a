// In: an ARM template as text. Out: the types that it uses.
import { before } from '../../text/parts.ts';
import { ForwardLines } from '../forward-lines.ts';
import { fullType } from '../products/azure-types.ts';
import { factsOf } from '../products/discriminators.ts';
import {
  computed,
  type Facts,
  nothing,
  type Scanner,
  type ScanResult,
  type Sheet,
} from '../scanner.ts';
import { folderOf, resolvePath, withoutPassword } from '../source-address.ts';
import { treeJson } from './broken-json.ts';
import { type JsonNode, lowerMembers, stringOf } from './json-node.ts';
import { lightJson } from './quick-json.ts';

/** What the `$schema` of every template has in it, whatever it deploys to. */
const schema = /eploymentTemplate\.json/;

/** Azure nests deployments five deep at most; each level is read again, so there is an end. */
const DEPTH = 32;

/** What one file gives, with the lines that its places are counted by. */
interface JsonSheet extends Sheet {
  readonly lines: ForwardLines;
}

function scan(file: string, text: string): ScanResult | Promise<ScanResult> {
  if (!schema.test(text)) return nothing;
  return scanWhole(file, text);
}

async function scanWhole(file: string, text: string): Promise<ScanResult> {
  const light = lightJson(text);
  const first = readTemplate(file, text, light.root);
  if (!light.isDamaged()) return first;
  const tree = await treeJson(text);
  return { ...readTemplate(file, text, tree.root), damaged: true };
}

function readTemplate(file: string, text: string, root: JsonNode | undefined): ScanResult {
  const members = lowerMembers(root);
  if (!schema.test(stringOf(members.get('$schema')) ?? '')) return nothing;
  const sheet: JsonSheet = { file, lines: new ForwardLines(text), uses: [], unseen: [], links: [] };
  readResources(sheet, members.get('resources'), '', 0);
  const { uses, unseen, links } = sheet;
  return { known: true, uses, unseen, links, damaged: false };
}

/** A list of resources, or an object of them with symbolic names. */
function readResources(
  sheet: JsonSheet,
  node: JsonNode | undefined,
  parent: string,
  depth: number,
): void {
  if (node === undefined || depth > DEPTH) return;
  for (const { key, value } of node.members()) readResource(sheet, value, parent, key, depth);
  for (const item of node.items()) readResource(sheet, item, parent, undefined, depth);
}

function readResource(
  sheet: JsonSheet,
  node: JsonNode,
  parent: string,
  symbol: string | undefined,
  depth: number,
): void {
  const members = lowerMembers(node);
  const typeNode = members.get('type');
  const written = stringOf(typeNode);
  if (typeNode === undefined || written === undefined) return;
  const { file, lines } = sheet;
  const place = lines.at(typeNode.offset + 1);
  if (isExpression(written)) {
    const why = 'a resource whose type is computed at deployment';
    sheet.unseen.push({ file, line: place.line, source: withoutPassword(written), why });
    return;
  }
  // A template made from Bicep has the version of an extension's type in it.
  const type = fullType(before(written, '@'), parent);
  const name = symbol ?? stringOf(members.get('name'));
  const facts = factsFrom(members, type);
  sheet.uses.push({
    type,
    kind: members.get('existing')?.text() === 'true' ? 'existing' : 'resource',
    file,
    ...place,
    ...(name !== undefined && { name }),
    ...(facts && { facts }),
  });
  readResources(sheet, members.get('resources'), type, depth + 1);
  if (type.toLowerCase() === 'microsoft.resources/deployments') {
    readDeployment(sheet, members.get('properties'), depth + 1);
  }
}

function isExpression(text: string): boolean {
  return text.startsWith('[') && !text.startsWith('[[');
}

function factsFrom(members: ReadonlyMap<string, JsonNode>, type: string): Facts | undefined {
  let facts: Record<string, string> | undefined;
  for (const name of factsOf(type)) {
    const text = stringOf(members.get(name));
    if (text === undefined) continue;
    facts ??= {};
    facts[name] = isExpression(text) ? computed(text) : text;
  }
  return facts;
}

/** A nested deployment holds a template, or says where one is. */
function readDeployment(sheet: JsonSheet, node: JsonNode | undefined, depth: number): void {
  const properties = lowerMembers(node);
  const template = lowerMembers(properties.get('template'));
  readResources(sheet, template.get('resources'), '', depth);
  const linkNode = properties.get('templatelink');
  if (linkNode === undefined) return;
  const link = lowerMembers(linkNode);
  const { file, lines } = sheet;
  const { line } = lines.at(linkNode.offset);
  const path = stringOf(link.get('relativepath'));
  if (path !== undefined && !isExpression(path)) {
    sheet.links.push({ file, line, source: path, path: resolvePath(folderOf(file), path) });
    return;
  }
  const id = stringOf(link.get('id'));
  const source = id ?? path ?? stringOf(link.get('uri')) ?? 'templateLink';
  const why = id === undefined ? 'a nested template at another address' : 'a template spec';
  sheet.unseen.push({ file, line, source: withoutPassword(source), why });
}

/** Azure Resource Manager templates. */
export const arm: Scanner = {
  id: 'arm',
  title: 'ARM',
  ends: 'json',
  matches: (file) => !/\.(?:tf|tofu)\.json$/i.test(file),
  scan,
};
