/** What is in a row: where a service begins, in which line, the row of the one that it is like, and its last state. */
export const FIELDS = 4;
export const LINE = 1;
export const LIKE = 2;
export const STATE = 3;
