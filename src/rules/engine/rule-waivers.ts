import type { Entry, Manifest, RefusedWaiver, Waiver } from '../../estate/manifest.ts';
import { isWithin, pathKey } from '../../estate/path.ts';
import { isRuleId, type RuleId } from '../../estate/rule-id.ts';
import type { Violation } from './rule.ts';

/** A waiver for the findings of a rule about an entry, which is written once, at the entry or its service. */
export interface RuleWaiver<W = Waiver> {
  readonly entry: Entry;
  readonly rule: RuleId;
  readonly waiver: W;
}

/** The waivers of a manifest that are for findings of rules, each once: parts share those of their service. */
export function ruleWaivers(manifest: Manifest): RuleWaiver[] {
  return [...found(manifest, ({ waivers }) => waivers)];
}

/** The same for waivers that have no effect because of what they say. */
export function refusedRuleWaivers(manifest: Manifest): RuleWaiver<RefusedWaiver>[] {
  return [...found(manifest, ({ refusedWaivers }) => refusedWaivers)];
}

function* found<W extends Pick<Waiver, 'layer' | 'span'>>(
  { entries, framework }: Manifest,
  of: (entry: Entry) => readonly W[],
): Generator<RuleWaiver<W>> {
  const said = new Set<number>();
  for (const entry of entries) {
    for (const waiver of of(entry)) {
      const { layer, span } = waiver;
      // A layer of a custom framework may have the name of a rule.
      const isLayer = framework?.layers.some(({ id }) => id === layer) === true;
      if (!isRuleId(layer) || isLayer || said.has(span.start)) continue;
      said.add(span.start);
      yield { entry, rule: layer, waiver };
    }
  }
}

/** Where a finding about the end of a waiver points. */
export function atExpiry({
  path,
  expiresSpan,
}: Waiver): Pick<Violation, 'span' | 'path' | 'cause'> {
  return { span: expiresSpan, path: [...path, 'expires'], cause: [pathKey(path)] };
}

/** Decides which findings of a manifest's entries are waived, and remembers which waivers were needed. */
export class WaivedFindings {
  readonly #manifest: Manifest;
  readonly #today: number;
  readonly #used = new Set<number>();
  #byService: Map<string, Entry[]> | undefined;

  /** `today` is a count of days. */
  constructor(manifest: Manifest, today: number) {
    this.#manifest = manifest;
    this.#today = today;
  }

  /** Whether a waiver covers a rule's findings about an entry. Asking marks the waiver as needed. */
  isWaived(entry: Entry, rule: RuleId): boolean {
    for (const { layer, expiresDay, span } of entry.waivers) {
      if (layer !== rule || expiresDay < this.#today) continue;
      this.#used.add(span.start);
      return true;
    }
    return false;
  }

  /** Whether a waiver covers a violation that is about one entry. */
  isHeld({ subject }: Violation, rule: RuleId): boolean {
    const { service, part } = subject;
    if (service === null) return false;
    for (const entry of this.#entriesOf(service)) {
      if (part !== null && entry.part !== part) continue;
      // A violation at a service needs a waiver there; one of its parts isn't enough.
      const isAtService = part === null && entry.part !== null;
      const waiver = entry.waivers.find(({ layer }) => layer === rule);
      if (isAtService && waiver !== undefined && isWithin(waiver.path, entry.path)) continue;
      if (this.isWaived(entry, rule)) return true;
    }
    return false;
  }

  /** Whether a waiver covered any finding. */
  isUsed({ span }: Pick<Waiver, 'span'>): boolean {
    return this.#used.has(span.start);
  }

  #entriesOf(service: string): readonly Entry[] {
    if (this.#byService === undefined) {
      this.#byService = new Map();
      for (const entry of this.#manifest.entries) {
        if (entry.waivers.length === 0) continue;
        const entries = this.#byService.get(entry.service);
        if (entries === undefined) this.#byService.set(entry.service, [entry]);
        else entries.push(entry);
      }
    }
    return this.#byService.get(service) ?? [];
  }
}
