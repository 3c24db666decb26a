import type { CodeOwners } from '../codeowners/code-owners.ts';
import { keySpan, keysOf } from '../parse/source.ts';
import type { Rule, Violation } from './engine/rule.ts';

export const unguardedManifest: Rule = {
  id: 'unguarded-manifest',
  summary: 'Nobody has to review a change of the manifest or the policy.',
  severity: 'notice',
  *check({ manifest, codeOwners }) {
    const message = complaint('manifest', manifest.source.file, codeOwners);
    if (message === null) return;
    const [first] = keysOf(manifest.root);
    const span = first === undefined ? { start: 0, end: 0 } : keySpan(manifest.root, first);
    yield { message, span, path: '' };
  },
};

/** The same of the policy's file, which no rule looks at; `null` when it is covered, or nothing is known. */
export function unguardedPolicy(
  file: string,
  codeOwners: CodeOwners | undefined,
): Violation | null {
  const message = complaint('policy', file, codeOwners);
  return message === null ? null : { message, span: { start: 0, end: 0 }, path: '' };
}

/** What is wrong; `null` when someone has to review the file, or it is not known or not of this repository. */
function complaint(
  what: 'manifest' | 'policy',
  shown: string,
  codeOwners: CodeOwners | undefined,
): string | null {
  const path = codeOwners?.pathOf(shown) ?? null;
  if (codeOwners === undefined || path === null || codeOwners.ownersOf(path).length > 0)
    return null;
  const { file, tooLarge } = codeOwners;
  const effect =
    what === 'manifest'
      ? 'nobody has to review who takes over a duty, or drops it'
      : 'nobody has to review who loosens the gate';
  const line = `\`/${path.replace(/[ \t]/g, '\\$&')} @org/team\``;
  if (file === null) {
    return `The repository has no CODEOWNERS, so ${effect}. Write ${line} into \`.github/CODEOWNERS\`.`;
  }
  if (tooLarge) {
    return `GitHub does not read \`${file}\`, which is 3 MB or more, so ${effect}. Make it smaller, with wider patterns.`;
  }
  return `\`${file}\` names no owner of this ${what}, so ${effect}. Add ${line} to it: the last line that matches decides.`;
}
