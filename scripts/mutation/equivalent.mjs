// Faults without a visible effect, each with its reason. They don't count.

/**
 * @typedef {object} Equivalent
 * @property {string} file
 * @property {string} line The line of the fault, without its indent.
 * @property {string} was
 * @property {string} put
 * @property {string} why
 */

/** @type {readonly Equivalent[]} */
export const equivalents = [];
