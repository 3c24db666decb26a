/** A manifest larger than this is refused: it could only be generated, or hostile. In bytes. */
export const MAX_BYTES = 64 * 1024 * 1024;

/** Keys and values that one file may have: so many fit into memory with their places, and no estate needs them. */
export const MAX_VALUES = 8_000_000;

/** Mistakes after which a file is not read on: nobody wrote it. */
export const MAX_PROBLEMS = 10_000;

/** Services and parts that one manifest may hold. */
export const MAX_ENTRIES = 100_000;

/** Owners that are read of one list: more name nobody else who would answer. */
export const MAX_OWNERS = 1000;

/** How deep maps and lists may nest, aliases followed. A manifest needs 7. */
export const MAX_DEPTH = 100;

/**
 * How many values a text may unfold to when its aliases are followed: this many, or ten times the values
 * that are written, whichever is more. A popular anchor passes; a bomb, which grows by powers, does not.
 */
export const MAX_UNFOLDED = 2_000_000;

/** How long a key may be, in characters: findings repeat it. */
export const MAX_KEY = 1024;
