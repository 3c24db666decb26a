/** Work on a sifted manifest grows with its size, whatever there are many of. It is counted, and not timed. */
import { expect, test } from '@jest/globals';
import { manifest } from '../../bench/corpus.mjs';
import { parse } from '../../src/parse/parse.ts';
import { defaultPolicy } from '../../src/policy/policy.ts';
import { readRegister } from '../../src/policy/register-block.ts';
import { growth } from '../work.ts';
import { eitherWay } from './either-way.ts';
import { eachAndTogether } from './together.ts';

const [head = ''] = manifest(0).split('services:\n');
const own = ['information-and-data', 'configuration', 'accounts-and-identities'];

function each(count: number, one: (at: number) => string): string {
  return Array.from({ length: count }, (_, at) => one(at)).join('');
}

/** A service with owners of all that is left; its other lines are indented already. */
function service(id: string, owner: string, lines = '    model: saas\n'): string {
  const owners = [...own, 'identity-infrastructure'].map((layer) => `      ${layer}: ${owner}\n`);
  return `  ${id}:\n${lines}    agreement: *agreement\n    owners:\n${owners.join('')}`;
}

/** A name of letters, so that it isn't taken for the same with another number. */
function letters(at: number): string {
  return at.toString().replace(/\d/g, (digit) => 'qrstuvwxyz'[Number(digit)] ?? '');
}

const shapes: Readonly<Record<string, (size: number) => string>> = {
  'providers, and owners': (size) =>
    each(size, (at) =>
      service(
        `s-${at}`,
        `"@acme/${letters(at)}"`,
        `    provider: our${letters(at >> 2)}\n    model: saas\n`,
      ),
    ),
  'people, and addresses': (size) =>
    each(size, (at) =>
      service(
        `s-${at}`,
        at % 2 ? `"@us${letters(at)}"` : `"mo@u${letters(at)}.net"`,
        `    provider: our${letters(at >> 2)}\n    model: saas\n`,
      ),
    ),
  'parts of a hybrid': (size) =>
    each(4, (at) =>
      service(
        `s-${at}`,
        '"@acme/web"',
        `    model: hybrid\n    parts:\n${each(size, (part) => `      p-${part}:\n        model: saas\n        owners:\n          devices: "@acme/t-${at}"\n`)}`,
      ),
    ),
  'items of a list': (size) =>
    each(6, (at) =>
      service(
        `s-${at}`,
        `\n${each(size, (item) => `        - "@acme/${letters(item * 6 + at)}"\n`)}`.trimEnd(),
      ),
    ),
  'kinds of service': (size) =>
    each(size, (at) =>
      service(`s-${at}`, '"@acme/web"', `    data: [d${at >> 2}]\n    model: saas\n`),
    ),
  'teams that are declared nowhere': (size) =>
    each(size, (at) => service(`s-${at}`, letters(at + 1000))),
};

async function withFunctions() {
  const source = await parse(
    'policy.yml',
    'version: 1\nregister: { lei: 5493001KJTIIGC8Y1R13, functions: { F1: [s-1, s-2.p-7], F2: [s-3] } }\n',
  );
  return { ...defaultPolicy, register: readRegister(source) };
}

test.each(Object.entries(shapes))('%s', async (_name, shape) => {
  const policy = await withFunctions();
  const at = (size: number) => () => eitherWay(`${head}services:\n${shape(size)}`, { policy });
  expect(await growth(at(150), at(300))).toBeLessThan(2.3);
});

test('manifests, and owners of later ones who are nobody', async () => {
  const texts = (size: number) =>
    Array.from({ length: size }, (_, at) =>
      [0, 1]
        .map((one) =>
          service(`s-${one}`, at < 3 ? '"@acme/web"' : `"@tbd/t${letters(at * 2 + one)}"`),
        )
        .reduce((text, one) => text + one, `${head}services:\n`),
    );
  const at = (size: number) => () => eachAndTogether(texts(size));
  expect(await growth(at(150), at(300))).toBeLessThan(2.3);
});
