import type { Framework, Layer } from '../../estate/framework.ts';
import type { Cell, Entry, IdleOwner, Manifest, Service } from '../../estate/manifest.ts';
import { once } from '../../estate/once.ts';
import { layersMeant } from '../../frameworks/meant-layers.ts';
import { oneOf } from '../../text/lists.ts';

/** What those keys of one manifest mean that aren't layers of any framework. */
export class MeantDuties {
  readonly #layers: readonly Layer[];
  readonly #ofAll: () => ReadonlySet<string>;
  readonly #byId: () => ReadonlyMap<string, Service>;

  constructor({ framework, entries, services }: Manifest) {
    this.#layers = framework?.layers ?? [];
    this.#ofAll = once(() => dutiesOf(entries));
    this.#byId = once(() => new Map(services.map((one) => [one.id, one])));
  }

  /** The layers that a key most likely means; if there are several, those that are duties of an entry there. */
  at(key: string, place: Pick<IdleOwner, 'service' | 'part'>): readonly string[] {
    const meant = layersMeant(key, this.#layers);
    const there = this.#dutiesAt(place);
    const duties = meant.filter((id) => there.has(id));
    return duties.length > 0 ? duties : meant;
  }

  #dutiesAt({ service, part }: Pick<IdleOwner, 'service' | 'part'>): ReadonlySet<string> {
    if (service === null) return this.#ofAll();
    const entries = this.#byId().get(service)?.entries ?? [];
    return dutiesOf(part === null ? entries : entries.filter((entry) => entry.part === part));
  }
}

/** The layers that are duties of one of some entries. */
function dutiesOf(entries: readonly Entry[]): ReadonlySet<string> {
  const duties = new Set<string>();
  for (const { cells } of entries)
    for (const cell of cells) if (isDutyCell(cell)) duties.add(cell.layer.id);
  return duties;
}

/** Whether a layer is a duty of an entry. */
export function isDutyOf({ cells }: Entry, id: string): boolean {
  const cell = cells.find(({ layer }) => layer.id === id);
  return cell !== undefined && isDutyCell(cell);
}

function isDutyCell({ status }: Cell): boolean {
  return status !== 'provider' && status !== 'not-applicable';
}

/** `Did you mean `x` or `y`?`, and nothing after it; without a guess, what to do. */
export function didYouMeanOneOf(near: readonly string[], otherwise: string): string {
  if (near.length === 0) return otherwise;
  return `Did you mean ${oneOf(near.map((one) => `\`${one}\``))}?`;
}

/** What to say of an unknown layer where nothing is near. */
export function itsLayers(framework: Framework | undefined): string {
  return `Its layers: ${framework?.layers.map(({ id }) => id).join(', ') ?? ''}.`;
}
