// What test files that share a process import as `@jest/globals`: each of them loads this anew.
export const { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, test } =
  globalThis;
