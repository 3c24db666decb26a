import type { Crosswalk } from '../estate/control.ts';
import { CannotCheck } from '../read/cannot-check.ts';
import { codeOwnersAround } from '../read/codeowners.ts';
import type { EstateAround } from '../render/explain/about-control.ts';
import { plain } from '../render/text/plain.ts';
import type { Terminal } from './command.ts';
import { estateRequest, reportOn } from './estate-request.ts';

/**
 * The estate of the working directory, for what is explained beside it; `null` where there is no manifest. One that can't
 * be opened is named on standard error and stops nothing.
 */
export async function estateAround(
  crosswalk: Crosswalk,
  terminal: Terminal,
): Promise<EstateAround | null> {
  const { noManifest: _, ...request } = estateRequest([], {}, terminal.cwd);
  try {
    const place = codeOwnersAround(terminal.cwd);
    const asked = place === null ? request : { ...request, codeOwners: place };
    const { report, estate } = await reportOn(asked, {}, terminal, { crosswalk });
    if (report.manifests.length === 0) return null;
    return {
      report,
      reviewersOf: (file) => {
        const path = estate.codeOwners?.pathOf(file) ?? null;
        return path === null ? null : (estate.codeOwners?.ownersOf(path) ?? null);
      },
    };
  } catch (error) {
    if (!(error instanceof CannotCheck)) throw error;
    terminal.say(
      `cloud-estate: the manifest here can't be read, so no owners are listed: ${plain(error.message)}\n`,
    );
    return null;
  }
}
