import type { ReportAgreement } from '../../estate/report.ts';
import { visible } from '../text/plain.ts';
import { hostOf } from './html-text.ts';
import type { PageFact } from './page-data.ts';
import type { CountedService } from './tallies.ts';

/** What an entry says besides its model, criticality and duties, most asked-for first. */
export function factsOf(service: CountedService): PageFact[] {
  const { provider, product, products, kind, traits, lifecycle, environments, accounts } = service;
  const { regions, data = [], locations, description, agreement, links = [], source } = service;
  const facts: PageFact[] = [];
  const add = (label: string, text: string | null | undefined, url?: string | null): void => {
    if (text === null || text === undefined || text === '') return;
    const isSafe = url !== null && url !== undefined && hostOf(url) !== undefined;
    facts.push(isSafe ? [label, visible(text), url] : [label, visible(text)]);
  };
  add('Description', description);
  add('Provider', provider);
  add('Product', product);
  add('Products', products?.join(', '));
  add('Kind', kind);
  add('Traits', traits?.join(', '));
  add('Lifecycle', lifecycle === 'live' ? null : lifecycle);
  add('Environments', environments?.join(', '));
  add('Accounts', accounts?.join(', '));
  add('Regions', regions?.join(', '));
  add(
    'Data',
    data.map((one) => (one.class === null ? one.name : `${one.name} (${one.class})`)).join(', '),
  );
  add('Provided from', locations?.provided.join(', '));
  add('Stored in', locations?.stored.join(', '));
  add('Processed in', locations?.processed.join(', '));
  if (agreement !== null) add('Agreement', agreementTerms(agreement), agreement.url);
  for (const { name, url } of links) add('Link', name, url);
  add('Source', source?.join(', '));
  add('Layers', countsOnly(service));
  return facts;
}

/** What is known about the layers of an entry from a compact report, which only counts them. */
export function countsOnly({ cells }: CountedService): string | null {
  if (cells === undefined) return null;
  const { owned, unowned, waived, provider } = cells;
  return `only counted: ${unowned} unowned, ${waived} waived, ${owned} owned, ${provider} the provider's`;
}

function agreementTerms(agreement: ReportAgreement): string {
  const { url, title, reference, reviewed, starts, ends, noticeDays, law, exit } = agreement;
  const host = url === null ? undefined : hostOf(url);
  const terms = [
    title ?? host ?? (url === null ? 'no address' : 'agreement'),
    reference === undefined ? null : `reference ${reference}`,
    reviewed === null ? 'not reviewed' : `reviewed ${reviewed}`,
    starts === undefined ? null : `starts ${starts}`,
    ends === undefined ? null : `ends ${ends}`,
    noticeDays === undefined ? null : `notice ${noticeDays} days`,
    law === undefined ? null : `law ${law}`,
    exit === undefined ? null : `exit: ${exit}`,
  ];
  return terms.filter((term) => term !== null).join(', ');
}
