import type { Source } from '../estate/source.ts';
import type { Value, ValueMap } from '../estate/value.ts';
import { isMap, keysOf, own } from '../parse/values.ts';
import { listed } from '../text/lists.ts';
import type { ShapeProblem } from './shape.ts';

/** A kind of file that isn't a manifest, by what it looks like. */
interface Other {
  readonly is: string;
  /** What to do with it, if not only to move it. */
  readonly remedy?: string;
}

const MOVE =
  'Give it another name, or write the manifest here: `version`, `estate` and `services`.';
const IMPORT = 'Give it another name, and turn it into a manifest with `cloud-estate import`.';

/**
 * What to say of a file that is plainly something else: one mistake, and not one for each of its keys. `undefined` if
 * it may be a manifest.
 */
export function wrongFile({ value, text }: Source): ShapeProblem | undefined {
  if (value === undefined || value === null) return undefined;
  const other = isMap(value) ? ofKeys(value) : typeof value === 'string' ? ofText(text) : undefined;
  if (other === undefined) return undefined;
  const { is, remedy = MOVE } = other;
  const start = Math.max(0, text.search(/\S/));
  const line = /^[^\r\n]*/.exec(text.slice(start, start + 200))?.[0] ?? '';
  return {
    title: 'Wrong file',
    reason: `This looks like ${is}, not a manifest.`,
    remedy,
    kind: 'wrong-file',
    span: { start, end: start + line.trimEnd().length },
    path: [],
    edits: [],
  };
}

/** Keys of a policy that a manifest doesn't have. */
const policyKeys = ['rules', 'gate', 'extends', 'manifests', 'discovery', 'providers-as-owners'];

function ofKeys(map: ValueMap): Other | undefined {
  if (Object.hasOwn(map, 'estate')) return undefined;
  const has = (...keys: readonly string[]): boolean => keys.every((key) => Object.hasOwn(map, key));
  if (has('apiVersion', 'kind')) {
    const isBackstage = String(own(map, 'apiVersion')).startsWith('backstage.io');
    return isBackstage
      ? { is: 'a Backstage catalogue file', remedy: IMPORT }
      : { is: 'a Kubernetes resource' };
  }
  if (has('schema-version') && (has('dd-service') || has('team')))
    return { is: 'a Datadog service definition', remedy: IMPORT };
  if (has('jobs', 'on')) return { is: 'a GitHub Actions workflow' };
  if (has('AWSTemplateFormatVersion') || has('Resources'))
    return { is: 'a CloudFormation template' };
  if (has('bomFormat')) return { is: 'a CycloneDX bill of materials', remedy: IMPORT };
  if (!has('services') && (has('dependencies') || has('devDependencies')))
    return { is: 'a package.json' };
  if (!has('services')) {
    const found = policyKeys.filter((key) => has(key));
    if (found.length > 1 || (found.length === 1 && keysOf(map).length <= 2))
      return {
        is: 'a policy',
        remedy: `A policy (${listed(found.map((key) => `\`${key}\``))}) belongs in \`.github/cloud-estate.yml\`.`,
      };
  }
  const added = keysOf(map).filter((key) => key.startsWith('+'));
  if (added.length > 1) return { is: 'a diff: its lines begin with `+`' };
  return isCompose(own(map, 'services')) ? { is: 'a Docker Compose file' } : undefined;
}

function isCompose(services: Value | undefined): boolean {
  if (!isMap(services)) return false;
  const entries = keysOf(services).map((key) => own(services, key) ?? null);
  const isOfContainers = (one: Value): boolean =>
    isMap(one) &&
    ['image', 'build'].some((key) => Object.hasOwn(one, key)) &&
    !['model', 'product', 'owners'].some((key) => Object.hasOwn(one, key));
  return entries.length > 0 && entries.every(isOfContainers);
}

/** Text that YAML reads as one long text. */
function ofText(text: string): Other | undefined {
  const head = text.slice(0, 2_000).trimStart();
  if (/^<(?:!doctype|html|\?xml)/i.test(head)) return { is: 'a web page or XML' };
  const lines = head.split(/\r?\n/, 20).filter((line) => line.trim() !== '');
  const isTable = [',', ';', '\t'].some((sign) => {
    const counts = lines.slice(0, 5).map((line) => line.split(sign).length);
    return lines.length > 1 && (counts[0] ?? 0) > 2 && counts[1] === counts[0];
  });
  if (isTable) return { is: 'a table (CSV)', remedy: IMPORT };
  const isToml =
    lines.some((line) => /^\[[\w.-]{1,80}\]\s*$/.test(line)) ||
    lines.every((line) => /^[\w.-]{1,80}\s?=/.test(line));
  return isToml ? { is: 'a TOML or INI file' } : undefined;
}
