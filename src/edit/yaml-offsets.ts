import {
  type CST,
  isAlias,
  isCollection,
  isMap,
  isPair,
  isScalar,
  type Node,
  type Pair,
  type YAMLMap,
} from 'yaml';

/** Offset at which the line of an offset begins; a byte order mark isn't part of the line. */
export function lineStart(text: string, offset: number): number {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  return start === 0 && text.charCodeAt(0) === 0xfeff ? 1 : start;
}

/** Offset at which the line of an offset ends, before its line break. */
export function lineEnd(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  if (end < 0) return text.length;
  return text[end - 1] === '\r' ? end - 1 : end;
}

/** The line break in use around an offset: its own line's, or the line's before, or LF. */
export function breakAt(text: string, offset: number): string {
  let end = text.indexOf('\n', offset);
  if (end < 0) end = text.lastIndexOf('\n', offset);
  return end > 0 && text[end - 1] === '\r' ? '\r\n' : '\n';
}

/** What a line begins with up to its first character that isn't a space or tab. */
export function indentAt(text: string, offset: number): string {
  return /^[ \t]*/.exec(text.slice(lineStart(text, offset), offset))?.[0] ?? '';
}

/** Whether only white space is before an offset on its line, which may hold thousands of entries. */
export function beginsLine(text: string, offset: number): boolean {
  let at = offset - 1;
  while (at >= 0 && text[at] !== '\n' && /\s/.test(text[at] ?? '')) at--;
  return at < 0 || text[at] === '\n';
}

/** The tokens of a pair, as they are in the text. */
export function tokensOf(pair: Pair): CST.CollectionItem | undefined {
  return pair.srcToken;
}

/** Whether a pair is written with `?`. */
export function isExplicit(pair: Pair): boolean {
  return tokensOf(pair)?.start.some(({ type }) => type === 'explicit-key-ind') ?? false;
}

function sepOf(pair: Pair): readonly CST.SourceToken[] {
  return tokensOf(pair)?.sep ?? [];
}

/** Offset after a pair's colon; `undefined` if it has none. */
export function colonEnd(pair: Pair): number | undefined {
  const colon = sepOf(pair).find(({ type }) => type === 'map-value-ind');
  return colon === undefined ? undefined : colon.offset + 1;
}

/** Offset after a pair's colon and the anchor and tag of its value. */
export function propertiesEnd(pair: Pair): number | undefined {
  const last = sepOf(pair).findLast(({ type }) =>
    ['map-value-ind', 'anchor', 'tag'].includes(type),
  );
  return last === undefined ? undefined : last.offset + last.source.length;
}

/** The tag of a pair's value. */
export function tagOf(pair: Pair): CST.SourceToken | undefined {
  return sepOf(pair).find(({ type }) => type === 'tag');
}

/** Whether a pair's value has an anchor. */
export function isAnchored(pair: Pair): boolean {
  return sepOf(pair).some(({ type }) => type === 'anchor');
}

/** Whether a node is a map or list without brackets. */
export function isBlock(node: Node | null): boolean {
  return isCollection(node) && node.flow !== true;
}

/** Offset after the last character that belongs to a node; comments and the last line break do not. */
export function nodeEnd(text: string, node: Node): number {
  if (isBlock(node) && isCollection(node)) {
    const last = node.items.at(-1);
    if (isPair(last)) return pairEnd(text, last);
    if (last !== undefined) return nodeEnd(text, last as Node);
  }
  const end = node.range?.[1] ?? 0;
  if (!isScalar(node) || (node.type !== 'BLOCK_LITERAL' && node.type !== 'BLOCK_FOLDED'))
    return end;
  if (text[end - 1] !== '\n') return end;
  return text[end - 2] === '\r' ? end - 2 : end - 1;
}

/** Offset after the last character that belongs to a pair. */
export function pairEnd(text: string, pair: Pair): number {
  const value = pair.value as Node | null;
  const own = propertiesEnd(pair) ?? (pair.key as Node | null)?.range?.[1] ?? 0;
  return value === null ? own : Math.max(own, hasText(value) ? nodeEnd(text, value) : own);
}

/** Whether a node has its own characters. */
export function hasText(node: Node): boolean {
  return isAlias(node) || (node.range?.[1] ?? 0) > (node.range?.[0] ?? 0);
}

/** How many columns the keys of a block map are to the right of its line's beginning. */
export function columnOf(map: YAMLMap): number {
  return (map.srcToken as CST.BlockMap | undefined)?.indent ?? 0;
}

/** How much further maps are indented than what contains them, as seen among a map's values. */
export function stepInside(map: YAMLMap): number | undefined {
  for (const { value } of map.items as Pair[]) {
    if (isMap(value) && isBlock(value)) {
      const step = columnOf(value) - columnOf(map);
      if (step > 0) return step;
    }
  }
  return undefined;
}

/** The comments among the tokens of a value, in the order of the text. */
export function commentsIn(token: CST.Token | undefined): readonly CST.SourceToken[] {
  const found: CST.SourceToken[] = [];
  collect(token, found);
  return found;
}

function collect(token: CST.Token | undefined, found: CST.SourceToken[]): void {
  if (token === undefined) return;
  if (token.type === 'comment') found.push(token as CST.SourceToken);
  if ('start' in token && Array.isArray(token.start))
    for (const held of token.start) collect(held, found);
  if ('props' in token) for (const held of token.props) collect(held, found);
  if ('items' in token) {
    for (const item of token.items) {
      for (const held of item.start) collect(held, found);
      collect(item.key ?? undefined, found);
      for (const held of item.sep ?? []) collect(held, found);
      collect(item.value, found);
    }
  }
  if ('end' in token && Array.isArray(token.end))
    for (const held of token.end) collect(held, found);
}
