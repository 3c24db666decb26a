import { bases } from '../estate/control.ts';
import { entityTypes, reliances, sensitivities } from '../estate/dora-register.ts';
import { oscalVersions, systemSensitivities, systemStates } from '../estate/export-settings.ts';
import { severities } from '../estate/finding.ts';
import { allParties, models } from '../estate/framework.ts';
import { failOns, scopes } from '../estate/gate.ts';
import { cellOrigins } from '../estate/manifest.ts';
import type { Report } from '../estate/report.ts';
import { driftKinds, repositoryStates } from '../estate/rolled-up.ts';
import {
  count,
  days,
  list,
  map,
  maybe,
  position,
  record,
  ruleId,
  type Shape,
  step,
  text,
  truth,
  word,
  yesOrNo,
} from './report-shape.ts';

const place = map({ line: position, column: position });
const location = { line: position, column: position, endLine: position, endColumn: position };

const layer = map({
  layer: text,
  party: word(allParties),
  origin: word(cellOrigins),
  derived: yesOrNo,
  because: maybe(text),
  clause: maybe(text),
  reason: maybe(text),
  waiver: maybe(map({ reason: text, expires: text, approvedBy: text })),
  status: word(['owned', 'unowned', 'waived', 'provider', 'not-applicable']),
  owners: list(text),
  inherited: yesOrNo,
  statusSince: maybe(text),
  ownersSince: maybe(text),
  location: maybe(place),
});

const controls = record(list(map({ id: text, basis: word(bases), title: maybe(text) })));

const matrix = map({
  key: text,
  framework: text,
  title: text,
  addOns: maybe(list(text)),
  layers: list(map({ layer: text, title: text, duty: text, controls })),
});

const standard = map({
  id: text,
  label: text,
  title: text,
  publisher: maybe(text),
  edition: maybe(text),
});

const code = maybe(map({ kind: word(['lei', 'euid']), code: text }));

const register = map({
  file: text,
  line: position,
  lei: maybe(text),
  name: maybe(text),
  country: maybe(text),
  type: maybe(word(entityTypes)),
  authority: maybe(text),
  providers: record(map({ code, name: maybe(text), country: maybe(text), parent: code })),
  functions: record(list(text)),
  reliance: record(word(reliances)),
  sensitivity: record(word(sensitivities)),
});

const oscal = map({
  file: text,
  line: position,
  version: maybe(word(oscalVersions)),
  profile: maybe(text),
  systemId: maybe(text),
  systemName: maybe(text),
  description: maybe(text),
  boundary: maybe(text),
  status: maybe(word(systemStates)),
  sensitivity: maybe(word(systemSensitivities)),
  information: list(text),
  authorized: record(text),
});

const declared = map({
  id: text,
  name: maybe(text),
  contacts: list(text),
  github: maybe(text),
  organisation: maybe(text),
});

const service = map({
  id: text,
  part: maybe(text),
  name: maybe(text),
  provider: maybe(text),
  product: maybe(text),
  kind: maybe(text),
  traits: maybe(list(text)),
  model: maybe(word(models)),
  products: maybe(list(text)),
  lifecycle: word(['planned', 'live', 'retired']),
  description: maybe(text),
  environments: maybe(list(text)),
  accounts: maybe(list(text)),
  regions: maybe(list(text)),
  data: maybe(list(map({ name: text, class: maybe(text) }))),
  locations: maybe(map({ provided: list(text), stored: list(text), processed: list(text) })),
  links: maybe(list(map({ name: text, url: text }))),
  source: maybe(list(text)),
  criticality: maybe(text),
  supports: maybe(list(text)),
  agreement: maybe(
    map({
      url: maybe(text),
      reviewed: maybe(text),
      about: maybe(word(['product', 'provider', 'front-page'])),
      from: word(['entry', 'provider', 'catalogue']),
    }),
  ),
  location: place,
  cells: maybe(
    map({ owned: count, unowned: count, waived: count, provider: count, 'not-applicable': count }),
  ),
  layers: list(layer),
});

const path = list(step);

const finding = map({
  rule: ruleId,
  severity: word(severities),
  title: text,
  reason: text,
  remedy: text,
  location: map({ file: text, ...location }),
  path,
  subject: map({ service: maybe(text), part: maybe(text), layer: maybe(text) }),
  cause: text,
  introduced: maybe(yesOrNo),
  edits: list(map({ file: text, path, action: word(['set', 'add', 'remove']) })),
  docs: text,
});

