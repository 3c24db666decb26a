import type { Note } from '../estate/change.ts';
import {
  defaultPolicy,
  nothingWritten,
  type Policy,
  type RuleDefaults,
  type WrittenPolicy,
  withDefaults,
} from '../policy/policy.ts';
import type { Refused } from '../policy/tighten.ts';
import { asSentence, CannotCheck } from './cannot-check.ts';
import type { Base } from './comparison-base.ts';
import { type Files, Unavailable } from './files.ts';
import type { Organisation } from './organisation-policy.ts';
import { loadWritten, writtenFrom } from './policy-file.ts';

/** Files whose policy and framework apply, whatever the checked files say. */
export interface HeldFiles {
  readonly files: Files;
  /** Whether a file that they don't have certainly doesn't exist; otherwise they are listed to make sure. */
  readonly isCertain: boolean;
}

/** Whose policy applies to an estate. */
export interface PolicyRequest {
  /** Where the policy is, or is looked for. */
  readonly path: string;
  /** Whether the user named it, so that it must exist. */
  readonly isNamed: boolean;
  /** A path as reports show it -> as the globs of the policy count it; left out, the same. */
  readonly counted?: (path: string) => string;
  /** `head`: the policy of the files that are checked. Otherwise that of other files, or why it can't be read. */
  readonly holds: 'head' | HeldFiles | { readonly why: string };
  /** Returns the organisation's policy that the policy extends; `null` if the run doesn't read it. */
  readonly organisation: Organisation | null;
  /** Whether what only the change's policy extends is read too: not for a fork, which must not choose what is read. */
  readonly readsProposed?: boolean;
  /** What a policy that extends nothing extends here, by the form of `extends`; left out, nothing. */
  readonly under?: string;
  /** The defaults for rules that neither of two policies sets. */
  readonly rules: () => readonly RuleDefaults[];
}

/** The policies of a run. */
export interface Policies {
  /** The one that applies, together with the organisation's. */
  readonly policy: Policy;
  /** The repository's own, as it was before the change. */
  readonly basePolicy: WrittenPolicy;
  /** The repository's own, which counts once the change is merged. */
  readonly headPolicy: WrittenPolicy;
  /** Files whose framework applies with the policy; `null` for the checked files. */
  readonly held: Files | null;
  /** A path as reports show it -> as the globs of the policy count it. */
  readonly counted: (path: string) => string;
  /** Sentences for the user. */
  readonly warnings: readonly string[];
  /** What a reader of the comparison should know. */
  readonly notes: readonly Note[];
}

/**
 * The policy that applies. If it should come from other files than the checked ones and can't be read there, no change
 * may gain by that: the default one applies, tightened by the change's own.
 */
export async function policiesOf(
  files: Files,
  { path, isNamed, holds, organisation, under, rules, counted = asItIs }: PolicyRequest,
  base: Base,
): Promise<Policies> {
  if (holds === 'head') {
    const headPolicy = await loadWritten(files, path, isNamed);
    const whole = await organised(headPolicy, organisation, rules, under);
    const basePolicy = await policyBefore(base, path, headPolicy);
    return { ...whole, basePolicy, headPolicy, held: null, counted, notes: [] };
  }
  const { written, why } = await heldPolicy(holds, path);
  const { headPolicy, warnings } = await proposedPolicy(files, path, isNamed, written);
  if (written !== null && 'files' in holds) {
    const whole = await organised(written, organisation, rules);
    whole.warnings.push(...warnings);
    return { ...whole, basePolicy: written, headPolicy, held: holds.files, counted, notes: [] };
  }
  // A fork's policy may extend a file that only the companion's token can read, so what it extends isn't read.
  const { tighten } = await import('../policy/tighten.ts');
  const { policy, refused } = tighten(defaultPolicy, headPolicy, rules());
  return {
    policy,
    basePolicy: nothingWritten,
    headPolicy,
    held: null,
    counted,
    warnings: [unreadable(path, why, headPolicy, refused), ...warnings],
    notes: [{ kind: 'policy-unread-at-base' }],
  };
}

function asItIs(path: string): string {
  return path;
}

