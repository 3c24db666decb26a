import { expect, test } from '@jest/globals';
import type { Note } from '../../src/estate/change.ts';
import { noteText } from '../../src/report/note-text.ts';

const file = 'a/cloud-services.yml';
const problem = { title: 'Invalid YAML', reason: 'This `[` has no closing `]`.', remedy: '' };

/** Each kind of note with its sentence: a kind that is missing here doesn't compile. */
const texts: {
  readonly [Kind in Note['kind']]: readonly [Extract<Note, { readonly kind: Kind }>, string];
} = {
  'no-manifest-at-base': [
    { kind: 'no-manifest-at-base' },
    'The base has no manifest, so every duty is new.',
  ],
  'manifest-broken-at-base': [
    { kind: 'manifest-broken-at-base', file, problem },
    '`a/cloud-services.yml` was broken at the base, so its duties count as new. Invalid YAML. This `[` has no closing `]`.',
  ],
  'manifest-unread-at-base': [
    { kind: 'manifest-unread-at-base', file, why: 'GitHub answered 403.' },
    "Couldn't read `a/cloud-services.yml` at the base, so its duties count as new: GitHub answered 403.",
  ],
  'manifest-broken': [
    { kind: 'manifest-broken', file, before: true },
    "Nothing in `a/cloud-services.yml` is compared: it can't be read now, and couldn't be read at the base.",
  ],
  'framework-broken-at-base': [
    { kind: 'framework-broken-at-base', file, problem: { ...problem, file: 'fw.yml' } },
    'The framework of `a/cloud-services.yml` was missing or broken at the base, so its duties count as new. `fw.yml`: Invalid YAML. This `[` has no closing `]`.',
  ],
  'framework-changed': [
    { kind: 'framework-changed', file, before: 'aws', after: 'google' },
    '`a/cloud-services.yml` now uses the framework `google` (before: `aws`). Layers that only one of them has are new, or no longer exist.',
  ],
  'policy-unread-at-base': [
    { kind: 'policy-unread-at-base' },
    "Couldn't read the policy of the base. The default policy applies, plus anything stricter in this change.",
  ],
  'fork-point-unknown': [
    { kind: 'fork-point-unknown', ref: 'origin/main' },
    "git can't determine where this branch diverged from `origin/main` (a shallow clone?), so it is compared with `origin/main` itself.",
  ],
  'files-unlisted-at-base': [
    { kind: 'files-unlisted-at-base' },
    'The base has more files than GitHub lists, so a manifest that this change removed or moved may be missing from the comparison.',
  ],
  'changed-code-unknown': [
    { kind: 'changed-code-unknown' },
    "The list of changed files isn't known, so no use of a product in infrastructure code counts as new.",
  ],
  'too-much-changed-code': [
    { kind: 'too-much-changed-code', files: 1234 },
    '1,234 files of infrastructure code changed, too many to read at the base, so no use of a product in them counts as new.',
  ],
  'code-unread-at-base': [
    { kind: 'code-unread-at-base', why: 'GitHub answered 403.' },
    "Couldn't read the infrastructure code at the base, so no use of a product in it counts as new: GitHub answered 403.",
  ],
};

test.each(Object.entries(texts))('%s', (_, [note, text]) => {
  expect(noteText(note)).toBe(text);
});

test('a manifest that the change breaks, and that could be read before', () => {
  expect(noteText({ kind: 'manifest-broken', file, before: false })).toBe(
    "`a/cloud-services.yml` can't be read in this change, so its former content isn't compared.",
  );
});

test('problems that nothing is known of are left out', () => {
  expect(noteText({ kind: 'manifest-broken-at-base', file, problem: null })).toMatch(/as new\.$/);
  expect(noteText({ kind: 'framework-broken-at-base', file, problem: null })).toMatch(/as new\.$/);
});
