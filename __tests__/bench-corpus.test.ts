/** The corpus of `bench/`: what it calls clean must be clean, or the bench measures how findings are worded. */
import { afterAll, expect, test } from '@jest/globals';
import { manifest } from '../bench/corpus.mjs';
import { runCli } from './run-cli.ts';
import { removeRepositories, tempRepository } from './temp-repository.ts';

afterAll(removeRepositories);

test('a clean corpus has no finding, and a faulty one has one for each fault', async () => {
  const { folder, write } = tempRepository();
  const counts = async (options?: { faulty: number }) => {
    write({ 'cloud-services.yml': manifest(400, options) });
    const words = ['check', 'cloud-services.yml', '--format', 'json'];
    return JSON.parse((await runCli(words, { cwd: folder })).out).counts;
  };
  expect(await counts()).toMatchObject({ services: 400, errors: 0, warnings: 0, notices: 0 });
  expect(await counts({ faulty: 0.01 })).toMatchObject({ services: 400, errors: 4, warnings: 0 });
});
