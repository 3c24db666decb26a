/** Names of vendors are compared as they are written, so they have to be written as names are compared. */
import { expect, test } from '@jest/globals';
import { providerKey } from '../../src/evidence/provider.ts';
import { vendors } from '../../src/evidence/vendors.ts';

test.each(vendors().flatMap(({ names }) => names))('%s', (name) => {
  expect(providerKey(name)).toBe(name);
});

test.each(vendors().flatMap(({ organisations = [] }) => organisations))('%s', (name) => {
  expect(providerKey(name).replaceAll(' ', '')).toBe(name.replaceAll('-', ''));
});
