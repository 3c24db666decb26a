import type { Product } from '../catalogue/product.ts';
import type { Framework, Layer } from '../frameworks/framework.ts';
import { isDuty } from '../frameworks/framework.ts';
import { parseSource } from '../parse/parse-source.ts';
import { resolveManifest } from '../resolve/resolve.ts';
import type { Draft } from './drafts.ts';

export interface DutyContext {
  readonly framework: Framework;
  readonly product: (id: string) => Product | undefined;
}

/** The layers that stay with the customer whichever of its products and models an entry turns out to have. */
export function dutiesOf({ products, models }: Draft, context: DutyContext): Layer[] {
  const services = products.flatMap((product, at) =>
    models.map((model, turn) => [`s${at}-${turn}`, { product, model }] as const),
  );
  const text = JSON.stringify({
    version: 1,
    estate: 'draft',
    services: Object.fromEntries(services),
  });
  const { entries } = resolveManifest(parseSource('draft', text), {
    ...context,
    providers: [],
    today: 0,
  });
  return context.framework.layers.filter(
    ({ id }) =>
      entries.length > 0 &&
      entries.every(({ cells }) =>
        cells.some(({ layer, party }) => layer.id === id && isDuty(party)),
      ),
  );
}

/** Layers that a whole organisation has in one hand as a rule, so that one line settles them for every service. */
const wide: ReadonlySet<string> = new Set(['devices', 'client-devices', 'identity-infrastructure']);

export function isEstateWide({ id }: Layer): boolean {
  return wide.has(id);
}

/**
 * Layers that whoever writes the infrastructure code plausibly holds. Never data, people's accounts or devices: who
 * reviews a file does not, by that, answer for what is kept in the service or who may use it.
 */
const held: ReadonlySet<string> = new Set([
  'applications',
  'configuration',
  'configurations-and-settings',
  'deployment',
  'guest-os-data-and-content',
  'network-controls',
  'network-security',
  'network-traffic-protection',
  'operating-system',
  'operating-system-network-and-firewall',
  'operations',
  'platform-and-applications',
  'platform-runtime',
  'web-application-security',
]);

/** Whether the owners of the code may be proposed for a layer. */
export function isProposed({ id }: Layer): boolean {
  return held.has(id);
}
