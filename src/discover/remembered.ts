/** A function that works out each answer once: names repeat thousands of times in an estate. */
export function remembered<T>(work: (name: string) => T): (name: string) => T {
  const known = new Map<string, T>();
  return (name) => {
    if (known.has(name)) return known.get(name) as T;
    const answer = work(name);
    known.set(name, answer);
    return answer;
  };
}
