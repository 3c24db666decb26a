import fc from 'fast-check';

/** A manifest in some style, and where each of its services stands. */
export interface Sample {
  readonly text: string;
  readonly services: readonly {
    readonly id: string;
    readonly start: number;
    readonly end: number;
  }[];
}

export const layers = ['devices', 'applications', 'backup', 'network-controls'] as const;

const NOBODY = ['', ' ~', ' null', ' TBD', ' "TBD"', " ''", ' []'];
const SOMEBODY = [' "@acme/a"', " '@acme/b'", ' it-desk', ' ["@acme/a", it-desk]', ' [ it-desk ]'];

/** Manifests as people write them, and as they should not: every style, comments everywhere, anchors. */
export function manifests(withAnchors: boolean): fc.Arbitrary<Sample> {
  return fc.gen().map((generate) => {
    const pick = <T>(...from: readonly T[]): T => generate(fc.constantFrom, ...from) as T;
    return new Writer(pick, withAnchors).manifest();
  });
}

class Writer {
  readonly #pick: <T>(...from: readonly T[]) => T;
  readonly #withAnchors: boolean;
  /** How many comments there are, so that no two are alike. */
  #comments = 0;
  readonly #step: number;
  readonly #entries: string[] = [];
  readonly #owners: string[] = [];

  constructor(pick: <T>(...from: readonly T[]) => T, withAnchors: boolean) {
    this.#pick = pick;
    this.#withAnchors = withAnchors;
    this.#step = pick(2, 4, 3, 1, 7);
  }

