/** Work grows with what there are many of, and not with its square. It is counted, and not timed. */
import { describe, expect, test } from '@jest/globals';
import { lineFinder, parseCodeOwners } from '../src/codeowners/code-owners.ts';
import { lostDuties } from '../src/delta/lost-duties.ts';
import { markIntroduced } from '../src/delta/mark-introduced.ts';
import { pairEntries } from '../src/delta/pairs.ts';
import { compareCode, type EstateCode } from '../src/discover/coverage/code-coverage.ts';
import { entriesOf } from '../src/discover/coverage/manifest-entries.ts';
import { IndexedPaths } from '../src/discover/globs.ts';
import { inventory } from '../src/discover/inventory.ts';
import { placePlanned } from '../src/discover/planned.ts';
import type { Use } from '../src/discover/scanner.ts';
import { outermost } from '../src/discover/source-address.ts';
import { addWaivers } from '../src/edit/add-waivers.ts';
import { applyFixes } from '../src/edit/apply-fixes.ts';
import { removeKeys } from '../src/edit/remove-keys.ts';
import type { SureChange } from '../src/edit/sure-fixes.ts';
import type { Examined } from '../src/estate/estate.ts';
import type { Framework } from '../src/estate/framework.ts';
import type { Entry } from '../src/estate/manifest.ts';
import { type Path, relatedTo } from '../src/estate/path.ts';
import type { Report } from '../src/estate/report.ts';
import { draftsOf } from '../src/init/drafts.ts';
import { parse } from '../src/parse/parse.ts';
import { ownerParties } from '../src/render/cyclonedx/owner-party.ts';
import { renderEstateMatrix } from '../src/render/matrix/estate-matrix.ts';
import { ownerProposals } from '../src/report/proposed-owner.ts';
import { treeSearch } from '../src/sweep/tree-search.ts';
import { FreeIds } from '../src/text/free-ids.ts';
import { globMatcher } from '../src/text/glob.ts';
import { products } from './discover/products.ts';
import { growth } from './work.ts';

const SIZE = 400;

async function grows(at: (size: number) => () => unknown): Promise<number> {
  return growth(at(SIZE), at(2 * SIZE));
}

function numbers(count: number): number[] {
  return Array.from({ length: count }, (_, at) => at);
}

function lines(count: number, one: (at: number) => string): string {
  return numbers(count).map(one).join('');
}

const head = 'version: 1\nestate: acme\nservices:\n';

