/** Work on an organisation grows with its repositories. It is counted, and not timed. */
import { expect, test } from '@jest/globals';
import { eachOrganisation } from '../loopback/each-organisation.ts';
import type { Organisation } from '../loopback/organisation.ts';
import { runCli } from '../run-cli.ts';
import { tempRepository } from '../temp-repository.ts';
import { worksOf } from '../work.ts';

let github: Organisation;
eachOrganisation((fresh) => {
  github = fresh;
});

/** Adds repositories until there are so many: with a manifest in its own folder, owners and code. */
function fill(from: number, to: number): void {
  for (let at = from; at < to; at++)
    github.add(`r-${at}`, {
      files: {
        '.github/CODEOWNERS': `* @acme/t-${at}\n`,
        '.github/cloud-estate.yml': `version: 1\nmanifests: [apps/a-${at}/*.yml]\n`,
        [`apps/a-${at}/cloud-services.yml`]: `version: 1\nestate: e-${at}\nservices:\n  chat: { model: saas, owners: { devices: "@acme/t-${at}" } }\n`,
        [`apps/a-${at}/main.tf`]: 'resource "aws_db_instance" "it" {\n}\n',
      },
    });
}

test.each([
  ['sweep', ['sweep', 'acme']],
  ['rollout', ['rollout', 'acme']],
  ['rollout, as a page', ['rollout', 'acme', '--print', 'tracker']],
])('%s', async (_what, words) => {
  const cwd = tempRepository({ '.keep': '' }).folder;
  const works: number[] = [];
  let count = 0;
  for (const size of [5, 20, 50, 110]) {
    fill(count, size);
    count = size;
    const run = async () => {
      const { code, err } = await runCli(words, { cwd, env: github.env });
      expect([code, err]).toEqual([expect.any(Number), expect.not.stringContaining('Internal')]);
    };
    const [work = 0] = await worksOf([run]);
    works.push(work);
  }
  const [, few = 0, some = 0, many = 0] = works;
  // What a command does once is left out by comparing differences.
  expect((many - some) / (some - few)).toBeLessThan(2.6);
});
