/** What makes the first file of the bundle start sooner. */
import { parse } from '@babel/parser';

/**
 * Puts parentheses around the modules of the first file: V8 compiles such a function while it reads the file. They all
 * run at every start, and without the parentheses, which the minifier takes away, each would be read twice.
 */
export function eager(text) {
  const modules = modulesIn(text);
  if (modules.length === 0)
    throw new Error('The modules of the bundle are not where they used to be.');
  for (const { start, end } of modules.toReversed()) {
    text = `${text.slice(0, start)}(${text.slice(start, end)})${text.slice(end)}`;
  }
  return text;
}

/** The modules in the text of a bundle, in order, as the functions that the bundler makes of them. */
function modulesIn(text) {
  return parse(text, { sourceType: 'module' })
    .program.body.flatMap(unwrapped)
    .flatMap(({ declarations = [] }) => declarations)
    .flatMap(({ init }) => (init?.type === 'ObjectExpression' ? init.properties : []))
    .filter(({ key, value }) => key?.type === 'NumericLiteral' && /Function/.test(value?.type))
    .map(({ value }) => value);
}

/** CommonJS is wrapped in a function that is called at once. */
function unwrapped(statement) {
  const called = statement.expression?.callee;
  return /Function/.test(called?.type) ? called.body.body : [statement];
}
