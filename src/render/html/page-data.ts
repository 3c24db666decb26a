/** A fact about an entry: what it is, its text, and the address that it links to, where that is safe. */
export type PageFact = readonly [label: string, text: string, url?: string];

/** The place of each status in the lists of the page. */
export const pageStatuses = ['owned', 'unowned', 'waived', 'provider', 'not-applicable'] as const;

/** A layer of an entry: its layer and status by number, marks, owners, and what there is to say about it. */
export type PageCell = readonly [
  layer: number,
  status: number,
  marks: string,
  owners: readonly string[],
  remarks: readonly string[],
];

/** A layer: its id, its title, what the customer does, and the controls behind it, a line for each standard. */
export type PageLayer = readonly [
  id: string,
  title: string,
  duty: string,
  controls: readonly string[],
];

/**
 * What the page's script reads: every entry of the estate. Repeated values are listed once and referenced by number,
 * and entries are stored as columns, with a value for each entry, so that the data packs small and reads quickly.
 */
export interface PageData {
  readonly layers: readonly PageLayer[];
  readonly cells: readonly PageCell[];
  /** Rows of cells, by their numbers. */
  readonly patterns: readonly (readonly number[])[];
  /** For each row of cells the counts by status, if a compact report has nothing else; otherwise `null`. */
  readonly tallies: readonly (readonly number[] | null)[];
  readonly facts: readonly PageFact[];
  readonly files: readonly string[];
  /** Of each file, in a roll-up; else empty. */
  readonly repositories: readonly string[];
  readonly ids: readonly string[];
  /** Empty for what isn't a part of a hybrid service. */
  readonly parts: readonly string[];
  readonly names: readonly string[];
  /** Empty if none is declared. */
  readonly models: readonly string[];
  readonly criticalities: readonly string[];
  readonly lines: readonly number[];
  readonly fileOf: readonly number[];
  readonly patternOf: readonly number[];
  readonly factsOf: readonly (readonly number[])[];
}
