/** The comment that the README shows: what the check itself makes of the change from one sample manifest to another. */

const FILE = 'cloud-services.yml';
const TODAY = '2026-11-23';
const RUN = 'https://github.com/acme/shop/actions/runs/1';
const RULES = 'https://github.com/cloud-estate/cloud-estate-check/blob/main/docs/rules/README.md';

/** The generated page; see build-docs.mjs. */
export const commentSections = [{ file: 'docs/images/comment.md', render: commentMarkdown }];

async function commentMarkdown(load, readPage) {
  const { check } = await load('check/check');
  const { parseBytes } = await load('parse/decode');
  const { loadFramework } = await load('frameworks/index');
  const { loadCatalogue } = await load('catalogue/index');
  const { defaultPolicy } = await load('policy/policy');
  const { renderComment } = await load('render/comment/comment');
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
  return renderComment(report, { runUrl: RUN, docsUrl: RULES });
}
