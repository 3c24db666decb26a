import { loadCatalogue } from '../catalogue/index.ts';
import { namesProducts, type ParsedManifest } from '../check.ts';
import type { Catalogue } from '../estate/product.ts';
import type { Source } from '../estate/source.ts';
import { parseBytes } from '../parse/decode.ts';
import { defaultManifests } from '../policy/policy.ts';
import { CannotCheck } from './cannot-check.ts';
import type { Files } from './files.ts';
import type { FrameworkReader } from './framework.ts';

/** Manifests read and parsed, each with its framework, and the catalogue if one of them needs it. */
export interface LoadedManifests {
  readonly manifests: readonly ParsedManifest[];
  readonly catalogue: Catalogue | undefined;
  /** The id of the framework that holds where a manifest names none. */
  readonly framework: string;
}

const DEFAULT_NAME = /(?:^|\/)cloud-services\.(?:yml|yaml|json)$/;

/** The files below a folder that are manifests by the policy's globs; a glob with `!` takes away. */
export async function findManifests(
  files: Files,
  folder: string,
  globs: readonly string[],
): Promise<string[]> {
  const matches = await matcher(globs);
  const found: string[] = [];
  for await (const path of files.list(folder)) if (matches(path)) found.push(path);
  return found.sort();
}

/** Whether a path is a manifest by globs. The default needs no glob library, and so no time to load one. */
export async function matcher(globs: readonly string[]): Promise<(path: string) => boolean> {
  if (globs.length === 1 && globs[0] === defaultManifests[0])
    return (path) => DEFAULT_NAME.test(path);
  const { default: picomatch } = await import('picomatch');
  const wanted = globs.filter((glob) => !glob.startsWith('!'));
  const unwanted = globs.filter((glob) => glob.startsWith('!')).map((glob) => glob.slice(1));
  const isWanted = picomatch(wanted.length > 0 ? wanted : [...defaultManifests], { dot: true });
  const isUnwanted = unwanted.length > 0 ? picomatch(unwanted, { dot: true }) : () => false;
  return (path) => isWanted(path) && !isUnwanted(path);
}

/** Reads and parses manifests. A path that is not there rejects with `CannotCheck`. */
export async function loadManifests(
  files: Files,
  paths: readonly string[],
  frameworks: FrameworkReader,
): Promise<LoadedManifests> {
  return parsedManifests(await readManifests(files, paths), frameworks);
}

/** Reads and parses manifests. A path that is not there rejects with `CannotCheck`. */
export async function readManifests(files: Files, paths: readonly string[]): Promise<Source[]> {
  const sources: Source[] = [];
  for (const path of paths) {
    const bytes = await files.read(path);
    if (bytes === undefined) throw new CannotCheck(`There is no file ${path}.`);
    sources.push(await parseBytes(path, bytes));
  }
  return sources;
}

/** Sources -> manifests with their frameworks. */
export async function parsedManifests(
  sources: readonly Source[],
  frameworks: FrameworkReader,
): Promise<LoadedManifests> {
  const manifests: ParsedManifest[] = [];
  for (const source of sources) manifests.push({ source, ...(await frameworks.of(source)) });
  const catalogue = sources.some(namesProducts) ? await loadCatalogue() : undefined;
  return { manifests, catalogue, framework: await frameworks.defaultId() };
}
