import { type Framework, isDuty, type Layer } from '../estate/framework.ts';
import type { Kinds } from '../estate/kind.ts';
import type { ListedProduct } from '../estate/product.ts';
import type { Source } from '../estate/source.ts';
import { toSource, withLineFeeds } from '../parse/parse.ts';
import { readYaml } from '../parse/yaml-events.ts';
import { resolveManifest } from '../resolve/resolve.ts';
import type { Draft } from './drafts.ts';

export interface DutyContext {
  readonly framework: Framework;
  readonly product: (id: string) => ListedProduct | undefined;
  readonly kinds: Kinds;
}

/** The layers that stay with the customer whichever of the possible products and models an entry turns out to have. */
export function dutiesOf({ products, models, isGroup }: Draft, context: DutyContext): Layer[] {
  const possible = isGroup === true ? [{ products }] : products.map((product) => ({ product }));
  const services = possible.flatMap((what, at) =>
    models.map((model, turn) => [`s${at}-${turn}`, { ...what, model }] as const),
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

/** Layers that one team usually owns for the whole organisation, so that one line covers every service. */
const wide: ReadonlySet<string> = new Set(['devices', 'client-devices', 'identity-infrastructure']);

export function isEstateWide({ id }: Layer): boolean {
  return wide.has(id);
}

/**
 * Layers that whoever writes the infrastructure code plausibly owns. Never data, people's accounts or devices: the
 * reviewer of a file isn't thereby responsible for what the service stores or who may use it.
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

/** Reads a text as YAML 1.2 (which JSON is too), at once. Never throws: what is wrong is in `problems`. */
export function parseSource(file: string, text: string): Source {
  return toSource(file, text, readYaml(withLineFeeds(text)));
}
