import { element, grouped, isolated } from './elements.ts';
import { CLASSES, type Estate, entryTitle, LETTERS, layerTitle, WORDS } from './unpack-rows.ts';

/** Rows that are drawn above and below what is in sight. */
const MARGIN = 6;

/** The largest part of the window's height that the box takes, as in the styles: measuring would lay out the page. */
const HIGHEST = 0.86;

/** A cell this wide has room for the name of its owner, in pixels. */
const ROOM = 84;

/** Rows of a large estate that are printed. */
const PRINTED = 1000;

/** The heat map: it draws the rows in sight, and the arrows move through all of them. */
export class RowList {
  readonly #box: HTMLElement;
  readonly #estate: Estate;
  readonly #open: (entry: number) => void;
  readonly #head = element('div', 'map-head');
  readonly #body = element('div', 'map-body');
  #entries: readonly number[] = [];
  #columns: readonly number[] = [];
  #active = 0;
  #height = 0;
  #drawn = '';
  #whole = false;
  /** Rows of elements that were drawn before: refilling them is cheaper than making new ones. */
  #pool: HTMLElement[] = [];
  /** How far the box is scrolled, as of the last event: measuring would lay out the page. */
  #top = 0;
  /** What the rows' height was measured for. */
  #measured = -1;

  constructor(box: HTMLElement, estate: Estate, open: (entry: number) => void) {
    this.#box = box;
    this.#estate = estate;
    this.#open = open;
    this.#head.setAttribute('role', 'row');
    this.#body.setAttribute('role', 'rowgroup');
    const group = element('div');
    group.setAttribute('role', 'rowgroup');
    group.append(this.#head);
    box.append(group, this.#body);
    box.addEventListener(
      'scroll',
      () =>
        requestAnimationFrame(() => {
          this.#top = box.scrollTop;
          this.#draw();
        }),
      { passive: true },
    );
    box.addEventListener('keydown', (event) => this.#onKey(event));
    box.addEventListener('focus', () => this.#mark());
    this.#body.addEventListener('click', (event) => {
      const row = (event.target as Element).closest<HTMLElement>('[data-at]');
      if (row === null) return;
      this.#active = Number(row.dataset.at);
      this.#mark();
      this.#open(this.#entries[this.#active] as number);
    });
    let width = -1;
    new ResizeObserver(([{ contentRect } = { contentRect: { width: 0 } }]) => {
      // A filter changes the height of the box; only a different width changes its rows.
      if (contentRect.width === 0) return;
      if (contentRect.width === width) this.#draw();
      else this.#measure();
      width = contentRect.width;
    }).observe(box);
    addEventListener('beforeprint', () => this.#print(true));
    addEventListener('afterprint', () => this.#print(false));
  }

  /** Shows these entries, with these layers as columns. */
  show(
    entries: readonly number[],
    columns: readonly number[],
    unowned: ReadonlyMap<number, number>,
  ): void {
    if (this.#box.hidden !== (entries.length === 0)) this.#box.hidden = entries.length === 0;
    const isSame = `${columns}` === `${this.#columns}`;
    if (!isSame) this.#pool = [];
    this.#entries = entries;
    this.#columns = columns;
    this.#active = 0;
    if (this.#top > 0) this.#box.scrollTop = 0;
    this.#top = 0;
    this.#box.setAttribute('aria-rowcount', `${entries.length + 1}`);
    this.#box.setAttribute('aria-colcount', `${columns.length + 4}`);
    this.#box.style.setProperty('--n', `${columns.length}`);
    const heads = columns.map((layer) => {
      const head = element('span', 'map-layer');
      const count = unowned.get(layer) ?? 0;
      head.append(
        element('span', 'map-name', layerTitle(this.#estate, layer)),
        element('b', count > 0 ? 'bad' : '', count > 0 ? grouped(count) : ''),
      );
      head.title = this.#estate.layers[layer]?.[2] || layerTitle(this.#estate, layer);
      return head;
    });
    const fixed = ['Service', 'Model', 'Criticality', 'Unowned'].map((name) =>
      element('span', name.toLowerCase(), name),
    );
    const all = [...fixed, ...heads];
    for (const head of all) head.setAttribute('role', 'columnheader');
    this.#head.replaceChildren(...all);
    if (entries.length > 0 && this.#measured !== columns.length) this.#measure();
    else this.#redraw();
  }

  /** Moves to an entry, and says whether it is shown. */
  reveal(entry: number): boolean {
    const at = this.#entries.indexOf(entry);
    if (at < 0) return false;
    this.#move(at);
    this.#box.scrollIntoView({ block: 'nearest' });
    return true;
  }

  #measure(): void {
    const width = (this.#head.lastElementChild as HTMLElement | null)?.offsetWidth ?? 0;
    this.#box.classList.toggle('names', width >= ROOM);
    const probe = element('div', 'map-row', ' ');
    this.#body.append(probe);
    const height = probe.offsetHeight;
    probe.remove();
    this.#height = height || 30;
    // A hidden box has no height to measure.
    this.#measured = height === 0 ? -1 : this.#columns.length;
    this.#redraw();
  }

  #redraw(): void {
    this.#body.style.height = this.#whole ? 'auto' : `${this.#height * this.#entries.length}px`;
    this.#drawn = '';
    this.#draw();
  }

  #draw(): void {
    const first = this.#whole ? 0 : Math.max(0, Math.floor(this.#top / this.#height) - MARGIN);
    const height = innerHeight * HIGHEST;
    const last = this.#whole
      ? Math.min(this.#entries.length, PRINTED)
      : Math.min(this.#entries.length, Math.ceil((this.#top + height) / this.#height) + MARGIN);
    const range = `${first} ${last}`;
    if (range === this.#drawn) return;
    this.#drawn = range;
    for (let at = first; at < last; at++) {
      const row = this.#pool[at - first] ?? this.#emptyRow();
      this.#pool[at - first] = row;
      this.#fill(row, at);
    }
    for (const row of this.#pool.splice(last - first)) row.remove();
    const isThere = this.#body.childElementCount === this.#pool.length;
    if (!isThere || this.#body.firstElementChild !== (this.#pool[0] ?? null))
      this.#body.replaceChildren(...this.#pool);
    this.#mark();
  }

  /** A row with a cell for each column, and nothing in them. */
  #emptyRow(): HTMLElement {
    const row = element('div', 'map-row');
    row.setAttribute('role', 'row');
    const name = element('span', 'service');
    name.setAttribute('role', 'rowheader');
    const others = ['model', 'criticality', 'unowned', ...this.#columns.map(() => 'cell')];
    const cells = others.map((kind) => {
      const cell = element('span', kind);
      cell.setAttribute('role', 'gridcell');
      if (kind === 'cell') cell.append(element('b'), ' ', element('small'));
      return cell;
    });
    row.append(name, ...cells);
    return row;
  }

  #fill(row: HTMLElement, at: number): void {
    const estate = this.#estate;
    const entry = this.#entries[at] as number;
    const pattern = estate.patternOf[entry] as number;
    const cells = estate.cellsOf[pattern] ?? [];
    put(row, 'className', at % 2 === 0 ? 'map-row' : 'map-row odd');
    row.id = `row${at}`;
    row.dataset.at = `${at}`;
    row.setAttribute('aria-rowindex', `${at + 2}`);
    row.style.top = this.#whole ? '' : `${at * this.#height}px`;
    const [name, model, criticality, count, ...rest] = row.children as unknown as HTMLElement[];
    this.#fillName(name as HTMLElement, entry);
    put(model as HTMLElement, 'textContent', estate.models[entry] || 'no model');
    put(criticality as HTMLElement, 'textContent', estate.criticalities[entry] || '–');
    const unowned = estate.unownedOf[pattern] as number;
    const waived = estate.waivedOf[pattern] as number;
    const duties = unowned + waived + (estate.ownedOf[pattern] as number);
    const isKnown = cells.length > 0 || (estate.tallies[pattern] ?? null) !== null;
    put(count as HTMLElement, 'className', unowned > 0 ? 'unowned bad' : 'unowned');
    put(count as HTMLElement, 'textContent', isKnown ? `${unowned} of ${duties}` : '?');
    const byLayer = new Map(cells.map((cell) => [cell[0], cell]));
    for (const [index, cell] of rest.entries()) {
      const layer = this.#columns[index] as number;
      const [, status = -1, marks = '', owners = []] = byLayer.get(layer) ?? [];
      put(cell, 'className', `cell ${CLASSES[status] ?? 'none'}`);
      const [mark, small] = cell.children as unknown as [HTMLElement, HTMLElement];
      put(mark, 'textContent', `${LETTERS[status] ?? '·'}${marks}`);
      const said = owners.length > 0 ? owners.join(', ') : (WORDS[status] ?? '');
      put(cell, 'title', status >= 0 ? `${layerTitle(estate, layer)}: ${said}` : '');
      put(small, 'textContent', status >= 0 && owners.length > 0 ? said : '');
    }
  }

  #fillName(name: HTMLElement, entry: number): void {
    const title = entryTitle(this.#estate, entry);
    const shown = this.#estate.names[entry] ?? '';
    const whole = [title, shown].filter(Boolean).join('\n');
    if (name.title === whole) return;
    name.title = whole;
    name.replaceChildren(
      isolated(title),
      ...(shown ? [' ', element('small', 'faint', shown)] : []),
    );
  }

  #onKey(event: KeyboardEvent): void {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const page = Math.max(1, Math.floor(this.#box.clientHeight / this.#height) - 3);
    const steps: Readonly<Record<string, number>> = {
      ArrowDown: 1,
      ArrowUp: -1,
      PageDown: page,
      PageUp: -page,
      Home: -this.#entries.length,
      End: this.#entries.length,
    };
    const step = steps[event.key];
    if (step !== undefined) this.#move(this.#active + step);
    else if (event.key === 'Enter' || event.key === ' ')
      this.#open(this.#entries[this.#active] as number);
    else return;
    event.preventDefault();
  }

  #move(to: number): void {
    this.#active = Math.max(0, Math.min(this.#entries.length - 1, to));
    const head = this.#head.offsetHeight;
    const top = this.#active * this.#height;
    const { scrollTop, clientHeight } = this.#box;
    const height = this.#height;
    if (top < scrollTop) this.#box.scrollTop = top;
    else if (top + height + head > scrollTop + clientHeight)
      this.#box.scrollTop = top + height + head - clientHeight;
    this.#top = this.#box.scrollTop;
    this.#draw();
    this.#mark();
  }

  #mark(): void {
    for (const row of this.#body.querySelectorAll('.active')) row.classList.remove('active');
    const row = document.getElementById(`row${this.#active}`);
    row?.classList.add('active');
    if (row === null) this.#box.removeAttribute('aria-activedescendant');
    else this.#box.setAttribute('aria-activedescendant', row.id);
  }

  /** Paper can't scroll: a large estate is cut, and says so. */
  #print(whole: boolean): void {
    this.#whole = whole;
    this.#box.dataset.cut =
      whole && this.#entries.length > PRINTED
        ? `The first ${grouped(PRINTED)} of ${grouped(this.#entries.length)} services and parts are printed. The CSV has all.`
        : '';
    this.#measure();
  }
}

/** Writes only what changes: rewriting a text would lay it out again. */
function put(
  element: HTMLElement,
  key: 'className' | 'textContent' | 'title',
  value: string,
): void {
  if (element[key] !== value) element[key] = value;
}
