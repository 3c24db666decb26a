import { describe, expect, test } from '@jest/globals';
import { addWaivers, type Baseline, type WaivedDuty } from '../../src/edit/add-waivers.ts';
import { growth } from '../work.ts';

const HEAD = 'version: 1\nestate: acme\nservices:\n';
const WAIVER = '{ reason: Adopted in August, expires: 2027-03-31, approved-by: "@acme/ciso" }';

function duty(service: string, layer: string, part: string | null = null): WaivedDuty {
  return { service, part, layer };
}

function waive(text: string, waivers: readonly WaivedDuty[], request: Partial<Baseline> = {}) {
  return addWaivers(text, {
    waivers,
    reason: 'Adopted in August',
    expires: '2027-03-31',
    approvedBy: '@acme/ciso',
    today: '2026-08-20',
    ...request,
  });
}

test('every duty gets its waiver, in the place of its entry', () => {
  const before = `${HEAD}  mail: # m
    model: saas
    owners: { devices: TBD } # o

  erp:
    model: hybrid
    # the plant
    parts:
      plant: { model: on-premises }
      portal:
        model: paas
        waivers:
          devices: { reason: x, expires: 2027-01-01, approved-by: "@b" } # keep
`;
  const waivers = [
    duty('mail', 'devices'),
    duty('erp', 'backup'),
    duty('erp', 'devices', 'plant'),
    duty('erp', 'devices', 'portal'),
    duty('erp', 'applications', 'portal'),
    duty('mail', 'applications'),
  ];
  const outcome = waive(before, waivers);
  expect(outcome).toEqual({
    text: `${HEAD}  mail: # m
    model: saas
    owners: { devices: TBD } # o
    waivers:
      devices: ${WAIVER}
      applications: ${WAIVER}

  erp:
    model: hybrid
    waivers:
      backup: ${WAIVER}
    # the plant
    parts:
      plant: { model: on-premises, waivers: { devices: ${WAIVER} } }
      portal:
        model: paas
        waivers:
          devices: { reason: x, expires: 2027-01-01, approved-by: "@b" } # keep
          applications: ${WAIVER}
`,
    changed: [
      'services.mail.waivers.devices',
      'services.mail.waivers.applications',
      'services.erp.waivers.backup',
      'services.erp.parts.plant.waivers.devices',
      'services.erp.parts.portal.waivers.applications',
    ],
  });
  if ('refused' in outcome) throw new Error(outcome.refused);
  expect(waive(outcome.text, waivers)).toEqual({ text: outcome.text, changed: [] });
  expect(waive(outcome.text, waivers, { reason: 'Another', expires: '2027-06-30' })).toEqual({
    text: outcome.text,
    changed: [],
  });
});

describe('a waiver that is there', () => {
  const text = (waiver: string) =>
    `${HEAD}  mail:\n    waivers:\n      devices:${waiver}\n      backup: y\n`;
  const replaced = (waiver: string, rest = '') => {
    expect(waive(text(waiver), [duty('mail', 'devices')])).toMatchObject({
      text: text(` ${WAIVER}${rest}`),
    });
  };

  test('stays while it holds, to its last day', () => {
    const last = text(' { reason: x, expires: 2026-08-20, approved-by: "@b" }');
    expect(waive(last, [duty('mail', 'devices')])).toEqual({ text: last, changed: [] });
    const quoted = text(' { reason: x, expires: "2026-08-20", approved-by: "@b" }');
    expect(waive(quoted, [duty('mail', 'devices')])).toEqual({ text: quoted, changed: [] });
  });

  test('is replaced once it has expired, its comments stay', () => {
    replaced(' { reason: x, expires: 2026-08-19, approved-by: "@b" } # why', ' # why');
    replaced(
      ' # why\n        reason: x # really\n        expires: 2026-08-19\n        approved-by: "@b"',
      ' # why\n        # really',
    );
  });

  test.each([
    ['nothing', ''],
    ['null', ' ~'],
    ['a word', ' later'],
    ['no reason', ' { expires: 2027-01-01, approved-by: "@b" }'],
    ['an empty reason', ' { reason: " ", expires: 2027-01-01, approved-by: "@b" }'],
    ['nobody who approved', ' { reason: x, expires: 2027-01-01 }'],
    ['no date', ' { reason: x, approved-by: "@b" }'],
    ['no real date', ' { reason: x, expires: 2027-02-30, approved-by: "@b" }'],
  ])('is replaced if it holds nothing: %s', (_, waiver) => {
    replaced(waiver);
  });
});

