import type { Report, ReportService } from '../../estate/report.ts';
import { BomRefs, type BomService, BomServices } from '../cyclonedx/bom-service.ts';
import { inChunks } from '../text/chunks.ts';
import { jsonText, rows } from '../text/json-text.ts';
import { nameUuid } from '../text/name-uuid.ts';

export { bomGaps } from '../cyclonedx/bom-gaps.ts';

/** How much of an estate the services are. */
type Aggregate = 'complete' | 'incomplete' | 'unknown';

/**
 * The estate as a bill of materials, CycloneDX 1.7: services with provider, trust boundary, data with their owners and
 * custodians, agreements, and a property for each duty. Retired services are no longer part of it. The serial number
 * comes from estate and commit, so that the same state has the same one.
 */
export function renderCycloneDx(report: Report): Iterable<string> {
  return inChunks(pieces(report));
}

function* pieces(report: Report): Generator<string> {
  const head = {
    $schema: 'http://cyclonedx.org/schema/bom-1.7.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.7',
    serialNumber: `urn:uuid:${serial(report)}`,
    version: 1,
    metadata: metadataOf(report),
  };
  for (const [key, value] of Object.entries(head))
    yield `${key === '$schema' ? '{' : ','}\n  ${JSON.stringify(key)}: ${jsonText(value)}`;
  yield ',\n  "services": [';
  const refs: string[] = [];
  yield* rows(servicesOf(report, refs), '    ', jsonText);
  yield `${refs.length === 0 ? '' : '\n  '}],\n  "compositions": [`;
  yield* rows([{ aggregate: aggregateOf(report), assemblies: refs }], '    ', jsonText);
  yield '\n  ]\n}\n';
}

/** What distinguishes this state of the estate: the commit, or the day if no commit is known. */
function serial({ estate, commit, today, manifests }: Report): string {
  const states = manifests.flatMap((one) => [one.file, one.commit ?? ''] as const);
  return nameUuid('cyclonedx', estate, commit ?? today, ...states);
}

function metadataOf({ today, tool, estate, commit }: Report): object {
  return {
    timestamp: `${today}T00:00:00Z`,
    lifecycles: [{ phase: 'operations' }],
    tools: { components: [{ type: 'application', name: tool.name, version: tool.version }] },
    component: {
      'bom-ref': 'estate',
      type: 'platform',
      name: estate === '' ? 'estate' : estate,
      ...(commit === null ? {} : { version: commit }),
    },
  };
}

/** Every service, the parts of a hybrid one in it; notes the references of those at the top. */
function* servicesOf(report: Report, refs: string[]): Generator<BomService> {
  const known = new BomRefs();
  for (const manifest of report.manifests) {
    const services = new BomServices(report, manifest, known);
    for (const group of grouped(manifest.services)) {
      const [first] = group;
      if (first === undefined) continue;
      const one =
        first.part === undefined
          ? services.of(first)
          : whole(
              known.of(manifest.file, first.id),
              first,
              group.map((part) => services.of(part)),
            );
      refs.push(one['bom-ref']);
      yield one;
    }
  }
}

/** A hybrid service, which is its parts. */
function whole(ref: string, { id }: ReportService, parts: BomService[]): BomService {
  return { 'bom-ref': ref, group: id, name: id, tags: ['hybrid'], services: parts };
}

/** Services that are in use or planned: alone, or the parts of one together. */
function* grouped(services: readonly ReportService[]): Generator<ReportService[]> {
  const parts = new Map<string, ReportService[]>();
  for (const service of services) {
    if (service.lifecycle === 'retired') continue;
    if (service.part === undefined) {
      yield [service];
      continue;
    }
    const others = parts.get(service.id);
    if (others === undefined) parts.set(service.id, [service]);
    else others.push(service);
  }
  yield* parts.values();
}

/** Complete only if code was read and used nothing else, and every manifest was read. */
function aggregateOf({ findings, files, codeRead }: Report): Aggregate {
  const hasMore = findings.some(
    ({ rule }) => rule === 'undeclared-service' || rule === 'unread-code',
  );
  if (hasMore || files.some(({ read }) => !read)) return 'incomplete';
  return codeRead ? 'complete' : 'unknown';
}
