import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { SCRIPT, SCRIPT_HASH, STYLE, STYLE_HASH } from '../../src/generated/page.js';
import { anyCharacter } from '../any-character.ts';
import { anyReport } from './any-report.ts';
import { page, skeleton, tagsOfPage, withService } from './html-page.ts';
import { unescaped } from './markup-check.ts';
import { hostileTexts, sample, withTexts } from './sample-report.ts';

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}

describe('the page takes nothing from a repository but text', () => {
  const plain = skeleton(withTexts(sample, 'x'));

  test.each(hostileTexts)(
    'the same elements and attributes, whatever a manifest says: %j',
    (hostile) => {
      // This one is a web address, so the page links it; where it leads is the next test's.
      const safe = hostile.startsWith('https://') ? hostile.replace('https', 'ftp') : hostile;
      expect(skeleton(withTexts(sample, safe))).toEqual(plain);
      expect(page(withTexts(sample, hostile))).not.toMatch(/^\s*::|##\[/m);
    },
  );

  test('the same elements and attributes for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: anyCharacter, minLength: 1, maxLength: 40 }), (text) => {
        fc.pre(!/^https?:/i.test(text));
        expect(skeleton(withTexts(sample, text))).toEqual(plain);
      }),
      { numRuns: 60 },
    );
  });

  test('nothing but the elements that we write, for any report', () => {
    const ours = new Set(
      'html head meta title style body a main header p h1 h2 h3 span dl div dt dd svg rect section table caption thead tbody tr th td ul li form label input select option button output nav details summary dialog noscript b br bdi code wbr pre small strong footer script figure figcaption desc path text'.split(
        ' ',
      ),
    );
    fc.assert(
      fc.property(anyReport, (report) => {
        const tags = tagsOfPage(report);
        const names = new Set(tags.map((tag) => tag.name));
        expect([...names].filter((name) => !ours.has(name))).toEqual([]);
        const attributes = tags.flatMap((tag) => tag.attributes);
        const wrong = attributes.filter(([key, value]) =>
          key === 'href'
            ? !/^(?:https?:\/\/|#[a-z])/i.test(unescaped(value))
            : /^(?:on|style$|src)/.test(key),
        );
        expect(wrong).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  test.each([
    [
      'https://docs.example.org:8443/a?b=1&c="x"',
      'docs.<wbr>example.<wbr>org:8443',
      'https://docs.example.org:8443/a?b=1&amp;c=&quot;x&quot;',
    ],
    ['http://Example.org', 'example.<wbr>org', 'http://Example.org'],
  ])('links the agreement at %s, and says where the link leads', (url, host, href) => {
    const html = page(
      withService({ agreement: { url, reviewed: null, about: null, from: 'entry' } }),
    );
    expect(html).toContain(`<a href="${href}" rel="noopener noreferrer">agreement at ${host}</a>`);
  });

  test.each([
    'javascript:alert(1)',
    ' javascript:alert(1)',
    'data:text/html,x',
    'https://aws.amazon.com@evil.example/',
    'https://user:secret@evil.example/',
    'https://аws.amazon.com/',
    'https:/\\evil.example',
    '//evil.example/',
    'https://',
  ])('does not link an agreement at %s', (url) => {
    const html = page(
      withService({ agreement: { url, reviewed: null, about: null, from: 'entry' } }),
    );
    expect(html).toContain('<br>agreement</td>');
  });
});

describe('the page stands alone', () => {
  test('its policy lets nothing in but its own style and script', () => {
    expect(STYLE_HASH).toBe(hashOf(STYLE));
    expect(SCRIPT_HASH).toBe(hashOf(SCRIPT));
    expect(page(sample)).toContain(
      `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '${STYLE_HASH}'; script-src '${SCRIPT_HASH}'; base-uri 'none'; form-action 'none'">`,
    );
    // The other one is data, in letters that can't end it.
    expect(page(sample).match(/<script/g)).toHaveLength(2);
    expect(page(sample)).toMatch(
      /<script type="application\/octet-stream" id="data">\n[A-Za-z0-9+/=\n]+<\/script>/,
    );
    expect(page(sample).match(/<style/g)).toHaveLength(1);
  });

  test('neither style nor script reaches out', () => {
    expect(STYLE).not.toMatch(/url\(|@import|@font-face|expression/i);
    expect(SCRIPT).not.toMatch(
      /innerHTML|outerHTML|insertAdjacent|setHTML|fetch|XMLHttp|WebSocket|sendBeacon|import|\beval\b|document\.write|location(?!\.hash\b)|Storage|cookie/,
    );
    expect(`${STYLE}${SCRIPT}`).not.toMatch(/<\/?(?:style|script)/i);
    expect(() => new Function(SCRIPT)).not.toThrow();
  });

  test('no tag loads anything', () => {
    for (const { name, attributes } of tagsOfPage(sample)) {
      expect(['link', 'img', 'iframe', 'object', 'embed', 'audio', 'video', 'base']).not.toContain(
        name,
      );
      expect(attributes.map(([key]) => key)).not.toContain('src');
    }
  });
});
