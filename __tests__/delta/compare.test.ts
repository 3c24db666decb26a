import { describe, expect, test } from '@jest/globals';
import { microsoft } from '../../src/frameworks/microsoft.ts';
import { defaultPolicy, nothingWritten, type WrittenPolicy } from '../../src/policy/policy.ts';
import { compared, names, TOP } from './estates.ts';

const FILE = 'cloud-services.yml';
const AGREEMENT = 'agreement: { url: "https://provider.systems/a", reviewed: 2026-06-01 }';
const ALL = 'information-and-data: "@a/data", accounts-and-identities: "@a/id"';

/** A SaaS entry that is owned but for its devices, and what else is given. */
const entry = (id: string, more = 'identity-infrastructure: "@a/id"') =>
  `  ${id}: { model: saas, ${AGREEMENT}, owners: { ${ALL}, ${more} } }\n`;
const full = (id: string) => entry(id, 'identity-infrastructure: "@a/id", devices: "@a/it"');

async function change(before: string, after: string) {
  return (await compared({ [FILE]: TOP + before }, { [FILE]: TOP + after })).delta;
}

describe('duties', () => {
  test('are new, resolved, or inherited', async () => {
    const before = entry('mail') + full('chat') + entry('fax');
    const after = full('mail') + entry('chat') + entry('fax');
    const report = await compared({ [FILE]: TOP + before }, { [FILE]: TOP + after });
    const { introduced, resolved, inherited } = report.delta;
    expect(names(introduced)).toEqual(['chat/devices']);
    expect(names(resolved)).toEqual(['mail/devices']);
    expect(resolved[0]?.how).toBe('now owned by @a/it');
    expect(inherited).toBe(1);
    const marks = report.findings.map((one) => [one.subject.service, one.introduced]);
    expect(marks).toEqual([
      ['chat', true],
      ['fax', false],
    ]);
  });

  test('are resolved by an owner, a waiver, the provider, or the end of the service', async () => {
    const waiver = 'waivers: { devices: { reason: r, expires: 2027-01-31, approved-by: "@a/c" } }';
    const split = 'responsibilities: { devices: { party: provider, clause: "4.2" } }';
    const but = (id: string, more: string) => entry(id).replace('owners:', `${more}, owners:`);
    const { resolved, services } = await change(
      entry('a') + entry('b') + entry('c') + entry('d'),
      full('a') + but('b', waiver) + but('c', split),
    );
    expect(resolved.map(({ service, how }) => [service, how])).toEqual([
      ['a', 'now owned by @a/it'],
      ['b', 'waived until 2027-01-31'],
      ['c', 'now held by the provider'],
      ['d', 'the service is gone'],
    ]);
    expect(services).toEqual({ added: [], removed: ['d'] });
  });

  test('are told by service, part and layer: neither lines, order nor layout is news', async () => {
    const delta = await change(
      entry('mail') + full('chat'),
      `  # A word about chat\n${full('chat')}\n  x-note: moved\n${entry('mail').replaceAll(', ', ',\n      ')}`,
    );
    expect(delta).toMatchObject({ introduced: [], resolved: [], reassigned: [], inherited: 1 });
    expect(delta.services).toEqual({ added: [], removed: [] });
  });

  test('of the parts of a hybrid service are compared part by part', async () => {
    const hybrid = (parts: string) =>
      `  erp:\n    model: hybrid\n    ${AGREEMENT}\n    parts:\n${parts}`;
    const part = (id: string, more = '') =>
      `      ${id}: { model: saas, owners: { ${ALL}, identity-infrastructure: "@a/id"${more} } }\n`;
    const it = ', devices: "@a/it"';
    const { introduced, resolved, inherited } = await change(
      hybrid(part('one') + part('two', it) + part('three')),
      hybrid(part('one') + part('two') + part('four', it)),
    );
    expect(names(introduced)).toEqual(['erp.two/devices']);
    expect(names(resolved)).toEqual(['erp.three/devices']);
    expect(resolved[0]?.how).toBe('the part is gone');
    expect(inherited).toBe(1);
  });

  test('of a service that got parts, or that is gone where others of its name stay, say so', async () => {
    const parts = `    parts:\n      a: { model: saas, owners: { ${ALL}, identity-infrastructure: "@a/id", devices: "@a/it" } }\n      b: { model: saas, owners: { ${ALL}, identity-infrastructure: "@a/id", devices: "@a/it" } }\n`;
    const hybrid = await change(
      entry('mail'),
      `  mail:\n    model: hybrid\n    ${AGREEMENT}\n${parts}`,
    );
    expect(hybrid.resolved.map(({ how }) => how)).toEqual(['the service has parts now']);
    const { delta } = await compared(
      { 'a/cloud-services.yml': TOP + entry('api'), 'b/cloud-services.yml': TOP + entry('api') },
      { 'a/cloud-services.yml': TOP + entry('api'), 'b/cloud-services.yml': TOP + full('mail') },
    );
    expect(delta.resolved.map(({ file, how }) => [file, how])).toEqual([
      ['b/cloud-services.yml', 'the service is gone'],
    ]);
  });

  test('of a manifest that cannot be read any more are neither resolved nor gone', async () => {
    const report = await compared(
      { [FILE]: TOP + entry('mail') },
      { [FILE]: `${TOP}${entry('mail')}  broken: {\n` },
    );
    expect(report.delta).toMatchObject({ resolved: [], services: { added: [], removed: [] } });
    expect(report.delta.notes).toEqual([expect.stringMatching(/`cloud-services\.yml` cannot be/)]);
    expect(report.findings.map((one) => [one.rule, one.introduced])).toEqual([['syntax', true]]);
  });

  test('of an entry without a model are not resolved: nobody knows whether they are duties', async () => {
    const { resolved, models } = await change(
      entry('mail'),
      entry('mail').replace('model: saas, ', ''),
    );
    expect(resolved).toEqual([]);
    expect(models).toMatchObject([{ service: 'mail', before: 'saas', after: null }]);
  });
});

