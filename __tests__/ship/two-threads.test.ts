/** The bundle finds the same in a large tree, byte for byte, whatever becomes of its second thread. */
import { execFile } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, expect, test } from '@jest/globals';
import { isWindows } from '../platform.ts';
import { root } from '../run-cli.ts';

/** With a blank and an umlaut: the thread's program is found by its address. */
const top = mkdtempSync(join(tmpdir(), 'two thréads-'));

afterAll(() => rmSync(top, { recursive: true, force: true }));

/** The files of one folder, each of another kind, different from folder to folder. */
const stack = (at: number): Readonly<Record<string, string | Buffer>> => ({
  'main.tf': `module "near" {\n  source = "../stack-${at + 1}"\n}\n\nmodule "far" {\n  source = "terraform-aws-modules/vpc/aws"\n}\n\nresource "aws_db_instance" "d${at}" {\n  engine = var.engine\n}\n\nterraform {\n  backend "s3" {}\n}\n`,
  'variables.tf': `variable "engine" {\n  default = "${at % 2 === 0 ? 'postgres' : 'mysql'}"\n}\n`,
  'queue.tf': 'resource "aws_sns_topic" "old" {}\n',
  ...(at % 5 === 0 && { 'queue.tofu': 'resource "aws_sqs_queue" "new" {}\n' }),
  'more.tf.json': '{"resource":{"google_pubsub_topic":{"t":{}}}}',
  'stack.yaml': `Resources:\n  Bucket:\n    Type: AWS::S3::Bucket\n  Nested:\n    Type: AWS::CloudFormation::Stack\n    Properties:\n      TemplateURL: ./lost-${at}.yaml\n`,
  // A parser for YAML is loaded for it.
  'anchors.yaml':
    'Resources:\n  A: &a\n    Type: AWS::SQS::Queue\n  B:\n    <<: *a\n  C: {Type: "AWS::SNS::Topic"}\n',
  'app.bicep': `resource s 'Microsoft.Storage/storageAccounts@2024-01-01' = {\n  name: 's${at}'\n}\n`,
  'app.json': `{"metadata":{"_generator":{"name":"bicep"}},"resources":[]}`,
  'arm.json': `{"$schema":"https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#","resources":[{"type":"Microsoft.Web/sites","apiVersion":"2024-04-01","name":"w${at}"}]}`,
  'serverless.yml': 'service: s\nprovider:\n  name: aws\nfunctions:\n  f:\n    handler: a.b\n',
  'deploy.yaml': 'apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: d\n',
  'compose.yaml': 'services:\n  web:\n    image: nginx\n    logging:\n      driver: awslogs\n',
  'cdk.json': '{"app":"node app.js"}',
  'app.ts': "import * as s3 from 'aws-cdk-lib/aws-s3';\nnew s3.Bucket(this, 'b');\n",
  'values.json': '{"nothing":true}',
  'broken.tf': at % 3 === 0 ? 'resource "aws_kinesis_stream" "k" {\n' : '# nothing\n',
  'wide.tf': Buffer.from('\ufeffresource "aws_eks_cluster" "ä" {}\n', 'utf16le'),
  'nul.yaml': 'Resources: \0\n',
});

const tree = join(top, 'tree');
/** More than 1,500 files in all. */
const FOLDERS = 92;

for (let at = 0; at < FOLDERS; at++) {
  const folder = join(tree, `stack-${at}`);
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of Object.entries(stack(at))) writeFileSync(join(folder, name), text);
}
for (const at of [7, 60, 91]) {
  const large = join(tree, `stack-${at}`, 'large.tf');
  writeFileSync(large, '');
  truncateSync(large, 9 * 1024 * 1024);
  if (!isWindows) symlinkSync('main.tf', join(tree, `stack-${at}`, 'link.tf'));
}

/** The bundle with another program for its second thread; without one if that is `null`. */
function bundleWith(name: string, program?: string | null): string {
  const dist = join(top, name);
  cpSync(join(root, 'dist'), dist, { recursive: true });
  const thread = join(dist, 'lib', 'scan-thread.js');
  expect(existsSync(thread)).toBe(true);
  if (program === null) rmSync(thread);
  else if (program !== undefined) writeFileSync(thread, program);
  return dist;
}

async function discovered(dist: string, ...options: readonly string[]): Promise<string> {
  const words = [join(dist, 'cli', 'index.js'), 'discover', '--format', 'json'];
  const { stdout } = await promisify(execFile)(process.execPath, [...options, ...words], {
    cwd: tree,
    maxBuffer: 1e8,
    env: { ...process.env, CI: '1' },
  });
  return stdout;
}

const one = discovered(bundleWith('one', null));

test('one thread finds all there is', async () => {
  const { read, skipped, damaged, products, leftOut, forms } = JSON.parse(await one);
  expect(read.kinds.map(({ id }: { id: string }) => id)).toEqual([
    'terraform',
    'terraform-json',
    'serverless',
    'cloudformation',
    'arm',
    'bicep',
  ]);
  expect(skipped).toHaveLength(3);
  expect(damaged.length).toBeGreaterThan(20);
  expect(products.length).toBeGreaterThan(10);
  expect(forms.length).toBeGreaterThan(2);
  expect(leftOut.length).toBeGreaterThan(1);
});

test('two threads find the same', async () => {
  expect(await discovered(bundleWith('two'))).toBe(await one);
});

/** The program itself, until it has sent one part; the second is lost with it. It leaves a file that says so. */
const mortal = `
const { join } = require('node:path');
const { writeFileSync } = require('node:fs');
const { parentPort } = require('node:worker_threads');
const send = parentPort.postMessage.bind(parentPort);
let sent = 0;
parentPort.postMessage = (message) => {
  if (++sent < 2) return send(message);
  writeFileSync(join(__dirname, 'died'), '');
  process.exit(1);
};
require('./program.js').scanThread();
`;

test('a second thread that dies on the way loses nothing', async () => {
  const dist = bundleWith('mortal', mortal);
  const died = (): boolean => existsSync(join(dist, 'lib', 'died'));
  // On a busy machine the first thread may be done before the second one has two parts.
  for (let run = 0; run < 10 && !died(); run++) expect(await discovered(dist)).toBe(await one);
  if (availableParallelism() > 1) expect(died()).toBe(true);
});

test.each([
  ["that can't be read", 'this is no program'],
  ['that never does anything', 'setInterval(() => {}, 1000);'],
])('a second thread %s loses nothing', async (name, program) => {
  expect(await discovered(bundleWith(name, program))).toBe(await one);
});

test('nor does one that Node refuses', async () => {
  const [major] = process.versions.node.split('.').map(Number);
  const permission = (major ?? 0) >= 23 ? '--permission' : '--experimental-permission';
  const files = [permission, '--allow-fs-read=*', '--no-warnings'];
  expect(await discovered(bundleWith('refused'), ...files)).toBe(await one);
});
