import { plural } from '../../text/counts.ts';
import { at, given, linksOf, textOf } from '../fields.ts';
import { isRecord } from '../read-file.ts';
import type { ImportedSystem, Importer, NamedParty } from '../system.ts';

/** Datadog's software catalogue: schemas v1 and v2 name a team, the entities of v3 an owner and more of them. */
export const datadog: Importer = {
  id: 'datadog',
  summary: 'Datadog service and entity files, schemas v1 to v3, several documents in a file',
  recognises: ({ documents }) => documents.some(isKnown),
  read: ({ documents }) => {
    const known = documents.filter(isKnown);
    const systems = known.map((one) =>
      isV3(one) ? fromV3(one) : isV1(one) ? fromV1(one) : fromV2(one),
    );
    const others = documents.filter((one) => isRecord(one) && !isKnown(one)).length;
    const skipped =
      others === 0
        ? []
        : [
            `${plural(others, 'document is', 'documents are')} left out: no Datadog service found there.`,
          ];
    return { systems, skipped };
  },
};

function isKnown(document: unknown): boolean {
  return isV1(document) || isV2(document) || isV3(document);
}

function isV1(document: unknown): boolean {
  return textOf(at(document, 'info', 'dd-service')) !== undefined;
}

function isV2(document: unknown): boolean {
  return isRecord(document) && textOf(document['dd-service']) !== undefined;
}

function isV3(document: unknown): boolean {
  return (
    isRecord(document) &&
    document.apiVersion === 'v3' &&
    textOf(at(document, 'metadata', 'name')) !== undefined
  );
}

function fromV1(document: unknown): ImportedSystem {
  const id = textOf(at(document, 'info', 'dd-service')) ?? '';
  const team = textOf(at(document, 'org', 'team'));
  const contact = textOf(at(document, 'contact', 'email'));
  return {
    id,
    name: textOf(at(document, 'info', 'display-name')) ?? id,
    products: [],
    owners: team === undefined ? [] : [{ text: team, is: 'team', ...given({ contact }) }],
    ...given({
      description: textOf(at(document, 'info', 'description')),
      criticality: textOf(at(document, 'info', 'service-tier')),
      links: linksOf(at(document, 'external-resources')),
    }),
  };
}

function fromV2(document: unknown): ImportedSystem {
  const id = textOf(at(document, 'dd-service')) ?? '';
  const team = textOf(at(document, 'team') ?? at(document, 'dd-team'));
  const contact = emailIn(at(document, 'contacts'));
  return {
    id,
    name: id,
    products: [],
    owners: team === undefined ? [] : [{ text: team, is: 'team', ...given({ contact }) }],
    ...given({
      description: textOf(at(document, 'description')),
      criticality: textOf(at(document, 'tier')),
      links: linksOf(at(document, 'links')),
    }),
  };
}

function fromV3(document: unknown): ImportedSystem {
  const id = textOf(at(document, 'metadata', 'name')) ?? '';
  const name = textOf(at(document, 'metadata', 'displayName')) ?? id;
  const contact = emailIn(at(document, 'metadata', 'contacts'));
  const first = textOf(at(document, 'metadata', 'owner'));
  const more = at(document, 'metadata', 'additionalOwners');
  const others = (Array.isArray(more) ? more : []).flatMap((one): NamedParty[] => {
    const text = textOf(at(one, 'name'));
    if (text === undefined) return [];
    return [
      { text, is: /user|person|operator/i.test(String(at(one, 'type') ?? '')) ? null : 'team' },
    ];
  });
  const owner: NamedParty[] =
    first === undefined ? [] : [{ text: first, is: 'team', ...given({ contact }) }];
  return {
    id,
    name,
    products: [],
    owners: [...owner, ...others],
    ...given({
      description: textOf(at(document, 'metadata', 'description')),
      criticality: textOf(at(document, 'spec', 'tier')),
      links: linksOf(at(document, 'metadata', 'links')),
    }),
  };
}

function emailIn(contacts: unknown): string | undefined {
  const list = Array.isArray(contacts) ? contacts : [];
  return textOf(
    at(
      list.find((one) => at(one, 'type') === 'email'),
      'contact',
    ),
  );
}
