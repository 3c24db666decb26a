import type { ReportLayer } from '../../estate/report.ts';

/** What decides, besides the framework, who is responsible for a layer. */
const labels = { product: 'by its product', entry: 'by its clause' } as const;

/** The layers of an entry that are not as the framework has them: `by its product: …`, one line for each origin. */
export function originLines(
  layers: readonly ReportLayer[],
  show: (ids: readonly string[]) => string,
): string[] {
  return (['product', 'entry'] as const).flatMap((origin) => {
    const ids = layers.filter(({ from }) => from === origin).map(({ layer }) => layer);
    return ids.length === 0 ? [] : [`${labels[origin]}: ${show(ids)}`];
  });
}
