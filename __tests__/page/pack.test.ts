import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { inflateRawSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { generatedPage } from '../../scripts/build-page.mjs';
import { packed } from '../../src/render/formats/html.ts';
import { pictureOf } from '../../src/render/html/estate-picture.ts';
import { PageRows } from '../../src/render/html/page-rows.ts';
import { anyReport } from '../render/any-report.ts';
import { estateOf } from './page-estate.ts';

function unpacked(text: string): unknown {
  return JSON.parse(inflateRawSync(Buffer.from(text, 'base64')).toString());
}

describe('the data of the page', () => {
  test('is what was packed, for any report, in letters that can end nothing', () => {
    fc.assert(
      fc.property(anyReport, (report) => {
        const { data } = pictureOf(report).rows;
        const text = [...packed(data)].join('');
        expect(text).toMatch(/^(?:[A-Za-z0-9+/=]+\n)+$/);
        expect(unpacked(text)).toEqual(JSON.parse(JSON.stringify(data)));
      }),
      { numRuns: 50 },
    );
  });

  test('has the same bytes with every Node and on every platform', () => {
    const value = Array.from({ length: 5000 }, (_, at) => `service-${(at * 7919) % 1009}`);
    const text = [...packed(value)].join('');
    expect(unpacked(text)).toEqual(value);
    const hash = createHash('sha256').update(text);
    expect(hash.digest('hex')).toBe(
      '4eaea7603261e4481d87e1ca9b67b956e63cdd15b4c0a082bdff1715ddfaee1c',
    );
  });

  test('has every layer of every entry, with owners and what there is to say', () => {
    const report = estateOf(60);
    const { rows } = pictureOf(report);
    expect(rows).toBeInstanceOf(PageRows);
    const { ids, patternOf, patterns, cells, layers } = rows.data;
    const services = report.manifests[0]?.services ?? [];
    expect(ids).toEqual(services.map(({ id }) => id));
    services.forEach((service, entry) => {
      const found = patterns[patternOf[entry] as number]?.map((cell) => {
        const [layer, status, , owners] = cells[cell] ?? [0, 0, '', []];
        return [layers[layer]?.[0], status, owners];
      });
      const states = ['owned', 'unowned', 'waived', 'provider', 'not-applicable'];
      expect(found).toEqual(
        service.layers.map(({ layer, status, owners }) => [layer, states.indexOf(status), owners]),
      );
    });
    // What repeats is there once.
    expect(cells.length).toBeLessThan(services.length * 6);
  });
});

test('the script and the style that are embedded are those of src/page', () => {
  const current = readFileSync(new URL('../../src/generated/page.js', import.meta.url), 'utf8');
  expect(current === generatedPage()).toBe(true);
});
