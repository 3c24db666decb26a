/** The tracking issue of a repository, and the page of an organisation. */
import { expect, test } from '@jest/globals';
import type { Report } from '../../src/estate/report.ts';
import { renderTrackingIssue } from '../../src/render/issue/issue-body.ts';
import { organisationPage } from '../../src/render/issue/organisation-page.ts';
import { RollUp } from '../../src/report/rollup.ts';
import { checkBytes } from '../run-check.ts';

const manifest = `version: 1
estate: acme
owners: "@acme/it"
services:
  mail:
    model: saas
    agreement: { url: "https://a.corp/t", reviewed: 2026-11-01 }
    waivers: { devices: { reason: New devices come in December, expires: 2026-12-05, approved-by: "@acme/ciso" } }
    owners: { devices: }
  chat:
    model: saas
    agreement: { url: "https://a.corp/t", reviewed: 2026-11-01, ends: 2026-12-20 }
    owners: "@acme/chat"
`;

async function report(): Promise<Report> {
  return (await checkBytes(manifest)).report;
}

test('what ends soon names who has to do something before that day', async () => {
  const { body } = renderTrackingIssue(await report(), {
    runUrl: null,
    docsUrl: 'https://example.com/rules',
    gate: 'Passes.',
  });
  const rows = body.split('\n').filter((line) => line.startsWith('| `'));
  const [mail, chat] = ['mail', 'chat'].map((id) => rows.find((row) => row.includes(`\`${id}\``)));
  expect(mail).toContain('`mail`<br>`@acme/it`');
  expect(chat).toContain('`chat`<br>`@acme/chat`');
});

test('repositories whose check is not required are listed, and where nobody knows it too', async () => {
  const one = await report();
  const all = new RollUp();
  for (const [name, required] of [
    ['shop', 'yes'],
    ['pay', 'no'],
    ['web', 'unknown'],
  ] as const)
    all.add(name, one, { enforced: true, required });
  all.add('old', one, { enforced: false });
  const page = organisationPage(all.report(), 100_000);
  const [, section = ''] = page.split('### Checked, but not required');
  const [table = ''] = section.split('\n### ');
  expect(table.split('\n').filter((line) => line.startsWith('| `'))).toEqual([
    '| `pay` | no |',
    '| `web` | unknown |',
  ]);
});
