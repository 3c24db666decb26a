/**
 * Hostile input: what is larger, deeper or stranger than any manifest gets a clear finding at its place (or is refused
 * with exit code 2), quickly and without much memory. Texts that are too large to keep are made here.
 */
import { beforeAll, describe, expect, test } from '@jest/globals';
import { MAX_BYTES, MAX_DEPTH, MAX_ENTRIES } from '../src/parse/limits.ts';
import { checkBytes, found, renderAll } from './run-check.ts';

/** MiB that all of the aliases' unfolding may add to this process. */
const MEMORY = 400;

const HEAD = 'version: 1\nestate: hostile\n';
const NONE = `${HEAD}services: {}\n`;

async function checked(bytes: Uint8Array | string, file?: string): ReturnType<typeof checkBytes> {
  const result = await checkBytes(bytes, file);
  await renderAll(result);
  const lines = result.source.text.split(/\r\n|\r|\n/).length;
  const outside = result.report.findings.filter(
    ({ location: { line } }) => line < 1 || line > lines,
  );
  expect(outside).toEqual([]);
  return result;
}

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

describe('size', () => {
  test('64 MiB are read, one byte more is not', async () => {
    const most = `${NONE}#${'x'.repeat(MAX_BYTES - NONE.length - 2)}\n`;
    expect(found(await checked(most))).toEqual([]);
    const more = await checked(`${most}#`);
    expect(found(more)).toEqual(['1:1 syntax']);
    expect(more.report.findings[0]?.reason).toContain('64 MiB');
  });

  test('100,000 services and parts are checked, one more is refused where it stands', async () => {
    const owners =
      'owners: { information-and-data: "@a/b", devices: "@a/b", accounts-and-identities: "@a/b", identity-infrastructure: "@a/b" }\n';
    const part = '    p: { model: saas, product: slack }\n';
    const rows = Array.from(
      { length: MAX_ENTRIES - 3 },
      (_, at) => `  s${at}: { model: saas, product: slack }\n`,
    );
    const hybrid = `  last:\n   model: hybrid\n   parts:\n${part}${part.replace('p:', 'q:')}`;
    const most = `${HEAD}${owners}services:\n${rows.join('')}${hybrid}`;
    const whole = await checkBytes(most);
    expect(whole.report.counts.services).toBe(MAX_ENTRIES - 2);
    expect(found(whole)).toEqual(['5:3 unread-agreement']);
    const more = await checked(`${most}${part.replace('p:', 'r:')}`);
    expect(found(more)).toEqual([`${most.split('\n').length - 5}:3 syntax`]);
    expect(more.report.findings[0]?.reason).toContain('100,000');
    expect(more.report.counts.duties).toBe(0);
  }, 30_000);

  test('a line of 5 MB, a key of 2 MB and a text of 2 MB', async () => {
    const about = 'x'.repeat(5000);
    const services = Array.from(
      { length: 1000 },
      (_, at) => `s${at}: { model: saas, description: ${about}, owners: { devices: TBD } }`,
    );
    const line = await checked(
      `{ version: 1, estate: one line, services: { ${services.join(', ')} } }`,
    );
    expect(line.report.counts.unowned).toBe(4000);
    expect(new Set(line.report.findings.map((finding) => finding.location.line))).toEqual(
      new Set([1]),
    );
    const key = 'k'.repeat(2_000_000);
    expect(found(await checked(`${NONE}x-a:\n  ? ${key}\n  : 1\n`))).toEqual(['5:5 syntax']);
    expect(found(await checked(`{"${key}": 1}`, 'cloud-services.json'))).toContain('1:2 syntax');
    const text = await checked(`${HEAD}services:\n  s:\n    model: ${'m'.repeat(2_000_000)}\n`);
    expect(found(text)).toEqual(['5:12 schema']);
    expect(text.report.findings[0]?.reason.length).toBeLessThan(400);
  });

  test('twenty thousand mistakes of one kind', async () => {
    const wrong = Array.from({ length: 20_000 }, (_, at) => `k${at}: 1\n`).join('');
    const result = await checked(`${NONE}${wrong}`);
    expect(result.report.findings.length).toBeGreaterThan(0);
    expect(found(result, 1)).toEqual(['4:1 schema']);
  });

  test('a key twenty thousand times', async () => {
    const result = await checked(`${NONE}${'services: {}\n'.repeat(20_000)}`);
    expect(found(result, 2)).toEqual(['4:1 syntax', '5:1 syntax']);
  });
});

