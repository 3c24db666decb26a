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
 * In which file each module of the pieces lies, by its number, if no run that is usual asks for it: in the first of those
 * that need it.
 *
 * @param {readonly Piece[]} pieces
 * @param {readonly { file: string, begins: RegExp }[]} files
 */
export function homesIn(pieces, files) {
  const homes = new Map();
  for (const [file, parts] of grouped(pieces, files)) {
    for (const [number] of parts.flatMap((piece) => piece.modules))
      if (!homes.has(number)) homes.set(number, file);
  }
  return homes;
}

/** Finding and opening a file takes as long as skimming so many characters, before they are made fewer. */
const SMALL = 8000;

/**
 * In which file each module lies that runs ask for, by the names of these runs: with the others that the same runs ask
 * for, so that none of them reads what it doesn't use. What the first run asks for lies in its own file, because nearly
 * every other asks for that too; so does what would make only a small file.
 *
 * @param {ReadonlyMap<string, ReadonlySet<string>>} runs By the number of the module.
 * @param {ReadonlyMap<string, string>} modules The sources, by the same numbers.
 * @param {string} first
 */
export function byRuns(runs, modules, first) {
  const fileOf = (names) => (names.has(first) ? first : [...names].join('-'));
  const sizes = new Map();
  for (const [number, names] of runs) {
    const size = modules.get(number).length;
    sizes.set(fileOf(names), (sizes.get(fileOf(names)) ?? 0) + size);
  }
  const isSmall = (names) => sizes.get(fileOf(names)) < SMALL;
  return new Map(
    [...runs].map(([number, names]) => [number, isSmall(names) ? first : fileOf(names)]),
  );
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
