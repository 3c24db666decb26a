import { computed } from '../scanner.ts';

const key = /^[ \t]*(?:- +)?["']?([A-Za-z]\w*)["']?[ \t]*:(?:[ \t]+(.*))?$/;

/**
 * What the YAML text of a property says, as facts: a plain value, a list joined with commas, `{}` and its
 * entries for a map, `${…}` for a function.
 */
export function factsFromText(name: string, raw: string): Readonly<Record<string, string>> {
  const lines = raw
    .split(/\r?\n/)
    .map(withoutComment)
    .filter((line) => line.trim() !== '');
  const whole = lines.join('\n').trim();
  if (whole === '') return {};
  if (isFunction(whole)) return { [name]: computed(whole) };
  if (whole.startsWith('[')) return { [name]: items(whole.slice(1, -1).split(',')) };
  if (/^-(?:\s|$)/.test(whole))
    return { [name]: items(lines.map((line) => line.trim().replace(/^-/, ''))) };
  if (!whole.startsWith('{') && !key.test(lines[0] ?? '')) return { [name]: plain(whole) };
  return { [name]: '{}', ...entries(name, whole) };
}

function entries(name: string, whole: string): Record<string, string> {
  const facts: Record<string, string> = {};
  const lines = whole.startsWith('{') ? whole.slice(1, -1).split(',') : whole.split('\n');
  for (const line of lines) {
    const [, inner, value = ''] = key.exec(line.trim()) ?? [];
    if (inner === undefined) continue;
    facts[`${name}.${inner}`] ??= isFunction(value) ? computed(value) : plain(value);
  }
  return facts;
}

function items(parts: readonly string[]): string {
  const values = parts.map((part) => part.trim()).filter((part) => part !== '');
  return values.some(isFunction) ? computed(values.join(', ')) : values.map(plain).join(',');
}

function isFunction(value: string): boolean {
  return /^!(?!!)|^\{?\s*["']?(?:Ref|Fn::\w+)["']?\s*:/.test(value);
}

function plain(value: string): string {
  return value.trim().replace(/^(["'])(.*)\1$/s, '$2');
}

function withoutComment(line: string): string {
  return line.replace(/(?:^|\s)#.*$/, '');
}
