import type { Delta } from '../../src/estate/change.ts';
import type { Finding, Location, Subject } from '../../src/estate/finding.ts';
import type { Chunk, Report, ReportLayer, ReportService } from '../../src/estate/report.ts';
import type { RuleId } from '../../src/estate/rule-id.ts';
import type { RenderContext } from '../../src/render/renderer.ts';
import { wholeText } from '../../src/render/text/chunks.ts';

/** Plain output, 80 columns, no file at hand. */
export const context: RenderContext = {
  color: false,
  columns: 80,
  quiet: false,
  lineOf: () => undefined,
};

/** What a renderer gives, in one piece. */
export function joined(rendered: string | Iterable<Chunk>): string {
  return wholeText(rendered);
}

const docs = 'https://github.com/cloud-estate/cloud-estate-check/blob/main/docs/rules';

function layer(id: string, more: Partial<ReportLayer>): ReportLayer {
  return {
    layer: id,
    party: 'customer',
    origin: 'framework',
    derived: false,
    status: 'owned',
    owners: [],
    inherited: false,
    location: { line: 9, column: 7 },
    ...more,
  };
}

const provider = {
  party: 'provider',
  status: 'provider',
  location: null,
} as const;

const nothing: ReportService = {
  id: '',
  name: null,
  provider: null,
  product: null,
  model: null,
  lifecycle: 'live',
  criticality: null,
  agreement: null,
  location: { line: 1, column: 1 },
  layers: [],
};

const storefront: ReportService = {
  ...nothing,
  id: 'storefront',
  name: 'Storefront servers',
  provider: 'aws',
  product: 'aws-ec2',
  model: 'iaas',
  environments: ['production'],
  criticality: 'high',
  agreement: {
    url: 'https://aws.amazon.com/compliance/shared-responsibility-model/',
    reviewed: '2026-06-01',
    about: null,
    from: 'entry',
  },
  location: { line: 6, column: 3 },
  layers: [
    layer('information-and-data', { owners: ['@acme/storefront', '@acme/data'] }),
    layer('devices', { owners: ['it-desk'], inherited: true, location: { line: 4, column: 12 } }),
    layer('applications', { status: 'unowned', location: { line: 8, column: 5 } }),
    layer('operating-system', { party: 'shared', origin: 'product', owners: ['ops@acme.systems'] }),
    layer('physical-hosts', provider),
  ],
};

const mail: ReportService = {
  ...nothing,
  id: 'mail',
  model: 'saas',
  location: { line: 20, column: 3 },
  layers: [
    layer('information-and-data', { owners: ['@acme/data'], location: { line: 22, column: 7 } }),
    layer('devices', { status: 'waived', location: { line: 24, column: 7 } }),
    layer('applications', { ...provider, origin: 'entry' }),
    layer('operating-system', provider),
    layer('physical-hosts', provider),
  ],
};

function part(id: string, line: number, model: 'on-premises' | 'paas'): ReportService {
  return {
    ...nothing,
    id: 'erp',
    part: id,
    model,
    criticality: 'critical',
    location: { line, column: 7 },
    layers: [
      layer('applications', { status: 'unowned', location: { line, column: 7 } }),
      layer('physical-hosts', model === 'paas' ? provider : { status: 'unowned' }),
    ],
  };
}

interface Sampled extends Partial<Omit<Finding, 'location' | 'subject'>> {
  readonly rule: RuleId;
  readonly title: string;
  readonly line: number;
  readonly file?: string;
  readonly subject?: Partial<Subject>;
}

function finding({ line, file = 'cloud-services.yml', subject = {}, ...more }: Sampled): Finding {
  return {
    severity: 'error',
    reason: '',
    remedy: '',
    location: { file, line, column: 5, endLine: line, endColumn: 11 },
    path: [],
    subject: { service: null, part: null, layer: null, ...subject },
    cause: more.rule,
    introduced: null,
    edits: [],
    docs: `${docs}/${more.rule}.md`,
    ...more,
  };
}