const rolledUp = map({
  detail: word(['full', 'compact']),
  repositories: list(
    map({
      name: text,
      state: word(repositoryStates),
      verdict: word(['pass', 'fail', 'none']),
      why: maybe(text),
      visibility: maybe(word(['public', 'internal', 'private'])),
      enforced: maybe(yesOrNo),
      required: maybe(word(['yes', 'no', 'unknown'])),
      manifests: count,
      services: count,
      duties: count,
      unowned: count,
      waived: count,
      errors: count,
    }),
  ),
  owners: list(
    map({ owner: text, repositories: count, services: count, duties: count, alone: count }),
  ),
  moreOwners: count,
  ending: list(
    map({
      date: text,
      what: word(['waiver', 'agreement']),
      file: text,
      service: text,
      part: maybe(text),
      layer: maybe(text),
      about: text,
    }),
  ),
  moreEnding: count,
  unlisted: map({ error: count, warning: count, notice: count }),
  missing: list(map({ name: text, why: text })),
  drift: maybe(
    list(
      map({
        owner: text,
        what: word(driftKinds),
        why: text,
        instead: maybe(text),
        duties: count,
        repositories: list(text),
        moreRepositories: count,
      }),
    ),
  ),
});

const report: Shape = map({
  tool: map({ name: text, version: text }),
  estate: text,
  framework: text,
  today: text,
  commit: maybe(text),
  verdict: word(['pass', 'fail']),
  gate: map({ failOn: word(failOns), scope: word(scopes) }),
  policy: maybe(text),
  files: list(map({ path: text, read: truth, why: maybe(text) })),
  counts: map({
    services: count,
    duties: count,
    owned: count,
    unowned: count,
    waived: count,
    errors: count,
    warnings: count,
    notices: count,
    agreements: map({
      product: count,
      provider: count,
      'front-page': count,
      unknown: count,
      none: count,
      reviewed: count,
    }),
  }),
  providers: list(map({ id: text, name: text })),
  codeRead: yesOrNo,
  register: maybe(register),
  oscal: maybe(oscal),
  fedramp: maybe(map({ file: text, line: position, certified: record(text) })),
  matrices: list(matrix),
  crosswalk: maybe(map({ reviewed: text, standards: list(standard), estate: controls })),
  manifests: list(
    map({
      file: text,
      commit: maybe(text),
      estate: text,
      framework: maybe(text),
      matrix: maybe(text),
      addOns: maybe(list(text)),
      teams: list(declared),
      people: list(declared),
      repository: maybe(text),
      services: list(service),
    }),
  ),
  weakest: list(
    map({
      service: text,
      part: maybe(text),
      file: text,
      model: maybe(text),
      criticality: maybe(text),
      duties: count,
      unowned: count,
      weight: count,
    }),
  ),
  findings: list(finding),
  trend: maybe(
    map({
      points: list(
        map({
          date: text,
          commit: maybe(text),
          services: count,
          duties: count,
          unowned: count,
          waived: count,
        }),
      ),
      medianDaysToOwner: maybe(days),
      settled: count,
      open: count,
      oldest: maybe(text),
    }),
  ),
  rollup: maybe(rolledUp),
});

/** The version of the report's format. */
const VERSION = 2;

/** A report's JSON -> the report, or what is wrong with it, in words that follow the name of the file. Never throws. */
export function readReport(json: string): { report: Report } | { wrong: string } {
  let value: unknown;
  try {
    value = JSON.parse(json.replace(/^\ufeff/, ''));
  } catch (error) {
    return { wrong: `isn't JSON: ${error instanceof Error ? error.message : String(error)}.` };
  }
  const version = (value as { version?: unknown } | null)?.version;
  if (typeof version === 'number' && version !== VERSION) {
    return { wrong: `is a report of version ${version}, but this tool reads version ${VERSION}.` };
  }
  const wrong = version === VERSION ? report(value, '') : `\`version\` isn't ${VERSION}`;
  if (wrong === undefined) return { report: value as Report };
  return {
    wrong: `isn't a report of this check: ${wrong}. Reports are written with \`cloud-estate check --format json=report.json\`.`,
  };
}
