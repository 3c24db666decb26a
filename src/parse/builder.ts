import type { Problem } from '../estate/source.ts';
import type { Value, ValueMap } from '../estate/value.ts';
import { MAX_DEPTH, MAX_KEY, MAX_PROBLEMS, MAX_UNFOLDED, MAX_VALUES } from './limits.ts';
import { define, eachMerged, type Merge } from './merge.ts';
import { KeyOrder, Keys, Offsets, PendingOffsets, Places, placesOf, setPlaces } from './places.ts';
import {
  complexKey,
  duplicateKey,
  isUnusualSpace,
  longKey,
  sameNumber,
  secondMerge,
  tooDeep,
  tooManyAliases,
  tooManyProblems,
  tooManyValues,
  unknownAlias,
  unusualSpace,
} from './problems.ts';
import { resolveScalar } from './scalar.ts';

/** A map or list that is still open. Reused for the next one at its depth. */
interface Frame {
  /** `undefined` for a list, which is made when it is complete. */
  map: ValueMap | undefined;
  anchor: string | undefined;
  start: number;
  /** Where its own offsets begin among those of all that is open. */
  base: number;
  /** Where its own items begin among those of all lists that are open. */
  firstItem: number;
  /** The keys so far; `undefined` once they are too many to be shared. */
  order: KeyOrder | undefined;
  /** The keys so far, where they are not shared. */
  keys: string[] | undefined;
  /** A map's key whose value comes next; `null` if the value is dropped. */
  key: string | null | undefined;
  keyStart: number;
  keyEnd: number;
  keyPlain: boolean;
  merges: Merge[] | undefined;
  /** Plain keys that are numbers, as they are written, by the number. */
  numbers: Map<string, string> | undefined;
  /** Values in here, aliases followed. */
  size: number;
  /** Levels of nesting in here, aliases followed. */
  height: number;
}

interface Anchor {
  readonly value: Value;
  readonly start: number;
  readonly end: number;
  readonly size: number;
  readonly height: number;
  /** The text of a scalar, for its use as a key. */
  readonly text: string | undefined;
}

/**
 * Builds one document's value from the events of a reader (YAML or JSON), with the place of every key and value.
 * Follows aliases and merge keys; reports what is wrong, and continues where the rest still makes sense.
 */
export class Builder {
  value: Value | undefined;
  readonly problems: Problem[] = [];
  /** Frames by depth, those above `#depth` waiting to be used again. */
  readonly #frames: Frame[] = [];
  #depth = 0;
  #top: Frame | undefined;
  readonly #anchors = new Map<string, Anchor>();
  readonly #open = new Set<string>();
  readonly #noKeys = new KeyOrder();
  readonly #pending = new PendingOffsets();
  /** Items of all lists that are open, the innermost last. */
  readonly #items: Value[] = [];
  readonly #offsets: Offsets;
  #written = 0;
  #unfolded = 0;
  /** True once nothing more may be built: the text has, or unfolds to, too much. */
  refused = false;

  /** `length` is the text's, in characters. */
  constructor(length: number) {
    // A manifest has about one offset for every four characters.
    this.#offsets = new Offsets((length >> 2) + 64);
  }

  /** A map begins at an offset. */
  openMap(start: number, anchor: string | undefined): void {
    this.#openFrame({}, start, anchor);
  }

  /** A list begins at an offset. */
  openList(start: number, anchor: string | undefined): void {
    this.#openFrame(undefined, start, anchor);
  }

  /** Plain text is resolved by YAML 1.2's core schema; quoted text and tagged `!!str` stays text. */
  scalar(
    text: string,
    plain: boolean,
    start: number,
    end: number,
    anchor: string | undefined,
    tag: string | undefined,
  ): void {
    if (this.#awaitsKey()) {
      if (anchor !== undefined) this.#anchor(anchor, text, start, end, text);
      this.key(text, start, end, plain && tag === undefined);
      return;
    }
    const value = resolveScalar(text, plain, tag);
    if (anchor === undefined) this.literal(value, start, end);
    else this.anchored(anchor, value, text, start, end);
  }

  /** A value whose type the reader knows, with an anchor and its own text. */
  anchored(anchor: string, value: Value, text: string, start: number, end: number): void {
    this.#anchor(anchor, value, start, end, text);
    this.literal(value, start, end);
  }

  /** A value whose type the reader knows. */
  literal(value: Value, start: number, end: number): void {
    this.#count(start, end);
    this.#add(value, start, end, 1, 0);
  }

