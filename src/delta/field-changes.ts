import type { ChangeOf } from '../estate/change.ts';
import type { Location, Span, Subject } from '../estate/finding.ts';
import type { Entry, Manifest, Service } from '../estate/manifest.ts';
import type { Value, ValueMap } from '../estate/value.ts';
import { locate } from '../parse/line-index.ts';
import { isMap, keySpan, own } from '../parse/values.ts';
import { type Pair, placeAtHead } from './pairs.ts';
import { entryKeys, manifestKeys, type Shown } from './signed-fields.ts';

type FieldChange = ChangeOf<'field'>;

/** What is written of a manifest, a service or a part. */
interface Written {
  readonly map: ValueMap;
  readonly key: Span;
}

/** Changed fields of a service. The parts of a hybrid service have their own. */
export function serviceFieldChanges(pair: Pair<Service>): FieldChange[] {
  const { before, after } = pair;
  if (before === undefined || after === undefined) return [];
  return changesIn(pair, { service: after.id, part: null, layer: null }, before, after);
}

/** Changed fields of a part. */
export function partFieldChanges(pair: Pair<Entry>): FieldChange[] {
  const { before, after } = pair;
  if (before === undefined || after === undefined || after.part === null) return [];
  const { service, part } = after;
  return changesIn(pair, { service, part, layer: null }, before, after);
}

/** Changed fields of the manifest itself: among others, who is behind its teams. */
export function manifestFieldChanges(before: Manifest, after: Manifest): FieldChange[] {
  const subject = { service: null, part: null, layer: null };
  const written = ({ root }: Manifest): Written => ({ map: root, key: { start: 0, end: 0 } });
  const place = (span: Span): Location => locate(after.source, span);
  const { file } = after.source;
  return differences(manifestKeys, written(before), written(after)).map(({ span, ...change }) => ({
    kind: 'field',
    file,
    subject,
    ...change,
    location: place(span),
  }));
}

function changesIn(
  pair: Pair<unknown>,
  subject: Subject,
  before: Written,
  after: Written,
): FieldChange[] {
  const { file } = pair.source;
  return differences(entryKeys, before, after).map(({ span, ...change }) => ({
    kind: 'field',
    file,
    subject,
    ...change,
    location: placeAtHead(pair, span),
  }));
}

interface Difference extends Pick<FieldChange, 'path' | 'before' | 'after'> {
  readonly span: Span;
}

/** What differs in the fields of a table. */
function differences(
  keys: Readonly<Record<string, Shown>>,
  before: Written,
  after: Written,
): Difference[] {
  const found: Difference[] = [];
  for (const [key, shown] of Object.entries(keys)) {
    if (shown !== 'field') continue;
    const [old, now] = [own(before.map, key) ?? null, own(after.map, key) ?? null];
    if (old === now) continue;
    const [was, is] = [new Leaves(key, old).all, new Leaves(key, now).all];
    for (const [name, { path }] of new Map([...was, ...is])) {
      const [from, to] = [was.get(name), is.get(name)];
      if (from?.same === to?.same) continue;
      const span = spanAt(after, path);
      found.push({ path, before: from?.text ?? null, after: to?.text ?? null, span });
    }
  }
  return found;
}

/** The place of the last existing key of a path. */
function spanAt({ map, key }: Written, path: readonly string[]): Span {
  let span = key;
  let at: Value | undefined = map;
  for (const step of path) {
    if (!isMap(at) || !Object.hasOwn(at, step)) break;
    span = keySpan(at, step);
    at = own(at, step);
  }
  return span;
}

/** Fields don't nest deeper, and have no more values: anything else isn't valid, and may be an attack. */
const DEEPEST = 3;
const MOST_LEAVES = 2000;

interface Leaf {
  readonly path: readonly [string, ...string[]];
  readonly text: string;
  /** The identity of a value: the order of a list doesn't count. */
  readonly same: string;
}

/** The values of a field by their paths. */
class Leaves {
  readonly all = new Map<string, Leaf>();

  constructor(key: string, value: Value) {
    this.#add([key], value);
  }

  #add(path: Leaf['path'], value: Value): void {
    if (value === null || this.all.size >= MOST_LEAVES) return;
    if (!isMap(value)) {
      const texts = (Array.isArray(value) ? value : [value]).flatMap((item) => itemText(item));
      const text = listText(texts);
      const same = Array.isArray(value) ? JSON.stringify(texts.sort()) : JSON.stringify(texts);
      if (text !== null) this.all.set(JSON.stringify(path), { path, text, same });
    } else if (path.length < DEEPEST) {
      for (const [key, held] of Object.entries(value))
        if (!key.startsWith('x-')) this.#add([...path, key], held);
    }
  }
}

/** An item of a list as text: a map by its values, such as the name and class of data. */
function itemText(item: Value): string[] {
  if (item === null || Array.isArray(item)) return [];
  if (!isMap(item)) return [String(item).trim()];
  const pairs = Object.entries(item).filter(
    ([, held]) => held !== null && typeof held !== 'object',
  );
  return [pairs.map(([key, held]) => `${key}: ${String(held).trim()}`).join(', ')];
}

/** Texts as one; `null` for none. A text that looks like two is in quotes, so that no two lists look alike. */
export function listText(texts: readonly string[]): string | null {
  if (texts.length === 0) return null;
  return texts.map((text) => (/, |"/.test(text) ? JSON.stringify(text) : text)).join(', ');
}
