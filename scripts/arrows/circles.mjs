/**
 * The circles in a graph of imports: of each knot of files that reach each other, one shortest way round.
 * @param {ReadonlyMap<string, readonly string[]>} targets what each file imports
 * @returns {string[][]} each ends with the file that it begins with
 */
export function circlesOf(targets) {
  const circles = [];
  const seen = new Set();
  for (const file of targets.keys()) {
    if (seen.has(file)) continue;
    const circle = wayRound(file, targets);
    if (circle === undefined) continue;
    circles.push(circle);
    for (const one of circle) seen.add(one);
  }
  return circles;
}

/**
 * A shortest way from a file back to itself, breadth first.
 * @param {string} start
 * @param {ReadonlyMap<string, readonly string[]>} targets
 * @returns {string[] | undefined}
 */
function wayRound(start, targets) {
  /** @type {Map<string, string>} */
  const from = new Map();
  const queue = [start];
  for (const file of queue) {
    for (const target of targets.get(file) ?? []) {
      if (target === start) return way(start, file, from);
      if (from.has(target)) continue;
      from.set(target, file);
      queue.push(target);
    }
  }
  return undefined;
}

/**
 * @param {string} start
 * @param {string} last
 * @param {ReadonlyMap<string, string>} from
 */
function way(start, last, from) {
  const back = [start];
  for (let at = last; at !== start; at = /** @type {string} */ (from.get(at))) back.push(at);
  return [...back, start].toReversed();
}
