import type { PageCell, PageData } from '../render/html/page-data.ts';

/** Statuses by their numbers, as classes and as letters. */
export const CLASSES = ['o', 'u', 'w', 'p', 'n'];
export const LETTERS = ['O', '!', 'W', 'P', '–'];
export const WORDS = ['owned', 'unowned', 'waived', 'provider', 'not applicable'];
export const OWNED = 0;
export const UNOWNED = 1;
export const WAIVED = 2;

const WEIGHTS: Readonly<Record<string, number>> = { low: 1, medium: 2, high: 3, critical: 4 };

/** The estate as the page has it, with what filtering and sorting need of each entry. */
export interface Estate extends PageData {
  readonly size: number;
  /** Cells of each pattern, and how many of its duties are unowned, waived and owned. */
  readonly cellsOf: readonly (readonly PageCell[])[];
  readonly unownedOf: readonly number[];
  readonly waivedOf: readonly number[];
  readonly ownedOf: readonly number[];
  /** Entries, those with most to lose first. */
  readonly weakestFirst: readonly number[];
  /** What the search finds an entry by, in lower case: its own words, its facts, and the owners and remarks of its cells. */
  readonly textOf: (entry: number) => string;
  readonly textOfFact: (fact: number) => string;
  readonly textOfPattern: (pattern: number) => string;
}

/** Unpacks what the page carries: base64, deflated, JSON. */
export async function unpack(base64: string): Promise<Estate> {
  const binary = atob(base64);
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < binary.length; at++) bytes[at] = binary.charCodeAt(at);
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  return estateOf(JSON.parse(await new Response(stream).text()) as PageData);
}

function estateOf(data: PageData): Estate {
  const { ids, cells, patterns, patternOf, criticalities } = data;
  const cellsOf = patterns.map((pattern) => pattern.map((cell) => cells[cell] as PageCell));
  const count = (wanted: number) =>
    cellsOf.map(
      (row, at) =>
        data.tallies[at]?.[wanted] ?? row.filter(([, status]) => status === wanted).length,
    );
  const unownedOf = count(UNOWNED);
  const own = [ids, data.parts, data.names, data.models, criticalities];
  const weights = ids.map(
    (_, entry) =>
      (unownedOf[patternOf[entry] as number] as number) *
      (WEIGHTS[criticalities[entry] || 'medium'] ?? 2),
  );
  const weakestFirst = ids
    .map((_, entry) => entry)
    .sort((a, b) => (weights[b] as number) - (weights[a] as number) || a - b);
  return {
    ...data,
    size: ids.length,
    cellsOf,
    unownedOf,
    waivedOf: count(WAIVED),
    ownedOf: count(OWNED),
    weakestFirst,
    textOf: lowered((entry) => own.map((column) => column[entry]).join('\n')),
    textOfFact: lowered((fact) => data.facts[fact]?.[1] ?? ''),
    textOfPattern: lowered((pattern) => {
      const row = cellsOf[pattern] ?? [];
      const words = row.flatMap(([, , , owners, remarks]) => [...owners, ...remarks]);
      return [...new Set(words)].join('\n');
    }),
  };
}

/** Texts in lower case, each made when it is asked for first. */
function lowered(make: (at: number) => string): (at: number) => string {
  const made: string[] = [];
  return (at) => {
    const known = made[at];
    if (known !== undefined) return known;
    const text = make(at).toLowerCase();
    made[at] = text;
    return text;
  };
}

/** `erp › plant` for a part. */
export function entryTitle({ ids, parts }: PageData, entry: number): string {
  return parts[entry] === '' ? `${ids[entry]}` : `${ids[entry]} › ${parts[entry]}`;
}

/** A layer's title, or its id where the report has none. */
export function layerTitle({ layers }: PageData, layer: number): string {
  const [id, title] = layers[layer] ?? ['', ''];
  return title || id;
}
