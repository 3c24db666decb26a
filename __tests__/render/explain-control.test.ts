import { describe, expect, test } from '@jest/globals';
import type { Framework } from '../../src/estate/framework.ts';
import { loadCrosswalk } from '../../src/frameworks/controls.ts';
import { customFramework } from '../../src/frameworks/custom.ts';
import { frameworkIds, loadFramework } from '../../src/frameworks/index.ts';
import { parseSource } from '../../src/init/draft-duties.ts';
import {
  type ControlBook,
  type EstateAround,
  explainControl,
  explainStandard,
  listingsOf,
  notInCrosswalk,
} from '../../src/render/explain/about-control.ts';
import {
  findControls,
  nearControls,
  standardCalled,
  standardsLike,
} from '../../src/render/explain/find-control.ts';
import { evidenceReport } from '../evidence-report.ts';

const crosswalk = await loadCrosswalk();
const frameworks = (await Promise.all(frameworkIds.map(loadFramework))) as Framework[];
const alone: ControlBook = { crosswalk, frameworks, estate: null };
const listings = listingsOf(alone);
const screen = { columns: 80, color: false };

const found = (text: string) =>
  findControls(text, listings).map(({ standard, id }) => `${standard.label}: ${id}`);

describe('a control is found', () => {
  test.each([
    ['sc-7', 'NIST SP 800-53 rev 5: SC-7'],
    ['SC-07', 'NIST SP 800-53 rev 5: SC-7'],
    ['NIST SC-7', 'NIST SP 800-53 rev 5: SC-7'],
    ['nist sp 800-53 sc-7', 'NIST SP 800-53 rev 5: SC-7'],
    ['nist-800-53-r5: SC-7', 'NIST SP 800-53 rev 5: SC-7'],
    ['CC6.1', 'SOC 2 criteria 2017: CC6.1'],
    ['soc2 cc6.1', 'SOC 2 criteria 2017: CC6.1'],
    ['A.8.13', 'ISO/IEC 27001:2022: A.8.13'],
    ['iso 8.13', 'ISO/IEC 27001:2022: A.8.13'],
    ['ISO/IEC 27001 A.8.13', 'ISO/IEC 27001:2022: A.8.13'],
    ['pci dss requirement 12.8.5', 'PCI DSS 4.0.1: 12.8.5'],
    ['cis 3.10', 'CIS Controls 8.1: 3.10'],
    ['cis 3.1', 'CIS Controls 8.1: 3.1'],
    ['dora article 28 (8)', 'DORA (EU) 2022/2554: Art. 28(8)'],
    ['NIST PR.DS-01', 'NIST CSF 2.0: PR.DS-01'],
    ['pr.ds-1', 'NIST CSF 2.0: PR.DS-01'],
    ['nis2 5.1.2(d)', 'NIS2 (EU) 2024/2690: 5.1.2.d'],
    ['sin ksi', undefined],
    ['ksi-svc-sin', 'FedRAMP KSI 2026: KSI-SVC-SIN'],
    ['i&s-02', 'CSA CCM 4.1: I&S-02'],
    ['IVS-02', 'CSA CCM 4.0: IVS-02'],
    ['sc-77', undefined],
    ['aws-ec2', undefined],
    ['', undefined],
  ])('%s', (text, first) => {
    expect(found(text)[0]).toBe(first);
  });

  test('in every standard that has the number, each with its edition', () => {
    expect(found('12.3')).toEqual([
      'ISO/IEC 27017:2015: 12.3',
      'CIS Controls 8.1: 12.3',
      'NIS2 (EU) 2024/2690: 12.3',
    ]);
    expect(found('BCR-11')).toEqual(['CSA CCM 4.1: BCR-11', 'CSA CCM 4.0: BCR-11']);
  });

  test('by each id of each standard', () => {
    for (const { standard, ids } of listings)
      for (const id of ids) {
        const text = `${standard.label} ${id}`;
        expect(findControls(text, listings).map((one) => [one.standard.id, one.id])).toContainEqual(
          [standard.id, id],
        );
      }
  });
});

describe('what is not in the crosswalk', () => {
  const said = (text: string) =>
    notInCrosswalk(text, standardsLike(text, listings), nearControls(text, listings));

  test('is never called not yours, and gets what is near', () => {
    expect(said('sc-99')).toMatch(
      /^`sc-99` isn't in the crosswalk \(looked in NIST SP 800-53 rev 5\)\. The crosswalk is a selection, so that doesn't mean that it isn't yours\. Near it: `SC-/,
    );
    expect(said('NIST XX-2')).toMatch(/doesn't mean that it isn't yours\.$/);
    expect(said('sc-7(5)')).toContain('Near it: `SC-7` (NIST');
    expect(said('dora art 28')).toContain('`Art. 28(');
    expect(said('A.8.31')).toContain('`A.8.3');
  });

  test.each(['aws-ec2', 's3', 'microsoft-2026', 'unowned-duty', '7', 'soc', ''])(
    '%s is no control',
    (text) => {
      expect(standardsLike(text, listings)).toEqual([]);
    },
  );
});

