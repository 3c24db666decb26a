import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Report } from '../../src/estate/report.ts';
import { renderGitlab } from '../../src/render/formats/gitlab.ts';
import { paragraphsOf } from '../../src/render/paragraphs.ts';
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

interface Issue {
  readonly description: string;
  readonly check_name: string;
  readonly fingerprint: string;
  readonly severity: string;
  readonly location: {
    readonly path: string;
    readonly lines: { readonly begin: number; readonly end: number };
  };
}

function issues(report: Report): Issue[] {
  return JSON.parse(joined(renderGitlab(report)));
}

describe('renderGitlab', () => {
  test('gives an issue for each finding, in their order', () => {
    expect(
      issues(sample).map(
        (one) =>
          `${one.location.path}:${one.location.lines.begin} ${one.severity} ${one.check_name}`,
      ),
    ).toEqual([
      'cloud-services.yml:8 critical unowned-duty',
      'cloud-services.yml:25 minor expiring-waiver',
      'cloud-services.yml:30 critical placeholder-owner',
      'cloud-services.yml:40 critical undeclared-model',
      'teams/cloud-services.yml:2 info unused-team',
    ]);
    expect(issues(sample)[3]).toEqual({
      description: "No model declared. chat doesn't declare its model.",
      check_name: 'undeclared-model',
      fingerprint: expect.stringMatching(/^[0-9a-f]{16}$/),
      severity: 'critical',
      location: { path: 'cloud-services.yml', lines: { begin: 40, end: 40 } },
    });
  });

  test('gives one issue for a mistake at several places, with another fingerprint where it reaches further', () => {
    const [one] = findings;
    if (one === undefined) throw new Error('The sample has findings.');
    const at = (line: number) => ({
      ...one,
      rule: 'schema' as const,
      cause: 'schema:x',
      path: ['services', `s${line}`],
      subject: { service: `s${line}`, part: null, layer: null },
      location: { ...one.location, line, endLine: line },
    });
    const few = issues({ ...sample, findings: [at(3), at(5)] });
    const more = issues({ ...sample, findings: [at(3), at(5), at(9)] });
    expect(few.map(({ description }) => description)).toEqual([
      expect.stringContaining('The same at 5:'),
    ]);
    expect(more).toHaveLength(1);
    expect(more[0]?.fingerprint).not.toBe(few[0]?.fingerprint);
  });

  test('reaches to the last line of a mistake', () => {
    const [one] = findings;
    if (one === undefined) throw new Error('The sample has findings.');
    const location = { ...one.location, line: 3, endLine: 7 };
    expect(issues({ ...sample, findings: [{ ...one, location }] })[0]?.location.lines).toEqual({
      begin: 3,
      end: 7,
    });
  });

  test('has another fingerprint where more follows from the mistake', () => {
    const [one] = findings;
    if (one === undefined) throw new Error('The sample has findings.');
    const mistake = { ...one, rule: 'schema' as const, cause: 'schema:x', introduced: true };
    const echo = (layer: string) => ({
      ...mistake,
      rule: 'unowned-duty' as const,
      subject: { service: 'mail', part: null, layer },
      path: ['services', 'mail', 'owners', layer],
    });
    const few = issues({ ...sample, findings: [mistake, echo('devices')] });
    const more = issues({ ...sample, findings: [mistake, echo('devices'), echo('applications')] });
    expect([few.length, more.length]).toEqual([1, 1]);
    expect(more[0]?.description).toContain('2 duties of mail');
    expect(more[0]?.fingerprint).not.toBe(few[0]?.fingerprint);
  });

  test('calls a file that cannot be read a blocker', () => {
    const [one] = findings;
    if (one === undefined) throw new Error('The sample has findings.');
    expect(issues({ ...sample, findings: [{ ...one, rule: 'syntax' }] })[0]?.severity).toBe(
      'blocker',
    );
  });

  test('makes paths relative to the top of the repository', () => {
    const [one] = findings;
    if (one === undefined) throw new Error('The sample has findings.');
    const paths = ['./a.yml', '/a.yml', './/./a.yml', '.github/a.yml', 'a/./b.yml'];
    const report = {
      ...sample,
      findings: paths.map((file) => ({ ...one, location: { ...one.location, file } })),
    };
    expect(issues(report).map((issue) => issue.location.path)).toEqual([
      'a.yml',
      'a.yml',
      'a.yml',
      '.github/a.yml',
      'a/./b.yml',
    ]);
  });

  test('gives an empty array, not nothing, where there is nothing to say', () => {
    expect(joined(renderGitlab(empty))).toBe('[]\n');
  });

  test('gives the same bytes twice, and leaves the report as it is', () => {
    const report = frozen(structuredClone(sample));
    expect(joined(renderGitlab(report))).toBe(joined(renderGitlab(structuredClone(sample))));
  });

  test('is JSON with a separate fingerprint for each mistake and file that was not read, whatever the texts', () => {
    fc.assert(
      fc.property(anyReport, (report) => {
        const all = issues(report);
        const notRead = new Set(report.files.filter(({ why }) => why).map(({ path }) => path));
        const count = paragraphsOf(report.findings).length + notRead.size;
        expect(new Set(all.map((one) => one.fingerprint)).size).toBe(count);
      }),
    );
  });

  test.each(hostileTexts)('commands no runner and hides nothing: %j', (hostile) => {
    const text = joined(renderGitlab(withTexts(sample, hostile)));
    expect(text).not.toMatch(/^\s*::|##\[/m);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these must not be there.
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f\u202a-\u202e\u2066-\u2069]/);
  });
});
