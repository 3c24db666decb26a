// The path of one manifest that no policy is above -> what a check takes, as `openEstate` would open it.
import { loadCatalogueFor } from '../catalogue/index.ts';
import type { CheckInput } from '../estate/estate.ts';
import { defaultFramework, loadFramework } from '../frameworks/index.ts';
import { namesProducts, productIds } from '../parse/entry-scan.ts';
import { parseBytes } from '../parse/parse.ts';
import { isMap, own } from '../parse/values.ts';
import { nothingWritten, withDefaults } from '../policy/policy.ts';
import { lineTexts } from '../sift/batched-sources.ts';
import { parseSifted } from '../sift/parse-sifted.ts';
import { CannotCheck } from './cannot-check.ts';
import { codeOwnersAround, readCodeOwners } from './codeowners.ts';
import { Unavailable } from './files.ts';
import type { OpenEstate } from './open-estate.ts';
import { filesOf, type Target } from './targets.ts';

/** The estate of one manifest. */
export interface OneManifest extends Pick<OpenEstate, 'lineOf'> {
  readonly input: CheckInput;
}

/**
 * Opens it; `undefined` where there is more to open or to say, such as another framework or a file that can't be
 * read: then `openEstate` does it, from the start.
 */
export async function openOne(
  target: Target,
  today: string,
  cwd: string,
): Promise<OneManifest | undefined> {
  try {
    return await opened(target, today, cwd);
  } catch (error) {
    if (error instanceof CannotCheck || error instanceof Unavailable) return undefined;
    throw error;
  }
}

async function opened(
  target: Target,
  today: string,
  cwd: string,
): Promise<OneManifest | undefined> {
  const files = filesOf([target], cwd);
  const bytes = await files.read(target.path);
  if (bytes === undefined) return undefined;
  const source = await parseBytes(target.path, bytes, parseSifted);
  const { value } = source;
  if (!isMap(value) || own(value, 'framework') !== undefined || own(value, 'add-ons') !== undefined)
    return undefined;
  const place = codeOwnersAround(cwd);
  const codeOwners = place === null ? undefined : await readCodeOwners(files, place);
  if ((files.warnings ?? []).length > 0) return undefined;
  const policy = withDefaults(nothingWritten);
  const framework = await loadFramework(defaultFramework);
  const input = {
    policy,
    gate: policy.gate,
    today,
    framework: defaultFramework,
    manifests: [{ source, framework, problems: [] }],
    catalogue: namesProducts(source) ? await loadCatalogueFor(productIds(source)) : undefined,
    code: [],
    codeOwners,
    files: [{ path: target.path, read: true, why: null }],
  };
  const lineOf = (file: string, line: number): string | undefined =>
    file === source.file ? lineTexts()(source, line) : undefined;
  return { input, lineOf };
}
