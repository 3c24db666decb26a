import { afterAll, afterEach, beforeEach, expect } from '@jest/globals';
import { removeRepositories } from '../temp-repository.ts';
import { Organisation } from './organisation.ts';

/** Gives each test of a file an organisation of its own, which nobody may ask what it doesn't have. */
export function eachOrganisation(use: (github: Organisation) => void): void {
  let github: Organisation;
  beforeEach(async () => {
    github = await new Organisation().listen();
    use(github);
  });
  afterEach(async () => {
    const { unexpected } = github;
    await github.close();
    expect(unexpected).toEqual([]);
  });
  afterAll(removeRepositories);
}
