import { describe, expect, test } from '@jest/globals';
import {
  expectPlaces,
  factsShown,
  fixture,
  isKnown,
  scan,
  scanFixture,
  shown,
  unseenShown,
} from './scanning.ts';

describe('cloudformation', () => {
  test('reads resources, and nothing that only looks like one', async () => {
    const text = await fixture('cloudformation/traps.yaml');
    const result = await scan('traps.yaml', text);
    expect(result.uses.map(({ type, name }) => `${name} ${type}`)).toEqual([
      'Bucket AWS::S3::Bucket',
      'Quoted AWS::SQS::Queue',
      'Late AWS::SNS::Topic',
      'Script AWS::EC2::Instance',
      'Custom Custom::Thing',
      'Skill Alexa::ASK::Skill',
      'ThirdParty Datadog::Monitors::Monitor',
      'Module Acme::S3::Bucket::MODULE',
      'Nested AWS::CloudFormation::Stack',
      'Local AWS::CloudFormation::Stack',
      'Computed AWS::CloudFormation::Stack',
      'App AWS::Serverless::Application',
      'Function AWS::Serverless::Function',
      'Service AWS::ECS::Service',
      'Task AWS::ECS::TaskDefinition',
      'Other AWS::ECS::TaskDefinition',
      'Maybe AWS::ECS::Service',
      'Cluster AWS::EKS::Cluster',
    ]);
    expect(result.damaged).toBe(false);
    expectPlaces(text, result.uses);
    // biome-ignore-start lint/suspicious/noTemplateCurlyInString: this is how a computed value is shown.
    expect(factsShown(result.uses)).toEqual([
      'Function: PackageType=Image',
      'Service: LaunchType=FARGATE',
      'Task: RequiresCompatibilities=EC2',
      'Other: RequiresCompatibilities=FARGATE',
      'Maybe: LaunchType=${!Ref LaunchType}',
      'Cluster: ComputeConfig={} ComputeConfig.Enabled=true',
    ]);
    expect(unseenShown(result).map((one) => one.replace(/^\d+ /, ''))).toEqual([
      'Acme::S3::Bucket::MODULE: a module from a CloudFormation registry',
      'https://s3.amazonaws.com/acme/nested.yaml: a nested template at another address',
      '${!Sub https://${Bucket}.s3.amazonaws.com/x.yaml}: a nested template whose address is computed at deployment',
      'arn:aws:serverlessrepo:us-east-1:1:applications/x: an application from the Serverless Application Repository',
    ]);
    // biome-ignore-end lint/suspicious/noTemplateCurlyInString: the end of them.
    expect(result.links.map(({ path }) => path)).toEqual(['nested/child.yaml']);
  });

  test('reads the same with Windows line ends and a byte order mark', async () => {
    const text = await fixture('cloudformation/traps.yaml');
    const plain = await scan('a.yaml', text);
    expect(await scan('a.yaml', `\uFEFF${text}`)).toEqual(plain);
    const windows = await scan('a.yaml', text.replaceAll('\n', '\r\n'));
    expect(shown(windows.uses)).toEqual(shown(plain.uses));
    expect(factsShown(windows.uses)).toEqual(factsShown(plain.uses));
  });

  test('goes into loops, and says what is put in when it is deployed', async () => {
    const result = await scanFixture('cloudformation/loops.yaml');
    // biome-ignore-start lint/suspicious/noTemplateCurlyInString: names in a loop.
    expect(shown(result.uses)).toEqual([
      '8:15 resource AWS::SNS::Topic Topic${Name}',
      '13:19 resource AWS::SQS::Queue Queue${Name}${Size}',
      '19:11 resource AWS::S3::Bucket Plain',
    ]);
    // biome-ignore-end lint/suspicious/noTemplateCurlyInString: the end of them.
    expect(unseenShown(result)).toEqual([
      '15 s3://acme/snippet.yaml: a template fragment that is included at deployment',
    ]);
  });

  test('misses nothing in a template that no parser takes', async () => {
    const { uses, damaged } = await scanFixture('cloudformation/broken.yaml');
    expect(damaged).toBe(true);
    expect(shown(uses)).toEqual([
      '4:11 resource AWS::S3::Bucket Before',
      '6:11 resource AWS::SNS::Topic Message',
      '10:11 resource AWS::SQS::Queue After',
      '13:11 resource AWS::Lambda::Function Templated',
    ]);
  });

  test('reads flow maps, anchors and merged keys', async () => {
    expect(shown((await scanFixture('cloudformation/flow.yaml')).uses)).toEqual([
      '1:30 resource AWS::SNS::Topic Topic',
      '1:64 resource AWS::SQS::Queue Queue',
    ]);
    expect(shown((await scanFixture('cloudformation/anchors.yaml')).uses)).toEqual([
      '2:9 resource AWS::SQS::Queue One',
      '2:9 resource AWS::SQS::Queue Two',
      '10:11 resource AWS::SNS::Topic Three',
    ]);
  });

  test('reads JSON, with a byte order mark and with damage', async () => {
    const text = await fixture('cloudformation/template.json');
    const { uses } = await scan('template.json', text);
    expect(uses.map(({ line, type }) => `${line} ${type}`)).toEqual([
      '5 AWS::S3::Bucket',
      '8 AWS::ECS::Service',
      '10 AWS::SQS::Queue',
    ]);
    expectPlaces(text, uses);
    // biome-ignore lint/suspicious/noTemplateCurlyInString: this is how a computed value is shown.
    expect(factsShown(uses)).toEqual(['Service: LaunchType=${Ref Type}']);
    const broken = await scan('template.json', text.replace('Bucket", "Prop', 'Bucket" "Prop'));
    expect(broken.damaged).toBe(true);
    expect(broken.uses.map(({ type }) => type)).toEqual([
      'AWS::S3::Bucket',
      'AWS::ECS::Service',
      'AWS::SQS::Queue',
    ]);
  });

  test('a duplicated name is two resources, as written', async () => {
    const text =
      'Resources:\n  A:\n    Type: AWS::S3::Bucket\n  A:\n    Type: AWS::SQS::Queue\n  B: { Type: AWS::SNS::Topic }\n';
    expect(shown((await scan('a.yml', text)).uses)).toEqual([
      '3:11 resource AWS::S3::Bucket A',
      '5:11 resource AWS::SQS::Queue A',
      '6:14 resource AWS::SNS::Topic B',
    ]);
  });

  test('says which modules Rain puts in', async () => {
    const text =
      'Resources:\n  A:\n    Type: !Rain::Module "https://example.com/a.yaml"\n  B:\n    Type: !Rain::Module ../b.yaml # here\n  C:\n    Type: AWS::S3::Bucket\n';
    const result = await scan('stack/a.yaml', text);
    expect(shown(result.uses)).toEqual(['7:11 resource AWS::S3::Bucket C']);
    expect(unseenShown(result)).toEqual(['3 https://example.com/a.yaml: a Rain module']);
    expect(result.links.map(({ path }) => path)).toEqual(['b.yaml']);
  });

  test.each([
    ['cloudformation/appspec.yaml'],
    ['cloudformation/appspec-flat.yaml'],
    ['cloudformation/event.json'],
  ])('%s is no template', async (name) => {
    expect(await isKnown(name, await fixture(name))).toBe(false);
  });

  test.each([
    ['a workflow', 'w.yml', 'on: push\njobs:\n  a:\n    uses: AWS::S3::Bucket\n'],
    ['Kubernetes', 'k.yaml', 'kind: Role\nResources:\n  x:\n    Type: Opaque\n    at: "fe80::1"\n'],
    [
      'an API model',
      'm.json',
      '{"shapes":{"A":{"type":"string","documentation":"AWS::S3::Bucket"}}}',
    ],
    ['an empty file', 'e.yaml', ''],
  ])('%s is no template', async (_, file, text) => {
    expect(await isKnown(file, text)).toBe(false);
  });
});
