import type { Finding } from '../estate/finding.ts';
import type { ReportService } from '../estate/report.ts';
import { plain } from '../render/text/plain.ts';
import { listedUpTo } from '../text/lists.ts';

const MOST_NAMED = 10;

/** A duty whose service has its own key for it, but names nobody there: an owner of the estate doesn't reach it. */
export interface OwnEmptyKey {
  readonly service: string;
  readonly part: string | null;
  readonly layer: string;
}

/** The keys of a file's services that findings say are empty. */
export function ownEmptyKeys(findings: readonly Finding[], file: string): OwnEmptyKey[] {
  return findings.flatMap(({ rule, location, subject: { service, part, layer }, edits: [edit] }) =>
    rule === 'unowned-duty' &&
    location.file === file &&
    edit?.action === 'set' &&
    edit.path[0] === 'services' &&
    service !== null &&
    layer !== null
      ? [{ service, part, layer }]
      : [],
  );
}

/** Whether a layer is unowned only where the services' own keys are empty. */
export function isOnlyOwn(
  layer: string,
  entries: readonly ReportService[],
  own: readonly OwnEmptyKey[],
): boolean {
  const isUnowned = ({ layers }: ReportService) =>
    layers.some((one) => one.layer === layer && one.status === 'unowned');
  const unowned = entries.filter(isUnowned).length;
  return unowned > 0 && own.filter((one) => one.layer === layer).length >= unowned;
}

/** What an owner of the estate doesn't reach, in a sentence after a space; empty if nothing. */
export function stillOpen(own: readonly OwnEmptyKey[]): string {
  const [first] = own;
  if (first === undefined) return '';
  const names = own.map(({ service, part, layer }) =>
    [service, part, layer].filter(Boolean).join('.'),
  );
  const part = first.part === null ? '' : ` --part ${plain(first.part)}`;
  const how = `\`cloud-estate assign ${plain(first.service)} ${plain(first.layer)} <owner>${part}\``;
  return ` Still unowned, because their own keys are empty: ${plain(listedUpTo(names, MOST_NAMED))}. To fill one: ${how}.`;
}
