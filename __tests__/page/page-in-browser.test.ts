import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Browser, findBrowser, type Page } from '../../scripts/browser.mjs';
import type { Report } from '../../src/estate/report.ts';
import { compactService, type Tally, tallyOf } from '../../src/report/tally.ts';
import { page as htmlOf, withService } from '../render/html-page.ts';
import { hostileTexts, sample, withTexts } from '../render/sample-report.ts';
import { estateOf } from './page-estate.ts';

const path = findBrowser();
if (path === undefined) {
  process.stderr.write(
    '\n*** SKIPPED: no test of the HTML page in a browser. Install chromium, or name a browser by the variable CHROME. ***\n\n',
  );
}

const PHONE = { width: 360, height: 740 };
const DESKTOP = { width: 1366, height: 900 };

(path === undefined ? describe.skip : describe)('the page in a browser', () => {
  const folder = mkdtempSync(join(tmpdir(), 'page-'));
  const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  let browser: Browser;

  beforeAll(() => {
    browser = new Browser(path as string);
  });

  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const addresses = new Map<Report, string>();

  /** The address of a report's page on disk. */
  function addressOf(report: Report): string {
    const known = addresses.get(report);
    if (known !== undefined) return known;
    const file = join(folder, `page-${addresses.size}.html`);
    writeFileSync(file, htmlOf(report));
    const address = pathToFileURL(file).href;
    addresses.set(report, address);
    return address;
  }

  /** Opens the page of a report, does something with it, and sees to it that nothing went wrong. */
  async function opened<Value>(
    report: Report,
    options: { width?: number; height?: number; dark?: boolean; hash?: string },
    use: (page: Page) => Promise<Value>,
  ): Promise<Value> {
    const page = await browser.open(options);
    const address = addressOf(report);
    await page.goto(`${address}${options.hash ?? ''}`);
    await page.until("/^[\\d,]+ of /.test(document.getElementById('shown').textContent)");
    const value = await use(page);
    expect(page.problems).toEqual([]);
    expect(new Set(page.requests.map((one) => one.replace(/#.*/, '')))).toEqual(new Set([address]));
    await page.close();
    return value;
  }

  const shown = "document.getElementById('shown').textContent";
  const thousand = estateOf(1000);

  test.each([10, 1000, 50_000])(
    'opens with %i services, and draws those in sight',
    async (size) => {
      const report = size === 1000 ? thousand : estateOf(size);
      await opened(report, DESKTOP, async (page) => {
        const said = await page.value(shown);
        const total = size.toLocaleString('en');
        const unowned = report.counts.unowned.toLocaleString('en');
        expect(said).toBe(`${total} of ${total} services and parts, ${unowned} unowned duties.`);
        const rows = await page.value("document.querySelectorAll('.map-row').length");
        expect(rows).toBeGreaterThanOrEqual(Math.min(size, 20));
        expect(rows).toBeLessThan(120);
        expect(
          await page.value("document.getElementById('map').getAttribute('aria-rowcount')"),
        ).toBe(`${size + 1}`);
        // The last row is there once one scrolls to it.
        await page.value("document.getElementById('map').scrollTop = 1e9");
        await page.until(`document.getElementById('row${size - 1}') !== null`);
        await page.value("document.querySelector('[name=q]').focus()");
        await page.type(`SERVICE-${size - 3}`);
        await page.until(`${shown}.startsWith('1 of ')`);
        expect(await page.value('location.hash')).toBe(`#estate?q=SERVICE-${size - 3}`);
        expect(await page.value("document.querySelector('.map-row .service').textContent")).toBe(
          `service-${size - 3} Service number ${size - 3}`,
        );
      });
      expect(statSync(fileURLToPath(addressOf(report))).size).toBeLessThan(15e6);
    },
  );

  test('filters a compact report by status, which has numbers and no layers', async () => {
    const [manifest] = estateOf(100).manifests;
    if (manifest === undefined) throw new Error('The estate has a manifest.');
    const services = manifest.services.map(compactService);
    const compact = { ...estateOf(100), manifests: [{ ...manifest, services }] };
    for (const [status, fits] of [
      ['unowned', ({ unowned }: Tally) => unowned > 0],
      ['waived', ({ waived }: Tally) => waived > 0],
      ['owned', ({ unowned, waived }: Tally) => unowned + waived === 0],
    ] as const) {
      const count = services.filter((one) => fits(tallyOf(one))).length;
      expect(count).toBeGreaterThan(0);
      const hash = `#estate?status=${status}`;
      await opened(compact, { ...DESKTOP, hash }, async (page) => {
        expect(await page.value(shown)).toMatch(new RegExp(`^${count} of 100 `));
        const unowned = await page.value("document.querySelector('.map-row .unowned').textContent");
        expect(unowned).toMatch(status === 'unowned' ? /^3 of \d$/ : /^0 of \d$/);
      });
    }
  });

  test('does what its address says, and the form says it too', async () => {
    const hash = '#estate?status=unowned&layer=applications&criticality=critical&order=name';
    await opened(thousand, { ...DESKTOP, hash }, async (page) => {
      const fitting = (thousand.manifests[0]?.services ?? []).filter(
        ({ criticality, layers }) =>
          criticality === 'critical' &&
          layers.some(({ layer, status }) => layer === 'applications' && status === 'unowned'),
      );
      expect(fitting.length).toBeGreaterThan(5);
      expect(await page.value(shown)).toMatch(new RegExp(`^${fitting.length} of 1,000 `));
      const fields = await page.value(
        "[...new FormData(document.getElementById('filter'))].map(([key, value]) => key + '=' + value).join('&')",
      );
      expect(fields).toBe(
        `q=&status=unowned&layer=applications&model=&criticality=critical&order=name`,
      );
      const names = await page.value(
        "[...document.querySelectorAll('.map-row .service bdi')].map((one) => one.textContent)",
      );
      expect(names.slice(0, 5)).toEqual(
        fitting
          .map(({ id }) => id)
          .sort()
          .slice(0, 5),
      );
    });
  });

  test('a name of the overview filters, and a button takes that away again', async () => {
    await opened(thousand, DESKTOP, async (page) => {
      await page.value('document.querySelector(\'a[href$="owner=%40acme%2Fdata"]\').click()');
      await page.until(`${shown}.startsWith('900 of ')`);
      await page.value("document.querySelector('.chip').click()");
      await page.until(`${shown}.startsWith('1,000 of ')`);
    });
  });

  test('the way to a row opens what is known about it', async () => {
    await opened(thousand, { ...DESKTOP, hash: '#s204' }, async (page) => {
      const text = await page.value("document.getElementById('entry').innerText");
      for (const said of [
        'service-204',
        'What service 204 is for',
        'cloud-services.yml:2045',
        'Waived until 2026-12-01, approved by @acme/ciso: New tool',
        '@acme/team-5, @acme/data',
      ])
        expect(text).toContain(said);
    });
  });

  test('the keyboard alone reaches everything and is caught nowhere', async () => {
    await opened(thousand, DESKTOP, async (page) => {
      const focus = 'document.activeElement.id || document.activeElement.textContent';
      await page.press('Tab');
      expect(await page.value(focus)).toBe('Skip to the estate');
      await page.press('Enter');
      const seen: string[] = [];
      for (let tab = 0; tab < 12 && seen.at(-1) !== 'map'; tab++) {
        await page.press('Tab');
        seen.push(await page.value('document.activeElement.name || document.activeElement.id'));
      }
      expect(seen.filter(Boolean)).toEqual([
        'q',
        'status',
        'layer',
        'model',
        'criticality',
        'order',
        'map',
      ]);
      expect(await page.value("document.activeElement.matches(':focus-visible')")).toBe(true);
      await page.press('End');
      await page.press('ArrowUp');
      await page.press('PageUp');
      await page.press('Home');
      await page.press('ArrowDown');
      const active = "document.getElementById('map').getAttribute('aria-activedescendant')";
      expect(await page.value(active)).toBe('row1');
      const name = await page.value("document.querySelector('.active .service bdi').textContent");
      await page.press('Enter');
      expect(await page.value("document.getElementById('entry').open")).toBe(true);
      expect(await page.value("document.querySelector('#entry h3').textContent")).toBe(name);
      await page.press('Escape');
      expect(await page.value("document.getElementById('entry').open")).toBe(false);
      expect(await page.value(focus)).toBe('map');
      await page.press('Tab');
      expect(await page.value('document.activeElement.id')).not.toBe('map');
      await page.press('Tab', { shift: true });
      expect(await page.value(focus)).toBe('map');
    });
  });

  const few = estateOf(30);
  const long = 'w'.repeat(300);
  const wide = withService({ id: long, name: long, description: long });

  test.each([
    ['phone', PHONE],
    ['desktop', DESKTOP],
  ])('on a %s nothing is wider than the screen, whatever the names', async (_, size) => {
    for (const report of [few, wide, withTexts(sample, long)]) {
      await opened(report, size, async (page) => {
        const width = 'document.documentElement.scrollWidth';
        expect(await page.value(width)).toBe(size.width);
        await page.value("document.querySelector('.map-row').click()");
        expect(
          await page.value("document.getElementById('entry').scrollWidth"),
        ).toBeLessThanOrEqual(await page.value("document.getElementById('entry').clientWidth"));
      });
    }
  });

  test.each([
    ['light', false],
    ['dark', true],
  ])('has nothing that axe objects to, in %s', async (_, dark) => {
    for (const size of [PHONE, DESKTOP]) {
      // A few rows have all that it could object to, and each takes it a while.
      await opened(estateOf(8), { ...size, dark }, async (page) => {
        await page.value(`${axe}; undefined`);
        const run =
          'axe.run({ resultTypes: ["violations"] }).then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.slice(0, 3).map(({ html, any }) => id + ": " + html.slice(0, 120) + " " + (any[0]?.message ?? ""))))';
        expect(await page.value(run)).toEqual([]);
        // It would object to text that is too faint.
        const color = (value: string) =>
          page.value(`document.querySelector('.verdict').style.color = '${value}'`);
        await color('color-mix(in srgb, var(--page-bg) 70%, var(--page-fg))');
        expect(await page.value(run)).toEqual([expect.stringMatching(/^color-contrast: /)]);
        await color('');
        await page.value("document.querySelector('.map-row').click()");
        expect(await page.value(run)).toEqual([]);
      });
    }
  });

  test('prints all rows of a small estate, and says so where a large one is cut', async () => {
    const pages = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
    const small = await opened(few, DESKTOP, (page) => page.pdf());
    expect(small.subarray(0, 5).toString()).toBe('%PDF-');
    expect(pages(small)).toBeGreaterThan(1);
    await opened(estateOf(1500), DESKTOP, async (page) => {
      await page.value("dispatchEvent(new Event('beforeprint'))");
      expect(await page.value("document.querySelectorAll('.map-row').length")).toBe(1000);
      expect(await page.value("document.getElementById('map').dataset.cut")).toBe(
        'The first 1,000 of 1,500 services and parts are printed. The CSV has all.',
      );
      await page.value("dispatchEvent(new Event('afterprint'))");
      expect(await page.value("document.querySelectorAll('.map-row').length")).toBeLessThan(120);
    });
  });

  test('reads without script', async () => {
    const page = await browser.open({ ...DESKTOP, script: false });
    await page.goto(addressOf(thousand));
    const { root } = await page.send('DOM.getDocument', { depth: 0 });
    const { nodeIds } = await page.send('DOM.querySelectorAll', {
      nodeId: root.nodeId,
      selector: '#listed tr[id]',
    });
    expect(nodeIds).toHaveLength(200);
    const model = await page.send('DOM.getBoxModel', { nodeId: nodeIds[0] });
    expect(model.model.height).toBeGreaterThan(10);
    await page.close();
  });

  test('nothing that a manifest says runs', async () => {
    for (const text of [
      ...hostileTexts.slice(0, 2),
      '</script><script>window.hacked = 1</script>',
      'a\u202Eb\u2028c\u2029d',
    ]) {
      await opened(withTexts(sample, text), DESKTOP, async (page) => {
        await page.value("document.querySelector('.map-row').click()");
        expect(await page.value('typeof hacked')).toBe('undefined');
        const seen = await page.value("document.querySelector('#entry h3').textContent");
        expect(seen).not.toMatch(/[\u202a-\u202e\u2028\u2029]/);
        expect(
          await page.value("document.querySelectorAll('img, svg:not(.bar, .thin)').length"),
        ).toBe(0);
      });
    }
  });
});
