// In: any text. Out: a text that is safe where it is shown.

// Control characters, line breaks of every kind, marks that turn text around or hide it, letters and tags that have no
// shape, and halves of characters.
const UNSEEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is to be made visible.
  /[\u034f\u0000-\u001f\u007f-\u009f\u00ad\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164\ud800-\udfff\ufeff\uffa0\ufff9-\ufffb\u{e0000}-\u{e0fff}]/gu;

/** Makes visible what a terminal, a log or a reader could not see: `\u001b` for an escape. */
export function visible(text: string): string {
  return text.replace(UNSEEN, (char) => {
    const hex = (char.codePointAt(0) ?? 0).toString(16);
    return hex.length > 4 ? `\\u{${hex}}` : `\\u${hex.padStart(4, '0')}`;
  });
}

/** Text for one line of a log: nothing unseen in it, and no `##[…]`, which commands a runner anywhere in a line. */
export function plain(text: string): string {
  return visible(text).replaceAll('##[', '##\\[');
}

/** Lines for a log: none begins with `::`, which would command a runner. */
export function lines(text: string): string {
  return text.replace(/^([^\S\r\n\u2028\u2029]*)::/gm, '$1\\::');
}

/** Wraps text at spaces to lines of so many columns; a longer word gets a separate line. */
export function wrap(text: string, columns: number, indent: string): string {
  const out: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && indent.length + line.length + 1 + word.length > columns) {
      out.push(indent + line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  if (line !== '') out.push(indent + line);
  return out.join('\n');
}
