/** What a map has for a key; where it has nothing yet, it is made and kept. */
export function rememberedAt<K, V extends object | string>(
  known: Map<K, V>,
  key: K,
  make: () => V,
): V {
  const before = known.get(key);
  if (before !== undefined) return before;
  const made = make();
  known.set(key, made);
  return made;
}