/** In the order of a report: by file, then line. */
export const findings: readonly Finding[] = [
  finding({
    rule: 'unowned-duty',
    title: 'No owner for "Applications"',
    reason: 'storefront is iaas, so this duty stays with the customer.',
    remedy: 'Add `applications: "@org/team"` under `services.storefront.owners`.',
    line: 8,
    path: ['services', 'storefront', 'owners'],
    subject: { service: 'storefront', layer: 'applications' },
    cause: 'unowned-duty:applications',
    introduced: true,
    edits: [
      {
        file: 'cloud-services.yml',
        path: ['services', 'storefront', 'owners', 'applications'],
        action: 'add',
        value: '@org/team',
      },
    ],
  }),
  finding({
    rule: 'expiring-waiver',
    severity: 'warning',
    title: 'Waiver ends soon',
    reason: 'The waiver for "Devices" of mail ends on 2026-10-20, in 19 days.',
    line: 25,
    path: ['services', 'mail', 'waivers', 'devices', 'expires'],
    subject: { service: 'mail', layer: 'devices' },
    introduced: false,
  }),
  finding({
    rule: 'placeholder-owner',
    title: 'Placeholder instead of an owner',
    reason: '`TBD` names nobody. That leaves "Applications" of erp.plant and erp.portal unowned.',
    line: 30,
    path: ['services', 'erp', 'owners', 'applications'],
    subject: { service: 'erp', part: 'plant', layer: 'applications' },
    introduced: false,
  }),
  finding({
    rule: 'undeclared-model',
    title: 'No model declared',
    reason: "chat doesn't declare its model.",
    line: 40,
    path: ['services', 'chat'],
    subject: { service: 'chat' },
    introduced: true,
    edits: ['model', 'product'].map((key) => ({
      file: 'cloud-services.yml',
      path: ['services', 'chat', key],
      action: 'add',
      value: key === 'model' ? 'saas' : 'slack',
    })),
  }),
  finding({
    rule: 'unused-team',
    severity: 'notice',
    title: 'Unused team',
    reason: 'Nobody names the team `old-desk`.',
    line: 2,
    file: 'teams/cloud-services.yml',
    path: ['teams', 'old-desk'],
    edits: [{ file: 'teams/cloud-services.yml', path: ['teams', 'old-desk'], action: 'remove' }],
  }),
];

const FILE = 'cloud-services.yml';

/** A place in the manifest. */
function at(line: number): Location {
  return { file: FILE, line, column: 5, endLine: line, endColumn: 11 };
}

function duty(service: string, layer: string, part: string | null = null) {
  return { file: FILE, subject: { service, part, layer } };
}

function entry(service: string, part: string | null = null) {
  return { file: FILE, subject: { service, part, layer: null } };
}

export const delta: Delta = {
  base: '0123456789abcdef0123456789abcdef01234567',
  notes: [
    {
      kind: 'framework-changed',
      file: 'teams/cloud-services.yml',
      before: 'aws',
      after: 'microsoft',
    },
  ],
  inherited: 2,
  changes: [
    { kind: 'policy', setting: 'gate.fail-on', before: 'error', after: 'warning' },
    { kind: 'service', ...entry('chat'), change: 'added', location: at(40) },
    { kind: 'service', ...entry('fax'), change: 'removed', location: null },
    {
      kind: 'field',
      ...entry('chat'),
      path: ['model'],
      before: 'saas',
      after: null,
      location: at(40),
    },
    { kind: 'duty-introduced', ...duty('storefront', 'applications'), location: at(8) },
    {
      kind: 'duty-resolved',
      ...duty('erp', 'devices', 'portal'),
      how: { by: 'owner', owners: ['@acme/it'] },
      location: at(35),
    },
    {
      kind: 'split',
      ...duty('mail', 'applications'),
      before: 'shared',
      after: 'provider',
      clause: '§ 4.2',
      reason: null,
      location: at(27),
    },
    {
      kind: 'waiver',
      ...duty('mail', 'devices'),
      before: null,
      after: {
        expires: '2026-10-20',
        reason: 'New device management goes live in October',
        approvedBy: '@acme/ciso',
      },
      location: at(24),
    },
    {
      kind: 'owners',
      ...duty('mail', 'information-and-data'),
      before: ['@acme/mail'],
      after: ['@acme/data'],
      location: at(22),
    },
  ],
  behind: [],
  policyEffects: [],
};

