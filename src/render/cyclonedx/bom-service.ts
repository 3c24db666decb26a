// In: a service of a report. Out: a service of a bill of materials.
import type { Report, ReportLayer, ReportManifest, ReportService } from '../../estate/report.ts';
import { webAddress, wellFormed } from '../text/web-address.ts';
import { ownerParties, type ResponsibleParty } from './owner-party.ts';

interface Property {
  readonly name: string;
  readonly value: string;
}

interface Reference {
  readonly type: string;
  readonly url: string;
  readonly comment?: string;
}

/** A service as CycloneDX has it. Keys without a value are left out. */
export interface BomService {
  readonly 'bom-ref': string;
  readonly name: string;
  readonly [key: string]: unknown;
}

/** Layers whose owners run what holds the data. */
const operating: readonly string[] = [
  'configuration',
  'applications',
  'platform-runtime',
  'operating-system',
];

/** Types of reference for the names that people give to links. */
const linkTypes: Readonly<Record<string, string>> = {
  documentation: 'documentation',
  docs: 'documentation',
  runbook: 'documentation',
  wiki: 'documentation',
  website: 'website',
  site: 'website',
  support: 'support',
  chat: 'chat',
  issues: 'issue-tracker',
  tickets: 'issue-tracker',
  repository: 'vcs',
  code: 'vcs',
  security: 'security-contact',
  advisories: 'advisories',
  evidence: 'evidence',
  certificate: 'certification-report',
  certification: 'certification-report',
  pentest: 'pentest-report',
  'risk-assessment': 'risk-assessment',
  'threat-model': 'threat-model',
};

/** The type of the reference that a link of this name is. */
export function linkType(name: string): string {
  const key = name.toLowerCase();
  return Object.hasOwn(linkTypes, key) ? (linkTypes[key] as string) : 'other';
}

/** The references of services in a document, unique even across many manifests. */
export class BomRefs {
  readonly #used = new Set<string>();

  /** The reference of a service or a part. A report that someone else wrote may have two of a name. */
  of(file: string, id: string, part?: string): string {
    const names = part === undefined ? [id] : [id, part];
    const ref = `${file}#${names.map((name) => encodeURIComponent(wellFormed(name))).join('/')}`;
    let own = ref;
    for (let number = 2; this.#used.has(own); number++) own = `${ref}~${number}`;
    this.#used.add(own);
    return own;
  }
}

/** Turns the services of one manifest into those of a bill of materials. */
export class BomServices {
  readonly #manifest: ReportManifest;
  readonly #partyOf: (owner: string) => ResponsibleParty;
  readonly #providers: ReadonlyMap<string, string>;
  readonly #register: Report['register'];

  readonly #refs: BomRefs;

  constructor(report: Report, manifest: ReportManifest, refs: BomRefs) {
    this.#refs = refs;
    this.#manifest = manifest;
    this.#partyOf = ownerParties(manifest);
    this.#providers = new Map(report.providers.map(({ id, name }) => [id, name]));
    this.#register = report.register;
  }

