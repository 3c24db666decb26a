/** The comment that the README shows: what the check itself makes of the change from one sample manifest to another. */

const FILE = 'cloud-services.yml';
const TODAY = '2026-11-23';
const RUN = 'https://github.com/acme/shop/actions/runs/1';
const FILES = 'https://github.com/acme/shop/blob/4b825dc642cb6eb9a060e54bf8d69288fbee4904';
const RULES = 'https://github.com/cloud-estate/cloud-estate-check/blob/main/docs/rules/README.md';

/** The generated page; see build-docs.mjs. */
export const commentSections = [
  { file: 'docs/images/comment.md', render: commentMarkdown },
  { file: 'docs/pull-requests.md', marker: 'when-to-comment', render: commentTable },
];

/** When a comment is written, as the code decides it. */
async function commentTable(load) {
  const { tableWords, whenToComment } = await load('render/comment/when-to-comment');
  const cell = (column, values) => {
    const words = tableWords[column];
    return values.length === Object.keys(words).length
      ? 'any'
      : values.map((value) => words[value]).join('; ');
  };
  const rows = whenToComment.map(({ event, change, gate, existing, deed }) => [
    cell('event', event),
    cell('change', change),
    cell('gate', gate),
    cell('existing', existing),
    tableWords.deed[deed],
  ]);
  const titles = ['Event', 'The change', 'The gate', 'There is a comment', 'The check'];
  const lines = [titles, titles.map(() => '---'), ...rows];
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

async function commentMarkdown(load, readPage) {
  const { check } = await load('check/check');
  const { parseBytes } = await load('parse/parse');
  const { loadFramework } = await load('frameworks/index');
  const { loadCatalogue } = await load('catalogue/index');
  const { defaultPolicy } = await load('policy/policy');
  const { renderComment } = await load('render/comment/comment');
  const { fixesOf } = await load('action/fixes');
  const framework = await loadFramework('microsoft');
  const parsed = async (page) => ({
    source: await parseBytes(FILE, new TextEncoder().encode(readPage(page))),
    framework,
    problems: [],
  });
  const base = {
    commit: 'base',
    manifests: [await parsed('docs/images/comment-before.yml')],
    policy: defaultPolicy,
    headPolicy: defaultPolicy,
    notes: [],
  };
  const report = await check(
    {
      manifests: [await parsed('docs/images/comment-after.yml')],
      policy: defaultPolicy,
      gate: defaultPolicy.gate,
      today: TODAY,
      framework: 'microsoft',
      catalogue: await loadCatalogue(),
    },
    base,
  );
  const { source } = await parsed('docs/images/comment-after.yml');
  return renderComment(report, {
    runUrl: RUN,
    docsUrl: RULES,
    blobUrl: FILES,
    fixes: await fixesOf(report, [source], undefined),
  });
}
