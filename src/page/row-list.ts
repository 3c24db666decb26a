import { element, grouped, isolated } from './elements.ts';
import { CLASSES, type Estate, entryTitle, LETTERS, layerTitle, WORDS } from './unpack-rows.ts';

/** Rows that are drawn above and below what is in sight. */
const MARGIN = 12;

/** A cell this wide has room for the name of its owner, in pixels. */
const ROOM = 84;

/** Rows that are printed of a large estate. */
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
    box.addEventListener('scroll', () => requestAnimationFrame(() => this.#draw()), {
      passive: true,
    });
    box.addEventListener('keydown', (event) => this.#onKey(event));
    box.addEventListener('focus', () => this.#mark());
    this.#body.addEventListener('click', (event) => {
      const row = (event.target as Element).closest<HTMLElement>('[data-at]');
      if (row === null) return;
      this.#active = Number(row.dataset.at);
      this.#mark();
      this.#open(this.#entries[this.#active] as number);
    });
    new ResizeObserver(() => this.#measure()).observe(box);
    addEventListener('beforeprint', () => this.#print(true));
    addEventListener('afterprint', () => this.#print(false));
  }

  /** Shows these entries, with these layers as columns. */
  show(
    entries: readonly number[],
    columns: readonly number[],
    unowned: ReadonlyMap<number, number>,
  ): void {
    this.#box.hidden = entries.length === 0;
    this.#entries = entries;
    this.#columns = columns;
    this.#active = 0;
    this.#box.scrollTop = 0;
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
    this.#measure();
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
    this.#body.replaceChildren(probe);
    this.#height = probe.offsetHeight || 30;
    probe.remove();
    this.#body.style.height = this.#whole ? 'auto' : `${this.#height * this.#entries.length}px`;
    this.#drawn = '';
    this.#draw();
  }

  #draw(): void {
    const { clientHeight, scrollTop } = this.#box;
    const first = this.#whole ? 0 : Math.max(0, Math.floor(scrollTop / this.#height) - MARGIN);
    const last = this.#whole
      ? Math.min(this.#entries.length, PRINTED)
      : Math.min(
          this.#entries.length,
          Math.ceil((scrollTop + clientHeight) / this.#height) + MARGIN,
        );
    const range = `${first} ${last}`;
    if (range === this.#drawn) return;
    this.#drawn = range;
    const rows: HTMLElement[] = [];
    for (let at = first; at < last; at++) rows.push(this.#row(at));
    this.#body.replaceChildren(...rows);
    this.#mark();
  }

  #row(at: number): HTMLElement {
    const estate = this.#estate;
    const entry = this.#entries[at] as number;
    const pattern = estate.patternOf[entry] as number;
    const cells = estate.cellsOf[pattern] ?? [];
    const row = element('div', at % 2 === 0 ? 'map-row' : 'map-row odd');
    row.id = `row${at}`;
    row.dataset.at = `${at}`;
    row.setAttribute('role', 'row');
    row.setAttribute('aria-rowindex', `${at + 2}`);
    if (!this.#whole) row.style.top = `${at * this.#height}px`;
    const name = element('span', 'service');
    name.append(isolated(entryTitle(estate, entry)));
    if (estate.names[entry]) name.append(' ', element('small', 'faint', estate.names[entry]));
    name.title = [entryTitle(estate, entry), estate.names[entry]].filter(Boolean).join('\n');
    name.setAttribute('role', 'rowheader');
    const duties = cells.filter(([, status]) => status < 3).length;
    const unowned = estate.unownedOf[pattern] as number;
    const count = element('span', unowned > 0 ? 'unowned bad' : 'unowned');
    count.textContent = cells.length === 0 ? '?' : `${unowned} of ${duties}`;
    row.append(
      name,
      element('span', 'model', estate.models[entry] || 'no model'),
      element('span', 'criticality', estate.criticalities[entry] || '–'),
      count,
    );
    const byLayer = new Map(cells.map((cell) => [cell[0], cell]));
    for (const layer of this.#columns) {
      const [, status = -1, marks = '', owners = []] = byLayer.get(layer) ?? [];
      const cell = element('span', `cell ${CLASSES[status] ?? 'none'}`);
      cell.append(element('b', '', `${LETTERS[status] ?? '·'}${marks}`));
      if (status >= 0) {
        const said = owners.length > 0 ? owners.join(', ') : WORDS[status];
        cell.title = `${layerTitle(estate, layer)}: ${said}`;
        if (owners.length > 0) cell.append(' ', element('small', '', said));
      }
      row.append(cell);
    }
    for (const cell of row.children)
      if (!cell.hasAttribute('role')) cell.setAttribute('role', 'gridcell');
    return row;
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
    if (top < scrollTop) this.#box.scrollTop = top;
    else if (top + this.#height + head > scrollTop + clientHeight)
      this.#box.scrollTop = top + this.#height + head - clientHeight;
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
