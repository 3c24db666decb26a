import { plural } from '../../text/counts.ts';
import { code } from '../text/markdown-text.ts';
import { idList, ownerList } from './cell-lists.ts';

/** What a suggestion is about, and where its owner comes from. */
export interface SuggestionAbout {
  /** `null` for the owners of the whole estate. */
  readonly service: string | null;
  readonly part: string | null;
  readonly layers: readonly string[];
  /** `null` if it names nobody beyond those that the manifest already names. */
  readonly proposal: {
    readonly owners: readonly string[];
    readonly from: 'service' | 'codeowners' | 'file';
  } | null;
  /** Keys that don't count, from which owners move. */
  readonly moved: readonly string[];
}

/** The sentences above a suggestion that can be committed. */
export function suggestionText(about: SuggestionAbout): string {
  const { service, part, layers, proposal, moved } = about;
  const name =
    service === null ? 'The estate' : code(part === null ? service : `${service}.${part}`, false);
  const reasons = [
    ...(moved.length === 0 ? [] : [`${idList(moved)} names an owner and doesn't count.`]),
    ...(proposal === null ? [] : [whyText(proposal)]),
  ];
  const missing =
    layers.length === 1
      ? '1 duty has no owner'
      : `${plural(layers.length, 'duty', 'duties')} have no owner`;
  return `${name}: ${missing} (${idList(layers)}). ${reasons.join(' ')} Commit this if that is right, or name someone else.`;
}

function whyText({ owners, from }: NonNullable<SuggestionAbout['proposal']>): string {
  const who = ownerList(owners, () => null);
  return {
    service: `${who} has other duties of this service.`,
    codeowners: `CODEOWNERS names ${who} for this file.`,
    file: `${who} has most of the other duties in this file.`,
  }[from];
}
