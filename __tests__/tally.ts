/** How many blocks of the sources have run: see `count-blocks.cjs`, which has each of them add one. */
export const tally = { blocks: 0 };
