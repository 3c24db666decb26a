/** What the bundle defers means the same, and runs only when it is asked for. */
import { expect, test } from '@jest/globals';
import { asking, closed, opened } from '../../scripts/bundle/late-modules.mjs';

/** A bundle as the bundler writes it: a main module that is given, and one that counts how often it ran. */
function bundle(main: string): string {
  return `(() => {
  var __webpack_modules__ = ({
1: ((module, exports, __nccwpck_require__) => {
${main}
}),
2: ((module, exports) => {
exports.value = 7;
exports.twice = (one) => 2 * one;
ran.push(2);
})
  });
  var cache = {};
  function __nccwpck_require__(moduleId) {
    if (cache[moduleId]) return cache[moduleId].exports;
    const module = cache[moduleId] = { exports: {} };
    __webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
    return module.exports;
  }
  made = __nccwpck_require__(1);
})()`;
}

const main = `var other = __nccwpck_require__(2);
const first = 1;
exports.get = (value) => ({ first, sum: (0,other.twice)(other.value) + value, other: \`\${other.value}\` });`;

/** Runs a bundle with module 2 in a file of its own. */
function run(isLate: boolean): {
  ran: number[];
  required: string[];
  get: (value: number) => unknown;
} {
  const { before, modules, after } = opened(bundle(main));
  const two = modules.get('2') ?? '';
  const one = asking(modules.get('1') ?? '', (number: string) => isLate && number === '2');
  const code = closed(
    { before, modules: new Map([['1', one]]), after },
    new Map([['second', new Map([['2', two]])]]),
  );
  const ran: number[] = [];
  const required: string[] = [];
  const require = (name: string): unknown => {
    required.push(name);
    return { modules: new Function('ran', `return {${two}}`)(ran) };
  };
  const made = new Function('ran', 'require', `let made;\n${code};\nreturn made;`)(ran, require);
  return { ran, required, get: made.get };
}

test.each([false, true])('the same, deferred: %s', (isLate) => {
  const { ran, required, get } = run(isLate);
  expect(ran).toEqual(isLate ? [] : [2]);
  expect(get(3)).toEqual({ first: 1, sum: 17, other: '7' });
  expect(get(4)).toEqual({ first: 1, sum: 18, other: '7' });
  expect(ran).toEqual([2]);
  expect(required).toEqual(['./second.js']);
});

test('a name that is taken as a whole is refused', () => {
  const source =
    '1: ((module, exports, __nccwpck_require__) => { var other = __nccwpck_require__(2); exports.all = { other }; })';
  expect(() => asking(source, () => true)).toThrow('taken as a whole');
});

test('names of properties are left as they are', () => {
  const source =
    '1: ((module, exports, r) => { var other = r(2); exports.all = { other: 1 }.other + other.value; })';
  expect(asking(source, () => true)).toContain('{ other: 1 }.other + (other ??= r(2)).value');
});
