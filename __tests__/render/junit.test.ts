import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Finding } from '../../src/estate/finding.ts';
import type { Report } from '../../src/estate/report.ts';
import { renderJunit } from '../../src/render/formats/junit.ts';
import { messageOf } from '../../src/text/message.ts';
import { checkBytes } from '../run-check.ts';
import { anyReport } from './any-report.ts';
import { balanced, type Tag, tagsOf, unescaped } from './markup-check.ts';
import {
  empty,
  findings,
  frozen,
  hostileTexts,
  joined,
  sample,
  withTexts,
} from './sample-report.ts';

const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n';

// What XML 1.0 allows in a document (section 2.2); in a failed match the surrogates are lone ones.
const XML = /^[\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]*$/u;

function tags(report: Report): Tag[] {
  const xml = joined(renderJunit(report));
  expect(xml.startsWith(HEAD)).toBe(true);
  expect(xml).toMatch(XML);
  const all = tagsOf(xml.slice(HEAD.length));
  balanced(all);
  return all;
}

function attribute(tag: Tag, name: string): string {
  return unescaped(tag.attributes.find(([key]) => key === name)?.[1] ?? '');
}

/** The document as lines: suites with their sums, cases with what became of them. */
function outline(report: Report): string[] {
  const lines: string[] = [];
  for (const tag of tags(report)) {
    if (tag.closes) continue;
    if (tag.name === 'testsuite') {
      const sums = ['tests', 'failures', 'skipped'].map((name) => attribute(tag, name));
      lines.push(`${attribute(tag, 'name')} ${sums.join('/')}`);
    } else if (tag.name === 'testcase') {
      lines.push(`  ${attribute(tag, 'name')} ${attribute(tag, 'line')}`);
    } else if (tag.name !== 'testsuites') {
      lines.push(`    ${tag.name} ${attribute(tag, 'message')}`);
    }
  }
  return lines;
}

