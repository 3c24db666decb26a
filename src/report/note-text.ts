import type { Note } from '../estate/change.ts';
import { grouped } from '../text/counts.ts';
import { messageOf } from '../text/message.ts';

type Texts = {
  readonly [Kind in Note['kind']]: (note: Extract<Note, { readonly kind: Kind }>) => string;
};

const texts: Texts = {
  'no-manifest-at-base': () => 'The base has no manifest, so every duty is new.',
  'manifest-broken-at-base': ({ file, problem }) =>
    `\`${file}\` was broken at the base, so its duties count as new.${quoted(problem)}`,
  'manifest-unread-at-base': ({ file, why }) =>
    `Couldn't read \`${file}\` at the base, so its duties count as new: ${why}`,
  'manifest-broken': ({ file, before }) =>
    before
      ? `Nothing in \`${file}\` is compared: it can't be read now, and couldn't be read at the base.`
      : `\`${file}\` can't be read in this change, so its former content isn't compared.`,
  'framework-broken-at-base': ({ file, problem }) =>
    `The framework of \`${file}\` was missing or broken at the base, so its duties count as new.${quoted(problem)}`,
  'framework-changed': ({ file, before, after }) =>
    `\`${file}\` now uses the framework \`${after}\` (before: \`${before}\`). Layers that only one of them has are new, or no longer exist.`,
  'policy-unread-at-base': () =>
    "Couldn't read the policy of the base. The default policy applies, plus anything stricter in this change.",
  'fork-point-unknown': ({ ref }) =>
    `git can't determine where this branch diverged from \`${ref}\` (a shallow clone?), so it is compared with \`${ref}\` itself.`,
  'files-unlisted-at-base': () =>
    'The base has more files than GitHub lists, so a manifest that this change removed or moved may be missing from the comparison.',
  'changed-code-unknown': () =>
    "The list of changed files isn't known, so no use of a product in infrastructure code counts as new.",
  'too-much-changed-code': ({ files }) =>
    `${grouped(files)} files of infrastructure code changed, too many to read at the base, so no use of a product in them counts as new.`,
  'code-unread-at-base': ({ why }) =>
    `Couldn't read the infrastructure code at the base, so no use of a product in it counts as new: ${why}`,
};

/** What couldn't be compared, in sentences; others' text is between backticks. */
export function noteText(note: Note): string {
  // A kind and its function come from the same line above, which TypeScript can't follow.
  return (texts[note.kind] as (one: Note) => string)(note);
}

type Problem = Parameters<typeof messageOf>[0] & { readonly file?: string };

function quoted(problem: Problem | null): string {
  if (problem === null) return '';
  const where = problem.file === undefined ? '' : `\`${problem.file}\`: `;
  return ` ${where}${messageOf(problem)}`;
}
