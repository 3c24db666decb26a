import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Report } from '../../src/estate/report.ts';
import type { RuleId } from '../../src/estate/rule-id.ts';
import { renderSarif } from '../../src/render/formats/sarif.ts';
import { pageOf } from '../../src/rules/engine/run-rules.ts';
import { rules } from '../../src/rules/index.ts';
import { messageOf } from '../../src/text/message.ts';
import { anyReport } from './any-report.ts';
import {
  empty,
  findings,
  frozen,
  hostileTexts,
  joined,
  sample,
  withTexts,
} from './sample-report.ts';

interface SarifResult {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly level: string;
  readonly message: { readonly text: string };
  readonly locations: readonly {
    readonly physicalLocation: {
      readonly artifactLocation: { readonly uri: string; readonly uriBaseId: string };
      readonly region: Readonly<Record<string, number>>;
    };
    readonly logicalLocations?: readonly { readonly fullyQualifiedName: string }[];
  }[];
  readonly partialFingerprints: Readonly<Record<string, string>>;
  readonly baselineState?: string;
  readonly properties: Readonly<Record<string, unknown>>;
}

interface Run {
  readonly tool: {
    readonly driver: {
      readonly name: string;
      readonly semanticVersion: string;
      readonly rules: readonly Readonly<Record<string, unknown>>[];
    };
  };
  readonly columnKind: string;
  readonly invocations: readonly Readonly<Record<string, unknown>>[];
  readonly results: readonly SarifResult[];
}

function runOf(report: Report): Run {
  const log = JSON.parse(joined(renderSarif(report)));
  expect(log.version).toBe('2.1.0');
  expect(log.runs).toHaveLength(1);
  return log.runs[0];
}

