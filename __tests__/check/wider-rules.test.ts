/** The rules that are listed apart are those, and all of those, that are about more than one manifest. */
import { expect, test } from '@jest/globals';
import { changeRules, estateRules } from '../../src/rules/engine/wider-rules.ts';
import { rules } from '../../src/rules/index.ts';

test('about the code of an estate', () => {
  expect(estateRules).toEqual(rules.filter(({ checkEstate }) => checkEstate !== undefined));
});

test('about a change', () => {
  expect(changeRules).toEqual(rules.filter(({ checkChange }) => checkChange !== undefined));
});
