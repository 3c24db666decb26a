import { type Framework, type PartModel, type Party, rank } from '../estate/framework.ts';
import { own, valueSpan } from '../parse/values.ts';
import { abridged, listed } from '../text/lists.ts';
import { type Rule, wholeFile } from './engine/rule.ts';

export const unboundFramework: Rule<'unbound-framework'> = {
  id: 'unbound-framework',
  summary: "The manifest's framework leaves out layers or duties of the policy's.",
  severity: 'error',
  category: 'model',
  securitySeverity: '7.0',
  silentOnPlain: true,
  *check({ manifest, bound }) {
    const { framework, root } = manifest;
    if (bound === undefined || framework === undefined || framework.id === bound.id) return;
    if (own(root, 'framework') === undefined) return;
    const lost = lostLayers(framework, bound);
    if (lost.length === 0) return;
    yield {
      title: "Framework doesn't cover the policy's",
      reason: `The policy names the framework \`${bound.id}\`. \`${framework.id}\` leaves out these duties: ${listed(abridged(lost))}.`,
      remedy: `Remove \`framework\`, name \`${bound.id}\`, or extend it.`,
      span: valueSpan(root, 'framework'),
      path: ['framework'],
      subject: wholeFile,
      cause: [framework.id, bound.id],
    };
  },
};

/** Layers of one framework that another doesn't have, or in which it leaves the customer less. */
function lostLayers(framework: Framework, bound: Framework): string[] {
  const byId = new Map(framework.layers.map((layer) => [layer.id, layer]));
  return bound.layers.flatMap(({ id, parties, appliesTo = [] }) => {
    const layer = byId.get(id);
    // A layer that needs more traits applies to fewer entries.
    if (layer?.appliesTo?.every((trait) => appliesTo.includes(trait)) === false) return [id];
    if (layer === undefined) return [id];
    const models = Object.entries(parties) as [PartModel, Party][];
    const keeps = models.every(([model, party]) => {
      const now = layer.parties[model];
      return now !== undefined && rank[now] >= rank[party];
    });
    return keeps ? [] : [id];
  });
}
