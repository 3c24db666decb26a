// The controls behind the layers as what a run loads.
import { controlsFile } from './read.mjs';
import { head, json, quoted } from './render.mjs';

/** Standards, and the controls of the estate and of each layer, an older edition under its own id. */
export function renderControls({ reviewed, standards, estate, layers }) {
  const all = {
    reviewed,
    standards: Object.entries(standards).map(([id, one]) => {
      const { label, title, publisher, edition, note = null, names } = one;
      return { id, label, title, publisher, edition, note, names };
    }),
    estate: listsOf(estate.controls, standards),
    layers: Object.fromEntries(
      Object.entries(layers).map(([id, { controls }]) => [id, listsOf(controls, standards)]),
    ),
  };
  const text = json(all).replaceAll('},{', '},\n{');
  return `${head(controlsFile)}\nexport const controls = ${quoted(text)};\n`;
}

function listsOf(controls, standards) {
  const lists = {};
  for (const [id, { 'numbers-of': newer }] of Object.entries(standards)) {
    const list = newer === undefined ? controls[id] : controls[newer].flatMap(asBefore);
    if (list.length > 0) lists[id] = list.map(plain);
  }
  return lists;
}

/** The control under the number that it had in the older edition; none if it is new. */
function asBefore(control) {
  const { 'ccm-4.0': before = control.id } = control;
  return before === null ? [] : [{ ...control, id: before }];
}

function plain({ id, title, basis, by }) {
  return {
    id,
    basis,
    ...(title === undefined ? {} : { title }),
    ...(by === undefined ? {} : { by }),
  };
}
