import type { CodeOwners } from '../codeowners/code-owners.ts';
import { reviewersAt } from './code-owners.ts';
import type { OwnersAt } from './owners.ts';
import type { ServiceFile } from './service-file.ts';

/**
 * Who owns each path. The nearest word counts: of service files the one in the nearest folder; CODEOWNERS before it,
 * unless the line that matches names fewer folders than the service file lies deep.
 */
export function ownersFrom(
  codeOwners: CodeOwners | undefined,
  serviceFiles: readonly ServiceFile[],
): OwnersAt {
  const reviewers = codeOwners === undefined ? () => undefined : reviewersAt(codeOwners);
  const byFolder = new Map(serviceFiles.toReversed().map((file) => [file.folder, file]));
  return (path) => {
    const reviewed = reviewers(path);
    const steps = path.split('/').slice(0, -1);
    for (let depth = steps.length; depth >= 0; depth--) {
      const file = byFolder.get(steps.slice(0, depth).join('/'));
      if (file === undefined) continue;
      return reviewed === undefined || reviewed.depth < depth ? file.proposal : reviewed.proposal;
    }
    return reviewed?.proposal;
  };
}
