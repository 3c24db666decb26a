/** Classes of this project become functions with a prototype in the bundle, because V8 compiles their methods late. */
import { parse } from '@babel/parser';
import { edited, nodesOf } from './syntax.mjs';

/**
 * V8 compiles a method of a class when it is called, and doesn't keep it in the runtime's cache: a method can't have
 * parentheses around it, which is what makes V8 compile a function while it reads the file (see `early.mjs`). A function
 * on a prototype can. What was private is under a symbol then, which JSON, a list of keys and a loop don't see; a private
 * method lies on the prototype under a separate name. A class that extends another, or has anything static, stays.
 *
 * Measured at 10 services: 4 of 255 million instructions, and 10 of 205 with the runtime's cache; a bare node takes 94.
 *
 * @param {string} source A module of this project, as `1: (module, exports, require) => {…}`.
 */
export function plainClasses(source) {
  const text = `({${source}})`;
  const { program } = parse(text, { sourceType: 'script' });
  const edits = [...nodesOf(program)].flatMap((node) => {
    const made = node.type === 'ClassDeclaration' ? functionOf(node, text) : undefined;
    return made === undefined ? [] : [{ start: node.start, end: node.end, text: made }];
  });
  if (edits.length === 0) return source;
  // Classes are always strict, and in some files of the bundle nothing else says so.
  const { start } = program.body[0].expression.properties[0].value.body;
  edits.push({ start: start + 1, end: start + 1, text: '"use strict";' });
  return edited(text, edits).slice(2, -2);
}

/** The text of a function that makes the same objects as a class; undefined if there is none. */
function functionOf({ id, superClass, body }, text) {
  const members = body.body;
  const make = members.find(({ kind }) => kind === 'constructor');
  const methods = members.filter((one) => /Method$/.test(one.type) && one !== make);
  const fields = members.filter(({ type }) => /^Class(?:Private)?Property$/.test(type));
  const known = methods.length + fields.length + (make === undefined ? 0 : 1);
  if (superClass || known < members.length || members.some((one) => one.static)) return undefined;
  if ([...nodesOf(body)].some(isOfClasses) || areConfused(fields, make)) return undefined;
  const names = namesOf(id.name, members);
  const renamed = [...nodesOf(body)].flatMap((node) => renamedIn(node, names));
  const printed = ({ start, end }) =>
    edited(
      text.slice(start, end),
      renamed
        .filter((one) => one.start >= start && one.end <= end)
        .map((one) => ({ ...one, start: one.start - start, end: one.end - start })),
    );
  const values = fields
    .filter(({ type, value }) => value !== null || type === 'ClassProperty')
    .map(({ key, value, computed }) => {
      const name = printed(key);
      const place = /Private/.test(key.type) ? name : computed ? `[${name}]` : `.${name}`;
      return `this${place} = ${value === null ? 'void 0' : printed(value)};\n`;
    });
  const symbols = [...names.values()].filter(isSymbol);
  const made = symbols.map((name) => `const ${name.slice(1, -1)} = Symbol();\n`);
  const params = (make?.params ?? []).map(printed).join(', ');
  const rest = make === undefined ? '' : printed(make.body).slice(1, -1);
  const own = [`constructor: ${id.name}`, ...methods.map(printed)].join(',\n');
  return `${made.join('')}function ${id.name}(${params}) {\n${values.join('')}${rest}}\n${id.name}.prototype = {\n${own}\n};`;
}

/** What each private name of a class becomes: `[symbol]` for a field, and a name on the prototype for a method. */
function namesOf(className, members) {
  const hidden = members.filter(({ key }) => key?.type === 'PrivateName');
  return new Map(
    hidden.map(({ type, key: { id } }, at) => [
      id.name,
      /Property$/.test(type) ? `[${className}$${id.name}]` : `$${at.toString(36)}`,
    ]),
  );
}

function isSymbol(name) {
  return name.startsWith('[');
}

/** The place of a private name in a node, and what is there instead. */
function renamedIn({ type, key, object, property, optional }, names) {
  if (key?.type === 'PrivateName')
    return [{ start: key.start, end: key.end, text: names.get(key.id.name) }];
  if (!/MemberExpression$/.test(type) || property.type !== 'PrivateName') return [];
  const name = names.get(property.id.name);
  const dot = optional ? '?.' : isSymbol(name) ? '' : '.';
  return [{ start: object.end, end: property.end, text: `${dot}${name}` }];
}

/** What a function can't have. */
function isOfClasses({ type, left }) {
  return (
    /^(?:Super|MetaProperty|Class(?:Declaration|Expression))$/.test(type) ||
    left?.type === 'PrivateName'
  );
}

/** Whether the value of a field may mean something else inside the constructor, which has its own names. */
function areConfused(fields, make) {
  const used = new Set(fields.flatMap(({ value }) => namesIn(value)));
  const params = (make?.params ?? []).map(({ left, ...param }) => left ?? param);
  const own = [...nodesOf(make?.body ?? {})].flatMap(({ type, id }) =>
    /^(?:VariableDeclarator|FunctionDeclaration)$/.test(type) ? [id] : [],
  );
  return [...params, ...own].flatMap(namesIn).some((name) => used.has(name));
}

function namesIn(node) {
  if (node === null) return [];
  return [...nodesOf(node)].filter(({ type }) => type === 'Identifier').map(({ name }) => name);
}
