import type { GitHub } from '../../github/api/client.ts';
import { verifyOwners } from '../../github/owners/verify-owners.ts';
import { unverifiedFails } from '../../policy/policy.ts';
import { ownersToVerify } from '../../resolve/named-owners.ts';
import { type OwnerAnswer, ownerKey, type VerifyMode } from '../../resolve/owner-answers.ts';
import type { Verified } from '../verified-owners.ts';
import type { Opened } from './check-kept.ts';

type Estates = readonly Extract<Opened, { estate: unknown }>[];

/** Requests for the owners that a group of repositories brings. */
const REQUESTS = 100;

/** Asks GitHub about the owners of estates, each once for the whole sweep; `null` where nobody wants to know. */
export function ownerVerification(
  mode: VerifyMode,
  client: GitHub,
): ((estates: Estates) => Promise<Verified>) | null {
  if (mode === 'off') return null;
  const answers = new Map<string, OwnerAnswer>();
  const severities = mode === 'required' ? unverifiedFails : {};
  return async (estates) => {
    const wanted = new Map<string, string>();
    for (const { estate } of estates) {
      const { sources } = estate;
      const owners = ownersToVerify(sources, estate.estate.policy.providersAsOwners).values();
      for (const owner of owners) {
        const key = ownerKey(owner);
        if (!answers.has(key)) wanted.set(key, owner);
      }
    }
    if (wanted.size > 0) {
      const about = { repository: null, codeOwners: async () => null, requests: REQUESTS };
      const clients = { token: client, members: null };
      const found = await verifyOwners(clients, wanted.values(), about);
      for (const [key, answer] of found) answers.set(key, answer);
    }
    return { owners: answers, severities };
  };
}
