import { type Edit, MANY_SERVICES, ownerToName } from '../estate/edit.ts';
import type { Finding } from '../estate/finding.ts';
import type { Cell, EmptyText, Entry, Manifest } from '../estate/manifest.ts';
import { entryPath, type Path, pathKey } from '../estate/path.ts';
import { rememberedAt } from '../estate/remembered-at.ts';
import type { ValueMap } from '../estate/value.ts';
import { isBlank } from '../evidence/visible.ts';
import { isMap } from '../parse/values.ts';
import { cellSpan } from '../resolve/cells.ts';
import { keyFor } from '../resolve/owners-map.ts';
import { pathText } from '../text/path-text.ts';
import { fixYaml } from '../text/yaml-text.ts';
import { quoted } from '../validate/show.ts';
import { ownerEdit, ownerEdits } from './engine/edits.ts';
import { misplacedOwner, Slips } from './engine/misplaced-owner.ts';
import type { Rule } from './engine/rule.ts';
import { rulesThatSayMore } from './engine/unowned-duties.ts';
import { aboutDuty, reasonOf } from './engine/wording.ts';

export const unownedDuty: Rule<'unowned-duty'> = {
  id: 'unowned-duty',
  summary: 'A duty with no owner: why it is the customer’s, and the YAML to paste.',
  severity: 'error',
  category: 'ownership',
  securitySeverity: '7.0',
  silentOnPlain: true,
  *check({ manifest, duties, isOn }) {
    let last: Entry | undefined;
    let under: Path = [];
    const apart = duties.unowned.filter(({ cell }) => !rulesThatSayMore(cell).some(isOn));
    const slips = new Slips(manifest);
    const fix = new Fixes(manifest, manyLayers(apart));
    for (const { entry, cell } of apart) {
      // The duties of an entry follow each other and share the text about it.
      if (entry !== last) {
        last = entry;
        under = [...entry.path, 'owners'];
      }
      const emptyReason = cell.refusedWaiver?.reason ?? null;
      const meant = emptyReason === null ? misplacedOwner(entry, cell, manifest, slips) : undefined;
      const title = `No owner for "${cell.layer.title}"`;
      const reason = reasonOf(entry, cell, manifest);
      if (meant !== undefined) {
        yield {
          title,
          reason: `${reason} ${meant.says}`,
          remedy: meant.remedy,
          span: meant.span,
          path: meant.path,
          subject: aboutDuty(entry, cell),
          cause: ['misplaced', pathKey(meant.path)],
          edits: meant.edits,
        };
        continue;
      }
      yield {
        title,
        reason: `${emptyReason === null ? '' : noReason(emptyReason)}${reason}`,
        ...fix.of(entry, cell, under),
        span: emptyReason?.span ?? cellSpan(entry, cell) ?? entry.key,
        path: emptyReason?.path ?? under,
        subject: aboutDuty(entry, cell),
        cause: [
          cell.layer.id,
          emptyReason === null ? levelOf(entry, cell) : pathKey(emptyReason.path),
        ],
      };
    }
  },
};

/** The duty has a waiver, but one that gives no reason. */
function noReason({ text }: EmptyText): string {
  return `The waiver has no effect: its reason ${isBlank(text) ? "can't be seen" : `${quoted(text)} is a placeholder`}. `;
}

type Fix = Pick<Finding, 'remedy' | 'edits'>;

/**
 * One edit where it fixes most: it fills an existing empty key, at whatever level, and names one owner at the top for a
 * layer that many services leave to the estate.
 */
class Fixes {
  readonly #manifest: Manifest;
  readonly #many: ReadonlySet<string>;
  /** By layer: each of a hundred thousand services may use the same line. */
  readonly #atTop = new Map<string, Fix>();

  constructor(manifest: Manifest, many: ReadonlySet<string>) {
    this.#manifest = manifest;
    this.#many = many;
  }

  /** What to write for a duty; `own` is the path of the `owners` of its entry. */
  of(entry: Entry, cell: Cell, own: Path): Fix {
    const { service, part, levels } = entry;
    const { id } = cell.layer;
    const asked = levels.findIndex((map) => map !== undefined && keyFor(map, id) !== undefined);
    const estate = levels.length - 1;
    const map = levels[estate];
    const isAtTop = asked === estate || (asked < 0 && this.#many.has(id));
    if (isAtTop && canTake(this.#manifest, map)) {
      return rememberedAt(this.#atTop, id, () =>
        fixOf([ownerEdit(map, ['owners'], id, this.#manifest)]),
      );
    }
    if (part !== null && asked === 1) {
      const at = [...entryPath(service, null), 'owners'];
      return fixOf([ownerEdit(levels[1], at, id, this.#manifest)]);
    }
    const edits = ownerEdits(entry, cell, this.#manifest);
    return edits.length > 0 ? fixOf(edits) : { remedy: remedyAt('Add', id, own), edits };
  }
}

/** Whether the estate's `owners` can have a key: it is a map, or not there yet. */
function canTake({ source }: Manifest, map: ValueMap | undefined): boolean {
  const { value } = source;
  return map !== undefined || (isMap(value) && (value.owners ?? null) === null);
}

/** The layers that many services leave to the estate. */
function manyLayers(
  unowned: readonly { readonly entry: Entry; readonly cell: Cell }[],
): ReadonlySet<string> {
  const reach = new Map<string, Set<string>>();
  for (const { entry, cell } of unowned) {
    const { id } = cell.layer;
    const services = reach.get(id);
    if (services?.size === MANY_SERVICES) continue;
    if (cell.refusedWaiver?.reason != null || levelOf(entry, cell) !== ESTATE) continue;
    if (services === undefined) reach.set(id, new Set([entry.service]));
    else services.add(entry.service);
  }
  return new Set([...reach].flatMap(([id, { size }]) => (size === MANY_SERVICES ? [id] : [])));
}

/** What to write, and where: usually the layer's key, else the one owner of all. */
function fixOf(edits: readonly Edit[]): Fix {
  const [edit] = edits as readonly [Edit];
  const key = String(edit.path.at(-1));
  if (key === 'owners') return { remedy: `Set \`${fixYaml('owners', ownerToName)}\`.`, edits };
  const verb = edit.action === 'set' ? 'Set' : 'Add';
  return { remedy: remedyAt(verb, key, edit.path.slice(0, -1)), edits };
}

function remedyAt(verb: string, key: string, under: Path): string {
  return `${verb} \`${fixYaml(key, ownerToName)}\` under \`${pathText(under)}\`.`;
}

/** The `owners` map at which one edit would give this duty its owner, and every other duty that uses it. */
function levelOf(entry: Entry, { layer }: Cell): string {
  const { service, part, levels } = entry;
  const asked = levels.findIndex((map) => map !== undefined && keyFor(map, layer.id) !== undefined);
  if (asked < 0 || asked > 1) return ESTATE;
  return pathKey([...entryPath(service, asked === 0 ? part : null), 'owners']);
}

const ESTATE = pathKey(['owners']);
