/** The pieces of a bundle as the bundler cut it, and the files that they are put together into. */
import { parse } from '@babel/parser';

/**
 * @typedef {object} Piece
 * @property {number} id The bundler's number of it.
 * @property {string} begins The module where it begins, as a path from the project's top without `build/`.
 * @property {readonly (readonly [string, string])[]} modules Number and source of each module that it holds.
 */

/** The pieces beside the first file of a bundle that ncc has made in `root`. */
export function piecesOf({ assets, stats }, root) {
  const { chunks, chunkGraph } = stats.compilation;
  return [...chunks].flatMap((chunk) => {
    const [path] = chunk.files;
    if (!Object.hasOwn(assets, path)) return [];
    const begins = [...chunkGraph.getChunkRootModules(chunk)].map((each) => moduleName(each, root));
    const modules = modulesOf(assets[path].source.toString());
    return [{ id: chunk.id, begins: begins.sort()[0], modules }];
  });
}

/** The path of each module of a bundle by its number. */
export function namesOf({ stats }, root) {
  const { modules, chunkGraph } = stats.compilation;
  return new Map(
    [...modules].map((module) => [
      String(chunkGraph.getModuleId(module)),
      moduleName(module, root),
    ]),
  );
}

/** A module's path from the project's top. */
function moduleName(module, root) {
  const path = module.nameForCondition?.() ?? module.identifier();
  return path
    .slice(root.length)
    .replaceAll('\\', '/')
    .replace(/^build\//, '');
}

/** Number and source of each module in the text of a piece: `exports.modules = { 1: function, … }`. */
function modulesOf(text) {
  const { body } = parse(text).program;
  const assigned = body
    .map((statement) => statement.expression)
    .find((expression) => expression?.left?.property?.name === 'modules');
  if (assigned === undefined) throw new Error('A piece of the bundle has no modules.');
  return assigned.right.properties.map(({ start, end, key }) => [
    String(key.value),
    text.slice(start, end),
  ]);
}

/**
 * The files that the pieces make: their names, the numbers of their pieces, and their text. Each module is in one file;
 * a further file that needs it requires that one.
 *
 * @param {readonly Piece[]} pieces
 * @param {readonly { file: string, begins: RegExp }[]} files
 */
export function filesOf(pieces, files) {
  const homes = new Map();
  return grouped(pieces, files).map(([file, parts]) => {
    const own = new Map();
    const others = new Set();
    for (const [number, source] of parts.flatMap((piece) => piece.modules)) {
      const home = homes.get(number) ?? file;
      homes.set(number, home);
      if (home === file) own.set(number, source);
      else others.add(home);
    }
    const ids = parts.map(({ id }) => id).sort(upwards);
    const inherited = [...others].map((home) => `...require("./${home}.js").modules`);
    const sources = [...own].sort(([a], [b]) => upwards(a, b)).map(([, source]) => source);
    const modules = [...inherited, ...sources].join(',\n');
    return { file, ids, text: `exports.ids = [${ids}];\nexports.modules = {\n${modules}\n};\n` };
  });
}

/** The pieces by file, in the order of the list, and then those that are named after their module. */
function grouped(pieces, files) {
  const groups = new Map(files.map(({ file }) => [file, []]));
  for (const piece of [...pieces].sort((a, b) => (a.begins < b.begins ? -1 : 1))) {
    const file = files.find(({ begins }) => begins.test(piece.begins))?.file;
    const name = file ?? baseName(piece.begins);
    groups.set(name, [...(groups.get(name) ?? []), piece]);
  }
  return [...groups].filter(([, parts]) => parts.length > 0);
}

function baseName(path) {
  return path.replace(/^.*\//, '').replace(/\.[cm]?js$/, '');
}

function upwards(a, b) {
  return Number(a) - Number(b);
}
