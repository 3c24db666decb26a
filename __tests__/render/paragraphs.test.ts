import { expect, test } from '@jest/globals';
import { checkBytes, renderAll } from '../run-check.ts';

async function textOf(manifest: string): Promise<string> {
  const { text = '' } = await renderAll(await checkBytes(manifest));
  return text.replace(/\s+/g, ' ');
}

const HEAD = 'version: 1\nestate: acme\nframework: microsoft\n';

test('what many services leave to the estate is one paragraph, with the line at the top', async () => {
  const services = Array.from({ length: 21 }, (_, at) => `  s${at}: { model: saas }\n`).join('');
  const text = await textOf(
    `${HEAD}owners: { information-and-data: "@a", accounts-and-identities: "@a", identity-infrastructure: "@a" }\nservices:\n${services}`,
  );
  expect(text).toContain('unowned-duty ×21');
  expect(text).toContain('devices has no owner in 21 services: name it once under `owners`');
  expect(text).toContain('Add under owners: devices: "@org/team"');
  expect(text).toContain('s11 and 9 more');
});

test('two services are no estate: each gets its own lines', async () => {
  const text = await textOf(`${HEAD}services:\n  a: { model: saas }\n  b: { model: saas }\n`);
  expect(text).toContain('services.a.owners');
  expect(text).toContain('services.b.owners');
});

test('one mistake at several places is said once, with its places', async () => {
  const text = await textOf(
    `${HEAD}services:\n  a: { model: SaaS }\n  b: { model: SaaS }\n  c: { model: SaaS }\n`,
  );
  expect(text.match(/is `SaaS`/g)).toHaveLength(1);
  expect(text).toContain('The same at 6:15 (b), 7:15 (c).');
});