describe('of patterns and paths, each path is only tried on those that can match it', () => {
  const paths = (count: number) => numbers(count).map((at) => `apps/a-${at}/main.tf`);

  test.each([
    ['in a folder', (at: number) => `apps/a-${at}/**`],
    ['in a folder anywhere', (at: number) => `**/a-${at}/*.tf`],
    ['of one file', (at: number) => `apps/a-${at}/main.tf`],
    ['none of which matches', (at: number) => `other/a-${at}/**`],
  ])('globs %s', async (_what, glob) => {
    const work = await grows((size) => () => {
      const matches = globMatcher(numbers(size).map(glob));
      return paths(size).filter(matches);
    });
    expect(work).toBeLessThan(2.3);
  });

  test('lines of CODEOWNERS', async () => {
    const work = await grows((size) => {
      const text = lines(size, (at) => `/apps/a-${at}/ @acme/t-${at}\na-${at}/*.md @acme/docs\n`);
      return () => paths(size).map(parseCodeOwners(text).ownersOf);
    });
    expect(work).toBeLessThan(2.3);
  });

  test('folders that a sweep enters', async () => {
    const enters = (globs: readonly string[], folder: string) =>
      treeSearch([globs], () => false).enters(folder);
    expect(enters(['a/*/c.yml', 'b/**/c.yml', '{d,e}/f/*.yml'], 'a/x')).toBe(true);
    expect(
      ['a/x/y', 'b', 'b/x/y', 'd', 'e/f', 'e/g', 'e/f/g', 'c'].map((folder) =>
        enters(['a/*/c.yml', 'b/**/c.yml', '{d,e}/f/*.yml'], folder),
      ),
    ).toEqual([false, true, true, true, true, false, false, false]);
    const work = await grows((size) => () => {
      const search = treeSearch([numbers(size).map((at) => `apps/a-${at}/*.yml`)], () => true);
      return numbers(size).map((at) => search.enters(`apps/a-${at}`));
    });
    expect(work).toBeLessThan(2.3);
  });

  test('globs of one path each', async () => {
    const work = await grows((size) => () => {
      const all = new IndexedPaths(paths(size));
      return numbers(size).map((at) => all.count([`apps/a-${at}/**`]));
    });
    expect(work).toBeLessThan(2.3);
  });

  test('the same lines and globs match as when each is tried', () => {
    const texts = [
      '*',
      '**',
      'a/*',
      'a/b',
      'a/**',
      '**/b',
      '*/b',
      'a/{b,c}',
      'a/{b/c,d}',
      '[ab]/c',
    ];
    const more = ['a\\/b', 'a', 'b', 'c/', '/a/', '/a/*', 'a/**/c', '?', 'a/b/*.tf', './a', 'a//b'];
    const globs = [...texts, ...more];
    const names = ['a', 'b', 'c', 'd', 'x.tf'];
    const all = names.flatMap((one) => [
      one,
      ...names.flatMap((two) => [
        `${one}/${two}`,
        ...names.map((three) => `${one}/${two}/${three}`),
      ]),
    ]);
    const together = globMatcher(globs);
    const eachGlob = globs.map((glob) => globMatcher([glob]));
    const owned = globs.map((pattern, at) => ({ line: at + 1, pattern, owners: [] }));
    const eachLine = owned.map((line) => lineFinder([line]));
    const lineOf = lineFinder(owned);
    const differ = all.filter(
      (path) =>
        together(path) !== eachGlob.some((matches) => matches(path)) ||
        lineOf(path) !== eachLine.findLast((one) => one(path) !== undefined)?.(path),
    );
    expect(differ).toEqual([]);
  });
});

