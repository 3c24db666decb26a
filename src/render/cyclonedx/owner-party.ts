import type { ReportManifest } from '../../estate/report.ts';
import { declaredOwners, isUser } from '../../report/declared-owner.ts';
import { mailAddress } from '../text/web-address.ts';

interface Contact {
  readonly name?: string;
  readonly email?: string;
}

/** Who is responsible for a data set: an organisation or a person, never both. */
export type ResponsibleParty =
  | { readonly organization: { readonly name: string; readonly contact?: readonly Contact[] } }
  | { readonly contact: Contact };

/** Owners of a manifest as CycloneDX has them: teams are organisations, people and addresses are contacts. */
export function ownerParties(
  manifest: Pick<ReportManifest, 'teams' | 'people'>,
): (owner: string) => ResponsibleParty {
  const declaredAs = declaredOwners(manifest);
  const teams = new Set(manifest.teams.map(({ id }) => id));
  const people = new Set(manifest.people.map(({ id }) => id));
  return (owner) => {
    const declared = declaredAs(owner);
    if (declared === undefined) return undeclared(owner);
    const { id, contacts } = declared;
    const name = declared.name ?? id;
    const emails = contacts.flatMap((one) => mailAddress(one) ?? []);
    if (people.has(id) && !teams.has(id)) {
      const [email] = emails;
      return { contact: { name, ...(email === undefined ? {} : { email }) } };
    }
    const contact = emails.map((email) => ({ email }));
    return { organization: { name, ...(contact.length === 0 ? {} : { contact }) } };
  };
}

function undeclared(owner: string): ResponsibleParty {
  const email = mailAddress(owner);
  if (email !== null) return { contact: { email } };
  return isUser(owner) ? { contact: { name: owner } } : { organization: { name: owner } };
}
