/**
 * A table of rows that are looked up one by one: `"id":{…}`, one a line, sorted by id. Reading all of it takes far
 * longer than a check, so a row is searched for in the text and read when it is asked for.
 */
export interface Table {
  readonly row: (id: string) => unknown;
  /** All rows, in order. */
  readonly all: () => readonly (readonly [id: string, row: unknown])[];
}

/** A generated text -> what finds its rows. */
export function tableOf(text: string): Table {
  return {
    row: (id) => {
      const from = rowStart(text, id);
      return from === undefined
        ? undefined
        : JSON.parse(text.slice(from, text.indexOf('\n', from)));
    },
    all: () => Object.entries(JSON.parse(`{${text.trimEnd().replaceAll('\n', ',')}}`)),
  };
}

/** Where the row of an id begins, found by halving. Ids are ASCII, so the text has them in their order. */
function rowStart(text: string, id: string): number | undefined {
  let low = 0;
  let high = text.length;
  while (low < high) {
    const start = text.lastIndexOf('\n', ((low + high) >>> 1) - 1) + 1;
    const idEnd = text.indexOf('"', start + 1);
    const found = text.slice(start + 1, idEnd);
    if (found === id) return idEnd + 2;
    if (found > id) high = start;
    else low = text.indexOf('\n', start) + 1;
  }
  return undefined;
}