describe('code and manifests', () => {
  const use = (file: string, type = 'aws_db_instance'): Use => ({
    ...{ type, kind: 'resource', file, line: 1, column: 1 },
  });

  function codeOf(uses: readonly Use[], folders = ['']): EstateCode {
    const files = uses.map(({ file }) => file);
    return {
      inventory: inventory(uses, products, { files }),
      ...{ folders, unread: [], closed: [], damaged: [], nowhere: [], lines: new Map() },
      ...{ reported: (path) => path, pathOf: (path) => path, compare: compareCode },
    };
  }

  async function entriesIn(count: number) {
    const text = `${head}${lines(count, (at) => `  s-${at}: { model: paas, product: aws-rds, source: "apps/a-${at}/**" }\n`)}`;
    return entriesOf(await parse('cloud-services.yml', text));
  }

  test.each([
    ['is used', 'aws_db_instance', 0],
    ['is not used', 'aws_sqs_queue', SIZE],
  ])('services of which each says where its product %s', async (_what, type, unused) => {
    const at = async (size: number) => {
      const code = codeOf(numbers(size).map((one) => use(`apps/a-${one}/main.tf`, type)));
      const entries = await entriesIn(size);
      return () => compareCode(code, entries, []);
    };
    const [once, twice] = [await at(SIZE), await at(2 * SIZE)];
    expect(once().unused).toHaveLength(unused);
    expect(await growth(once, twice)).toBeLessThan(2.3);
  });

  test('folders that were read, and services with a source', async () => {
    const at = async (size: number) => {
      const folders = numbers(size).map((one) => `apps/a-${one}`);
      const code = codeOf([use('apps/a-0/main.tf', 'aws_sqs_queue')], folders);
      const entries = await entriesIn(size);
      return () => compareCode(code, entries, []);
    };
    expect(await growth(await at(SIZE), await at(2 * SIZE))).toBeLessThan(2.3);
  });

  test('folders, of which some lie in others', async () => {
    const folders = (size: number) =>
      numbers(size).flatMap((at) => [`apps/a-${at}/b`, `apps/a-${at}`, `apps/a-${at}`]);
    expect(outermost(['a', 'a/b', 'ab', 'a', 'c/d', 'c'])).toEqual(['a', 'ab', 'c']);
    expect(outermost(['a', ''])).toEqual(['']);
    expect(await grows((size) => () => outermost(folders(size)))).toBeLessThan(2.3);
  });

  test('plans that name a module that is called in every folder', async () => {
    const work = await grows((size) => {
      const folders = numbers(size).map((at) => `apps/a-${at}`);
      const planned = folders.map((folder) => ({
        ...use(`${folder}/plan.json`, 'aws_vpc'),
        ...{ name: 'it', address: 'module.net.aws_vpc.it' },
      }));
      const unseen = folders.map((folder) => ({
        ...{ file: `${folder}/main.tf`, line: 1, name: 'net', source: 'git::x', why: 'elsewhere' },
      }));
      return () => placePlanned({ uses: planned, unseen, links: [] });
    });
    expect(work).toBeLessThan(2.3);
  });

  test('products to draft', async () => {
    const work = await grows((size) => {
      const ids = numbers(size).map((at) => `own-${at}`);
      const place = { file: 'main.tf', line: 1, column: 1 };
      const uses = { first: place, count: 1, owned: true };
      const kinds = { resource: 1, module: 0, data: 0, existing: 0 };
      const found = ids.map((product) => ({
        ...uses,
        ...{ product, name: product, provider: 'acme', models: ['saas' as const], look: null },
        ...{ certain: 1, alternatives: [], kinds, types: [], remarks: [] },
        files: [{ ...place, count: 1, owned: true }],
      }));
      const undeclared = ids.map((product) => ({
        ...uses,
        ...{ product, type: null, candidates: [product], name: product },
      }));
      const all = { ...inventory([], products), products: found };
      const coverage = { declared: [], covered: [], undeclared, unused: [], ignored: [] };
      return () => draftsOf(all, { product: () => undefined, coverage, ownersAt: () => undefined });
    });
    expect(work).toBeLessThan(2.3);
  });
});

describe('edits of one file', () => {
  const waive = (text: string, size: number, file?: string) =>
    addWaivers(
      text,
      {
        waivers: numbers(size).map((at) => ({ service: `s-${at}`, part: null, layer: 'devices' })),
        ...{ reason: 'Adopted in August', expires: '2027-03-31', approvedBy: '@acme/ciso' },
        today: '2026-08-20',
      },
      file,
    );

  test('in JSON', async () => {
    const work = await grows((size) => {
      const services = Object.fromEntries(
        numbers(size).map((at) => [`s-${at}`, { model: 'saas' }]),
      );
      const text = JSON.stringify({ version: 1, estate: 'acme', services }, null, 1);
      return () => waive(text, size, 'cloud-services.json');
    });
    expect(work).toBeLessThan(2.3);
  });

  test('on one line', async () => {
    const work = await grows((size) => {
      const services = lines(size, (at) => `s-${at}: { model: saas }, `);
      return () => waive(`version: 1\nestate: acme\nservices: { ${services}}\n`, size);
    });
    expect(work).toBeLessThan(2.3);
  });

  const slips = (size: number) =>
    `${head}${lines(size, (at) => `  s-${at}:\n    Name: Mail\n    model: SaaS\n`)}`;
  const slipsOf = (size: number): SureChange[] =>
    numbers(size).flatMap((at): SureChange[] => [
      { action: 'rename', path: ['services', `s-${at}`, 'Name'], name: 'name' },
      { action: 'set', path: ['services', `s-${at}`, 'model'], value: 'saas' },
    ]);

  test('slips that are fixed', async () => {
    const { text, outcomes } = applyFixes(slips(3), 'cloud-services.yml', slipsOf(3));
    expect(text).toBe(slips(3).replaceAll('Name', 'name').replaceAll('SaaS', 'saas'));
    expect(outcomes).toEqual([true, true, true, true, true, true]);
    const work = await grows(
      (size) => () => applyFixes(slips(size), 'cloud-services.yml', slipsOf(size)),
    );
    expect(work).toBeLessThan(2.3);
  });

  test('a slip that can’t be fixed leaves the others fixed', () => {
    const text = `${slips(2)}  s-2:\n    name: Chat\n    Name: Mail\n`;
    const fixed = applyFixes(text, 'cloud-services.yml', slipsOf(3).slice(0, 5));
    expect(fixed.text).toBe(
      slips(2).replaceAll('Name', 'name').replaceAll('SaaS', 'saas') + text.slice(slips(2).length),
    );
    expect(fixed.outcomes).toEqual([true, true, true, true, { refused: expect.any(String) }]);
  });

  test.each([
    ['in lines', (at: number) => `  s-${at}:\n    waivers: { devices: { reason: x } }\n`, head],
    ['on one line', (at: number) => `s-${at}: { waivers: { devices: { reason: x } } }, `, ''],
  ])('keys that are removed %s', async (_what, service, start) => {
    const work = await grows((size) => {
      const services = lines(size, service);
      const text = start === '' ? `version: 1\nservices: { ${services}}\n` : start + services;
      const paths = numbers(size).map((at) => ['services', `s-${at}`, 'waivers', 'devices']);
      return () => removeKeys(text, paths);
    });
    expect(work).toBeLessThan(2.3);
  });
});