  manifest(): Sample {
    const pick = this.#pick;
    const [outer, inner] = [' '.repeat(this.#step), ' '.repeat(this.#step * 2)];
    let text = `${pick('', '--- # start\n')}version: 1\n`;
    if (this.#withAnchors) {
      text += `x-std: &std { backup: it-desk, devices: ${pick('TBD', 'it-desk')} }\n`;
      text += `x-base: &base\n${outer}environments: production\n`;
      text += pick('', `${outer}owners:\n`, `${outer}owners: &based\n${inner}backup: it-desk\n`);
      this.#owners.push('std');
      this.#entries.push('base');
    }
    text += `${pick('services', '"services"')}:${this.#comment()}\n`;
    const services = [];
    for (const id of ['mail', 'erp', 'data.base', '365'].slice(0, pick(1, 2, 3, 4))) {
      const start = text.length;
      text += this.#service(id, outer);
      services.push({ id, start, end: text.length });
      text += pick('', '\n', `${outer}${this.#comment('# apart')}\n`);
    }
    return this.#finish(text, services);
  }

  /** Line breaks and the byte order mark, which move every place. */
  #finish(text: string, services: Sample['services']): Sample {
    const mark = this.#pick('', '\ufeff');
    const lineBreak = this.#pick('\n', '\r\n');
    const cut = this.#pick(false, true) ? text.trimEnd().length : text.length;
    const moved = (offset: number) =>
      mark.length + text.slice(0, Math.min(offset, cut)).replaceAll('\n', lineBreak).length;
    return {
      text: mark + text.slice(0, cut).replaceAll('\n', lineBreak),
      services: services.map(({ id, start, end }) => ({
        id,
        start: moved(start),
        end: moved(end),
      })),
    };
  }

  #comment(always?: string): string {
    if (always === undefined && this.#pick(true, true, false)) return '';
    const comment = `${always?.trim() ?? '#'} ${this.#comments++}`;
    return always === undefined ? `${this.#pick(' ', '\t', '   ')}${comment}` : comment;
  }

  #anchor(known: string[], prefix: string): string {
    if (!this.#withAnchors || this.#pick(true, false)) return '';
    const name = `${prefix}${known.length}`;
    known.push(name);
    return ` &${name}`;
  }

  #service(id: string, pad: string): string {
    const pick = this.#pick;
    const key = `${pad}${pick(id, `"${id}"`)}:`;
    const kind = pick('block', 'block', 'block', 'flow', 'spread', 'empty', 'alias');
    if (kind === 'empty') return `${key}${pick('', ' {}', ' ~')}${this.#comment()}\n`;
    if (kind === 'alias' && this.#withAnchors) return `${key} *${pick(...this.#entries)}\n`;
    if (kind === 'flow') return `${key} { model: saas${this.#flowOwners()} }${this.#comment()}\n`;
    if (kind === 'spread') {
      const inner = pad + ' '.repeat(this.#step);
      return `${key} {${this.#comment()}\n${inner}model: saas${this.#flowOwners()}${pick('', ',')}${this.#comment()}\n${inner}}\n`;
    }
    return `${key}${this.#block(pad + ' '.repeat(this.#step))}`;
  }

  #block(pad: string): string {
    const pick = this.#pick;
    const merged = [...this.#entries];
    const anchor = this.#anchor(this.#entries, 's');
    let text = `${anchor}${this.#comment()}\n${pad}model: saas${this.#comment()}\n`;
    if (this.#withAnchors && pick(true, false, false)) text += `${pad}<<: *${pick(...merged)}\n`;
    if (pick(true, false)) text += `${pad}data: [a, "b"]${this.#comment()}\n`;
    if (pick(true, false, false)) {
      text += `${pad}description: ${pick('|', '>-')}\n${pad}  # no comment\n\n${pad}  text\n`;
    }
    if (pick(true, true, true, false))
      text += `${pad}${pick('owners', "'owners'")}:${this.#ownersOf(pad)}`;
    if (pick(true, false)) text += `${pad}source:\n${pad}- a${this.#comment()}\n`;
    return text;
  }

  #ownersOf(pad: string): string {
    const kind = this.#pick('lines', 'lines', 'flow', 'empty', 'alias');
    if (kind === 'empty') return `${this.#pick('', ' {}', ' { }', ' ~')}${this.#comment()}\n`;
    if (kind === 'flow') return `${this.#flowMap()}${this.#comment()}\n`;
    if (kind === 'alias' && this.#withAnchors) {
      return ` *${this.#pick(...this.#owners)}${this.#comment()}\n`;
    }
    const inner = pad + ' '.repeat(this.#pick(this.#step, 2, 5));
    const merged = [...this.#owners];
    let text = `${this.#anchor(this.#owners, 'o')}${this.#comment()}\n`;
    if (this.#withAnchors && this.#pick(true, false))
      text += `${inner}<<: *${this.#pick(...merged)}\n`;
    for (const layer of this.#someLayers()) text += this.#layer(layer, inner);
    return text + this.#pick('', `${inner}${this.#comment('# after')}\n`);
  }

  #someLayers(): readonly string[] {
    const pick = this.#pick;
    const some = layers.filter(() => pick(true, false));
    return some.length === 0 ? [pick(...layers)] : some;
  }

  #layer(layer: string, pad: string): string {
    const pick = this.#pick;
    const key = `${pad}${pick(layer, `"${layer}"`)}:`;
    const kind = pick('one', 'one', 'one', 'list', 'spread', 'folded');
    if (kind === 'one') return `${key}${pick(...NOBODY, ...SOMEBODY)}${this.#comment()}\n`;
    if (kind === 'folded') return `${key} >-\n${pad}  somebody\n${pad}  else\n`;
    if (kind === 'spread') {
      return `${key} [${this.#comment()}\n${pad} it-desk,${this.#comment()}\n${pad} "@b"\n${pad} ]${this.#comment()}\n`;
    }
    const inner = pad + pick('', '  ', '   ');
    const between = pick('', `\n`, `${inner}${this.#comment('# between')}\n`);
    return `${key}${this.#comment()}\n${inner}- it-desk${this.#comment()}\n${between}${inner}- "@b"${this.#comment()}\n`;
  }

  #flowOwners(): string {
    const kind = this.#pick('map', 'map', 'empty', 'none');
    if (kind === 'none') return '';
    return `, owners:${kind === 'map' ? this.#flowMap() : this.#pick('', ' {}', ' ~')}`;
  }

  #flowMap(): string {
    const pick = this.#pick;
    const pairs = this.#someLayers().map((layer) => `${layer}:${pick(...NOBODY, ...SOMEBODY)}`);
    const pad = pick('', ' ');
    return ` {${pad}${pairs.join(pick(', ', ' , '))}${pick('', ',')}${pad}}`;
  }
}
