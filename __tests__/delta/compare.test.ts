import { describe, expect, test } from '@jest/globals';
import { changesOf, type Delta } from '../../src/estate/change.ts';
import { microsoft } from '../../src/frameworks/microsoft.ts';
import { defaultPolicy } from '../../src/policy/policy.ts';
import { compared, kinds, nameOf, names, TOP } from './estates.ts';

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

const introduced = (delta: Delta) => changesOf(delta, 'duty-introduced');
const resolved = (delta: Delta) => changesOf(delta, 'duty-resolved');
/** Services that came, went or were renamed. */
const services = (delta: Delta) =>
  changesOf(delta, 'service').map((one) => `${one.change} ${names([one])}`);

describe('duties', () => {
  test('are new, resolved, or inherited', async () => {
    const before = entry('mail') + full('chat') + entry('fax');
    const after = full('mail') + entry('chat') + entry('fax');
    const report = await compared({ [FILE]: TOP + before }, { [FILE]: TOP + after });
    const { delta } = report;
    expect(names(introduced(delta))).toEqual(['chat/devices']);
    expect(names(resolved(delta))).toEqual(['mail/devices']);
    expect(resolved(delta)[0]?.how).toEqual({ by: 'owner', owners: ['@a/it'] });
    expect(delta.inherited).toBe(1);
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
    const delta = await change(
      entry('a') + entry('b') + entry('c') + entry('d'),
      full('a') + but('b', waiver) + but('c', split),
    );
    expect(resolved(delta).map(({ subject, how }) => [subject.service, how])).toEqual([
      ['a', { by: 'owner', owners: ['@a/it'] }],
      ['b', { by: 'waiver', expires: '2027-01-31' }],
      ['c', { by: 'provider' }],
      ['d', { by: 'removal', of: 'service' }],
    ]);
    expect(services(delta)).toEqual(['removed d']);
  });

  test('are resolved by what the layer is now, whatever waiver is left, or with the layer itself', async () => {
    const waiver = 'waivers: { devices: { reason: r, expires: 2027-01-31, approved-by: "@a/c" } }';
    const but = (more: string) => entry('a').replace('owners:', `${waiver}, ${more}, owners:`);
    const split = (text: string) => but(`responsibilities: { devices: { ${text} } }`);
    const how = async (after: string) => resolved(await change(entry('a'), after))[0]?.how;
    expect(await how(split('party: provider, clause: "4.2"'))).toEqual({ by: 'provider' });
    expect(await how(split('party: not-applicable, reason: No devices reach it'))).toEqual({
      by: 'not-applicable',
    });
    const text = { [FILE]: TOP + entry('a') };
    const layers = microsoft.layers.filter(({ id }) => id !== 'devices');
    const { delta } = await compared(text, text, { framework: { ...microsoft, layers } });
    expect(resolved(delta)).toMatchObject([
      { how: { by: 'removal', of: 'layer' }, location: { line: 4 } },
    ]);
  });

  test('are told by service, part and layer: neither lines, order nor layout is news', async () => {
    const delta = await change(
      entry('mail') + full('chat'),
      `  # A word about chat\n${full('chat')}\n  x-note: moved\n${entry('mail').replaceAll(', ', ',\n      ')}`,
    );
    expect(delta).toMatchObject({ changes: [], inherited: 1 });
  });

  test('of the parts of a hybrid service are compared part by part', async () => {
    const hybrid = (parts: string) =>
      `  erp:\n    model: hybrid\n    ${AGREEMENT}\n    parts:\n${parts}`;
    const part = (id: string, more = '') =>
      `      ${id}: { model: saas, owners: { ${ALL}, identity-infrastructure: "@a/id"${more} } }\n`;
    const it = ', devices: "@a/it"';
    const delta = await change(
      hybrid(part('one') + part('two', it) + part('three')),
      hybrid(part('one') + part('two') + part('four', it)),
    );
    expect(names(introduced(delta))).toEqual(['erp › two/devices']);
    expect(names(resolved(delta))).toEqual(['erp › three/devices']);
    expect(resolved(delta)[0]?.how).toEqual({ by: 'removal', of: 'part' });
    expect(delta.inherited).toBe(1);
  });

  test('of a service that got parts, or that was removed where others of its name stay, say so', async () => {
    const parts = `    parts:\n      a: { model: saas, owners: { ${ALL}, identity-infrastructure: "@a/id", devices: "@a/it" } }\n      b: { model: saas, owners: { ${ALL}, identity-infrastructure: "@a/id", devices: "@a/it" } }\n`;
    const hybrid = await change(
      entry('mail'),
      `  mail:\n    model: hybrid\n    ${AGREEMENT}\n${parts}`,
    );
    expect(resolved(hybrid).map(({ how }) => how)).toEqual([{ by: 'parts' }]);
    const { delta } = await compared(
      { 'a/cloud-services.yml': TOP + entry('api'), 'b/cloud-services.yml': TOP + entry('api') },
      { 'a/cloud-services.yml': TOP + entry('api'), 'b/cloud-services.yml': TOP + full('mail') },
    );
    expect(resolved(delta).map(({ file, how }) => [file, how])).toEqual([
      ['b/cloud-services.yml', { by: 'removal', of: 'service' }],
    ]);
  });

  test('that went while another manifest cannot be read may be in that, so nothing is said of them', async () => {
    const before = { 'a.yml': TOP + entry('mail'), 'b.yml': TOP + entry('chat') + entry('fax') };
    const { delta } = await compared(before, {
      'a.yml': 'services: [',
      'b.yml': TOP + entry('fax'),
    });
    expect(services(delta)).toEqual([]);
    expect(resolved(delta)).toEqual([]);
    expect(delta.notes).toMatchObject([{ kind: 'manifest-broken', file: 'a.yml' }]);
  });

  test('of a manifest that cannot be read any more are neither resolved nor removed', async () => {
    const report = await compared(
      { [FILE]: TOP + entry('mail') },
      { [FILE]: `${TOP}${entry('mail')}  broken: {\n` },
    );
    expect(report.delta.changes).toEqual([]);
    expect(report.delta.notes).toEqual([{ kind: 'manifest-broken', file: FILE, before: false }]);
    expect(report.findings.map((one) => [one.rule, one.introduced])).toEqual([
      ['fewer-duties', true],
      ['syntax', true],
    ]);
  });

  test('of an entry without a model are not resolved: nobody knows whether they are duties', async () => {
    const delta = await change(entry('mail'), entry('mail').replace('model: saas, ', ''));
    expect(kinds(delta.changes)).toEqual(['model mail']);
    expect(delta.changes).toMatchObject([{ before: 'saas', after: null }]);
  });
});

