import type { Agreement, Entry, Manifest } from '../../estate/manifest.ts';
import { pathKey } from '../../estate/path.ts';
import type { Product } from '../../estate/product.ts';
import type { RuleId } from '../../estate/rule-id.ts';
import { agreementKey } from '../../resolve/agreement-reader.ts';
import { grouped, plural } from '../../text/counts.ts';
import { abridged, listed } from '../../text/lists.ts';
import { keyYaml } from '../../text/yaml-text.ts';
import { type Examination, type Violation, wholeFile } from './rule.ts';
import { entryName, holderOf } from './wording.ts';

/** Entries whose agreements one change in the manifest completes. */
export interface Relying {
  /** `null` if they name none. */
  readonly agreement: Agreement | null;
  readonly provider: string | null;
  /** PaaS and hybrid first, as they need the most careful reading; then in the order of the file. */
  readonly entries: readonly [Entry, ...Entry[]];
}

/**
 * The entries for which `needs` is true, grouped by where to change that: at their agreement, for all of a provider, or
 * at the entry itself. Entries that waive the rule are left out.
 */
export function relying(
  { manifest, isWaived }: Examination,
  rule: RuleId,
  needs: (entry: Entry) => boolean,
): Relying[] {
  const groups = new Map<string, Entry[]>();
  for (const entry of manifest.entries) {
    if (!needs(entry) || isWaived(entry, rule)) continue;
    const key = placeOf(entry);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [entry]);
    else group.push(entry);
  }
  return [...groups.values()].map((group) => {
    const entries = [...group.filter(isCareful), ...group.filter((one) => !isCareful(one))];
    const [{ agreement, provider }] = entries as [Entry, ...Entry[]];
    return { agreement, provider, entries: entries as [Entry, ...Entry[]] };
  });
}

/** Whether an entry has an agreement to read: it is in use, and someone else provides it. */
export function needsAgreement({ model, lifecycle }: Entry): boolean {
  return model !== null && model !== 'on-premises' && lifecycle !== 'retired';
}

function placeOf({ agreement, provider, path }: Entry): string {
  // Aliases and merge keys bring one agreement to many services.
  if (agreement !== null) return `at ${(agreement.reviewedSpan ?? agreement.key).start}`;
  return provider === null ? pathKey(path) : `with ${agreementKey(provider)}`;
}

/** Where a finding about such entries is, and what it is about. */
export function placeOfRelying({
  agreement,
  provider,
  entries,
}: Relying): Pick<Violation, 'span' | 'path' | 'subject' | 'cause'> {
  const [entry] = entries;
  const first = [...entries].sort((a, b) => a.key.start - b.key.start)[0] ?? entry;
  const cause = [
    provider === null ? pathKey(agreement?.path ?? entry.path) : agreementKey(provider),
  ];
  if (agreement !== null) {
    const { reviewedSpan, path, key } = agreement;
    const span = reviewedSpan ?? key;
    const at = reviewedSpan === null ? path : [...path, 'reviewed'];
    return { span, path: at, subject: subjectOf(agreement, entry), cause };
  }
  if (provider === null) {
    const { service, part, path, key } = entry;
    return { span: key, path, subject: { service, part, layer: null }, cause };
  }
  return { span: first.key, path: ['agreements', provider], subject: wholeFile, cause };
}

/** The service or part that an agreement is at; the file for one by provider. */
export function subjectOf(agreement: Agreement, entry: Entry): Violation['subject'] {
  if (agreement.provider !== null) return wholeFile;
  return { ...holderOf(entry, agreement.path), layer: null };
}

/** `The agreement of mail`, or `The agreement with aws`. */
export function agreementName(agreement: Agreement, entry: Entry | undefined): string {
  if (agreement.provider !== null || entry === undefined)
    return `The agreement with ${agreement.provider}`;
  return `The agreement of ${entryName(holderOf(entry, agreement.path))}`;
}

