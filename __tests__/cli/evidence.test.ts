import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
import type { Report } from '../../src/estate/report.ts';
import { headOf } from '../../src/read/git-repository.ts';
import { readReport } from '../../src/report/read-report.ts';
import { runCli } from '../run-cli.ts';
import { removeRepositories, type TempRepository, tempRepository } from '../temp-repository.ts';

afterEach(removeRepositories);

const manifest = `version: 1
estate: acme
services:
  shop: { product: aws-ec2, model: iaas, owners: "@acme/shop" }
  mail: { product: google-workspace, model: saas }
`;

function world(): TempRepository {
  return tempRepository({ 'cloud-services.yml': manifest });
}

async function jsonOf(folder: string, ...words: readonly string[]): Promise<Report> {
  const { out } = await runCli(['check', '--format', 'json', ...words], { cwd: folder });
  const read = readReport(out);
  if ('wrong' in read) throw new Error(read.wrong);
  return read.report;
}

describe('the report names the commit that is checked out', () => {
  test('of a branch, of a packed one, and of a commit by itself', async () => {
    const { folder, commit, git } = world();
    expect((await jsonOf(folder)).commit).toBeNull();
    const sha = commit();
    expect((await jsonOf(folder)).commit).toBe(sha);
    // Whatever the working directory, it is the commit of what is checked.
    expect((await jsonOf(world().folder, folder)).commit).toBe(sha);
    git('pack-refs', '--all');
    expect(await headOf(folder)).toBe(sha);
    git('checkout', '-q', '--detach');
    expect(await headOf(folder)).toBe(sha);
    git('worktree', 'add', '-q', '-b', 'other', join(folder, 'other'));
    expect(await headOf(join(folder, 'other'))).toBe(sha);
  });
});

describe('controls', () => {
  test('are in JSON, once for the framework', async () => {
    const { matrices, crosswalk, manifests } = await jsonOf(world().folder);
    expect(matrices.map(({ key }) => key)).toEqual(['common']);
    expect(manifests[0]?.matrix).toBe('common');
    const layer = matrices[0]?.layers.find((one) => one.layer === 'network-controls');
    expect(layer?.duty).toMatch(/^Define and review segmentation/);
    expect(layer?.controls['nist-800-53-r5']?.map(({ id }) => id)).toContain('SC-7');
    expect(crosswalk?.standards.map(({ id }) => id)).toContain('pci-dss-4.0.1');
    expect(crosswalk?.estate['pci-dss-4.0.1']?.map(({ id }) => id)).toContain('12.8.5');
  });
});

describe('a compact report', () => {
  test('has counts in place of layers, and a roll-up reads both forms', async () => {
    const { folder } = world();
    const whole = await jsonOf(folder);
    const compact = await jsonOf(folder, '--compact');
    const [shop, mail] = compact.manifests[0]?.services ?? [];
    expect([shop?.layers, mail?.layers]).toEqual([[], []]);
    const of = (id: string, status: string) =>
      whole.manifests[0]?.services
        .find((one) => one.id === id)
        ?.layers.filter((layer) => layer.status === status).length;
    expect(shop?.cells?.owned).toBe(of('shop', 'owned'));
    expect(mail?.cells).toMatchObject({ unowned: of('mail', 'unowned'), owned: 0 });
    expect(compact.counts).toEqual(whole.counts);
    writeFileSync(join(folder, 'a.json'), JSON.stringify(whole));
    writeFileSync(join(folder, 'b.json'), JSON.stringify(compact));
    const up = await runCli(['rollup', 'a.json', 'b.json', '--format', 'json=all.json'], {
      cwd: folder,
    });
    expect([up.code, up.err]).toEqual([1, '']);
    const all = readReport(readFileSync(join(folder, 'all.json'), 'utf8'));
    if ('wrong' in all) throw new Error(all.wrong);
    expect(all.report.counts.unowned).toBe(2 * whole.counts.unowned);
    expect(all.report.matrices).toEqual(whole.matrices);
    const [one, other] = all.report.manifests.map(({ services }) => services);
    expect(one).toEqual(whole.manifests[0]?.services);
    expect(other).toEqual(compact.manifests[0]?.services);
    const csv = await runCli(['rollup', 'a.json', 'b.json', '--format', 'csv'], { cwd: folder });
    expect([csv.code, csv.out]).toEqual([2, '']);
    expect(csv.err).toBe(
      'cloud-estate: `--format csv` needs the layers of each service, and the report b was written in its compact form. Write it again with all layers.\n',
    );
  });
});

describe('an export', () => {
  test('names what it lacks on standard error, with file and line', async () => {
    const { folder } = world();
    const { out, err } = await runCli(['check', '--format', 'register'], { cwd: folder });
    expect(out).toMatch(/^template,c0010,/);
    expect(err).toMatch(
      /^cloud-estate: \d+ facts are missing in register:\n {2}\.github\/cloud-estate\.yml:1: B_01\.01 is missing/,
    );
    expect(err).toContain('  cloud-services.yml:5: B_02.02 of mail has no c0010');
  });

  test('gives the same bytes twice', async () => {
    const { folder, commit } = world();
    commit();
    for (const format of ['csv', 'raci', 'register', 'json']) {
      const [one, other] = [
        await runCli(['check', '--format', format], { cwd: folder }),
        await runCli(['check', '--format', format], { cwd: folder }),
      ];
      expect(one.out).toBe(other.out);
      expect(one.out.length).toBeGreaterThan(100);
    }
  });
});
