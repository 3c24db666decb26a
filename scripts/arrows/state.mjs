// What a module remembers from one call to the next, where nobody who reads a call can see it.

/** @typedef {{ line: number, what: string }} State */

/** Methods that change what they are called on. */
const changing = new Set([
  ...['set', 'add', 'delete', 'clear', 'push', 'pop', 'shift', 'unshift', 'splice', 'sort'],
  ...['reverse', 'fill', 'copyWithin'],
]);

/** What keeps something about objects that it doesn't own. */
const weak = new Set(['WeakMap', 'WeakSet', 'WeakRef']);

/** Functions that remember what they were called with. A value made once from nothing but the module is none. */
const memos = new Set(['remembered']);

/**
 * The state of one module: variables that change, weak maps, and collections that its functions change.
 * @param {any} program
 * @returns {State[]}
 */
export function stateOf(program) {
  /** @type {State[]} */
  const found = [];
  /** @type {Set<string>} */
  const constants = new Set();
  for (const statement of program.body) {
    const declared = statement.declaration ?? statement;
    if (declared.type === 'ClassDeclaration') found.push(...staticsOf(declared));
    if (declared.type !== 'VariableDeclaration' || declared.declare) continue;
    for (const { id, init, loc } of declared.declarations) {
      const { line } = loc.start;
      const name = id.name ?? '…';
      if (declared.kind !== 'const') found.push({ line, what: `the variable ${name}` });
      else if (isWeak(init)) found.push({ line, what: `the ${init.callee.name} ${name}` });
      else if (isMemo(init)) found.push({ line, what: `what ${name} was called with` });
      else constants.add(name);
    }
  }
  changes(program, constants, [], (line, name) => {
    found.push({ line, what: `what it puts into ${name}` });
  });
  return found;
}

/** @returns {State[]} */
function staticsOf(/** @type {any} */ { body }) {
  return body.body
    .filter((/** @type {any} */ one) => one.type.endsWith('Property') && one.static)
    .map((/** @type {any} */ one) => ({ line: one.loc.start.line, what: 'a static field' }));
}

function isWeak(/** @type {any} */ init) {
  return init?.type === 'NewExpression' && weak.has(init.callee.name);
}

function isMemo(/** @type {any} */ init) {
  return init?.type === 'CallExpression' && memos.has(init.callee.name);
}

/**
 * Calls back for every change of a constant of the module that is made in a function. What runs at the top makes the
 * constant.
 * @param {any} node
 * @param {ReadonlySet<string>} constants
 * @param {readonly any[]} functions those around the node
 * @param {(line: number, name: string) => void} report
 */
function changes(node, constants, functions, report) {
  const changed = functions.length > 0 ? changedBy(node) : undefined;
  if (changed !== undefined && constants.has(changed) && !isHidden(changed, functions))
    report(node.loc.start.line, changed);
  const around = isFunction(node) ? [...functions, node] : functions;
  for (const key in node) {
    for (const child of Array.isArray(node[key]) ? node[key] : [node[key]]) {
      if (typeof child?.type === 'string' && child.loc) changes(child, constants, around, report);
    }
  }
}

function isFunction(/** @type {any} */ { type }) {
  return (
    /^(?:Function|Arrow|Object|Class|ClassPrivate)\w*(?:Declaration|Expression|Method)$/.test(
      type,
    ) && !/^(?:Class(?:Declaration|Expression)|ObjectExpression)$/.test(type)
  );
}

/**
 * The name of what a node changes from inside: `known.set(…)`, `known[at] = …`, `delete known.a`. Where a regular
 * expression begins to look is said before each look, so that isn't kept.
 * @param {any} node
 * @returns {string | undefined}
 */
function changedBy(node) {
  const { callee } = node;
  switch (node.type) {
    case 'CallExpression':
    case 'OptionalCallExpression':
      return changing.has(callee.property?.name) ? callee.object.name : undefined;
    case 'AssignmentExpression':
      return node.left.property?.name === 'lastIndex' ? undefined : node.left.object?.name;
    case 'UpdateExpression':
      return node.argument.object?.name;
    case 'UnaryExpression':
      return node.operator === 'delete' ? node.argument.object?.name : undefined;
    default:
      return undefined;
  }
}

/**
 * Whether a name means something of one of the functions.
 * @param {string} name
 * @param {readonly any[]} functions
 */
function isHidden(name, functions) {
  return functions.some(
    (one) =>
      one.params.some((/** @type {any} */ param) => names(param, name)) || declares(one.body, name),
  );
}

/** Whether a block declares a name, not counting the functions in it. */
function declares(/** @type {any} */ node, /** @type {string} */ name) {
  if (node.type === 'VariableDeclarator' && names(node.id, name)) return true;
  if (isFunction(node)) return false;
  for (const key in node) {
    for (const child of Array.isArray(node[key]) ? node[key] : [node[key]]) {
      if (typeof child?.type === 'string' && child.loc && declares(child, name)) return true;
    }
  }
  return false;
}

/** Whether a pattern binds a name. */
function names(/** @type {any} */ pattern, /** @type {string} */ name) {
  switch (pattern?.type) {
    case 'Identifier':
      return pattern.name === name;
    case 'ObjectPattern':
      return pattern.properties.some((/** @type {any} */ one) =>
        names(one.value ?? one.argument, name),
      );
    case 'ArrayPattern':
      return pattern.elements.some((/** @type {any} */ one) => names(one, name));
    case 'AssignmentPattern':
      return names(pattern.left, name);
    case 'RestElement':
      return names(pattern.argument, name);
    case 'TSParameterProperty':
      return names(pattern.parameter, name);
    default:
      return false;
  }
}
