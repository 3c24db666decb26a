/**
 * Paths as Windows has them: the module of paths runs with Windows' own way of joining and taking apart, which others must
 * not get.
 * @jest-environment node
 */
import { win32 } from 'node:path';
import { expect, jest, test } from '@jest/globals';

Object.defineProperty(process, 'platform', { value: 'win32' });
jest.unstable_mockModule('node:path', () => ({ ...win32, default: win32 }));
const { besideOf, isInside, pathWithin, shownPath } = await import('../../src/read/paths.ts');
const { globs } = await import('../../src/discover/globs.ts');

test.each([
  ['C:\\code\\shop\\estate\\cloud-services.yml', 'estate/cloud-services.yml'],
  ['C:/code/shop/estate/cloud-services.yml', 'estate/cloud-services.yml'],
  ['c:\\Code\\Shop\\a.yml', 'a.yml'],
  ['C:\\code\\shop', '.'],
  ['C:\\code\\other\\a.yml', '../other/a.yml'],
  ['D:\\a.yml', 'D:/a.yml'],
])('%s is shown as %s', (path, shown) => {
  expect(shownPath('C:\\code\\shop', path)).toBe(shown);
});

test('a path on another drive, or beside the folder, is not inside of it', () => {
  expect(isInside('C:\\code', 'C:\\code\\a.yml')).toBe(true);
  expect(isInside('C:\\code', 'C:\\CODE\\a.yml')).toBe(true);
  expect(isInside('C:\\code', 'C:\\code..yml')).toBe(false);
  expect(isInside('C:\\code', 'D:\\code\\a.yml')).toBe(false);
  expect(isInside('C:\\code', '\\\\server\\share\\a.yml')).toBe(false);
  expect(pathWithin('C:\\code', 'C:\\code\\shop', '..\\a.yml')).toBe('a.yml');
  expect(pathWithin('C:\\code', 'C:\\code\\shop', '..\\..\\a.yml')).toBeNull();
});

test.each([
  ['estate/cloud-services.yml', '..\\frameworks\\own.yml', 'frameworks/own.yml'],
  ['estate/cloud-services.yml', '.\\own.yml', 'estate/own.yml'],
  ['cloud-services.yml', 'frameworks\\own.yml', 'frameworks/own.yml'],
  ['', 'C:\\frameworks\\own.yml', 'C:/frameworks/own.yml'],
])('what %s calls %s is %s', (file, path, is) => {
  expect(besideOf(file, path)).toBe(is);
});

test('a glob means what it means elsewhere', () => {
  expect(globs(['infra/**/*.tf'])('infra/a/b.tf')).toBe(true);
  // Paths have `/` on every platform, so a backslash is a character like any other.
  expect(globs(['*.tf'])('infra\\b.tf')).toBe(true);
});
