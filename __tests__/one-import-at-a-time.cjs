/**
 * For Babel: makes the sources import one module after the other at run time. Two imports at once that share a module
 * break each other in Jest on Node 20 (`request for './x.ts' is not in cache`, jestjs/jest#11434); Node alone, and so
 * the bundle, has no such trouble.
 * @param {import('@babel/core')} babel
 * @returns {import('@babel/core').PluginObj}
 */
module.exports = ({ template }) => {
  const queued = template.expression(
    '(globalThis.imports = (globalThis.imports ?? Promise.resolve()).catch(() => {}).then(() => IMPORT))',
  );
  const done = new WeakSet();
  return {
    visitor: {
      CallExpression(path, { filename }) {
        const isOurs = /[\\/]src[\\/]/.test(filename ?? '');
        if (path.node.callee.type !== 'Import' || done.has(path.node) || !isOurs) return;
        done.add(path.node);
        path.replaceWith(queued({ IMPORT: path.node }));
      },
    },
  };
};
