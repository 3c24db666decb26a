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
export const equivalents = [
  {
    file: 'src/resolve/owner-reader.ts',
    line: 'if (reading === undefined) {',
    was: 'reading === undefined',
    put: 'true',
    why: 'What was read before is read again, with the same result.',
  },
  {
    file: 'src/resolve/owner-reader.ts',
    line: 'if (readings.size < MOST_READ) readings.set(text, reading);',
    was: 'readings.size < MOST_READ',
    put: 'true',
    why: 'It decides only how many readings are remembered, and a forgotten one is read again.',
  },
  {
    file: 'src/resolve/owner-reader.ts',
    line: 'if (readings.size < MOST_READ) readings.set(text, reading);',
    was: 'readings.size < MOST_READ',
    put: 'false',
    why: 'It decides only how many readings are remembered, and a forgotten one is read again.',
  },
  {
    file: 'src/resolve/owner-reader.ts',
    line: 'if (readings.size < MOST_READ) readings.set(text, reading);',
    was: '<',
    put: '<=',
    why: 'It decides only how many readings are remembered, and a forgotten one is read again.',
  },
  {
    file: 'src/resolve/owner-reader.ts',
    line: 'if (readings.size < MOST_READ) readings.set(text, reading);',
    was: '<',
    put: '>=',
    why: 'It decides only how many readings are remembered, and a forgotten one is read again.',
  },
  {
    file: 'src/resolve/owner-reader.ts',
    line: 'if (readings.size < MOST_READ) readings.set(text, reading);',
    was: 'readings.set(text, reading);',
    put: '',
    why: 'It decides only how many readings are remembered, and a forgotten one is read again.',
  },
  {
    file: 'src/resolve/products.ts',
    line: 'if (productId === null && products.length === 0) return nothing;',
    was: 'productId === null && products.length === 0',
    put: 'false',
    why: 'The lines after it make the same of no products.',
  },
];
