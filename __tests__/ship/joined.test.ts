/** Modules that are joined in the bundle do the same as they did apart. */
import { runInNewContext } from 'node:vm';
import { expect, test } from '@jest/globals';
import { begun, joined } from '../../scripts/bundle/joined.mjs';

/** As the bundler writes modules: a first one, two of this project, one that gives another's, and a foreign one. */
const modules = new Map([
  [
    '1',
    `1: ((__webpack_module__, __webpack_exports__, __nccwpck_require__) => {
__nccwpck_require__.r(__webpack_exports__);
__nccwpck_require__.d(__webpack_exports__, { cli: () => (_a.n) });
var _a = __nccwpck_require__(2);
const more = () => Promise.resolve().then(__nccwpck_require__.bind(__nccwpck_require__, 3));
ran.push(more);
__webpack_module__;
})`,
  ],
  [
    '2',
    `2: ((__webpack_module__, __webpack_exports__, __nccwpck_require__) => {
__nccwpck_require__.d(__webpack_exports__, { n: () => (/* binding */ start), w: () => (/* reexport safe */ _c.w) });
/* unused harmony export other */
var _b = __nccwpck_require__(3);
var _c = __nccwpck_require__(4);
var _fs = __nccwpck_require__(5);
const value = 'two';
function start(one) {
  const own = { value, sum: (0,_b/* .sum */.s)(one, 1), shadow: (value => value + _c.w)(9) };
  const { value: kept = _b.value } = own;
  return [own, kept, _fs.read(), inner()];
  function inner() { const sum = 5; return sum + other(sum); }
}
const other = (sum) => sum * 2;
ran.push(2);
__webpack_module__;
})`,
  ],
  [
    '3',
    `3: ((__webpack_module__, __webpack_exports__, __nccwpck_require__) => {
__nccwpck_require__.d(__webpack_exports__, { s: () => (sum), value: () => (value) });
const value = 'three';
function sum(a, b) { return a + b; }
ran.push(3);
})`,
  ],
  [
    '4',
    `4: ((__webpack_module__, __webpack_exports__, __nccwpck_require__) => {
__nccwpck_require__.d(__webpack_exports__, { w: () => (_b.value) });
var _b = __nccwpck_require__(3);
var _fs = __nccwpck_require__(5);
ran.push(4 + _fs.read());
})`,
  ],
  ['5', '5: ((module) => {\nmodule.exports = { read: () => 0 };\n})'],
]);

const joinable = (number: string): boolean => /[2-4]/.test(number);

/** The exports of the first module, and which modules ran, in their order. */
function run(isJoined: boolean): { cli: (one: number) => unknown; ran: unknown[] } {
  const made = isJoined ? joined(modules, joinable, []) : { code: '', modules };
  const bundle = `(() => {
  var __webpack_modules__ = ({ ${[...made.modules.values()].join(',\n')} });
  var cache = {};
  function __nccwpck_require__(id) {
    if (cache[id]) return cache[id].exports;
    const module = cache[id] = { exports: {} };
    __webpack_modules__[id].call(module.exports, module, module.exports, __nccwpck_require__);
    return module.exports;
  }
  __nccwpck_require__.r = () => {};
  __nccwpck_require__.d = (exports, getters) => {
    for (const key in getters) Object.defineProperty(exports, key, { get: getters[key] });
  };
  var __webpack_exports__ = __nccwpck_require__(1);
  return __webpack_exports__;
})()`;
  const ran: unknown[] = [];
  const { cli } = runInNewContext(begun(bundle, made.code), { ran });
  return { cli, ran };
}

test('they run in the same order and give the same', async () => {
  const [apart, together] = [run(false), run(true)];
  expect(JSON.stringify(together.cli(4))).toBe(JSON.stringify(apart.cli(4)));
  expect(together.ran.slice(0, -1)).toEqual([3, 4, 2]);
  expect(apart.ran.slice(0, -1)).toEqual([3, 4, 2]);
  const [three, same] = await Promise.all(
    [apart, together].map(({ ran }) =>
      (ran.at(-1) as () => Promise<{ s: unknown; value: string }>)(),
    ),
  );
  expect(String(same?.s)).toContain('a + b');
  expect([three?.value, same?.value]).toEqual(['three', 'three']);
});

test('a module stays only where another file asks for it', () => {
  const { code, modules: left } = joined(modules, joinable, ['__webpack_require__(4)']);
  expect([...left.keys()].sort()).toEqual(['1', '2', '3', '4', '5']);
  expect(left.get('4')).toBe('4: ((module) => { module.exports = { "w": value$3 }; })');
  expect(code).not.toContain('__webpack_module__');
  const alone = joined(new Map([...modules].filter(([number]) => number !== '1')), joinable, []);
  expect([...alone.modules.keys()]).toEqual(['5']);
});

test('what may change is not joined; what may be taken as a whole is, and is given as one', () => {
  const changing = `6: ((m, exports, __nccwpck_require__) => {
__nccwpck_require__.d(exports, { count: () => (count) });
let count = 0;
count++;
})`;
  const whole = `7: ((m, exports, __nccwpck_require__) => {
__nccwpck_require__.r(exports);
__nccwpck_require__.d(exports, { one: () => (one) });
const one = 1;
})`;
  const { code, modules: left } = joined(
    new Map([
      ['6', changing],
      ['7', whole],
    ]),
    () => true,
    ['__webpack_require__(7)'],
  );
  expect(code).toBe('const one$7 = 1;');
  expect([...left.values()]).toEqual([
    changing,
    '7: ((module) => { module.exports = { "one": one$7 }; })',
  ]);
});

test('modules that import each other are refused', () => {
  const circle = (one: number, other: number): [string, string] => [
    String(one),
    `${one}: ((m, exports, __nccwpck_require__) => { var a = __nccwpck_require__(${other}); })`,
  ];
  expect(() => joined(new Map([circle(1, 2), circle(2, 1)]), () => true, [])).toThrow(
    '1 imports itself in a circle.',
  );
});
