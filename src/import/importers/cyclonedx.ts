import { at, given, textOf } from '../fields.ts';
import { isOwnerColumn, isTeamColumn } from '../inventory-table.ts';
import { partiesIn } from '../party-list.ts';
import type { ImportedSystem, Importer, NamedParty } from '../system.ts';

/** The services of a CycloneDX bill of materials. Owners are where its properties name them. Source: the CycloneDX JSON reference, "services". */
export const cyclonedx: Importer = {
  id: 'cyclonedx',
  summary: 'The services of a CycloneDX bill of materials, JSON',
  recognises: ({ documents }) => documents.some((one) => at(one, 'bomFormat') === 'CycloneDX'),
  read: ({ documents }) => {
    const systems = documents.flatMap((one) => servicesIn(at(one, 'services')));
    const skipped = systems.length > 0 ? [] : ['The bill of materials lists no services.'];
    return { systems, skipped };
  },
};

/** Services, and those that they consist of. */
function servicesIn(list: unknown): ImportedSystem[] {
  return (Array.isArray(list) ? list : []).flatMap((service) => {
    const name = textOf(at(service, 'name'));
    const inner = servicesIn(at(service, 'services'));
    if (name === undefined) return inner;
    const data = at(service, 'data');
    const kinds = (Array.isArray(data) ? data : []).flatMap(
      (one) => textOf(at(one, 'classification')) ?? [],
    );
    const system: ImportedSystem = {
      name,
      products: [name],
      owners: ownersIn(at(service, 'properties')),
      ...given({
        description: textOf(at(service, 'description')),
        provider: textOf(at(service, 'provider', 'name')),
        data: [...new Set(kinds)],
      }),
    };
    return [system, ...inner];
  });
}

/** Properties such as `{ name: "acme:owner", value: "iam@acme.example" }`. */
function ownersIn(properties: unknown): NamedParty[] {
  return (Array.isArray(properties) ? properties : []).flatMap((one) => {
    const name = textOf(at(one, 'name')) ?? '';
    const last = name.slice(name.lastIndexOf(':') + 1);
    if (isOwnerColumn(last)) return partiesIn(at(one, 'value'), null);
    return isTeamColumn(last) ? partiesIn(at(one, 'value'), 'team') : [];
  });
}
