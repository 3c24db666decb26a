import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { renderCsv } from '../../src/render/formats/csv.ts';
import { evidenceReport } from '../evidence-report.ts';
import { joined } from './sample-report.ts';

test('docs/audit.md explains every column of the CSV, and no other', async () => {
  const report = await evidenceReport('version: 1\nestate: acme\nservices: {}\n');
  const [head = ''] = joined(renderCsv(report)).split('\r\n');
  const columns = head.split(',');
  const page = readFileSync('docs/audit.md', 'utf8');
  const start = page.indexOf('## The columns of the CSV');
  const table = page.slice(start, page.indexOf('\n## ', start + 1));
  const cells = table
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .slice(2)
    .map((line) => line.split('|')[2] ?? '');
  // What is in brackets are values.
  const named = cells
    .map((cell) => cell.replace(/\([^)]*\)/g, '').replace(/: .*/, ''))
    .flatMap((cell) => [...cell.matchAll(/`([^`]+)`/g)].map((match) => match[1] ?? ''));
  const plain = columns.filter((column) => !column.startsWith('controls-'));
  expect(plain.filter((column) => !named.includes(column))).toEqual([]);
  expect(named.filter((name) => name !== 'controls-…' && !plain.includes(name))).toEqual([]);
  expect(columns.filter((column) => column.startsWith('controls-'))).toHaveLength(13);
});
