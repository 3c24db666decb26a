// A YAML reader for speed: takes a template's text and gives its resources by indentation alone, or says that it isn't sure.
import { unquoted } from '../../text/parts.ts';
import {
  factsFromText,
  isType,
  needsProperties,
  type Resource,
  wantsProperty,
} from './template.ts';
import { YamlLines } from './yaml-lines.ts';

/** A template's resources as its indentation shows them. */
export interface Light {
  readonly resources: readonly Resource[];
  /** It has the sections of a template. */
  readonly known: boolean;
  /** Indentation alone was enough to understand everything so far. */
  readonly sure: boolean;
}

/** How far a section's keys are indented; -1 until the first of them is met. */
interface State {
  root: number;
  id: number;
  body: number;
  property: number;
  section: 'none' | 'resources' | 'list';
  inProperties: boolean;
  sure: boolean;
  known: boolean;
  readonly drafts: Draft[];
  open: { readonly draft: Draft; readonly name: string; readonly start: number } | undefined;
}

interface Draft {
  readonly name: string;
  type: string;
  offset: number;
  /** Its properties are a flow map, which is not read. */
  flow: boolean;
  readonly slices: [name: string, start: number, end: number][];
}

/**
 * Reads the resources of a YAML template by indentation, in one pass and without building a tree. Where
 * `sure` is false, only a parser can determine what the text means.
 */
export function readLight(text: string): Light {
  const state: State = {
    root: -1,
    id: -1,
    body: -1,
    property: -1,
    section: 'none',
    inProperties: false,
    sure: true,
    known: false,
    drafts: [],
    open: undefined,
  };
  const line = new YamlLines(text);
  while (line.next()) {
    closeProperty(state, line);
    if (line.unclear) state.sure = false;
    if (line.document) {
      state.root = -1;
      state.section = 'none';
    } else if (state.root < 0 || line.indent <= state.root) readRoot(state, line);
    else if (state.section === 'resources') readResources(state, line);
  }
  if (state.open !== undefined) endProperty(state, text.length);
  const resources = state.drafts
    .filter(({ type }) => isType(type))
    .map((draft) => resourceOf(draft, text));
  const clear = !state.drafts.some(({ flow, type }) => flow && needsProperties(type));
  return { resources, known: state.known, sure: state.sure && clear };
}

function resourceOf({ name, type, offset, slices }: Draft, text: string): Resource {
  const facts = slices.map(([key, start, end]) => factsFromText(key, text.slice(start, end)));
  return { type, offset, name, properties: Object.assign({}, ...facts) };
}

function endProperty(state: State, at: number): void {
  const { open } = state;
  if (open === undefined) return;
  open.draft.slices.push([open.name, open.start, at]);
  state.open = undefined;
}

/** A property ends where the next key is indented as far as its own; a list may be too. */
function closeProperty(state: State, line: YamlLines): void {
  if (state.open === undefined || line.indent > state.property) return;
  if (line.indent === state.property && line.dash) return;
  endProperty(state, line.start);
}

function readRoot(state: State, line: YamlLines): void {
  if (line.dash && line.indent === state.root) {
    // A list as far out as its key: what a deployment's appspec has under `Resources`.
    if (state.section === 'resources') state.section = 'list';
    return;
  }
  if (!line.hasKey) {
    if (line.value === 'flow') state.sure = false;
    return;
  }
  if (state.root >= 0 && line.indent < state.root) state.sure = false;
  state.root = line.indent;
  state.section = 'none';
  if (line.isKey('AWSTemplateFormatVersion')) state.known = true;
  if (!line.isKey('Resources')) return;
  if (line.value !== 'none') state.sure = false;
  state.section = 'resources';
  state.id = -1;
}

function readResources(state: State, line: YamlLines): void {
  if (state.id < 0) {
    state.id = line.indent;
    if (line.dash) state.section = 'list';
  }
  if (state.section === 'list') return;
  if (line.indent < state.id) state.sure = false;
  else if (line.indent === state.id) readId(state, line);
  else readBody(state, line);
}

function readId(state: State, line: YamlLines): void {
  if (line.dash) return;
  const { key } = line;
  if (key === '' || key === '<<' || key.startsWith('Fn::')) state.sure = false;
  if (line.value !== 'none' && line.value !== 'plain') state.sure = false;
  state.drafts.push({ name: key, type: '', offset: 0, flow: false, slices: [] });
  state.body = -1;
  state.inProperties = false;
}

function readBody(state: State, line: YamlLines): void {
  const draft = state.drafts.at(-1);
  if (draft === undefined) return;
  if (state.body < 0) state.body = line.indent;
  if (line.indent < state.body) state.sure = false;
  else if (line.indent > state.body) readProperty(state, line, draft);
  else if (!line.dash) {
    const properties = line.isKey('Properties');
    state.inProperties = properties && line.value === 'none';
    state.property = -1;
    if (!line.hasKey || line.isKey('<<')) state.sure = false;
    if (properties && line.value === 'flow') draft.flow = true;
    if (line.isKey('Type')) readType(state, line, draft);
  }
}

function readType(state: State, line: YamlLines, draft: Draft): void {
  if (line.tagged) return;
  if (line.value !== 'plain' && line.value !== 'quoted') {
    state.sure = false;
    return;
  }
  const raw = line.valueText;
  draft.type = unquoted(raw);
  draft.offset = line.valueStart + (raw === draft.type ? 0 : 1);
}

function readProperty(state: State, line: YamlLines, draft: Draft): void {
  if (!state.inProperties) return;
  if (state.property < 0) state.property = line.indent;
  if (line.indent !== state.property || line.dash || !line.hasKey) return;
  const { key } = line;
  if (wantsProperty(key)) state.open = { draft, name: key, start: line.afterKey };
}
