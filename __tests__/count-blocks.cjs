const { dirname, join, relative } = require('node:path');

/**
 * For Babel: has every function of the sources, and every turn of a loop, add one to `tally.blocks`. The engine's own
 * counts leave out what it has compiled before the counting begins; this counts the same in every tier of it.
 * @param {import('@babel/core')} babel
 * @returns {import('@babel/core').PluginObj}
 */
module.exports = ({ template, types }) => {
  const add = template.expression.ast('$tally.blocks++');
  const count = () => types.cloneNode(add);
  const isOurs = (/** @type {{ filename?: string | undefined }} */ { filename }) =>
    /[\\/]src[\\/]/.test(filename ?? '');
  return {
    visitor: {
      Function(path, state) {
        if (!isOurs(state)) return;
        const { body } = path.node;
        if (body.type === 'BlockStatement') body.body.unshift(types.expressionStatement(count()));
        else path.node.body = types.sequenceExpression([count(), body]);
      },
      Loop(path, state) {
        if (!isOurs(state)) return;
        const { body } = path.node;
        const inside = body.type === 'BlockStatement' ? body.body : [body];
        path.node.body = types.blockStatement([types.expressionStatement(count()), ...inside]);
      },
      Program: {
        // At the end: what isn't used yet at the beginning is taken for a type, and dropped.
        exit(path, state) {
          if (!isOurs(state)) return;
          const from = dirname(state.filename ?? '');
          const to = relative(from, join(__dirname, 'tally.ts')).replaceAll('\\', '/');
          path.node.body.unshift(template.statement.ast(`import { tally as $tally } from '${to}'`));
        },
      },
    },
  };
};
