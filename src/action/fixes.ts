import type { CodeOwners } from '../codeowners/code-owners.ts';
import type { Report } from '../estate/report.ts';
import type { Source } from '../estate/source.ts';
import { type Fixes, type Paste, planFixes } from '../render/comment/fix-plan.ts';
import { ownerProposals } from '../report/proposed-owner.ts';

/** Editing a larger manifest would take too long for a block to paste, in UTF-16 units. */
const LARGEST = 1024 * 1024;

/**
 * What a reviewer can paste, as lines that fit where they belong; without lines for a manifest that can't be edited.
 */
export async function fixesOf(
  report: Report,
  manifests: readonly Source[],
  codeOwners: CodeOwners | undefined,
): Promise<Fixes> {
  const plan = planFixes(report, ownerProposals(report, codeOwners));
  const pastes = new Map<string, readonly Paste[]>();
  if (plan.fixes.length === 0) return { plan, pastes };
  const { hunksOf } = await import('../edit/hunks.ts');
  for (const { file, text } of manifests) {
    const fixes = plan.fixes.filter((fix) => fix.file === file);
    if (fixes.length === 0 || text.length > LARGEST) continue;
    const hunks = linesToPaste(() => hunksOf(text, file, fixes));
    if (hunks.length > 0) pastes.set(file, hunks);
  }
  return { plan, pastes };
}

/** No lines if the manifest can't be edited. A mistake of the editor must not cost the verdict. */
function linesToPaste(
  edit: () => readonly Paste[] | { readonly refused: string },
): readonly Paste[] {
  try {
    const lines = edit();
    return 'refused' in lines ? [] : lines;
  } catch {
    return [];
  }
}
