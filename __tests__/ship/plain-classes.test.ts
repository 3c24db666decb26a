/** Classes become functions in the bundle. What they make has to behave, and to look from outside, the same. */
import { runInNewContext } from 'node:vm';
import { expect, test } from '@jest/globals';
import { plainClasses } from '../../scripts/bundle/plain-classes.mjs';

/** What a module gives, as its text is and after the change, as JSON. */
function both(body: string): { before: string; after: string; text: string } {
  const source = `1: ((module) => {\n${body}\n})`;
  const text = plainClasses(source);
  const run = (one: string): string =>
    runInNewContext(`const it = {}; ({${one}})[1](it); JSON.stringify(it.exports)`);
  return { before: run(source), after: run(text), text };
}

const counter = `
const top = 1;
class Counter {
  #count = top;
  #given;
  #seen = new Map();
  name;
  step = (value) => { this.#count += value; return this; };
  constructor(given, { more = [] } = {}) {
    this.#given = given;
    this.name = 'n';
    for (const one of more) this.#add(one);
  }
  #add(one) { ({ at: this.#count } = { at: this.#count + one }); this.#seen.set(one, this.#all); }
  get #all() { return [this.#count, this.#given]; }
  set #all([count]) { this.#count = count; }
  get total() { return this.#count; }
  set total(value) { this.#all = [value]; }
  *[Symbol.iterator]() { yield* this.#seen; }
  *some() { yield this.#count++; yield this?.#count; }
  other(one) { return one?.#count ?? one.#all; }
}`;

const looked = `
const one = new Counter('a', { more: [2, 3] });
one.step(10);
const before = one.total;
one.total = 40;
module.exports = [before, one, { ...one }, Object.keys(one), Object.entries(one), [...one], [...one.some()],
  one.other(one), one.constructor === Counter, one instanceof Counter, Counter.name, Counter.length];`;

test('its objects hold, hide and do the same', () => {
  const { before, after, text } = both(counter + looked);
  expect(text).not.toContain('class');
  expect(after).toBe(before);
  expect(before).toContain('{"name":"n"}');
});

test('it is strict, as classes are', () => {
  const { before, after } = both(
    'class A { who() { return typeof this; } } const { who } = new A(); module.exports = [who()];',
  );
  expect([before, after]).toEqual(['["undefined"]', '["undefined"]']);
});

test.each([
  [
    'that extends another',
    'class A extends Map { size2() { return super.size; } } module.exports = new A().size2();',
  ],
  ['with something static', 'class A { static make() { return 1; } } module.exports = A.make();'],
  [
    'that asks who is one',
    'class A { #a; is(o) { return #a in o; } } module.exports = new A().is({});',
  ],
  ['in an expression', 'const A = class { m() { return 1; } }; module.exports = new A().m();'],
  [
    'whose constructor has a name that a field means otherwise',
    'const a = 1; class A { b = a; constructor(a) { this.c = a; } } module.exports = new A(2);',
  ],
])('a class %s stays', (_, body) => {
  const { before, after, text } = both(body);
  expect(text).toContain(body);
  expect(after).toBe(before);
});
