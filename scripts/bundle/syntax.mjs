/** How the steps of the bundle walk through code that was parsed. */

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
