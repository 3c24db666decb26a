import type { AddressKind } from '../estate/reading.ts';
import { isExampleDomain } from './domains.ts';
import { isPlaceholderName, isPlaceholderProse, placeholderIn } from './placeholder.ts';
import { fold, hasHidden, wordsOf } from './visible.ts';

const WEB = /^https?:\/\/(?:[^/?#\s@]*@)?(\[[\da-f:.]+\]|[^/?#\s:@[\]]+)(?::\d{1,5})?([/?#]\S*)?$/;
const LOCAL =
  /^(?:localhost|127\.\d+\.\d+\.\d+|0\.0\.0\.0|\[::1?\]|localhost\.localdomain|host\.docker\.internal)$/;

/** More than the schema lets an address have. */
const MOST_CHARACTERS = 2_100;

/** Says what the text of an address is. */
export function classifyAddress(text: string): AddressKind {
  const address = text.trim();
  const isLong = address.length > MOST_CHARACTERS;
  const found = isLong ? null : WEB.exec(fold(address));
  // Most are addresses, so this is checked first.
  if (found === null) return placeholderIn(address) === null ? 'not-http' : 'placeholder';
  if (hasHidden(address)) return 'not-http';
  const [, host = '', path = ''] = found;
  if (LOCAL.test(host)) return 'local';
  if (isExampleDomain(host)) return 'example-domain';
  const labels = host.split('.');
  if (labels.length === 1 && isPlaceholderName(host)) return 'placeholder';
  return hasTemplate(host) || isPlaceholderPath(path) ? 'placeholder' : 'address';
}

/** `<tenant>.vendor.corp`, `{{host}}`, `...`. */
function hasTemplate(host: string): boolean {
  return wordsOf(host).length === 0 || /[<>{}$*]/.test(host);
}

const words = new Set(['tbd', 'tba', 'tbc', 'xxx', 'fixme', 'placeholder', 'changeme']);

/** A path whose last step is a placeholder: `/TBD`, `/<document>`, `/...`. */
function isPlaceholderPath(path: string): boolean {
  const last = path.split(/[?#]/, 1)[0]?.replace(/\/$/, '').split('/').at(-1) ?? '';
  return words.has(last) || /^(?:<.*>|\{.*\}|%3c.*%3e|…|\.{3,})$/.test(last);
}

/** Whether a clause or a reason says something. */
export function isSaid(prose: string | null): prose is string {
  return prose !== null && !isPlaceholderProse(prose);
}
