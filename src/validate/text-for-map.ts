import { models } from '../estate/framework.ts';
import type { Value } from '../estate/value.ts';
import { mistakeOfLine } from '../parse/line-mistake.ts';
import { shortened } from '../text/path-text.ts';
import { flowYaml, keyYaml, textYaml } from '../text/yaml-text.ts';
import { isEntry } from './lost-keys.ts';
import type { Phrase } from './phrase.ts';
import type { Place } from './place.ts';
import { described } from './show.ts';

/** `model:saas`, `model = saas`: a key of an entry without its colon or its space. */
const KEY_OF_ENTRY = /^(?:model|product|kind|provider|name|lifecycle|criticality|owners)\b/;

/** Text or a list in the place of a map, where it says which key of the map it is for. */
export function asMap({ path, value }: Place): Phrase | undefined {
  const name = String(path.at(-1));
  if (Array.isArray(value)) return listOfProducts(path, value);
  if (typeof value !== 'string' || !/^\S.{0,80}$/.test(value)) return undefined;
  if (isEntry(path)) {
    const isModel = models.some((one) => one === value);
    const slip = KEY_OF_ENTRY.test(value) ? mistakeOfLine(value) : undefined;
    if (slip !== undefined)
      return {
        title: 'Wrong type',
        says: `is ${described(value, value)}, and must be a map with the key \`model\`.`,
        remedy: `${slip.rule} ${slip.remedy}`,
        kind: 'entry-as-text',
      };
    return {
      title: 'Wrong type',
      says: `is ${described(value, value)}, and must be a map with the key \`model\`.`,
      remedy: isModel
        ? `Write \`${keyYaml(name)}: { model: ${value} }\`.`
        : `Write \`product: ${textYaml(value)}\` under it if that is the product, and its \`model\`.`,
      kind: 'entry-as-text',
    };
  }
  const isAddress = /^https?:\/\//.test(value);
  const holder = path.length === 2 ? path[0] : undefined;
  const key =
    name === 'agreement' || holder === 'agreements'
      ? isAddress
        ? 'url'
        : 'title'
      : holder === 'teams' || holder === 'people'
        ? contactKey(value, holder)
        : name === 'locations' && isEntry(path.slice(0, -1)) && /^[A-Z]{2}$/.test(value)
          ? 'stored'
          : undefined;
  if (key === undefined) return undefined;
  const map = { [key]: value };
  return {
    title: 'Wrong type',
    says: `is ${described(value, value)}, and must be a map.`,
    remedy: `Write \`${keyYaml(name)}: ${flowYaml(map)}\`.`,
    kind: `map-for-text ${key}`,
    writes: { put: map },
  };
}

function contactKey(value: string, holder: string): string {
  if (value.startsWith('@')) return 'github';
  if (!value.includes('@')) return 'name';
  return holder === 'teams' ? 'contact' : 'email';
}

/** `product: [aws-rds]` */
function listOfProducts(path: Place['path'], value: readonly Value[]): Phrase | undefined {
  if (path.at(-1) !== 'product' || !isEntry(path.slice(0, -1))) return undefined;
  const [only, ...others] = value;
  const isOne = typeof only === 'string' && others.length === 0;
  return {
    title: 'Wrong type',
    says: 'is a list, and must be text.',
    remedy: isOne
      ? `Write \`product: ${textYaml(shortened(only))}\`.`
      : 'Name several under `products` instead.',
    kind: 'product-list',
    ...(isOne ? { writes: { put: only } } : {}),
  };
}
