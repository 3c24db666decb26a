// In: the data that a page carries, and what its reader does. Out: the rows in sight, filtered, and the filter's address.
import { byId, element, grouped } from './elements.ts';
import { showEntry } from './row-detail.ts';
import { KEYS, layersOf, matching, NONE, type Wanted } from './row-filter.ts';
import { RowList } from './row-list.ts';
import { type Estate, layerTitle, unpack } from './unpack-rows.ts';

/** The prefix of an address that holds a filter. */
const HASH = '#estate?';

/** Filters without a field in the form: links in the page set them, and a button removes them again. */
const CHIPS = ['repository', 'manifest', 'owner', 'provider', 'kind'];

const form = byId('filter') as HTMLFormElement;
const said = byId('shown');
const chips = byId('chips');

start().catch((error: unknown) => {
  said.textContent = `This browser can't unpack the whole estate (${error}). What is listed below is the first part of it.`;
  byId('tools').hidden = false;
});

async function start(): Promise<void> {
  const estate = await unpack(byId('data').textContent ?? '');
  if (estate.size === 0) return;
  const listed = byId('listed');
  listed.classList.add('replaced');
  byId('tools').hidden = false;
  form.hidden = false;
  const map = byId('map');
  map.hidden = false;
  // On paper the list without script says more, if it has all entries.
  map.classList.toggle('whole-listed', !listed.classList.contains('cut'));
  fillChoices(estate);
  new Browser(estate, map).read();
  prepare(estate, 0);
}

/** How many texts are made at a time, so that nobody waits. */
const STEP = 2000;

/** Makes the texts that the search looks through before anyone searches. */
function prepare(estate: Estate, from: number): void {
  const to = from + STEP;
  for (let at = from; at < to; at++) {
    if (at < estate.size) estate.textOf(at);
    if (at < estate.facts.length) estate.textOfFact(at);
    if (at < estate.patterns.length) estate.textOfPattern(at);
  }
  const last = Math.max(estate.size, estate.facts.length, estate.patterns.length);
  if (to < last) setTimeout(() => prepare(estate, to), 0);
}

/** The page as a person uses it: the filter, its place in the address, the rows, the dialog. */
class Browser {
  readonly #estate: Estate;
  readonly #rows: RowList;
  #wanted: Wanted = {};
  #timer = 0;

  constructor(estate: Estate, map: HTMLElement) {
    this.#estate = estate;
    this.#rows = new RowList(map, estate, (entry) => this.#open(entry));
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#fromForm();
    });
    form.addEventListener('reset', () => setTimeout(() => this.#set({}), 0));
    form.addEventListener('input', () => {
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => this.#fromForm(), 60);
    });
    addEventListener('hashchange', () => this.read());
    // Choosing the same link twice changes no address, but still leads there.
    document.addEventListener('click', (event) => {
      const link = (event.target as Element).closest<HTMLAnchorElement>('a[href^="#"]');
      if (link !== null && link.hash === location.hash) this.read();
    });
  }

  /** Applies the filter in the address. */
  read(): void {
    const hash = location.hash;
    const [, entry] = /^#s(\d+)$/.exec(hash) ?? [];
    if (entry !== undefined && Number(entry) < this.#estate.size) {
      this.#set({}, false);
      this.#rows.reveal(Number(entry));
      this.#open(Number(entry));
      return;
    }
    const isFilter = hash.startsWith(HASH);
    const params = new URLSearchParams(isFilter ? hash.slice(HASH.length) : '');
    if (!isFilter && hash !== '' && this.#wanted.order !== undefined) return;
    this.#set(Object.fromEntries([...params].filter(([key]) => KEYS.includes(key))), false);
    if (isFilter) byId('estate').scrollIntoView();
  }

  #fromForm(): void {
    const kept = CHIPS.map((key) => [key, this.#wanted[key] ?? '']);
    const fields = [...new FormData(form)].map(([key, value]) => [key, String(value)]);
    this.#set(Object.fromEntries([...kept, ...fields]));
  }

  #set(wanted: Wanted, write = true): void {
    const asked = Object.entries(wanted).filter(([, value]) => value !== '');
    this.#wanted = Object.fromEntries([['order', ''], ...asked]);
    if (write) {
      const query = new URLSearchParams(asked).toString();
      history.replaceState(null, '', query === '' ? '#estate' : `${HASH}${query}`);
    } else {
      for (const field of form.elements)
        if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement)
          field.value = this.#wanted[field.name] ?? '';
    }
    this.#show();
  }

  #show(): void {
    const estate = this.#estate;
    const entries = matching(estate, this.#wanted);
    const { columns, unowned } = layersOf(estate, entries);
    this.#rows.show(entries, columns, unowned);
    const { unownedOf, patternOf } = estate;
    const sum = entries.reduce(
      (total, entry) => total + (unownedOf[patternOf[entry] as number] ?? 0),
      0,
    );
    const none = entries.length === 0 ? ' Nothing has all that the filter asks for.' : '';
    const duties = `${grouped(sum)} unowned ${sum === 1 ? 'duty' : 'duties'}`;
    said.textContent = `${grouped(entries.length)} of ${grouped(estate.size)} services and parts, ${duties}.${none}`;
    this.#showChips();
    filterLists(new Set(entries), this.#wanted.q ?? '');
  }

  #showChips(): void {
    const buttons = CHIPS.filter((key) => this.#wanted[key]).map((key) => {
      const value = this.#wanted[key] === NONE ? 'none' : this.#wanted[key];
      const button = element('button', 'chip', `${key}: ${value} ×`);
      button.type = 'button';
      button.setAttribute('aria-label', `Show every ${key} again, not only ${value}`);
      button.addEventListener('click', () => {
        this.#set({ ...this.#wanted, [key]: '' });
        (form.elements.namedItem('q') as HTMLElement).focus();
      });
      return button;
    });
    chips.replaceChildren(...buttons);
  }

  #open(entry: number): void {
    showEntry(this.#estate, entry);
  }
}

/** Fills the fields with what the estate has. */
function fillChoices(estate: Estate): void {
  const fill = (name: string, values: readonly (readonly [value: string, text: string])[]) => {
    const field = form.elements.namedItem(name) as HTMLSelectElement;
    for (const [value, text] of values) field.append(new Option(text, value));
    (field.parentElement as HTMLElement).hidden = values.length < 2;
  };
  const found = (column: readonly string[]) =>
    [...new Set(column)]
      .sort()
      .map((value) => (value === '' ? ([NONE, 'none'] as const) : ([value, value] as const)));
  fill('model', found(estate.models));
  fill('criticality', found(estate.criticalities));
  fill(
    'layer',
    estate.layers.map(([id], layer) => [id, layerTitle(estate, layer)]),
  );
}

/** What the page lists without script follows the filter too: the rows on paper, and the findings. */
function filterLists(entries: ReadonlySet<number>, q: string): void {
  for (const row of document.querySelectorAll<HTMLElement>('#listed tr[id^="s"]')) {
    const hide = !entries.has(Number(row.id.slice(1)));
    if (row.hidden !== hide) row.hidden = hide;
  }
  const words = q.toLowerCase().split(/\s+/).filter(Boolean);
  for (const item of document.querySelectorAll<HTMLElement>('li.finding')) {
    const text = words.length === 0 ? '' : (item.textContent ?? '').toLowerCase();
    const hide = !words.every((word) => text.includes(word));
    if (item.hidden !== hide) item.hidden = hide;
  }
}
