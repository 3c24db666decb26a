import { check } from '../../check/check.ts';
import type { Report } from '../../estate/report.ts';
import type { GitHub } from '../../github/api/client.ts';
import { parseRepository } from '../../github/api/repository.ts';
import { gitHash } from '../../github/commits/blobs.ts';
import { commitFiles } from '../../github/commits/commit-files.ts';
import { readFilesAt } from '../../github/commits/contents.ts';
import type { FoundPolicy } from '../../github/organisation/organisation-policy-file.ts';
import { searchBy } from '../../github/organisation/read-repositories.ts';
import { defaultPolicyFile } from '../../policy/policy.ts';
import { CannotCheck } from '../../read/cannot-check.ts';
import { type Files, Unavailable } from '../../read/files.ts';
import { keptFiles, keptText } from '../../read/kept-files.ts';
import { type OpenEstate, openEstate } from '../../read/open-estate.ts';
import type { Organisation } from '../../read/organisation-policy.ts';
import { rules } from '../../rules/index.ts';
import type { KeptRepository, ListedRepository } from '../../sweep/swept-repository.ts';
import type { Verified } from '../verified-owners.ts';

/** A repository as it was opened, or why it can't be checked. */
export type Opened =
  | { readonly estate: OpenEstate; readonly kept: KeptRepository }
  | { readonly state: 'unreadable' | 'not-read'; readonly why: string };

/** Opens what was kept with the loader that every command uses; what it names besides is read once, and kept too. */
export class KeptEstates {
  readonly #client: GitHub;
  readonly #above: FoundPolicy | null;
  readonly #elsewhere = new Map<string, Files>();

  /** `above` is the organisation's policy. */
  constructor(client: GitHub, above: FoundPolicy | null) {
    this.#client = client;
    this.#above = above;
  }

  async open(repository: ListedRepository, kept: KeptRepository): Promise<Opened> {
    const more = new MoreFiles(this.#client, repository, kept);
    const above = this.#above;
    const failures: Unavailable[] = [];
    try {
      const estate = await openEstate({
        files: keptFiles(kept, searchBy([]).keeps, noting(more.read, failures)),
        targets: [{ path: '.', isFolder: true }],
        policy: {
          path: defaultPolicyFile,
          isNamed: false,
          holds: 'head',
          organisation: async (file) => {
            const files = await this.#organisation(file);
            return { ...files, read: noting(files.read, failures) };
          },
          ...(above === null ? {} : { under: above.name }),
          rules: () => rules,
        },
        codeOwners: { within: '', isWhole: true },
      });
      return { estate, kept: more.kept };
    } catch (error) {
      // Where GitHub failed, what it has may be sound.
      const state = failures.length === 0 ? 'unreadable' : 'not-read';
      if (error instanceof CannotCheck) return { state, why: asLine(error.message) };
      if (error instanceof Unavailable) return { state: 'not-read', why: error.message };
      throw error;
    }
  }

  /** The organisation's policy is already known; another one that a policy extends is read once for all. */
  readonly #organisation: Organisation = async ({ name, repository, ref }) => {
    const above = this.#above;
    if (above !== null && name === above.name)
      return { read: async () => above.bytes, list: () => [] };
    const parsed = parseRepository(repository);
    if (parsed === null) throw new CannotCheck(`\`${repository}\` isn't the name of a repository.`);
    const key = `${repository}@${ref}`.toLowerCase();
    let files = this.#elsewhere.get(key);
    if (files === undefined) {
      files = commitFiles(this.#client, { repository: parsed, sha: ref });
      this.#elsewhere.set(key, files);
    }
    return files;
  };
}

/** The report on an opened estate. There is no change, so that every finding counts. */
export function reportOnKept(
  { estate }: OpenEstate,
  today: string,
  verified: Verified,
): Promise<Report> {
  return check({ ...estate, ...verified, gate: { ...estate.policy.gate, scope: 'all' }, today });
}

/** Files that something names but no search found: they are requested one by one, and kept. */
class MoreFiles {
  kept: KeptRepository;
  readonly #client: GitHub;
  readonly #name: string;

  constructor(client: GitHub, { name }: ListedRepository, kept: KeptRepository) {
    this.#client = client;
    this.#name = name;
    this.kept = kept;
  }

  readonly read = async (path: string): Promise<Uint8Array | undefined> => {
    const repository = parseRepository(this.#name);
    const { head } = this.kept;
    const read =
      repository === null ? undefined : await readFilesAt(this.#client, repository, head, [path]);
    const found = read?.get(path);
    if (found?.state !== 'read') {
      this.kept = { ...this.kept, absent: [...this.kept.absent, path] };
      return undefined;
    }
    const oid = gitHash(found.bytes);
    this.kept = {
      ...this.kept,
      files: { ...this.kept.files, [path]: { oid, link: false } },
      texts: { ...this.kept.texts, [oid]: keptText(found.bytes) },
    };
    return found.bytes;
  };
}

/** The same reader, which also says where it failed. */
function noting(read: Files['read'], failures: Unavailable[]): Files['read'] {
  return async (path) => {
    try {
      return await read(path);
    } catch (error) {
      if (error instanceof Unavailable) failures.push(error);
      throw error;
    }
  };
}

/** A reason is a table cell: its first line alone would say that a policy is invalid, but not why. */
function asLine(message: string): string {
  return message.replaceAll('\n', ' ');
}
