import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Report } from '../src/estate/report.ts';
import { consoleBlocks, runCommand, updateBlocks } from './console-blocks.ts';
import { root, runCli } from './run-cli.ts';

interface Expected {
  readonly services: number;
  readonly duties: number;
  readonly waived?: number;
  readonly unowned?: number;
  /** `line:column rule service[.part] layer`, in order. */
  readonly findings?: readonly string[];
}

const expected: Readonly<Record<string, Expected>> = {
  'ec2-fleet': { services: 3, duties: 36 },
  'google-workspace': { services: 2, duties: 16 },
  voip: { services: 2, duties: 18 },
  'private-cloud': { services: 2, duties: 30 },
  'hybrid-cloud': { services: 2, duties: 61 },
  'first-day': {
    services: 4,
    duties: 32,
    unowned: 7,
    findings: [
      '29:32 placeholder-owner shop identity-infrastructure',
      '32:25 provider-as-owner shop operating-system',
      '38:5 unowned-duty orders-db identity-infrastructure',
      '38:5 unowned-duty orders-db network-controls',
      '38:5 unowned-duty orders-db operating-system',
      '47:29 unrecognised-owner mail information-and-data',
      '52:18 expired-waiver mail identity-infrastructure',
      '55:3 undeclared-model newsletter -',
    ],
  },
  'custom-framework': { services: 2, duties: 14 },
  monorepo: { services: 3, duties: 30 },
};

const folders = readdirSync(join(root, 'examples'));

test('every example is checked here, and every one that is checked is there', () => {
  expect([...folders].sort()).toEqual(Object.keys(expected).sort());
});

describe.each(Object.entries(expected))('%s', (name, want) => {
  const folder = join(root, 'examples', name);
  const page = join(folder, 'README.md');

  beforeAll(async () => {
    if (process.env.UPDATE_GOLDEN === '1') await updateBlocks(page);
  });

  test('comes to the expected verdict, counts and findings', async () => {
    const { code, out, err } = await runCli(
      ['check', '--format', 'json', '--today', '2026-11-23'],
      { cwd: folder },
    );
    const report = JSON.parse(out) as Report;
    const findings = want.findings ?? [];
    const unowned = want.unowned ?? 0;
    const waived = want.waived ?? 0;
    expect(report.findings.map(shown)).toEqual(findings);
    expect(report.counts).toEqual({
      services: want.services,
      duties: want.duties,
      owned: want.duties - unowned - waived,
      unowned,
      waived,
      errors: findings.length,
      warnings: 0,
      notices: 0,
      agreements: expect.objectContaining({ none: 0 }),
    });
    expect(report.verdict).toBe(findings.length === 0 ? 'pass' : 'fail');
    expect(code).toBe(findings.length === 0 ? 0 : 1);
    expect(err).toBe('');
  });

  test('its page shows what the command prints', async () => {
    const blocks = consoleBlocks(readFileSync(page, 'utf8'));
    expect(blocks.length).toBeGreaterThan(0);
    for (const { command, shown: text } of blocks) {
      expect(command).toContain(`examples/${name}`);
      expect(text).toBe((await runCommand(command)).out);
    }
  });

  test('every link of its page leads to a file', () => {
    const links = [...readFileSync(page, 'utf8').matchAll(/\]\(([^)#:]+)\)/g)];
    expect(links.length).toBeGreaterThan(0);
    for (const [, link = ''] of links)
      expect({ link, there: existsSync(join(folder, link)) }).toEqual({ link, there: true });
  });

  test('its files name their schema for editors', () => {
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
    const data = files.filter((file) => file.endsWith('.yml'));
    expect(data.length).toBeGreaterThan(0);
    for (const file of data) {
      const [, schema = ''] =
        /^# yaml-language-server: \$schema=https:\/\/raw\.githubusercontent\.com\/cloud-estate\/cloud-estate-check\/v1\/(schema\/[\w-]+\.schema\.json)\n/.exec(
          readFileSync(join(folder, file), 'utf8'),
        ) ?? [];
      expect({ file, there: existsSync(join(root, schema || 'none')) }).toEqual({
        file,
        there: true,
      });
    }
  });
});

function shown(finding: Report['findings'][number]): string {
  const { location, rule, subject } = finding;
  const { line, column } = location;
  const { service, part, layer } = subject;
  const entry = part === null ? service : `${service}.${part}`;
  return `${line}:${column} ${rule} ${entry} ${layer ?? '-'}`;
}
