/** A text by the places of its bytes. */
export interface SlicedText {
  readonly text: string;
  /** How many bytes it has. */
  readonly length: number;
  /** The text between two places. */
  readonly slice: (start: number, end: number) => string;
}

/** A text and its bytes, which aren't kept where every character is one. */
export function slicedText(text: string, bytes: Uint8Array): SlicedText {
  const { length } = bytes;
  if (text.length === length)
    return { text, length, slice: (start, end) => text.slice(start, end) };
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  return {
    text,
    length,
    slice: (start, end) => decoder.decode(bytes.subarray(start, end)),
  };
}
