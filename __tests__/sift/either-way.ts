import { loadCatalogueFor } from '../../src/catalogue/index.ts';
import { check } from '../../src/check/check.ts';
import type { CheckInput } from '../../src/estate/estate.ts';
import type { Report } from '../../src/estate/report.ts';
import type { Source } from '../../src/estate/source.ts';
import { loadFramework } from '../../src/frameworks/index.ts';
import { namesProducts, productIds } from '../../src/parse/entry-scan.ts';
import { parse } from '../../src/parse/parse.ts';
import { defaultPolicy } from '../../src/policy/policy.ts';
import { renderJson } from '../../src/render/formats/json.ts';
import { renderText } from '../../src/render/formats/text.ts';
import { wholeText } from '../../src/render/text/chunks.ts';
import { lineTexts } from '../../src/sift/batched-sources.ts';
import { parseSifted } from '../../src/sift/parse-sifted.ts';

/** What a check says of a text, by each of the two ways. */
export interface EitherWay {
  readonly whole: string;
  readonly sifted: string;
  /** The same as JSON, whole and sifted. */
  readonly json: readonly [string, string];
  /** Whether some of them were written by their rows. */
  readonly byRows: boolean;
  /** How many services were only counted. */
  readonly counted: number;
}

/** Checks a text as a whole, and sifted. */
export async function eitherWay(
  text: string,
  change: Partial<CheckInput> = {},
): Promise<EitherWay> {
  const file = 'cloud-services.yml';
  const whole = await parse(file, text);
  const rows = await parseSifted(file, text, undefined, { least: 0, isListed: true });
  const sifted = await parseSifted(file, text, undefined, { least: 0 });
  const input = await inputOf(sifted, change);
  const report = await check(input);
  const { manifests, counts } = report;
  // Parts are no services of their own.
  const listed = manifests.flatMap(({ services }) => services.map(({ id }) => id));
  const all = await check(await inputOf(whole, change));
  const inRows = await check(await inputOf(rows, change));
  return {
    whole: textOf(all, whole),
    sifted: textOf(report, sifted),
    byRows: inRows.manifests.some(({ all: services }) => services !== undefined),
    json: [wholeText(renderJson(all)), wholeText(renderJson(inRows))],
    counted: counts.services - new Set(listed).size,
  };
}

async function inputOf(source: Source, change: Partial<CheckInput>): Promise<CheckInput> {
  const framework = await loadFramework('common');
  return {
    manifests: [{ source, framework, problems: [] }],
    policy: defaultPolicy,
    gate: defaultPolicy.gate,
    today: '2026-11-23',
    framework: 'common',
    catalogue: namesProducts(source) ? await loadCatalogueFor(productIds(source)) : undefined,
    ...change,
  };
}

/** All that the text format shows, and the findings as they are. */
function textOf(report: Report, source: Source): string {
  const textOf = lineTexts();
  const lineOf = (_file: string, line: number): string => textOf(source, line);
  const context = { color: false, columns: 80, quiet: false, lineOf };
  return `${[...renderText(report, context)].join('')}${JSON.stringify(report.findings)}`;
}
