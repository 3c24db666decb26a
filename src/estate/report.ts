import type { Delta } from './change.ts';
import type { Finding } from './finding.ts';
import type { Model, Party } from './framework.ts';
import type { Gate } from './gate.ts';
import type { SeenFile } from './ledger.ts';
import type { CellOrigin, CellStatus } from './manifest.ts';
import type { RolledUp } from './rolled-up.ts';

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

/** A kind of data, in the manifest's words. */
export interface DataKind {
  readonly name: string;
  readonly class: string | null;
}

/** Codes of ISO 3166. */
export interface Locations {
  readonly provided: readonly string[];
  readonly stored: readonly string[];
  readonly processed: readonly string[];
}

/** What an entry says besides its duties; what it doesn't say is left out. */
export interface EntryDetails {
  readonly description?: string;
  readonly environments?: readonly string[];
  readonly accounts?: readonly string[];
  readonly regions?: readonly string[];
  readonly data?: readonly DataKind[];
  readonly locations?: Locations;
  readonly links?: readonly { readonly name: string; readonly url: string }[];
}

export interface ReportAgreement {
  /** `null` if there is none that people can open. */
  readonly url: string | null;
  readonly reviewed: string | null;
  /** What the document is about, as the catalogue knows it. */
  readonly about: 'product' | 'provider' | 'front-page' | null;
  /** Whether the entry names it, the manifest for all services of the provider, or only the catalogue. */
  readonly from: 'entry' | 'provider' | 'catalogue';
  readonly title?: string;
  readonly reference?: string;
  readonly starts?: string;
  readonly ends?: string;
  readonly noticeDays?: number;
  readonly law?: string;
  readonly exit?: string;
}

/** A team or a person that a manifest declares. */
export interface ReportDeclared {
  readonly id: string;
  readonly name: string | null;
  readonly contacts: readonly string[];
  readonly github: string | null;
  readonly organisation?: string;
}

/** A service, or one part of a hybrid service. */
export interface ReportService extends EntryDetails {
  readonly id: string;
  readonly part?: string;
  readonly name: string | null;
  readonly provider: string | null;
  readonly product: string | null;
  /** The kind that the entry names. */
  readonly kind?: string;
  readonly traits?: readonly string[];
  readonly products?: readonly string[];
  readonly model: Model | null;
  readonly lifecycle: 'planned' | 'live' | 'retired';
  readonly source?: readonly string[];
  readonly criticality: string | null;
  readonly agreement: ReportAgreement | null;
  readonly location: Place;
  readonly layers: readonly ReportLayer[];
  /** In place of `layers` where a roll-up leaves them out. */
  readonly dutyCounts?: DutyCounts;
}

/** The duties of one entry in numbers. */
export interface DutyCounts {
  readonly owned: number;
  readonly unowned: number;
  readonly waived: number;
}

export interface ReportManifest {
  readonly file: string;
  readonly estate: string;
  readonly framework: string | null;
  /** Add-ons on top of the framework, by their ids; left out if there are none. */
  readonly addOns?: readonly string[];
  readonly teams: readonly ReportDeclared[];
  readonly people: readonly ReportDeclared[];
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
  /** Of a report on many repositories. */
  readonly rollup?: RolledUp;
}
