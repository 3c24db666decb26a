import { loadCatalogue } from '../catalogue/index.ts';
import type { ParsedManifest, ParsedManifests } from '../estate/estate.ts';
import { parseBytes } from '../parse/decode.ts';
import { namesProducts } from '../parse/entries.ts';
import type { Source } from '../parse/source.ts';
import { CannotCheck } from './cannot-check.ts';
import type { Files } from './files.ts';
import type { FrameworkReader } from './framework.ts';

/** Reads and parses manifests. A path that doesn't exist rejects with `CannotCheck`. */
export async function readManifests(files: Files, paths: readonly string[]): Promise<Source[]> {
  const sources: Source[] = [];
  for (const path of paths) {
    const bytes = await files.read(path);
    if (bytes === undefined) throw new CannotCheck(`There is no file ${path}.`);
    sources.push(await parseBytes(path, bytes));
  }
  return sources;
}

/** Sources -> manifests with their frameworks, and the catalogue if one of them needs it. */
export async function withFrameworks(
  sources: readonly Source[],
  frameworks: FrameworkReader,
): Promise<ParsedManifests> {
  const manifests: ParsedManifest[] = [];
  for (const source of sources) manifests.push({ source, ...(await frameworks.of(source)) });
  const catalogue = sources.some(namesProducts) ? await loadCatalogue() : undefined;
  return { manifests, catalogue, framework: await frameworks.defaultId() };
}
