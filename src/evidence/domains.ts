import { fold } from './visible.ts';

const reservedEndings = new Set(['example', 'invalid', 'test', 'localhost']);
const secondLevel = new Set(['co', 'com', 'net', 'org', 'ac', 'gov']);

/** The labels of a domain in lower case, the last one first; a final full stop is ignored. */
export function labelsOf(domain: string): string[] {
  return fold(domain).replace(/\.$/, '').split('.').reverse();
}

/** `your-company.com`, `yourdomain.org`. */
const YOURS =
  /^your-?(?:company|domain|org|organi[sz]ation|team|site|host|vendor|provider|tenant)$/;

/** Whether a domain's name shows that it belongs to nobody: reserved for examples and tests, or a template. */
export function isExampleDomain(domain: string): boolean {
  const labels = labelsOf(domain);
  const [top = '', second = '', third = ''] = labels;
  if (reservedEndings.has(top)) return true;
  if (labels.length > 1 && (second === 'example' || YOURS.test(second))) return true;
  return third === 'example' && secondLevel.has(second);
}

/** Whether a domain is one of some domains, or a subdomain of one. */
export function isUnder(labels: readonly string[], domain: string): boolean {
  const wanted = labelsOf(domain);
  return wanted.length <= labels.length && wanted.every((label, at) => label === labels[at]);
}

/** Whether nobody reads what is sent to an address. */
export function isNoReply(address: string): boolean {
  const at = address.lastIndexOf('@');
  if (at < 0) return false;
  const letters = fold(address.slice(0, at)).replace(/[^a-z]+/g, '');
  if (letters.startsWith('noreply') || letters.startsWith('donotreply')) return true;
  return letters === 'devnull' || fold(address.slice(at)) === '@users.noreply.github.com';
}