describe('renderSarif', () => {
  test('gives a result for each finding, with its place, level and rule', () => {
    const { results, columnKind, tool } = runOf(sample);
    expect(columnKind).toBe('utf16CodeUnits');
    expect(results.map((one) => [one.ruleId, one.level, one.baselineState])).toEqual([
      ['unowned-duty', 'error', 'new'],
      ['expiring-waiver', 'warning', 'unchanged'],
      ['placeholder-owner', 'error', 'unchanged'],
      ['undeclared-model', 'error', 'new'],
      ['unused-team', 'note', undefined],
    ]);
    for (const one of results) expect(tool.driver.rules[one.ruleIndex]?.id).toBe(one.ruleId);
    const [first] = results;
    expect(first?.locations).toEqual([
      {
        physicalLocation: {
          artifactLocation: { uri: 'cloud-services.yml', uriBaseId: '%SRCROOT%' },
          region: { startLine: 8, startColumn: 5, endLine: 8, endColumn: 11 },
        },
        logicalLocations: [{ fullyQualifiedName: 'services.storefront.owners', kind: 'member' }],
      },
    ]);
    expect(first?.message.text).toBe(findings[0] && messageOf(findings[0]));
    expect(first?.properties).toEqual({
      service: 'storefront',
      part: null,
      layer: 'applications',
      path: ['services', 'storefront', 'owners'],
      title: 'No owner for "Applications"',
      reason: 'storefront is iaas, so this duty stays with the customer.',
      remedy: 'Add `applications: "@org/team"` under `services.storefront.owners`.',
      cause: 'unowned-duty:applications',
      edits: findings[0]?.edits,
    });
  });

  test('describes every rule, whether it spoke or not, with its page', () => {
    const { driver } = runOf(empty).tool;
    expect(driver).toMatchObject({ name: 'Cloud Estate Check', semanticVersion: '1.0.0' });
    expect(driver.rules.map((rule) => rule.id)).toEqual(rules.map((rule) => rule.id));
    for (const rule of driver.rules) {
      expect(rule).toMatchObject({
        shortDescription: { text: expect.stringMatching(/\S/) },
        helpUri: pageOf(rule.id as RuleId),
        help: { text: expect.stringContaining(pageOf(rule.id as RuleId)) },
      });
      expect((rule.properties as { tags: string[] }).tags.length).toBeLessThanOrEqual(20);
    }
    const off = rules.find((rule) => rule.severity === 'off');
    const shown = driver.rules.find((rule) => rule.id === off?.id);
    expect(shown?.defaultConfiguration).toEqual({ enabled: false, level: 'note' });
  });

  test('brings the help of every rule to where the alert is, with links that work there', () => {
    for (const { id, help } of runOf(empty).tool.driver.rules) {
      const { markdown } = help as { readonly markdown: string };
      expect([id, markdown.includes(pageOf(id as RuleId))]).toEqual([id, true]);
      expect([id, markdown]).toEqual([id, expect.stringContaining('## Why it matters')]);
      expect(markdown).toContain('## How to set or waive it');
      expect(markdown).not.toMatch(/yaml-language-server|<!--/);
      for (const [, address] of markdown.matchAll(/\]\(([^)]*)\)/g))
        expect(address).toMatch(/^https:\/\/github\.com\/.*\/docs\/[\w/-]+\.md$/);
    }
  });

  test('names the controls behind the layers of its results, once a layer', () => {
    const [finding] = findings;
    if (finding === undefined) throw new Error('The sample has findings.');
    const subject = { service: 'storefront', part: null, layer: 'operating-system' };
    const run = runOf({ ...sample, findings: [{ ...finding, subject }] });
    expect((run as unknown as { properties: unknown }).properties).toMatchObject({
      commit: sample.commit,
      controls: { 'operating-system': { 'pci-dss-4.0.1': ['6.3.3'] } },
    });
  });

  test('has a score of security for rules about security, and for no other', () => {
    for (const { id, properties } of runOf(empty).tool.driver.rules) {
      const { tags, ...others } = properties as { readonly tags: readonly string[] };
      const score = rules.find((rule) => rule.id === id)?.securitySeverity ?? undefined;
      expect([id, tags.includes('security')]).toEqual([id, score !== undefined]);
      expect((others as Record<string, unknown>)['security-severity']).toBe(score);
      if (score !== undefined) expect(Number(score) > 0 && Number(score) <= 10).toBe(true);
    }
  });

  test('tells duties at one line apart, and knows them again when lines move', () => {
    const [one] = findings;
    if (one === undefined) throw new Error('The sample has findings.');
    const two = [one, { ...one, subject: { ...one.subject, layer: 'devices' } }];
    const marks = (report: Report): string[] =>
      runOf(report).results.map(
        (result) => result.partialFingerprints.primaryLocationLineHash ?? '',
      );
    const here = marks({ ...sample, findings: two });
    expect(new Set(here).size).toBe(2);
    const moved = two.map((finding) => ({
      ...finding,
      location: { ...finding.location, line: 80, endLine: 80 },
    }));
    expect(marks({ ...sample, findings: moved })).toEqual(here);
  });

  test.each([
    ['./a/b.yml', 'a/b.yml'],
    ['/root/b.yml', 'root/b.yml'],
    ['../b.yml', '../b.yml'],
    ['file:b.yml', 'file%3Ab.yml'],
    ['C:/b.yml', 'C%3A/b.yml'],
    ['a b/#1?%41.yml', 'a%20b/%231%3F%2541.yml'],
    ['ü/漢.yml', '%C3%BC/%E6%BC%A2.yml'],
    ['half\ud800.yml', 'half%EF%BF%BD.yml'],
  ])('gives the path %s as the relative reference %s', (file, uri) => {
    const [one] = findings;
    if (one === undefined) throw new Error('The sample has findings.');
    const [result] = runOf({
      ...sample,
      findings: [{ ...one, location: { ...one.location, file } }],
    }).results;
    expect(result?.locations[0]?.physicalLocation.artifactLocation.uri).toBe(uri);
  });

  test('keeps the 25,000 most urgent findings, in order, and says what it leaves out', () => {
    const [error, warning] = findings;
    if (error === undefined || warning === undefined) throw new Error('The sample has findings.');
    const many = Array.from({ length: 25_003 }, (_, at) => {
      const one = at < 5 ? warning : error;
      return { ...one, location: { ...one.location, line: at + 1 } };
    });
    const { results, invocations } = runOf({ ...sample, findings: many });
    expect(results).toHaveLength(25_000);
    const lines = results.map((one) => one.locations[0]?.physicalLocation.region.startLine);
    expect(lines.slice(0, 4)).toEqual([1, 2, 6, 7]);
    expect(invocations[0]?.toolExecutionNotifications).toEqual([
      { level: 'warning', message: { text: expect.stringMatching(/^3 findings are omitted/) } },
    ]);
    expect(runOf(sample).invocations).toEqual([{ executionSuccessful: true }]);
  });

  test('gives the same bytes twice, and leaves the report as it is', () => {
    const report = frozen(structuredClone(sample));
    expect(joined(renderSarif(report))).toBe(joined(renderSarif(structuredClone(sample))));
  });

  test('has results for nothing where there is nothing', () => {
    expect(runOf(empty).results).toEqual([]);
  });

  test('is SARIF that points at known rules and into the repository, whatever the texts', () => {
    fc.assert(
      fc.property(anyReport, (report) => {
        const { results, tool } = runOf(report);
        expect(results).toHaveLength(report.findings.length);
        for (const one of results) {
          expect(tool.driver.rules[one.ruleIndex]?.id).toBe(one.ruleId);
          const uri = one.locations[0]?.physicalLocation.artifactLocation.uri ?? '';
          expect(uri).toMatch(/^(?!\/)[\w./~!'()*%-]*$/);
          expect(one.message.text).not.toContain('](');
        }
      }),
    );
  });

  test.each(hostileTexts)('commands no runner and hides nothing: %j', (hostile) => {
    const text = joined(renderSarif(withTexts(sample, hostile)));
    expect(text).not.toMatch(/^\s*::|##\[/m);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these must not be there.
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f\u202a-\u202e\u2066-\u2069]/);
  });
});