  /** One service, or one part of a hybrid service. */
  of(service: ReportService): BomService {
    const { id, part, name, description, environments = [], model, criticality } = service;
    const zone = environments.length > 0 ? environments.join(', ') : model;
    return {
      'bom-ref': this.#refs.of(this.#manifest.file, id, part),
      ...this.#providerOf(service),
      group: id,
      name: name ?? part ?? id,
      ...(description === undefined ? {} : { description }),
      ...(model === null ? {} : { 'x-trust-boundary': model !== 'on-premises' }),
      ...(zone === null ? {} : { trustZone: zone }),
      ...this.#dataOf(service),
      ...listed('externalReferences', this.#referencesOf(service)),
      ...listed('properties', propertiesOf(service, this.#manifest)),
      ...listed(
        'tags',
        [model, criticality].filter((one) => one !== null),
      ),
    };
  }

  #providerOf({ provider }: ReportService): { provider?: object } {
    // In the catalogue, this means what you run yourself.
    if (provider === null || provider === 'customer') return {};
    const known = this.#register?.providers ?? {};
    const facts = Object.hasOwn(known, provider) ? known[provider] : undefined;
    const name = facts?.name ?? this.#providers.get(provider) ?? provider;
    const country = facts?.country ?? null;
    return { provider: { name, ...(country === null ? {} : { address: { country } }) } };
  }

  #dataOf({ data = [], layers }: ReportService): { data?: readonly object[] } {
    const owners = this.#partiesOf(layers.filter(({ layer }) => layer === 'information-and-data'));
    const custodians = this.#partiesOf(layers.filter(({ layer }) => operating.includes(layer)));
    const governance = { ...listed('custodians', custodians), ...listed('owners', owners) };
    const isGoverned = Object.keys(governance).length > 0;
    return listed(
      'data',
      data.map((one) => ({
        flow: 'unknown',
        classification: one.class ?? UNCLASSIFIED,
        name: one.name,
        ...(isGoverned ? { governance } : {}),
      })),
    );
  }

  #partiesOf(layers: readonly ReportLayer[]): ResponsibleParty[] {
    const owners = new Set(layers.flatMap((layer) => layer.owners));
    return [...owners].map(this.#partyOf);
  }

  #referencesOf({ agreement, links = [], source = [] }: ReportService): Reference[] {
    const all: Reference[] = [];
    const add = (type: string, address: string | null | undefined, comment: string): void => {
      const url = webAddress(address);
      if (url !== null) all.push({ type, url, comment });
    };
    if (agreement !== null) {
      const { title, reviewed } = agreement;
      const read = reviewed === null ? 'not reviewed' : `reviewed ${reviewed}`;
      add('documentation', agreement.url, [title, read].filter(Boolean).join(', '));
      add('other', agreement.exit, 'exit plan');
    }
    for (const { name, url } of links) add(linkType(name), url, name);
    // Globs of files, which are references relative to the repository.
    for (const glob of source)
      all.push({ type: 'codified-infrastructure', url: pathReference(glob) });
    return all;
  }
}

/** The class of data that has none. */
const UNCLASSIFIED = 'unclassified';

/** A path or glob as a relative reference: with every character that has a meaning in an address escaped. */
function pathReference(glob: string): string {
  return `./${encodeURIComponent(wellFormed(glob)).replaceAll('%2F', '/')}`;
}

function listed<K extends string, T>(key: K, items: readonly T[]): { [P in K]?: readonly T[] } {
  return (items.length === 0 ? {} : { [key]: items }) as { [P in K]?: readonly T[] };
}

function propertiesOf(service: ReportService, { file, framework }: ReportManifest): Property[] {
  const { agreement, locations, location } = service;
  const one = (name: string, value: string | number | null | undefined): Property[] =>
    value == null ? [] : [{ name: `cloud-estate:${name}`, value: String(value) }];
  const each = (name: string, values: readonly string[] = []) =>
    values.flatMap((value) => one(name, value));
  return [
    ...one('manifest', `${file}:${location.line}`),
    ...one('framework', framework),
    ...one('model', service.model),
    ...one('lifecycle', service.lifecycle),
    ...one('criticality', service.criticality),
    ...each('product', service.products ?? (service.product === null ? [] : [service.product])),
    ...one('kind', service.kind),
    ...each('trait', service.traits),
    ...each('environment', service.environments),
    ...each('account', service.accounts),
    ...each('region', service.regions),
    ...each('location:provided', locations?.provided),
    ...each('location:stored', locations?.stored),
    ...each('location:processed', locations?.processed),
    ...each('supports', service.supports),
    ...one('agreement:reference', agreement?.reference),
    ...one('agreement:starts', agreement?.starts),
    ...one('agreement:ends', agreement?.ends),
    ...one('agreement:notice-days', agreement?.noticeDays),
    ...one('agreement:law', agreement?.law),
    ...service.layers.flatMap((layer) => [
      ...one(`duty:${layer.layer}`, dutyValue(layer)),
      ...one(`clause:${layer.layer}`, layer.clause ?? layer.reason),
      ...one(`waiver:${layer.layer}`, waiverValue(layer)),
    ]),
  ];
}

/** Party, status and owners, the accountable one first. */
function dutyValue({ party, status, owners }: ReportLayer): string {
  return `${party};${status};${owners.join(',')}`;
}

function waiverValue({ waiver }: ReportLayer): string | undefined {
  return waiver === undefined
    ? undefined
    : `until ${waiver.expires};approved by ${waiver.approvedBy};${waiver.reason}`;
}
