/** `src/rules/engine/quiet.ts` spares a manifest the rules. Each rule that is on by default is asked where it has a finding. */
import { expect, test } from '@jest/globals';
import type { RuleId } from '../../src/estate/rule-id.ts';
import { ruleById } from '../../src/rules/index.ts';
import { checked } from '../policy/policy-world.ts';
import { ruleWorlds } from '../policy/rule-worlds.ts';

test('where nothing else is wrong, and no policy sets a rule', async () => {
  const silent: string[] = [];
  let asked = 0;
  for (const [id, world] of Object.entries(ruleWorlds)) {
    if (ruleById(id as RuleId).severity === 'off') continue;
    asked++;
    const { report } = await checked(world, { own: '' });
    if (!report.findings.some(({ rule }) => rule === id)) silent.push(id);
  }
  expect(asked).toBeGreaterThan(25);
  expect(silent).toEqual([]);
});
