import type { Report, ReportService } from '../../estate/report.ts';
import type { Gap } from '../renderer.ts';
import { entryText } from '../text/entry-text.ts';
import { linkType } from './bom-service.ts';

/** What a service is missing that CycloneDX has a place for, and what to write. */
const causes: readonly (readonly [cause: string, misses: (service: ReportService) => boolean])[] = [
  ['No model, so no duties: declare `model`.', ({ model }) => model === null],
  ['No provider: name its `product` or `provider`.', hasNoProvider],
  ['No description: add `description`.', ({ description }) => description === undefined],
  ['No data: list the kinds of data under `data`.', ({ data = [] }) => data.length === 0],
  [
    'Data without a class, exported as `unclassified`: write `{ name: …, class: … }`.',
    ({ data = [] }) => data.some((one) => one.class === null),
  ],
  ['No locations: add `locations` with `provided`, `stored` and `processed`.', hasNoLocations],
  [
    'No agreement that can be opened: add `agreement.url`.',
    (service) => isExternal(service) && (service.agreement?.url ?? null) === null,
  ],
  [
    'No contact for the provider: add its support page as `links.support`.',
    ({ links = [], ...service }) =>
      isExternal(service) &&
      !links.some(({ name }) => ['support', 'security-contact'].includes(linkType(name))),
  ],
];

function isExternal({ model }: Pick<ReportService, 'model'>): boolean {
  return model !== 'on-premises' && model !== null;
}

function hasNoProvider(service: ReportService): boolean {
  return isExternal(service) && service.provider === null;
}

function hasNoLocations({ locations, model }: ReportService): boolean {
  if (model === 'on-premises') return false;
  const { provided = [], stored = [], processed = [] } = locations ?? {};
  return [provided, stored, processed].some((one) => one.length === 0);
}

/** What is missing in the bill of materials, by cause, each at the services that it is about. */
export function bomGaps(report: Report): Gap[] {
  return causes.flatMap(([cause, misses]) =>
    report.manifests.flatMap(({ file, services }) =>
      services
        .filter((service) => service.lifecycle !== 'retired' && misses(service))
        .map((service) => ({ file, line: service.location.line, text: entryText(service), cause })),
    ),
  );
}
