import { readFile } from 'node:fs/promises';
import { expect } from '@jest/globals';
import { readers } from '../../src/discover/file-role.ts';
import type { ScanResult, Use } from '../../src/discover/scanner.ts';

const fixtures = new URL('../fixtures/discover/', import.meta.url);

export function fixture(name: string): Promise<string> {
  return readFile(new URL(name, fixtures), 'utf8');
}

/** Scans a text by its file's name; fails where no scanner knows it. */
export async function scan(file: string, text: string): Promise<ScanResult> {
  for (const scanner of readers(file)) {
    const result = await scanner.scan(file, text);
    if (result.known) return result;
  }
  throw new Error(`no scanner knows ${file}`);
}

export async function scanFixture(name: string): Promise<ScanResult> {
  return scan(name, await fixture(name));
}

/** Whether any scanner takes the text for infrastructure code. */
export async function isKnown(file: string, text: string): Promise<boolean> {
  for (const scanner of readers(file)) {
    if ((await scanner.scan(file, text)).known) return true;
  }
  return false;
}

/** `line:column kind type name` of each use. */
export function shown(uses: readonly Use[]): string[] {
  return uses.map(({ line, column, kind, type, name }) =>
    [`${line}:${column}`, kind, type, ...(name === undefined ? [] : [name])].join(' '),
  );
}

/** `name: value, value` of each use that has facts. */
export function factsShown(uses: readonly Use[]): string[] {
  return uses.flatMap(({ name, facts }) =>
    facts === undefined
      ? []
      : [
          `${name}: ${Object.entries(facts)
            .map(([key, value]) => `${key}=${value}`)
            .join(' ')}`,
        ],
  );
}

/** `line source: why` of each thing that cannot be seen. */
export function unseenShown({ unseen }: Pick<ScanResult, 'unseen'>): string[] {
  return unseen.map(({ line, source, why }) => `${line} ${source}: ${why}`);
}

/** Each use stands where its text is: the header of a block, or the type itself. */
export function expectPlaces(text: string, uses: readonly Use[]): void {
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  for (const { line, column, type, kind } of uses) {
    const at = lines[line - 1]?.slice(column - 1) ?? '';
    const last = type.slice(type.lastIndexOf('/') + 1).toLowerCase();
    const isHeader = /^(?:resource|data|ephemeral|provider|module|using)\b/.test(at);
    expect([kind, type, isHeader || at.toLowerCase().includes(last)]).toEqual([kind, type, true]);
  }
}
