import type { MissingPart } from '../../estate/rolled-up.ts';
import { searchBy } from '../../github/organisation/read-repositories.ts';
import type { FoundPull } from '../../github/organisation/rollout-pulls.ts';
import { defaultManifests, defaultPolicyFile } from '../../policy/policy.ts';
import { CannotCheck } from '../../read/cannot-check.ts';
import { bytesOfKept } from '../../read/kept-files.ts';
import { matcher } from '../../read/manifests.ts';
import { policyOfOrganisation } from '../../read/organisation-policy.ts';
import { writtenFrom } from '../../read/policy-file.ts';
import { missingIn, type RolloutRow } from '../../sweep/rollout.ts';
import type { KeptRepository, ListedRepository } from '../../sweep/swept-repository.ts';
import { type ReadRequest, type Ready, readOrganisation } from './read-organisation.ts';

type FindPulls = (
  repositories: readonly ListedRepository[],
) => Promise<ReadonlyMap<string, FoundPull | { readonly why: string }>>;

/** How far the rollout is in each repository, by name. A repository without a commit has nothing to check. */
export async function readRollout(
  request: ReadRequest,
  find: FindPulls,
): Promise<{ rows: RolloutRow[]; missing: readonly MissingPart[] }> {
  const { policy } = request;
  const above =
    policy === null ? null : (await policyOfOrganisation(policy.name, policy.bytes)).manifests;
  const rows: RolloutRow[] = [];
  const { missing, stopped } = await readOrganisation(request, {
    empty: () => {},
    unread: (repository, why) => {
      rows.push({
        repository,
        manifest: false,
        workflow: false,
        checks: [],
        pull: 'none',
        url: null,
        why,
      });
    },
    ready: async (some) => {
      for (const one of some) rows.push(await rowOf(one, above));
    },
  });
  const open = rows.filter((row) => row.why === null && missingIn(row).length > 0);
  const pulls = await find(open.map(({ repository }) => repository));
  const sorted = rows
    .map((row) => {
      const pull = pulls.get(row.repository.id);
      if (pull === undefined) return row;
      return 'why' in pull
        ? { ...row, why: `its pull requests can't be seen: ${pull.why}` }
        : { ...row, pull: pull.state, url: pull.url };
    })
    .sort((a, b) => (a.repository.name < b.repository.name ? -1 : 1));
  const early = stopped === null ? [] : [{ name: request.org, why: stopped }];
  return { rows: sorted, missing: [...missing, ...early] };
}

async function rowOf(
  [repository, kept]: Ready,
  above: readonly string[] | null,
): Promise<RolloutRow> {
  const globs = [...((await ownGlobs(kept)) ?? []), ...(above ?? [])];
  const isManifest = matcher(globs.length === 0 ? defaultManifests : globs);
  const { enters } = searchBy([globs]);
  const manifest = Object.entries(kept.files).some(
    ([path, { link }]) => !link && isManifest(path) && foldersOf(path).every(enters),
  );
  const { checks } = kept;
  const workflow = checks.length > 0;
  return { repository, manifest, workflow, checks, pull: 'none', url: null, why: null };
}

async function ownGlobs({ files, texts }: KeptRepository): Promise<readonly string[] | null> {
  const text = texts[files[defaultPolicyFile]?.oid ?? ''];
  if (text === undefined) return null;
  try {
    return (await writtenFrom(defaultPolicyFile, bytesOfKept(text))).manifests;
  } catch (error) {
    if (error instanceof CannotCheck) return null;
    throw error;
  }
}

function foldersOf(path: string): string[] {
  const steps = path.split('/').slice(0, -1);
  return steps.map((_, at) => steps.slice(0, at + 1).join('/'));
}
