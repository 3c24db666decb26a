/** Jest loads this before each test file: a test that comes to its end without having asserted anything fails. */
import { beforeEach, expect } from '@jest/globals';

beforeEach(() => {
  expect.hasAssertions();
});
