import { expect, test } from '@jest/globals';
import { runCli } from '../run-cli.ts';

test('products are listed with what a manifest needs of them, the likeliest first', async () => {
  const { code, out, err } = await runCli(['catalogue', 'search', 'amazon', 'bucket']);
  expect([code, err]).toEqual([0, '']);
  expect(out.replace(/\s+/g, ' ')).toMatch(/aws-s3 Amazon S3 .*Amazon Web Services/);
  expect(out).toContain('paas');
  expect(out).toContain('object-storage');
});

test('a name that a product has comes first, and a long list is cut', async () => {
  const { code, out } = await runCli(['catalogue', 'search', 'aws']);
  expect(code).toBe(0);
  expect(out).toMatch(/^aws-account$/m);
  expect(out.indexOf('aws-account')).toBe(0);
  expect(out).toMatch(/… and \d+ more products\. Add a word to find fewer\.\n$/);
});

test('as JSON, with all that the catalogue knows', async () => {
  const { code, out } = await runCli(['catalogue', 'search', 'gmail', '--format', 'json']);
  expect(code).toBe(0);
  expect(JSON.parse(out)[0]).toMatchObject({
    id: 'google-workspace',
    kind: 'office-suite',
    tier: 'core',
  });
});

test.each([
  [['search', 'zzqq'], /No product has the word `zzqq`\. If the product isn't in the catalogue/],
  [['search', 'snowflke'], /Did you mean `snowflake` \(Snowflake\)\?/],
  [['search'], /Name what to search for: `cloud-estate catalogue search <words>`\./],
  [[], /Name what to search for/],
  [['find', 'jira'], /Write `cloud-estate catalogue search find jira`\./],
  [['search', 'jira', '--format', 'xml'], /`--format` can't be `xml`\. One of: text, json\./],
])('%j is exit code 2, and says what to do', async (words, message) => {
  const { code, out, err } = await runCli(['catalogue', ...words]);
  expect([code, out]).toEqual([2, '']);
  expect(err).toMatch(message);
});
