/** Functions that ran are put into parentheses in the bundle. The program has to stay the same. */
import { runInNewContext } from 'node:vm';
import { expect, test } from '@jest/globals';
import { inParentheses } from '../../scripts/bundle/early.mjs';

/** Where a declared function is, as coverage says it. No text in it has a brace. */
function placeOf(name: string, text: string): string {
  const start = new RegExp(`(?:async )?function\\*? ${name}\\(`).exec(text)?.index ?? -1;
  let end = text.indexOf('{', start);
  for (let depth = 1; depth > 0; ) {
    const letter = text.charAt(++end);
    if (letter === '{') depth++;
    else if (letter === '}') depth--;
  }
  return `${start}-${end + 1}`;
}

/** What becomes of a text in which the named functions ran. */
function early(text: string, ...names: readonly string[]): string {
  return inParentheses(text, new Set(names.map((name) => placeOf(name, text))));
}

test('a declaration that ran becomes a variable at the top, below the directives', () => {
  const text = `"use strict";out=one(2);function one(a){return a+two()}function two(){return 1}`;
  const made = early(text, 'one');
  expect(made).toBe(
    `"use strict";;var one=(function (a){return a+two()});out=one(2);function two(){return 1}`,
  );
  expect(runInNewContext(`${made};out`, { out: 0 })).toBe(3);
});

test('it keeps its name, and may be changed, asynchronous, a generator, or in another one', () => {
  const text =
    'function outer(){return inner();async function inner(){return inner.name+[...many()]}}function* many(){yield 1}many=many';
  const made = early(text, 'outer', 'inner', 'many');
  expect(made.match(/\(?(?:async )?function/g)).toEqual([
    '(function',
    '(async function',
    '(function',
  ]);
  return expect(runInNewContext(`${made};outer()`)).resolves.toBe('inner1');
});

test('what did not run stays as it is, in blocks and classes too', () => {
  const text =
    'if(1){function inBlock(){return 1}}class A{m(){return inBlock()}static{this.b=()=>2}}[new A().m(),A.b()].join()';
  expect(early(text)).toBe(text);
  expect(runInNewContext(early(text, 'inBlock'))).toBe('1,2');
});

test('an expression that ran gets parentheses, and only one pair', () => {
  const text = 'const a=(x)=>x+1,b=((y)=>y*2);[a(1),b(2)].join()';
  const ran = new Set(['8-16', '20-28']);
  const made = inParentheses(text, ran);
  expect(made).toContain('a=((x)=>x+1)');
  expect(made).not.toContain('(((');
  expect(runInNewContext(made)).toBe('2,4');
});

test('a method that ran becomes a property, unless it could not mean the same', () => {
  const text =
    'const o={one(a){return a+1},*two(){yield 2},async"t-h"(){return 3},get four(){return 4},__proto__(){},*[Symbol.iterator](){yield 6},five(){return super.valueOf===Object.prototype.valueOf}};[...o,o.one(0),...o.two(),o.four,o.five(),o.one.name,Object.getPrototypeOf(o)===Object.prototype].join()';
  const ran = [
    ...text.matchAll(/(?:async|\*|get )?(?:"t-h"|\[Symbol\.iterator\]|\w+)\([a-z]?\)\{[^}]*\}/g),
  ].map(({ index, 0: method }) => `${index}-${index + method.length}`);
  const made = inParentheses(text, new Set(ran));
  expect(made).toContain(
    'one:(function(a){return a+1}),two:(function*(){yield 2}),"t-h":(async function(){return 3}),get four(){return 4},__proto__(){},[Symbol.iterator]:(function*(){yield 6}),five(){return super',
  );
  expect(runInNewContext(made)).toBe(runInNewContext(text));
});
