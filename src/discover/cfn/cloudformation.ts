import { Lines } from '../../parse/lines.ts';
import { nothing, type Scanner, type ScanResult } from '../scanner.ts';
import { readJsonTemplate } from './json.ts';
import { readLight } from './light.ts';
import { type Resource, resultOf } from './template.ts';
import { readTree, type Tree } from './tree.ts';

const files = /\.(?:ya?ml|json|template|cfn|cform|cft)$/i;
const terraformOrArm = /\.(?:tf|tofu)\.json$/i;

/** What every template has: a type with its colons, and a section of resources. */
const type = /\bType["']?[ \t]*:\s{0,200}\S{0,200}::/;
const section = /\bResources["']?[ \t]*:/;

async function scan(file: string, text: string): Promise<ScanResult> {
  if (!text.includes('::') || !section.test(text) || !type.test(text)) return nothing;
  const found = await read(text);
  if (!found.known && found.resources.length === 0) return nothing;
  return resultOf(file, text, new Lines(text), found);
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
  matches: (file) => files.test(file) && !terraformOrArm.test(file),
  scan,
};
