import type { Controls, Standard } from '../estate/control.ts';
import {
  type Framework,
  type Layer,
  type PartModel,
  type Party,
  parties,
} from '../estate/framework.ts';
import type { Path } from '../estate/path.ts';
import type { ValueMap } from '../estate/value.ts';
import { isMap, keySpan, keysOf, own, valueSpan } from '../parse/values.ts';
import { nearest } from '../text/nearest.ts';
import { readControls } from './custom-controls.ts';
import { hybridColumn, type Say, textAt } from './custom-problems.ts';
import { columns } from './matrix-row.ts';

type Cells = Readonly<Partial<Record<PartModel, Party>>>;

/**
 * The layers of a framework file: those of the base first, with the cells that the file changes, then its own in
 * the order of the text. Where the file lists its models, cells of any other are left out.
 */
export function readLayers(
  root: ValueMap,
  base: Framework | undefined,
  listed: readonly PartModel[] | undefined,
  standards: readonly Standard[],
  say: Say,
): Layer[] {
  const value = own(root, 'layers');
  const map = isMap(value) ? value : {};
  const controls = readControls(map, standards, say);
  const known = new Map(base?.layers.map((layer) => [layer.id, layer]));
  const written = new Map<string, Layer>();
  const scope = readScope(root);
  for (const id of keysOf(map)) {
    if (id.startsWith('x-')) continue;
    const context = { from: known.get(id), base, listed, scope, controls: controls.get(id) };
    const layer = readLayer(map, id, context, say);
    if (layer !== undefined) written.set(id, layer);
  }
  const ids = new Set([...known.keys(), ...written.keys()]);
  const layers = [...ids]
    .map((id) => written.get(id) ?? known.get(id))
    .filter((layer) => layer !== undefined)
    .map((layer) => within(layer, listed));
  checkTitles(map, layers, say);
  return layers;
}

interface Context {
  /** The layer of the base that this one changes. */
  readonly from: Layer | undefined;
  readonly base: Framework | undefined;
  readonly listed: readonly PartModel[] | undefined;
  /** The traits by which the file scopes every layer that has no scope itself. */
  readonly scope: readonly string[] | undefined;
  /** The controls that the file lists for this one. */
  readonly controls: Controls | undefined;
}

function readLayer(layers: ValueMap, id: string, context: Context, say: Say): Layer | undefined {
  const { from } = context;
  const map = own(layers, id);
  const path = ['layers', id];
  if (!isMap(map)) return from;
  if (from === undefined && !isWhole(layers, id, map, context, say)) return undefined;
  const stated = readCells(map, path, context.listed, say);
  const merged: Cells = { ...from?.parties, ...stated };
  if (from === undefined && Object.keys(stated).length === 0) {
    say(
      [...path, 'parties'],
      valueSpan(map, 'parties'),
      'Layer without a cell',
      `The layer "${id}" doesn't say who is responsible for it under any model of this framework.`,
      'Add a cell under `parties`, such as `saas: shared`.',
    );
    return undefined;
  }
  if (from !== undefined && keysOf(map).every((key) => key.startsWith('x-'))) {
    say(
      path,
      keySpan(layers, id),
      'Layer without a change',
      `The layer "${id}" changes nothing.`,
      'Say what differs, or remove it.',
    );
  }
  const derived = readDerived(map, path, merged, say);
  const kept = from?.derived?.filter((model) => stated[model] === undefined) ?? [];
  const includes = readIncludes(map) ?? from?.includes;
  const appliesTo = readScope(map) ?? (from === undefined ? context.scope : from.appliesTo);
  const marks = columns.filter((model) => derived.includes(model) || kept.includes(model));
  return {
    id,
    title: textAt(map, 'title') ?? from?.title ?? id,
    duty: textAt(map, 'duty') ?? from?.duty ?? '',
    parties: merged,
    ...(includes === undefined ? {} : { includes }),
    ...(appliesTo === undefined ? {} : { appliesTo }),
    ...(marks.length === 0 ? {} : { derived: marks }),
    ...(context.controls === undefined ? {} : { controls: context.controls }),
  };
}

