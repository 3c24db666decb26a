// The bytes that the scanner knows, and the kinds of character that ids and names are made of.

export const LF: u8 = 10;
export const CR: u8 = 13;
export const SPACE: u8 = 32;
export const QUOTE: u8 = 34;
export const HASH: u8 = 35;
export const COMMA: u8 = 44;
export const MINUS: u8 = 45;
export const SLASH: u8 = 47;
export const COLON: u8 = 58;
export const AT: u8 = 64;
export const OPEN: u8 = 91;
export const CLOSE: u8 = 93;
export const SMALL_X: u8 = 120;

export const SMALL: i32 = 1;
export const DIGIT: i32 = 2;
/** `-`, `.` and `_`: what is between words of an id. */
export const BETWEEN: i32 = 4;
export const LARGE: i32 = 8;
/** What else a name has. */
export const MARK: i32 = 16;
/** The first bytes of letters from U+00C0 to U+023F, each of two bytes. */
export const LEAD: i32 = 32;
export const IN_ID: i32 = SMALL | DIGIT | BETWEEN;

/** Where the table of kinds is. */
export const CLASSES: i32 = 1024;

export function classify(): void {
  setClasses(97, 122, SMALL);
  setClasses(65, 90, LARGE);
  setClasses(48, 57, DIGIT);
  setClasses(40, 41, MARK);
  setClasses(43, 44, MARK);
  setClasses(45, 46, BETWEEN);
  setClasses(47, 47, MARK);
  setClasses(32, 32, MARK);
  setClasses(95, 95, BETWEEN);
  setClasses(0xc3, 0xc8, LEAD);
}

export function setClasses(from: i32, to: i32, kind: i32): void {
  for (let at = from; at <= to; at++) store<u8>(CLASSES + at, <u8>kind);
}

export function isOf(at: i32, kinds: i32): bool {
  return (<i32>load<u8>(CLASSES + <i32>load<u8>(at)) & kinds) !== 0;
}

export const HASH_START: i32 = 0x811c9dc5;
export const PRIME: i32 = 16777619;
