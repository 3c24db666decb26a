// The faults that can be put into a source, by its syntax: a turned comparison, a dropped condition, a removed call …
// Text in messages is left alone: golden files hold it, and a test of each word would only repeat the source.
import { parse } from '@babel/parser';

/**
 * One fault: `put` in place of the characters from `start` to `end`. `from` and `to` are the expression or statement
 * around it that can be switched as a whole.
 * @typedef {object} Mutant
 * @property {string} kind
 * @property {number} start
 * @property {number} end
 * @property {string} put
 * @property {number} from
 * @property {number} to
 * @property {boolean} isStatement
 * @property {number} line
 */

/** @typedef {{ node: any, key: string, parent: Step | undefined }} Step */

const turned = {
  '===': ['!=='],
  '!==': ['==='],
  '==': ['!='],
  '!=': ['=='],
  '<': ['<=', '>='],
  '<=': ['<', '>'],
  '>': ['>=', '<='],
  '>=': ['>', '<'],
};
const reckoned = { '+': '-', '-': '+', '*': '/', '/': '*', '%': '*' };
const swapped = {
  every: 'some',
  some: 'every',
  min: 'max',
  max: 'min',
  startsWith: 'endsWith',
  endsWith: 'startsWith',
  toLowerCase: 'toUpperCase',
};
/** Methods that give something of the kind that they are called on. */
const dropped = ['filter', 'sort', 'toSorted', 'reverse', 'toReversed', 'slice', 'trim'];
const emptyOf = [
  [/^boolean$|^\w+ is /, ['true', 'false']],
  [/\| null$/, ['null']],
  [/\| undefined$/, ['undefined']],
  [/\[\]$|^(?:Readonly)?Array</, ['[]']],
  [/^number$/, ['0']],
  [/^string$/, ["''"]],
];

/**
 * Every fault of a TypeScript source, in the order of its text.
 * @param {string} text
 * @returns {Mutant[]}
 */
export function mutantsOf(text) {
  /** @type {Mutant[]} */
  const found = [];
  walk(parseSource(text), 'program', undefined, (step) => {
    for (const one of faultsAt(step, text)) {
      const start = one.start ?? step.node.start;
      const end = one.end ?? step.node.end;
      const anchor = one.isStatement ? step.node : switchable(step);
      if (text.slice(start, end) === one.put) continue;
      const around = { from: anchor.start, to: anchor.end, line: lineAt(text, start) };
      found.push({
        kind: one.kind,
        start,
        end,
        put: one.put,
        ...around,
        isStatement: one.isStatement === true,
      });
    }
  });
  const unique = new Map(found.map((one) => [`${one.start} ${one.end} ${one.put}`, one]));
  return [...unique.values()].sort((a, b) => a.start - b.start || a.end - b.end);
}

/**
 * A source with all its faults behind a switch: `__mutation.is(id)` says whether a fault is on, and `__mutation.turn()`
 * counts how often a loop turns, so that one that never ends is stopped.
 * @param {string} text
 * @param {readonly (Mutant & { id: number })[]} mutants
 * @returns {string}
 */
