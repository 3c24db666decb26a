// What files give, as one text from a thread to another: written and read in a fraction of the time that objects take.
import type { Scanned } from '../discover/scanned.ts';
import type { Facts, Use, UseKind } from '../discover/scanner.ts';

/** A use without its file; 0 for what it doesn't have. Names of fields would be most of the text. */
type PackedUse = readonly [
  type: string,
  kind: UseKind,
  line: number,
  column: number,
  name: string | 0,
  facts: Facts | 0,
  address: string | 0,
];

/** What a file gives without its path; a size alone if it gives nothing, as most do. */
type Packed = number | (Omit<Scanned, 'file' | 'uses'> & { readonly uses?: readonly PackedUse[] });

/** What files give, as a text for `Unpacker`. */
export function packed(scanned: readonly Scanned[]): string {
  return JSON.stringify(scanned.map(packedOne));
}

function packedOne({ file: _, uses, ...rest }: Scanned): Packed {
  if (uses !== undefined) return { ...rest, uses: uses.map(packedUse) };
  const { bytes } = rest;
  return bytes !== undefined && Object.keys(rest).length === 1 ? bytes : rest;
}

function packedUse({ type, kind, line, column, name, facts, address }: Use): PackedUse {
  return [type, kind, line, column, name ?? 0, facts ?? 0, address ?? 0];
}

/** Reads what `packed` wrote. */
export class Unpacker {
  /** Each type's text is there once, because it occurs thousands of times. */
  readonly #types = new Map<string, string>();

  /** What files give; `paths` are the same files in the same order. */
  read(text: string, paths: readonly string[]): Scanned[] {
    const all: readonly Packed[] = JSON.parse(text);
    return all.map((one, at): Scanned => {
      const file = paths[at] as string;
      if (typeof one === 'number') return { file, bytes: one };
      const { uses, ...rest } = one;
      if (uses === undefined) return { file, ...rest };
      return { file, ...rest, uses: uses.map((use) => this.#use(use, file)) };
    });
  }

  #use([written, kind, line, column, name, facts, address]: PackedUse, file: string): Use {
    let type = this.#types.get(written);
    if (type === undefined) {
      type = written;
      this.#types.set(type, type);
    }
    const use: { -readonly [Key in keyof Use]: Use[Key] } = { type, kind, file, line, column };
    if (name !== 0) use.name = name;
    if (facts !== 0) use.facts = facts;
    if (address !== 0) use.address = address;
    return use;
  }
}
