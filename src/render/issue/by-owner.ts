import type { Finding } from '../../estate/finding.ts';
import type { Report } from '../../estate/report.ts';

/** Findings for one owner to deal with; `null`: nobody owns anything in the service, or it isn't about a service. */
export interface OwnerGroup {
  readonly owner: string | null;
  readonly findings: readonly Finding[];
}

/** Findings by who has most of the service's duties: those without anyone first, then those with the most findings. */
export function byOwner(findings: readonly Finding[], report: Report): OwnerGroup[] {
  const owners = ownersOfServices(report);
  const groups = new Map<string | null, Finding[]>();
  for (const finding of findings) {
    const { service } = finding.subject;
    const owner =
      service === null ? null : (owners.get(serviceKey(finding.location.file, service)) ?? null);
    const group = groups.get(owner);
    if (group === undefined) groups.set(owner, [finding]);
    else group.push(finding);
  }
  return [...groups]
    .map(([owner, found]) => ({ owner, findings: found }))
    .sort((one, other) => {
      if (one.owner === null || other.owner === null) return one.owner === null ? -1 : 1;
      return other.findings.length - one.findings.length;
    });
}

function ownersOfServices({ manifests }: Report): ReadonlyMap<string, string> {
  const counts = new Map<string, Map<string, number>>();
  for (const { file, services } of manifests) {
    for (const { id, layers } of services) {
      const key = serviceKey(file, id);
      const ofService = counts.get(key) ?? new Map<string, number>();
      counts.set(key, ofService);
      for (const { status, owners } of layers) {
        const [accountable] = owners;
        if (status === 'owned' && accountable !== undefined)
          ofService.set(accountable, (ofService.get(accountable) ?? 0) + 1);
      }
    }
  }
  const owners = new Map<string, string>();
  for (const [key, ofService] of counts) {
    const [most] = [...ofService].sort(([, one], [, other]) => other - one);
    if (most !== undefined) owners.set(key, most[0]);
  }
  return owners;
}

function serviceKey(file: string, service: string): string {
  return JSON.stringify([file, service]);
}
