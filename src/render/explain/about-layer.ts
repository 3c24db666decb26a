import type { Crosswalk } from '../../estate/control.ts';
import { type Framework, type Layer, type PartModel, parties } from '../../estate/framework.ts';
import type { RuleId } from '../../estate/rule-id.ts';
import { controlsOf } from '../../frameworks/controls.ts';
import { wrap } from '../text/plain.ts';
import { heading, type Screen } from '../text/screen.ts';
import { labelled, paragraphs, titleLine } from './explain-text.ts';

/** Rules about a layer where it is a duty, and where it isn't. */
export const layerRules = {
  duty: [
    'unowned-duty',
    'placeholder-owner',
    'unrecognised-owner',
    'provider-as-owner',
    'unsupported-split',
    'expired-waiver',
    'expiring-waiver',
    'overlong-waiver',
    'no-deputy',
  ],
  none: ['unneeded-owner', 'unused-waiver'],
} as const satisfies Readonly<Record<string, readonly RuleId[]>>;

/** A layer in one framework that has it. */
export interface LayerIn {
  readonly framework: Framework;
  readonly layer: Layer;
}

/**
 * A layer: its duty, who is responsible for it under each model in every framework that has it, and the rules about it.
 */
export function explainLayer(
  id: string,
  found: readonly LayerIn[],
  crosswalk: Crosswalk | undefined,
  screen: Screen,
): string {
  const titles = new Set(found.map(({ layer }) => layer.title));
  return paragraphs([
    titleLine(id, 'layer', [...titles].join(', or '), screen),
    dutiesOf(found, screen),
    ...found.map((one) => answers(one, screen)),
    wrap('* derived: no source states this cell.', screen.columns, '').repeat(
      found.some(({ layer }) => (layer.derived?.length ?? 0) > 0) ? 1 : 0,
    ),
    controlsText(found, crosswalk, screen),
    `${heading('Rules', screen)}\n${labelled('As a duty', layerRules.duty.join(', '), screen)}\n${labelled('Else', layerRules.none.join(', '), screen)}`,
  ]);
}

/** The controls whose customer-side part the layer is responsible for, by standard with its edition. */
function controlsText(
  found: readonly LayerIn[],
  crosswalk: Crosswalk | undefined,
  screen: Screen,
): string {
  const [first] = found;
  if (crosswalk === undefined || first === undefined) return '';
  const controls = controlsOf(first.layer, crosswalk);
  const rows = crosswalk.standards.flatMap(({ id, label }) => {
    const ids = controls[id]?.map((one) => one.id) ?? [];
    return ids.length === 0 ? [] : [wrap(`${label}: ${ids.join(', ')}`, screen.columns, '  ')];
  });
  if (rows.length === 0) return '';
  return `${heading('Controls that it is responsible for (a selection)', screen)}\n${rows.join('\n')}`;
}

/** What the customer has to do, listed once if frameworks say the same. */
function dutiesOf(found: readonly LayerIn[], screen: Screen): string {
  const byDuty = new Map<string, string[]>();
  for (const { framework, layer } of found) {
    byDuty.set(layer.duty, [...(byDuty.get(layer.duty) ?? []), framework.id]);
  }
  const texts = [...byDuty].map(([duty, ids]) =>
    wrap(byDuty.size === 1 ? duty : `${duty} (${ids.join(', ')})`, screen.columns, '  '),
  );
  return `${heading('What the customer does', screen)}\n${texts.join('\n')}`;
}

function answers({ framework, layer }: LayerIn, screen: Screen): string {
  const rows = parties.flatMap((party) => {
    const models = framework.models.filter((model) => layer.parties[model] === party);
    return models.length === 0 ? [] : [labelled(party, marked(models, layer), screen)];
  });
  return [heading(`Who is responsible in ${framework.id}`, screen), ...rows].join('\n');
}

function marked(models: readonly PartModel[], layer: Layer): string {
  return models
    .map((model) => `${model}${layer.derived?.includes(model) === true ? '*' : ''}`)
    .join(', ');
}
