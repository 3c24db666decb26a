import type { Report, ReportService } from '../../estate/report.ts';
import type { Gap } from '../renderer.ts';
import { inChunks } from '../text/chunks.ts';
import { entryText } from '../text/entry-text.ts';
import { jsonText, rows } from '../text/json-text.ts';
import { oneLine, webAddress } from '../text/web-address.ts';

/**
 * Information resources of third parties, as the part `thirdPartyInformationResources` of FedRAMP's certification
 * package overview (schemas of 24 June 2026) has them: every live service that someone else provides. A build merges it
 * into the overview, whose other parts are the provider's own.
 */
export function renderFedramp(report: Report): Iterable<string> {
  return inChunks(pieces(report));
}

function* pieces(report: Report): Generator<string> {
  yield '{\n  "thirdPartyInformationResources": {\n    "certified": [';
  let count = 0;
  for (const text of rows(certified(report), '      ', jsonText)) {
    count++;
    yield text;
  }
  yield `${count === 0 ? '' : '\n    '}],\n    "nonCertified": [`;
  count = 0;
  for (const text of rows(nonCertified(report), '      ', jsonText)) {
    count++;
    yield text;
  }
  yield `${count === 0 ? '' : '\n    '}]\n  }\n}\n`;
}

function* certified(report: Report): Generator<object> {
  for (const { file, service } of resources(report)) {
    const id = fedrampId(report, service);
    if (id !== null)
      yield {
        fedRampCertifiedThirdPartyInformationResource: id,
        useCase: useCase(service, file),
      };
  }
}

function* nonCertified(report: Report): Generator<object> {
  const names = new Map(report.providers.map(({ id, name }) => [id, name]));
  for (const { file, service } of resources(report)) {
    if (fedrampId(report, service) !== null) continue;
    const { name, provider } = service;
    const website = websiteOf(service);
    yield {
      name: oneLine(name ?? '', entryText(service)),
      provider: oneLine(
        provider === null ? '' : (names.get(provider) ?? provider),
        `Not named: ${file}:${service.location.line}`,
      ),
      ...(website === null ? {} : { website }),
      useCase: useCase(service, file),
    };
  }
}

/** Live services that someone else provides, in the order of the manifests. */
function* resources(report: Report): Generator<{ file: string; service: ReportService }> {
  for (const { file, services } of report.manifests)
    for (const service of services) {
      const { lifecycle, model } = service;
      if (lifecycle === 'live' && model !== 'on-premises') yield { file, service };
    }
}

/** FedRAMP's id, by the nearest name that the policy gives one. */
function fedrampId({ fedramp }: Report, service: ReportService): string | null {
  const ids = fedramp?.certified ?? {};
  const { id, product, products = [], provider } = service;
  const names = [entryText(service), id, product, ...products, provider];
  const found = names.find((name) => name != null && Object.hasOwn(ids, name) && ids[name] !== '');
  return found == null ? null : (ids[found] ?? null);
}

/** The link that the entry calls its website, else the document about its product. */
function websiteOf({ links = [], agreement }: ReportService): string | null {
  const own = links.find(({ name }) => ['website', 'site'].includes(name.toLowerCase()));
  return webAddress(own?.url) ?? webAddress(agreement?.url);
}

/** What the entry says about itself, or where it should say it. */
function useCase(service: ReportService, file: string): string {
  const { description = '', location } = service;
  return oneLine(description, `Not described: ${entryText(service)}, ${file}:${location.line}`);
}

/** What is missing from each resource, by cause. */
export function fedrampGaps(report: Report): Gap[] {
  const all = [...resources(report)];
  const of = (cause: string, misses: (service: ReportService) => boolean): Gap[] =>
    all
      .filter(({ service }) => misses(service))
      .map(({ file, service }) => ({
        file,
        line: service.location.line,
        text: entryText(service),
        cause,
      }));
  return [
    ...of(
      'No use case, which FedRAMP requires: add `description`.',
      ({ description = '' }) => description.trim() === '',
    ),
    ...of(
      'No provider, which FedRAMP requires: name its `product` or `provider`.',
      (service) => service.provider === null && fedrampId(report, service) === null,
    ),
    ...of(
      'No website: add `links.website`.',
      (service) => websiteOf(service) === null && fedrampId(report, service) === null,
    ),
    ...of(
      "Not known to be certified: add FedRAMP's id under `fedramp.certified` of the policy if it is.",
      (service) => fedrampId(report, service) === null,
    ),
  ];
}
