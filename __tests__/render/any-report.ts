import fc from 'fast-check';
import type { Edit } from '../../src/estate/edit.ts';
import { type Finding, severities } from '../../src/estate/finding.ts';
import { models, parties } from '../../src/estate/framework.ts';
import { failOns, scopes } from '../../src/estate/gate.ts';
import type { Path } from '../../src/estate/path.ts';
import type {
  Delta,
  Report,
  ReportLayer,
  ReportManifest,
  ReportService,
  WeakService,
} from '../../src/estate/report.ts';
import { ruleIds } from '../../src/estate/rule-id.ts';
import type { Value } from '../../src/estate/value.ts';
import { hostileTexts } from './sample-report.ts';

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.constantFrom(...hostileTexts),
);
const textOrNull = fc.option(text, { nil: null });
const count = fc.nat(200_000);
const some = <T>(one: fc.Arbitrary<T>): fc.Arbitrary<T[]> => fc.array(one, { maxLength: 3 });
const date = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2199-12-31'), noInvalidDate: true })
  .map((day) => day.toISOString().slice(0, 10));
const position = fc.integer({ min: 1, max: 100_000 });
const place = fc.record({ line: position, column: position });
const model = fc.constantFrom(...models, null);
const criticality = fc.constantFrom('low', 'medium', 'high', 'critical', null);

const layer: fc.Arbitrary<ReportLayer> = fc.record({
  layer: text,
  party: fc.constantFrom(...parties),
  from: fc.constantFrom('framework' as const, 'product' as const, 'entry' as const),
  status: fc.constantFrom(
    'owned' as const,
    'unowned' as const,
    'waived' as const,
    'provider' as const,
  ),
  owners: some(text),
  inherited: fc.boolean(),
  location: fc.option(place, { nil: null }),
});

const service: fc.Arbitrary<ReportService> = fc.record(
  {
    id: text,
    part: text,
    name: textOrNull,
    provider: textOrNull,
    product: textOrNull,
    model,
    environment: textOrNull,
    criticality,
    agreement: fc.option(fc.record({ url: text, reviewed: fc.option(date, { nil: null }) }), {
      nil: null,
    }),
    location: place,
    layers: some(layer),
  },
  {
    requiredKeys: [
      'id',
      'name',
      'provider',
      'product',
      'model',
      'environment',
      'criticality',
      'agreement',
      'location',
      'layers',
    ],
  },
);

const manifest: fc.Arbitrary<ReportManifest> = fc.record({
  file: text,
  estate: text,
  framework: textOrNull,
  services: some(service),
});

const weak: fc.Arbitrary<WeakService> = fc.record({
  service: text,
  part: textOrNull,
  file: text,
  model,
  criticality,
  duties: count,
  unowned: position,
  weight: position,
});

const path: fc.Arbitrary<Path> = some(fc.oneof(text, fc.nat(20)));

const value: fc.Arbitrary<Value> = fc.oneof(
  text,
  fc.nat(20),
  fc.constant(null),
  some(text),
  fc.dictionary(fc.string({ maxLength: 5 }), text, { maxKeys: 2, noNullPrototype: true }),
);

const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc.record({
    file: text,
    path,
    action: fc.constantFrom('set' as const, 'add' as const),
    value,
  }),
  fc.record({ file: text, path, action: fc.constant('remove' as const) }),
);

const finding: fc.Arbitrary<Finding> = fc.record({
  rule: fc.constantFrom(...ruleIds),
  severity: fc.constantFrom(...severities),
  title: text,
  reason: text,
  remedy: text,
  location: fc.record({
    file: text,
    line: position,
    column: position,
    endLine: position,
    endColumn: position,
  }),
  path,
  subject: fc.record({ service: textOrNull, part: textOrNull, layer: textOrNull }),
  cause: text,
  introduced: fc.constantFrom(true, false, null),
  edits: some(edit),
  docs: text,
});

const duty = { file: text, service: text, part: textOrNull, layer: text };
const before = { before: textOrNull, after: textOrNull };

const delta: fc.Arbitrary<Delta> = fc.record({
  base: text,
  notes: some(text),
  introduced: some(fc.record(duty)),
  resolved: some(fc.record({ ...duty, how: text })),
  inherited: count,
  reassigned: some(fc.record({ ...duty, before: some(text), after: some(text) })),
  models: some(fc.record({ file: text, service: text, part: textOrNull, ...before })),
  splits: some(fc.record({ ...duty, ...before, clause: textOrNull })),
  waivers: some(
    fc.record({
      ...duty,
      change: fc.constantFrom('added' as const, 'changed' as const, 'removed' as const),
      expires: textOrNull,
      reason: textOrNull,
      approvedBy: textOrNull,
    }),
  ),
  policy: some(fc.record({ what: text, before: text, after: text })),
  services: fc.record({ added: some(text), removed: some(text) }),
});

/** Reports of every shape, with texts of every kind; what they say need not make sense. */
export const anyReport: fc.Arbitrary<Report> = fc.record({
  version: fc.constant(2 as const),
  tool: fc.constant({ name: 'cloud-estate-check', version: '1.0.0' }),
  estate: text,
  framework: text,
  today: date,
  verdict: fc.constantFrom('pass' as const, 'fail' as const),
  policy: fc.option(text, { nil: null }),
  files: fc.array(
    fc.record({
      path: text,
      read: fc.boolean(),
      why: fc.constantFrom(null, 'name', 'link', 'no-match'),
    }),
    { maxLength: 3 },
  ),
  gate: fc.record({ failOn: fc.constantFrom(...failOns), scope: fc.constantFrom(...scopes) }),
  counts: fc.record({
    services: count,
    duties: count,
    owned: count,
    unowned: count,
    waived: count,
    errors: count,
    warnings: count,
    notices: count,
  }),
  manifests: some(manifest),
  weakest: some(weak),
  findings: fc.array(finding, { maxLength: 6 }),
  delta: fc.option(delta, { nil: null }),
});
