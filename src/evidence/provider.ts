import { once } from '../estate/once.ts';
import { isUnder, labelsOf } from './domains.ts';
import { anyVendor, vendors } from './vendors.ts';
import { fold, wordsOf } from './visible.ts';

/** More names of vendors, as a policy or an entry has them, each as `providerKey` writes it. */
export interface ProviderNames {
  readonly has: (key: string) => boolean;
}

/** Names of vendors that a policy adds. */
export function providerNames(more: readonly string[]): ProviderNames {
  return new Set(more.map(providerKey).filter(Boolean));
}

/** A name as names of vendors are compared: its words in lower case. */
export function providerKey(name: string): string {
  return wordsOf(fold(name)).join(' ');
}

const compact = (name: string): string => name.replaceAll(' ', '');

/** What vendors are called, and their organisations by the letters alone. */
const names = once(() => {
  const known = new Set(anyVendor);
  const organisations = new Set<string>();
  for (const vendor of vendors()) {
    for (const name of vendor.names) {
      const letters = compact(name);
      known.add(name).add(letters);
      organisations.add(letters);
    }
    for (const name of vendor.organisations) organisations.add(name.replaceAll('-', ''));
  }
  return { known, organisations };
});
const endings = new Set(
  'inc llc ltd corp corporation gmbh ag sa co company limited support helpdesk staff'.split(' '),
);

/** Whether a text is the name of a vendor: `AWS`, `Amazon Web Services, Inc.`, `aws-support`, `the vendor`. */
export function isProviderName(text: string, more: ProviderNames): boolean {
  return isCalled(wordsOf(fold(text)), more);
}

/** Takes words off the end that vendors have behind their names, so `words` are the caller's no longer. */
function isCalled(words: string[], more: ProviderNames): boolean {
  if (words.length > 8) return false;
  const { known } = names();
  if (words[0] === 'the') words.shift();
  for (;;) {
    const key = words.join(' ');
    if (key === '') return false;
    if (known.has(key) || more.has(key) || known.has(compact(key))) return true;
    const last = words.at(-1) ?? '';
    if (last === 'team' && words.at(-2) === 'support') words.pop();
    else if (!endings.has(last)) return false;
    words.pop();
    if (words.at(-1) === 'customer' || words.at(-1) === 'technical') words.pop();
  }
}

/** Whether a provider is among those that every text is compared with. */
export function isKnownVendor(provider: string): boolean {
  const key = providerKey(provider);
  const { known } = names();
  return known.has(key) || known.has(compact(key));
}

/** Whether an account on GitHub is a vendor's. */
export function isProviderAccount(name: string, more: ProviderNames): boolean {
  const words = wordsOf(fold(name));
  if (names().organisations.has(words.join('')) || more.has(words.join(' '))) return true;
  return isCalled(words, more);
}

type ByDomain = Map<string, { domain: string; isShared: boolean }[]>;

/** Vendors' domains by their last two labels, so that one look-up finds which vendor a domain may belong to. */
const domainsByEnd = once((): ByDomain => {
  const all: ByDomain = new Map();
  for (const vendor of vendors()) {
    for (const domain of vendor.domains) addDomain(all, domain, false);
    for (const domain of vendor.sharedDomains) addDomain(all, domain, true);
  }
  return all;
});

function addDomain(all: ByDomain, domain: string, isShared: boolean): void {
  const end = lastTwo(labelsOf(domain));
  all.set(end, [...(all.get(end) ?? []), { domain, isShared }]);
}

function lastTwo([top = '', second = '']: readonly string[]): string {
  return `${second}.${top}`;
}

/** Whether the people at a domain are a vendor's. */
export function isProviderDomain(domain: string): boolean {
  const labels = labelsOf(domain);
  const candidates = domainsByEnd().get(lastTwo(labels)) ?? [];
  return candidates.some((one) =>
    one.isShared ? labelsOf(one.domain).length === labels.length : isUnder(labels, one.domain),
  );
}

/** Whether a domain contains the name of a provider: `onsip.com`, `support.onsip.co.uk` for `OnSIP`. */
export function isDomainOf(domain: string, provider: string): boolean {
  const name = domainKey(provider);
  return name.length > 1 && namesInDomain(domain).includes(name);
}

/** A provider's name as domains have it: `onsip` for `OnSIP`. */
export function domainKey(provider: string): string {
  return compact(providerKey(provider));
}

/** What a provider at a domain may be called, as `domainKey` writes it. */
export function namesInDomain(domain: string): readonly string[] {
  const [, second, third] = labelsOf(domain).map((label) => label.replaceAll('-', ''));
  return [second, isShort(second) ? third : undefined].filter((name) => name !== undefined);
}

/** `co.uk`, `com.au`: the second label isn't a name. */
function isShort(label: string | undefined): boolean {
  return label !== undefined && label.length <= 3;
}
