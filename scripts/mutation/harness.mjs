// What tests import instead of `@jest/globals` while faults are measured: it collects them, so that one process can
// load them once and run them again for each fault. A fault then costs milliseconds instead of a start of Jest.
import { isDeepStrictEqual } from 'node:util';
import { expect } from 'expect';
import { bind } from 'jest-each';
import { format } from 'pretty-format';

/**
 * @typedef {object} Test
 * @property {string} name
 * @property {() => unknown} run
 * @property {Group} group
 */

/**
 * @typedef {object} Group
 * @property {string} name
 * @property {Group | undefined} parent
 * @property {Record<'beforeAll' | 'afterAll' | 'beforeEach' | 'afterEach', (() => unknown)[]>} hooks
 */

/** @type {Test[]} */
let collected = [];
/** @type {Group} */
let current = newGroup('', undefined);

/**
 * @param {string} name
 * @param {Group | undefined} parent
 * @returns {Group}
 */
function newGroup(name, parent) {
  return { name, parent, hooks: { beforeAll: [], afterAll: [], beforeEach: [], afterEach: [] } };
}

/**
 * The tests that a file declares when it is loaded.
 * @param {() => Promise<unknown>} load
 * @returns {Promise<Test[]>}
 */
export async function testsOf(load) {
  collected = [];
  current = newGroup('', undefined);
  await load();
  return collected;
}

/**
 * Runs some tests of one file with their hooks, until one fails.
 * @param {readonly Test[]} tests
 * @param {(test: Test, run: () => Promise<unknown>) => Promise<boolean>} each Whether the test held; false ends the run.
 * @param {{ keep: boolean }} options With `keep`, what a test leaves behind is not cleared away.
 * @returns {Promise<boolean>} Whether all held.
 */
export async function runTests(tests, each, { keep }) {
  /** @type {Group[]} */
  let open = [];
  const enter = async (/** @type {readonly Group[]} */ line) => {
    while (open.length > 0 && !line.includes(open.at(-1))) {
      const left = open.pop();
      if (!keep) for (const hook of left.hooks.afterAll) await call(hook);
    }
    for (const group of line) {
      if (open.includes(group)) continue;
      open = [...open, group];
      for (const hook of group.hooks.beforeAll) await call(hook);
    }
  };
  for (const test of tests) {
    const line = lineOf(test.group);
    const held = await each(test, async () => {
      await enter(line);
      for (const group of line) for (const hook of group.hooks.beforeEach) await call(hook);
      try {
        await call(test.run);
      } finally {
        for (const group of [...line].reverse())
          for (const hook of group.hooks.afterEach) await call(hook);
      }
    });
    if (held) continue;
    await enter([]).catch(() => {});
    return false;
  }
  await enter([]);
  return true;
}

/**
 * A group and those around it, the outermost first.
 * @param {Group} group
 */
function lineOf(group) {
  /** @type {Group[]} */
  const line = [];
  for (let at = group; at !== undefined; at = at.parent) line.unshift(at);
  return line;
}

/** @param {(done?: (error?: unknown) => void) => unknown} run */
async function call(run) {
  await run();
}

/**
 * @param {string} name
 * @param {() => unknown} run
 */
function declare(name, run) {
  collected.push({
    name: [...lineOf(current).map((one) => one.name), name].filter(Boolean).join(' › '),
    run,
    group: current,
  });
}

/**
 * @param {string} name
 * @param {() => void} body
 */
function nest(name, body) {
  const outer = current;
  current = newGroup(name, outer);
  body();
  current = outer;
}

const ignored = Object.assign(() => {}, { each: () => () => {} });

export const test = Object.assign(declare, { each: bind(declare), skip: ignored, todo: ignored });
export const it = test;
export const describe = Object.assign(nest, { each: bind(nest, false), skip: ignored });

/** @param {'beforeAll' | 'afterAll' | 'beforeEach' | 'afterEach'} name */
function hook(name) {
  return (/** @type {() => unknown} */ run) => {
    current.hooks[name].push(run);
  };
}

export const beforeAll = hook('beforeAll');
export const afterAll = hook('afterAll');
export const beforeEach = hook('beforeEach');
export const afterEach = hook('afterEach');

export const jest = {
  setTimeout() {},
  unstable_mockModule() {
    throw new Error('A module can be mocked under Jest only.');
  },
};

expect.extend({
  /**
   * @param {unknown} received
   * @param {string} snapshot
   */
  toMatchInlineSnapshot(received, snapshot) {
    const lines = (/** @type {string} */ text) =>
      text
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '');
    const text = format(received, { escapeString: false, printBasicPrototype: false });
    const pass = isDeepStrictEqual(lines(text), lines(snapshot));
    return { pass, message: () => text };
  },
});

export { expect };
