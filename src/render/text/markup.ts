import { visible } from './plain.ts';

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

// Half a surrogate pair, and the two code points that XML 1.0 forbids besides control characters.
const NO_CHARACTER = /[\p{Surrogate}\ufffe\uffff]/gu;

/**
 * Any text -> text that is nothing but text in HTML and XML, in an element or a quoted attribute: no tag, no entity
 * of its own, no line break, nothing unseen, no character that XML 1.0 forbids, and no command to a runner that
 * shows the page in a log.
 */
export function escapeMarkup(text: string): string {
  return visible(text)
    .replace(NO_CHARACTER, '\ufffd')
    .replace(/[&<>"']/g, (char) => entities[char] as string)
    .replaceAll('::', '&#58;&#58;')
    .replaceAll('##[', '#&#35;[');
}
