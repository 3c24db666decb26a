import { at, given, linksOf, textOf } from '../fields.ts';
import type { ImportedSystem, Importer, NamedParty } from '../system.ts';

/** Cortex's descriptors: OpenAPI documents whose `info` carries Cortex's own keys. */
export const cortex: Importer = {
  id: 'cortex',
  summary: 'Cortex descriptors (cortex.yaml)',
  recognises: ({ documents }) =>
    documents.some((one) => textOf(at(one, 'info', 'x-cortex-tag')) !== undefined),
  read: ({ documents }) => ({
    systems: documents.flatMap((document) => {
      const info = at(document, 'info');
      const id = textOf(at(info, 'x-cortex-tag'));
      return id === undefined ? [] : [systemOf(id, info)];
    }),
    skipped: [],
  }),
};

function systemOf(id: string, info: unknown): ImportedSystem {
  const name = textOf(at(info, 'title')) ?? id;
  const owners = at(info, 'x-cortex-owners');
  return {
    id,
    name,
    products: [],
    owners: (Array.isArray(owners) ? owners : []).flatMap(ownerOf),
    ...given({
      description: textOf(at(info, 'description')),
      links: linksOf(at(info, 'x-cortex-link')),
    }),
  };
}

function ownerOf(owner: unknown): NamedParty[] {
  const email = textOf(at(owner, 'email'));
  const name = textOf(at(owner, 'name'));
  if (String(at(owner, 'type') ?? '').toLowerCase() === 'email' && email !== undefined)
    return [{ text: email, is: 'person' }];
  return name === undefined ? [] : [{ text: name, is: 'team' }];
}