const manifest = `version: 1
estate: acme
services:
  shop: { product: aws-ec2, model: iaas, owners: { operating-system: "@acme/linux", applications: "@acme/web" } }
  mail: { product: google-workspace, model: saas, owners: "@acme/it" }
`;

async function around(framework?: Framework): Promise<EstateAround> {
  const report = await evidenceReport(manifest, framework === undefined ? {} : { framework });
  return { report, reviewersOf: () => ['@acme/ciso'] };
}

async function explained(text: string, framework?: Framework): Promise<string> {
  const book = { ...alone, estate: await around(framework) };
  const [named] = findControls(text, listingsOf(book));
  if (named === undefined) throw new Error(`Nothing is called ${text}.`);
  return explainControl(named, book, screen);
}

describe('explainControl', () => {
  test('says which layers, what they ask, and who owns each of them here', async () => {
    expect(await explained('si-2')).toBe(`SI-2 (control of NIST SP 800-53 rev 5): Flaw Remediation

  NIST SP 800-53 revision 5. Edition: ids and titles read in release 5.1.1;
  5.2.0 is current (its three additions are not used here).

Layers responsible for the customer's part
  applications    Secure the code, its dependencies and its release path for
                  every application that you deploy. (stated by a public
                  mapping; common, microsoft and microsoft-2026)
  platform-runtime
      Choose, patch and retire what lies between code and operating system:
      language runtime, middleware, database engine, container runtime, cluster
      add-ons. (stated by a public mapping; common)
  operating-system
      Harden, patch and replace the operating system of guests or nodes. (stated
      by a public mapping; common, microsoft and microsoft-2026)

Owners in this estate (acme)
  2 services: 1 unowned, 1 inherited
  shop            unowned. applications (customer): @acme/web; platform-runtime
                  (customer): unowned; operating-system (customer): @acme/linux
  mail            inherited. applications: provider; platform-runtime: provider;
                  operating-system: provider

  This is allocation: who is responsible for the customer's part. It doesn't say
  that the control is implemented, and other controls and layers may matter too.
`);
  });

  test('says that the manifest as a whole is responsible for governing services', async () => {
    const text = (await explained('pci 12.8.5')).replace(/\s+/g, ' ');
    expect(text).toContain('the manifest as a whole is responsible for it');
    expect(text).toContain(
      'cloud-services.yml @acme/ciso must review a change; 0 agreements of 2 read',
    );
    expect(text).not.toContain('Owners in this estate');
  });

  test('knows the controls of a framework of the estate', async () => {
    const file = `id: acme
extends: common
standards: { acme-policy: { title: Acme policy, edition: "3" } }
layers: { operating-system: { controls: { acme-policy: [OPS-1] } } }
`;
    const { framework } = customFramework(
      parseSource('f.yml', file),
      await loadFramework('common'),
    );
    const text = await explained('ops-1', framework);
    expect(text).toContain('OPS-1 (control of Acme policy 3)');
    expect(text.replace(/\s+/g, ' ')).toContain('said by the framework file; acme');
    expect(text).toContain('@acme/linux');
  });

  test('makes visible what a framework file hides in its words', async () => {
    const file = `id: acme
extends: common
standards: { acme-policy: { title: "Acme \\u001b[31mpolicy", edition: "3\\u202e" } }
layers: { operating-system: { duty: "Patch\\u001b[2J it.", controls: { acme-policy: ["OPS-1\\u001b"] } } }
`;
    const { framework } = customFramework(
      parseSource('f.yml', file),
      await loadFramework('common'),
    );
    const text = await explained('ops-1\u001b', framework);
    expect(text).toContain('Acme \\u001b[31mpolicy 3\\u202e');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these must not be there.
    expect(text).not.toMatch(/[\u001b\u202e]/);
  });

  test('says so where there is no manifest', () => {
    const [named] = findControls('A.8.13', listings);
    if (named === undefined) throw new Error('It is in the crosswalk.');
    expect(explainControl(named, alone, screen)).toContain("There's no manifest here");
  });

  test('never says that something is implemented, met or covered', async () => {
    for (const word of ['sc-7', 'cc6.1', 'a.8.13', 'pci 12.8.5', 'cis 3.10']) {
      const text = (await explained(word)).replace(
        /It doesn't say\s+that\s+the\s+control\s+is\s+implemented/,
        '',
      );
      expect(text).not.toMatch(/implemented|compliant|\bmet\b|covered|passed|not yours/i);
    }
  });
});

test('a standard has its edition and its controls by layer', () => {
  const standard = standardCalled('PCI DSS', listings);
  if (standard === undefined) throw new Error('It is in the crosswalk.');
  const text = explainStandard(standard, alone, screen);
  expect(text).toContain('pci-dss-4.0.1 (standard): PCI DSS');
  expect(text).toMatch(/estate {10}12\.8\.1, 12\.8\.2/);
  expect(text.replace(/\s+/g, ' ')).toContain("a control that isn't listed may still be yours");
});