describe('manifests', () => {
  test('that are renamed, and entries that move to another one, are no news', async () => {
    const report = await compared(
      { 'old/cloud-services.yml': TOP + entry('mail'), [FILE]: TOP + entry('chat') + full('fax') },
      { 'new/cloud-services.yml': TOP + entry('mail') + entry('chat'), [FILE]: TOP + full('fax') },
    );
    expect(report.delta).toMatchObject({ introduced: [], resolved: [], inherited: 2 });
    expect(report.delta.services).toEqual({ added: [], removed: [] });
    expect(report.findings.map(({ introduced }) => introduced)).toEqual([false, false]);
  });

  test('may have services of one name, which are compared each with its own', async () => {
    const report = await compared(
      { 'a/cloud-services.yml': TOP + entry('api'), 'b/cloud-services.yml': TOP + full('api') },
      { 'a/cloud-services.yml': TOP + entry('api'), 'b/cloud-services.yml': TOP + entry('api') },
    );
    expect(names(report.delta.introduced)).toEqual(['b/cloud-services.yml:api/devices']);
    expect(report.delta.inherited).toBe(1);
    expect(report.findings.map((one) => [one.location.file[0], one.introduced])).toEqual([
      ['a', false],
      ['b', true],
    ]);
  });

  test('that were broken, or not there, leave everything new', async () => {
    for (const before of [{}, { [FILE]: 'services: [' }]) {
      const { delta, findings } = await compared(before, { [FILE]: TOP + entry('mail') });
      expect(names(delta.introduced)).toEqual(['mail/devices']);
      expect(delta.services.added).toEqual(['mail']);
      expect(findings.map(({ introduced }) => introduced)).toEqual([true]);
    }
  });

  test('of an older shape are compared as far as they can be read', async () => {
    const old = `services:\n  mail: { model: SaaS, owner: "@a/it" }\n${entry('chat')}`;
    const { delta } = await compared(
      { [FILE]: old },
      { [FILE]: TOP + entry('mail') + entry('chat') },
    );
    expect(names(delta.introduced)).toEqual(['mail/devices']);
    expect(delta.inherited).toBe(1);
  });
});

