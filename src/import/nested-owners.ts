import { isOwnerColumn, isTeamColumn } from './inventory-table.ts';
import { partiesIn } from './party-list.ts';
import { isRecord } from './read-file.ts';
import { splitParties } from './split-parties.ts';
import type { NamedParty } from './system.ts';

/** Fields are looked for no deeper than this, and no more of them. */
const DEEPEST = 4;
const MOST = 300;

/**
 * The owners that a record of an identity provider names below its own fields, as custom attributes and embedded
 * lists do, and in notes: `Owner: jane@acme.example`.
 */
export function nestedOwners(record: Readonly<Record<string, unknown>>): NamedParty[] {
  const found: NamedParty[] = [];
  let left = MOST;
  const look = (value: unknown, depth: number): void => {
    if (!isRecord(value) || depth > DEEPEST) return;
    for (const [key, held] of Object.entries(value)) {
      if (--left < 0) return;
      if (typeof held === 'string' && isNote(key)) found.push(...ownersInNote(held));
      // At the top, columns of owners are read as columns.
      else if (depth > 0 && isOwnerColumn(key)) found.push(...partiesIn(held, null));
      else if (depth > 0 && isTeamColumn(key)) found.push(...partiesIn(held, 'team'));
      else look(held, depth + 1);
    }
  };
  look(record, 0);
  return found;
}

function isNote(key: string): boolean {
  return /^(?:admin|notes?|notes for (?:admins|administrators)|comments?)$/i.test(
    key.replace(/_/g, ' ').trim(),
  );
}

/** `Owner: Jane Doe`, `Owned by the CRM team`, in a note of any length. */
function ownersInNote(text: string): NamedParty[] {
  const found =
    /\b(?:owner|owners|owned by|responsible|contact person)\b\s{0,3}[:=-]?\s{0,3}([^\n\r;|.]{2,120}(?:\.[a-z]{2,}[^\n\r;|.]{0,40}){0,3})/i.exec(
      text.slice(0, 2_000),
    )?.[1];
  if (found === undefined) return [];
  const bare = found
    .replace(/^(?:is|are|the)\s/i, '')
    .replace(/^the\s/i, '')
    .trim();
  return bare
    .split(/,/)
    .flatMap((one) => splitParties(one.trim()))
    .flatMap((one) => (one === '' ? [] : [{ text: one, is: null }]));
}
