import { plural } from '../text/counts.ts';
import type { Gap } from './renderer.ts';
import { plain } from './text/plain.ts';

/** How many gaps of one cause are listed. */
const MOST_OF_CAUSE = 10;

/** How many gaps without a cause are listed. */
const MOST = 50;

/**
 * What is missing in an export, for a person: the gaps of one cause together, each with file and line. `name` is the format's.
 * Empty if nothing is missing.
 */
export function gapLines(name: string, gaps: readonly Gap[]): string[] {
  if (gaps.length === 0) return [];
  const causes = new Map<string | undefined, Gap[]>();
  for (const gap of gaps) {
    const others = causes.get(gap.cause);
    if (others === undefined) causes.set(gap.cause, [gap]);
    else others.push(gap);
  }
  const lines = [`${plural(gaps.length, 'fact is', 'facts are')} missing in ${name}:`];
  for (const [cause, all] of causes) {
    if (cause !== undefined) lines.push(`  ${plain(cause)}`);
    const indent = cause === undefined ? '  ' : '    ';
    const most = cause === undefined ? MOST : MOST_OF_CAUSE;
    for (const { file, line, text } of all.slice(0, most))
      lines.push(`${indent}${plain(`${file}:${line}`)}: ${plain(text)}`);
    if (all.length > most) lines.push(`${indent}… and ${all.length - most} more.`);
  }
  return lines;
}
