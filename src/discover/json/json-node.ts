/** A value in a JSON text, read only as far as something asks. */
export interface JsonNode {
  readonly kind: 'object' | 'array' | 'string' | 'other';
  /** Where it starts. */
  readonly offset: number;
  /** Its members in the order of the text; none for anything but an object. */
  readonly members: () => readonly JsonMember[];
  /** Its items; none for anything but an array. */
  readonly items: () => readonly JsonNode[];
  /** A string without its quotes, any other plain value as written; empty for an object or an array. */
  readonly text: () => string;
}

export interface JsonMember {
  readonly key: string;
  readonly keyOffset: number;
  readonly value: JsonNode;
}

export interface JsonText {
  readonly root: JsonNode | undefined;
  /** Something in what was read so far isn't JSON; asked after the walk. */
  readonly isDamaged: () => boolean;
}

/** A member's value. */
export function memberOf(node: JsonNode | undefined, name: string): JsonNode | undefined {
  return node?.members().find(({ key }) => key === name)?.value;
}

/** An object's values by their key in lower case, since Azure compares keys so; the first one counts. */
export function lowerMembers(node: JsonNode | undefined): ReadonlyMap<string, JsonNode> {
  const found = new Map<string, JsonNode>();
  for (const { key, value } of node?.members() ?? []) {
    const name = key.toLowerCase();
    if (!found.has(name)) found.set(name, value);
  }
  return found;
}

export function stringOf(node: JsonNode | undefined): string | undefined {
  return node?.kind === 'string' ? node.text() : undefined;
}

/** The items of an array, or the one value in its place. */
export function itemsOf(node: JsonNode | undefined): readonly JsonNode[] {
  if (node === undefined) return [];
  return node.kind === 'array' ? node.items() : [node];
}
