/**
 * What a terminal draws over the character before it: marks, colours of skin, and the later parts of a Hangul syllable.
 * In a function, as below, because most texts are ASCII, and making such a pattern takes as long as a small manifest.
 */
const drawnOver = () => /[\p{Mn}\p{Me}\p{Emoji_Modifier}\u1160-\u11ff\ud7b0-\ud7fb]/u;

/**
 * What it draws two columns wide. The ranges are those of Unicode's East Asian Width `W` and `F`, with what lies
 * between.
 */
const drawnWide = () =>
  /[\u1100-\u115f\u2e80-\u303e\u3041-\u4dbf\u4e00-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe10-\ufe19\ufe30-\ufe6b\uff01-\uff60\uffe0-\uffe6\u{16fe0}-\u{18dff}\u{1b000}-\u{1b2ff}\u{1f200}-\u{1f265}\u{20000}-\u{3fffd}]|(?!\p{RI})\p{Emoji_Presentation}/u;

/** Makes an emoji, two columns wide, of a sign that is text by itself. */
const AS_EMOJI = '\ufe0f';

const ASCII = /^[ -~]*$/;

/** How many columns of a terminal a text takes that has nothing unseen in it. */
export function displayWidth(text: string): number {
  if (ASCII.test(text)) return text.length;
  const [over, wide] = [drawnOver(), drawnWide()];
  let width = 0;
  let last = 0;
  for (const character of text) {
    if (character === AS_EMOJI && last === 1) {
      width++;
      last = 2;
    } else if (!over.test(character)) {
      last = wide.test(character) ? 2 : 1;
      width += last;
    }
  }
  return width;
}

/** As much of the beginning of a text as fits into so many columns. */
export function fitting(text: string, columns: number): string {
  if (displayWidth(text) <= columns) return text;
  let end = 0;
  for (const character of text) {
    const next = end + character.length;
    if (displayWidth(text.slice(0, next)) > columns) break;
    end = next;
  }
  return text.slice(0, end);
}