describe('aliases', () => {
  let start = 0;
  beforeAll(() => {
    start = process.resourceUsage().maxRSS;
  });

  const bombs: Record<string, string> = {
    'lists of lists': tower((name, inner) => `x-${name}: &${name} [${inner}]\n`),
    'maps of maps': tower((name, inner) => `x-${name}: &${name} { ${numbered(inner)} }\n`),
    'merge keys of merge keys': tower(
      (name, inner) => `x-${name}: &${name}\n  <<: [${inner}]\n  own-${name}: { <<: [${inner}] }\n`,
    ),
    'lists of maps of lists': tower(
      (name, inner) =>
        `x-${name}: &${name}\n${inner
          .split(',')
          .map((one) => `- deep: [${one}]\n`)
          .join('')}`,
    ),
    'one list, many times': `x-a: &a [${'1,'.repeat(10_000)}]\nx-b: [${'*a,'.repeat(10_000)}]\n`,
    'owners of services': `owners: &a { ${Array.from({ length: 3000 }, (_, at) => `l${at}: "@a/b"`).join(', ')} }\nx-b: [${'*a,'.repeat(3000)}]\n`,
  };

  test.each(Object.entries(bombs))(
    'a bomb of %s is refused where it goes off',
    async (_name, bomb) => {
      const result = await checked(`${NONE}${bomb}`);
      const [first] = result.report.findings;
      expect(result.report.findings.map((finding) => finding.rule)).toEqual(['syntax']);
      expect(first?.reason).toMatch(/aliases of this file unfold to more than/);
      const row = result.source.text.split('\n')[(first?.location.line ?? 1) - 1] ?? '';
      expect(row.slice((first?.location.column ?? 1) - 1)).toMatch(/^\*/);
    },
  );

  test('aliases that a real estate could have are followed', async () => {
    const services = Array.from(
      { length: 5000 },
      (_, at) => `  s${at}: { model: saas, product: slack, owners: *o }\n`,
    );
    const owners =
      '&o { information-and-data: "@a/b", devices: "@a/b", accounts-and-identities: "@a/b", identity-infrastructure: "@a/b" }';
    const result = await checkBytes(`${HEAD}x-o: ${owners}\nservices:\n${services.join('')}`);
    expect(result.report.counts).toMatchObject({ services: 5000, unowned: 0, errors: 0 });
  });

  test('values that hold themselves', async () => {
    expect(found(await checked(`${HEAD}services: &s { mail: *s }\n`))).toEqual([
      '3:16 schema',
      '3:22 syntax',
    ]);
    expect(found(await checked(`${HEAD}x-a: &a [[[*a]]]\nservices: {}\n`))).toEqual([
      '3:12 syntax',
    ]);
    expect(found(await checked(`${HEAD}x-a: &a\n  <<: *a\nservices: {}\n`))).toEqual([
      '4:7 syntax',
    ]);
    expect(found(await checked(`&top\n${HEAD}services: *top\n`))).toEqual([
      '4:1 schema',
      '4:11 syntax',
    ]);
    expect(found(await checked(`${HEAD}x-a: &a { &b k: *b, *a : 1 }\nservices: {}\n`))).toEqual([
      '3:21 syntax',
    ]);
  });

  test('chains of aliases nest as deep as what they stand for', async () => {
    const chain = Array.from({ length: 150 }, (_, at) => `x-${at + 1}: &a${at + 1} [*a${at}]\n`);
    const result = await checked(`${NONE}x-0: &a0 []\n${chain.join('')}`);
    expect(found(result)).toEqual(
      [`${4 + MAX_DEPTH}:9 syntax`].map((row) => expect.stringContaining(row.slice(-7))),
    );
    expect(result.report.findings[0]?.reason).toContain('with aliases followed');
  });

  test('take little memory', () => {
    expect((process.resourceUsage().maxRSS - start) / 1024).toBeLessThan(MEMORY);
  });
});

