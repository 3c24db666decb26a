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
 * Turns any text into plain text for HTML and XML, in an element or a quoted attribute: no tags, no other entities, no
 * line breaks, no invisible characters, nothing that XML 1.0 forbids, and no command to a runner that logs the page.
 */
export function escapeMarkup(text: string): string {
  return visible(text)
    .replace(NO_CHARACTER, '\ufffd')
    .replace(/[&<>"']/g, (char) => entities[char] as string)
    .replaceAll('::', '&#58;&#58;')
    .replaceAll('##[', '#&#35;[');
}
