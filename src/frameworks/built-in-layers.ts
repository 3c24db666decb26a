import type { AddOnId } from './add-ons.ts';
import type { FrameworkId } from './index.ts';

/** The layers of every built-in framework and add-on, so that a rule can name one without loading all of them. */
const layers: Readonly<Record<FrameworkId | AddOnId, readonly string[]>> = {
  common: [
    'information-and-data',
    'configuration',
    'accounts-and-identities',
    'identity-infrastructure',
    'devices',
    'applications',
    'platform-runtime',
    'network-controls',
    'operating-system',
    'logging-and-monitoring',
    'backup-and-recovery',
    'incident-response',
    'physical-hosts',
    'physical-network',
    'physical-datacenter',
  ],
  microsoft: [
    'information-and-data',
    'devices',
    'accounts-and-identities',
    'identity-infrastructure',
    'applications',
    'network-controls',
    'operating-system',
    'physical-hosts',
    'physical-network',
    'physical-datacenter',
  ],
  'microsoft-2026': [
    'customer-data',
    'configurations-and-settings',
    'identities-and-users',
    'client-devices',
    'applications',
    'network-controls',
    'operating-system',
    'physical-hosts',
    'physical-network',
    'physical-datacenter',
  ],
  aws: [
    'customer-data',
    'identity-and-access-management',
    'client-side-encryption',
    'server-side-encryption',
    'network-traffic-protection',
    'platform-and-applications',
    'operating-system-network-and-firewall',
    'foundation-services',
    'global-infrastructure',
  ],
  google: [
    'content',
    'access-policies',
    'usage',
    'deployment',
    'web-application-security',
    'identity',
    'operations',
    'access-and-authentication',
    'network-security',
    'guest-os-data-and-content',
    'audit-logging',
    'network',
    'storage-encryption',
    'hardened-kernel-ipc',
    'boot',
    'hardware',
  ],
  ai: [
    'ai-usage',
    'ai-data',
    'ai-application',
    'ai-guardrails',
    'ai-model',
    'ai-training',
    'ai-agents',
  ],
  exit: ['exit-and-portability'],
};

const addOns: ReadonlySet<string> = new Set<AddOnId>(['ai', 'exit']);

/** A built-in framework or add-on. */
export interface BuiltIn {
  readonly id: string;
  readonly isAddOn: boolean;
}

/** The built-in frameworks and add-ons that have a layer of this id, the default framework first. */
export function builtInsWith(layer: string): readonly BuiltIn[] {
  return Object.entries(layers).flatMap(([id, ids]) =>
    ids.includes(layer) ? [{ id, isAddOn: addOns.has(id) }] : [],
  );
}

/** For the test that holds the list to the frameworks themselves. */
export const builtInLayers: Readonly<Record<string, readonly string[]>> = layers;