test('what the words of a reason could mean to a reader is quoted', () => {
  const outcome = waive(`${HEAD}  mail: {}\n`, [duty('mail', 'devices')], {
    reason: 'Later: in March, "maybe"\n# no',
    approvedBy: 'it-desk',
  });
  expect(outcome).toMatchObject({
    text: `${HEAD}  mail:\n    waivers:\n      devices: { reason: "Later: in March, \\"maybe\\"\\n# no", expires: 2027-03-31, approved-by: it-desk }\n`,
  });
});

test('JSON keeps its layout', () => {
  const manifest = (mail: object) =>
    JSON.stringify({ version: 1, services: { mail, erp: {} } }, null, 2);
  const waiver = {
    reason: 'Adopted in August',
    expires: '2027-03-31',
    'approved-by': '@acme/ciso',
  };
  const old = { ...waiver, expires: '2026-01-01' };
  const duties = [duty('mail', 'devices'), duty('mail', 'backup')];
  expect(waive(manifest({ model: 'saas', waivers: { devices: old } }), duties)).toMatchObject({
    text: manifest({ model: 'saas', waivers: { devices: waiver, backup: waiver } }),
  });
});

describe('anchors', () => {
  test('entries that merge one another each get their own', () => {
    const before = `${HEAD}  mail: &mail { model: saas }\n  erp: { <<: *mail, name: ERP }\n  crm: *mail\n`;
    const outcome = waive(
      before,
      ['mail', 'erp', 'crm'].map((service) => duty(service, 'devices')),
    );
    expect(outcome).toMatchObject({
      text: `${HEAD}  mail: &mail { model: saas, waivers: { devices: ${WAIVER} } }
  erp: { <<: *mail, name: ERP, waivers: { devices: ${WAIVER} } }
  crm:
    <<: *mail
    waivers:
      devices: ${WAIVER}
`,
    });
  });

  test('a waiver that would reach another entry is refused', () => {
    const before = `${HEAD}  mail: &mail { model: saas }\n  erp: { <<: *mail, name: ERP }\n`;
    expect(waive(before, [duty('mail', 'devices')])).toMatchObject({
      refused: expect.stringContaining('`services.erp` would change too'),
      line: 5,
    });
  });
});

test('one unknown entry refuses the whole', () => {
  expect(
    waive(`${HEAD}  mail: {}\n`, [duty('mail', 'devices'), duty('mial', 'devices')]),
  ).toMatchObject({ refused: expect.stringContaining('Did you mean `mail`?') });
});

test('nothing to waive changes nothing', () => {
  expect(waive(`${HEAD}  mail: {}\n`, [])).toEqual({ text: `${HEAD}  mail: {}\n`, changed: [] });
});

test('thousands of waivers are written in one pass', async () => {
  const names = (count: number) => Array.from({ length: count }, (_, at) => `service-${at}`);
  const entry = (id: string) =>
    `  ${id}:\n    model: iaas # ${id}\n    owners: { backup: it-desk }\n`;
  const added = `    waivers:\n      devices: ${WAIVER}\n      applications: ${WAIVER}\n`;
  const written = (services: readonly string[]) => {
    const duties = services.flatMap((id) => [duty(id, 'devices'), duty(id, 'applications')]);
    return waive(HEAD + services.map(entry).join(''), duties);
  };
  const [some, twice] = [names(1000), names(2000)];
  expect(written(twice)).toMatchObject({
    text: HEAD + twice.map((id) => entry(id) + added).join(''),
  });
  const times = await growth(
    () => written(some),
    () => written(twice),
  );
  expect(times).toBeLessThan(2.5);
});