describe('findings that are not about a duty', () => {
  const odd = (id: string) => full(id).replace('owners:', 'owner: x, owners:');

  test('are new where the base has none of them at the place', async () => {
    const { findings } = await compared(
      { [FILE]: TOP + odd('mail') + full('chat') },
      { [FILE]: TOP + full('extra') + odd('mail') + odd('chat') },
    );
    const marks = findings.map(({ rule, subject, introduced }) => [
      rule,
      subject.service,
      introduced,
    ]);
    expect(marks).toEqual([
      ['schema', 'mail', false],
      ['schema', 'chat', true],
    ]);
  });

  test('of two manifests stand for their own first', async () => {
    const { findings } = await compared(
      { 'b/cloud-services.yml': TOP + odd('api') },
      { 'a/cloud-services.yml': TOP + odd('api'), 'b/cloud-services.yml': TOP + odd('api') },
    );
    expect(findings.map((one) => [one.location.file[0], one.introduced])).toEqual([
      ['a', true],
      ['b', false],
    ]);
  });
});

describe('what a reviewer should look at', () => {
  test('duties that changed hands; the case of a handle is no change, the order is', async () => {
    const owner = (text: string) => entry('mail', `identity-infrastructure: ${text}`);
    const hands = async (before: string, after: string) =>
      (await change(owner(before), owner(after))).reassigned.map((one) => [one.before, one.after]);
    expect(await hands('"@a/id"', '"@A/ID"')).toEqual([]);
    expect(await hands('"@a/id"', '"@a/new"')).toEqual([[['@a/id'], ['@a/new']]]);
    expect(await hands('["@a/id", "@a/it"]', '["@a/it", "@a/id"]')).toHaveLength(1);
  });

  test('models, and what a service becomes', async () => {
    const parts = `  erp:\n    model: hybrid\n    parts:\n      one: { model: saas }\n      two: { model: iaas }\n`;
    const { models } = await change(
      entry('mail') + entry('erp'),
      entry('mail').replace('saas', 'iaas') + parts,
    );
    expect(
      models.map(({ service, part, before, after }) => [service, part, before, after]),
    ).toEqual([
      ['mail', null, 'saas', 'iaas'],
      ['erp', null, 'saas', 'hybrid'],
    ]);
  });

  test('splits that come, change and go', async () => {
    const split = (text: string) =>
      full('mail').replace('owners:', `responsibilities: { ${text} }, owners:`);
    const seen = async (before: string, after: string) =>
      (await change(before, after)).splits.map((one) => [
        one.layer,
        one.before,
        one.after,
        one.clause,
      ]);
    const moved = split('devices: { party: provider, clause: "4.2" }');
    expect(await seen(full('mail'), moved)).toEqual([['devices', 'customer', 'provider', '4.2']]);
    expect(await seen(moved, full('mail'))).toEqual([['devices', 'provider', 'customer', null]]);
    expect(await seen(moved, split('devices: { party: provider, clause: "5" }'))).toEqual([
      ['devices', 'provider', 'provider', '5'],
    ]);
    expect(await seen(full('mail'), split('devices: customer'))).toEqual([]);
    expect(await seen(moved, moved)).toEqual([]);
  });

  test('layers that another framework gives to another party, and that there is another', async () => {
    const text = { [FILE]: TOP + full('mail') };
    const layers = microsoft.layers.map((layer) =>
      layer.id === 'devices'
        ? { ...layer, parties: { ...layer.parties, saas: 'provider' as const } }
        : layer,
    );
    const { delta } = await compared(text, text, {
      framework: { ...microsoft, id: 'acme', layers },
    });
    expect(delta.splits.map((one) => [one.layer, one.before, one.after])).toEqual([
      ['devices', 'customer', 'provider'],
    ]);
    expect(delta.notes).toEqual([expect.stringContaining('`acme` now, and went by `microsoft`')]);
  });

  test('waivers that come, change and go', async () => {
    const waived = (expires: string) =>
      entry('mail').replace(
        'owners:',
        `waivers: { devices: { reason: Later, expires: ${expires}, approved-by: "@a/c" } }, owners:`,
      );
    const seen = async (before: string, after: string) =>
      (await change(before, after)).waivers.map((one) => [one.change, one.expires]);
    expect(await seen(entry('mail'), waived('2027-01-31'))).toEqual([['added', '2027-01-31']]);
    expect(await seen(waived('2027-01-31'), waived('2027-03-31'))).toEqual([
      ['changed', '2027-03-31'],
    ]);
    expect(await seen(waived('2027-01-31'), full('mail'))).toEqual([['removed', '2027-01-31']]);
    expect(await seen(waived('2027-01-31'), '')).toEqual([]);
  });

  test('the policy, setting by setting', async () => {
    const text = { [FILE]: TOP + full('mail') };
    const { delta } = await compared(text, text, {
      headPolicy: {
        ...defaultPolicy,
        gate: { failOn: 'never', scope: 'all' },
        rules: { 'stale-agreement': { severity: 'off', options: { 'max-age-days': 9 } } },
      },
    });
    expect(delta.policy).toEqual([
      { what: 'gate.fail-on', before: 'error', after: 'never' },
      { what: 'rules.stale-agreement', before: 'not set', after: 'off' },
      { what: 'rules.stale-agreement.max-age-days', before: 'not set', after: '9' },
    ]);
  });

  test('a policy that extends another has no gate where it sets none', async () => {
    const text = { [FILE]: TOP + full('mail') };
    const policy = { ...nothingWritten, extends: 'acme/org/p.yml@main' };
    const headPolicy = { ...policy, gate: { failOn: 'error', scope: null } } as const;
    const { delta } = await compared(text, text, { basePolicy: policy, headPolicy });
    expect(delta.policy).toEqual([{ what: 'gate.fail-on', before: 'not set', after: 'error' }]);
  });

  test('a policy that begins or ceases to extend another says nothing of what neither sets', async () => {
    const text = { [FILE]: TOP + full('mail') };
    const plain = { ...nothingWritten, gate: { failOn: 'never', scope: null } } as const;
    const extending = { ...plain, extends: 'acme/org/p.yml@main' };
    const change = async (basePolicy: WrittenPolicy, headPolicy: WrittenPolicy) =>
      (await compared(text, text, { basePolicy, headPolicy })).delta.policy;
    const of = extending.extends;
    expect(await change(plain, extending)).toEqual([
      { what: 'extends', before: 'not set', after: of },
    ]);
    expect(await change(extending, nothingWritten)).toEqual([
      { what: 'extends', before: of, after: 'not set' },
      { what: 'gate.fail-on', before: 'never', after: 'not set' },
    ]);
  });
});

