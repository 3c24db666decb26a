import type { Entry, Manifest, Split } from '../resolve/estate.ts';
import { nearest } from '../validate/nearest.ts';
import type { Rule, Violation } from './rule.ts';
import { entryName, holderOf } from './wording.ts';

export const unsupportedSplit: Rule = {
  id: 'unsupported-split',
  summary: 'A duty was moved towards the provider without clause and agreement.',
  severity: 'error',
  *check({ manifest }) {
    const said = new Set<number>();
    for (const entry of manifest.entries) {
      if (entry.splits.length === 0 || entry.cells.length === 0) continue;
      yield* refused(entry);
      for (const split of entry.splits) {
        if (said.has(split.span.start)) continue;
        said.add(split.span.start);
        yield* unknownLayer(split, entry, manifest);
      }
    }
  },
};

function* refused(entry: Entry): Generator<Violation> {
  for (const { layer, refusedSplit, party } of entry.cells) {
    if (refusedSplit === null) continue;
    const known = entry.document === null ? '' : ` (for the product: ${entry.document})`;
    const missing = [
      ...(refusedSplit.clause === null ? ['the `clause` that says so'] : []),
      ...(entry.agreement?.url == null
        ? [`\`agreement.url\`, the document that it stands in${known}`]
        : []),
    ];
    yield {
      message: `${entryName(entry)}: "${layer.title}" is moved from ${party} to ${refusedSplit.party}, and a duty moves towards the provider only by a written agreement. Missing: ${missing.join(', and ')}. Until then it stays with the customer.`,
      span: refusedSplit.span,
      path: refusedSplit.path,
      service: entry.service,
      part: entry.part,
      layer: layer.id,
    };
  }
}

function* unknownLayer(split: Split, entry: Entry, manifest: Manifest): Generator<Violation> {
  const ids = manifest.framework?.layers.map((layer) => layer.id) ?? [];
  if (ids.includes(split.layer)) return;
  const near = nearest(split.layer, ids);
  const holder = holderOf(entry, split.path);
  yield {
    message: `${entryName(holder)}: the framework \`${manifest.framework?.id}\` has no layer \`${split.layer}\`, so this moves nothing.${near === undefined ? ` Its layers: ${ids.join(', ')}.` : ` Did you mean \`${near}\`?`}`,
    span: split.span,
    path: split.path,
    ...holder,
    layer: split.layer,
  };
}
