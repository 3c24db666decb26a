import type { IdleOwner, Manifest } from '../estate/manifest.ts';
import { nearest } from '../text/nearest.ts';
import type { Rule } from './engine/rule.ts';

export const unneededOwner: Rule = {
  id: 'unneeded-owner',
  summary: 'An owner on a layer that the provider holds, or that the framework does not have.',
  severity: 'notice',
  *check({ manifest }) {
    for (const idle of manifest.idleOwners) {
      if (idle.why === 'overridden' || idle.why === 'untold') continue;
      if (idle.why === 'provider' && idle.named.length === 0) continue;
      yield {
        message: `${nameOf(idle)}${idle.why === 'provider' ? heldByProvider(idle) : unknownLayer(idle, manifest)}`,
        span: idle.span,
        path: idle.path,
        service: idle.service,
        part: idle.part,
        layer: idle.layer,
      };
    }
  },
};

function nameOf({ service, part }: IdleOwner): string {
  if (service === null) return 'The estate';
  return part === null ? service : `${service}.${part}`;
}

function heldByProvider(idle: IdleOwner): string {
  const where =
    idle.service === null
      ? 'no service here leaves that layer to the customer'
      : 'the provider holds that layer';
  return `: \`${idle.layer}\` has an owner, but ${where}. Remove it, or check the model.`;
}

function unknownLayer(idle: IdleOwner, manifest: Manifest): string {
  const ids = manifest.framework?.layers.map((layer) => layer.id) ?? [];
  const near = nearest(idle.layer, ids);
  const way = near === undefined ? `Its layers: ${ids.join(', ')}.` : `Did you mean \`${near}\`?`;
  return `: the framework \`${manifest.framework?.id}\` has no layer \`${idle.layer}\`, so this owner holds nothing. ${way}`;
}
