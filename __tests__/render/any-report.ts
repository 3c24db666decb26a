import fc from 'fast-check';
import type {
  Change,
  ChangeKind,
  ChangeOf,
  Delta,
  Note,
  Resolution,
} from '../../src/estate/change.ts';
import { bases } from '../../src/estate/control.ts';
import {
  entityTypes,
  type LegalCode,
  type RegisterBlock,
  reliances,
  sensitivities,
} from '../../src/estate/dora-register.ts';
import type { Edit } from '../../src/estate/edit.ts';
import {
  type OscalBlock,
  oscalVersions,
  systemSensitivities,
  systemStates,
} from '../../src/estate/export-settings.ts';
import { type Finding, severities } from '../../src/estate/finding.ts';
import { models, parties } from '../../src/estate/framework.ts';
import { failOns, scopes } from '../../src/estate/gate.ts';
import { cellOrigins } from '../../src/estate/manifest.ts';
import type { Path } from '../../src/estate/path.ts';
import type {
  Report,
  ReportAgreement,
  ReportCrosswalk,
  ReportDeclared,
  ReportLayer,
  ReportManifest,
  ReportMatrix,
  ReportService,
  WeakService,
} from '../../src/estate/report.ts';
import { ruleIds } from '../../src/estate/rule-id.ts';
import type { Trend } from '../../src/estate/trend.ts';
import type { Value } from '../../src/estate/value.ts';
import { anyCharacter } from '../any-character.ts';
import { hostileTexts } from './sample-report.ts';

