import { MAX_DEPTH, MAX_KEY, MAX_UNFOLDED } from './limits.ts';
import { define, type Merge, mergeInto } from './merge.ts';
import { resolveScalar } from './scalar.ts';
import { Places, type Problem, setPlaces, type Value, type ValueMap } from './source.ts';

/** A map or list that is still open. */
interface Frame {
  readonly container: ValueMap | Value[];
  readonly places: Places;
  readonly isList: boolean;
  readonly anchor: string | undefined;
  /** A map's key whose value is awaited; `null` when the value is to be dropped. */
  key: string | null | undefined;
  keyStart: number;
  keyEnd: number;
  keyPlain: boolean;
  merges: Merge[] | undefined;
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
 * Builds one document's value from the events of a reader (YAML or JSON), with the place of every key and
 * value. Follows aliases and merge keys; reports what is wrong and goes on where the rest still means something.
 */
export class Builder {
  value: Value | undefined;
  readonly problems: Problem[] = [];
  readonly #stack: Frame[] = [];
  readonly #anchors = new Map<string, Anchor>();
  readonly #open = new Set<string>();
  #top: Frame | undefined;
  #written = 0;
  #unfolded = 0;
  /** True when nothing more may be built: the text unfolds to too much. */
  refused = false;

  /** A map begins at an offset. */
  openMap(start: number, anchor: string | undefined): void {
    this.#openFrame({}, false, start, anchor);
  }

  /** A list begins at an offset. */
  openList(start: number, anchor: string | undefined): void {
    this.#openFrame([], true, start, anchor);
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
    this.#written++;
    if (this.#awaitsKey()) {
      if (anchor !== undefined) this.#anchor(anchor, text, start, end, text);
      this.#setKey(text, plain && tag === undefined, start, end);
      return;
    }
    const value = resolveScalar(text, plain, tag);
    if (anchor !== undefined) this.#anchor(anchor, value, start, end, text);
    this.#add(value, start, end, 1, 0);
  }

  /** A value whose type the reader knows (JSON). */
  literal(value: Value, start: number, end: number): void {
    this.#written++;
    this.#add(value, start, end, 1, 0);
  }

  /** A key whose text the reader knows (JSON). */
  key(text: string, start: number, end: number): void {
    this.#written++;
    this.#setKey(text, false, start, end);
  }

  alias(name: string, start: number, end: number): void {
    const anchor = this.#anchors.get(name);
    if (anchor === undefined) {
      const message = this.#open.has(name)
        ? `\`*${name}\` stands inside the very value that it names (\`&${name}\`), so it would never end. Name something outside of it.`
        : `\`*${name}\` names an anchor that is not there. Write \`&${name}\` before the value that it should repeat.`;
      this.problems.push({ message, start, end });
      if (this.#awaitsKey()) this.#setKey(null, false, start, end);
      else this.#add(null, start, end, 1, 0);
      return;
    }
    if (this.#awaitsKey()) {
      this.#setKey(anchor.text ?? null, false, start, end);
      if (anchor.text === undefined) this.#complexKey(start, end);
      return;
    }
    this.#unfolded += anchor.size;
    const limit = Math.max(MAX_UNFOLDED, 10 * this.#written);
    if (this.#unfolded > limit) {
      this.problems.push({
        message: `The aliases of this file unfold to more than ${limit.toLocaleString('en')} values, \`*${name}\` here being one too many. Write the services out, or split the file.`,
        start,
        end,
      });
      this.refused = true;
      return;
    }
    this.#add(anchor.value, anchor.start, anchor.end, anchor.size, anchor.height);
  }

  /** The innermost map or list ends before an offset. */
  close(end: number): void {
    const frame = this.#stack.pop();
    if (frame === undefined) return;
    this.#top = this.#stack.at(-1);
    frame.places.end = Math.max(end, frame.places.start);
    if (frame.merges !== undefined) {
      const problems = mergeInto(frame.container as ValueMap, frame.places, frame.merges);
      this.problems.push(...problems);
    }
    frame.places.seal();
    const { start } = frame.places;
    if (frame.anchor !== undefined) {
      this.#open.delete(frame.anchor);
      this.#anchors.set(frame.anchor, {
        value: frame.container,
        start,
        end: frame.places.end,
        size: frame.size,
        height: frame.height,
        text: undefined,
      });
    }
    if (this.#awaitsKey()) {
      this.#setKey(null, false, start, frame.places.end);
      this.#complexKey(start, frame.places.end);
      return;
    }
    this.#add(frame.container, start, frame.places.end, frame.size, frame.height);
  }

  #awaitsKey(): boolean {
    return this.#top !== undefined && !this.#top.isList && this.#top.key === undefined;
  }

  #openFrame(
    container: ValueMap | Value[],
    isList: boolean,
    start: number,
    anchor: string | undefined,
  ): void {
    this.#written++;
    const places = new Places(start);
    setPlaces(container, places);
    if (anchor !== undefined) {
      this.#anchors.delete(anchor);
      this.#open.add(anchor);
    }
    const frame: Frame = {
      container,
      places,
      isList,
      anchor,
      key: undefined,
      keyStart: 0,
      keyEnd: 0,
      keyPlain: false,
      merges: undefined,
      size: 1,
      height: 1,
    };
    this.#stack.push(frame);
    this.#top = frame;
  }

  #anchor(name: string, value: Value, start: number, end: number, text: string): void {
    this.#anchors.set(name, { value, start, end, size: 1, height: 0, text });
  }

  #complexKey(start: number, end: number): void {
    this.problems.push({
      message: 'A key must be plain text, not a map or a list. Write a name before the colon.',
      start,
      end,
    });
  }

  #longKey(length: number, start: number, end: number): void {
    this.problems.push({
      message: `A key of ${length.toLocaleString('en')} characters, and ${MAX_KEY.toLocaleString('en')} are the most. Shorten it.`,
      start,
      end: Math.min(end, start + MAX_KEY),
    });
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
    if (frame.isList) {
      (frame.container as Value[]).push(value);
      frame.places.offsets.push(start, end);
      return;
    }
    const { key } = frame;
    frame.key = undefined;
    if (typeof key === 'string') this.#addPair(frame, key, value, start, end);
  }

  #tooDeep(start: number, end: number): void {
    this.problems.push({
      message: `Maps and lists nest more than ${MAX_DEPTH} deep here, with aliases followed. A manifest needs 7 levels: write this part flatter.`,
      start,
      end,
    });
    this.refused = true;
  }

  #addPair(frame: Frame, key: string, value: Value, start: number, end: number): void {
    const map = frame.container as ValueMap;
    if (frame.keyStart < 0) {
      // An empty key is nowhere: its value is the nearest text there is.
      frame.keyStart = start < 0 ? frame.places.start : start;
      frame.keyEnd = frame.keyStart;
    }
    if (key === '<<' && frame.keyPlain) {
      frame.merges ??= [];
      frame.merges.push({ value, start: frame.keyStart, end: frame.keyEnd });
      if (frame.merges.length > 1) this.#duplicate(frame, key);
      return;
    }
    if (Object.hasOwn(map, key)) {
      this.#duplicate(frame, key);
      return;
    }
    define(map, key, value);
    frame.places.keys.push(key);
    frame.places.offsets.push(frame.keyStart, frame.keyEnd, start, end);
  }

  #duplicate(frame: Frame, key: string): void {
    this.problems.push({
      message: `The key \`${key}\` stands twice in the same map; only one can count. Remove or rename one of them.`,
      start: frame.keyStart,
      end: frame.keyEnd,
    });
  }
}
