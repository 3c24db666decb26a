/**
 * What the rules' pages are made of besides prose: the table on each page, the list of all of them, and the module
 * from which `explain` reads the pages. `scripts/build-docs.mjs` has these parts in its list.
 */
import { readdirSync } from 'node:fs';

const pages = readdirSync(new URL('../docs/rules/', import.meta.url))
  .filter((name) => name.endsWith('.md') && name !== 'README.md')
  .map((name) => name.slice(0, -'.md'.length))
  .sort();

export const ruleSections = [
  ...pages.map((id) => ({
    file: `docs/rules/${id}.md`,
    marker: `rule-${id}`,
    render: (load) => settingTable(load, id),
  })),
  { file: 'docs/rules/README.md', marker: 'rules', render: (load) => ruleTable(load, '') },
  { file: 'src/generated/rule-pages.js', render: embeddedPages },
];

/** Every rule with its default severity and what it says; `folder` leads from the page to those of the rules. */
export async function ruleTable(load, folder) {
  const { rules } = await load('rules/index');
  const rows = rules.map(
    ({ id, severity, summary }) => `| [\`${id}\`](${folder}${id}.md) | ${severity} | ${summary} |`,
  );
  return ['| Rule | Default | Says |', '|---|---|---|', ...rows].join('\n');
}

async function settingTable(load, id) {
  const { ruleById } = await load('rules/index');
  const rule = ruleById(id);
  if (rule === undefined) return 'This version does not have the rule yet.';
  const settable =
    rule.fixed === true
      ? "no: the check can't check what it can't read"
      : 'yes, to `error`, `warning`, `notice` or `off`';
  const options = Object.entries(rule.options ?? {}).map(
    ([name, value]) => `\`${name}\`: ${value}`,
  );
  return `| Default severity | Can be set | Options |
|---|---|---|
| \`${rule.severity}\` | ${settable} | ${options.length === 0 ? 'none' : options.join(', ')} |`;
}

/** The pages of all rules by id, without the markers of the generated parts. */
async function embeddedPages(load, readPage) {
  const { rules } = await load('rules/index');
  const texts = rules.map(({ id }) => [
    id,
    readPage(`docs/rules/${id}.md`).replace(/<!-- \/?generated:[\w-]+ -->\n\n/g, ''),
  ]);
  const rows = texts.map((row) => row.map((text) => JSON.stringify(text)).join(':'));
  const lines = rows.join(',\n').replaceAll('\\', '\\\\').replaceAll("'", "\\'");
  const json = lines.replaceAll('\n', '\\\n');
  return `// Made from docs/rules by scripts/rule-docs.mjs. Change those, not this.\nexport const rulePages = '\\\n{${json}}';`;
}
