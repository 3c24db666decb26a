import type { EstateCode } from './estate-code.ts';
import type { Place } from '../found.ts';

/** Names a line in `EstateCode.lines`. */
export function lineKey({ file, line }: Pick<Place, 'file' | 'line'>): string {
  return `${line}:${file}`;
}

/** The text of a line of code, by the path that reports show, where it was kept. */
export function codeLine(
  found: readonly { readonly code: EstateCode }[],
  shown: string,
  line: number,
): string | undefined {
  for (const { code } of found) {
    const file = code.pathOf(shown);
    const text = file === null ? undefined : code.lines.get(lineKey({ file, line }));
    if (text !== undefined) return text;
  }
  return undefined;
}
