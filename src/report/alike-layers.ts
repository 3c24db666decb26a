import type { ReportLayer, ReportService } from '../estate/report.ts';

/**
 * Layers without their places, each kept once: in a large estate few differ in anything else, so that all of them
 * together need little memory.
 */
export class AlikeLayers {
  readonly #layers = new Map<string, ReportLayer>();
  readonly #lists = new Map<string, readonly ReportLayer[]>();
  readonly #ids = new Map<ReportLayer, number>();

  /** The same service, with layers that it shares with others like it. */
  of(service: ReportService): ReportService {
    const own = service.layers.map((layer) => this.#one(layer));
    const key = own.map((layer) => this.#ids.get(layer)).join(' ');
    let layers = this.#lists.get(key);
    if (layers === undefined) {
      layers = own;
      this.#lists.set(key, own);
    }
    return { ...service, layers };
  }

  #one(layer: ReportLayer): ReportLayer {
    const placeless = { ...layer, location: null };
    const key = JSON.stringify(placeless);
    const known = this.#layers.get(key);
    if (known !== undefined) return known;
    this.#layers.set(key, placeless);
    this.#ids.set(placeless, this.#ids.size);
    return placeless;
  }
}
