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
  return readWith(text, (walk) => walk.root());
}

/** The functions, endpoints and resources of a `serverless.yml`. */
export interface ServerlessTree extends Tree {
  /** `aws`; empty where the file doesn't say. */
  readonly provider: string;
  readonly items: readonly {
    readonly kind: string;
    readonly name: string;
    readonly offset: number;
  }[];
  /** Files that hold more of it, as written. */
  readonly files: readonly { readonly path: string; readonly offset: number }[];
}

/** Builds the tree of a `serverless.yml`; `known` says whether it is one. */
export async function readServerless(text: string): Promise<ServerlessTree> {
  const more: Pick<ServerlessTree, 'provider' | 'items' | 'files'>[] = [];
  const tree = await readWith(text, (walk) => more.push(walk.serverless()));
  return { provider: '', items: [], files: [], ...more[0], ...tree };
}

async function readWith(text: string, read: (walk: Walk) => void): Promise<Tree> {
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
    read(walk);
    return { resources: walk.resources, known: walk.known, damaged: doc.errors.length > 0 };
  } catch {
    // Nested deeper than the stack goes.
    return lost;
  }
}

/** Events of the Serverless Framework for which it makes an endpoint, a rule, or what sends them. */
const made: ReadonlySet<string> = new Set(
  'http httpApi websocket alb cloudFront cognitoUserPool eventBridge iot s3 schedule sns'.split(
    ' ',
  ),
);

/** Events that name what sends them. */
const sources: ReadonlySet<string> = new Set(['cognitoUserPool', 's3', 'sns']);

/** What is there already: by its address, or because the event says so. */
const existing = /^["']?(?:arn:|!)|\b(?:arn|existing):/;

function offsetOf(node: unknown): number {
  return (node as Partial<Node> | null)?.range?.[0] ?? 0;
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

  serverless(): Pick<ServerlessTree, 'provider' | 'items' | 'files'> {
    const top = new Map([...this.#pairs(this.#doc.contents)].map(({ key, value }) => [key, value]));
    this.known = top.has('service') && top.has('provider');
    const found = { provider: this.#provider(top.get('provider')), items: [], files: [] } as {
      provider: string;
      items: ServerlessTree['items'][number][];
      files: ServerlessTree['files'][number][];
    };
    for (const functions of this.#listed(top.get('functions'), found.files)) {
      for (const { key: name, value, offset } of this.#pairs(functions)) {
        found.items.push({ kind: 'function', name, offset });
        for (const kind of this.#events(value)) found.items.push({ kind, name, offset });
      }
    }
    for (const resources of this.#listed(top.get('resources'), found.files)) {
      for (const { key, value } of this.#pairs(resources)) {
        if (key !== 'Resources') continue;
        for (const section of this.#listed(value, found.files)) {
          this.#section(section);
          // A resource may be a file too.
          for (const one of this.#pairs(section)) this.#listed(one.value, found.files);
        }
      }
    }
    return found;
  }

  #provider(node: unknown): string {
    if (this.#yaml.isScalar(node)) return String(node.value);
    const name = [...this.#pairs(node)].find(({ key }) => key === 'name')?.value;
    return this.#yaml.isScalar(name) ? String(name.value) : '';
  }

  /** A map, or those of a list; files that are named in their place go to `files`. */
  #listed(node: unknown, files: { path: string; offset: number }[]): unknown[] {
    const all = this.#yaml.isSeq(node) ? node.items.map((item) => this.#resolve(item)) : [node];
    return all.filter((item) => {
      if (!this.#yaml.isScalar(item)) return true;
      const path = /^\$\{file\(([^)$]+)\)/.exec(String(item.value))?.[1];
      if (path !== undefined) files.push({ path, offset: item.range?.[0] ?? 0 });
      return false;
    });
  }

  /** Kinds of events for which something is made. */
  *#events(node: unknown): Generator<string> {
    const events = [...this.#pairs(node)].find(({ key }) => key === 'events')?.value;
    if (!this.#yaml.isSeq(events)) return;
    for (const item of events.items) {
      const event = this.#resolve(item);
      const names = this.#yaml.isScalar(event)
        ? [{ key: String(event.value), value: undefined }]
        : [...this.#pairs(event)];
      for (const { key, value } of names) {
        const [start = 0, end = 0] = (value as Partial<Node> | undefined)?.range ?? [];
        const isThere = sources.has(key) && existing.test(this.#text.slice(start, end));
        if (made.has(key) && !isThere) yield key;
      }
    }
  }

  #resolve(node: unknown): unknown {
    if (!this.#yaml.isAlias(node)) return node;
    return ++this.#aliases > ALIASES ? undefined : node.resolve(this.#doc);
  }

  *#pairs(node: unknown): Generator<{ key: string; value: unknown; offset: number }> {
    const map = this.#resolve(node);
    if (!this.#yaml.isMap(map)) return;
    for (const pair of (map as YAMLMap).items as Pair[]) {
      const key = this.#yaml.isScalar(pair.key) ? String(pair.key.value) : '';
      if (key === '<<') yield* this.#merged(pair.value);
      else yield { key, value: this.#resolve(pair.value), offset: offsetOf(pair.key) };
    }
  }

  *#merged(node: unknown): Generator<{ key: string; value: unknown; offset: number }> {
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
