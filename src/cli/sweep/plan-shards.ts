import type { GitHub } from '../../github/api/client.ts';
import { listRepositories } from '../../github/organisation/list-repositories.ts';
import type { SweepState } from '../../read/sweep-state.ts';
import { shardsFor } from '../../sweep/shard.ts';

/** One entry of a matrix: the shard, and a name that a file may have. */
export interface PlannedShard {
  readonly shard: string;
  readonly name: string;
}

/**
 * The shards that an organisation is worth, as a matrix of GitHub Actions takes them. The list goes into the state, so
 * that no shard has to ask for it page by page.
 */
export async function planShards(
  org: string,
  client: GitHub,
  state: SweepState,
  each: number,
): Promise<readonly PlannedShard[]> {
  const { repositories } = await listRepositories(client, org, false);
  state.listed(repositories.map(({ id }) => id));
  const total = shardsFor(repositories.length, each);
  return Array.from({ length: total }, (_, at) => ({
    shard: `${at + 1}/${total}`,
    name: `shard-${at + 1}-of-${total}`,
  }));
}
