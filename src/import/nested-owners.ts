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
  const note = text.slice(0, LONGEST_NOTE);
  const word = OWNER_WORD.exec(note);
  if (word === null) return [];
  const [rest = ''] = note.slice(word.index + word[0].length).split(/[\n\r;|]|\.(?=\s|$)/, 1);
  const bare = rest
    .replace(/^[\s:=-]{1,5}/, '')
    .replace(/^(?:is|are) /i, '')
    .replace(/^the /i, '')
    .trim();
  return bare
    .split(',')
    .flatMap((one) => splitParties(one.trim()))
    .flatMap((one) =>
      one.length < 2 || one.length > MOST_LETTERS ? [] : [{ text: one, is: null }],
    );
}

const LONGEST_NOTE = 2_000;
/** Longer names are sentences. */
const MOST_LETTERS = 80;
const OWNER_WORD = /\b(?:owners?|owned by|responsible|contact person)\b/i;
