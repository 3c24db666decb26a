import { parse } from '@babel/parser';
import { walk } from '../arrows/facts.mjs';

/**
 * A regular expression in the sources; `undefined` for a pattern that is put together at run time.
 * @typedef {object} Use
 * @property {number} line
 * @property {{ pattern: string, flags: string } | undefined} regex
 */

/**
 * Every regular expression of a TypeScript or JavaScript source: literals, and what `RegExp` makes.
 * @param {string} text
 * @returns {Use[]}
 */
export function regexesIn(text) {
  /** @type {Use[]} */
  const uses = [];
  const { program } = parse(text, { sourceType: 'module', plugins: ['typescript'] });
  walk(program, undefined, (node) => {
    if (node.type === 'RegExpLiteral') {
      const { pattern, flags, loc } = node;
      uses.push({ line: loc.start.line, regex: { pattern, flags } });
    } else if (makesRegex(node)) uses.push({ line: node.loc.start.line, regex: madeBy(node) });
  });
  return uses;
}

/** Members of a text that make a regular expression of a text that they are given. */
const searches = ['match', 'matchAll', 'search'];

function makesRegex(/** @type {any} */ node) {
  if (node.type !== 'NewExpression' && node.type !== 'CallExpression') return false;
  const { callee, arguments: given } = node;
  if (callee.type === 'Identifier') return callee.name === 'RegExp';
  const isSearch = callee.type === 'MemberExpression' && searches.includes(callee.property.name);
  return isSearch && ['StringLiteral', 'TemplateLiteral'].includes(given[0]?.type);
}

/** @returns {Use['regex']} */
function madeBy(/** @type {any} */ { arguments: [pattern, flags] }) {
  if (pattern?.type === 'RegExpLiteral') return { pattern: pattern.pattern, flags: pattern.flags };
  if (pattern?.type !== 'StringLiteral') return undefined;
  if (flags !== undefined && flags.type !== 'StringLiteral') return undefined;
  return { pattern: pattern.value, flags: flags?.value ?? '' };
}
