// In: a report. Out: the pieces of OSCAL documents.
import type { OscalVersion } from '../../estate/export-settings.ts';
import type { Report, ReportManifest, ReportService } from '../../estate/report.ts';
import { entryText } from '../text/entry-text.ts';
import { NAMESPACE, nameUuid, uuidsUnder } from '../text/name-uuid.ts';
import { oneLine, webAddress } from '../text/web-address.ts';
import { type OscalParties, roles } from './oscal-parties.ts';

/** The namespace of properties that NIST's doesn't know. */
const NS = `${NAMESPACE}/oscal`;

/** The standard whose controls OSCAL documents are about. */
export const STANDARD = 'nist-800-53-r5';

/** NIST's catalog of them, for where no profile is named. */
export const CATALOG =
  'https://raw.githubusercontent.com/usnistgov/oscal-content/main/nist.gov/SP800-53/rev5/json/NIST_SP-800-53_rev5_catalog.json';

/** The remark that allocation is nothing more than that. */
export const ALLOCATION =
  "Who is responsible for the customer's part of each control. This is allocation, not implementation. A control that is missing isn't in the crosswalk, which doesn't mean that it isn't yours.";

/** A property in our namespace. */
export interface OwnProperty {
  readonly name: string;
  readonly ns: string;
  readonly value: string;
  readonly class?: string;
}

/** A property in our namespace; `layer` is what it is about. */
export function ownProperty(name: string, value: string, layer?: string): OwnProperty {
  const about = layer === undefined ? {} : { class: token(layer) };
  return { name, ns: NS, value: oneLine(value, '-'), ...about };
}

/** A text as a token: letters, digits, dots, dashes and underscores, a letter first. */
export function token(text: string): string {
  const word = text.replace(/[^\p{L}\p{N}._-]/gu, '_');
  return /^[\p{L}_]/u.test(word) ? word : `_${word}`;
}

function oscalVersion({ oscal }: Report): OscalVersion {
  return oscal?.version ?? '1.2.2';
}

/** What a document says about itself. */
export function metadataOf(
  report: Report,
  parties: OscalParties,
  title: string,
  more: readonly { readonly id: string; readonly title: string }[] = [],
): object {
  const all = parties.all();
  return {
    title: oneLine(title, 'estate'),
    'last-modified': `${report.today}T00:00:00Z`,
    version: oneLine(report.commit ?? '', report.today),
    'oscal-version': oscalVersion(report),
    roles: [...roles, ...more],
    ...(all.length === 0 ? {} : { parties: all }),
    remarks: `Written by ${report.tool.name} ${report.tool.version}. ${ALLOCATION}`,
  };
}

/** The UUID of a document of this state of the estate. */
export function documentUuid(kind: string, { estate, commit, today, manifests }: Report): string {
  const states = manifests.flatMap((one) => [one.file, one.commit ?? '']);
  return nameUuid(kind, estate, commit ?? today, ...states);
}

/**
 * The UUIDs of a service, which stay the same as long as the service does. The component's own is that of `component`.
 */
export function serviceUuids(
  { estate, file }: ReportManifest,
  { id, part = '' }: ReportService,
): (...names: readonly string[]) => string {
  return uuidsUnder('service', estate, file, id, part);
}

/** What both documents say about a service as a component. */
export function componentOf(
  manifest: ReportManifest,
  service: ReportService,
  parties: OscalParties,
  uuidOf: (name: string) => string,
): { readonly uuid: string; readonly [key: string]: unknown } {
  const { name, product, model, provider, description, agreement, location } = service;
  const entry = oneLine(entryText(service), 'service');
  const url = webAddress(agreement?.url);
  const props = (
    [
      ['service', entry],
      ['model', model],
      ['product', product],
      ['criticality', service.criticality],
      ['lifecycle', service.lifecycle],
      ['framework', manifest.framework],
      ['manifest', `${manifest.file}:${location.line}`],
    ] as const
  ).flatMap(([key, value]) => (value === null ? [] : [ownProperty(key, value)]));
  const about = [product, model].filter((one) => one !== null).join(', ');
  return {
    uuid: uuidOf('component'),
    type: 'service',
    title: oneLine(name ?? entry, entry),
    description: (description ?? about) || entry,
    props,
    ...(url === null
      ? {}
      : {
          links: [
            {
              href: url,
              rel: 'reference',
              text: oneLine(agreement?.title ?? 'Agreement', 'Agreement'),
            },
          ],
        }),
    ...(provider === null
      ? {}
      : {
          'responsible-roles': [
            { 'role-id': 'provider', 'party-uuids': [parties.provider(provider)] },
          ],
        }),
  };
}
