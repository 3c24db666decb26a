// In: another inventory's text. Out: its systems, in the words of a manifest.

/** What another inventory says of an owner; the role orders them, the accountable one first. */
export interface NamedParty {
  /** As it is written: a name, a handle, an address, `group:default/team`. */
  readonly text: string;
  /** Whether the inventory says that this is a person or a team; `null` where it doesn't. */
  readonly is: 'person' | 'team' | null;
  /** An address or a handle that the inventory gives beside the name. */
  readonly contact?: string;
}

/** One system of another inventory. What it doesn't say is left out. */
export interface ImportedSystem {
  readonly name: string;
  /** The id that the inventory itself uses. */
  readonly id?: string;
  readonly description?: string;
  /**
   * Texts that may name a product of the catalogue, the surest first. Empty for what developers build themselves,
   * because a service called `checkout` isn't the product of that name.
   */
  readonly products: readonly string[];
  readonly provider?: string;
  /** In the inventory's own word. */
  readonly model?: string;
  readonly criticality?: string;
  readonly environments?: readonly string[];
  readonly accounts?: readonly string[];
  readonly regions?: readonly string[];
  readonly data?: readonly string[];
  readonly links?: readonly (readonly [name: string, url: string])[];
  readonly owners: readonly NamedParty[];
}

/** What an importer made of a file. */
export interface Imported {
  readonly systems: readonly ImportedSystem[];
  /** Teams and people that the inventory describes, by the text that its systems name them with. */
  readonly parties?: ReadonlyMap<string, NamedParty & { readonly title: string }>;
  /** What was left out, with the reason. */
  readonly skipped: readonly string[];
}

/** A file to import. */
export interface ImportFile {
  readonly name: string;
  readonly text: string;
  /** Its documents, if it is YAML or JSON; empty for a table. */
  readonly documents: readonly unknown[];
  /** Its rows by the names of its columns, if it is a table or a list of records. */
  readonly records: readonly Record<string, unknown>[];
  /** What the user says of columns: the field of a manifest -> the column. */
  readonly columns: ReadonlyMap<string, string>;
}

/** A kind of inventory. */
export interface Importer {
  readonly id: string;
  readonly summary: string;
  /** Whether a file is one; the first importer of the list that says so reads it. */
  readonly recognises: (file: ImportFile) => boolean;
  readonly read: (file: ImportFile) => Imported;
}
