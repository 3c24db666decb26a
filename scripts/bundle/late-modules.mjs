/**
 * What a usual run doesn't ask for is loaded when it is asked for: the sources import it as any other module.
 *
 * The bundler has a module run, with all that it imports, as soon as something is imported from it. Modules of this
 * project do nothing but define things (`npm run arrows` holds that), so it makes no difference when they run. Here each
 * import of one that a check of a small manifest doesn't use becomes a look-up at its first use, and such modules lie in
 * separate files, which the look-up loads.
 */
import { parse } from '@babel/parser';
import { childrenOf, edited, nodesOf } from './syntax.mjs';

const REQUIRE = '__nccwpck_require__';

/** The first file of the bundle as text before its modules, the modules by number, and text after them. */
export function opened(code) {
  const { program } = parse(code, { sourceType: 'script' });
  for (const node of nodesOf(program)) {
    const { type, id, init } = node;
    if (type !== 'VariableDeclarator' || id.name !== '__webpack_modules__') continue;
    const [first] = init.properties;
    const last = init.properties.at(-1);
    const modules = new Map(
      init.properties.map(({ start, end, key }) => [String(key.value), code.slice(start, end)]),
    );
    return { before: code.slice(0, first.start), modules, after: code.slice(last.end) };
  }
  throw new Error('The bundler writes its modules otherwise than it used to.');
}

/**
 * The same as one text, with some of its modules, and with the files in which the others are: as one text too, because
 * most runs don't look into it, and 700 numbers would have to be read.
 */
export function closed({ before, modules, after }, files) {
  const homes = [...files].map(([file, held]) => [file, ...held.keys()].join(' '));
  const call = '__webpack_modules__[moduleId].call(';
  if (!after.includes(call))
    throw new Error('The bundler calls its modules otherwise than it used to.');
  const asked = loadingNoPieces(after).replace(
    call,
    `(__webpack_modules__[moduleId] || more(moduleId)).call(`,
  );
  const more = `
function more(moduleId) {
  for (const home of homes.split(",")) {
    const [file, ...held] = home.split(" ");
    if (held.includes(String(moduleId))) Object.assign(__webpack_modules__, require("./" + file + ".js").modules);
  }
  return __webpack_modules__[moduleId];
}
const homes = ${JSON.stringify(homes.join(','))};
`;
  const at = asked.indexOf(`function ${REQUIRE}`);
  return `${before}${[...modules.values()].join(',\n')}${asked.slice(0, at)}${more}${asked.slice(at)}`;
}

/** The bundler's parts that load a piece, each a function that is called at once. */
const LOADING = ['ensure chunk', 'get javascript chunk filename', 'require chunk loading'];

/** The bundler loads a piece before its modules are asked for. Here a module that is asked for brings its own file. */
function loadingNoPieces(after) {
  const [ensure, ...others] = LOADING.map((name) => {
    const at = after.indexOf(`/* webpack/runtime/${name} */`);
    return at < 0 ? null : after.slice(at, after.indexOf('})();', at) + '})();'.length);
  });
  // A bundle of one piece loads none.
  if (ensure === null) return after;
  return others
    .reduce((text, part) => text.replace(part, ''), after)
    .replace(ensure, `${REQUIRE}.e = () => Promise.resolve();`);
}

/**
 * A module, `123: (module, exports, require) => {…}`, that asks for some of the modules which it imports when it uses
 * them.
 */
export function asking(source, isLate) {
  const text = `({${source}})`;
  const { program } = parse(text, { sourceType: 'script' });
  const [{ expression }] = program.body;
  const { body, params } = expression.properties[0].value;
  const require = params[2]?.name;
  const late = new Map();
  const edits = [];
  for (const { type, declarations } of body.body) {
    if (type !== 'VariableDeclaration' || declarations.length !== 1) continue;
    const [{ id, init }] = declarations;
    if (
      require === undefined ||
      init?.callee?.name !== require ||
      init.arguments[0]?.type !== 'NumericLiteral'
    )
      continue;
    if (!isLate(String(init.arguments[0].value))) continue;
    late.set(id.name, { id, asked: text.slice(init.start, init.end) });
    edits.push({ start: id.end, end: init.end, text: '' });
  }
  if (late.size === 0) return source;
  for (const { name, start, end, isShort } of valuesIn(body)) {
    const one = late.get(name);
    if (one === undefined || start === one.id.start) continue;
    if (isShort) throw new Error(`${name} is taken as a whole.`);
    edits.push({ start, end, text: `(${name} ??= ${one.asked})` });
  }
  return edited(text, edits).slice(2, -2);
}

/** Where the code of each module is in a text that holds them. */
export function placesOf(text) {
  const places = new Map();
  for (const { type, key, value } of nodesOf(parse(text, { sourceType: 'script' }).program)) {
    if (type !== 'ObjectProperty' || key.type !== 'NumericLiteral') continue;
    if (/Function/.test(value.type)) places.set(`${value.start}-${value.end}`, String(key.value));
  }
  return places;
}

/** The names that mean values: not those of properties. */
function* valuesIn(node) {
  if (node.type === 'Identifier') yield node;
  if (node.shorthand && node.value.type === 'Identifier')
    return yield { ...node.value, isShort: true };
  for (const child of childrenOf(node)) {
    const isName =
      !node.computed &&
      ((/MemberExpression$/.test(node.type) && child === node.property) ||
        (/Property$|Method$/.test(node.type) && child === node.key && node.key !== node.value));
    if (!isName) yield* valuesIn(child);
  }
}
