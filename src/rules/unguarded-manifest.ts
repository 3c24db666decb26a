import type { CodeOwners } from '../codeowners/code-owners.ts';
import { patternFor } from '../codeowners/pattern.ts';
import type { Wording } from '../estate/finding.ts';
import { keySpan, keysOf } from '../parse/values.ts';
import { type Rule, type Violation, wholeFile } from './engine/rule.ts';

export const unguardedManifest: Rule<'unguarded-manifest'> = {
  id: 'unguarded-manifest',
  summary: 'The manifest or the policy can be changed without a review by a code owner.',
  severity: 'notice',
  category: 'setup',
  securitySeverity: null,
  silentOnPlain: true,
  isAboutFile: true,
  *check({ manifest, codeOwners }) {
    const wording = complaint('manifest', manifest.source.file, codeOwners);
    if (wording === null) return;
    const [first] = keysOf(manifest.root);
    const span = first === undefined ? { start: 0, end: 0 } : keySpan(manifest.root, first);
    yield { ...wording, span, path: [], subject: wholeFile, cause: ['manifest'] };
  },
};

/** The same for the policy file, which no rule looks at; `null` if it is covered, or if nothing is known. */
export function unguardedPolicy(
  file: string,
  codeOwners: CodeOwners | undefined,
): Violation | null {
  const wording = complaint('policy', file, codeOwners);
  if (wording === null) return null;
  const span = { start: 0, end: 0 };
  return { ...wording, span, path: [], subject: wholeFile, cause: ['policy'] };
}

/**
 * What is wrong; `null` if someone has to review the file, if that isn't known, or if the file belongs to another
 * repository.
 */
function complaint(
  what: 'manifest' | 'policy',
  shown: string,
  codeOwners: CodeOwners | undefined,
): Wording | null {
  const path = codeOwners?.pathOf(shown) ?? null;
  if (codeOwners === undefined || path === null || codeOwners.ownersOf(path).length > 0)
    return null;
  const { file, tooLarge } = codeOwners;
  const title =
    what === 'manifest' ? 'Manifest without a code owner' : 'Policy without a code owner';
  const effect =
    what === 'manifest'
      ? 'duties can change hands or be dropped without a review'
      : 'the gate can be loosened without a review';
  const line = `\`${patternFor(path)} @org/team\``;
  if (file === null) {
    return {
      title,
      reason: `The repository has no CODEOWNERS, so ${effect}.`,
      remedy: `Add ${line} to \`.github/CODEOWNERS\`.`,
    };
  }
  if (tooLarge) {
    return {
      title,
      reason: `GitHub ignores \`${file}\` because it is 3 MB or larger, so ${effect}.`,
      remedy: 'Make it smaller, with wider patterns.',
    };
  }
  return {
    title,
    reason: `\`${file}\` names no owner of this ${what}, so ${effect}.`,
    remedy: `Add ${line} to it. The last line that matches decides.`,
  };
}
