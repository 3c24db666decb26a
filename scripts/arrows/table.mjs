// Who may import whom: the flow `read → parse → validate → resolve → rules → report → render → deliver` as a table.
// Each row is a folder of `src` or a file; a file belongs to the deepest row that it is in. A row imports itself and
// what `imports` lists, and nothing else. `scripts/arrows/check.mjs` holds the sources to it in the gate.

/**
 * @typedef {object} Row
 * @property {string} holds What lives there, in a few words.
 * @property {readonly string[]} imports The rows that it may import from.
 * @property {readonly string[]} [packages] The packages that it may import.
 * @property {boolean} [edge] Whether it may touch the world: files, processes, network, clock, environment.
 */

const types = ['estate', 'text'];
const data = [
  ...types,
  'catalogue',
  'frameworks',
  'frameworks/layer-words.ts',
  'policy',
  'codeowners',
];
const opened = ['estate/estate.ts', 'estate/file-problem.ts'];
const flow = [
  ...data,
  ...opened,
  'parse',
  'validate',
  'evidence',
  'resolve',
  'discover',
  'rules',
  'delta',
  'report',
];
const everything = [
  ...flow,
  'check',
  'render',
  'render/text',
  'edit',
  'init',
  'import',
  'sweep',
  'read',
  'github',
  'generated',
];

/** @type {Readonly<Record<string, Row>>} */
export const rows = {
  // What everything else is made of.
  estate: { holds: 'the types in the middle', imports: [] },
  text: {
    holds: 'words, counts and scalars as text',
    imports: ['estate'],
    packages: ['fastest-levenshtein'],
  },
  generated: { holds: 'data and checks made by `npm run generate`', imports: [] },

  // Text in, values with places out.
  parse: {
    holds: 'YAML and JSON as values with places',
    imports: types,
    packages: ['yaml', 'js-yaml', 'jsonc-parser'],
  },
  sift: {
    holds: 'services that are like others, left out of a large manifest',
    imports: [...types, 'parse', 'generated'],
  },
  'sift-scan': {
    holds:
      'the part of the sift that looks at every byte: AssemblyScript, which `npm run generate` compiles',
    imports: [],
  },
  validate: {
    holds: 'the shape of a file against its schema',
    imports: [...types, 'parse', 'generated', 'frameworks/layer-words.ts'],
  },

  // What a manifest is read against.
  'frameworks/layer-words.ts': { holds: 'what people call the layers', imports: types },
  frameworks: {
    holds: 'responsibility matrices',
    imports: [...types, 'frameworks/layer-words.ts', 'parse', 'generated'],
  },
  catalogue: {
    holds: 'products',
    imports: [...types, 'generated'],
    packages: ['fastest-levenshtein'],
  },
  policy: {
    holds: 'how an organisation wants to be checked',
    imports: [...types, 'parse', 'validate'],
  },
  codeowners: { holds: 'CODEOWNERS', imports: types },
  discover: {
    holds: 'products that infrastructure code uses',
    imports: [...types, 'parse', 'catalogue'],
    packages: ['yaml', 'jsonc-parser'],
  },

  // What the loader hands over.
  'estate/file-problem.ts': {
    holds: 'what is wrong with a file as it was read',
    imports: [...types, 'parse', 'validate'],
  },
  'estate/estate.ts': {
    holds: 'an estate as it was read, before any rule has seen it',
    imports: [...data, 'estate/file-problem.ts', 'parse', 'discover', 'resolve'],
  },

  // Who is responsible for what, what is wrong with it, and how it is shown.
  evidence: {
    holds: 'what a text says that makes a duty disappear: owner, approver, reason, address, date',
    imports: [...types, 'parse', 'catalogue'],
  },
  resolve: {
    holds: 'cells: who is responsible for what, who owns it',
    imports: [...data, 'parse', 'evidence'],
  },
  rules: {
    holds: 'one file a rule',
    imports: [...data, ...opened, 'parse', 'validate', 'evidence', 'resolve', 'discover'],
  },
  delta: {
    holds: 'base against head',
    imports: [...data, ...opened, 'parse', 'resolve', 'discover', 'rules'],
  },
  report: {
    holds: 'what one check found',
    imports: [...data, 'generated', 'parse', 'evidence', 'resolve', 'rules', 'delta'],
  },
  check: {
    holds: 'the whole flow, parsed manifests in, report out',
    imports: [...flow, 'sift'],
  },
  'render/text': { holds: 'what every format does with text', imports: types },
  render: {
    holds: 'the report as text',
    imports: [...flow, 'sweep', 'render/text', 'generated'],
    packages: ['sarif', 'fflate'], // of sarif the types only
  },
  page: {
    holds: "the script and the style of the HTML page, which run in its reader's browser",
    imports: ['render'], // types only
    edge: true,
  },

  // Text that people keep.
  edit: {
    holds: 'edits into the bytes of a manifest',
    imports: [...types, 'parse', 'evidence', 'resolve'],
    packages: ['yaml'],
  },
  init: {
    holds: 'a first manifest, and owners to suggest',
    imports: [...data, 'parse', 'evidence', 'resolve', 'discover', 'report', 'edit', 'render/text'],
    packages: ['yaml'],
  },

  sweep: {
    holds: 'which repositories of an organisation are read, and what of them',
    imports: [...types, 'codeowners', 'policy'],
    packages: ['yaml'],
  },

  import: {
    holds: "other people's inventories as entries",
    imports: [...data, 'parse', 'evidence'],
    packages: ['papaparse', 'yaml'],
  },

  // The edge: all that touches the world.
  read: {
    holds: 'disk and git, and what is read there',
    imports: [...data, ...opened, 'parse', 'sift', 'validate', 'discover', 'edit', 'sweep'],
    packages: ['ignore'],
    edge: true,
  },
  github: {
    holds: "GitHub's API",
    imports: [...types, 'parse', 'codeowners', 'policy', 'resolve', 'read', 'edit', 'sweep'],
    packages: ['@actions/github'],
    edge: true,
  },
  cli: { holds: 'the command line', imports: everything, edge: true },
  action: { holds: 'the action', imports: everything, packages: ['@actions/core'], edge: true },
};

