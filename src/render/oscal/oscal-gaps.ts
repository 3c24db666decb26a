import type { Report, ReportService } from '../../estate/report.ts';
import type { Gap } from '../renderer.ts';
import { entryText } from '../text/entry-text.ts';
import { webAddress } from '../text/web-address.ts';
import { foreignIds } from './control-ids.ts';
import { hasControls } from './plan-requirements.ts';
import { authorizedDates, informationOf } from './security-plan.ts';

/** Where a policy is looked for, for gaps of a report without one. */
const POLICY = '.github/cloud-estate.yml';

const NO_PLAN =
  'A component definition was written, because something is missing that OSCAL requires of a system security plan:';

/** What is missing for a system security plan, at the place where it belongs. */
export function planGaps(report: Report): Gap[] {
  const { oscal, policy, manifests } = report;
  const gap = (text: string, place?: { file: string; line: number }): Gap => ({
    file: place?.file ?? oscal?.file ?? policy ?? POLICY,
    line: place?.line ?? oscal?.line ?? 1,
    cause: NO_PLAN,
    text,
  });
  if (oscal === null)
    return [gap('an `oscal` block with `profile`, `description` and `boundary` in the policy')];
  const first = manifests[0];
  const place = first === undefined ? undefined : { file: first.file, line: 1 };
  return [
    ...(webAddress(oscal.profile) === null ? [gap('`oscal.profile`')] : []),
    ...(oscal.description === null ? [gap('`oscal.description`')] : []),
    ...(oscal.boundary === null ? [gap('`oscal.boundary`')] : []),
    ...(informationOf(report).size === 0
      ? [gap('a kind of information: `data` of a service, or `oscal.information`')]
      : []),
    ...(hasControls(report) ? [] : [gap('a service with a duty that a control asks for', place)]),
  ];
}

const ofService: readonly (readonly [
  cause: string,
  misses: (service: ReportService) => boolean,
])[] = [
  ['No model, so no duties: declare `model`.', ({ model }) => model === null],
  [
    'No provider: name its `product` or `provider`.',
    ({ model, provider }) => provider === null && model !== null && model !== 'on-premises',
  ],
  ['No description: add `description`.', ({ description }) => description === undefined],
];

/** What is missing in the components. */
export function componentGaps(report: Report): Gap[] {
  const services = ofService.flatMap(([cause, misses]) =>
    report.manifests.flatMap(({ file, services }) =>
      services
        .filter((service) => service.lifecycle !== 'retired' && misses(service))
        .map((service) => ({ file, line: service.location.line, text: entryText(service), cause })),
    ),
  );
  const ids = report.matrices.flatMap((matrix) => {
    const file = report.manifests.find(({ matrix: key }) => key === matrix.key)?.file ?? '';
    const cause = `Controls of the framework ${matrix.framework} that aren't written as NIST's catalog writes ids, such as AC-2 or AC-2(1), are left out:`;
    return foreignIds(matrix).map((text) => ({ file, line: 1, text, cause }));
  });
  return [...services, ...ids];
}

/** Providers whose authorization has no date, so that the plan can't list it. */
export function authorizationGaps({ oscal, manifests }: Report): Gap[] {
  if (oscal === null) return [];
  const { file, line } = oscal;
  const authorized = authorizedDates(oscal);
  const cause = 'No date of authorization: add it under `oscal.authorized`.';
  const used = new Set(
    manifests.flatMap(({ services }) =>
      services.flatMap(({ provider, lifecycle }) =>
        provider === null || lifecycle === 'retired' || provider === 'customer' ? [] : [provider],
      ),
    ),
  );
  return [...used]
    .filter((provider) => !Object.hasOwn(authorized, provider))
    .sort()
    .map((text) => ({ file, line, text, cause }));
}
