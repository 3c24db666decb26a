// Jest's environment for test files that share a process, and the modules that one of them has loaded, with the next: what
// a file changes there is put back at its end. A file that says `@jest-environment node` at its top has a world of its
// own, and so has each file under `--coverage`, where it counts by itself, and `--watch`, where sources change.
import { createRequire } from 'node:module';

// biome-ignore lint/style/noDefaultExport: Jest asks for it.
export default class SharedEnvironment {
  global = globalThis;
  isShared = true;
  moduleMocker = { restoreAllMocks() {} };
  #globals = Object.getOwnPropertyDescriptors(globalThis);
  #env = { ...process.env };
  #folder = process.cwd();
  #exit = process.exit;
  #exitCode = process.exitCode;
  #traceLimit = Error.stackTraceLimit;

  /**
   * @param {import('@jest/environment').JestEnvironmentConfig} config
   * @param {import('@jest/environment').EnvironmentContext} context
   */
  constructor(config, context) {
    const { collectCoverage, watch, watchAll } = config.globalConfig;
    if (!collectCoverage && !watch && !watchAll) return;
    const { TestEnvironment } = createRequire(import.meta.url)('jest-environment-node');
    // biome-ignore lint/correctness/noConstructorReturn: Jest makes one environment, and this decides which.
    return new TestEnvironment(config, context);
  }

  async setup() {}

  async teardown() {
    for (const key of Reflect.ownKeys(globalThis)) {
      const now = Object.getOwnPropertyDescriptor(globalThis, key);
      const before = this.#globals[/** @type {string} */ (key)];
      if (before === undefined) Reflect.deleteProperty(globalThis, key);
      // What is the same isn't written: compiled code counts on it.
      else if (now?.value !== before.value || now?.get !== before.get)
        Object.defineProperty(globalThis, key, before);
    }
    for (const name of Object.keys(process.env)) {
      if (!Object.hasOwn(this.#env, name)) delete process.env[name];
    }
    Object.assign(process.env, this.#env);
    if (process.cwd() !== this.#folder) process.chdir(this.#folder);
    process.exit = this.#exit;
    process.exitCode = this.#exitCode;
    Error.stackTraceLimit = this.#traceLimit;
  }

  exportConditions() {
    return ['node', 'node-addons'];
  }

  getVmContext() {
    return null;
  }
}
