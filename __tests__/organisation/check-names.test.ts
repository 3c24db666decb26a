import { describe, expect, test } from '@jest/globals';
import { workflowText } from '../../src/init/workflow.ts';
import { checkNames, isOneOf } from '../../src/sweep/check-names.ts';

const uses = 'cloud-estate/cloud-estate-check@v1';
const step = `steps: [{ uses: ${uses} }]`;

describe('the names of the checks of a workflow', () => {
  test.each<readonly [string, string, readonly string[]]>([
    ['the workflow that init writes', workflowText('main'), ['check']],
    ['a job with a name', `on: pull_request\njobs: { a: { name: Estate, ${step} } }`, ['Estate']],
    ['a merge queue', `on: [merge_group]\njobs: { a: { ${step} } }`, ['a']],
    [
      'a matrix',
      `on: pull_request\njobs: { a: { strategy: { matrix: { x: [1] } }, ${step} } }`,
      ['a (*'],
    ],
    [
      'a called workflow',
      'on: pull_request\njobs: { a: { uses: acme/ci/.github/workflows/cloud-estate.yml@main } }',
      ['a / *'],
    ],
    [
      'a name that a run makes',
      `on: pull_request\njobs: { a: { name: "Estate \${{ x }}", ${step} } }`,
      ['Estate *'],
    ],
    ['another job', `on: pull_request\njobs: { a: { steps: [] }, b: { ${step} } }`, ['b']],
    ['text that is not YAML', `on: pull_request\njobs: [\n  uses: ${uses}\n`, ['*']],
    ['nothing for pull requests', `on: push\njobs: { a: { ${step} } }`, []],
    ['another action', 'on: pull_request\njobs: { a: { steps: [{ uses: a/b@v1 }] } }', []],
    ['a comment', `on: pull_request\njobs: { a: { steps: [] } } # uses: ${uses}`, []],
  ])('of %s', (_, text, names) => {
    expect(checkNames(text)).toEqual(names);
  });

  test('an alias bomb is no name, and no crash', () => {
    const bomb = `a: &a [x, x]\nb: &b [*a, *a, *a]\nc: &c [*b, *b, *b]\nd: &d [*c, *c, *c, *c]\ne: &e [*d, *d, *d, *d]\nf: [*e, *e, *e, *e]\non: pull_request\njobs: { a: { ${step} } }`;
    expect(checkNames(bomb)).toHaveLength(1);
  });

  test('a rule names one of them, or how it begins', () => {
    expect(isOneOf('check', ['check'])).toBe(true);
    expect(isOneOf('check (20)', ['check (*'])).toBe(true);
    expect(isOneOf('checks', ['check'])).toBe(false);
    // An unknown name isn't any name.
    expect(isOneOf('check', ['*'])).toBe(false);
  });
});
