import { expect, test } from '@jest/globals';
import { parseSource } from '../../src/init/draft-duties.ts';
import { defaultPolicy, withDefaults } from '../../src/policy/policy.ts';
import { readPolicy } from '../../src/policy/read-policy.ts';
import { type Tightened, tighten } from '../../src/policy/tighten.ts';
import { rules } from '../../src/rules/index.ts';

/** A policy's text on top of another's. */
function onTop(above: string, own: string): Tightened {
  return tighten(withDefaults(written(above)), written(own), rules);
}

function written(text: string) {
  const read = readPolicy(parseSource('policy.yml', `version: 1\n${text}`));
  if ('problems' in read) throw new Error(JSON.stringify(read.problems));
  return read.policy;
}

test('where a policy says nothing, the one above holds, and nothing is refused', () => {
  const above = `framework: aws
manifests: [estate/*.yml]
gate: { fail-on: never, scope: introduced }
rules: { unowned-duty: warning, expiring-waiver: { warn-days: 60 } }
`;
  const { policy, refused } = onTop(above, 'extends: acme/org/p.yml@main\n');
  expect(refused).toEqual([]);
  expect(policy).toMatchObject({
    framework: 'aws',
    manifests: ['estate/*.yml'],
    gate: { failOn: 'never', scope: 'introduced' },
    rules: {
      'unowned-duty': { severity: 'warning' },
      'expiring-waiver': { options: { 'warn-days': 60 } },
    },
  });
});

test('a policy can tighten the one above, and add to its manifests', () => {
  const { policy, refused } = onTop(
    'gate: { fail-on: never, scope: introduced }\nmanifests: [a.yml]\n',
    'gate: { fail-on: warning, scope: all }\nmanifests: [b.yml]\nrules: { unused-team: error }\n',
  );
  expect(refused).toEqual([]);
  expect(policy).toMatchObject({
    manifests: ['a.yml', 'b.yml'],
    gate: { failOn: 'warning', scope: 'all' },
    rules: { 'unused-team': { severity: 'error' } },
  });
});

test('what would loosen the one above is refused, by the defaults where that one says nothing', () => {
  const own = `gate: { fail-on: never, scope: introduced }
rules: { unowned-duty: off, overlong-waiver: { max-days: 1000 } }
`;
  const { policy, refused } = onTop('', own);
  expect(refused).toEqual([
    { what: 'rules.unowned-duty', asked: 'off', holds: 'error' },
    { what: 'rules.overlong-waiver.max-days', asked: '1000', holds: '365' },
    { what: 'gate.fail-on', asked: 'never', holds: 'error' },
    { what: 'gate.scope', asked: 'introduced', holds: 'all' },
  ]);
  expect(policy.gate).toEqual(defaultPolicy.gate);
});

test('nothing may be left out that the one above takes in', () => {
  const { policy, refused } = onTop(
    'framework: aws\nmanifests: [a.yml]\ndiscovery: { ignore: [aws-s3] }\n',
    `framework: google
manifests: [b.yml, "!a.yml"]
discovery: { include: [infra/**], exclude: [old/**], ignore: [aws-s3, aws-sqs] }
`,
  );
  expect(refused).toEqual([
    { what: 'manifests', asked: '!a.yml', holds: 'a.yml' },
    { what: 'framework', asked: 'google', holds: 'aws' },
    { what: 'discovery.include', asked: 'infra/**', holds: 'everything' },
    { what: 'discovery.exclude', asked: 'old/**', holds: 'nothing' },
    { what: 'discovery.ignore', asked: 'aws-sqs', holds: 'aws-s3' },
  ]);
  expect(policy).toMatchObject({
    framework: 'aws',
    manifests: ['a.yml', 'b.yml'],
    discovery: { include: [], alsoInclude: [], exclude: [], ignore: ['aws-s3'] },
  });
});

test('globs of what to look into may be added where the one above has some', () => {
  const { policy, refused } = onTop(
    'discovery: { include: [infra/**] }\n',
    'discovery: { include: [more/**] }\n',
  );
  expect(refused).toEqual([]);
  expect(policy.discovery.include).toEqual(['infra/**', 'more/**']);
});
