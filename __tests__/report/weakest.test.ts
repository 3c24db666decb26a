import { expect, test } from '@jest/globals';
import { checkBytes } from '../run-check.ts';

test('of services with as many unowned duties the more critical is weaker; without a word it counts as medium', async () => {
  const service = (id: string, criticality: string) =>
    `  ${id}: { model: saas${criticality === '' ? '' : `, criticality: ${criticality}`} }\n`;
  const { report } = await checkBytes(
    `version: 1\nestate: acme\nservices:\n${service('a', 'low')}${service('b', '')}${service('c', 'high')}${service('d', 'medium')}${service('e', 'critical')}`,
  );
  const of = report.weakest.map(({ service: id, weight, unowned }) => [id, weight / unowned]);
  expect(of).toEqual([
    ['e', 4],
    ['c', 3],
    ['b', 2],
    ['d', 2],
    ['a', 1],
  ]);
});
