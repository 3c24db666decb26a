import type { GitHub } from '../api/client.ts';
import { field, textField } from '../api/json-fields.ts';
import type { Repository } from '../api/repository.ts';
import { rawText, textOf } from './texts.ts';

/** An organisation's policy, by the form in which policies extend it. */
export interface FoundPolicy {
  /** `owner/repo/path@ref`. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Where an organisation's policy is looked for in its repository `.github`; the first that exists counts. */
const PLACES = ['cloud-estate.yml', '.github/cloud-estate.yml'] as const;

/** The policy in `<org>/.github`; `null` if there is none that the token shows. One request. Rejects with a `GitHubError`. */
export async function organisationPolicy(client: GitHub, org: string): Promise<FoundPolicy | null> {
  const repository: Repository = { owner: org, name: '.github' };
  const fields = PLACES.map(
    (path, at) =>
      `p${at}: object(expression: "HEAD:${path}") { ... on Blob { oid byteSize text } }`,
  );
  const { data } = await client.graphql(
    `query($owner: String!, $name: String!) { repository(owner: $owner, name: $name) { defaultBranchRef { name } ${fields.join(' ')} } }`,
    { ...repository },
  );
  const branch = textField(data, 'repository', 'defaultBranchRef', 'name');
  if (branch === null) return null;
  for (const [at, path] of PLACES.entries()) {
    const found = field(data, 'repository', `p${at}`);
    const oid = textField(found, 'oid');
    if (oid === null) continue;
    const bytes = textOf(found) ?? (await rawText(client, repository, oid));
    return { name: `${org}/.github/${path}@${branch}`, bytes };
  }
  return null;
}