export function withSwitches(text, mutants) {
  const loops = loopBodies(text);
  /** @type {Map<string, (Mutant & { id: number })[]>} */
  const groups = new Map();
  for (const one of mutants) {
    const key = `${one.from} ${one.to} ${one.isStatement}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  // The outer of two anchors comes first; of two with the same text, the statement.
  const anchors = [...groups.values()].sort(
    ([a], [b]) => a.from - b.from || b.to - a.to || Number(b.isStatement) - Number(a.isStatement),
  );
  let next = 0;
  /** @type {(from: number, to: number) => string} */
  const write = (from, to) => {
    let out = '';
    let at = from;
    while (next < anchors.length && anchors[next][0].from < to) {
      const group = anchors[next];
      next++;
      out += plain(text, at, group[0].from, loops) + switched(text, group, write);
      at = group[0].to;
    }
    return out + plain(text, at, to, loops);
  };
  return write(0, text.length);
}

/**
 * @param {string} text
 * @param {readonly (Mutant & { id: number })[]} group
 * @param {(from: number, to: number) => string} write
 */
function switched(text, group, write) {
  const { from, to, isStatement } = group[0];
  const variants = group.map(({ id, start, end, put }) => ({
    is: `__mutation.is(${id})`,
    code: text.slice(from, start) + put + text.slice(end, to),
  }));
  const inner = write(from, to);
  if (!isStatement) {
    const chain = variants.map(({ is, code }) => `${is}?(${code}):`).join('');
    return `(${chain}(${inner}))`;
  }
  const chain = variants.map(({ is, code }) => `if(${is}){${code}}else `).join('');
  return `{${chain}{${inner}}}`;
}

/**
 * Source text with a counter at the start of each loop's body.
 * @param {string} text
 * @param {number} from
 * @param {number} to
 * @param {readonly number[]} loops
 */
function plain(text, from, to, loops) {
  let out = '';
  let at = from;
  for (const place of loops) {
    if (place < from || place >= to) continue;
    out += `${text.slice(at, place)}__mutation.turn();`;
    at = place;
  }
  return out + text.slice(at, to);
}

/** @param {string} text */
function loopBodies(text) {
  /** @type {number[]} */
  const places = [];
  walk(parseSource(text), 'program', undefined, ({ node }) => {
    if (/^(?:For|While|DoWhile)/.test(node.type) && node.body.type === 'BlockStatement') {
      places.push(node.body.start + 1);
    }
  });
  return places.sort((a, b) => a - b);
}

/** @param {string} text */
function parseSource(text) {
  return parse(text, { sourceType: 'module', plugins: ['typescript'] }).program;
}

/**
 * Calls back for each node that runs: no types, no imports.
 * @param {any} node
 * @param {string} key
 * @param {Step | undefined} parent
 * @param {(step: Step) => void} visit
 */
function walk(node, key, parent, visit) {
  const isValue = ['TSAsExpression', 'TSNonNullExpression', 'TSSatisfiesExpression'].includes(
    node.type,
  );
  if (node.type.startsWith('TS') && !isValue) return;
  if (/^Import|^ExportAll/.test(node.type) && node.type !== 'Import') return;
  const step = { node, key, parent };
  visit(step);
  for (const [name, value] of Object.entries(node)) {
    if (/^(?:typeAnnotation|returnType|typeParameters|typeArguments|directives)$/.test(name))
      continue;
    for (const child of Array.isArray(value) ? value : [value]) {
      if (typeof child?.type === 'string' && child.loc) walk(child, name, step, visit);
    }
  }
}

/**
 * The expression around a fault that may be in parentheses: a link of a chain `a?.b.c` may not, nor may the callee
 * of a call, which would lose its object.
 * @param {Step} step
 */
function switchable(step) {
  let at = step;
  while (at.parent !== undefined) {
    const { node: above } = at.parent;
    const isLink = /^Optional/.test(at.node.type) || at.node.type === 'TSNonNullExpression';
    const inChain =
      isLink &&
      ['object', 'callee', 'expression'].includes(at.key) &&
      /^Optional|^TSNonNull/.test(above.type);
    const isCallee = at.key === 'callee' && /Member/.test(at.node.type);
    if (!inChain && !isCallee) break;
    at = at.parent;
  }
  return at.node;
}

/** @typedef {{ kind: string, put: string, start?: number, end?: number, isStatement?: boolean }} Fault */

/**
 * @param {Step} step
 * @param {string} text
 * @returns {Fault[]}
 */
function faultsAt(step, text) {
  const own = byType[step.node.type]?.(step.node, text, step) ?? [];
  return [...own, ...condition(step), ...result(step, text)];
}

/** @type {Readonly<Record<string, (node: any, text: string, step: Step) => Fault[]>>} */
const byType = {
  BinaryExpression: binary,
  LogicalExpression: logical,
  CallExpression: call,
  OptionalCallExpression: call,
  AssignmentExpression: assignment,
  UpdateExpression: (node, text) => {
    const other = node.operator === '++' ? '--' : '++';
    return [{ kind: 'arithmetic', put: of(text, node).replace(node.operator, other) }];
  },
  UnaryExpression: (node, text) =>
    node.operator === '!' ? [{ kind: 'negation', put: of(text, node.argument) }] : [],
  BooleanLiteral: (node) => [{ kind: 'boolean', put: String(!node.value) }],
  NumericLiteral: (node, _text, { key }) =>
    key === 'key' ? [] : [{ kind: 'number', put: String(node.value + 1) }],
  ArrayExpression: (node) => (node.elements.length === 0 ? [] : [{ kind: 'list', put: '[]' }]),
  ExpressionStatement: () => [{ kind: 'statement', put: '', isStatement: true }],
  ThrowStatement: () => [{ kind: 'statement', put: '', isStatement: true }],
  BreakStatement: () => [{ kind: 'jump', put: '', isStatement: true }],
  ContinueStatement: (node) =>
    ['', ...(node.label ? [] : ['break;'])].map((put) => ({
      kind: 'jump',
      put,
      isStatement: true,
    })),
};

/**
 * @param {any} node
 * @param {string} text
 * @returns {Fault[]}
 */
function binary(node, text) {
  const { operator, left, right } = node;
  const turns = (turned[operator] ?? []).map((to) => between(node, text, operator, to));
  const faults = turns.map((one) => ({ kind: 'comparison', ...one }));
  const to = reckoned[operator];
  if (to === undefined || isText(left) || isText(right)) return faults;
  faults.push({ kind: 'arithmetic', ...between(node, text, operator, to) });
  if (right.type === 'NumericLiteral') faults.push({ kind: 'arithmetic', put: of(text, left) });
  return faults;
}

/**
 * @param {any} node
 * @param {string} text
 * @returns {Fault[]}
 */
function logical(node, text) {
  const { operator, left, right } = node;
  if (operator !== '??') {
    const to = operator === '&&' ? '||' : '&&';
    // In parentheses, for the language allows no mixture with `??`.
    return [{ kind: 'logic', put: `(${of(text, left)}) ${to} (${of(text, right)})` }];
  }
  return [
    { kind: 'fallback', put: `(${of(text, left)}) && (${of(text, right)})` },
    { kind: 'fallback', put: of(text, right) },
  ];
}

/**
 * @param {any} node
 * @param {string} text
 * @returns {Fault[]}
 */
function assignment(node, text) {
  const { operator, right } = node;
  if (['??=', '||=', '&&='].includes(operator))
    return [{ kind: 'fallback', ...between(node, text, operator, '=') }];
  if (operator !== '+=' || isText(right)) return [];
  return [{ kind: 'arithmetic', ...between(node, text, '+=', '-=') }];
}

/**
 * @param {any} node
 * @param {string} text
 * @returns {Fault[]}
 */
function call(node, text) {
  const { callee } = node;
  if (!/Member/.test(callee.type) || callee.computed) return [];
  const { name, start, end } = callee.property;
  if (Object.hasOwn(swapped, name)) return [{ kind: 'method', put: swapped[name], start, end }];
  return dropped.includes(name) ? [{ kind: 'method', put: of(text, callee.object) }] : [];
}

/**
 * @param {Step} step
 * @returns {Fault[]}
 */
function condition({ key, parent }) {
  if (key !== 'test' || parent === undefined) return [];
  const { type } = parent.node;
  if (/^(?:If|Conditional)/.test(type))
    return ['true', 'false'].map((put) => ({ kind: 'condition', put }));
  return /^(?:For|While)/.test(type) ? [{ kind: 'condition', put: 'false' }] : [];
}

/**
 * What a function gives, where it says so, replaced by the least of its kind.
 * @param {Step} step
 * @param {string} text
 * @returns {Fault[]}
 */
function result({ node, key, parent }, text) {
  const isGiven = key === 'argument' && parent?.node.type === 'ReturnStatement';
  const isBody = key === 'body' && parent?.node.type === 'ArrowFunctionExpression';
  if ((!isGiven && !isBody) || node.type === 'BlockStatement') return [];
  if (/^(?:Boolean|Null)Literal$/.test(node.type)) return [];
  let at = parent;
  while (at !== undefined && !/Function|Method/.test(at.node.type)) at = at.parent;
  const type = at?.node.returnType?.typeAnnotation;
  if (type === undefined) return [];
  const isGenerator = at?.node.generator === true;
  const written = of(text, type).replace(/^Promise<(.*)>$/, '$1');
  const puts = isGenerator ? undefined : emptyOf.find(([shape]) => shape.test(written))?.[1];
  return (puts ?? []).map((put) => ({ kind: 'result', put }));
}

/**
 * The operator between two operands, replaced.
 * @param {any} node
 * @param {string} text
 * @param {string} operator
 * @param {string} put
 */
function between({ left, right }, text, operator, put) {
  const start = text.indexOf(operator, left.end);
  if (start < 0 || start > right.start) throw new Error(`No ${operator} at ${left.end}.`);
  return { start, end: start + operator.length, put };
}

/** @param {any} node */
function isText(node) {
  if (node.type === 'BinaryExpression') return isText(node.left) || isText(node.right);
  return node.type === 'StringLiteral' || node.type === 'TemplateLiteral';
}

/**
 * @param {string} text
 * @param {any} node
 * @returns {string}
 */
function of(text, node) {
  return text.slice(node.start, node.end);
}

/**
 * @param {string} text
 * @param {number} offset
 */
function lineAt(text, offset) {
  return text.slice(0, offset).split('\n').length;
}
