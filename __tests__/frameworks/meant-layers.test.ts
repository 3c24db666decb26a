import { describe, expect, test } from '@jest/globals';
import { ai } from '../../src/frameworks/ai.ts';
import { aws } from '../../src/frameworks/aws.ts';
import { builtInLayers } from '../../src/frameworks/built-in-layers.ts';
import { common } from '../../src/frameworks/common.ts';
import { google } from '../../src/frameworks/google.ts';
import { frameworkIds, loadFramework } from '../../src/frameworks/index.ts';
import { layersWithWords, wordsOfLayer } from '../../src/frameworks/layer-words.ts';
import { frameworkMeant } from '../../src/frameworks/meant-framework.ts';
import { layersMeant } from '../../src/frameworks/meant-layers.ts';
import { microsoft2026 } from '../../src/frameworks/microsoft-2026.ts';

describe('an everyday word means the layer that people say it for', () => {
  test.each([
    ['data', 'information-and-data'],
    ['Data protection', 'information-and-data'],
    ['customer-data', 'information-and-data'],
    ['os', 'operating-system'],
    ['OS', 'operating-system'],
    ['guest_os', 'operating-system'],
    ['Operating System', 'operating-system'],
    ['operatingsystem', 'operating-system'],
    ['linux', 'operating-system'],
    ['network', 'network-controls'],
    ['networking', 'network-controls'],
    ['firewall', 'network-controls'],
    ['security groups', 'network-controls'],
    ['app', 'applications'],
    ['apps', 'applications'],
    ['code', 'applications'],
    ['aplications', 'applications'],
    ['runtime', 'platform-runtime'],
    ['middleware', 'platform-runtime'],
    ['backup', 'backup-and-recovery'],
    ['bakcups', 'backup-and-recovery'],
    ['disaster recovery', 'backup-and-recovery'],
    ['logging', 'logging-and-monitoring'],
    ['monitoring', 'logging-and-monitoring'],
    ['config', 'configuration'],
    ['settings', 'configuration'],
    ['sharing', 'configuration'],
    ['endpoints', 'devices'],
    ['laptops', 'devices'],
    ['accounts', 'accounts-and-identities'],
    ['iam', 'accounts-and-identities'],
    ['mfa', 'accounts-and-identities'],
    ['sso', 'identity-infrastructure'],
    ['active directory', 'identity-infrastructure'],
    ['incidents', 'incident-response'],
    ['hypervisor', 'physical-hosts'],
    ['hardware', 'physical-hosts'],
    ['datacentre', 'physical-datacenter'],
    ['cabling', 'physical-network'],
    ['Physical hosts & hypervisor', undefined],
  ])('%s', (word, layer) => {
    expect(layersMeant(word, common.layers)).toEqual(layer === undefined ? [] : [layer]);
  });

  test.each([
    ['patching', ['applications', 'platform-runtime', 'operating-system']],
    ['identity', ['accounts-and-identities', 'identity-infrastructure']],
    ['database', ['information-and-data', 'platform-runtime']],
    ['server', ['operating-system', 'physical-hosts']],
    ['physical security', ['physical-hosts', 'physical-network', 'physical-datacenter']],
  ])('%s is a part of several', (word, layers) => {
    expect(layersMeant(word, common.layers)).toEqual(layers);
  });

  test.each([
    'services',
    'invoices',
    'finance',
    'legal',
    'compliance',
    'budget',
    'team',
    'owner',
    'toString',
    'constructor',
    '',
    '   ',
    'x'.repeat(500),
  ])('%j means none', (word) => {
    expect(layersMeant(word, common.layers)).toEqual([]);
  });

  test('each framework has its own', () => {
    expect(layersMeant('os', aws.layers)).toEqual(['operating-system-network-and-firewall']);
    expect(layersMeant('data', microsoft2026.layers)).toEqual(['customer-data']);
    expect(layersMeant('devices', microsoft2026.layers)).toEqual(['client-devices']);
    expect(layersMeant('data', google.layers)).toEqual(['content']);
    expect(layersMeant('firewall', google.layers)).toEqual(['network-security']);
    expect(layersMeant('guardrails', ai.layers)).toEqual(['ai-guardrails']);
    expect(layersMeant('ai', ai.layers)).toEqual([]);
  });
});

test('every layer that a framework has is found by a word, and no word is of a layer that none has', async () => {
  const all = Object.values(builtInLayers).flat();
  expect(layersWithWords().filter((id) => !all.includes(id))).toEqual([]);
  for (const id of frameworkIds) {
    const layers = (await loadFramework(id))?.layers ?? [];
    const mute = layers.filter((layer) => wordsOfLayer(layer.id).size === 0);
    expect(
      mute.map((layer) => layer.id).filter((layer) => !['usage', 'boot'].includes(layer)),
    ).toEqual([]);
    for (const layer of layers) {
      expect(layersMeant(layer.id, layers)).toEqual([layer.id]);
      expect(layersMeant(layer.title, layers)).toEqual([layer.id]);
    }
  }
});

test.each([
  ['azure', 'microsoft'],
  ['GCP', 'google'],
  ['Amazon Web Services', 'aws'],
  ['default', 'common'],
  ['mircosoft', 'microsoft'],
  ['iso27001', undefined],
  ['toString', undefined],
])('the framework %s is %s', (word, id) => {
  expect(frameworkMeant(word, frameworkIds)).toBe(id);
});
