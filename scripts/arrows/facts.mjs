import { parse } from '@babel/parser';
import { stateOf } from './state.mjs';
import { localMembers, worldly } from './table.mjs';

/**
 * What one file imports, what of the world it reaches, and what it remembers, with the lines.
 * @typedef {object} Facts
 * @property {{ line: number, target: string }[]} imports
 * @property {{ line: number, what: string }[]} touches
 * @property {{ line: number, what: string }[]} remembers
 */

/**
 * Reads the facts out of a TypeScript or JavaScript source.
 * @param {string} text
 * @returns {Facts}
 */
export function factsOf(text) {
  const { program } = parse(text, { sourceType: 'module', plugins: ['typescript'] });
  /** @type {Facts} */
  const facts = { imports: [], touches: [], remembers: stateOf(program) };
  walk(program, undefined, (node, parent) => {
    const { line } = node.loc.start;
    const target = importedBy(node);
    if (target !== undefined) facts.imports.push({ line, target });
    const what = touchOf(node, parent);
    if (what !== undefined) facts.touches.push({ line, what });
  });
  return facts;
}

/**
 * Calls back for every node of a syntax tree.
 * @param {any} node
 * @param {any} parent
 * @param {(node: any, parent: any) => void} visit
 */
export function walk(node, parent, visit) {
  visit(node, parent);
  for (const key in node) {
    const value = node[key];
    for (const child of Array.isArray(value) ? value : [value]) {
      if (typeof child?.type === 'string' && child.loc) walk(child, node, visit);
    }
  }
}

/**
 * The module that a node imports: as a value, as a type, or at run time.
 * @param {any} node
 * @returns {string | undefined}
 */
function importedBy(node) {
  switch (node.type) {
    case 'ImportDeclaration':
    case 'ExportNamedDeclaration':
    case 'ExportAllDeclaration':
      return node.source?.value;
    case 'TSImportType':
      return node.argument.value;
    case 'CallExpression':
      if (node.callee.type !== 'Import') return undefined;
      return node.arguments[0].value ?? '(computed at run time)';
    default:
      return undefined;
  }
}

/**
 * What of the world a node reaches, in words. A name counts wherever it is more than a member or a key: a variable
 * of the same name would only hide it from readers.
 * @param {any} node
 * @param {any} parent
 * @returns {string | undefined}
 */
function touchOf(node, parent) {
  if (node.type === 'MetaProperty' && node.meta.name === 'import') return 'import.meta (files)';
  if (node.type !== 'Identifier') return undefined;
  const { name } = node;
  if (parent.property === node && !parent.computed)
    return localMembers.includes(name) ? `${name} (the machine's settings)` : undefined;
  if (parent.key === node && !parent.computed) return undefined;
  if (Object.hasOwn(worldly, name)) return `${name} (${worldly[name]})`;
  if (name === 'Math' && !isPureMath(memberOf(node, parent))) return 'Math.random (randomness)';
  if (name === 'Date' && !isPureDate(node, parent)) return 'Date without a time (the clock)';
  return undefined;
}

/** The name of the member that is asked of a node; `undefined` where none is, or one that is computed. */
function memberOf(/** @type {any} */ node, /** @type {any} */ parent) {
  return parent.object === node && !parent.computed ? parent.property.name : undefined;
}

function isPureMath(/** @type {string | undefined} */ member) {
  return member !== undefined && member !== 'random';
}

/** Whether a `Date` comes from a given time, or is a type. */
function isPureDate(/** @type {any} */ node, /** @type {any} */ parent) {
  if (parent.type.startsWith('TS')) return true;
  if (parent.type === 'BinaryExpression') return parent.operator === 'instanceof';
  if (parent.type === 'NewExpression' && parent.callee === node)
    return parent.arguments.length > 0 && parent.arguments[0].type !== 'SpreadElement';
  return ['UTC', 'parse'].includes(memberOf(node, parent) ?? '');
}
