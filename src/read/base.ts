import type { BaseEstate } from '../check.ts';
import type { Source } from '../estate/source.ts';
import { parseBytes } from '../parse/decode.ts';
import type { WrittenPolicy } from '../policy/policy.ts';
import { CannotCheck } from './cannot-check.ts';
import type { Files } from './files.ts';
import { FrameworkReader, type NamedFrameworks } from './framework.ts';
import { parsedManifests } from './manifests.ts';

export interface BaseRequest extends NamedFrameworks {
  /** The files of the base commit. */
  readonly files: Files;
  /** The commit, as the report names it. */
  readonly commit: string;
  /** The manifests of the base. */
  readonly paths: readonly string[];
  readonly notes: readonly string[];
  readonly policy: WrittenPolicy;
  readonly headPolicy: WrittenPolicy;
}

/** Reads the estate at the base commit. What cannot be read there is said in a note, and stops nothing. */
export async function loadBase(request: BaseRequest): Promise<BaseEstate> {
  const { files, commit, policy, headPolicy } = request;
  const notes = [...request.notes];
  const sources: Source[] = [];
  for (const path of request.paths) {
    const source = await readSource(files, path, notes);
    if (source !== undefined) sources.push(source);
  }
  if (request.paths.length === 0)
    notes.push('There was no manifest at the base, so every duty here is new.');
  const frameworks = new FrameworkReader(files, request.override, request.fallback);
  const { manifests, catalogue } = await withFrameworks(sources, frameworks);
  return { commit, manifests, catalogue, policy, headPolicy, notes };
}

async function readSource(
  files: Files,
  path: string,
  notes: string[],
): Promise<Source | undefined> {
  let bytes: Uint8Array | undefined;
  try {
    bytes = await files.read(path);
  } catch (error) {
    if (!(error instanceof CannotCheck)) throw error;
    notes.push(
      `\`${path}\` could not be read at the base, so its duties count as new: ${error.message}`,
    );
    return undefined;
  }
  if (bytes === undefined) return undefined;
  return parseBytes(path, bytes);
}

/** Manifests with their frameworks; with none where the one that the run or the policy names was not there yet. */
async function withFrameworks(
  sources: readonly Source[],
  frameworks: FrameworkReader,
): Promise<Pick<BaseEstate, 'manifests' | 'catalogue'>> {
  try {
    return await parsedManifests(sources, frameworks);
  } catch (error) {
    if (!(error instanceof CannotCheck)) throw error;
    return { manifests: sources.map((source) => ({ source, framework: undefined, findings: [] })) };
  }
}
