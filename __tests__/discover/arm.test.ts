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

describe('arm', () => {
  test('walks nested resources and deployments, and nothing else that has a type', async () => {
    const text = await fixture('arm/template.json');
    const result = await scan('arm/template.json', text);
    expect(shown(result.uses)).toEqual([
      '8:16 resource Microsoft.Storage/storageAccounts data',
      '12:20 resource Microsoft.Storage/storageAccounts/blobServices default',
      '12:80 resource Microsoft.Storage/storageAccounts/blobServices/containers c',
      '13:20 resource Microsoft.Insights/diagnosticSettings d',
      "17:16 resource microsoft.web/SITES [parameters('name')]",
      '27:16 resource Microsoft.Authorization/policyDefinitions p',
      '36:16 resource Microsoft.Resources/deployments inner',
      '41:37 resource Microsoft.KeyVault/vaults kv',
      '46:16 resource Microsoft.Resources/deployments linked',
      '51:16 resource Microsoft.Resources/deployments remote',
      '56:16 resource Microsoft.Resources/deployments spec',
    ]);
    expect(result.damaged).toBe(false);
    expectPlaces(text, result.uses);
    expect(factsShown(result.uses)).toEqual(["[parameters('name')]: kind=functionapp,linux"]);
    expect(unseenShown(result)).toEqual([
      "34 [concat('Microsoft.', 'Sql/servers')]: a resource whose type is computed at deployment",
      "53 [uri(deployment().properties.templateLink.uri, 'x.json')]: a nested template at another address",
      '58 /subscriptions/x/providers/Microsoft.Resources/templateSpecs/y: a template spec',
    ]);
    expect(result.links.map(({ path }) => path)).toEqual(['arm/nested/net.json']);
  });

  test('reads symbolic names and what exists already', async () => {
    const { uses } = await scanFixture('arm/symbolic.json');
    expect(shown(uses)).toEqual([
      '5:43 existing Microsoft.KeyVault/vaults vault',
      '6:24 resource Microsoft.Web/serverfarms plan',
    ]);
  });

  test('reads a broken template as far as a parser gets', async () => {
    const text = await fixture('arm/symbolic.json');
    const { uses, damaged } = await scan('a.json', text.replace('"kv" },', '"kv" '));
    expect(damaged).toBe(true);
    expect(uses.map(({ type }) => type)).toContain('Microsoft.KeyVault/vaults');
  });

  test.each([['arm/policy.json']])('%s, which holds a template, is none', async (name) => {
    expect(await isKnown(name, await fixture(name))).toBe(false);
  });

  test('parameters of a template are none', async () => {
    const text =
      '{"$schema":"https://schema.management.azure.com/schemas/2019-04-01/deploymentParameters.json#","resources":[{"type":"Microsoft.Web/sites"}]}';
    expect(await isKnown('p.json', text)).toBe(false);
  });
});
