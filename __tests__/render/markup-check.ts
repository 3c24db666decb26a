/** One tag of a page or an XML document: its name, whether it closes, and its attributes as they are written. */
export interface Tag {
  readonly name: string;
  readonly closes: boolean;
  readonly selfClosing: boolean;
  readonly attributes: readonly (readonly [string, string])[];
}

const TAG = /<(\/?)([A-Za-z][\w-]*)((?:\s+[A-Za-z][\w:-]*(?:="[^"<>]*")?)*)\s*(\/?)>/y;
const ATTRIBUTE = /([A-Za-z][\w:-]*)(?:="([^"]*)")?/g;
const ENTITY = /&(?!(?:amp|lt|gt|quot|#39|#58|#35);)/;

/**
 * Every tag of a text in which `<`, `>` and `&` stand for nothing but tags and the entities that we write. Throws at
 * the first that does not.
 */
export function tagsOf(text: string): Tag[] {
  const tags: Tag[] = [];
  let at = 0;
  for (;;) {
    const next = text.indexOf('<', at);
    const between = next < 0 ? text.slice(at) : text.slice(at, next);
    if (between.includes('>') || ENTITY.test(between)) throw new Error(`Not text: ${between}`);
    if (next < 0) return tags;
    TAG.lastIndex = next;
    const found = TAG.exec(text);
    if (found === null) throw new Error(`Not a tag: ${text.slice(next, next + 80)}`);
    const [all, slash, name = '', attributes = '', self] = found;
    if (ENTITY.test(attributes)) throw new Error(`Not an attribute: ${attributes}`);
    tags.push({
      name,
      closes: slash === '/',
      selfClosing: self === '/',
      attributes: [...attributes.matchAll(ATTRIBUTE)].map(([, key = '', value = '']) => [
        key,
        value,
      ]),
    });
    at = next + all.length;
  }
}

/** Throws unless every tag is closed, in turn. */
export function balanced(tags: readonly Tag[], empty: ReadonlySet<string> = new Set()): void {
  const open: string[] = [];
  for (const { name, closes, selfClosing } of tags) {
    if (selfClosing || empty.has(name)) continue;
    if (!closes) open.push(name);
    else if (open.pop() !== name) throw new Error(`</${name}> closes nothing`);
  }
  if (open.length > 0) throw new Error(`Not closed: ${open.join(' ')}`);
}

/** A text without the entities that we write. */
export function unescaped(text: string): string {
  return text
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)))
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}