  /** The text of a key, if the reader knows that it is one; only a plain `<<` merges. */
  key(text: string, start: number, end: number, plain: boolean): void {
    this.#count(start, end);
    this.#setKey(text, plain, start, end);
  }

  alias(name: string, start: number, end: number): void {
    const anchor = this.#anchors.get(name);
    if (anchor === undefined) {
      this.#report(unknownAlias(name, this.#open.has(name), start, end));
      if (this.#awaitsKey()) this.#setKey(null, false, start, end);
      else this.#add(null, start, end, 1, 0);
      return;
    }
    if (this.#awaitsKey()) {
      this.#setKey(anchor.text ?? null, false, start, end);
      if (anchor.text === undefined) this.#report(complexKey(start, end, false));
      return;
    }
    const { value } = anchor;
    const named = typeof value === 'object' && value !== null ? placesOf(value) : undefined;
    if (named !== undefined) named.isAliased = true;
    this.#unfolded += anchor.size;
    const limit = Math.max(MAX_UNFOLDED, 10 * this.#written);
    if (this.#unfolded > limit) {
      this.#report(tooManyAliases(name, limit, start, end));
      this.refused = true;
      return;
    }
    this.#add(anchor.value, anchor.start, anchor.end, anchor.size, anchor.height);
  }

  /** The innermost map or list ends before an offset. */
  close(end: number): void {
    const frame = this.#top;
    if (frame === undefined) return;
    this.#depth--;
    this.#top = this.#depth === 0 ? undefined : this.#frames[this.#depth - 1];
    const { start, anchor, size, height } = frame;
    const last = Math.max(end, start);
    if (frame.merges !== undefined) this.#merge(frame, frame.merges);
    const value = frame.map ?? this.#takeItems(frame);
    this.#place(value, frame, last);
    if (anchor !== undefined) {
      this.#open.delete(anchor);
      // An anchor that is redefined inside its own value means the later one from there on.
      if (!this.#anchors.has(anchor))
        this.#anchors.set(anchor, { value, start, end: last, size, height, text: undefined });
    }
    if (this.#awaitsKey()) {
      this.#setKey(null, false, start, last);
      // `{{ name }}`: braces directly inside braces.
      this.#report(complexKey(start, last, this.#top?.start === start - 1));
      return;
    }
    this.#add(value, start, last, size, height);
  }

  /** The items of a complete list: a growing list would keep room for many more. */
  #takeItems({ firstItem }: Frame): Value[] {
    const items = this.#items.slice(firstItem);
    this.#items.length = firstItem;
    return items;
  }

  #count(start: number, end: number): void {
    if (++this.#written !== MAX_VALUES + 1) return;
    this.#report(tooManyValues(Math.max(0, start), Math.max(0, end)));
    this.refused = true;
  }

  #report(problem: Problem): void {
    const { problems } = this;
    if (problems.length < MAX_PROBLEMS) problems.push(problem);
    else if (problems.length === MAX_PROBLEMS) {
      problems.push(tooManyProblems(problem.start, problem.end));
      this.refused = true;
    }
  }

  #awaitsKey(): boolean {
    return this.#top?.map !== undefined && this.#top.key === undefined;
  }

