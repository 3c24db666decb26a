import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { Finding } from '../src/estate/finding.ts';
import { formats, hasLedger } from '../src/render/formats/index.ts';
import { pathText } from '../src/text/path-text.ts';
import { editText } from './rules/harness.ts';
import { root, runCli } from './run-cli.ts';
import { removeRepositories, tempRepository } from './temp-repository.ts';

/**
 * A framework file with mistakes of every kind, through the whole of a run: what is said of it stands in every format,
 * as what is said of a manifest does, and the report stays one that the roll-up reads.
 */

const manifest = `version: 1
estate: acme
framework: fw.yml
services:
  mail: { model: saas, agreement: { url: https://a.systems/, reviewed: 2026-06-01 } }
`;

const framework = `version: "1"
id: acme
title: 12
extends: microsft
models: saas
layers:
  devices: { parties: { saas: custmer } }
  backup: { titel: Backup }
`;

const { folder } = tempRepository({ 'cloud-services.yml': manifest, 'fw.yml': framework });

afterAll(removeRepositories);

test('its findings have edits of the shape that every other edit has', async () => {
  const { code, out } = await runCli(['check', '--format', 'json'], { cwd: folder });
  const report = JSON.parse(out) as { findings: Finding[] };
  const schema = JSON.parse(readFileSync(join(root, 'schema/report.schema.json'), 'utf8'));
  const validate = new Ajv2020({ strict: false, allErrors: true }).compile(schema);
  expect([code, validate(report), validate.errors]).toEqual([1, true, null]);
  expect(
    report.findings.map(({ location, path, edits }) => [
      location.file,
      pathText(path),
      edits.map(editText),
    ]),
  ).toEqual([
    ['fw.yml', 'version', ['set version 1']],
    ['fw.yml', 'title', ['set title "12"']],
    ['fw.yml', 'extends', ['set extends "microsoft"']],
    ['fw.yml', 'models', ['set models ["saas"]']],
    ['fw.yml', 'layers.devices.parties.saas', ['set layers.devices.parties.saas "customer"']],
    [
      'fw.yml',
      'layers.backup.titel',
      ['add layers.backup.title "Backup"', 'remove layers.backup.titel'],
    ],
  ]);
});

test.each(formats)('%s tells them, unless it is an export of the estate', async (format) => {
  const { code, out, err } = await runCli(['check', '--format', format], { cwd: folder });
  expect(code).toBe(1);
  if (hasLedger(format) || format === 'github')
    expect([err, out.includes('fw.yml')]).toEqual(['', true]);
});

test('the roll-up reads the report', async () => {
  const { out } = await runCli(['check', '--format', 'json'], { cwd: folder });
  writeFileSync(join(folder, 'report.json'), out);
  const { code, err } = await runCli(['rollup', 'report.json'], { cwd: folder });
  expect([code, err]).toEqual([1, '']);
});