describe('renderJunit', () => {
  test('gives a suite for each service or part, a case for each duty, and loses no finding', () => {
    const [unowned, expiring, placeholder, undeclared, unused] = findings.map(messageOf);
    expect(outline(sample)).toEqual([
      'cloud-services.yml:storefront 4/1/0',
      '  information-and-data 9',
      '  devices 4',
      '  applications 8',
      `    failure ${unowned}`,
      '  operating-system 9',
      'cloud-services.yml:mail 2/0/1',
      '  information-and-data 22',
      '  devices 24',
      '    skipped New device management goes live in October',
      'cloud-services.yml:erp.plant 2/2/0',
      '  applications 32',
      `    failure ${placeholder}`,
      '  physical-hosts 9',
      '    failure No owner for physical-hosts.',
      'cloud-services.yml:erp.portal 1/1/0',
      '  applications 34',
      '    failure Placeholder instead of an owner. The same mistake as in cloud-services.yml:erp.plant applications.',
      'cloud-services.yml 2/1/1',
      '  expiring-waiver services.mail.waivers.devices.expires 25',
      `    skipped ${expiring}`,
      '  undeclared-model services.chat 40',
      `    failure ${undeclared}`,
      'teams/cloud-services.yml 1/0/1',
      '  unused-team teams.old-desk 2',
      `    skipped ${unused}`,
    ]);
    const [all] = tags(sample);
    expect(all?.attributes.map(([key, value]) => `${key}=${value}`)).toEqual([
      'name=acme-retail',
      'tests=12',
      'failures=5',
      'skipped=3',
      'errors=0',
      'time=0',
    ]);
  });

  test('says a mistake that many duties fail by in full once, and names its case in the others', async () => {
    const text = `version: 1
estate: acme
framework: microsoft
services:
  mail: { model: saas, ownrs: { devices: "@acme/it" } }
  chat: { model: saas, agreement: { url: "https://a.corp", reviewd: x, titel: y } }
`;
    const lines = outline((await checkBytes(text)).report).filter((line) =>
      line.startsWith('    failure'),
    );
    expect(lines.filter((line) => line.includes('Did you mean `owners`?'))).toHaveLength(1);
    expect(lines.filter((line) => line.includes('It follows from the mistake at')).length).toBe(4);
    expect(lines.filter((line) => line.includes('The same mistake as in')).length).toBeGreaterThan(
      2,
    );
  });

  test('gives each duty what its part takes from the service', async () => {
    const text = `version: 1
estate: acme
services:
  erp:
    model: hybrid
    agreement: { reviewed: 2026-06-01 }
    owners: { devices: TBD, applications: "@ann" }
    responsibilities: { information-and-data: shared }
    parts:
      a: { model: saas, owners: { accounts-and-identities: "@ann", identity-infrastructure: "@ann" } }
      b: { model: saas, owners: { accounts-and-identities: "@ann", identity-infrastructure: "@ann" } }
`;
    const { report } = await checkBytes(text);
    const xml = joined(renderJunit(report));
    const types = [
      ...xml.matchAll(/<testcase name="([\w-]+)"[^>]*>\s*<failure [^>]*type="([\w-]+)"/g),
    ];
    expect(types.map(([, name, type]) => [name, type])).toEqual([
      ['information-and-data', 'unsupported-split'],
      ['devices', 'placeholder-owner'],
      ['information-and-data', 'unsupported-split'],
      ['devices', 'placeholder-owner'],
    ]);
  });

  test('names place, rule and page in a failure', () => {
    const xml = joined(renderJunit(sample));
    const failure = /<failure [^>]*type="unowned-duty">([^<]*)<\/failure>/.exec(xml)?.[1];
    expect(unescaped(failure ?? '').split('\n')).toEqual([
      'cloud-services.yml:8:5 error unowned-duty',
      messageOf(findings[0] as Finding),
      findings[0]?.docs,
    ]);
  });

  test('fails what fails the gate, whatever its severity', () => {
    const strict: Report = { ...sample, gate: { failOn: 'notice', scope: 'all' } };
    expect(
      outline(strict)
        .filter((line) => line.startsWith('    '))
        .slice(-3),
    ).toEqual([...[1, 3, 4].map((at) => `    failure ${messageOf(findings[at] as Finding)}`)]);
  });

  test('gives no reason for a waiver that the change does not touch', () => {
    expect(outline({ ...sample, delta: null })).toContain('    skipped waived');
  });

  test('is a document without suites where there is nothing', () => {
    expect(joined(renderJunit(empty))).toBe(
      `${HEAD}<testsuites name="Cloud estate" tests="0" failures="0" skipped="0" errors="0" time="0">\n</testsuites>\n`,
    );
  });

  test('gives the same bytes twice, and leaves the report as it is', () => {
    const report = frozen(structuredClone(sample));
    expect(joined(renderJunit(report))).toBe(joined(renderJunit(structuredClone(sample))));
  });

  test('is well-formed and its sums are right, whatever the texts', () => {
    fc.assert(
      fc.property(anyReport, (report) => {
        const all = tags(report);
        const counted = (name: string): string =>
          String(all.filter((tag) => tag.name === name && !tag.closes).length);
        const [top] = all;
        if (top === undefined) throw new Error('There is a top element.');
        expect(attribute(top, 'tests')).toBe(counted('testcase'));
        expect(attribute(top, 'failures')).toBe(counted('failure'));
        expect(attribute(top, 'skipped')).toBe(counted('skipped'));
        const messages = joined(renderJunit(report));
        expect(messages).not.toMatch(/^\s*::|##\[/m);
      }),
      { numRuns: 60 },
    );
  });

  test.each(hostileTexts)('has the same elements, whatever a manifest says: %j', (hostile) => {
    const names = (report: Report): string[] => tags(report).map((tag) => tag.name);
    expect(names(withTexts(sample, hostile))).toEqual(names(withTexts(sample, 'x')));
  });
});
