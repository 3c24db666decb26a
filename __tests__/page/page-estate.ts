import type { Report, ReportLayer, ReportService } from '../../src/estate/report.ts';
import { sample } from '../render/sample-report.ts';

const models = ['iaas', 'paas', 'saas', 'on-premises'] as const;
const criticalities = ['low', 'medium', 'high', 'critical'] as const;
const layers = [
  'information-and-data',
  'accounts-and-identities',
  'applications',
  'network-controls',
  'operating-system',
  'physical-hosts',
] as const;

function layerOf(entry: number, layer: string, at: number): ReportLayer {
  const base = {
    layer,
    party: 'customer',
    origin: 'framework',
    derived: false,
    inherited: false,
    location: { line: entry * 10 + at, column: 7 },
  } as const;
  if (layer === 'physical-hosts' && entry % 4 !== 3)
    return { ...base, party: 'provider', status: 'provider', owners: [], location: null };
  if (entry % 10 === 7 && at < 3) return { ...base, status: 'unowned', owners: [] };
  if (entry % 50 === 4 && at === 2) {
    const waiver = { reason: 'New tool', expires: '2026-12-01', approvedBy: '@acme/ciso' };
    return { ...base, status: 'waived', owners: [], waiver };
  }
  const owner = at === 0 ? '@ada' : `@acme/team-${(entry + at) % 40}`;
  return { ...base, status: 'owned', owners: at === 1 ? [owner, '@acme/data'] : [owner] };
}

function serviceOf(entry: number): ReportService {
  return {
    id: `service-${entry}`,
    name: `Service number ${entry}`,
    provider: entry % 2 === 0 ? 'aws' : 'google',
    product: null,
    model: models[entry % 4] ?? null,
    lifecycle: 'live',
    criticality: criticalities[Math.floor(entry / 4) % 4] ?? null,
    agreement: {
      url: 'https://provider.example/srm',
      reviewed: '2026-05-01',
      about: null,
      from: 'entry',
      ...(entry % 100 === 0 ? { ends: '2026-11-30', title: 'Frame contract' } : {}),
    },
    description: `What service ${entry} is for`,
    location: { line: entry * 10 + 5, column: 3 },
    layers: layers.map((layer, at) => layerOf(entry, layer, at)),
  };
}

/** The report of an estate with so many services, every tenth with three unowned duties. */
export function estateOf(size: number): Report {
  const services = Array.from({ length: size }, (_, entry) => serviceOf(entry));
  const states = services.flatMap((one) => one.layers.map(({ status }) => status));
  const count = (wanted: string) => states.filter((status) => status === wanted).length;
  const [owned, unowned, waived] = [count('owned'), count('unowned'), count('waived')];
  const counts = { owned, unowned, waived, duties: owned + unowned + waived };
  const [manifest] = sample.manifests;
  if (manifest === undefined) throw new Error('The sample has a manifest.');
  return {
    ...sample,
    counts: { ...sample.counts, ...counts, services: size },
    manifests: [{ ...manifest, services }],
    weakest: [],
    delta: null,
  };
}
