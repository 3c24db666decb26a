/**
 * For Babel: makes the sources import one module after the other at run time, and each place only once. Two imports at
 * once that share a module break each other in Jest on Node 20 (`request for './x.ts' is not in cache`,
 * jestjs/jest#11434); Node alone, and so the bundle, has no such trouble. Where tests have their say in how modules are
 * found, each import is a question to another thread, though its answer is known.
 * @param {import('@babel/core')} babel
 * @returns {import('@babel/core').PluginObj}
 */
module.exports = ({ template, types }) => {
  const queued = template.expression(
    '(KEPT ??= globalThis.imports = (globalThis.imports ?? Promise.resolve()).catch(() => {}).then(() => IMPORT))',
  );
  const done = new WeakSet();
  return {
    visitor: {
      CallExpression(path, { filename }) {
        const isOurs = /[\\/]src[\\/]/.test(filename ?? '');
        if (path.node.callee.type !== 'Import' || done.has(path.node) || !isOurs) return;
        done.add(path.node);
        if (!types.isStringLiteral(path.node.arguments[0]))
          throw path.buildCodeFrameError('Which?');
        const kept = path.scope.getProgramParent().generateUidIdentifier('import');
        path.scope.getProgramParent().push({ id: kept, kind: 'var' });
        path.replaceWith(queued({ KEPT: kept, IMPORT: path.node }));
      },
    },
  };
};
