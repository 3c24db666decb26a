/** A text as a sentence that another can follow: with a full stop, unless it ends by itself. */
export function sentence(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}
