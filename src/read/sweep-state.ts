import { createReadStream, existsSync, statSync } from 'node:fs';
import { chmod } from 'node:fs/promises';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';
import type { KeptRepository } from '../sweep/swept-repository.ts';
import { CannotCheck } from './cannot-check.ts';
import { writeChunks } from './write.ts';

const KIND = 'cloud-estate-sweep';
const VERSION = 1;

/** Whether a rule required some checks, as GitHub said on a day. */
export interface RuleAnswer {
  /** ISO date. */
  readonly day: string;
  /** Their names, a line each. */
  readonly checks: string;
  readonly answer: 'yes' | 'no' | 'unknown';
}

/** The second line of the file. */
interface StateHead {
  readonly ids: readonly string[];
  readonly required?: Readonly<Record<string, RuleAnswer>>;
}

/**
 * What sweeps of an organisation have read: every id that its list had, and of the repositories that were read the
 * files that matter. In memory it is the bytes of its lines, outside of the heap, because most of it is needed once, or not
 * at all. Compressing each would cost more memory than it saves. As a file it is a line of JSON for each repository,
 * replaced as a whole.
 */
export class SweepState {
  readonly #org: string;
  readonly #kept = new Map<string, Buffer>();
  #ids: ReadonlySet<string> = new Set();
  /** By the id of a repository: whether a rule required its checks on a day. */
  readonly required = new Map<string, RuleAnswer>();

  constructor(org: string) {
    this.#org = org.toLowerCase();
  }

  /** The ids of all repositories that the last list had. */
  get ids(): readonly string[] {
    return [...this.#ids];
  }

  /** Takes a new list; what isn't in it any more is forgotten. */
  listed(ids: Iterable<string>): void {
    this.#ids = new Set(ids);
    for (const known of [this.#kept, this.required])
      for (const id of known.keys()) if (!this.#ids.has(id)) known.delete(id);
  }

  get(id: string): KeptRepository | undefined {
    const bytes = this.#kept.get(id);
    return bytes === undefined ? undefined : JSON.parse(bytes.toString('utf8'));
  }

  set(repository: KeptRepository): void {
    this.#kept.set(repository.id, Buffer.from(JSON.stringify(repository)));
  }

  /** Writes it all, in place of what was there. Only its owner may read it: it holds files of private repositories. */
  async write(cwd: string, path: string): Promise<void> {
    const isNew = !existsSync(resolve(cwd, path));
    writeChunks(cwd, path, this.#lines());
    if (isNew) await chmod(resolve(cwd, path), 0o600);
  }

  *#lines(): Generator<string> {
    const ids = [...this.#ids].sort();
    yield `${JSON.stringify({ kind: KIND, version: VERSION, organisation: this.#org })}\n`;
    const required = Object.fromEntries([...this.required].sort(([a], [b]) => (a < b ? -1 : 1)));
    yield `${JSON.stringify({ ids, required })}\n`;
    for (const id of [...this.#kept.keys()].sort())
      yield `${(this.#kept.get(id) as Buffer).toString('utf8')}\n`;
  }

  /** Reads a state; an empty one where there is no file yet. Rejects with `CannotCheck` for any other file. */
  static async read(cwd: string, path: string, org: string): Promise<SweepState> {
    const state = new SweepState(org);
    const full = resolve(cwd, path);
    if (statSync(full, { throwIfNoEntry: false })?.isFile() !== true) return state;
    let at = 0;
    try {
      const lines = createInterface({ input: createReadStream(full, 'utf8') });
      for await (const line of lines) {
        const value: unknown = JSON.parse(line);
        if (at === 0) state.#refuseOther(path, value);
        else if (at === 1) state.#takeHead(value as StateHead);
        else if (isKept(value)) state.set(value);
        else throw new Error('unknown line');
        at++;
      }
    } catch (error) {
      if (error instanceof CannotCheck) throw error;
      throw notAState(path);
    }
    if (at < 2) throw notAState(path);
    return state;
  }

  #takeHead({ ids, required = {} }: StateHead): void {
    this.#ids = new Set(ids);
    for (const [id, answer] of Object.entries(required)) this.required.set(id, answer);
  }

  #refuseOther(path: string, value: unknown): void {
    const { kind, version, organisation } = value as Record<string, unknown>;
    if (kind !== KIND) throw notAState(path);
    if (version !== VERSION)
      throw new CannotCheck(
        `${path} is the state of another version of this tool. Remove it, and the next sweep reads everything again.`,
      );
    if (organisation !== this.#org)
      throw new CannotCheck(
        `${path} is the state of a sweep of ${String(organisation)}, not of ${this.#org}. Name another file with \`--state\`.`,
      );
  }
}

function isKept(value: unknown): value is KeptRepository {
  const { id, head, search, files, absent, texts } = value as Record<string, unknown>;
  return (
    [id, head, search].every((one) => typeof one === 'string') &&
    typeof files === 'object' &&
    Array.isArray(absent) &&
    typeof texts === 'object'
  );
}

function notAState(path: string): CannotCheck {
  return new CannotCheck(
    `${path} isn't the state of a sweep, or it is damaged. Remove it, or name another file with \`--state\`.`,
  );
}