describe('depth', () => {
  const deep: Record<string, [text: string, place: string, file?: string]> = {
    'flow lists': [`${NONE}x-a: ${'['.repeat(100_000)}`, '4:105 syntax'],
    'flow maps': [`${NONE}x-a: ${'{a: '.repeat(100_000)}`, '4:399 syntax'],
    'flow maps without values': [`${NONE}x-a: ${'{'.repeat(100_000)}`, '4:105 syntax'],
    'block lists': [`${NONE}x-a:\n  ${'- '.repeat(50_000)}x\n`, '5:201 syntax'],
    'block maps': [
      `${NONE}x-a:\n${Array.from({ length: 2000 }, (_, at) => `${' '.repeat(at + 1)}k:\n`).join('')}`,
      '103:100 syntax',
    ],
    'keys that are maps': [`${NONE}x-a:\n  ${'? '.repeat(50_000)}x\n`, '5:200 syntax'],
    'JSON lists': [
      `{"version":1,"estate":"x","services":{},"x-a":${'['.repeat(100_000)}`,
      '1:146 syntax',
      'cloud-services.json',
    ],
    'JSON maps': [
      `{"version":1,"estate":"x","services":{},"x-a":${'{"a":'.repeat(100_000)}`,
      '1:542 syntax',
      'cloud-services.json',
    ],
  };

  test.each(Object.entries(deep))('%s', async (_name, [text, place, file]) => {
    const result = await checked(text, file);
    expect(found(result)).toEqual([place]);
    expect(result.report.findings[0]?.reason).toContain(`more than ${MAX_DEPTH} levels deep`);
  });

  test('what is closed again does not count', async () => {
    const flat = `x-a: [${'[], {}, '.repeat(50_000)}]\n`;
    expect(found(await checked(`${NONE}${flat}`))).toEqual([]);
  });
});

describe('bytes', () => {
  const good = `${HEAD}services:\n  mail: { product: slack, model: saas } # zażółć\n`;

  test('NUL', async () => {
    expect(found(await checked(good.replace('slack', 'sl\0ck')))).toEqual(['4:22 syntax']);
    expect(found(await checked(new Uint8Array(1000)))).toEqual(['1:1 syntax']);
    expect(found(await checked('{"version":\0 1}', 'cloud-services.json'))).toEqual([
      '1:12 syntax',
    ]);
  });

  test('other encodings', async () => {
    const latin = Uint8Array.from(`${HEAD}services: {} # caf\xe9\n`, (char) => char.charCodeAt(0));
    expect(found(await checked(latin))).toEqual(['3:19 syntax']);
    const cut = bytesOf(`${NONE}# ó`).slice(0, -1);
    expect(found(await checked(cut))).toEqual(['4:3 syntax']);
    const surrogate = Uint8Array.from([...bytesOf(`${NONE}# `), 0xed, 0xa0, 0x80]);
    expect(found(await checked(surrogate))).toEqual(['4:3 syntax']);
    for (const [bytes, place] of [
      [Buffer.from(`\ufeff${good}`, 'utf16le'), '1:1 syntax'],
      [Buffer.from(`\ufeff${good}`, 'utf16le').swap16(), '1:1 syntax'],
      [Buffer.from(good, 'utf16le'), '1:2 syntax'],
      [Buffer.from(good, 'utf16le').swap16(), '1:1 syntax'],
    ] as const) {
      expect(found(await checked(bytes))).toEqual([place]);
    }
  });

  test('a mark at the start is let pass, and only there', async () => {
    expect(found(await checked(`\ufeff${NONE}`))).toEqual([]);
    expect(
      found(await checked(`\ufeff{"version":1,"estate":"x","services":{}}`, 'cloud-services.json')),
    ).toEqual([]);
    expect(
      (await checked(`${HEAD}services: { "\ufeffmail": { model: saas } }\n`)).report.counts.errors,
    ).toBeGreaterThan(0);
  });

  test('control characters are shown, not sent', async () => {
    const escaped = await checked(`${HEAD}services: { mail: { model: "\\u001b[31msaas" } }\n`);
    expect(found(escaped)).toEqual(['3:28 schema']);
    const { text = '' } = await renderAll(escaped);
    expect(text).not.toContain('\u001b');
  });
});

