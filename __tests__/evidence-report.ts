import { loadCatalogue } from '../src/catalogue/index.ts';
import { check } from '../src/check/check.ts';
import type { Framework } from '../src/estate/framework.ts';
import type { Report } from '../src/estate/report.ts';
import { addOnIds, loadAddOn, withAddOns } from '../src/frameworks/add-ons.ts';
import { loadCrosswalk } from '../src/frameworks/controls.ts';
import { loadFramework } from '../src/frameworks/index.ts';
import { parseSource } from '../src/init/draft-duties.ts';
import { defaultPolicy, type Policy } from '../src/policy/policy.ts';

/** The commit of every report here. */
export const COMMIT = '5f3c1d0e9b8a7f6e5d4c3b2a19080706f5e4d3c2';

/** Manifests -> their report as an export sees it: with the catalogue, the controls and the commit. */
export async function evidenceReport(
  texts: string | Readonly<Record<string, string>>,
  options: { policy?: Partial<Policy>; framework?: Framework; addOns?: readonly string[] } = {},
): Promise<Report> {
  const base = options.framework ?? ((await loadFramework('common')) as Framework);
  const wanted = addOnIds.filter((id) => options.addOns?.includes(id));
  const addOns = (await Promise.all(wanted.map(loadAddOn))).filter((one) => one !== undefined);
  const framework = withAddOns(base, addOns);
  const files = typeof texts === 'string' ? { 'cloud-services.yml': texts } : texts;
  return check({
    manifests: Object.entries(files).map(([file, text]) => ({
      source: parseSource(file, text),
      framework,
      problems: [],
    })),
    policy: { ...defaultPolicy, ...options.policy },
    gate: defaultPolicy.gate,
    today: '2026-11-28',
    framework: framework.id,
    catalogue: await loadCatalogue(),
    crosswalk: await loadCrosswalk(),
    commit: COMMIT,
  });
}
