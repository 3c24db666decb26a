import { plural } from '../../text/counts.ts';
import { code } from '../text/markdown-text.ts';
import { idList, ownerList } from './cell-lists.ts';

/** What a suggestion is about, and where its owner comes from. */
export interface SuggestionAbout {
  /** `null` for the owners of the whole estate. */
  readonly service: string | null;
  readonly part: string | null;
  readonly layers: readonly string[];
  readonly owners: readonly string[];
  readonly from: 'service' | 'codeowners' | 'file';
}

/** The sentences over a suggestion that can be committed. */
export function suggestionText({ service, part, layers, owners, from }: SuggestionAbout): string {
  const name =
    service === null ? 'The estate' : code(part === null ? service : `${service}.${part}`, false);
  const who = ownerList(owners, () => null);
  const why = {
    service: `${who} has other duties of this service`,
    codeowners: `CODEOWNERS names ${who} for this file`,
    file: `${who} has most of the other duties in this file`,
  }[from];
  const missing =
    layers.length === 1
      ? '1 duty has no owner'
      : `${plural(layers.length, 'duty', 'duties')} have no owner`;
  return `${name}: ${missing} (${idList(layers)}). ${why}. Commit this if that is right, or name someone else.`;
}
