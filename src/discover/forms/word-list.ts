/** Whether a word is one of those of a list, in which `*` ends what others begin with, and begins what others contain. */
export function isOneOf(word: string, list: string): boolean {
  return list.split(' ').some((one) => {
    if (!one.endsWith('*')) return word === one;
    return one.startsWith('*')
      ? word.includes(one.slice(1, -1))
      : word.startsWith(one.slice(0, -1));
  });
}
