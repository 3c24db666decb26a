import { isSomebody } from '../estate/reading.ts';
import type { Value, ValueMap } from '../estate/value.ts';
import { isSaid } from '../evidence/address.ts';
import { dayOf } from '../evidence/dates.ts';
import { classifyOwner, type OwnerContext } from '../evidence/owner.ts';
import { providerNames } from '../evidence/provider.ts';
import { isMap, own } from '../parse/values.ts';
import { ownerContext } from '../resolve/owner-context.ts';
import { waiverYaml } from '../text/yaml-text.ts';
import { type Doc, type Outcome, openDocument } from './document.ts';
import { editDocument } from './edit-text.ts';
import { ENTRY_ORDER, findEntry } from './find-entry.ts';
import { emptyPatch, put } from './patch.ts';

/** A duty that is to be left unowned for now. */
export interface WaivedDuty {
  readonly service: string;
  readonly part: string | null;
  readonly layer: string;
}

/** Waivers with one reason and one date for many duties. Dates are ISO (`2027-03-31`). */
export interface Baseline {
  readonly waivers: readonly WaivedDuty[];
  readonly reason: string;
  readonly expires: string;
  readonly approvedBy: string;
  /** The day of the run: an existing waiver that is in force on this day stays as it is. */
  readonly today: string;
  /** The policy's further names of vendors, who approve nothing. */
  readonly providers?: readonly string[];
}

/**
 * Writes a waiver for each of many duties into a manifest's text and leaves every other character as it is. A waiver
 * that is in force stays; one that has expired, or that is too incomplete to have an effect, is replaced. `file`
 * decides between YAML and JSON. All or nothing: if one duty can't be waived, the whole edit is refused.
 */
export function addWaivers(text: string, request: Baseline, file = 'cloud-services.yml'): Outcome {
  const doc = openDocument(text, file);
  return 'refused' in doc ? doc : waiveIn(doc, request);
}

function waiveIn(doc: Doc, request: Baseline): Outcome {
  const { reason, expires, approvedBy, today } = request;
  const value: Value = { reason, expires, 'approved-by': approvedBy };
  const yaml = waiverYaml(reason, expires, approvedBy);
  const patch = emptyPatch();
  const context = ownerContext(
    isMap(doc.value) ? doc.value : {},
    providerNames(request.providers ?? []),
  );
  for (const { service, part, layer } of request.waivers) {
    const entry = findEntry(doc, service, part);
    if ('refused' in entry) return entry;
    if (holds(entry.value, layer, today, context)) continue;
    put(patch, [...entry.path, 'waivers', layer], { value, yaml });
  }
  return editDocument(doc, patch, ENTRY_ORDER);
}

function holds(entry: ValueMap, layer: string, today: string, context: OwnerContext): boolean {
  const all = own(entry, 'waivers');
  const waiver = isMap(all) ? own(all, layer) : undefined;
  if (!isMap(waiver)) return false;
  const [reason, approver] = [own(waiver, 'reason'), own(waiver, 'approved-by')];
  const expires = own(waiver, 'expires');
  return (
    isText(reason) &&
    isSaid(reason) &&
    isText(approver) &&
    isSomebody(classifyOwner(approver, context)) &&
    typeof expires === 'string' &&
    dayOf(expires) !== undefined &&
    expires >= today
  );
}

function isText(value: Value | undefined): value is string {
  return typeof value === 'string' && value.trim() !== '';
}
