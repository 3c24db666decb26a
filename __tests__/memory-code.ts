import { loadCodeNames } from '../src/catalogue/index.ts';
import { compareCode, type EstateCode, lineKey } from '../src/discover/coverage/code-coverage.ts';
import { entriesOf } from '../src/discover/coverage/manifest-entries.ts';
import { isCode, isWanted } from '../src/discover/file-role.ts';
import { gather } from '../src/discover/gather.ts';
import { baseOf } from '../src/discover/globs.ts';
import type { Source } from '../src/estate/source.ts';

const LARGEST = 100_000;

/** Infrastructure code without a disk: files by their path, read by the scanners that read a repository's. */
export async function codeOf(
  files: Readonly<Record<string, string>>,
  manifests: readonly Source[],
): Promise<EstateCode> {
  const paths = Object.keys(files);
  const holds = (path: string): boolean =>
    paths.some((one) => path === '' || one === path || one.startsWith(`${path}/`));
  const discovery = await gather({
    files: (async function* () {
      for (const path of paths) {
        const text = files[path] ?? '';
        const content =
          text.length > LARGEST ? { why: 'it is too large' } : { text, bytes: text.length };
        if (isWanted(path)) yield [{ path, content }];
      }
    })(),
    holds: async (path) => holds(path),
    products: await loadCodeNames(true),
  });
  const entries = manifests.flatMap(entriesOf);
  const code: EstateCode = {
    inventory: discovery.inventory,
    folders: [''],
    unread: discovery.damaged,
    closed: discovery.skipped.filter(({ file }) => isCode(file)),
    damaged: discovery.damaged,
    nowhere: entries.flatMap(({ source }) => source.filter((glob) => !holds(baseOf(glob)))),
    reported: (path) => path,
    pathOf: (shown) => shown,
    lines: new Map(),
    compare: compareCode,
  };
  const { undeclared } = compareCode(code, entries, []).coverage;
  const lines = undeclared.map(({ first }): [string, string] => {
    return [lineKey(first), files[first.file]?.split('\n')[first.line - 1] ?? ''];
  });
  return { ...code, lines: new Map(lines) };
}
