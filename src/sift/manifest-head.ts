// What is above the services of a manifest.
import { classOf, isPrintable, withoutSpaces } from './closed-line.ts';
import { numberless } from './numberless.ts';

/** Where the key `services` begins in a text, and the line below it; `undefined` where they share a line. */
export function servicesIn(text: string): { key: number; below: number } | undefined {
  const start = /^services:[ ]*(?:#[ -~]*)?\r?\n/m.exec(text);
  return start === null ? undefined : { key: start.index, below: start.index + start[0].length };
}

/** How many bytes a text has; `isAscii`, if each of its characters is one. */
export function bytesIn(text: string, isAscii: boolean): number {
  return isAscii ? text.length : new TextEncoder().encode(text).length;
}

/** What a head says for its services. */
export interface Head {
  /** How many lines it has. */
  readonly lines: number;
  /** Values that an alias can unfold to; infinite if it uses aliases itself. */
  readonly values: number;
}

/** All lines above the services, which must be closed too; `undefined` in doubt. */
export function readHead(head: string): Head | undefined {
  const lines = head.split('\n').slice(0, -1);
  let hasAlias = false;
  for (const line of lines) {
    const content = contentOf(line);
    if (content === '' || content === '---' || content.startsWith('#')) continue;
    // What an anchor is at doesn't matter here.
    const said = classOf(content.replace(/^((?:- )?[\w".-]+: )&[\w-]+(?: |$)/, '$1'));
    if (said === undefined) return undefined;
    if (said.aliases > 0) hasAlias = true;
  }
  const values = Math.max(0, ...head.split(/^(?=\S)/m).map(valuesIn));
  return { lines: lines.length, values: hasAlias ? Number.POSITIVE_INFINITY : values };
}

/** What a line says, without its indentation and its end. */
function contentOf(line: string): string {
  return withoutSpaces(line.endsWith('\r') ? line.slice(0, -1) : line);
}

/** How many values there are, at most, in a key of the head that an anchor is in; none without one. */
function valuesIn(part: string): number {
  if (!part.includes('&')) return 0;
  const pairs = part.match(/["']:|:(?= |\r?$)/gm)?.length ?? 0;
  const others = part.match(/[,[{]|^ *- /gm)?.length ?? 0;
  // A pair is two values.
  return 2 * pairs + others + 1;
}

/** A head without what makes no difference for services below it. */
export interface HeadClass {
  /** Without its remarks and the name of the estate. */
  readonly said: string;
  /** The same without who owns what: with the same services, nothing else differs, as far as all are owners. */
  readonly key: string;
  /** Whom it names under `owners`. */
  readonly owners: readonly string[];
}

/** What a head has in common with others. */
export function headClassOf(head: string): HeadClass {
  const owners: string[] = [];
  const said: string[] = [];
  const keys: string[] = [];
  let isInOwners = false;
  for (const line of head.split('\n')) {
    const content = contentOf(line);
    if (content === '' || (content.startsWith('#') && isPrintable(content))) continue;
    const isTop = line.startsWith(content[0] as string);
    if (isTop) isInOwners = content.startsWith('owners:');
    const found = isInOwners && !isTop ? classOf(content, true) : undefined;
    const kept = ESTATE.test(line) ? 'estate' : line;
    said.push(kept);
    if (found === undefined || found.owners.length === 0) keys.push(kept);
    else keys.push(line.slice(0, line.indexOf(content)) + found.key);
    for (const one of found?.owners ?? []) owners.push(numberless(one));
  }
  return { said: said.join('\n'), key: keys.join('\n'), owners };
}

/** The line that names the estate in words. */
const ESTATE = /^estate: [A-Za-z][\w ./-]{0,99}\r?$/;
