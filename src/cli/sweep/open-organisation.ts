import type { GitHub } from '../../github/api/client.ts';
import { SweepState } from '../../read/sweep-state.ts';
import type { Selection } from '../../sweep/selection.ts';
import { type FlagValues, type Terminal, textFlag } from '../command.ts';
import { organisationAccess, organisationName } from './organisation-access.ts';
import { hidesPrivate } from './private-names.ts';
import { readSelection } from './selection-flags.ts';
import { type SweepProgress, sweepProgress } from './sweep-progress.ts';

/** What a command about an organisation begins with. */
export interface OpenOrganisation {
  readonly org: string;
  readonly selection: Selection;
  readonly hidePrivate: boolean;
  readonly progress: SweepProgress;
  readonly client: GitHub;
  readonly state: SweepState;
  /** The file of the state. */
  readonly file: string | undefined;
}

/** Reads words and flags, then the state, and gets a client; asks GitHub nothing. Rejects with `CannotCheck`. */
export async function openOrganisation(
  command: string,
  words: readonly string[],
  flags: FlagValues,
  terminal: Terminal,
): Promise<OpenOrganisation> {
  const org = organisationName(words, command);
  const selection = readSelection(flags, terminal);
  const hidePrivate = hidesPrivate(flags, terminal);
  const progress = sweepProgress(terminal, Date.now);
  const client = await organisationAccess(flags, terminal, progress);
  const file = textFlag(flags, 'state');
  const state =
    file === undefined ? new SweepState(org) : await SweepState.read(terminal.cwd, file, org);
  return { org, selection, hidePrivate, progress, client, state, file };
}
