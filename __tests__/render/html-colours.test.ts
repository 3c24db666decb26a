import { describe, expect, test } from '@jest/globals';
import { STYLE } from '../../src/generated/page.js';

describe('the colours', () => {
  const [light = '', dark = ''] = STYLE.split('@media screen and (prefers-color-scheme:dark)').map(
    (css) => css.slice(0, css.indexOf('}')),
  );

  function luminance(hex: string): number {
    const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
      const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  }

  function contrast(a: string, b: string): number {
    const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((one, two) => one - two);
    return (high + 0.05) / (low + 0.05);
  }

  test.each([
    ['light', light],
    ['dark', dark],
  ])('of the %s scheme have the contrast that WCAG AA asks of text', (_, css) => {
    const colours = new Map(
      [...css.matchAll(/--([\w-]+):(#[0-9a-f]{6})/g)].map(([, name = '', hex = '']) => [name, hex]),
    );
    const names = [...colours.keys()]
      .filter((name) => name.endsWith('-bg'))
      .map((name) => name.slice(0, -3));
    expect(names.sort()).toEqual([
      'card',
      'error',
      'faint',
      'link',
      'notice',
      'o',
      'p',
      'page',
      'u',
      'w',
      'warning',
    ]);
    for (const name of names) {
      const ratio = contrast(colours.get(`${name}-bg`) ?? '', colours.get(`${name}-fg`) ?? '');
      expect({ name, enough: ratio >= 4.5 }).toEqual({ name, enough: true });
    }
    // Faint text and links stand on cards too.
    for (const name of ['faint', 'link']) {
      expect(
        contrast(colours.get('card-bg') ?? '', colours.get(`${name}-fg`) ?? ''),
      ).toBeGreaterThanOrEqual(4.5);
    }
  });
});
