import type { Framework, FrameworkSource, PartModel } from '../estate/framework.ts';
import type { Source } from '../estate/source.ts';
import type { ValueMap } from '../estate/value.ts';
import { isMap, keysOf, own, valueSpan } from '../parse/values.ts';
import { readStandards } from './custom-controls.ts';
import { readLayers } from './custom-layers.ts';
import { type FrameworkProblem, hybridColumn, type Say, textAt } from './custom-problems.ts';
import { frameworkIds } from './index.ts';
import { columns } from './matrix-row.ts';
import { frameworkMeant } from './meant-framework.ts';

/** The built-in framework that a framework file starts from, as written; `undefined` if it starts from none. */
export function extendsOf(source: Source): string | undefined {
  const value = isMap(source.value) ? own(source.value, 'extends') : undefined;
  return typeof value === 'string' ? value : undefined;
}

/**
 * A framework file whose shape was checked -> the framework that it describes, whole or as a change of `base`,
 * and the mistakes that its schema can't find. Without a usable framework: `undefined`. Never throws.
 */
export function customFramework(
  source: Source,
  base: Framework | undefined,
  isAddOn = false,
): { framework: Framework | undefined; problems: FrameworkProblem[] } {
  const root = source.value;
  if (!isMap(root)) return { framework: undefined, problems: [] };
  const problems: FrameworkProblem[] = [];
  const say: Say = (path, span, title, reason, remedy) =>
    problems.push({ title, reason, remedy, span, path });
  const started = extendsOf(source);
  if (started !== undefined && base === undefined) {
    say(
      ['extends'],
      valueSpan(root, 'extends'),
      'Unknown framework',
      `There is no built-in framework \`${started}\` to extend.`,
      unknownBase(started),
    );
    return { framework: undefined, problems };
  }
  const start = started === undefined ? undefined : base;
  if (!isAddOn) checkId(root, say);
  const listed = listedModels(root, say);
  const standards = readStandards(root);
  const layers = readLayers(root, start, listed, standards, say);
  const used = columns.filter((model) => layers.some((layer) => layer.parties[model]));
  checkUnused(root, listed, used, say);
  if (layers.length === 0) {
    say(
      ['layers'],
      valueSpan(root, 'layers'),
      'Framework without layers',
      'Nobody would have a duty under this framework.',
      'List its layers under `layers`.',
    );
    return { framework: undefined, problems };
  }
  const id = textAt(root, 'id') ?? 'custom';
  const notes = start === undefined ? undefined : [changeNote(root, start), ...(start.notes ?? [])];
  const framework: Framework = {
    id,
    title: textAt(root, 'title') ?? id,
    summary: textAt(root, 'summary') ?? (start === undefined ? '' : `${start.title}, changed.`),
    sources: [...readSources(root), ...(start?.sources ?? [])],
    models: used,
    layers,
    ...(standards.length === 0 ? {} : { standards }),
    ...(notes === undefined ? {} : { notes }),
  };
  return { framework, problems };
}

function unknownBase(word: string): string {
  const meant = frameworkMeant(word, frameworkIds);
  return meant === undefined
    ? `Use one of ${frameworkIds.join(', ')}.`
    : `Did you mean \`${meant}\`?`;
}

function checkId(root: ValueMap, say: Say): void {
  const id = textAt(root, 'id');
  if (id === null || !(frameworkIds as readonly string[]).includes(id)) return;
  say(
    ['id'],
    valueSpan(root, 'id'),
    'Framework id already taken',
    `"${id}" is the id of a built-in framework, so reports couldn't tell the two apart.`,
    `Choose another id, such as \`our-${id}\`.`,
  );
}

/** The models that the file lists; `undefined` when it lists none, and its layers decide. */
function listedModels(root: ValueMap, say: Say): readonly PartModel[] | undefined {
  const value = own(root, 'models');
  if (!Array.isArray(value)) return undefined;
  const span = valueSpan(root, 'models');
  if (value.includes('hybrid')) say(['models'], span, ...hybridColumn);
  const twice = value.find((model, at) => value.indexOf(model) !== at);
  if (typeof twice === 'string') {
    say(
      ['models'],
      span,
      'Duplicate model',
      `"${twice}" is listed twice.`,
      'Name each model once.',
    );
  }
  return columns.filter((model) => value.includes(model));
}

function checkUnused(
  root: ValueMap,
  listed: readonly PartModel[] | undefined,
  used: readonly PartModel[],
  say: Say,
): void {
  const unused = listed?.filter((model) => !used.includes(model)) ?? [];
  if (unused.length === 0) return;
  const names = unused.map((model) => `"${model}"`).join(' and ');
  say(
    ['models'],
    valueSpan(root, 'models'),
    'Model without cells',
    `No layer says who is responsible under ${names}.`,
    `Add the cells under \`parties\`, or remove ${unused.length === 1 ? 'it' : 'them'} from \`models\`.`,
  );
}

function changeNote(root: ValueMap, base: Framework): string {
  const named = own(root, 'layers');
  const ids = isMap(named) ? keysOf(named).filter((id) => !id.startsWith('x-')) : [];
  const known = new Set(base.layers.map((layer) => layer.id));
  const added = ids.filter((id) => !known.has(id));
  const changed = ids.filter((id) => known.has(id));
  const parts = [
    added.length === 0 ? '' : `adds ${added.join(', ')}`,
    changed.length === 0 ? '' : `changes ${changed.join(', ')}`,
  ].filter((part) => part !== '');
  return `Extends ${base.id}${parts.length === 0 ? '' : `: ${parts.join('; ')}`}.`;
}

function readSources(root: ValueMap): FrameworkSource[] {
  const value = own(root, 'sources');
  const sources: FrameworkSource[] = [];
  for (const item of Array.isArray(value) ? value : []) {
    const title = isMap(item) ? textAt(item, 'title') : null;
    if (!isMap(item) || title === null) continue;
    const [note, id] = [textAt(item, 'note'), textAt(item, 'id')];
    sources.push({
      ...(id === null ? {} : { id }),
      title,
      url: textAt(item, 'url'),
      date: dateOf(item),
      ...(note === null ? {} : { note }),
    });
  }
  return sources;
}

function dateOf(source: ValueMap): string | null {
  const date = textAt(source, 'date');
  return date === 'undated' ? null : date;
}

export type { FrameworkProblem } from './custom-problems.ts';
