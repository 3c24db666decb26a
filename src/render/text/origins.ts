import type { CellOrigin } from '../../estate/manifest.ts';
import type { ReportLayer } from '../../estate/report.ts';

/** What decides who is responsible for a layer, in the words of a remark; nothing for the framework. */
export const originNames: Readonly<Record<CellOrigin, string>> = {
  framework: '',
  kind: 'by its kind',
  trait: 'by its traits',
  product: 'by its product',
  entry: 'by its entry',
};

const others = Object.keys(originNames).slice(1) as CellOrigin[];

/** The layers of an entry that are not as the framework has them: `by its product: …`, one line for each origin. */
export function originLines(
  layers: readonly ReportLayer[],
  show: (ids: readonly string[]) => string,
): string[] {
  return others.flatMap((one) => {
    const ids = layers.filter(({ origin }) => origin === one).map(({ layer }) => layer);
    return ids.length === 0 ? [] : [`${originNames[one]}: ${show(ids)}`];
  });
}