/** A layer that the base does not have needs all that a layer has. */
function isWhole(layers: ValueMap, id: string, map: ValueMap, context: Context, say: Say): boolean {
  const missing = ['title', 'duty', 'parties'].filter((key) => {
    const value = own(map, key);
    return key === 'parties' ? !isMap(value) : textAt(map, key) === null;
  });
  if (missing.length === 0) return true;
  const { base } = context;
  const meant =
    base &&
    nearest(
      id,
      base.layers.map((layer) => layer.id),
    );
  const keys = missing.map((key) => `\`${key}\``).join(' and no ');
  const reason =
    base === undefined ? '' : ` The framework ${base.id} has no such layer, so it is a new one.`;
  const it = missing.length === 1 ? 'it' : 'them';
  say(
    ['layers', id],
    keySpan(layers, id),
    'Incomplete layer',
    `The layer "${id}" has no ${keys}.${reason}`,
    meant === undefined ? `Add ${it}.` : `Add ${it}, or did you mean \`${meant}\`?`,
  );
  return false;
}

function readCells(
  map: ValueMap,
  path: Path,
  listed: readonly PartModel[] | undefined,
  say: Say,
): Cells {
  const value = own(map, 'parties');
  const cells: Partial<Record<PartModel, Party>> = {};
  if (!isMap(value)) return cells;
  for (const key of keysOf(value)) {
    if (key === 'hybrid') say([...path, 'parties', 'hybrid'], keySpan(value, key), ...hybridColumn);
    const model = columns.find((one) => one === key);
    const party = parties.find((one) => one === own(value, key));
    if (model === undefined || party === undefined) continue;
    if (listed === undefined || listed.includes(model)) cells[model] = party;
    else {
      say(
        [...path, 'parties', model],
        keySpan(value, model),
        'Cell for an unlisted model',
        `This framework lists its models, and "${model}" isn't among them.`,
        'Add it to `models`, or remove the cell.',
      );
    }
  }
  return cells;
}

function readDerived(map: ValueMap, path: Path, cells: Cells, say: Say): readonly PartModel[] {
  const value = own(map, 'derived');
  if (!Array.isArray(value)) return [];
  const named = columns.filter((model) => value.includes(model));
  const empty = named.filter((model) => cells[model] === undefined);
  for (const model of empty) {
    say(
      [...path, 'derived'],
      valueSpan(map, 'derived'),
      'Derived cell missing',
      `"${model}" is marked as derived, but the layer has no cell for it.`,
      'Add it under `parties`, or remove the mark.',
    );
  }
  return named.filter((model) => !empty.includes(model));
}

/** The traits that an entry needs for a layer to apply to it; `undefined` if the map does not say. */
function readScope(map: ValueMap): readonly string[] | undefined {
  const scope = own(map, 'applies-to');
  const traits = isMap(scope) ? own(scope, 'traits') : undefined;
  if (!Array.isArray(traits)) return undefined;
  return traits.filter((item) => typeof item === 'string');
}

/** Which layers a row contains; the schema reports what isn't a layer. `undefined` if the file does not say. */
function readIncludes(map: ValueMap): readonly string[] | undefined {
  const value = own(map, 'includes');
  if (!Array.isArray(value)) return undefined;
  return value.filter((item) => typeof item === 'string');
}

function within(layer: Layer, listed: readonly PartModel[] | undefined): Layer {
  if (listed === undefined) return layer;
  const kept = Object.entries(layer.parties).filter(([model]) =>
    listed.some((one) => one === model),
  );
  const derived = layer.derived?.filter((model) => listed.includes(model)) ?? [];
  const { derived: _, ...rest } = layer;
  return {
    ...rest,
    parties: Object.fromEntries(kept),
    ...(derived.length === 0 ? {} : { derived }),
  };
}

/** Titles are what findings and reports show, so two of the same would leave a reader guessing. */
function checkTitles(map: ValueMap, layers: readonly Layer[], say: Say): void {
  const holders = new Map<string, string>();
  for (const { id, title } of layers) {
    const key = title.trim().toLowerCase();
    const holder = holders.get(key);
    if (holder === undefined) holders.set(key, id);
    else {
      const at = isMap(own(map, id)) ? id : holder;
      const layer = own(map, at);
      const other = at === id ? holder : id;
      say(
        ['layers', at, 'title'],
        isMap(layer) ? valueSpan(layer, 'title') : keySpan(map, at),
        'Duplicate layer title',
        `The layers "${at}" and "${other}" have the same title, "${title}".`,
        'Give each a different one.',
      );
    }
  }
}