describe('names', () => {
  test('systems of the same name get ids', async () => {
    const ids = new FreeIds(['web-2']);
    expect(['web', 'web', 'web-2', 'web'].map((id) => ids.take(id))).toEqual([
      ...['web', 'web-3', 'web-2-2', 'web-4'],
    ]);
    const work = await grows((size) => () => {
      const some = new FreeIds();
      for (let at = 0; at < size; at++) some.take('web');
    });
    expect(work).toBeLessThan(2.3);
  });

  test('owners that are declared as people', async () => {
    const work = await grows((size) => {
      const declared = (kind: string) =>
        numbers(size).map((at) => ({
          ...{ id: `${kind}-${at}`, name: null, contacts: [], github: null },
        }));
      const teams = declared('t');
      const people = declared('p');
      const partyOf = ownerParties({ teams, people });
      return () => people.map(({ id }) => partyOf(id));
    });
    expect(work).toBeLessThan(2.3);
  });
});

describe('what a change does', () => {
  const entry = (service: string, file: string) =>
    ({
      ...{ service, part: null, path: ['services', service], key: { start: 0, end: 0 } },
      ...{ model: 'saas', lifecycle: 'live', uncovered: [], splits: [], map: {}, file },
      ...{ products: [], productId: null, kind: null, traits: [] },
      cells: [{ layer: { id: 'devices' }, party: 'customer' }],
    }) as unknown as Entry;
  const framework = { id: 'common', version: '1', addOns: [] } as unknown as Framework;

  function examined(file: string, services: readonly string[], rule = 'unread-agreement') {
    const found = services.map((service) => ({
      finding: {
        ...{ rule, severity: 'warning', title: 'x', path: ['services', service] },
        location: { file, line: 1, column: 1, endLine: 1, endColumn: 1 },
        subject: { service, part: null, layer: null },
      },
    }));
    const source = { file, text: '', value: {}, problems: [] };
    const entries = services.map((service) => entry(service, file));
    const manifest = { source, root: {}, framework, entries, services: [] };
    return { manifest, found } as unknown as Examined;
  }

  test('the same finding in every file, of which all have moved', async () => {
    const files = (size: number, folder: string) =>
      numbers(size).map((at) => examined(`${folder}/${at}.yml`, ['mail']));
    const work = await grows((size) => {
      const [before, after] = [files(size, 'a'), files(size, 'b')];
      return () => [...markIntroduced(before, after, [], new Map()).findings];
    });
    expect(work).toBeLessThan(2.3);
  });

  test('entries of a manifest, of which every second one is removed', async () => {
    const work = await grows((size) => {
      const all = numbers(size).map((at) => `s-${at}`);
      const before = [examined('a.yml', all)];
      const after = [
        examined(
          'a.yml',
          all.filter((_, at) => at % 2 === 0),
        ),
      ];
      return () => lostDuties(before, after, new Map(), []);
    });
    expect(work).toBeLessThan(2.3);
  });

  test('services of the same name in many files', async () => {
    const files = (size: number, folder: string) =>
      numbers(size).map((at) => examined(`${folder}/${at}.yml`, ['mail']));
    const [moved, added] = pairEntries(files(1, 'a'), files(2, 'b'), new Map());
    expect(
      [moved, added].map((one) => [one?.before, one?.after].map((side) => side !== undefined)),
    ).toEqual([
      [true, true],
      [false, true],
    ]);
    const work = await grows((size) => {
      const [before, after] = [files(size, 'a'), files(size, 'b')];
      return () => pairEntries(before, after, new Map());
    });
    expect(work).toBeLessThan(2.3);
  });

  test('proposals where every service has another owner', async () => {
    const work = await grows((size) => {
      const services = numbers(size).map((at) => ({
        ...{ id: `s-${at}`, part: null },
        layers: [
          { layer: 'devices', status: 'owned', owners: [`@acme/t-${at}`], inherited: false },
        ],
      }));
      const manifests = [{ file: 'a.yml', services }];
      const report = { findings: [], delta: null, manifests } as unknown as Report;
      const place = { file: 'a.yml', service: null, part: null };
      return () => {
        const propose = ownerProposals(report);
        return numbers(size).map(() => propose(place, 'devices'));
      };
    });
    expect(work).toBeLessThan(2.3);
  });

  test('mistakes in a framework file, seen by its schema and by its reader', async () => {
    const isNear = relatedTo([
      ['layers', 'os', 'duty'],
      ['sources', 0],
    ]);
    const asked: Path[] = [[], ['layers'], ['layers', 'os', 'duty', 'x'], ['sources', 0, 'url']];
    expect(asked.map(isNear)).toEqual([true, true, true, true]);
    expect(([['layers', 'x'], ['sources', 1], ['id']] as Path[]).map(isNear)).toEqual([
      ...[false, false, false],
    ]);
    const work = await grows((size) => {
      const paths = numbers(size).map((at): Path => ['layers', `l-${at}`, 'duty']);
      return () => paths.map(relatedTo(paths));
    });
    expect(work).toBeLessThan(2.3);
  });
});

describe('tables', () => {
  function reportOf(services: number, layers: number): Report {
    const all = numbers(layers).map((at) => ({
      ...{ layer: `l-${at}`, status: 'owned', owners: [`@acme/t-${at}`], origin: 'framework' },
    }));
    const entries = numbers(services).map((at) => ({
      ...{ id: `s-${at}`, model: 'saas' },
      // As in a report: they are made at each look.
      get layers() {
        return all.map((one) => ({ ...one }));
      },
    }));
    const manifest = { file: 'a.yml', estate: 'a', framework: 'own', services: entries };
    return { manifests: [manifest], today: '2026-11-23' } as unknown as Report;
  }

  test.each(['text', 'markdown', 'csv', 'html'] as const)('layers, as %s', async (format) => {
    const work = await grows((size) => {
      const report = reportOf(2, size);
      return () => renderEstateMatrix(report, format, { columns: 80 });
    });
    expect(work).toBeLessThan(2.3);
  });

  test('an estate of more cells than a call takes arguments', () => {
    const table = renderEstateMatrix(reportOf(80_000, 2), 'text', { columns: 80 });
    expect(table).toContain('\ns-79999 ');
  });
});
