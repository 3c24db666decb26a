// What is wrong with catalogue/controls.yml where its shape is right: layers, editions, ids, titles that no licence allows.

/** Controls whose shape is right, and the ids of layers that they may name -> what is wrong, one sentence a mistake. */
export function controlProblems({ standards, estate, layers }, known) {
  const problems = [
    ...ofLayers(Object.keys(layers), known),
    ...ofStandards(standards),
    ...ofLists('estate', estate.controls, standards),
  ];
  const titles = new Map();
  for (const [layer, { controls }] of Object.entries(layers))
    problems.push(...ofLists(layer, controls, standards));
  for (const { controls } of [estate, ...Object.values(layers)])
    problems.push(...ofTitles(controls, titles));
  return problems;
}

function ofLayers(named, known) {
  const missing = known.common.filter((layer) => !named.includes(layer));
  const unknown = named.filter((layer) => !known.all.includes(layer));
  return [
    ...missing.map((layer) => `${layer}: this layer of \`common\` has no controls.`),
    ...unknown.map((layer) => `${layer}: no built-in framework or add-on has this layer.`),
  ];
}

function ofStandards(standards) {
  const problems = [];
  const labels = new Map();
  const names = new Map();
  for (const [id, { label, names: own, 'numbers-of': newer }] of Object.entries(standards)) {
    if (labels.has(label)) problems.push(`${id}: ${labels.get(label)} has the same label.`);
    labels.set(label, id);
    for (const name of own) {
      if (names.has(name))
        problems.push(`${id}: "${name}" is already a name of ${names.get(name)}.`);
      names.set(name, id);
    }
    if (newer !== undefined && !Object.hasOwn(standards, newer))
      problems.push(`${id}: its ids are in ${newer}, which isn't listed.`);
  }
  return problems;
}

function ofLists(layer, controls, standards) {
  const problems = [];
  for (const [id, standard] of Object.entries(standards)) {
    const isThere = Object.hasOwn(controls, id);
    const isFromNewer = standard['numbers-of'] !== undefined;
    if (isThere && isFromNewer)
      problems.push(`${layer}: ${id} takes its ids from ${standard['numbers-of']}.`);
    if (!isThere && !isFromNewer)
      problems.push(`${layer}: ${id} is missing. Write an empty list if it has no control here.`);
  }
  for (const [id, list] of Object.entries(controls)) {
    if (!Object.hasOwn(standards, id)) problems.push(`${layer}: the standard ${id} isn't listed.`);
    else problems.push(...ofList(`${layer}, ${id}`, list, standards[id], id));
  }
  return problems;
}

function ofList(place, list, standard, standardId) {
  const problems = [];
  const pattern = new RegExp(standard.pattern);
  const ids = new Set();
  for (const control of list) {
    const { id, title, basis, by } = control;
    const say = (text) => problems.push(`${place}, ${id}: ${text}`);
    if (ids.has(id)) say('the id is there twice.');
    ids.add(id);
    if (!pattern.test(id)) say(`an id of this standard matches ${standard.pattern}.`);
    if (title !== undefined && !standard.ship.includes('title'))
      say("the publisher's licence allows ids only. Remove the title.");
    if ((basis === 'stated') !== (by !== undefined))
      say('`by` names what states it, and only where the basis is `stated`.');
    if (Object.hasOwn(control, 'ccm-4.0') && standardId !== 'csa-ccm-4.1')
      say('only controls of csa-ccm-4.1 have a number of v4.0.');
  }
  return problems;
}

function ofTitles(controls, titles) {
  const problems = [];
  for (const [standard, list] of Object.entries(controls)) {
    for (const { id, title } of list) {
      const key = `${standard} ${id}`;
      const known = titles.get(key) ?? title;
      if (title !== known) problems.push(`${key}: it has two titles, "${known}" and "${title}".`);
      titles.set(key, known);
    }
  }
  return problems;
}
