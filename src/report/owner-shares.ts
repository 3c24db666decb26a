import type { ReportManifest } from '../estate/report.ts';
import type { OwnerShare } from '../estate/rolled-up.ts';
import { compare } from './order.ts';

interface Share {
  owner: string;
  repositories: number;
  services: number;
  duties: number;
  alone: number;
}

/** A longer list doesn't help; the rest is counted. */
const MOST_OWNERS = 5000;

/** Adds up who owns what, over the manifests of many repositories. GitHub's handles compare without case. */
export class OwnerShares {
  readonly #shares = new Map<string, Share>();

  /** Counts the manifests of one repository. */
  addRepository(manifests: readonly ReportManifest[]): void {
    const here = new Set<Share>();
    for (const { services } of manifests) {
      for (const { layers } of services) {
        const ofService = new Set<Share>();
        for (const { status, owners } of layers) {
          if (status !== 'owned') continue;
          for (const owner of owners) {
            const share = this.#of(owner);
            share.duties++;
            if (owners.length === 1) share.alone++;
            ofService.add(share);
          }
        }
        for (const share of ofService) {
          share.services++;
          here.add(share);
        }
      }
    }
    for (const share of here) share.repositories++;
  }

  /** Adds what another roll-up, of other repositories, has counted. */
  addShares(shares: readonly OwnerShare[]): void {
    for (const one of shares) {
      const share = this.#of(one.owner);
      share.repositories += one.repositories;
      share.services += one.services;
      share.duties += one.duties;
      share.alone += one.alone;
    }
  }

  /** Those with the most first, and how many more there are. */
  listed(): { owners: OwnerShare[]; moreOwners: number } {
    const all = [...this.#shares.values()].sort(
      (a, b) => b.duties - a.duties || compare(a.owner, b.owner),
    );
    return {
      owners: all.slice(0, MOST_OWNERS),
      moreOwners: Math.max(0, all.length - MOST_OWNERS),
    };
  }

  #of(owner: string): Share {
    const key = owner.startsWith('@') ? owner.toLowerCase() : owner;
    let share = this.#shares.get(key);
    if (share === undefined) {
      share = { owner, repositories: 0, services: 0, duties: 0, alone: 0 };
      this.#shares.set(key, share);
    } else if (owner < share.owner) share.owner = owner; // one spelling, whatever comes first
    return share;
  }
}
