/** How the steps of the bundle walk through code that was parsed, and change its text. */

/**
 * What a node is made of, in the order of the text.
 *
 * @param {import('@babel/types').Node} node
 */
export function childrenOf(node) {
  return Object.entries(node)
    .filter(([key]) => !/^(?:loc|extra|.*[cC]omments|errors|tokens)$/.test(key))
    .flatMap(([, value]) => value)
    .filter((value) => typeof value?.type === 'string' && typeof value.start === 'number')
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter((child, index, all) => index === 0 || child.start >= all[index - 1].end);
}

/** A node and all that is in it, in the order of the text. */
export function* nodesOf(node) {
  yield node;
  for (const child of childrenOf(node)) yield* nodesOf(child);
}

/**
 * A text with other pieces in some places, which don't overlap.
 *
 * @param {string} text
 * @param {readonly { start: number, end: number, text: string }[]} edits
 */
export function edited(text, edits) {
  let out = '';
  let at = 0;
  for (const edit of [...edits].sort((a, b) => a.start - b.start)) {
    out += text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return out + text.slice(at);
}
