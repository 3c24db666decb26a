import type { Node, ParseError } from 'jsonc-parser';
import type { JsonMember, JsonNode, JsonText } from './json-node.ts';

/** Reads broken JSON as far as a parser that goes on after an error can; never throws. */
export async function treeJson(text: string): Promise<JsonText> {
  const { parseTree } = await import('jsonc-parser');
  const errors: ParseError[] = [];
  const body = text.charCodeAt(0) === 0xfeff ? ` ${text.slice(1)}` : text;
  try {
    const root = parseTree(body, errors, { allowTrailingComma: true });
    return { root: root && nodeOf(root), isDamaged: () => errors.length > 0 };
  } catch {
    // Nested deeper than the stack goes.
    return { root: undefined, isDamaged: () => true };
  }
}

function nodeOf(node: Node): JsonNode {
  const { type, offset, children = [] } = node;
  const kind = type === 'object' || type === 'array' || type === 'string' ? type : 'other';
  return {
    kind,
    offset,
    members: () => (kind === 'object' ? children.flatMap(memberOf) : []),
    items: () => (kind === 'array' ? children.map(nodeOf) : []),
    text: () => (children.length === 0 && kind !== 'object' ? String(node.value ?? '') : ''),
  };
}

function memberOf({ children = [] }: Node): JsonMember[] {
  const [key, value] = children;
  if (key === undefined || value === undefined) return [];
  return [{ key: String(key.value), keyOffset: key.offset, value: nodeOf(value) }];
}
