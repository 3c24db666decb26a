import { expect, test } from '@jest/globals';
import { renderComment } from '../../src/render/comment/comment.ts';
import { formats, hasLedger } from '../../src/render/formats/index.ts';
import { renderEstateMatrix } from '../../src/render/matrix/estate-matrix.ts';
import { checkBytes, renderAll } from '../run-check.ts';

/** Duties that are the customer's by the model, by the product and by the entry, and one that a product takes away. */
const checked = await checkBytes(`version: 1
estate: origins
services:
  ledger: { product: aws-rds-custom, model: paas }
  pods: { product: aws-eks-fargate, model: caas }
  shop: { product: aws-eks, model: caas, responsibilities: { operating-system: customer } }
  mail: { product: google-workspace, model: saas }
`);
const outputs = await renderAll(checked);
const output = (format: string): string => outputs[format] ?? '';
const comment = renderComment(checked.report, { runUrl: null, docsUrl: 'https://docs.example' });
const reason =
  'ledger uses Amazon RDS Custom, so this duty stays with the customer (product aws-rds-custom).';
const note = "System patching is the customer's for Oracle";

test.each(formats.filter((format) => hasLedger(format) && format !== 'markdown'))(
  '%s says why the product leaves the duty to the customer',
  (format) => {
    const text = output(format)
      .replace(/\s+/g, ' ')
      .replaceAll('&#39;', "'")
      .replaceAll('&apos;', "'")
      .replaceAll('\\', '');
    expect(text).toContain(reason);
    expect(text).toContain(note);
  },
);

test('markdown groups by service, and says which duties come from the product', () => {
  expect(output('markdown')).toMatch(/`ledger`.*by its product: `operating-system`/);
});

test('text tells it of one duty among others that are the customer’s by the model', async () => {
  const { text = '' } = await renderAll(
    await checkBytes(`version: 1
estate: origins
services:
  ledger: { product: aws-rds-custom, model: paas }
  shop: { product: aws-eks, model: caas, responsibilities: { operating-system: customer } }
`),
  );
  const [ledger = '', , shop = ''] = text.split('\n\n');
  const words = ledger.replace(/\s+/g, ' ');
  expect(words).toContain('unowned-duty ×7');
  expect(words).toContain(`operating-system: ${reason} ${note}`);
  expect(words.match(/ledger is paas, so/g)).toHaveLength(1);
  expect(shop.replace(/\s+/g, ' ')).toContain(
    'operating-system: The `responsibilities` of shop leave this duty to the customer.',
  );
  expect(text).not.toContain('devices: shop');
});

test('text tells the framework’s reason where the first duty is by the product', async () => {
  const { text = '' } = await renderAll(
    await checkBytes(`version: 1
estate: origins
owners: { information-and-data: "@a", devices: "@a", accounts-and-identities: "@a", identity-infrastructure: "@a", network-controls: "@a" }
services:
  server: { product: github-enterprise-server, model: on-premises }
`),
  );
  const words = text.replace(/\s+/g, ' ');
  expect(words).toContain(
    'No owner for "Applications". server uses GitHub Enterprise Server, so this duty is shared with the provider (product github-enterprise-server',
  );
  expect(words).toContain(
    'physical-hosts, physical-network and physical-datacenter: server is on-premises, so this duty stays with the customer (framework microsoft).',
  );
});

test('csv has the origin of every layer', () => {
  const rows = output('csv')
    .split('\r\n')
    .map((row) => row.split(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/));
  const [head = []] = rows;
  const cell = (service: string, layer: string): (string | undefined)[] => {
    const row = rows.find(
      (one) => one[head.indexOf('service')] === service && one[head.indexOf('layer')] === layer,
    );
    return ['party', 'origin', 'status'].map((column) => row?.[head.indexOf(column)]);
  };
  expect(cell('ledger', 'operating-system')).toEqual(['customer', 'product', 'unowned']);
  expect(cell('ledger', 'applications')).toEqual(['shared', 'framework', 'unowned']);
  expect(cell('pods', 'operating-system')).toEqual(['provider', 'product', 'provider']);
  expect(cell('shop', 'operating-system')).toEqual(['customer', 'entry', 'unowned']);
  expect(cell('mail', 'operating-system')).toEqual(['provider', 'framework', 'provider']);
});

test('the summary and the comment say which layers are not by the framework', () => {
  expect(output('markdown')).toContain('| `ledger` | paas<br>by its product: `operating-system` |');
  expect(output('markdown')).toContain('| `pods` | caas<br>by its product: `operating-system` |');
  expect(output('markdown')).toContain('| `shop` | caas<br>by its entry: `operating-system` |');
  expect(output('markdown')).toContain('| `mail` | saas |');
  expect(comment).toMatch(/by its product: `operating-system`/);
  expect(comment).toMatch(/by its entry: `operating-system`/);
});

test('html and the matrix of the estate mark the cells', () => {
  expect(output('html')).toContain('<b>!*</b>');
  expect(output('html')).toContain('<b>P*</b>');
  const text = renderEstateMatrix(checked.report, 'text', { columns: 80 });
  expect(text).toMatch(/^ledger +paas +! {2}! {2}! {2}! {2}! {2}! !\* {2}·/m);
  expect(text).toContain('* departs from the framework');
  const markdown = renderEstateMatrix(checked.report, 'markdown', { columns: 80 });
  expect(markdown).toContain('**nobody** \\*');
  expect(markdown).toContain('– \\*');
});

test('where nothing departs, nothing is said of it', async () => {
  const { report } = await checkBytes(
    'version: 1\nestate: a\nservices:\n  mail: { product: google-workspace, model: saas }\n',
  );
  for (const format of ['text', 'markdown'] as const) {
    expect(renderEstateMatrix(report, format, { columns: 80 })).not.toContain('departs');
  }
});
