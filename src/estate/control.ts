/** One edition of a standard, as it is printed beside the ids of its controls. */
export interface Standard {
  /** With the edition: `pci-dss-4.0.1`. */
  readonly id: string;
  /** A short name with the edition. */
  readonly label: string;
  readonly title: string;
  readonly publisher: string | null;
  readonly edition: string | null;
}

/**
 * What says that a layer is responsible for a control: `stated`, a public mapping links it with another control of the same
 * layer; `read`, this project reads it so; `own`, the framework file says so.
 */
export const bases = ['stated', 'read', 'own'] as const;

export type ControlBasis = (typeof bases)[number];

/** A control whose customer-side part a layer is responsible for. This is allocation, never implementation. */
export interface Control {
  readonly id: string;
  readonly basis: ControlBasis;
  /** Only where the publisher's licence allows it. */
  readonly title?: string;
  /** The mappings that state it. */
  readonly by?: readonly string[];
}

/** Controls by the id of their standard. A standard with none is left out. */
export type Controls = Readonly<Record<string, readonly Control[]>>;

/** A standard of the crosswalk, with what people write before its ids. */
export interface KnownStandard extends Standard {
  /** What a reader of its ids should know. */
  readonly note: string | null;
  /** What people write before an id, in lower case. */
  readonly names: readonly string[];
}

/** The controls behind the layers. */
export interface Crosswalk {
  /** ISO date. */
  readonly reviewed: string;
  readonly standards: readonly KnownStandard[];
  /** Controls that the manifest as a whole is responsible for. */
  readonly estate: Controls;
  /** By the ids of layers. */
  readonly layers: Readonly<Record<string, Controls>>;
}