/** Files and folders whose modules have state, each with the reason. */
export const remembering = {
  page: "the script of one page: the page's elements are what it works on",
  'sift-scan': 'AssemblyScript: the memory of a module is what it works on',
  'read/read-at-most.ts':
    'a room for small files, as Node keeps one for smaller ones: nobody reads what another has in it',
  'sift/scan-module.ts': 'one memory of WebAssembly for all manifests takes 100 MiB less than ten',
};

/** Names that reach the world; nothing outside the edge may have them. */
export const worldly = {
  process: 'the environment',
  global: 'the environment',
  globalThis: 'the environment',
  navigator: 'the environment',
  Intl: "the machine's locale",
  require: 'files',
  fetch: 'the network',
  WebSocket: 'the network',
  EventSource: 'the network',
  XMLHttpRequest: 'the network',
  crypto: 'randomness',
  performance: 'the clock',
  Temporal: 'the clock',
  setTimeout: 'the clock',
  setInterval: 'the clock',
  setImmediate: 'the clock',
  AbortSignal: 'the clock',
  console: 'the output',
  eval: 'anything',
  Function: 'anything',
};

/** Members that answer differently from machine to machine, whatever they are asked of. */
export const localMembers = [
  'localeCompare',
  'toLocaleString',
  'toLocaleDateString',
  'toLocaleTimeString',
  'toLocaleLowerCase',
  'toLocaleUpperCase',
  'getTimezoneOffset',
  'getFullYear',
  'getMonth',
  'getDate',
  'getDay',
  'getHours',
];
