/** One of several parts of an organisation, counted from 1. */
export interface Shard {
  readonly index: number;
  readonly total: number;
}

/** GitHub runs at most 256 jobs of a matrix. */
export const MOST_SHARDS = 256;

/** `2/5` -> the second of five; `null` for anything else. */
export function readShard(text: string): Shard | null {
  const [, index, total] = /^(\d{1,3})\/(\d{1,3})$/.exec(text) ?? [];
  const shard = { index: Number(index), total: Number(total) };
  const isOne = shard.index >= 1 && shard.index <= shard.total && shard.total <= MOST_SHARDS;
  return index !== undefined && isOne ? shard : null;
}

/**
 * Whether a repository is in a shard, by its id, so that it stays there when others come and go, or when it is renamed.
 */
export function isInShard(id: string, { index, total }: Shard): boolean {
  return hashOf(id) % total === index - 1;
}

/**
 * How many shards are worth it for a number of repositories: each takes some seconds to start, and then does about 300
 * a minute.
 */
export function shardsFor(repositories: number, each: number): number {
  return Math.min(MOST_SHARDS, Math.max(1, Math.ceil(repositories / each)));
}

/** FNV-1a: the same on every machine, and even enough. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) {
    hash ^= text.charCodeAt(at);
    hash = Math.imul(hash, 0x01000193) >>> 0;
  }
  return hash;
}
