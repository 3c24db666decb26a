import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { nearest } from '../../src/text/nearest.ts';
import { suggest } from '../../src/validate/meant-word.ts';

const models = ['on-premises', 'iaas', 'caas', 'paas', 'faas', 'saas', 'hybrid'];

describe('the nearest candidate', () => {
  test.each([
    ['sass', 'saas'],
    ['SAAS', 'saas'],
    ['hybird', 'hybrid'],
    ['on premises', 'on-premises'],
    ['onpremise', 'on-premises'],
    ['iasa', 'iaas'],
    ['kubernetes', undefined],
    ['zzzz', undefined],
    ['s', undefined],
    ['', undefined],
  ])('%s -> %s', (word, expected) => {
    expect(nearest(word, models)).toBe(expected);
  });

  test('the first of equally near ones wins, and any iterable will do', () => {
    expect(nearest('xaas', models)).toBe('iaas');
    expect(nearest('b', new Set(['ab', 'b']))).toBe('b');
    expect(nearest('ac', ['ab', 'ad'])).toBe('ab');
  });

  test('a limit can be given', () => {
    expect(nearest('kubernetis', ['kubernetes'], 0)).toBeUndefined();
    expect(nearest('it', ['is-a-desk', 'id'], 1)).toBe('id');
  });

  test('a candidate is always near itself, and what is found is a candidate', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ maxLength: 20 })),
        fc.string({ maxLength: 20 }),
        (many, one) => {
          const found = nearest(one, many);
          expect(found === undefined || many.includes(found)).toBe(true);
          if (one !== '')
            expect(nearest(one, [one, ...many])?.toLowerCase()).toBe(one.toLowerCase());
        },
      ),
    );
  });

  test('a very long word costs nothing', () => {
    expect(nearest('a'.repeat(1_000_000), ['a'.repeat(1_000_001)])).toBeUndefined();
  });
});

describe('the word that is meant', () => {
  test.each([
    ['on-prem', 'on-premises'],
    ['Private Cloud', 'on-premises'],
    ['private_cloud', 'on-premises'],
    ['k8s', 'caas'],
    ['Lambda', 'faas'],
    ['IaaS', 'iaas'],
    ['VM', 'iaas'],
    ['multi-cloud', 'hybrid'],
    ['public', undefined],
    ['__proto__', undefined],
    ['constructor', undefined],
  ])('%s -> %s', (word, expected) => {
    expect(suggest(word, models)).toBe(expected);
  });

  test('is one of those allowed at the place', () => {
    expect(suggest('owner', ['owners', 'waivers'])).toBe('owners');
    expect(suggest('owner', ['reason', 'expires', 'approved-by'])).toBe('approved-by');
    expect(suggest('none', ['error', 'warning', 'notice', 'off'])).toBe('off');
    expect(suggest('none', ['error', 'warning', 'notice', 'never'])).toBe('never');
    expect(suggest('vendor', ['customer', 'shared', 'provider'])).toBe('provider');
  });
});
