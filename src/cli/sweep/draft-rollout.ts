import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { codeOwnersPlaces } from '../../codeowners/code-owners.ts';
import { isWanted } from '../../discover/file-role.ts';
import type { GitHub } from '../../github/api/client.ts';
import { downloadFiles } from '../../github/organisation/download-files.ts';
import type { ObjectQueries } from '../../github/organisation/object-queries.ts';
import { workflowFile, workflowText } from '../../init/workflow.ts';
import { CannotCheck } from '../../read/cannot-check.ts';
import { isInside } from '../../read/paths.ts';
import type { RolloutRow } from '../../sweep/rollout.ts';
import { shortName } from '../../sweep/selection.ts';
import type { ListedRepository } from '../../sweep/swept-repository.ts';
import { textYaml } from '../../text/yaml-text.ts';
import type { Terminal } from '../command.ts';
import { init } from '../commands/init.ts';

const MANIFEST = 'cloud-services.yml';
/** Files from which owners are proposed. */
const OWNER_FILES =
  /(?:^|\/)(?:catalog-info\.ya?ml|(?:service|entity)\.datadog\.ya?ml|opslevel\.ya?ml)$/;

/** The files that a repository is missing: a manifest drafted by `init` from its code, and the workflow. */
export async function draftFor(
  client: GitHub,
  queries: ObjectQueries,
  row: RolloutRow,
  terminal: Terminal,
): Promise<ReadonlyMap<string, string>> {
  const { repository } = row;
  const files = new Map<string, string>();
  if (!row.manifest)
    files.set(MANIFEST, await draftManifest(client, queries, repository, terminal));
  if (!row.workflow) files.set(workflowFile, workflowText(repository.branch ?? 'main'));
  return files;
}

async function draftManifest(
  client: GitHub,
  queries: ObjectQueries,
  repository: ListedRepository,
  terminal: Terminal,
): Promise<string> {
  const { files, isWhole } = await downloadFiles(client, queries, repository, isDrafted);
  const folder = mkdtempSync(join(tmpdir(), 'cloud-estate-'));
  try {
    // Marks the top of a repository, for code that searches upwards for one.
    mkdirSync(join(folder, '.git'));
    for (const [path, bytes] of files) {
      const full = resolve(folder, path);
      if (!isInside(folder, full)) continue;
      mkdirSync(dirname(full), { recursive: true });
      writeFileSync(full, bytes);
    }
    const quiet: Terminal = { ...terminal, cwd: folder, out: async () => {}, say: () => {} };
    await init.run([], { estate: shortName(repository) }, quiet, async () => []);
    const written = join(folder, MANIFEST);
    const text = existsSync(written) ? readFileSync(written, 'utf8') : empty(repository);
    return isWhole
      ? text
      : `# Drafted from a part of the code: run \`cloud-estate init\` in a clone for all of it.\n${text}`;
  } catch (error) {
    if (error instanceof CannotCheck) return empty(repository);
    throw error;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The tree of a repository isn't trusted: only what `init` reads is written down, and nothing that git would run. */
function isDrafted(path: string): boolean {
  if (path.split('/').some((step) => step.toLowerCase() === '.git')) return false;
  return isWanted(path) || codeOwnersPlaces.includes(path) || OWNER_FILES.test(path);
}

/** Without any code there is nothing to draft from: the team lists what it uses. */
function empty(repository: ListedRepository): string {
  return `version: 1
estate: ${textYaml(shortName(repository))}
# No infrastructure code was found. List the cloud services that you use, SaaS too: \`cloud-estate explain\` shows their models.
services: {}
`;
}
