import { afterAll, expect, test } from '@jest/globals';
import { renderEstateMatrix } from '../../src/render/matrix/estate-matrix.ts';
import { checkBytes } from '../run-check.ts';
import { runCli } from '../run-cli.ts';
import { removeRepositories, tempRepository } from '../temp-repository.ts';

afterAll(removeRepositories);

const { report } = await checkBytes(`version: 1
estate: acme
framework: microsoft
owners: { devices: "@acme/it", information-and-data: ["@acme/data", "@acme/it"] }
services:
  chat: { model: saas }
  erp: { model: paas, responsibilities: { operating-system: customer } }
`);

test('text has a letter for the accountable owner, and says whose it is', () => {
  const text = renderEstateMatrix(report, 'text', { columns: 80 });
  expect(text).toMatch(/^chat {5}saas +a\+ {2}b {2}! {2}! {2}·/m);
  expect(text).toContain('Owners, accountable:\n   a @acme/data\n   b @acme/it\n');
});

test('csv and html have the names in the cells', () => {
  const csv = renderEstateMatrix(report, 'csv', { columns: 80 });
  expect(csv.split('\r\n')[1]).toContain('chat,,saas,"[@acme/data, @acme/it]",[@acme/it],unowned');
  const html = renderEstateMatrix(report, 'html', { columns: 80 });
  expect(html).toContain('<td>@acme/<wbr>data, @acme/<wbr>it</td><td>@acme/<wbr>it</td>');
  expect(html).toContain("default-src 'none'");
});

test('a layer that is only for services with a trait is empty for the others', async () => {
  const { folder } = tempRepository({
    'cloud-services.yml': `version: 1
estate: acme
framework: microsoft
add-ons: [ai]
services:
  chat: { model: saas }
  bot: { model: saas, traits: [ai] }
  new: {}
`,
  });
  const { out } = await runCli(['matrix', '--estate'], { cwd: folder });
  const [chat = '', bot = '', unknown = ''] = ['chat', 'bot', 'new'].map((id) =>
    (out.split('\n').find((line) => line.startsWith(id)) ?? '').trimEnd(),
  );
  expect(chat).not.toContain('?');
  expect(bot.length).toBeGreaterThan(chat.length);
  expect(unknown).toMatch(/\?$/);
  const html = await runCli(['matrix', '--estate', '--format', 'html'], { cwd: folder });
  expect(html.out).toContain('<td></td>');
});