describe('the gate', () => {
  test('with scope `introduced` fails only for what the change brings', async () => {
    const policy = { ...defaultPolicy, gate: { failOn: 'error', scope: 'introduced' } } as const;
    const verdict = async (before: string, after: string) =>
      (await compared({ [FILE]: TOP + before }, { [FILE]: TOP + after }, { policy })).verdict;
    expect(await verdict(entry('mail'), entry('mail') + full('chat'))).toBe('pass');
    expect(await verdict(entry('mail'), entry('mail') + entry('chat'))).toBe('fail');
  });

  test('fails for a duty that loses its owner beside a split that was refused before', async () => {
    const policy = { ...defaultPolicy, gate: { failOn: 'error', scope: 'introduced' } } as const;
    const split = 'responsibilities: { devices: provider }';
    const marks = async (before: string, after: string) => {
      const change = [{ [FILE]: TOP + before }, { [FILE]: TOP + after }] as const;
      const { findings, verdict } = await compared(...change, { policy });
      return [verdict, ...findings.map(({ rule, introduced }) => [rule, introduced])];
    };
    const mail = (id: (name: string) => string) =>
      id('mail').replace('owners:', `${split}, owners:`);
    const refused = (introduced: boolean) => ['unsupported-split', introduced];
    expect(await marks(mail(full), mail(full))).toEqual(['pass', refused(false)]);
    expect(await marks(mail(full), mail(entry))).toEqual(['fail', refused(true)]);
    const erp = (...parts: string[]) =>
      `  erp: { model: hybrid, ${split}, parts: { ${parts.map((part) => part.trim()).join(', ')} } }\n`;
    const two = erp(full('a'), entry('b'));
    expect(await marks(two, two)).toEqual(['pass', refused(false)]);
    expect(await marks(two, erp(full('a'), entry('b'), entry('c')))).toEqual([
      'fail',
      refused(true),
    ]);
  });
});
