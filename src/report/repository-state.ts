import type { Finding } from '../estate/finding.ts';
import type { Report } from '../estate/report.ts';
import type { ReportRepository, RepositoryState } from '../estate/rolled-up.ts';

/** What is known of a repository besides its report. */
export type AboutRepository = Pick<ReportRepository, 'visibility' | 'enforced' | 'required'>;

/** What a roll-up says about the repository of a report. */
export function repositoryOf(
  name: string,
  report: Report,
  about: AboutRepository = {},
): ReportRepository {
  const { counts, manifests, verdict } = report;
  const state = stateOf(report, about.enforced === true && about.required === 'yes');
  return {
    name,
    state,
    verdict: state === 'no-manifest' ? 'none' : verdict,
    ...about,
    manifests: manifests.length,
    services: counts.services,
    duties: counts.duties,
    unowned: counts.unowned,
    waived: counts.waived,
    errors: counts.errors,
  };
}

/** A repository that has no report, and why. */
export function withoutReport(
  name: string,
  state: 'not-read' | 'no-manifest' | 'unreadable',
  why: string,
  about: AboutRepository = {},
): ReportRepository {
  const none = { manifests: 0, services: 0, duties: 0, unowned: 0, waived: 0, errors: 0 };
  return { name, state, verdict: state === 'unreadable' ? 'fail' : 'none', why, ...about, ...none };
}

function stateOf({ manifests, findings, counts, verdict }: Report, enforced: boolean) {
  const state = (): RepositoryState => {
    if (manifests.length === 0) return 'no-manifest';
    if (findings.some(isUnreadable)) return 'unreadable';
    if (counts.unowned > 0) return 'unowned';
    if (verdict === 'fail') return 'failing';
    return enforced ? 'enforced' : 'clean';
  };
  return state();
}

function isUnreadable({ rule, severity }: Finding): boolean {
  return severity === 'error' && (rule === 'syntax' || rule === 'schema');
}
