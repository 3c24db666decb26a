import { readFileSync } from 'node:fs';
import type { PartModel } from '../../src/estate/framework.ts';

/** One table of a Markdown file: its rows by the first cell, each row by the column's head. */
export type Table = ReadonlyMap<string, ReadonlyMap<string, string>>;

const fixtures = new URL('../fixtures/frameworks/', import.meta.url);

/** The tables of a fixture, in the order of the file. */
export function tablesOf(name: string): Table[] {
  const text = readFileSync(new URL(`${name}.md`, fixtures), 'utf8');
  const tables: Table[] = [];
  for (const block of text.split('\n\n')) {
    const [head, , ...rows] = block.trim().split('\n').map(cellsOf);
    if (head === undefined || rows.length === 0) continue;
    tables.push(
      new Map(
        rows.map((row) => [
          row[0] ?? '',
          new Map(head.map((column, at): [string, string] => [column, row[at] ?? ''])),
        ]),
      ),
    );
  }
  return tables;
}

function cellsOf(line: string): string[] {
  return line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim().replaceAll('`', ''));
}

/** A table's head as a model: `On-prem`, `IaaS`. */
export function modelOf(head: string): PartModel | undefined {
  const word = head.toLowerCase();
  const model = word === 'on-prem' ? 'on-premises' : word;
  return ['on-premises', 'iaas', 'caas', 'paas', 'faas', 'saas'].find((one) => one === model) as
    | PartModel
    | undefined;
}

/** A table's word for a party: vendors write their own name for the provider. */
export function partyOf(word: string): string {
  return word === 'Microsoft' || word === 'Google' ? 'provider' : word;
}
