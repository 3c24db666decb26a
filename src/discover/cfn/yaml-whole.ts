// A YAML reader for templates that indentation doesn't decide or that are broken: builds the tree with `yaml`, which tolerates errors and tags.
import type { Document, Node, Pair, ParsedNode, YAMLMap } from 'yaml';
import { factsFromText, isType, type Resource, type Tree, wantsProperty } from './template.ts';

/** CloudFormation takes no template of more than a megabyte, so no tree is built of anything larger. */
const LARGEST = 1024 * 1024;

/** Looking an alias up goes through the whole document, and CloudFormation takes none. */
const ALIASES = 32;

const lost: Tree = { resources: [], known: false, damaged: true };

/** Builds the tree of a YAML template, as tolerantly as the parser can, and lists its resources. */
export async function readTree(text: string): Promise<Tree> {
  if (text.length > LARGEST) return lost;
  const yaml = await import('yaml');
  try {
    const doc = yaml.parseDocument(text, {
      strict: false,
      uniqueKeys: false,
      prettyErrors: false,
      logLevel: 'silent',
    });
    const walk = new Walk(yaml, doc, text);
    walk.root();
    return { resources: walk.resources, known: walk.known, damaged: doc.errors.length > 0 };
  } catch {
    // Nested deeper than the stack goes.
    return lost;
  }
}

type Yaml = typeof import('yaml');

/** One pass over a document: it keeps what it found, and which maps it is in, since aliases can turn back. */
class Walk {
  readonly resources: Resource[] = [];
  known = false;
  readonly #yaml: Yaml;
  readonly #doc: Document;
  readonly #text: string;
  readonly #seen = new Set<unknown>();
  #aliases = 0;

  constructor(yaml: Yaml, doc: Document, text: string) {
    this.#yaml = yaml;
    this.#doc = doc;
    this.#text = text;
  }

  root(): void {
    for (const { key, value } of this.#pairs(this.#doc.contents)) {
      if (key === 'AWSTemplateFormatVersion') this.known = true;
      if (key === 'Resources') this.#section(value);
    }
  }

  #resolve(node: unknown): unknown {
    if (!this.#yaml.isAlias(node)) return node;
    return ++this.#aliases > ALIASES ? undefined : node.resolve(this.#doc);
  }

  *#pairs(node: unknown): Generator<{ key: string; value: unknown }> {
    const map = this.#resolve(node);
    if (!this.#yaml.isMap(map)) return;
    for (const pair of (map as YAMLMap).items as Pair[]) {
      const key = this.#yaml.isScalar(pair.key) ? String(pair.key.value) : '';
      if (key === '<<') yield* this.#merged(pair.value);
      else yield { key, value: this.#resolve(pair.value) };
    }
  }

  *#merged(node: unknown): Generator<{ key: string; value: unknown }> {
    const value = this.#resolve(node);
    if (this.#seen.has(value)) return;
    this.#seen.add(value);
    if (this.#yaml.isSeq(value)) for (const item of value.items) yield* this.#merged(item);
    else yield* this.#pairs(value);
    this.#seen.delete(value);
  }

  #section(node: unknown): void {
    if (this.#seen.has(node)) return;
    this.#seen.add(node);
    for (const { key, value } of this.#pairs(node)) {
      if (!key.startsWith('Fn::ForEach')) this.#resource(key, value);
      // A loop: its variable, what it runs over, and the resources that it makes.
      else if (this.#yaml.isSeq(value)) this.#section(this.#resolve(value.items[2]));
    }
    this.#seen.delete(node);
  }

  #resource(name: string, node: unknown): void {
    let type: { readonly text: string; readonly offset: number } | undefined;
    const properties: Record<string, string> = {};
    for (const { key, value } of this.#pairs(node)) {
      if (key === 'Type') type = this.#type(value) ?? type;
      if (key === 'Properties') {
        for (const property of this.#pairs(value)) {
          if (wantsProperty(property.key)) Object.assign(properties, this.#facts(property));
        }
      }
    }
    if (type !== undefined) {
      this.resources.push({ type: type.text, offset: type.offset, name, properties });
    }
  }

  /** A type is text: a tagged one (`!Ref`, a module's address) names none. */
  #type(node: unknown): { text: string; offset: number } | undefined {
    if (!this.#yaml.isScalar(node) || typeof node.value !== 'string') return undefined;
    if (node.tag?.startsWith('!') || !isType(node.value)) return undefined;
    const start = node.range?.[0] ?? 0;
    const quoted = /["']/.test(this.#text[start] ?? '');
    return { text: node.value, offset: quoted ? start + 1 : start };
  }

  #facts({ key, value }: { key: string; value: unknown }): Readonly<Record<string, string>> {
    const node = value as ParsedNode | null;
    const tag = (node as Node | null)?.tag;
    const text = node === null ? '' : this.#text.slice(node.range[0], node.range[1]);
    return factsFromText(key, tag?.startsWith('!') ? `${tag} ${text}` : text);
  }
}
