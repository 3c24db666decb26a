/** What the sets of formats say is what the formats do. */
import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import type { Report } from '../../src/estate/report.ts';
import {
  type Format,
  formats,
  hasLedger,
  loadRenderer,
  needsLayers,
  showsControls,
} from '../../src/render/formats/index.ts';
import { compactService } from '../../src/report/tally.ts';
import { context, joined, sample } from './sample-report.ts';

async function shown(format: Format, report: Report): Promise<string> {
  return joined((await loadRenderer(format))(report, context));
}

const withoutControls: Report = {
  ...sample,
  crosswalk: null,
  matrices: sample.matrices.map((matrix) => ({
    ...matrix,
    layers: matrix.layers.map((layer) => ({ ...layer, controls: {} })),
  })),
};

const compact: Report = {
  ...sample,
  manifests: sample.manifests.map((one) => ({
    ...one,
    services: one.services.map(compactService),
  })),
};

test.each(formats)('%s lists files that were not read if it is said to', async (format) => {
  const file = { path: 'apps/cloud-service.yml', read: false, why: 'name' } as const;
  const text = await shown(format, { ...sample, files: [file] });
  expect(text.includes(file.path)).toBe(hasLedger(format));
});

test('the page on limits names the formats that have no place for them', () => {
  const page = readFileSync(new URL('../../docs/limits.md', import.meta.url), 'utf8');
  const named = /\((.*) have no place for it/.exec(page)?.[1] ?? '';
  expect([...named.matchAll(/`([\w-]+)`/g)].map(([, format]) => format)).toEqual(
    formats.filter((format) => !hasLedger(format)),
  );
});

test.each(formats)('%s has no controls to show, or loads them', async (format) => {
  const isSame = (await shown(format, sample)) === (await shown(format, withoutControls));
  expect([isSame, showsControls(format)]).not.toEqual([false, false]);
});

/** They write the numbers of each service where its layers are missing. */
const withNumbers: readonly Format[] = ['json', 'markdown', 'html'];

test.each(formats.filter((format) => !withNumbers.includes(format)))(
  '%s of a compact report says the same, or needs the layers',
  async (format) => {
    const isSame = (await shown(format, sample)) === (await shown(format, compact));
    expect(isSame).toBe(!needsLayers(format));
  },
);
