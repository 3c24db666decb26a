import { describe, expect, test } from '@jest/globals';
import { displayWidth, fitting } from '../../src/render/text/display-width.ts';
import { checkBytes, renderAll } from '../run-check.ts';

describe('the width of a text in a terminal', () => {
  const widths: readonly (readonly [text: string, width: number, what: string])[] = [
    ['', 0, 'nothing'],
    ['mail: TBD', 9, 'ASCII'],
    ['Größe', 5, 'letters of one character'],
    ['Gro\u0308ße', 5, 'a mark over a letter'],
    ['邮件服务', 8, 'Chinese'],
    ['メール', 6, 'Japanese'],
    ['ﾒｰﾙ', 3, 'halfwidth Katakana'],
    ['메일', 4, 'Korean'],
    ['\u1106\u1166\u110b\u1175\u11af', 4, 'Korean in pieces'],
    ['ＡＢ：', 6, 'full width'],
    ['、。', 4, 'punctuation of Chinese'],
    ['𠮷', 2, 'beyond the first plane'],
    ['🚀', 2, 'an emoji'],
    ['👍🏽', 2, 'an emoji with a colour of skin'],
    ['🇩🇪', 2, 'a flag'],
    ['❤', 1, 'a sign'],
    ['❤\ufe0f', 2, 'a sign as an emoji'],
    ['🚀\ufe0f', 2, 'an emoji that was one before'],
    ['–…é✓│', 5, 'signs of one column'],
  ];
  test.each(widths)('%s is %i columns wide: %s', (text, width) => {
    expect(displayWidth(text)).toBe(width);
  });

  test('cuts no character in two, and leaves no more than fits', () => {
    expect(fitting('a邮件', 4)).toBe('a邮');
    expect(fitting('🚀🚀', 3)).toBe('🚀');
    expect(fitting('abc', 3)).toBe('abc');
  });
});

/** The line of the one finding, and what stands under it. */
async function excerpt(services: string): Promise<string[]> {
  const { text } = await renderAll(
    await checkBytes(`version: 1\nestate: a\nservices:\n${services}`),
  );
  return (text ?? '').split('\n').filter((line) => /^ +\d* \|/.test(line));
}

/** What of the line the carets are under. */
function marked([line = '', carets = '']: readonly string[]): string {
  const before = displayWidth(/^[^^]*/.exec(carets)?.[0] ?? '');
  const after = before + (carets.match(/\^/g)?.length ?? 0);
  return fitting(line, after).slice(fitting(line, before).length);
}

describe('the caret', () => {
  test.each([
    ['Chinese', '邮件服务'],
    ['emoji', '🚀🚀 👍🏽 🇩🇪'],
    ['marks over letters', 'Gro\u0308\u0308ße'],
    ['a tab', 'a\tb'],
  ])('stands under the value, after %s', async (_, name) => {
    const lines = await excerpt(`  mail: { name: "${name}", model: sass }\n`);
    expect(marked(lines)).toBe('sass');
  });

  test('is as wide as the value', async () => {
    expect(marked(await excerpt('  mail: { model: 软件, name: a }\n'))).toBe('软件');
  });

  test.each(['邮件', 'abcd', '🚀', '\u00ad'])(
    'is on the screen however much of %j is before it',
    async (piece) => {
      for (const count of [5, 10, 20, 40, 300]) {
        const lines = await excerpt(`  mail: { name: "${piece.repeat(count)}", model: sass }\n`);
        for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(80);
        expect(marked(lines)).toBe('sass');
      }
    },
  );
});
