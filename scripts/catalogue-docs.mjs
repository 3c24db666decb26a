/** What docs/catalogue.md is made of besides prose: how much there is, and which kinds. */
const grouped = (count) => count.toLocaleString('en');

function table(head, rows) {
  const lines = [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`);
  return lines.join('\n');
}

export const catalogueSections = [
  { file: 'docs/catalogue.md', marker: 'counts', render: countTable },
  { file: 'docs/catalogue.md', marker: 'kinds', render: kindTable },
];

async function open(load) {
  const { loadCatalogue, loadTypedProducts } = await load('catalogue/index');
  const catalogue = await loadCatalogue();
  return { catalogue, products: await loadTypedProducts(), kinds: catalogue.kinds() };
}

async function countTable(load) {
  const { catalogue, products, kinds } = await open(load);
  const types = products.flatMap(({ terraform, terraformLegacy = [], cloudformation, arm }) => [
    ...terraform,
    ...terraformLegacy,
    ...cloudformation,
    ...arm,
  ]);
  const documents = products.filter(({ responsibilityUrl }) => responsibilityUrl !== null);
  const own = documents.filter(({ about }) => about === 'product');
  const stated = products.filter(({ modelSource }) => modelSource === 'vendor');
  const rows = [
    ['products', products.length],
    ['of these kept current (`core`)', products.filter(({ tier }) => tier === 'core').length],
    ['providers', catalogue.providers().length],
    ['kinds', kinds.kinds.size],
    ['traits', kinds.traits.size],
    ['sources that kinds and departures cite', kinds.sources.size],
    ['products whose models their provider states; for the others we derived them', stated.length],
    ['products that depart from their kind', products.filter((one) => one.overrides).length],
    ['products with a document on responsibilities', documents.length],
    ['of these about the product itself', own.length],
    ['resource types that reveal a product', new Set(types.map((one) => one.toLowerCase())).size],
  ];
  return table(
    ['What', 'How many'],
    rows.map(([what, count]) => [what, grouped(count)]),
  );
}

async function kindTable(load) {
  const { products, kinds } = await open(load);
  const of = (id) =>
    products.filter(({ kind }) =>
      typeof kind === 'string' ? kind === id : Object.values(kind).includes(id),
    ).length;
  const rows = [...kinds.kinds.values()].map(({ id, title, models }) => [
    `\`${id}\``,
    title.replaceAll('|', '\\|'),
    models.join(', '),
    grouped(of(id)),
  ]);
  return table(['Kind', 'What it is', 'Models', 'Products'], rows);
}
