import type { Literals } from '../literals.ts';
import type { Link, Unseen, Use } from '../scanner.ts';
import { folderOf, stepsUp } from '../source-address.ts';
import { noteModule } from './blocks.ts';

/** `${include.common.locals.base}?ref=v1` or `${local.base}//modules/x`: a local value, with what follows it. */
const reference = /^\$\{(?:include\.([\w-]+)\.locals|local)\.([\w-]+)\}(.*)$/s;

/** What a file may give once its sources are known. */
interface Sources {
  readonly file: string;
  readonly uses: Use[];
  readonly unseen: Unseen[];
  readonly links: Link[];
}

/**
 * Terragrunt's sources that name a local value of the same file, or of one that it includes: with the value in its
 * place, where that is plain. Gives what they turn out to be; any other stays as it is.
 */
export function namedSources(
  unseen: readonly Unseen[],
  literals: Literals,
  files: readonly string[],
): Pick<Sources, 'uses' | 'unseen' | 'links'> {
  const found = { uses: [], unseen: [], links: [] } as Pick<Sources, 'uses' | 'unseen' | 'links'>;
  const configs = new Set(files.filter((file) => file.endsWith('.hcl')));
  for (const one of unseen) {
    const source = one.file.endsWith('.hcl') ? filledIn(one, literals, configs) : undefined;
    if (source === undefined) found.unseen.push(one);
    else noteModule({ ...found, file: one.file }, source, { line: one.line, column: 1 }, one.name);
  }
  return found;
}

function filledIn(
  { file, source }: Unseen,
  literals: Literals,
  configs: ReadonlySet<string>,
): string | undefined {
  const [, include, name, rest = ''] = reference.exec(source) ?? [];
  if (name === undefined) return undefined;
  const ending = include === undefined ? undefined : literals.of(file, `include.${include}`);
  const where = include === undefined ? file : nearest(file, ending, configs);
  const value = where === undefined ? undefined : literals.of(where, `local.${name}`);
  return value === undefined ? undefined : `${value}${rest}`;
}

/** The file with such an end of its path in the nearest folder around a file. */
function nearest(
  file: string,
  ending: string | undefined,
  configs: ReadonlySet<string>,
): string | undefined {
  if (ending === undefined) return undefined;
  return stepsUp(folderOf(file))
    .map((folder) => (folder === '' ? ending : `${folder}/${ending}`))
    .find((path) => path !== file && configs.has(path));
}