/** A policy with the organisation's that it extends. */
async function organised(
  written: WrittenPolicy,
  organisation: Organisation | null,
  rules: PolicyRequest['rules'],
  under?: string,
): Promise<{ policy: Policy; warnings: string[] }> {
  const above = written.extends ?? under ?? null;
  if (above === null || organisation === null)
    return { policy: withDefaults(written), warnings: [] };
  const { withOrganisation } = await import('./organisation-policy.ts');
  const { policy, warnings } = await withOrganisation(written, above, organisation, rules());
  return { policy, warnings: [...warnings] };
}

/** The policy as it was, to say what changed in it; one that was broken counts as none. */
async function policyBefore(base: Base, file: string, now: WrittenPolicy): Promise<WrittenPolicy> {
  if (base.state !== 'read') return now;
  try {
    const bytes = await base.files.read(file);
    return bytes === undefined ? nothingWritten : await writtenFrom(file, bytes);
  } catch (error) {
    if (error instanceof Unavailable) return now;
    if (error instanceof CannotCheck) return nothingWritten;
    throw error;
  }
}

/**
 * The policy that a change proposes. If it is broken or removed, the change is still checked, because the proposed
 * policy doesn't apply yet.
 */
async function proposedPolicy(
  files: Files,
  path: string,
  isNamed: boolean,
  held: WrittenPolicy | null,
): Promise<{ headPolicy: WrittenPolicy; warnings: readonly string[] }> {
  try {
    return { headPolicy: await loadWritten(files, path, isNamed), warnings: [] };
  } catch (error) {
    if (!(error instanceof CannotCheck)) throw error;
    const holds = held === null ? 'The default one applies' : "The base's applies";
    return {
      headPolicy: held ?? nothingWritten,
      warnings: [`The policy of this change can't be used. ${holds}. ${error.message}`],
    };
  }
}

type Held =
  | { readonly written: WrittenPolicy; readonly why: '' }
  | { readonly written: null; readonly why: string };

/** The policy of the files that apply, or why it can't be read. */
async function heldPolicy(
  holds: Exclude<PolicyRequest['holds'], 'head'>,
  file: string,
): Promise<Held> {
  if ('why' in holds) return { written: null, why: holds.why };
  try {
    const bytes = await holds.files.read(file);
    if (bytes !== undefined) return { written: await writtenFrom(file, bytes), why: '' };
    if (!holds.isCertain) await confirmAbsence(file, holds.files);
    return { written: nothingWritten, why: '' };
  } catch (error) {
    if (error instanceof Unavailable) throw unavailable(file, error);
    if (!(error instanceof CannotCheck)) throw error;
    return { written: null, why: error.message };
  }
}

/** Another policy could change the verdict either way, and the next run may read the one that applies. */
function unavailable(file: string, { message, remedy }: Unavailable): CannotCheck {
  const said = `Couldn't read the policy of the base (${file}), so there is no verdict: ${asSentence(message)}`;
  return new CannotCheck(remedy === '' ? `${said} Run the job again.` : `${said} ${remedy}`);
}

/** Rejects where the files can't be listed, or the file is one of them after all, or a link leads to it. */
async function confirmAbsence(file: string, files: Files): Promise<void> {
  const folder = file.split('/').slice(0, -1).join('/');
  for await (const one of files.list(folder)) {
    if (one.path === file) throw new Unavailable(`${file} is listed, but couldn't be read`);
  }
  const links = (await files.way?.(file))?.links ?? [];
  if (links.length > 0) throw new CannotCheck(`the link ${links.join(', ')} can't be followed`);
}

function unreadable(
  file: string,
  why: string,
  own: WrittenPolicy,
  refused: readonly Refused[],
): string {
  const loose = refused.map(({ what, asked }) => `${what}: ${asked}`).join(', ');
  const ignored = loose === '' ? '' : ` Looser, so ignored here: ${loose}.`;
  const alone =
    own.extends === null
      ? ''
      : ` The policy that this change's own extends (${own.extends}) isn't read here.`;
  return `Couldn't read the policy of the base (${file}), so the default one applies, plus anything stricter in this change's: ${asSentence(why)}${ignored}${alone}`;
}
