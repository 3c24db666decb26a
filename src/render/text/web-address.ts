/** Characters that no address may have bare, though browsers accept them there. */
const NEVER = /[\\^`{|}<>"[\]]/g;

/** A `%` that begins no escape. */
const LONE_PERCENT = /%(?![0-9a-f]{2})/gi;

/** An address of the web as RFC 3986 writes it, in ASCII; `null` for any other text. */
export function webAddress(text: string | null | undefined): string | null {
  if (text == null || !/^\s*https?:/i.test(text) || !URL.canParse(text)) return null;
  const { origin, pathname, search, hash } = new URL(text);
  const rest = `${pathname}${search}${hash}`
    .replace(LONE_PERCENT, '%25')
    .replace(NEVER, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);
  // A second number sign can't be in a fragment.
  const [head = '', ...fragments] = rest.split('#');
  return `${origin}${head}${fragments.length === 0 ? '' : `#${fragments.join('%23')}`}`;
}

const LABEL = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/i;
const WORD = /^[\w%+-]+$/;

/** An e-mail address of the plain form that every reader accepts; `null` for any other text. */
export function mailAddress(text: string): string | null {
  const [local = '', domain = '', ...more] = text.trim().split('@');
  const labels = domain.split('.');
  const isMail =
    more.length === 0 &&
    local.length <= 64 &&
    domain.length <= 253 &&
    labels.length > 1 &&
    local.split('.').every((word) => WORD.test(word)) &&
    labels.every((label) => LABEL.test(label));
  return isMail ? `${local}@${domain}` : null;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is to be taken out.
const BREAKS = /[\s\u0000-\u001f\u007f-\u009f]+/g;

/** A text without halves of characters, which no UTF-8 has. */
export function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\ufffd');
}

/** A text in one line, without spaces around it; `otherwise` where nothing is left. */
export function oneLine(text: string, otherwise: string): string {
  return wellFormed(text).replace(BREAKS, ' ').trim() || otherwise;
}
