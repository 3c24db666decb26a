/** A larger manifest is refused: it could only be generated or hostile. In bytes. */
export const MAX_BYTES = 64 * 1024 * 1024;

/** Keys and values that one file may have: this many fit into memory with their places, and no estate needs more. */
export const MAX_VALUES = 8_000_000;

/** The number of mistakes at which reading a file stops: nobody wrote it. */
export const MAX_PROBLEMS = 10_000;

/** Services and parts that one manifest may hold. */
export const MAX_ENTRIES = 100_000;

/** Owners that are read from one list: nobody in a longer list would feel responsible. */
export const MAX_OWNERS = 1000;

/** How deep maps and lists may nest, aliases followed. A manifest needs 7. */
export const MAX_DEPTH = 100;

/**
 * How many values a text may unfold to when its aliases are followed: this many, or ten times the values that are
 * written, whichever is more. A popular anchor passes; an alias bomb, which grows exponentially, doesn't.
 */
export const MAX_UNFOLDED = 2_000_000;

/** How long a key may be, in characters: findings repeat it. */
export const MAX_KEY = 1024;
