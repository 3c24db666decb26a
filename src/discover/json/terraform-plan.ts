import { ForwardLines } from '../forward-lines.ts';
import { factsOf } from '../products/discriminators.ts';
import { type Facts, nothing, type Scanner, type ScanResult, type Use } from '../scanner.ts';
import { itemsOf, type JsonNode, memberOf, stringOf } from './json-node.ts';
import { lightJson } from './quick-json.ts';

/** Modules in modules: each level is read again, so there is an end. */
const DEPTH = 32;

const plan = /"format_version"\s*:/;
/** What a state file says at its top, as Terraform and OpenTofu store it. */
const state = /"version"\s*:\s*4\b/;
const lineage = /"lineage"\s*:/;
const values = /"(?:planned_values|values)"\s*:\s*\{\s*(?:"outputs"|"root_module")\s*:/;

function scan(file: string, text: string): ScanResult {
  const head = text.slice(0, 4096);
  const isState = state.test(head) && (file.endsWith('.tfstate') || lineage.test(head));
  if (!isState && (!plan.test(head) || !values.test(text))) return nothing;
  const { root, isDamaged } = lightJson(text);
  const module = memberOf(
    memberOf(root, 'planned_values') ?? memberOf(root, 'values'),
    'root_module',
  );
  if (module === undefined && !isState) return nothing;
  const lines = new ForwardLines(text);
  const found = new Map<string, Use>();
  const take = (node: JsonNode): void => {
    const use = isState ? storedIn(file, node, lines) : useOf(file, node, lines);
    // Instances of one resource are one line of code.
    if (use?.address !== undefined && !found.has(use.address)) found.set(use.address, use);
  };
  if (isState) itemsOf(memberOf(root, 'resources')).forEach(take);
  else if (module !== undefined) readModule(module, 0, take);
  return {
    known: true,
    uses: [...found.values()],
    unseen: [],
    links: [],
    damaged: isDamaged(),
  };
}

function readModule(module: JsonNode, depth: number, take: (resource: JsonNode) => void): void {
  if (depth > DEPTH) return;
  for (const resource of itemsOf(memberOf(module, 'resources'))) take(resource);
  for (const child of itemsOf(memberOf(module, 'child_modules')))
    readModule(child, depth + 1, take);
}

/** A resource of a state file, which has its instances inside. */
function storedIn(file: string, node: JsonNode, lines: ForwardLines): Use | undefined {
  const [module, type, name] = ['module', 'type', 'name'].map((key) =>
    stringOf(memberOf(node, key)),
  );
  const address = [...(module === undefined ? [] : [module]), type, name].join('.');
  const [instance] = itemsOf(memberOf(node, 'instances'));
  const attributes = instance && memberOf(instance, 'attributes');
  return useAt(file, node, lines, address, attributes);
}

function useOf(file: string, node: JsonNode, lines: ForwardLines): Use | undefined {
  const address = stringOf(memberOf(node, 'address'));
  return useAt(file, node, lines, address, memberOf(node, 'values'));
}

function useAt(
  file: string,
  node: JsonNode,
  lines: ForwardLines,
  address: string | undefined,
  attributes: JsonNode | undefined,
): Use | undefined {
  const [mode, type, name] = ['mode', 'type', 'name'].map((key) => stringOf(memberOf(node, key)));
  if (address === undefined || type === undefined || type === '') return undefined;
  const facts = factsIn(attributes, factsOf(type));
  return {
    type,
    kind: mode === 'data' ? 'data' : 'resource',
    file,
    ...lines.at(node.offset),
    ...(name !== undefined && { name }),
    ...(facts && { facts }),
    address: address.replace(/\[(?:\d+|"[^"]*")\]/g, ''),
  };
}

function factsIn(node: JsonNode | undefined, wanted: ReadonlySet<string>): Facts | undefined {
  if (node === undefined || wanted.size === 0) return undefined;
  const facts: Record<string, string> = {};
  for (const { key, value } of node.members()) {
    if (!wanted.has(key) || value.text() === 'null') continue;
    const [first, ...rest] = itemsOf(value);
    if (first === undefined) continue;
    facts[key] = [first, ...rest].map(textOf).join(',');
    for (const inner of first.members()) facts[`${key}.${inner.key}`] = textOf(inner.value);
  }
  return Object.keys(facts).length > 0 ? facts : undefined;
}

function textOf(node: JsonNode): string {
  return node.kind === 'object' || node.kind === 'array' ? '{}' : node.text();
}

/** Plans and states of Terraform and OpenTofu, as `show -json` writes them, and states as they are stored. */
export const terraformPlan: Scanner = {
  id: 'terraform-plan',
  title: 'Terraform plan or state',
  ends: 'json tfstate',
  matches: (file) => !/\.(?:tf|tofu)\.json$/i.test(file),
  scan,
};