describe('documents', () => {
  test('a second one is told where it begins', async () => {
    expect(found(await checked(`${NONE}---\n${NONE}`))).toEqual(['4:1 syntax']);
    expect(found(await checked(`---\n${NONE}...\n---\n${NONE}...\n`))).toEqual(['6:1 syntax']);
    expect(found(await checked(`${NONE}---\n`.repeat(10_000)))).toEqual(['4:1 syntax']);
    expect(found(await checked(`%YAML 1.2\n---\n${NONE}...\n# the end\n`))).toEqual([]);
  });
});

describe('texts that slow a careless pattern down', () => {
  const long = 100_000;
  const slow: Record<string, string> = {
    'an address': `${'a.'.repeat(long)}@${'b-'.repeat(long)}.c!`,
    'an address of dots': `a@${'a.'.repeat(long)}!`,
    'a handle': `@${'a-'.repeat(long)}`,
    'a team': `@a/${'.-_'.repeat(long)}!`,
    dashes: '-'.repeat(long),
    spaces: `a${' '.repeat(long)}b`,
    backticks: '`'.repeat(long),
    comments: '<!--'.repeat(long),
    'ends of comments': '<!-->-->'.repeat(long),
    brackets: '['.repeat(long),
    markup: '<a href="'.repeat(long),
    commands: '::error::##[error]'.repeat(long / 10),
  };

  test.each(Object.entries(slow))('%s', async (_name, text) => {
    const quoted = JSON.stringify(text);
    const owner = await checked(
      `${HEAD}services: { s: { model: saas, name: ${quoted}, owners: { devices: ${quoted} } } }\n`,
    );
    expect(owner.report.counts.unowned).toBe(4);
    const key = await checked(`${HEAD}services: { s: { model: saas, ? ${quoted} : ${quoted} } }\n`);
    expect(key.report.counts.errors).toBeGreaterThan(0);
    const date = await checked(
      `${HEAD}services: { s: { model: saas, agreement: { url: ${quoted}, reviewed: ${quoted} } } }\n`,
    );
    expect(date.report.counts.errors).toBeGreaterThan(0);
  });

  test('a quote, a bracket or a block that never ends', async () => {
    for (const text of [
      `"${'a\n'.repeat(long)}`,
      `'${"''".repeat(long)}`,
      `[${'a, '.repeat(long)}`,
      `{${'a: b, '.repeat(long)}`,
      `!${'!'.repeat(long)}`,
      `&${'a'.repeat(long)}`,
      `*${'a'.repeat(long)}`,
      `|${'\n'.repeat(long)}`,
      '\t'.repeat(long),
      `${'- '.repeat(90)}"`,
    ]) {
      const result = await checked(`${NONE}x-a: ${text}`);
      expect(
        result.report.findings.every(({ rule }) => rule === 'syntax' || rule === 'schema'),
      ).toBe(true);
    }
  });
});

/** Ten levels of ten, each holding the one below: ten thousand million values when followed. */
function tower(level: (name: string, inner: string) => string): string {
  const floors = Array.from({ length: 10 }, (_, at) =>
    level(`b${at + 1}`, Array(10).fill(`*b${at}`).join(',')),
  );
  return `x-b0: &b0 { a: 1 }\n${floors.join('')}`;
}

function numbered(inner: string): string {
  return inner
    .split(',')
    .map((one, at) => `k${at}: ${one}`)
    .join(', ');
}
