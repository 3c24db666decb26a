import type { Agreement } from '../../estate/manifest.ts';
import type { AddressKind } from '../../estate/reading.ts';
import { quoted } from '../../validate/show.ts';

/** Why people can't open the address of an agreement, as a sentence; empty if they can. */
export function addressReason({ url, kind }: NonNullable<Agreement['written']>): string {
  const sentences: Readonly<Record<AddressKind, string>> = {
    address: '',
    placeholder: `The address ${quoted(url)} is a placeholder.`,
    'example-domain': `The address ${quoted(url)} is an example: its domain is only for examples, tests or templates.`,
    local: `The address ${quoted(url)} points to the reader's own machine.`,
    'not-http': `${quoted(url)} isn't a web address.`,
  };
  return sentences[kind];
}
