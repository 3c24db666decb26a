import type { Finding } from '../../estate/finding.ts';
import { escapeMarkup } from '../text/markup.ts';

/** Text from a repository within our own line: escaped, and isolated so that it can't reverse the text around it. */
export function bdi(text: string): string {
  return `<bdi>${escapeMarkup(text)}</bdi>`;
}

/** `erp`, or `erp › plant` for a part. */
export function entryName(service: string, part: string | null): string {
  return part === null ? bdi(service) : `${bdi(service)} › ${bdi(part)}`;
}

/** An owner that may break after the slash of a team or before the domain of an address. */
export function ownerText(owner: string): string {
  return escapeMarkup(owner)
    .replaceAll('/', '/<wbr>')
    .replace(/(?!^)@/g, '<wbr>@');
}

/** A message in which what is between backticks is code. */
export function messageText(message: string): string {
  return escapeMarkup(message).replace(/`([^`]+)`/g, '<code>$1</code>');
}

/** A link, where the address is a web address that hides no other; else the text alone. */
export function link(address: string, html: string): string {
  return hostOf(address) === undefined
    ? html
    : `<a href="${escapeMarkup(address)}" rel="noopener noreferrer">${html}</a>`;
}

/** The host of a web address, so that a link says where it leads; `undefined` for any other address. */
export function hostOf(address: string): string | undefined {
  return /^https?:\/\/([a-z0-9.-]+(?::\d+)?)(?:[/?#]|$)/i.exec(address)?.[1]?.toLowerCase();
}

/** `cloud-services.yml:14:5` as code. */
export function placeText({ location: { file, line, column } }: Finding): string {
  return `<code>${escapeMarkup(`${file}:${line}:${column}`)}</code>`;
}