/** `mail`, or `12 services (orders, mail, crm and 9 more)`. */
export function whoRelies({ entries }: Relying): string {
  const names = entries.map(entryName);
  const [first = ''] = names;
  return names.length === 1
    ? first
    : `${plural(names.length, 'service')} (${listed(abridged(names))})`;
}

/** The models that split the most layers. */
export function careful({ entries }: Relying): string {
  const [entry] = entries;
  if (!isCareful(entry)) return '';
  const what = entry.part === null ? 'PaaS' : 'A hybrid service';
  return ` ${what} splits the most layers, so its agreement needs the most careful reading.`;
}

function isCareful({ model, part }: Entry): boolean {
  return model === 'paas' || part !== null;
}

/** Where a product's agreement can be read, as the catalogue lists it. */
export interface Page {
  readonly url: string;
  readonly about: NonNullable<Product['about']> | null;
  readonly product: Product;
}

const order: readonly Page['about'][] = ['product', null, 'provider', 'front-page'];

/** The pages that the catalogue lists for entries, each once: those about a product itself first. */
export function pagesOf(entries: readonly Entry[]): Page[] {
  const pages = new Map<string, Page>();
  for (const { named } of entries) {
    for (const one of named) {
      const { responsibilityUrl: url, about = null } = one;
      if (url !== null && !pages.has(url)) pages.set(url, { url, about, product: one });
    }
  }
  return [...pages.values()].sort((a, b) => order.indexOf(a.about) - order.indexOf(b.about));
}

/** How many pages one message lists. */
const MOST_PAGES = 3;

/** ` The catalogue lists <url>, which is about Amazon RDS itself.`; empty without a page. */
export function pagesText(pages: readonly Page[]): string {
  if (pages.length === 0) return '';
  const shown = pages
    .slice(0, MOST_PAGES)
    .map(({ url, about, product }) => `${url}${what(about, product)}`);
  const more = pages.length - shown.length;
  const rest = more > 0 ? `; and ${grouped(more)} more` : '';
  return ` The catalogue lists ${shown.join('; ')}${rest}.`;
}

function what(about: Page['about'], { name, provider }: Product): string {
  switch (about) {
    case 'product':
      return ` (about ${name} itself)`;
    case 'provider':
      return ` (about ${provider} as a whole, not about ${name})`;
    case 'front-page':
      return ` (only a front page: look there for the document about ${name})`;
    default:
      return '';
  }
}

/** `Add `aws: { url: …, reviewed: … }` under `agreements``. */
export function addAgreement(provider: string | null): string {
  const value = '{ url: …, reviewed: … }';
  return provider === null
    ? `\`agreement: ${value}\``
    : `\`${keyYaml(provider)}: ${value}\` under \`agreements\``;
}

/** What every finding about a missing agreement says about agreements that no service uses; empty if there are none. */
export function unmatched(manifest: Manifest): string {
  const used = new Set(manifest.entries.map(({ agreement }) => agreement?.provider));
  const left = manifest.agreements.flatMap(({ provider }) =>
    provider === null || used.has(provider) ? [] : [`\`${provider}\``],
  );
  if (left.length === 0) return '';
  return ` \`agreements\` has ${listed(abridged(left))}, but no service names ${left.length === 1 ? 'that provider' : 'those providers'}.`;
}

/**
 * Every declared agreement, once, with the entries that rely on it; agreements by provider are included even if no
 * entry does.
 */
export function declaredAgreements(
  { manifest, isWaived }: Examination,
  rule: RuleId,
): { readonly agreement: Agreement; readonly entry: Entry | undefined }[] {
  const found = new Map<number, { agreement: Agreement; entry: Entry | undefined }>();
  const waived = new Set<number>();
  for (const entry of manifest.entries) {
    const { agreement } = entry;
    if (agreement === null || found.has(agreement.key.start)) continue;
    if (isWaived(entry, rule)) waived.add(agreement.key.start);
    else found.set(agreement.key.start, { agreement, entry });
  }
  for (const agreement of manifest.agreements) {
    const at = agreement.key.start;
    if (!found.has(at) && !waived.has(at)) found.set(at, { agreement, entry: undefined });
  }
  return [...found.values()];
}