const text = fc.oneof(
  fc.string({ unit: anyCharacter, maxLength: 12 }),
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
  origin: fc.constantFrom(...cellOrigins),
  derived: fc.boolean(),
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

const agreement: fc.Arbitrary<ReportAgreement> = fc.record(
  {
    url: textOrNull,
    reviewed: fc.option(date, { nil: null }),
    about: fc.constantFrom('product', 'provider', 'front-page', null),
    from: fc.constantFrom('entry', 'provider', 'catalogue'),
    title: text,
    reference: text,
    starts: date,
    ends: date,
    noticeDays: fc.nat(),
    law: text,
    exit: text,
  },
  { requiredKeys: ['url', 'reviewed', 'about', 'from'] },
);

const declared: fc.Arbitrary<ReportDeclared> = fc.record(
  { id: text, name: textOrNull, contacts: some(text), github: textOrNull, organisation: text },
  { requiredKeys: ['id', 'name', 'contacts', 'github'] },
);

const service: fc.Arbitrary<ReportService> = fc.record(
  {
    id: text,
    part: text,
    name: textOrNull,
    provider: textOrNull,
    product: textOrNull,
    model,
    products: some(text),
    lifecycle: fc.constantFrom('planned', 'live', 'retired'),
    criticality,
    description: text,
    environments: some(text),
    accounts: some(text),
    regions: some(text),
    data: some(fc.record({ name: text, class: textOrNull })),
    locations: fc.record({ provided: some(text), stored: some(text), processed: some(text) }),
    links: some(fc.record({ name: text, url: text })),
    source: some(text),
    supports: some(text),
    agreement: fc.option(agreement, { nil: null }),
    location: place,
    cells: fc.record({
      owned: count,
      unowned: count,
      waived: count,
      provider: count,
      'not-applicable': count,
    }),
    layers: some(layer),
  },
  {
    requiredKeys: [
      'id',
      'name',
      'provider',
      'product',
      'model',
      'lifecycle',
      'criticality',
      'agreement',
      'location',
      'layers',
    ],
  },
);

const manifest: fc.Arbitrary<ReportManifest> = fc.record(
  {
    file: text,
    estate: text,
    framework: textOrNull,
    matrix: textOrNull,
    teams: some(declared),
    people: some(declared),
    repository: text,
    services: some(service),
  },
  { requiredKeys: ['file', 'estate', 'framework', 'matrix', 'teams', 'people', 'services'] },
);

const controls = fc.dictionary(
  fc.constantFrom('pci-dss-4.0.1', 'nist-800-53-r5', 'acme-9'),
  some(
    fc.record(
      { id: text, basis: fc.constantFrom(...bases), title: text },
      { requiredKeys: ['id', 'basis'] },
    ),
  ),
);

const matrix: fc.Arbitrary<ReportMatrix> = fc.record(
  {
    key: text,
    framework: text,
    title: text,
    addOns: some(text),
    layers: some(fc.record({ layer: text, title: text, duty: text, controls })),
  },
  { requiredKeys: ['key', 'framework', 'title', 'layers'] },
);

const crosswalk: fc.Arbitrary<ReportCrosswalk> = fc.record({
  reviewed: date,
  standards: some(
    fc.record({
      id: text,
      label: text,
      title: text,
      publisher: textOrNull,
      edition: textOrNull,
    }),
  ),
  estate: controls,
});

const code: fc.Arbitrary<LegalCode | null> = fc.option(
  fc.record({ kind: fc.constantFrom('lei' as const, 'euid' as const), code: text }),
  { nil: null },
);

const key = fc.constantFrom('aws', 'F1', 'secret');

const register: fc.Arbitrary<RegisterBlock> = fc.record({
  file: text,
  line: position,
  lei: textOrNull,
  name: textOrNull,
  country: textOrNull,
  type: fc.constantFrom(...entityTypes, null),
  authority: textOrNull,
  providers: fc.dictionary(
    key,
    fc.record({ code, name: textOrNull, country: textOrNull, parent: code }),
  ),
  functions: fc.dictionary(key, some(text)),
  reliance: fc.dictionary(
    fc.constantFrom('low', 'medium', 'high', 'critical'),
    fc.constantFrom(...reliances),
  ),
  sensitivity: fc.dictionary(key, fc.constantFrom(...sensitivities)),
});

const oscal: fc.Arbitrary<OscalBlock> = fc.record({
  file: text,
  line: position,
  version: fc.constantFrom(...oscalVersions, null),
  profile: textOrNull,
  systemId: textOrNull,
  systemName: textOrNull,
  description: textOrNull,
  boundary: textOrNull,
  status: fc.constantFrom(...systemStates, null),
  sensitivity: fc.constantFrom(...systemSensitivities, null),
  information: some(text),
  authorized: fc.dictionary(key, text),
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

const location = fc.record({
  file: text,
  line: position,
  column: position,
  endLine: position,
  endColumn: position,
});
const ofDuty = {
  file: text,
  subject: fc.record({ service: text, part: textOrNull, layer: text }),
  location: fc.option(location, { nil: null }),
};
const ofEntry = {
  ...ofDuty,
  subject: fc.record({ service: text, part: textOrNull, layer: fc.constant(null) }),
};
const values = { before: textOrNull, after: textOrNull };
const partyOrNull = fc.constantFrom(...parties, null);
const terms = fc.option(fc.record({ expires: date, reason: text, approvedBy: text }), {
  nil: null,
});
const kind = <Kind extends string>(word: Kind) => fc.constant(word);

const resolution: fc.Arbitrary<Resolution> = fc.oneof(
  fc.record({ by: kind('owner'), owners: some(text) }),
  fc.record({ by: kind('waiver'), expires: date }),
  fc.record({
    by: fc.constantFrom('provider' as const, 'not-applicable' as const, 'parts' as const),
  }),
  fc.record({
    by: kind('removal'),
    of: fc.constantFrom('service' as const, 'part' as const, 'layer' as const),
  }),
);

/** One of each kind: a kind that is missing here doesn't compile. */
const changes: {
  readonly [Kind in ChangeKind]: fc.Arbitrary<ChangeOf<Kind>>;
} = {
  'duty-introduced': fc.record({ kind: kind('duty-introduced'), ...ofDuty }),
  'duty-resolved': fc.record({ kind: kind('duty-resolved'), ...ofDuty, how: resolution }),
  'finding-resolved': fc.record({
    kind: kind('finding-resolved'),
    ...ofDuty,
    subject: fc.record({ service: textOrNull, part: textOrNull, layer: textOrNull }),
    rule: fc.constantFrom(...ruleIds),
    severity: fc.constantFrom(...severities),
    title: text,
    count,
  }),
  owners: fc.record({ kind: kind('owners'), ...ofDuty, before: some(text), after: some(text) }),
  split: fc.record({
    kind: kind('split'),
    ...ofDuty,
    before: partyOrNull,
    after: partyOrNull,
    clause: textOrNull,
    reason: textOrNull,
  }),
  waiver: fc.record({ kind: kind('waiver'), ...ofDuty, before: terms, after: terms }),
  field: fc.record({
    kind: kind('field'),
    ...ofDuty,
    subject: fc.record({ service: textOrNull, part: textOrNull, layer: fc.constant(null) }),
    path: fc.tuple(fc.constantFrom('model', 'agreement', 'teams'), text, text),
    ...values,
  }),
  service: fc.oneof(
    fc.record({
      kind: kind('service'),
      ...ofEntry,
      change: fc.constantFrom('added' as const, 'removed' as const),
    }),
    fc.record({ kind: kind('service'), ...ofEntry, change: kind('renamed'), previous: text }),
  ),
  guard: fc.record({
    kind: kind('guard'),
    file: text,
    before: some(text),
    after: some(text),
  }),
  policy: fc.record({ kind: kind('policy'), setting: text, ...values }),
  'not-read': fc.record({
    kind: kind('not-read'),
    file: text,
    why: fc.constantFrom('name' as const, 'link' as const, 'no-match' as const),
  }),
  'framework-file': fc.record({
    kind: kind('framework-file'),
    file: text,
    change: fc.constantFrom('changed' as const, 'removed' as const),
  }),
};

const wording = { title: text, reason: text, remedy: text };

/** One of each kind of note. */
const notes: {
  readonly [Kind in Note['kind']]: fc.Arbitrary<Extract<Note, { readonly kind: Kind }>>;
} = {
  'no-manifest-at-base': fc.record({ kind: kind('no-manifest-at-base') }),
  'manifest-broken-at-base': fc.record({
    kind: kind('manifest-broken-at-base'),
    file: text,
    problem: fc.option(fc.record(wording), { nil: null }),
  }),
  'manifest-unread-at-base': fc.record({
    kind: kind('manifest-unread-at-base'),
    file: text,
    why: text,
  }),
  'manifest-broken': fc.record({
    kind: kind('manifest-broken'),
    file: text,
    before: fc.boolean(),
  }),
  'framework-broken-at-base': fc.record({
    kind: kind('framework-broken-at-base'),
    file: text,
    problem: fc.option(fc.record({ ...wording, file: text }), { nil: null }),
  }),
  'framework-changed': fc.record({
    kind: kind('framework-changed'),
    file: text,
    before: text,
    after: text,
  }),
  'policy-unread-at-base': fc.record({ kind: kind('policy-unread-at-base') }),
  'fork-point-unknown': fc.record({ kind: kind('fork-point-unknown'), ref: text }),
  'files-unlisted-at-base': fc.record({ kind: kind('files-unlisted-at-base') }),
  'changed-code-unknown': fc.record({ kind: kind('changed-code-unknown') }),
  'too-much-changed-code': fc.record({ kind: kind('too-much-changed-code'), files: count }),
  'code-unread-at-base': fc.record({ kind: kind('code-unread-at-base'), why: text }),
};

const delta: fc.Arbitrary<Delta> = fc.record({
  base: text,
  notes: some(fc.oneof(...Object.values(notes)) as fc.Arbitrary<Note>),
  inherited: count,
  changes: fc.array(fc.oneof(...Object.values(changes)) as fc.Arbitrary<Change>, { maxLength: 9 }),
  behind: some(fc.record({ file: text, owner: text, is: text })),
  policyEffects: fc.option(
    some(fc.record({ rule: fc.constantFrom(...ruleIds), count: fc.integer() })),
    { nil: null },
  ),
});

const trend: fc.Arbitrary<Trend> = fc.record({
  points: some(
    fc.record({
      date,
      commit: textOrNull,
      services: count,
      duties: count,
      unowned: count,
      waived: count,
    }),
  ),
  medianDaysToOwner: fc.option(
    count.map((days) => days / 2),
    { nil: null },
  ),
  settled: count,
  open: count,
  oldest: fc.option(date, { nil: null }),
});

const withoutTrend: fc.Arbitrary<Report> = fc.record({
  version: fc.constant(2 as const),
  tool: fc.constant({ name: 'cloud-estate-check', version: '1.0.0' }),
  estate: text,
  framework: text,
  today: date,
  commit: textOrNull,
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
    agreements: fc.record({
      product: count,
      provider: count,
      'front-page': count,
      unknown: count,
      none: count,
      reviewed: count,
    }),
  }),
  matrices: some(matrix),
  crosswalk: fc.option(crosswalk, { nil: null }),
  providers: some(fc.record({ id: text, name: text })),
  codeRead: fc.boolean(),
  register: fc.option(register, { nil: null }),
  oscal: fc.option(oscal, { nil: null }),
  fedramp: fc.option(
    fc.record({ file: text, line: position, certified: fc.dictionary(key, text) }),
    { nil: null },
  ),
  manifests: some(manifest),
  weakest: some(weak),
  findings: fc.array(finding, { maxLength: 6 }),
  delta: fc.option(delta, { nil: null }),
});

/** Reports of every shape, with texts of every kind; what they say need not make sense. */
export const anyReport: fc.Arbitrary<Report> = fc
  .tuple(withoutTrend, fc.option(trend, { nil: undefined }))
  .map(([report, one]) => (one === undefined ? report : { ...report, trend: one }));
