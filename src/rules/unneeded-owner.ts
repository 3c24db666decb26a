import type { IdleOwner, Manifest } from '../estate/manifest.ts';
import { pathKey } from '../estate/path.ts';
import { nearest } from '../text/nearest.ts';
import type { Rule, Violation } from './engine/rule.ts';
import { didYouMean, entryName } from './engine/wording.ts';

export const unneededOwner: Rule<'unneeded-owner'> = {
  id: 'unneeded-owner',
  summary: 'An owner on a layer that the provider holds, or that the framework doesn’t have.',
  severity: 'notice',
  category: 'ownership',
  securitySeverity: null,
  isWaivable: true,
  *check({ manifest }) {
    for (const idle of manifest.idleOwners) {
      if (idle.why === 'overridden' || idle.why === 'unclear') continue;
      if (idle.why !== 'unknown-layer' && idle.named.length === 0) continue;
      const { service, part, layer, span, path } = idle;
      const said = idle.why === 'unknown-layer' ? unknownLayer(idle, manifest) : noDuty(idle);
      yield { ...said, span, path, subject: { service, part, layer } };
    }
  },
};

type Said = Pick<Violation, 'title' | 'reason' | 'remedy' | 'cause'>;

function noDuty(idle: IdleOwner): Said {
  const { layer, path } = idle;
  const where =
    idle.service === null
      ? 'no service here leaves that layer to the customer'
      : idle.why === 'provider'
        ? `the provider holds that layer of ${nameOf(idle)}`
        : `that layer isn't applicable to ${nameOf(idle)}`;
  return {
    title: 'Owner without a duty',
    reason: `\`${layer}\` has an owner, but ${where}.`,
    remedy: 'Check the model if you expected this duty to be yours.',
    cause: ['provider', pathKey(path)],
  };
}

function unknownLayer({ layer }: IdleOwner, manifest: Manifest): Said {
  const ids = manifest.framework?.layers.map((layer) => layer.id) ?? [];
  return {
    title: 'Owner for an unknown layer',
    reason: `The framework \`${manifest.framework?.id}\` has no layer \`${layer}\`, so this owner has no duty.`,
    remedy: didYouMean(nearest(layer, ids), `Its layers: ${ids.join(', ')}.`),
    cause: ['unknown-layer', layer],
  };
}

function nameOf({ service, part }: IdleOwner): string {
  return service === null ? 'the estate' : entryName({ service, part });
}
