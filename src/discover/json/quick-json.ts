import type { JsonMember, JsonNode, JsonText } from './json-node.ts';

const QUOTE = 34;
const STAR = 42;
const COMMA = 44;
const SLASH = 47;
const COLON = 58;
const OPEN_BRACKET = 91;
const BACKSLASH = 92;
const CLOSE_BRACKET = 93;
const OPEN_BRACE = 123;
const CLOSE_BRACE = 125;

/**
 * Reads JSON without building its tree: an object's members are found by passing over their values. Takes
 * comments, trailing commas and strings over several lines, as Azure does.
 */
class LightJson {
  readonly #text: string;
  damaged = false;

  constructor(text: string) {
    this.#text = text;
  }

  node(offset: number): JsonNode {
    const code = this.#text.charCodeAt(offset);
    const kind =
      code === OPEN_BRACE
        ? 'object'
        : code === OPEN_BRACKET
          ? 'array'
          : code === QUOTE
            ? 'string'
            : 'other';
    return {
      kind,
      offset,
      members: () => (kind === 'object' ? this.#members(offset) : []),
      items: () => (kind === 'array' ? this.#items(offset) : []),
      text: () => (kind === 'string' || kind === 'other' ? this.#plain(offset) : ''),
    };
  }

  /** Offset of the next thing that is neither blank nor comment. */
  skipBlanks(from: number): number {
    const text = this.#text;
    let at = from;
    for (;;) {
      const code = text.charCodeAt(at);
      if (code <= 32 || code === 0xfeff || code === 0xa0) at++;
      else if (code === SLASH && text.charCodeAt(at + 1) === SLASH) at = this.#after('\n', at + 2);
      else if (code === SLASH && text.charCodeAt(at + 1) === STAR) at = this.#after('*/', at + 2);
      else return at;
    }
  }

  #after(mark: string, from: number): number {
    const end = this.#text.indexOf(mark, from);
    return end < 0 ? this.#text.length : end + mark.length;
  }

  #members(offset: number): JsonMember[] {
    const found: JsonMember[] = [];
    const text = this.#text;
    let at = this.skipBlanks(offset + 1);
    while (text.charCodeAt(at) === QUOTE) {
      const keyOffset = at;
      const colon = this.skipBlanks(this.#skipString(at));
      if (text.charCodeAt(colon) !== COLON) break;
      const start = this.skipBlanks(colon + 1);
      found.push({ key: this.#plain(keyOffset), keyOffset, value: this.node(start) });
      at = this.#next(start);
    }
    if (text.charCodeAt(at) !== CLOSE_BRACE) this.damaged = true;
    return found;
  }

  #items(offset: number): JsonNode[] {
    const found: JsonNode[] = [];
    const text = this.#text;
    let at = this.skipBlanks(offset + 1);
    while (at < text.length && text.charCodeAt(at) !== CLOSE_BRACKET) {
      const next = this.#next(at);
      if (next === at) break;
      found.push(this.node(at));
      at = next;
    }
    if (text.charCodeAt(at) !== CLOSE_BRACKET) this.damaged = true;
    return found;
  }

  /** Where the next member or item starts, behind this value and its comma. */
  #next(start: number): number {
    const text = this.#text;
    const end = this.skipBlanks(this.#skipValue(start));
    const code = text.charCodeAt(end);
    if (code === COMMA) return this.skipBlanks(end + 1);
    if (code !== CLOSE_BRACE && code !== CLOSE_BRACKET) this.damaged = true;
    return end;
  }

  #skipValue(start: number): number {
    const text = this.#text;
    const code = text.charCodeAt(start);
    if (code === QUOTE) return this.#skipString(start);
    if (code === OPEN_BRACE || code === OPEN_BRACKET) return this.#skipBrackets(start);
    let at = start;
    while (isPlainCode(text.charCodeAt(at))) at++;
    return at;
  }

  #skipBrackets(start: number): number {
    const text = this.#text;
    let open = 0;
    for (let at = start; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code === QUOTE) at = this.#skipString(at) - 1;
      else if (code === OPEN_BRACE || code === OPEN_BRACKET) open++;
      else if (code === CLOSE_BRACE || code === CLOSE_BRACKET) {
        if (--open === 0) return at + 1;
      } else if (code === SLASH) at = Math.max(at, this.skipBlanks(at) - 1);
    }
    this.damaged = true;
    return text.length;
  }

  #skipString(start: number): number {
    const text = this.#text;
    let end = text.indexOf('"', start + 1);
    while (end > 0 && isEscaped(text, end)) end = text.indexOf('"', end + 1);
    if (end >= 0) return end + 1;
    this.damaged = true;
    return text.length;
  }

  #plain(offset: number): string {
    const raw = this.#text.slice(offset, this.#skipValue(offset));
    if (!raw.startsWith('"')) return raw;
    const inner = raw.slice(1, -1);
    if (!inner.includes('\\')) return inner;
    try {
      return String(JSON.parse(raw));
    } catch {
      return inner;
    }
  }
}

function isPlainCode(code: number): boolean {
  return (
    code > 32 &&
    code !== COMMA &&
    code !== CLOSE_BRACE &&
    code !== CLOSE_BRACKET &&
    code !== SLASH &&
    code !== QUOTE &&
    code !== COLON
  );
}

/** Whether an odd number of backslashes is before a quote. */
function isEscaped(text: string, quote: number): boolean {
  let at = quote - 1;
  while (text.charCodeAt(at) === BACKSLASH) at--;
  return (quote - at) % 2 === 0;
}

/** Opens a JSON text; nothing in it is read before it is asked for. */
export function lightJson(text: string): JsonText {
  const light = new LightJson(text);
  const start = light.skipBlanks(0);
  return {
    root: start < text.length ? light.node(start) : undefined,
    isDamaged: () => light.damaged,
  };
}