/** A small estate with something of everything, compared with a base. */
export const sample: Report = {
  version: 2,
  tool: { name: 'cloud-estate-check', version: '1.0.0' },
  estate: 'acme-retail',
  framework: 'microsoft',
  today: '2026-10-01',
  verdict: 'fail',
  commit: '0123456789abcdef0123456789abcdef01234567',
  gate: { failOn: 'error', scope: 'all' },
  policy: null,
  files: [],
  counts: {
    services: 4,
    duties: 9,
    owned: 4,
    unowned: 4,
    waived: 1,
    errors: 3,
    warnings: 1,
    notices: 1,
    agreements: { product: 1, provider: 0, 'front-page': 0, unknown: 0, none: 0, reviewed: 0 },
  },
  manifests: [
    {
      file: 'cloud-services.yml',
      estate: 'acme-retail',
      framework: 'microsoft',
      matrix: 'microsoft',
      teams: [],
      people: [],
      services: [
        storefront,
        mail,
        part('plant', 32, 'on-premises'),
        part('portal', 34, 'paas'),
        { ...nothing, id: 'chat', name: 'Team chat', location: { line: 40, column: 3 } },
      ],
    },
    {
      file: 'teams/cloud-services.yml',
      estate: 'acme-retail',
      framework: null,
      matrix: null,
      teams: [],
      people: [],
      services: [],
    },
  ],
  weakest: [
    {
      service: 'erp',
      part: 'plant',
      file: 'cloud-services.yml',
      model: 'on-premises',
      criticality: 'critical',
      duties: 2,
      unowned: 2,
      weight: 8,
    },
    {
      service: 'storefront',
      part: null,
      file: 'cloud-services.yml',
      model: 'iaas',
      criticality: 'high',
      duties: 4,
      unowned: 1,
      weight: 3,
    },
  ],
  findings,
  delta,
  matrices: [
    {
      key: 'microsoft',
      framework: 'microsoft',
      title: "Microsoft's picture",
      layers: [
        {
          layer: 'network-controls',
          title: 'Network controls',
          duty: 'Decide who can connect to what.',
          controls: {
            'nist-800-53-r5': [{ id: 'SC-7', basis: 'stated', title: 'Boundary Protection' }],
            'pci-dss-4.0.1': [{ id: '1.2.1', basis: 'read' }],
          },
        },
        {
          layer: 'operating-system',
          title: 'Operating system',
          duty: 'Patch and harden it.',
          controls: { 'pci-dss-4.0.1': [{ id: '6.3.3', basis: 'own' }] },
        },
      ],
    },
  ],
  providers: [],
  codeRead: false,
  register: null,
  oscal: null,
  fedramp: null,
  crosswalk: {
    reviewed: '2026-09-01',
    standards: [
      {
        id: 'nist-800-53-r5',
        label: 'NIST SP 800-53 rev 5',
        title: 'NIST SP 800-53 revision 5',
        publisher: 'NIST',
        edition: '5.1.1',
      },
      {
        id: 'pci-dss-4.0.1',
        label: 'PCI DSS 4.0.1',
        title: 'PCI DSS',
        publisher: null,
        edition: null,
      },
    ],
    estate: { 'pci-dss-4.0.1': [{ id: '12.8.5', basis: 'read' }] },
  },
};

/** No manifest lists anything, and no rule has anything to say. */
export const empty: Report = {
  ...sample,
  estate: '',
  verdict: 'pass',
  counts: {
    services: 0,
    duties: 0,
    owned: 0,
    unowned: 0,
    waived: 0,
    errors: 0,
    warnings: 0,
    notices: 0,
    agreements: { product: 0, provider: 0, 'front-page': 0, unknown: 0, none: 0, reviewed: 0 },
  },
  manifests: [],
  weakest: [],
  findings: [],
  delta: null,
  matrices: [],
  crosswalk: null,
};

/** Keys whose values are words of ours or of a fixed form, never free text of a repository. */
const fixed = new Set(
  'basis matrix key party origin status model criticality severity change failOn scope verdict today reviewed rule action kind by of'.split(
    ' ',
  ),
);

/** The report with every text that a repository can choose replaced. */
export function withTexts(report: Report, text: string): Report {
  return replaced(report, text) as Report;
}

function replaced(value: unknown, text: string, key = ''): unknown {
  if (typeof value === 'string') return fixed.has(key) || value === '' ? value : text;
  if (Array.isArray(value)) return value.map((item) => replaced(item, text, key));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, one]) => [
      name,
      name === 'tool' ? one : replaced(one, text, name),
    ]),
  );
}

/** Texts that mean something to a browser, a spreadsheet, a terminal, a runner or a parser. */
export const hostileTexts: readonly string[] = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '</style><style>*{display:none}',
  '</title></textarea><svg onload=alert(1)>',
  ']]><!--<![CDATA[-->',
  '&lt;b&gt; &#60; &amp;',
  '{{constructor}} {0} %s \\u003cb\\u003e',
  'javascript:alert(1)',
  'https://aws.amazon.com@evil.example/',
  '=HYPERLINK("https://evil.example";"open")',
  "@SUM(1+1)*cmd|'/C calc'!A0",
  'harmless;=1+1',
  '::error file=x::forged',
  '##[error]forged',
  '[click](https://evil.example)',
  'line\r\nbreak\ttab\u0000nul\u001b[31mred\u007f',
  'a\u202Ebdi\u2066\u200b\u00ad\u2028end',
  'half \ud800 pair \udfff and \ufffe\uffff',
  '../../etc/passwd',
  'C:\\x?y#z%41 ü 漢字 😀',
];

/** Freezes a report through and through: a renderer that changes it throws. */
export function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const one of Object.values(value)) frozen(one);
  }
  return value;
}
