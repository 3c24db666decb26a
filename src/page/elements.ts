/** Makes an element with a class and with text, which is never read as markup. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className = '',
  text = '',
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  if (className !== '') made.className = className;
  if (text !== '') made.textContent = text;
  return made;
}

/** Text from a repository: isolated, so that it can't reverse the text around it. */
export function isolated(text: string): HTMLElement {
  return element('bdi', '', text);
}

/** The element of this id, which the page always has. */
export function byId(id: string): HTMLElement {
  return document.getElementById(id) as HTMLElement;
}

/** `12,345`. */
export function grouped(count: number): string {
  return count.toLocaleString('en');
}