  #openFrame(map: ValueMap | undefined, start: number, anchor: string | undefined): void {
    this.#count(start, start + 1);
    if (anchor !== undefined) {
      this.#anchors.delete(anchor);
      this.#open.add(anchor);
    }
    let frame = this.#frames[this.#depth++];
    const order = map === undefined ? undefined : this.#noKeys;
    if (frame === undefined) {
      frame = {
        map,
        anchor,
        start,
        base: this.#pending.end,
        firstItem: this.#items.length,
        order,
        keys: undefined,
        key: undefined,
        keyStart: 0,
        keyEnd: 0,
        keyPlain: false,
        merges: undefined,
        numbers: undefined,
        size: 1,
        height: 1,
      };
      this.#frames.push(frame);
    } else {
      frame.map = map;
      frame.anchor = anchor;
      frame.start = start;
      frame.base = this.#pending.end;
      frame.firstItem = this.#items.length;
      frame.order = order;
      frame.keys = undefined;
      frame.key = undefined;
      frame.merges = undefined;
      frame.numbers = undefined;
      frame.size = 1;
      frame.height = 1;
    }
    this.#top = frame;
  }

  /** Notes, for a complete map or list, where everything in it is. */
  #place(container: ValueMap | Value[], frame: Frame, end: number): void {
    const at = this.#pending.moveTo(this.#offsets, frame.base, frame.start, end);
    const keys = frame.order ?? (frame.keys === undefined ? undefined : new Keys(frame.keys));
    setPlaces(container, new Places(this.#offsets, at, keys));
  }

  #merge(frame: Frame, merges: readonly Merge[]): void {
    const target = frame.map as ValueMap;
    for (const problem of eachMerged(merges, (source) => {
      const from = placesOf(source);
      const keys = from?.keys?.list ?? [];
      for (let at = 0; at < keys.length; at++) {
        const key = keys[at] as string;
        if (from === undefined || Object.hasOwn(target, key)) continue;
        this.#addOwn(frame, target, key, source[key] as Value);
        this.#pending.push(
          from.ofKey(at, 0),
          from.ofKey(at, 1),
          from.ofKey(at, 2),
          from.ofKey(at, 3),
        );
      }
    }))
      this.#report(problem);
  }

  #anchor(name: string, value: Value, start: number, end: number, text: string): void {
    this.#anchors.set(name, { value, start, end, size: 1, height: 0, text });
  }

  #longKey(length: number, start: number, end: number): void {
    this.#report(longKey(length, MAX_KEY, start, Math.min(end, start + MAX_KEY)));
  }

  #setKey(text: string | null, plain: boolean, start: number, end: number): void {
    const frame = this.#top;
    if (frame === undefined) return;
    const tooLong = text !== null && text.length > MAX_KEY;
    if (tooLong) this.#longKey(text.length, start, end);
    frame.key = tooLong ? null : text;
    frame.keyStart = start;
    frame.keyEnd = end;
    frame.keyPlain = plain;
  }

  #add(value: Value, start: number, end: number, size: number, height: number): void {
    const frame = this.#top;
    if (frame === undefined) {
      this.value = value;
      return;
    }
    frame.size += size;
    if (height >= frame.height) {
      frame.height = height + 1;
      if (frame.height === MAX_DEPTH + 1) this.#tooDeep(start, end);
    }
    const { map, key } = frame;
    if (map === undefined) {
      this.#items.push(value);
      this.#pending.pushItem(start, end);
      return;
    }
    frame.key = undefined;
    if (typeof key === 'string') this.#addPair(frame, map, key, value, start, end);
  }

  #tooDeep(start: number, end: number): void {
    this.#report(tooDeep(start, end));
    this.refused = true;
  }

  #addPair(
    frame: Frame,
    map: ValueMap,
    key: string,
    value: Value,
    start: number,
    end: number,
  ): void {
    if (frame.keyStart < 0) {
      // An empty key isn't anywhere in the text, so its value's place is used.
      frame.keyStart = start < 0 ? frame.start : start;
      frame.keyEnd = frame.keyStart;
    }
    if (key === '<<' && frame.keyPlain) {
      frame.merges ??= [];
      frame.merges.push({ value, start: frame.keyStart, end: frame.keyEnd });
      if (frame.merges.length > 1) this.#report(secondMerge(frame.keyStart, frame.keyEnd));
      return;
    }
    if (frame.keyPlain) this.#checkPlainKey(frame, map, key);
    const next = frame.order?.with(key);
    if (next !== undefined) {
      frame.order = next;
      map[key] = value;
    } else if (Object.hasOwn(map, key)) {
      this.#report(duplicateKey(key, this.#depth === 1, frame.keyStart, frame.keyEnd));
      return;
    } else this.#addOwn(frame, map, key, value);
    this.#pending.push(frame.keyStart, frame.keyEnd, start, end);
  }

  /** A plain key that is a number means the number: `1` and `0x1` are the same key. */
  #checkPlainKey(frame: Frame, map: ValueMap, key: string): void {
    const first = key.charCodeAt(0);
    if (first > 0x7f && isUnusualSpace(first)) {
      this.#report(unusualSpace(first, frame.keyStart));
    } else if (first < 0x3a) {
      const value = resolveScalar(key, true, undefined);
      if (typeof value !== 'number') return;
      const number = String(value);
      const twin = frame.numbers?.get(number) ?? (Object.hasOwn(map, number) ? number : undefined);
      if (twin !== undefined && twin !== key) {
        this.#report(sameNumber(key, twin, frame.keyStart, frame.keyEnd));
      }
      frame.numbers ??= new Map();
      frame.numbers.set(number, key);
    }
  }

  /** Adds a key to a map whose keys are, from here on, a separate list. */
  #addOwn(frame: Frame, map: ValueMap, key: string, value: Value): void {
    if (frame.order !== undefined) frame.keys = [...frame.order.list];
    frame.order = undefined;
    frame.keys?.push(key);
    define(map, key, value);
  }
}
