import type { Delta } from './change.ts';
import type { ControlBasis, Standard } from './control.ts';
import type { RegisterBlock } from './dora-register.ts';
import type { FedrampBlock, OscalBlock } from './export-settings.ts';
import type { Finding } from './finding.ts';
import type { Model, Party } from './framework.ts';
import type { Gate } from './gate.ts';
import type { SeenFile } from './ledger.ts';
import type { CellOrigin, CellStatus } from './manifest.ts';
import type { RolledUp } from './rolled-up.ts';
import type { Trend } from './trend.ts';

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
  /** Only with a history: the first day of the time in which it has had this status. */
  readonly statusSince?: string;
  /** The same for its owners. */
  readonly ownersSince?: string;
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
  /** What the document is about, as the catalogue knows it; `provider` too where it is named for all services of one. */
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
  /** Its own kind, or its product's under its model; left out if neither is known. */
  readonly kind?: string;
  readonly traits?: readonly string[];
  readonly products?: readonly string[];
  readonly model: Model | null;
  readonly lifecycle: 'planned' | 'live' | 'retired';
  readonly source?: readonly string[];
  readonly criticality: string | null;
  /** Functions of the business that it supports, as the policy's `register` has them. */
  readonly supports?: readonly string[];
  readonly agreement: ReportAgreement | null;
  readonly location: Place;
  /** Only in a compact report: how many layers are in each status, because `layers` is empty there. */
  readonly cells?: Readonly<Record<CellStatus, number>>;
  readonly layers: readonly ReportLayer[];
}

/** A control whose customer-side part a layer is responsible for. This is allocation, never implementation. */
export interface ReportControl {
  readonly id: string;
  readonly basis: ControlBasis;
  /** Only where the publisher's licence allows it. */
  readonly title?: string;
}

/** Controls by the id of their standard. */
export type ReportControls = Readonly<Record<string, readonly ReportControl[]>>;

/** A layer as a framework has it: what the customer does, and the controls that it is responsible for. */
export interface ReportDuty {
  readonly layer: string;
  readonly title: string;
  /** What the customer does, in a sentence. */
  readonly duty: string;
  readonly controls: ReportControls;
}

/** A framework of the report, with its add-ons. */
export interface ReportMatrix {
  /** How manifests name it. */
  readonly key: string;
  /** Its id. */
  readonly framework: string;
  readonly title: string;
  readonly addOns?: readonly string[];
  readonly layers: readonly ReportDuty[];
}

/** The standards and the estate's own controls of a report. */
export interface ReportCrosswalk {
  /** When it was last compared with the standards: ISO date. */
  readonly reviewed: string;
  readonly standards: readonly Standard[];
  /** Controls that the manifest as a whole is responsible for. */
  readonly estate: ReportControls;
}

export interface ReportManifest {
  readonly file: string;
  /** Only in a roll-up: the commit of its report, where that is known. */
  readonly commit?: string;
  readonly estate: string;
  readonly framework: string | null;
  /** The key of its framework in `matrices`; `null` if none can be used. */
  readonly matrix: string | null;
  /** Add-ons on top of the framework, by their ids; left out if there are none. */
  readonly addOns?: readonly string[];
  readonly teams: readonly ReportDeclared[];
  readonly people: readonly ReportDeclared[];
  /** Only in a roll-up: the name of its report, which is the repository's as a rule. */
  readonly repository?: string;
  readonly services: readonly ReportService[];
  /** Only while a large estate is written: all services, where `services` leaves out those that are like others. */
  readonly all?: AllServices;
}

/** Lines of a manifest that say something, in the same order where they are alike. */
export interface SaidLines {
  /** Their numbers, in order. */
  readonly lines: readonly number[];
  /** The place of a line by its number; negative if it isn't one of them. */
  readonly placeOf: (line: number) => number;
  /**
   * Whom one of these lines names from a column on, so far as that may differ in lines that are alike; `undefined` if
   * only some items of a list may.
   */
  readonly ownersAt: (at: number, column: number) => readonly string[] | undefined;
  /** How many bytes of it are before a column. */
  readonly bytesBefore: (at: number, column: number) => number;
}

/** The lines of a service, and what it doesn't share with others that have the same ones. */
export interface ServiceRow extends SaidLines {
  readonly id: string;
  /** As written, and where; `null` if they aren't plain words. */
  readonly name: RowWords | null;
  readonly description: RowWords | null;
}

