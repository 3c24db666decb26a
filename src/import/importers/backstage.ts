import { plural } from '../../text/counts.ts';
import { at, given, linksOf, textOf } from '../fields.ts';
import { isRecord } from '../read-file.ts';
import type { ImportedSystem, Importer, NamedParty } from '../system.ts';

/** Kinds of entities that something runs as; the others describe people, places and interfaces. */
const KINDS: readonly string[] = ['component', 'resource', 'system'];

/** Backstage's catalogue: a document for each entity, or a list of them. */
export const backstage: Importer = {
  id: 'backstage',
  summary: 'Backstage entities (catalog-info.yaml); groups and users become teams and people',
  recognises: (file) => entitiesOf(file.documents).length > 0,
  read: ({ documents }) => {
    const entities = entitiesOf(documents);
    const systems = entities.filter((one) => KINDS.includes(kindOf(one))).map(systemOf);
    const parties = new Map<string, NamedParty & { title: string }>();
    for (const entity of entities) {
      const kind = kindOf(entity);
      const name = textOf(at(entity, 'metadata', 'name'));
      if (name === undefined || (kind !== 'group' && kind !== 'user')) continue;
      const is = kind === 'group' ? 'team' : 'person';
      const title = textOf(at(entity, 'spec', 'profile', 'displayName')) ?? name;
      const contact = textOf(at(entity, 'spec', 'profile', 'email'));
      parties.set(name.toLowerCase(), { text: name, is, title, ...given({ contact }) });
    }
    const others = entities.filter((one) => ![...KINDS, 'group', 'user'].includes(kindOf(one)));
    const kinds = [...new Set(others.map((one) => String(one.kind)))].sort();
    const skipped =
      others.length === 0
        ? []
        : [
            `${plural(others.length, 'entity of another kind is', 'entities of other kinds are')} left out: ${kinds.join(', ')}.`,
          ];
    return { systems, parties, skipped };
  },
};

function entitiesOf(documents: readonly unknown[]): Record<string, unknown>[] {
  const all = documents.flatMap((document) => (Array.isArray(document) ? document : [document]));
  return all.filter(
    (one): one is Record<string, unknown> =>
      isRecord(one) && String(one.apiVersion ?? '').startsWith('backstage.io/'),
  );
}

function kindOf({ kind }: Record<string, unknown>): string {
  return String(kind ?? '').toLowerCase();
}

function systemOf(entity: Record<string, unknown>): ImportedSystem {
  const id = textOf(at(entity, 'metadata', 'name')) ?? 'unnamed';
  const name = textOf(at(entity, 'metadata', 'title')) ?? id;
  const owner = textOf(at(entity, 'spec', 'owner'));
  const reference = /^(?:(group|user):)?(?:[^/]+\/)?([^/]+)$/i.exec(owner ?? '');
  const is = reference?.[1]?.toLowerCase() === 'user' ? 'person' : 'team';
  return {
    id,
    name,
    products: [],
    owners: owner === undefined ? [] : [{ text: reference?.[2] ?? owner, is }],
    ...given({
      description: textOf(at(entity, 'metadata', 'description')),
      links: linksOf(at(entity, 'metadata', 'links')),
    }),
  };
}
