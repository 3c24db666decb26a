import { expect, test } from '@jest/globals';
import { fedrampGaps, renderFedramp } from '../../src/render/formats/fedramp.ts';
import { gapLines } from '../../src/render/gap-lines.ts';
import { evidenceReport } from '../evidence-report.ts';
import { joined } from './sample-report.ts';

const manifest = `version: 1
estate: acme
services:
  shop: { product: aws-ec2, model: iaas, description: Runs the shop }
  mail:
    product: google-workspace
    model: saas
    description: "Sends\\nreceipts"
    links: { website: https://workspace.google.com }
  chat: { model: saas }
  old: { product: slack, model: saas, lifecycle: retired }
  next: { product: slack, model: saas, lifecycle: planned }
  rack: { model: on-premises }
`;

const certified = {
  file: '.github/cloud-estate.yml',
  line: 2,
  certified: { aws: 'FR0000000001', 'aws-ec2': 'FR0000000002' },
};

test('third-party resources: what is certified by the nearest id, and the rest as it is described', async () => {
  const report = await evidenceReport(manifest, { policy: { fedramp: certified } });
  expect(JSON.parse(joined(renderFedramp(report)))).toEqual({
    thirdPartyInformationResources: {
      certified: [
        {
          fedRampCertifiedThirdPartyInformationResource: 'FR0000000002',
          useCase: 'Runs the shop',
        },
      ],
      nonCertified: [
        {
          name: 'Google Workspace',
          provider: 'Google',
          website: 'https://workspace.google.com/',
          useCase: 'Sends receipts',
        },
        {
          name: 'chat',
          provider: 'Not named: cloud-services.yml:10',
          useCase: 'Not described: chat, cloud-services.yml:10',
        },
      ],
    },
  });
  expect(gapLines('fedramp', fedrampGaps(report))).toEqual([
    '5 facts are missing in fedramp:',
    '  No use case, which FedRAMP requires: add `description`.',
    '    cloud-services.yml:10: chat',
    '  No provider, which FedRAMP requires: name its `product` or `provider`.',
    '    cloud-services.yml:10: chat',
    '  No website: add `links.website`.',
    '    cloud-services.yml:10: chat',
    "  Not known to be certified: add FedRAMP's id under `fedramp.certified` of the policy if it is.",
    '    cloud-services.yml:5: mail',
    '    cloud-services.yml:10: chat',
  ]);
});

test('many gaps of one cause are cut, and none is lost in silence', () => {
  const gaps = Array.from({ length: 5000 }, (_, at) => ({
    file: 'a.yml',
    line: at + 1,
    text: `s${at}`,
    cause: at < 4990 ? 'No description:' : 'No data:',
  }));
  const lines = gapLines('x', gaps);
  expect(lines).toHaveLength(1 + 1 + 10 + 1 + 1 + 10);
  expect(lines[0]).toBe('5,000 facts are missing in x:');
  expect(lines[12]).toBe('    … and 4980 more.');
  expect(gapLines('x', [])).toEqual([]);
});
