import { describe, expect, test } from '@jest/globals';
import {
  expectPlaces,
  factsShown,
  fixture,
  scan,
  scanFixture,
  shown,
  unseenShown,
} from './scanning.ts';

const traps = [
  '14:1 resource Microsoft.Storage/storageAccounts storage',
  '21:3 resource Microsoft.Storage/storageAccounts/blobServices blobs',
  '24:5 resource Microsoft.Storage/storageAccounts/blobServices/containers container',
  '28:3 existing Microsoft.Storage/storageAccounts/fileServices files',
  '32:1 resource Microsoft.Web/sites site',
  '36:1 resource Microsoft.Web/sites app',
  '39:1 resource Microsoft.Web/sites sites',
  '42:1 existing Microsoft.KeyVault/vaults vault',
  '45:1 resource Microsoft.Authorization/locks lock',
  '49:1 resource core/Service service',
  '52:1 resource Microsoft.Web/serverfarms oneLine',
  '59:1 module avm/res/web/site web',
  '65:1 module avm/res/key-vault/vault vaults',
  '72:1 resource Microsoft.Sql/servers last',
];

describe('bicep', () => {
  test('takes no comment, string or word for a resource, and names children after parents', async () => {
    const text = await fixture('bicep/traps.bicep');
    const result = await scan('bicep/traps.bicep', text);
    expect(shown(result.uses)).toEqual(traps);
    expect(result.damaged).toBe(false);
    expectPlaces(text, result.uses);
    expect(factsShown(result.uses)).toEqual([
      'site: kind=functionapp,linux',
      // biome-ignore lint/suspicious/noTemplateCurlyInString: this is how a computed value is shown.
      'app: kind=${name}',
      'sites: kind=app',
      'web: params={} params.kind=functionapp params.name=x',
    ]);
    expect(unseenShown(result)).toEqual([
      '68 br/public:avm/ptn/lz/sub-vending:0.2.0: a module from a registry',
      '69 br:acme.azurecr.io/modules/net:v1: a module from a registry',
      '70 ts:00000000-0000-0000-0000-000000000000/rg/spec:v1: a template spec',
    ]);
    expect(result.links.map(({ path }) => path)).toEqual(['bicep/modules/net.bicep']);
  });

  test('reads the same with Windows line ends and a byte order mark', async () => {
    const text = await fixture('bicep/traps.bicep');
    const plain = await scan('a.bicep', text);
    for (const other of [text.replaceAll('\n', '\r\n'), `\uFEFF${text}`]) {
      const result = await scan('a.bicep', other);
      expect([shown(result.uses), factsShown(result.uses)]).toEqual([
        shown(plain.uses),
        factsShown(plain.uses),
      ]);
    }
  });

  test('finds its feet after damage, and gives no child to the wrong parent', async () => {
    const { uses, damaged } = await scanFixture('bicep/damaged.bicep');
    expect(damaged).toBe(true);
    expect(shown(uses)).toEqual([
      '1:1 resource Microsoft.Web/serverfarms first',
      '6:1 resource Microsoft.Sql/servers second',
      '12:1 resource Microsoft.KeyVault/vaults third',
    ]);
  });

  test('a head after a decorator on its line, with comments in it, or without blanks', async () => {
    const text = `@batchSize(1) resource a 'Microsoft.Web/sites@2024-04-01' = [for i in range(0, 2): {
  name: 'a\${i}'
}]
@description('not the end: )')
@secure() param p string
resource /* 1 */ b /* 2 */ 'Microsoft.Cache/redis@2024-03-01' /* 3 */ existing = {
}
module /* 4 */ c 'br:acme.azurecr.io/modules/net:v1' = {
}
resource d'Microsoft.Sql/servers@2023-08-01'={
}
resource e /* no end 'Microsoft.Sql/servers@2023-08-01' = {
`;
    const result = await scan('a.bicep', text);
    expect(shown(result.uses)).toEqual([
      '1:15 resource Microsoft.Web/sites a',
      '6:1 existing Microsoft.Cache/redis b',
      '10:1 resource Microsoft.Sql/servers d',
    ]);
    expect(unseenShown(result)).toEqual([
      '8 br:acme.azurecr.io/modules/net:v1: a module from a registry',
    ]);
    expect(result.damaged).toBe(true);
  });

  test('parameters that use a module name its resource', async () => {
    const { uses } = await scanFixture('bicep/main.bicepparam');
    expect(shown(uses)).toEqual(['1:1 module avm/res/sql/server']);
  });
});
