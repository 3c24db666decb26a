/** What discovery looks products up by, made from the catalogue by the code that reads it: see src/catalogue/prepared-names.ts. */

const head =
  '// Made from catalogue/products.yml by scripts/code-names.mjs. Change those, not this.';

/** The generated files: names of types, services, providers and modules, and those that only programs have. */
export const codeNameSections = [
  { file: 'src/generated/code-names.js', render: codeNames },
  { file: 'src/generated/program-names.js', render: programNames },
];

async function tableFrom(load) {
  const [{ loadTypedProducts }, { nameTable, revealableIn }, { typeOfWord }] = [
    await load('catalogue/index'),
    await load('discover/products/names-of-products'),
    await load('catalogue/prepared-names'),
  ];
  const products = await loadTypedProducts();
  return { table: nameTable(products), revealable: revealableIn(products), typeOfWord };
}

const isProgram = (key) => key.startsWith('class ') || key.startsWith('api ');

async function codeNames(load) {
  const { table, revealable, typeOfWord } = await tableFrom(load);
  const rows = new Map();
  for (const [key, ids] of table)
    if (!isProgram(key) && !/^(?:aws|azure|gcp) /.test(key)) rows.set(key, ids.join(' '));
  for (const [key, ids] of wordRows(table, typeOfWord)) rows.set(key, ids);
  return [
    head,
    `export const revealable = ${JSON.stringify(revealable.join(' '))};`,
    `export const names = ${lines(rows)};`,
  ].join('\n');
}

/** The words of clouds for which their types say something else, or nothing; and types that aren't words. */
function* wordRows(table, typeOfWord) {
  for (const cloud of ['aws', 'azure', 'gcp']) {
    const derived = (word) => {
      const ids = table.get(`type ${typeOfWord(cloud, word)}`) ?? [];
      return ids.length === 1 ? ids[0] : '';
    };
    const words = new Map();
    for (const [key, [id]] of table)
      if (key.startsWith(`${cloud} `)) words.set(key.slice(cloud.length + 1), id);
    const prefix = typeOfWord(cloud, '');
    for (const key of table.keys()) {
      if (!key.startsWith(`type ${prefix}`)) continue;
      const word = key.slice(`type ${prefix}`.length).replaceAll('_', '-');
      if (!words.has(word)) words.set(word, '');
    }
    for (const [word, id] of words) if (derived(word) !== id) yield [`${cloud} ${word}`, id];
  }
}

async function programNames(load) {
  const { table } = await tableFrom(load);
  const rows = [...table].filter(([key]) => isProgram(key));
  return `${head}\nexport const programNames = ${lines(new Map(rows.map(([key, ids]) => [key, ids.join(' ')])))};`;
}

/** Rows as src/catalogue/rows.ts finds them: sorted, one a line. */
function lines(rows) {
  const sorted = [...rows].sort(([a], [b]) => (a < b ? -1 : 1));
  const text = sorted.map(
    ([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)}\\n\\\n`,
  );
  return `'\\\n${text.join('')}'`;
}