describe('manifests', () => {
  test('that are renamed, and entries that move to another one, are no news', async () => {
    const report = await compared(
      { 'old/cloud-services.yml': TOP + entry('mail'), [FILE]: TOP + entry('chat') + full('fax') },
      { 'new/cloud-services.yml': TOP + entry('mail') + entry('chat'), [FILE]: TOP + full('fax') },
    );
    expect(report.delta).toMatchObject({ changes: [], inherited: 2 });
    expect(report.findings.map(({ introduced }) => introduced)).toEqual([false, false]);
  });

  test('may have services of one name, which are compared each with its own', async () => {
    const report = await compared(
      { 'a/cloud-services.yml': TOP + entry('api'), 'b/cloud-services.yml': TOP + full('api') },
      { 'a/cloud-services.yml': TOP + entry('api'), 'b/cloud-services.yml': TOP + entry('api') },
    );
    expect(names(introduced(report.delta))).toEqual(['b/cloud-services.yml:api/devices']);
    expect(report.delta.inherited).toBe(1);
    expect(report.findings.map((one) => [one.location.file[0], one.introduced])).toEqual([
      ['a', false],
      ['b', true],
    ]);
  });

  test('that were broken, or not there, leave everything new', async () => {
    for (const before of [{}, { [FILE]: 'services: [' }]) {
      const { delta, findings } = await compared(before, { [FILE]: TOP + entry('mail') });
      expect(names(introduced(delta))).toEqual(['mail/devices']);
      expect(services(delta)).toEqual(['added mail']);
      expect(findings.map(({ introduced }) => introduced)).toEqual([true]);
    }
  });

  test('of an older shape are compared as far as they can be read', async () => {
    const old = `services:\n  mail: { model: SaaS, owner: "@a/it" }\n${entry('chat')}`;
    const { delta } = await compared(
      { [FILE]: old },
      { [FILE]: TOP + entry('mail') + entry('chat') },
    );
    expect(names(introduced(delta))).toEqual(['mail/devices']);
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
      changesOf(await change(owner(before), owner(after)), 'owners').map((one) => [
        one.before,
        one.after,
      ]);
    expect(await hands('"@a/id"', '"@A/ID"')).toEqual([]);
    expect(await hands('"@a/id"', '"@a/new"')).toEqual([[['@a/id'], ['@a/new']]]);
    expect(await hands('["@a/id", "@a/it"]', '["@a/it", "@a/id"]')).toHaveLength(1);
    expect(await hands('["@a/id", "@a/it"]', '["@a/id", "@a/new"]')).toHaveLength(1);
    expect(await hands('["@a/id", "@a/it"]', '["@a/id"]')).toHaveLength(1);
  });

  test('models, and what a service becomes', async () => {
    const parts = `  erp:\n    model: hybrid\n    parts:\n      one: { model: saas }\n      two: { model: iaas }\n`;
    const delta = await change(
      entry('mail') + entry('erp'),
      entry('mail').replace('saas', 'iaas') + parts,
    );
    expect(
      changesOf(delta, 'field')
        .filter(({ path }) => path[0] === 'model')
        .map((one) => [...names([one]), one.before, one.after]),
    ).toEqual([
      ['mail', 'saas', 'iaas'],
      ['erp', 'saas', 'hybrid'],
    ]);
  });

  test('splits that come, change and go', async () => {
    const split = (text: string) =>
      full('mail').replace('owners:', `responsibilities: { ${text} }, owners:`);
    const seen = async (before: string, after: string) =>
      changesOf(await change(before, after), 'split').map((one) => [
        one.subject.layer,
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
    expect(
      changesOf(delta, 'split').map((one) => [one.subject.layer, one.before, one.after]),
    ).toEqual([['devices', 'customer', 'provider']]);
    expect(delta.notes).toEqual([
      { kind: 'framework-changed', file: FILE, before: 'microsoft', after: 'acme' },
    ]);
  });

  test('waivers that come, change and go', async () => {
    const waived = (expires: string) =>
      entry('mail').replace(
        'owners:',
        `waivers: { devices: { reason: Later, expires: ${expires}, approved-by: "@a/c" } }, owners:`,
      );
    const seen = async (before: string, after: string) =>
      changesOf(await change(before, after), 'waiver').map((one) => [
        one.before?.expires,
        one.after?.expires,
      ]);
    const [soon, late] = ['2027-01-31', '2027-03-31'];
    expect(await seen(entry('mail'), waived(soon))).toEqual([[undefined, soon]]);
    expect(await seen(waived(soon), waived(late))).toEqual([[soon, late]]);
    expect(await seen(waived(soon), full('mail'))).toEqual([[soon, undefined]]);
    expect(await seen(waived(soon), '')).toEqual([]);
    expect(await seen(waived(soon), waived(soon))).toEqual([]);
    const other = waived(soon).replace('@a/c', '@a/d');
    expect(await seen(waived(soon), other)).toEqual([[soon, soon]]);
    expect(await seen(waived(soon), waived(soon).replace('Later', 'Soon'))).toHaveLength(1);
  });

  test('fields of an entry', async () => {
    const erp = (fields: string, ofPart: string) =>
      `  erp: { model: hybrid${fields}, parts: { a: { model: saas${ofPart} } } }\n`;
    const seen = async (before: string, after: string) => {
      const { changes } = await change(before, after);
      return changes.flatMap((one) =>
        'before' in one ? [[...kinds([one]), one.before, one.after]] : [],
      );
    };
    expect(await seen(erp('', ''), erp(', criticality: high', ', provider: aws'))).toEqual([
      ['criticality erp', null, 'high'],
      ['provider erp › a', null, 'aws'],
    ]);
    expect(await seen(erp(', data: [a, b]', ''), erp(', data: ["a, b"]', ''))).toEqual([
      ['data erp', 'a, b', '"a, b"'],
    ]);
    expect(await seen(erp(', data: [a]', ''), erp(', data: a', ''))).toEqual([]);
  });
});

describe('what no two subjects share', () => {
  test('a service with dots in its id and a part of another one', async () => {
    const parts = (owners: string) =>
      `  a:\n    model: hybrid\n    ${AGREEMENT}\n    parts:\n      b: { model: saas, owners: { ${owners} } }\n`;
    const dotted = (owners: string) =>
      `  a.parts.b: { model: saas, ${AGREEMENT}, owners: { ${owners} } }\n  a.b: { model: saas, ${AGREEMENT}, owners: { ${owners} } }\n`;
    const it = `${ALL}, identity-infrastructure: "@a/id"`;
    const all = `${it}, devices: "@a/it"`;
    const report = await compared(
      { [FILE]: TOP + parts(all) + dotted(it) },
      { [FILE]: TOP + parts(it) + dotted(all) },
    );
    expect(kinds(report.delta.changes)).toEqual([
      'duty-introduced a › b/devices',
      'duty-resolved a.parts.b/devices',
      'duty-resolved a.b/devices',
    ]);
    const duties = report.findings.filter(({ rule }) => rule === 'unowned-duty');
    expect(duties.map((one) => [one.subject.part, one.introduced])).toEqual([['b', true]]);
  });
});

describe('places', () => {
  test('are those of the owner, the model, the clause, the waiver, or the entry, at the head', async () => {
    const base = `  mail:
    model: saas
    owners: { devices: "@a/it" }
    responsibilities: { information-and-data: customer }
  fax: { model: saas }
`;
    const head = `  chat: { model: saas }
  mail:
    model: paas
    criticality: high
    owners:
      devices: "@a/new"
    responsibilities:
      operating-system: customer
    waivers:
      applications: { reason: Later, expires: 2027-01-31, approved-by: "@a/c" }
`;
    const { changes } = await change(base, head);
    const line = (kind: string, layer: string | null = null) =>
      changes.flatMap((one) =>
        nameOf(one) === kind && 'subject' in one && one.subject.layer === layer
          ? [one.location?.line ?? null]
          : [],
      );
    expect(line('service')).toEqual([4, null]);
    expect(line('model')).toEqual([6]);
    expect(line('criticality')).toEqual([7]);
    expect(line('owners', 'devices')).toEqual([9]);
    expect(line('split', 'operating-system')).toEqual([11]);
    expect(line('split', 'information-and-data')).toEqual([5]);
    expect(line('waiver', 'applications')).toEqual([13]);
    expect(line('duty-introduced', 'network-controls')).toEqual([8]);
    expect(line('duty-resolved', 'accounts-and-identities')).toEqual([null]);
  });
});

describe('the gate', () => {
  test('with scope `introduced` fails only for what the change introduces', async () => {
    const policy = { ...defaultPolicy, gate: { failOn: 'error', scope: 'introduced' } } as const;
    const verdict = async (before: string, after: string) =>
      (await compared({ [FILE]: TOP + before }, { [FILE]: TOP + after }, { policy })).verdict;
    expect(await verdict(entry('mail'), entry('mail') + full('chat'))).toBe('pass');
    expect(await verdict(entry('mail'), entry('mail') + entry('chat'))).toBe('fail');
  });

  test('passes if a text that names nobody comes where nobody was named before', async () => {
    const policy = { ...defaultPolicy, gate: { failOn: 'error', scope: 'introduced' } } as const;
    const named = (owner: string) =>
      entry('mail', `identity-infrastructure: "@a/id", devices: ${owner}`);
    const marks = async (before: string, after: string) => {
      const change = [{ [FILE]: TOP + before }, { [FILE]: TOP + after }] as const;
      const { findings, verdict } = await compared(...change, { policy });
      return [verdict, ...findings.map(({ rule, introduced }) => [rule, introduced])];
    };
    const old = (rule: string) => ['pass', [rule, false]];
    expect(await marks(entry('mail'), named('TBD'))).toEqual(old('placeholder-owner'));
    expect(await marks(named('TBD'), named('Jane Roe'))).toEqual(old('unrecognised-owner'));
    expect(await marks(named('Jane Roe'), named('AWS'))).toEqual(old('provider-as-owner'));
    // A text that leaves nothing unowned is a mistake of this change.
    const beside = await marks(named('"@a/it"'), named('["@a/it", TBD]'));
    expect(beside).toEqual(['fail', ['placeholder-owner', true]]);
    // One text for an old duty and a new one.
    const both = await marks(
      entry('mail'),
      `${named('&it TBD')}${full('chat').replace('"@a/it"', '*it')}`,
    );
    expect(both[0]).toBe('fail');
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

describe('findings that the base had', () => {
  const resolvedOf = (delta: Delta) =>
    changesOf(delta, 'finding-resolved').map(({ file, subject, rule, count, location }) => [
      rule,
      subject.service,
      file,
      count,
      location?.line ?? null,
    ]);
  const bare = (id: string) => full(id).replace(`${AGREEMENT}, `, '');

  test('and the head does not have are resolved', async () => {
    const delta = await change(bare('mail') + bare('chat'), full('mail') + bare('chat'));
    expect(resolvedOf(delta)).toEqual([['missing-agreement', 'mail', FILE, 1, 4]]);
    expect(await change(bare('mail'), bare('mail'))).toMatchObject({ changes: [] });
  });

  test('of a renamed service or file, and of notices, are not', async () => {
    const renamed = await change(bare('mail'), bare('post'));
    expect(resolvedOf(renamed)).toEqual([]);
    const { delta } = await compared(
      { 'a/cloud-services.yml': TOP + bare('mail') },
      { 'b/cloud-services.yml': TOP + bare('mail') },
    );
    expect(resolvedOf(delta)).toEqual([]);
  });

  test('of a service or file that is gone, or that cannot be read, are not', async () => {
    expect(resolvedOf(await change(bare('mail') + full('chat'), full('chat')))).toEqual([]);
    expect(resolvedOf(await change(bare('mail'), '  broken: {\n'))).toEqual([]);
    const moved = await compared(
      { 'a/cloud-services.yml': TOP + bare('mail') },
      { 'b/cloud-services.yml': TOP + full('mail') },
    );
    expect(resolvedOf(moved.delta)).toEqual([
      ['missing-agreement', 'mail', 'b/cloud-services.yml', 1, 4],
    ]);
  });

  test('and that the head has in another form are not', async () => {
    const data = (list: string) => full('mail').replace('model:', `data: ${list}, model:`);
    const delta = await change(data('[3]'), data('[customer, 3]'));
    expect(resolvedOf(delta)).toEqual([]);
    expect(resolvedOf(await change(data('[3]'), data('[customer]')))).toEqual([
      ['schema', 'mail', FILE, 1, 4],
    ]);
  });

  test('about unowned duties are told as duties', async () => {
    const delta = await change(
      entry('mail', 'devices: TBD, identity-infrastructure: "@a/id"'),
      full('mail'),
    );
    expect(resolvedOf(delta)).toEqual([]);
    expect(names(resolved(delta))).toEqual(['mail/devices']);
  });
});
