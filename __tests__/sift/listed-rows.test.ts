/** Services that are like others are listed as JSON with all that is their own: what they support, and what is above them. */
import { expect, test } from '@jest/globals';
import { manifest, mixedManifest } from '../../bench/corpus.mjs';
import { parse } from '../../src/parse/parse.ts';
import { defaultPolicy, type Policy } from '../../src/policy/policy.ts';
import { readRegister } from '../../src/policy/register-block.ts';
import { eitherWay } from './either-way.ts';
import { eachAndTogether } from './together.ts';

/** A policy in which functions are supported by some services of an estate, and by parts of some. */
async function withFunctions(): Promise<Policy> {
  const ids = (step: number): string =>
    Array.from({ length: 400 / step }, (_, at) => `service-${at * step}`).join(', ');
  const source = await parse(
    'policy.yml',
    `version: 1\nregister: { lei: 5493001KJTIIGC8Y1R13, functions: { F1: [${ids(3)}], F2: [${ids(4)}, service-6.mail, storefront] } }\n`,
  );
  return { ...defaultPolicy, register: readRegister(source) };
}

/** Heads that differ in who owns what, and in how many remarks there are. */
function headed(text: string, at: number): string {
  return text
    .replace('backup-and-recovery: "@acme/watch"', `backup-and-recovery: "@acme/watch-${at}"`)
    .replace('devices: it-desk', `devices: ["@acme/desk-${at}", it-desk] # ours`)
    .replace('owners:\n', `${'# A remark\n\n'.repeat(at % 4)}owners:\n`)
    .replace('estate: bench', `estate: team ${at}`);
}

const texts = Array.from({ length: 24 }, (_, at) => headed(manifest(10, { first: at * 10 }), at));

test('heads that differ in their owners and lines', async () => {
  const { alone, together, json, byRows } = await eachAndTogether(texts);
  expect(together).toBe(alone);
  expect(json[1]).toBe(json[0]);
  expect(byRows).toBe(24);
});

test('lists in lines, remarks between them, accents and ends of lines as on Windows', async () => {
  const lists = texts.map((text, at) =>
    text
      .replace(
        / \["@acme\/(team-\d+)", "@acme\/data"\]/g,
        '\n        - "@acme/$1"\n\n        # too\n        - it-desk # us',
      )
      .replaceAll('Service number', 'Système numéro')
      .replaceAll('\n', at % 3 === 0 ? '\r\n' : '\n'),
  );
  const { alone, together, json, byRows } = await eachAndTogether(lists);
  expect(together).toBe(alone);
  expect(json[1]).toBe(json[0]);
  expect(byRows).toBeGreaterThan(15);
});

test('lists in lines of which only some items may differ', async () => {
  const text = manifest(40).replace(
    / \["@acme\/(team-\d+)", "@acme\/data"\]/g,
    '\n        - "it-desk"\n        - "@acme/$1"',
  );
  const { whole, sifted, json } = await eitherWay(text);
  expect(sifted).toBe(whole);
  expect(json[1]).toBe(json[0]);
});

test('functions that services and parts support, in one manifest and in many', async () => {
  const policy = await withFunctions();
  const many = await eachAndTogether(texts, policy);
  expect(many.json[1]).toBe(many.json[0]);
  expect(many.byRows).toBe(24);
  for (const text of [manifest(300), mixedManifest(300)]) {
    const { json, byRows } = await eitherWay(text, { policy });
    expect(json[1]).toBe(json[0]);
    expect(json[1]).toContain('"supports":["F1","F2"]');
    expect(byRows).toBe(true);
  }
});

test('one service that takes more room than a piece of the output', async () => {
  const owners = Array.from({ length: 900 }, (_, at) => `"@acme/${'a'.repeat(90)}-${at}"`);
  const text = manifest(60).replaceAll('"@acme/platform"', `[${owners.join(', ')}]`);
  const { json, byRows } = await eitherWay(text);
  expect(json[1] === json[0]).toBe(true);
  expect(byRows).toBe(true);
});

test('a space that belongs to a name', async () => {
  const text = manifest(40)
    .replace('Service number 20 of', 'Service number 20 of\u00a0')
    .replace(/(number 26 of the estate)/, '$1\u00a0');
  const { json } = await eitherWay(text);
  expect(json[1]).toBe(json[0]);
});
