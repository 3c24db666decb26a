// A file's path and text -> what it gives to a discovery, as plain data.
import { readers } from './file-role.ts';
import { formOf } from './forms/forms.ts';
import { impliedIn, type Shown } from './forms/implied.ts';
import { impliedByName } from './forms/implied-by-name.ts';
import { mentionsIn } from './forms/programs.ts';
import type { Scanned } from './scanned.ts';
import type { Link, Scanner, ScanResult, Unseen, Use } from './scanner.ts';

/** A file that may be infrastructure code: its text, or why it was not read. */
export interface InfraFile {
  /** Relative to the root, with `/`. */
  readonly path: string;
  readonly content: Content;
}

/** A file's text; why it was not read; or `unread` where its name says all that is asked. */
export type Content =
  | { readonly text: string; readonly bytes: number }
  | { readonly why: string }
  | 'unread';

/** Scans files, each by itself. What it returns holds no piece of a file's text, so the text can go. */
export class FileScanner {
  readonly #holds: (path: string) => Promise<boolean>;
  /** Each type's text is there once, because it occurs thousands of times. */
  readonly #types = new Map<string, string>();

  /** `holds` says whether there is a file of a path, read or not. */
  constructor(holds: (path: string) => Promise<boolean>) {
    this.#holds = holds;
  }

  /** What a file gives: at once, unless its text needs a parser that has to be loaded. Takes any text and never throws. */
  scan({ path, content }: InfraFile): Scanned | Promise<Scanned> {
    if (content === 'unread') return { file: path, ...seenIn(path, '') };
    if ('why' in content) return { file: path, skipped: content.why };
    const { text, bytes } = content;
    // Most texts need no parser that has to be loaded, and a promise for each would take longer than the scan.
    if (mayBeCompiled(path, text)) return this.#scanUnlessCompiled(path, text, bytes);
    return this.#scanWith(readers(path), path, text, bytes);
  }

  async #scanUnlessCompiled(path: string, text: string, bytes: number): Promise<Scanned> {
    if (await this.#holds(path.replace(/\.json$/, '.bicep')))
      return { file: path, bytes, isCompiled: true };
    return this.#scanWith(readers(path), path, text, bytes);
  }

  /** Tries scanners one after the other, until one knows the text. */
  #scanWith(
    left: readonly Scanner[],
    path: string,
    text: string,
    bytes: number,
  ): Scanned | Promise<Scanned> {
    for (const [at, scanner] of left.entries()) {
      const result = scanner.scan(path, text);
      if (result instanceof Promise)
        return result.then((late) =>
          late.known
            ? this.#known(path, bytes, scanner, late)
            : this.#scanWith(left.slice(at + 1), path, text, bytes),
        );
      if (result.known) return this.#known(path, bytes, scanner, result);
    }
    return { file: path, bytes, ...seenIn(path, text) };
  }

  #known(path: string, bytes: number, { id }: Scanner, result: ScanResult): Scanned {
    const { uses, unseen, links, literals = [], implied = [], damaged } = result;
    return {
      file: path,
      bytes,
      scanner: id,
      ...(damaged && { isDamaged: true }),
      uses: uses.map((use) => this.#withOwnTexts(use)),
      ...(unseen.length > 0 && { unseen: unseen.map(ownUnseen) }),
      ...(links.length > 0 && { links: links.map(ownLink) }),
      ...(literals.length > 0 && {
        literals: literals.map(({ name, value }) => ({
          name: detached(name),
          value: detached(value),
        })),
      }),
      ...(implied.length > 0 && { implied }),
    };
  }

  #withOwnTexts(use: Use): Use {
    const { kind, file, line, column, name, facts, address } = use;
    let type = this.#types.get(use.type);
    if (type === undefined) {
      type = detached(use.type);
      this.#types.set(type, type);
    }
    const own: { -readonly [Key in keyof Use]: Use[Key] } = { type, kind, file, line, column };
    if (name !== undefined) own.name = detached(name);
    if (facts !== undefined) own.facts = mapped(facts);
    if (address !== undefined) own.address = detached(address);
    return own;
  }
}

/** What a program gives: the products that it names. */
export function scanProgram({ path, content }: InfraFile): Scanned {
  if (content === 'unread' || 'why' in content) return { file: path };
  const implied = mentionsIn(path, content.text).map(withOwnText);
  return implied.length > 0 ? { file: path, implied } : { file: path };
}

/** What a text that no scanner knows shows: its form, and what that implies. */
function seenIn(path: string, text: string): Pick<Scanned, 'form' | 'implied'> {
  const form = formOf(path, text);
  const named = impliedByName(path, text, form);
  const implied: Shown[] =
    named === undefined ? [] : [{ ...named, file: path, line: 1, column: 1 }];
  for (const one of impliedIn(path, text, form?.id)) implied.push(withOwnText(one));
  return {
    ...(form !== undefined && { form: { id: form.id, title: form.title } }),
    ...(implied.length > 0 && { implied }),
  };
}

/** Whether a template may have been made from the Bicep beside it, which is read itself. */
function mayBeCompiled(path: string, text: string): boolean {
  return path.endsWith('.json') && text.slice(0, 1000).includes('"_generator"');
}

function ownUnseen(one: Unseen): Unseen {
  const { source, name } = one;
  return { ...one, source: detached(source), ...(name && { name: detached(name) }) };
}

function ownLink(one: Link): Link {
  const { source, path, name } = one;
  const own = { source: detached(source), path: detached(path) };
  return { ...one, ...own, ...(name && { name: detached(name) }) };
}

function withOwnText<T extends Shown>(mention: T): T {
  if ('product' in mention) return mention;
  const { service, resource } = mention;
  return {
    ...mention,
    service: detached(service),
    resource: resource === null ? null : detached(resource),
  };
}

function mapped(facts: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(facts).map(([key, value]) => [key, detached(value)]));
}

/** Shorter slices are copies anyway. */
const SHORTEST_SLICE = 13;

/** A copy of a piece of text: a slice would keep the whole file in memory. */
function detached(text: string): string {
  return text.length < SHORTEST_SLICE ? text : ` ${text}`.slice(1);
}
