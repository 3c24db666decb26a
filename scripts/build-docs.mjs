/**
 * Writes the parts of the documentation that are made from data, between `<!-- generated:NAME -->` and
 * `<!-- /generated:NAME -->`. Run `npx tsc` first: it reads the compiled code in build/. `--check` writes nothing and
 * fails where a page is not current. A new part is one entry in `sections` and its two markers in the page. A part
 * without a marker is the whole of its file.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { catalogueSections } from './catalogue-docs.mjs';
import { codeNameSections } from './code-names.mjs';
import { commentSections } from './comment-docs.mjs';
import { ledgerSections } from './ledger-docs.mjs';
import { readmeSections } from './readme-docs.mjs';
import { ruleSections } from './rule-docs.mjs';

const root = new URL('../', import.meta.url);

/**
 * Every generated part: the page it is on, the name of its markers, and what it says. `load` imports a module of
 * src by its path without extension; `readPage` gives the text of a page with the parts that come before.
 */
export const sections = [
  ...['common', 'microsoft', 'microsoft-2026', 'aws', 'google', 'ai', 'exit'].map((id) => ({
    file: 'docs/frameworks.md',
    marker: `framework-${id}`,
    render: (load) => framework(load, id),
  })),
  { file: 'docs/kinds.md', marker: 'kinds', render: kindTable },
  { file: 'docs/kinds.md', marker: 'traits', render: traitTable },
  { file: 'docs/discovery.md', marker: 'forms', render: forms },
  ...ruleSections,
  ...readmeSections,
  ...commentSections,
  ...ledgerSections,
  ...catalogueSections,
  ...codeNameSections,
];

async function framework(load, id) {
  const [{ loadFramework }, { loadAddOn }, { renderMatrix }] = [
    await load('frameworks/index'),
    await load('frameworks/add-ons'),
    await load('render/matrix/framework-matrix'),
  ];
  const found = (await loadFramework(id)) ?? (await loadAddOn(id));
  return renderMatrix(found, 'markdown', { columns: 100 });
}

/** A cell of a table: a bar would end it. */
const cellText = (text) => text.replaceAll('|', '\\|');
const table = (rows) => rows.map((row) => `| ${row.map(cellText).join(' | ')} |`).join('\n');

/** What the rules of a kind or a trait say, one line each, derived ones marked. */
function rulesText(rules, sources) {
  const texts = rules.map(({ layers, party, basis, because, source, vendorFor, models }) => {
    const where = models === undefined ? '' : ` (${models.join(', ')})`;
    const { title, url } = sources.get(source) ?? {};
    const named = vendorFor === undefined ? '' : ` of ${vendorFor.join(', ')}`;
    const stated = url == null ? title : `[${title}](<${url}>)`;
    const whose = basis === 'derived' ? ' \\*' : `, stated${named}: ${stated}`;
    return `${layers.join(', ')}: ${party}${where}${whose}. ${because}.`;
  });
  return texts.length === 0 ? "the model's column" : texts.join('<br>');
}

async function kindTable(load) {
  const { kinds, sources } = (await (await load('catalogue/index')).loadCatalogue()).kinds();
  const rows = [...kinds.values()].map(({ id, title, models, traits = [], rules }) => [
    `\`${id}\``,
    title,
    models.join(', '),
    traits.map((trait) => `\`${trait}\``).join(', ') || '–',
    rulesText(rules, sources),
  ]);
  return table([
    ['Kind', 'What it is', 'Models', 'Traits', 'Departs from the column'],
    Array(5).fill('---'),
    ...rows,
  ]);
}

async function traitTable(load) {
  const { traits, sources } = (await (await load('catalogue/index')).loadCatalogue()).kinds();
  const rows = [...traits.values()].map(({ id, title, scopes, rules, note }) => [
    `\`${id}\``,
    title,
    [scopes, rules.length === 0 ? undefined : rulesText(rules, sources), note]
      .filter((text) => text !== undefined)
      .join('<br>'),
  ]);
  return table([['Trait', 'What is true', 'What it does'], Array(3).fill('---'), ...rows]);
}

async function forms(load) {
  const { allForms } = await load('discover/forms/forms');
  return `${allForms()
    .map(({ title }) => title)
    .join(', ')}.`;
}

/** The page with one generated part replaced; `undefined` if the markers are missing. */
export function replaced(page, marker, content) {
  if (marker === undefined) return `${content.trim()}\n`;
  const open = `<!-- generated:${marker} -->`;
  const close = `<!-- /generated:${marker} -->`;
  const start = page.indexOf(open);
  const end = page.indexOf(close, start);
  if (start < 0 || end < 0) return undefined;
  return `${page.slice(0, start + open.length)}\n\n${content.trim()}\n\n${page.slice(end)}`;
}

/** Pages whose generated parts are not what `load`'s modules make of them, with the text that they should have. */
export async function stalePages(load, readPage) {
  const pages = new Map();
  for (const { file, marker, render } of sections) {
    const current = (path) => pages.get(path) ?? readPage(path);
    const next = replaced(current(file), marker, await render(load, current));
    if (next === undefined)
      throw new Error(`${file} doesn't have the markers "generated:${marker}".`);
    pages.set(file, next);
  }
  return [...pages].filter(([file, text]) => readPage(file) !== text);
}

async function main(check) {
  const load = (path) => import(new URL(`build/src/${path}.js`, root));
  const stale = await stalePages(load, (file) => readFileSync(new URL(file, root), 'utf8'));
  const names = stale.map(([file]) => file).join(', ');
  if (check && stale.length > 0) {
    console.error(`Not current: ${names}. Run \`npx tsc && node scripts/build-docs.mjs\`.`);
    return 1;
  }
  for (const [file, text] of stale) writeFileSync(new URL(file, root), text);
  console.log(names === '' ? 'All current.' : `Wrote ${names}.`);
  return 0;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  process.exitCode = await main(process.argv.includes('--check'));
}
