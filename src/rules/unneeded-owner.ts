import type { IdleOwner, Manifest } from '../estate/manifest.ts';
import { pathKey } from '../estate/path.ts';
import { builtInsWith } from '../frameworks/built-in-layers.ts';
import { listed } from '../text/lists.ts';
import { didYouMeanOneOf, itsLayers, MeantDuties } from './engine/meant-duty.ts';
import type { Rule, Violation } from './engine/rule.ts';
import { byFramework, entryName } from './engine/wording.ts';

export const unneededOwner: Rule<'unneeded-owner'> = {
  id: 'unneeded-owner',
  summary:
    'An owner on a layer that isn’t a duty here, or that only another framework has: kept and listed.',
  severity: 'notice',
  category: 'ownership',
  securitySeverity: null,
  isWaivable: true,
  silentOnPlain: true,
  *check({ manifest }) {
    const duties = new MeantDuties(manifest);
    for (const idle of manifest.idleOwners) {
      if (idle.why === 'overridden' || idle.why === 'unclear') continue;
      if (idle.why !== 'unknown-layer' && idle.named.length === 0) continue;
      const { service, part, layer, span, path } = idle;
      const said =
        idle.why === 'unknown-layer'
          ? unknownLayer(idle, manifest, duties)
          : noDuty(idle, manifest);
      yield { ...said, span, path, subject: { service, part, layer } };
    }
  },
};

type Said = Pick<Violation, 'title' | 'reason' | 'remedy' | 'cause'>;

/** Worded as a fact: a wrong model or framework can hide a true duty, so no message says to drop its owner. */
function noDuty(idle: IdleOwner, manifest: Manifest): Said {
  const { layer, path, why } = idle;
  return {
    title: 'Owner without a duty',
    reason: `\`${layer}\` has an owner, and ${whose(idle)} (${byFramework(manifest)}). The owner is kept and listed.`,
    remedy:
      why === 'out-of-scope'
        ? 'Name the trait under `traits` if the service has it.'
        : 'Check the model if you expected this duty to be yours.',
    cause: [why, pathKey(path)],
  };
}

function whose(idle: IdleOwner): string {
  const { service, why, traits = [] } = idle;
  const isEstate = service === null;
  const name = isEstate ? 'the estate' : entryName({ service, part: idle.part });
  switch (why) {
    case 'out-of-scope': {
      const needed = listed(traits.map((trait) => `\`${trait}\``));
      const scope = traits.length === 1 ? `the trait ${needed}` : `the traits ${needed}`;
      return isEstate
        ? `that layer applies to services with ${scope}, of which there are none`
        : `that layer applies to services with ${scope}, which ${name} doesn't have`;
    }
    case 'provider':
      return isEstate
        ? 'no service here leaves that layer to the customer'
        : `the provider holds that layer of ${name}`;
    default:
      return isEstate
        ? 'no service here leaves that layer to the customer'
        : `that layer isn't applicable to ${name}`;
  }
}

function unknownLayer(idle: IdleOwner, { framework }: Manifest, duties: MeantDuties): Said {
  const { layer } = idle;
  const meant = duties.at(layer, idle);
  const elsewhere = builtInsWith(layer);
  // The same key may mean one duty of this service and another of that one, and so needs another remedy.
  const cause = ['unknown-layer', layer, ...meant];
  if (elsewhere.length > 0) {
    return {
      title: 'Owner for a layer of another framework',
      reason: `\`${layer}\` has an owner, and the framework \`${framework?.id}\` has no such layer: ${holders(elsewhere)}. The owner is kept and listed.`,
      remedy: didYouMeanOneOf(meant, `${wayTo(elsewhere)} if you want this duty checked.`),
      cause,
    };
  }
  return {
    title: 'Owner for an unknown layer',
    reason: `The framework \`${framework?.id}\` has no layer \`${layer}\`, so this owner has no duty.`,
    remedy: didYouMeanOneOf(meant, itsLayers(framework)),
    cause,
  };
}

type BuiltIn = ReturnType<typeof builtInsWith>[number];

/** `the frameworks `common` and `microsoft` have it`. */
function holders(all: readonly BuiltIn[]): string {
  const names = listed(all.map(({ id }) => `\`${id}\``));
  const what = all.every(({ isAddOn }) => isAddOn) ? 'add-on' : 'framework';
  return all.length === 1 ? `the ${what} ${names} has it` : `the ${what}s ${names} have it`;
}

function wayTo([first]: readonly BuiltIn[]): string {
  if (first === undefined) return '';
  return first.isAddOn ? `Write \`add-ons: [${first.id}]\`` : `Write \`framework: ${first.id}\``;
}
