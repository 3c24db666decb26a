import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { check } from '../../src/check/check.ts';
import type { Edit } from '../../src/estate/edit.ts';
import type { Finding } from '../../src/estate/finding.ts';
import type { Report } from '../../src/estate/report.ts';
import { microsoft } from '../../src/frameworks/microsoft.ts';
import { parseSource } from '../../src/init/draft-duties.ts';
import { defaultPolicy } from '../../src/policy/policy.ts';
import { renderJson } from '../../src/render/formats/json.ts';
import { anyReport } from './any-report.ts';
import { empty, joined, sample } from './sample-report.ts';

const schema = JSON.parse(readFileSync('schema/report.schema.json', 'utf8'));
const ajv = new Ajv2020({
  strict: true,
  allErrors: true,
  allowUnionTypes: true,
  keywords: ['enumDescriptions'],
});
const validate = ajv.compile(schema);

function errorsOf(value: unknown): unknown {
  return validate(value) ? [] : validate.errors;
}

function asJson(report: Report): unknown {
  return JSON.parse(joined(renderJson(report)));
}

/** Every object in the schema that has properties, with its path. */
function* objects(node: unknown, path = '#'): Generator<[string, Record<string, unknown>]> {
  if (typeof node !== 'object' || node === null) return;
  const one = node as Record<string, unknown>;
  if (one.type === 'object' || Array.isArray(one.enum)) yield [path, one];
  for (const [key, value] of Object.entries(one)) yield* objects(value, `${path}/${key}`);
}

describe('the schema of the report', () => {
  test('accepts a report with a full delta, without one, and of nothing', () => {
    expect(errorsOf(asJson(sample))).toEqual([]);
    expect(errorsOf(asJson({ ...sample, delta: null }))).toEqual([]);
    expect(errorsOf(asJson(empty))).toEqual([]);
  });

  test('accepts whatever the types allow, and the JSON is the report', () => {
    fc.assert(
      fc.property(anyReport, (report) => {
        const json = asJson(report);
        expect(errorsOf(json)).toEqual([]);
        expect(json).toEqual(JSON.parse(JSON.stringify(report)));
      }),
      { numRuns: 80 },
    );
  });

  test('accepts what the check itself makes of a manifest', async () => {
    const text = [
      'version: 1',
      'estate: acme',
      'services:',
      '  mail: { model: saas, owners: { devices: TBD }, criticality: high }',
      '  chat: { product: slack }',
      '  erp:',
      '    model: hybrid',
      '    parts:',
      '      plant: { model: on-premises, owners: { devices: "@acme/it" } }',
      '      portal: { model: paas, waivers: { devices: { reason: Soon, expires: 2026-12-01, approved-by: "@acme/ciso" } } }',
      '',
    ].join('\n');
    const report = await check({
      manifests: [
        { source: parseSource('cloud-services.yml', text), framework: microsoft, problems: [] },
      ],
      policy: defaultPolicy,
      gate: { failOn: 'error', scope: 'all' },
      today: '2026-10-01',
      framework: 'microsoft',
      catalogue: undefined,
    });
    expect(report.counts.unowned).toBeGreaterThan(5);
    expect(report.manifests[0]?.services.map((one) => one.part)).toContain('portal');
    expect(errorsOf(asJson(report))).toEqual([]);
  });

  test('refuses what is not in the types', () => {
    const json = asJson(sample) as Record<string, unknown>;
    expect(errorsOf({ ...json, version: 1 })).not.toEqual([]);
    expect(errorsOf({ ...json, extra: true })).not.toEqual([]);
    expect(errorsOf({ ...json, verdict: 'maybe' })).not.toEqual([]);
    expect(errorsOf({ ...json, today: '1 October 2026' })).not.toEqual([]);
    expect(errorsOf({ ...json, delta: {} })).not.toEqual([]);
    const { delta: _, ...without } = json;
    expect(errorsOf(without)).not.toEqual([]);
    const [finding] = sample.findings as [Finding];
    const withFinding = (changed: object) => errorsOf({ ...json, findings: [changed] });
    expect(withFinding(finding)).toEqual([]);
    const { location, edits } = finding;
    expect(withFinding({ ...finding, location: { ...location, line: 0 } })).not.toEqual([]);
    expect(withFinding({ ...finding, path: 'services.mail' })).not.toEqual([]);
    expect(withFinding({ ...finding, message: 'What is wrong.' })).not.toEqual([]);
    const [edit] = edits as [Edit];
    expect(withFinding({ ...finding, edits: [{ ...edit, action: 'remove' }] })).not.toEqual([]);
    const { file, path } = edit;
    expect(withFinding({ ...finding, edits: [{ file, path, action: 'set' }] })).not.toEqual([]);
  });

  test('is closed, and describes every property and every value', () => {
    expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
    for (const [path, one] of objects(schema)) {
      expect({ path, description: typeof one.description }).toEqual({
        path,
        description: 'string',
      });
      if (Array.isArray(one.enum)) {
        expect({ path, count: (one.enumDescriptions as unknown[]).length }).toEqual({
          path,
          count: one.enum.length,
        });
        continue;
      }
      // A map by ids of any kind is closed by the schema of its values.
      if (one.properties === undefined) {
        expect({ path, values: typeof one.additionalProperties }).toEqual({
          path,
          values: 'object',
        });
        continue;
      }
      expect({ path, closed: one.additionalProperties }).toEqual({ path, closed: false });
      for (const [name, property] of Object.entries(one.properties as object)) {
        expect({ path, name, description: typeof property.description }).toEqual({
          path,
          name,
          description: 'string',
        });
      }
    }
  });
});
