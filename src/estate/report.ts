import type { Delta } from './change.ts';
import type { Finding } from './finding.ts';
import type { Model, Party } from './framework.ts';
import type { Gate } from './gate.ts';
import type { SeenFile } from './ledger.ts';
import type { CellOrigin, CellStatus } from './manifest.ts';

/** A place in the file of the manifest that it belongs to. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

export interface ReportWaiver {
  readonly reason: string;
  /** ISO date. */
  readonly expires: string;
  readonly approvedBy: string;
}

export interface ReportLayer {
  readonly layer: string;
  readonly party: Party;
  readonly origin: CellOrigin;
  /** Whether it is a derivation that no source states. */
  readonly derived: boolean;
  /** Why it is not simply the framework's cell; left out if it is. */
  readonly because?: string;
  /** What the entry's own `responsibilities` cite, where they decide. */
  readonly clause?: string;
  readonly reason?: string;
  readonly status: CellStatus;
  /** The accountable one first. */
  readonly owners: readonly string[];
  readonly inherited: boolean;
  /** The waiver of a duty, in force or expired. */
  readonly waiver?: ReportWaiver;
  /** Where the owner or the waiver is, or should be; `null` for what the provider holds. */
  readonly location: Place | null;
}

/** A service, or one part of a hybrid service. */
export interface ReportService {
  readonly id: string;
  readonly part?: string;
  readonly name: string | null;
  readonly provider: string | null;
  readonly product: string | null;
  /** The kind that the entry names. */
  readonly kind?: string;
  readonly traits?: readonly string[];
  readonly model: Model | null;
  readonly environment: string | null;
  readonly criticality: string | null;
  readonly agreement: { readonly url: string; readonly reviewed: string | null } | null;
  readonly location: Place;
  readonly layers: readonly ReportLayer[];
}

export interface ReportManifest {
  readonly file: string;
  readonly estate: string;
  readonly framework: string | null;
  /** Add-ons on top of the framework, by their ids; left out if there are none. */
  readonly addOns?: readonly string[];
  readonly services: readonly ReportService[];
}

export interface WeakService {
  readonly service: string;
  readonly part: string | null;
  readonly file: string;
  readonly model: string | null;
  readonly criticality: string | null;
  readonly duties: number;
  readonly unowned: number;
  /** Unowned duties times the weight of the criticality: low 1, medium or none 2, high 3, critical 4. */
  readonly weight: number;
}

export interface Counts {
  readonly services: number;
  readonly duties: number;
  readonly owned: number;
  readonly unowned: number;
  readonly waived: number;
  readonly errors: number;
  readonly warnings: number;
  readonly notices: number;
}

/** What one check found. Every format is rendered from it, and its JSON form is a contract. */
export interface Report {
  readonly version: 2;
  readonly tool: { readonly name: string; readonly version: string };
  readonly estate: string;
  readonly framework: string;
  /** ISO date. */
  readonly today: string;
  readonly verdict: 'pass' | 'fail';
  readonly gate: Gate;
  /** The policy's file; `null` if the default one holds. */
  readonly policy: string | null;
  /** Every file that is a manifest or looks like one, read or not. */
  readonly files: readonly SeenFile[];
  readonly counts: Counts;
  readonly manifests: readonly ReportManifest[];
  readonly weakest: readonly WeakService[];
  readonly findings: readonly Finding[];
  readonly delta: Delta | null;
}
