import { byId, element, isolated } from './elements.ts';
import { CLASSES, type Estate, entryTitle, LETTERS, layerTitle, WORDS } from './unpack-rows.ts';

/** Everything about one entry, in a dialog: the browser keeps the focus in it, and Escape closes it. */
export function showEntry(estate: Estate, entry: number): HTMLDialogElement {
  const dialog = byId('entry') as HTMLDialogElement;
  const close = element('button', 'close', 'Close');
  close.type = 'button';
  close.addEventListener('click', () => dialog.close());
  const title = element('h3');
  title.id = 'entry-title';
  dialog.setAttribute('aria-labelledby', title.id);
  title.append(isolated(entryTitle(estate, entry)));
  dialog.replaceChildren(close, title, aboutOf(estate, entry), layerTable(estate, entry));
  if (!dialog.open) dialog.showModal();
  dialog.scrollTop = 0;
  return dialog;
}

function aboutOf(estate: Estate, entry: number): HTMLElement {
  const list = element('dl', 'facts');
  const add = (label: string, text: string, url?: string): void => {
    if (text === '') return;
    const value = element('dd');
    if (url === undefined) value.append(isolated(text));
    else {
      const link = element('a');
      link.href = url;
      link.rel = 'noopener noreferrer';
      link.append(isolated(text));
      value.append(link);
    }
    list.append(element('dt', '', label), value);
  };
  add('Name', estate.names[entry] ?? '');
  add('Model', estate.models[entry] || 'not declared');
  add('Criticality', estate.criticalities[entry] || 'not set');
  for (const fact of estate.factsOf[entry] ?? []) {
    const [label = '', text = '', url] = estate.facts[fact] ?? [];
    add(label, text, url);
  }
  add('Declared at', `${estate.files[estate.fileOf[entry] as number]}:${estate.lines[entry]}`);
  return list;
}

function layerTable(estate: Estate, entry: number): HTMLElement {
  const cells = estate.cellsOf[estate.patternOf[entry] as number] ?? [];
  if (cells.length === 0) {
    if ((estate.factsOf[entry] ?? []).some((fact) => estate.facts[fact]?.[0] === 'Layers'))
      return element('p', '', 'A compact report has no layers, only counts of them.');
    const why = estate.models[entry] ? "the framework doesn't cover it" : 'no model is declared';
    return element('p', '', `No layer is known: ${why}.`);
  }
  const table = element('table', 'tally');
  const head = table.createTHead().insertRow();
  for (const name of ['Layer', 'Who', 'Why']) {
    const cell = element('th', '', name);
    cell.scope = 'col';
    head.append(cell);
  }
  const body = table.createTBody();
  for (const [layer, status, marks, owners, remarks] of cells) {
    const [, , duty = '', controls = []] = estate.layers[layer] ?? [];
    const row = body.insertRow();
    const name = element('th', '', layerTitle(estate, layer));
    name.scope = 'row';
    if (duty !== '' && status < 3) name.append(element('small', 'duty', duty));
    const who = element('td');
    who.append(element('b', `key ${CLASSES[status]}`, `${LETTERS[status]}${marks}`), ' ');
    if (owners.length === 0) who.append(WORDS[status] ?? '');
    owners.forEach((owner, at) => {
      who.append(at === 0 ? '' : ', ', isolated(owner));
    });
    const why = element('td');
    for (const text of remarks) why.append(element('div', '', text));
    if (status < 3 && controls.length > 0) {
      const folded = element('details');
      folded.append(element('summary', '', 'Controls'));
      for (const text of controls) folded.append(element('div', '', text));
      why.append(folded);
    }
    row.append(name, who, why);
  }
  return table;
}
