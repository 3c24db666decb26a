import { at, given, textOf } from '../fields.ts';
import type { Importer } from '../system.ts';

/** OpsLevel's file beside the code, one service or component in each document. */
export const opslevel: Importer = {
  id: 'opslevel',
  summary: 'OpsLevel files (opslevel.yml)',
  recognises: ({ documents }) => documents.some((one) => bodyOf(one) !== undefined),
  read: ({ documents }) => ({
    systems: documents.flatMap((document) => {
      const body = bodyOf(document);
      const name = textOf(at(body, 'name'));
      if (name === undefined) return [];
      const owner = textOf(at(body, 'owner'));
      return [
        {
          name,
          products: [],
          owners: owner === undefined ? [] : [{ text: owner, is: 'team' as const }],
          ...given({
            description: textOf(at(body, 'description')),
            criticality: textOf(at(body, 'tier')),
          }),
        },
      ];
    }),
    skipped: [],
  }),
};

function bodyOf(document: unknown): unknown {
  const body = at(document, 'component') ?? at(document, 'service');
  return at(document, 'version') !== undefined && textOf(at(body, 'name')) !== undefined
    ? body
    : undefined;
}
