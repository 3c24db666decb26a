import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import type { Standard } from '../../src/estate/control.ts';
import type { LegalCode, RegisterBlock, RegisterProvider } from '../../src/estate/dora-register.ts';
import type { Finding, Location, Subject } from '../../src/estate/finding.ts';
import type { SeenFile } from '../../src/estate/ledger.ts';
import type {
  Counts,
  Place,
  Report,
  ReportControl,
  ReportCrosswalk,
  ReportDeclared,
  ReportDuty,
  ReportLayer,
  ReportManifest,
  ReportMatrix,
  ReportService,
  WeakService,
} from '../../src/estate/report.ts';

/**
 * Every key of a type, and whether it may be missing. The compiler refuses a list that isn't complete, so a key that the
 * schema has and the types don't, or the other way round, fails here.
 */
type Keys<T> = {
  readonly [Key in keyof T]-?: Record<never, never> extends Pick<T, Key> ? 'optional' : 'required';
};

const must = 'required';
const may = 'optional';

const report: Keys<Report> = {
  rollup: may,
  version: must,
  tool: must,
  estate: must,
  framework: must,
  today: must,
  commit: must,
  verdict: must,
  gate: must,
  policy: must,
  files: must,
  counts: must,
  manifests: must,
  weakest: must,
  findings: must,
  delta: must,
  matrices: must,
  crosswalk: must,
  register: must,
  providers: must,
  codeRead: must,
  oscal: must,
  fedramp: must,
  trend: may,
};

// `all` is how services are written, and never written itself.
const manifest: Keys<Omit<ReportManifest, 'all'>> = {
  repository: may,
  file: must,
  commit: may,
  estate: must,
  framework: must,
  matrix: must,
  addOns: may,
  teams: must,
  people: must,
  services: must,
};

const service: Keys<ReportService> = {
  id: must,
  part: may,
  name: must,
  provider: must,
  product: must,
  kind: may,
  traits: may,
  products: may,
  model: must,
  lifecycle: must,
  source: may,
  criticality: must,
  supports: may,
  agreement: must,
  location: must,
  cells: may,
  layers: must,
  description: may,
  environments: may,
  accounts: may,
  regions: may,
  data: may,
  locations: may,
  links: may,
};

const layer: Keys<ReportLayer> = {
  layer: must,
  party: must,
  origin: must,
  derived: must,
  because: may,
  clause: may,
  reason: may,
  status: must,
  owners: must,
  inherited: must,
  statusSince: may,
  ownersSince: may,
  waiver: may,
  location: must,
};

const finding: Keys<Finding> = {
  rule: must,
  severity: must,
  title: must,
  reason: must,
  remedy: must,
  location: must,
  path: must,
  subject: must,
  cause: must,
  introduced: must,
  edits: must,
  draft: may,
  docs: must,
};

const counts: Keys<Counts> = {
  services: must,
  duties: must,
  owned: must,
  unowned: must,
  waived: must,
  errors: must,
  warnings: must,
  notices: must,
  agreements: must,
};

const declared: Keys<ReportDeclared> = {
  id: must,
  name: must,
  contacts: must,
  github: must,
  organisation: may,
};

const weakService: Keys<WeakService> = {
  service: must,
  part: must,
  file: must,
  model: must,
  criticality: must,
  duties: must,
  unowned: must,
  weight: must,
};

const matrix: Keys<ReportMatrix> = {
  key: must,
  framework: must,
  title: must,
  addOns: may,
  layers: must,
};

const layerDuty: Keys<ReportDuty> = { layer: must, title: must, duty: must, controls: must };
const control: Keys<ReportControl> = { id: must, basis: must, title: may };
const crosswalk: Keys<ReportCrosswalk> = { reviewed: must, standards: must, estate: must };
const place: Keys<Place> = { line: must, column: must };
const seenFile: Keys<SeenFile> = { path: must, read: must, why: must };
const subject: Keys<Subject> = { service: must, part: must, layer: must };
const legalCode: Keys<LegalCode> = { kind: must, code: must };

const standard: Keys<Standard> = {
  id: must,
  label: must,
  title: must,
  publisher: must,
  edition: must,
};

const location: Keys<Location> = {
  file: must,
  line: must,
  column: must,
  endLine: must,
  endColumn: must,
};

const register: Keys<RegisterBlock> = {
  file: must,
  line: must,
  lei: must,
  name: must,
  country: must,
  type: must,
  authority: must,
  providers: must,
  functions: must,
  reliance: must,
  sensitivity: must,
};

const registerProvider: Keys<RegisterProvider> = {
  code: must,
  name: must,
  country: must,
  parent: must,
};

interface Node {
  readonly properties: Readonly<Record<string, unknown>>;
  readonly required?: readonly string[];
}

const schema: Node & { readonly $defs: Readonly<Record<string, Node>> } = JSON.parse(
  readFileSync('schema/report.schema.json', 'utf8'),
);

const types: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  manifest,
  service,
  layer,
  finding,
  counts,
  declared,
  weakService,
  matrix,
  layerDuty,
  control,
  crosswalk,
  standard,
  place,
  seenFile,
  subject,
  location,
  register,
  registerProvider,
  legalCode,
};

function keysOf({ properties, required = [] }: Node): Record<string, string> {
  return Object.fromEntries(
    Object.keys(properties).map((key) => [key, required.includes(key) ? must : may]),
  );
}

test('the schema of the report has the keys of its type', () => {
  expect(keysOf(schema)).toEqual(report);
});

test.each(Object.entries(types))('%s in the schema has the keys of its type', (name, keys) => {
  const node = schema.$defs[name];
  if (node === undefined) throw new Error(`The schema has no ${name}.`);
  expect(keysOf(node)).toEqual(keys);
});
