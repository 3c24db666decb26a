/**
 * A function that works out its answer once for each object, and forgets it with the object. What thousands of findings
 * or manifests ask of one object would otherwise take the square of their number.
 */
export function onceForEach<Key extends object, Answer>(
  work: (key: Key) => Answer,
): (key: Key) => Answer {
  const known = new WeakMap<Key, { readonly answer: Answer }>();
  return (key) => {
    let found = known.get(key);
    if (found === undefined) {
      found = { answer: work(key) };
      known.set(key, found);
    }
    return found.answer;
  };
}