export interface RowWords {
  readonly text: string;
  readonly at: number;
  readonly column: number;
}

/** A service that others are like, but for their rows. */
export interface AlikeService {
  readonly like: ReportService;
  /** Its own row. */
  readonly row: ServiceRow;
  /** What is above it, if that differs too. */
  readonly head: SaidLines | null;
}

/** What may be in a hole: a line's number, an id, words, owners, or the functions that a service supports. */
export type HoleKind = 'line' | 'id' | 'words' | 'owners' | 'supports';

/** Where the text of a service differs from that of others like it. */
export interface Hole {
  readonly kind: HoleKind;
  /** Whether it is about a line above the services, and not of this one. */
  readonly isInHead: boolean;
  /** Which line it is about; from a column on, which is so many bytes after its begin. */
  readonly at: number;
  readonly column: number;
  readonly offset: number;
  /** The part that it is about; `null` for the service. */
  readonly part: string | null;
}

/** A text with holes. The first piece is before the first hole, and so on. */
export interface Template {
  readonly pieces: readonly string[];
  readonly holes: readonly Hole[];
}

/** Writes services. */
export interface ServiceWriter {
  readonly textOf: (service: ReportService) => string;
  /** The text of one that others are like; `hasSupports` if which functions they support depends on their ids. */
  readonly templateOf: (alike: AlikeService, hasSupports: boolean) => Template;
  /** Any value, as a text in a hole. */
  readonly valueText: (kind: HoleKind, value: readonly string[]) => string;
  /** What is before each. */
  readonly between: string;
}

/** A piece of a text. One in bytes is UTF-8, and good only until the next one is asked for. */
export type Chunk = string | Uint8Array;

/** All services of a manifest in the order of its file, of which most are like others. */
export interface AllServices {
  /** Writes all of them: texts of many, one after another. */
  readonly written: (writer: ServiceWriter) => Iterable<Chunk>;
}

/** A provider that services name. */
export interface ReportProvider {
  readonly id: string;
  readonly name: string;
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

/**
 * Services, and parts of hybrid ones, whose duties are split with someone else: by what the document is about that says
 * how.
 */
export interface AgreementCounts {
  /** The product itself. */
  readonly product: number;
  /** The provider as a whole. */
  readonly provider: number;
  /** A page where the document has to be looked for. */
  readonly 'front-page': number;
  /** Not known. */
  readonly unknown: number;
  /** There is no document. */
  readonly none: number;
  /** Those of all of them that someone has read. */
  readonly reviewed: number;
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
  readonly agreements: AgreementCounts;
}

/** What one check found. Every format is rendered from it, and its JSON form is a contract. */
export interface Report {
  readonly version: 2;
  readonly tool: { readonly name: string; readonly version: string };
  readonly estate: string;
  readonly framework: string;
  /** ISO date. */
  readonly today: string;
  /** The commit that is checked out, which a working tree may differ from; `null` if it isn't known. */
  readonly commit: string | null;
  readonly verdict: 'pass' | 'fail';
  readonly gate: Gate;
  /** The policy's file; `null` if the default one holds. */
  readonly policy: string | null;
  /** Every file that is a manifest or looks like one, read or not. */
  readonly files: readonly SeenFile[];
  readonly counts: Counts;
  /** The frameworks of the manifests: a layer's duty and controls are here once, and not in every service. */
  readonly matrices: readonly ReportMatrix[];
  /** `null` if the run had no use for controls. */
  readonly crosswalk: ReportCrosswalk | null;
  readonly manifests: readonly ReportManifest[];
  /** Providers of the services, as far as the catalogue knows their names. */
  readonly providers: readonly ReportProvider[];
  /** Whether infrastructure code was read, so that a service missing from the manifests would show. */
  readonly codeRead: boolean;
  /** What the policy says for the register of information under DORA. */
  readonly register: RegisterBlock | null;
  /** What the policy says for OSCAL. */
  readonly oscal: OscalBlock | null;
  /** What the policy says for FedRAMP. */
  readonly fedramp: FedrampBlock | null;
  readonly weakest: readonly WeakService[];
  readonly findings: readonly Finding[];
  readonly delta: Delta | null;
  /** Only if the run was asked for it. */
  readonly trend?: Trend;
  /** Of a report on many repositories. */
  readonly rollup?: RolledUp;
}
