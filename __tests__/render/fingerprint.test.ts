import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { fingerprints, fnv1a64 } from '../../src/render/text/fingerprint.ts';
import { anyCharacter } from '../any-character.ts';
import { findings } from './sample-report.ts';

describe('fnv1a64', () => {
  test('gives the values that the algorithm is published with', () => {
    expect(fnv1a64('')).toBe('cbf29ce484222325');
    expect(fnv1a64('a')).toBe('af63dc4c8601ec8c');
    expect(fnv1a64('foobar')).toBe('85944171f73967e8');
  });

  test('agrees with the plain arithmetic on any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: anyCharacter }), (text) => {
        let hash = 0xcbf29ce484222325n;
        for (const byte of new TextEncoder().encode(text)) {
          hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n);
        }
        expect(fnv1a64(text)).toBe(hash.toString(16).padStart(16, '0'));
      }),
    );
  });
});

describe('fingerprints', () => {
  test('stay when lines move and messages are worded otherwise', () => {
    const moved = findings.map((finding) => ({
      ...finding,
      location: {
        ...finding.location,
        line: finding.location.line + 40,
        endLine: finding.location.endLine + 40,
        column: 1,
      },
      title: 'Other words',
      reason: 'Other words.',
      severity: 'notice' as const,
      introduced: null,
    }));
    expect(fingerprints(moved)).toEqual(fingerprints(findings));
  });

  test('tell rule, file, path and duty apart', () => {
    const [one] = findings;
    if (one === undefined) throw new Error('The sample has findings.');
    const others = [
      one,
      { ...one, rule: 'no-deputy' as const },
      { ...one, location: { ...one.location, file: 'other.yml' } },
      { ...one, path: ['services', 'mail', 'owners'] },
      { ...one, path: ['services.storefront', 'owners'] },
      { ...one, subject: { ...one.subject, service: 'mail' } },
      { ...one, subject: { ...one.subject, part: 'plant' } },
      { ...one, subject: { ...one.subject, layer: 'devices' } },
      { ...one, subject: { ...one.subject, service: null, part: 'storefront' } },
    ];
    const alone = others.map((finding) => fingerprints([finding])[0]);
    expect(new Set(alone).size).toBe(others.length);
  });

  test('are never the same, and keep their order among equals', () => {
    const [one] = findings;
    if (one === undefined) throw new Error('The sample has findings.');
    const three = fingerprints([one, one, one]);
    expect(new Set(three).size).toBe(3);
    expect(fingerprints([one])).toEqual(three.slice(0, 1));
    expect(fingerprints([one, one])).toEqual(three.slice(0, 2));
  });
});
