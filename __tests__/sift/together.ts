import { loadCatalogueFor } from '../../src/catalogue/index.ts';
import { check } from '../../src/check/check.ts';
import type { Source } from '../../src/estate/source.ts';
import { loadFramework } from '../../src/frameworks/index.ts';
import { namesProducts, productIds } from '../../src/parse/entry-scan.ts';
import { parse, parseBytes } from '../../src/parse/parse.ts';
import { defaultPolicy, type Policy } from '../../src/policy/policy.ts';
import { renderJson } from '../../src/render/formats/json.ts';
import { renderText } from '../../src/render/formats/text.ts';
import { wholeText } from '../../src/render/text/chunks.ts';
import { batchedOf } from '../../src/sift/batched-rest.ts';
import { BatchedSources, lineTexts } from '../../src/sift/batched-sources.ts';

/** What a check says of manifests, each by itself, and sifted together. */
export interface Together {
  readonly alone: string;
  readonly together: string;
  /** The same as JSON, each by itself and together. */
  readonly json: readonly [string, string];
  /** How many manifests were written by their rows. */
  readonly byRows: number;
  /** How many services were only counted. */
  readonly counted: number;
  /** How many manifests were sifted. */
  readonly sifted: number;
}

/** Checks texts as they are, and sifted together. */
export async function eachAndTogether(
  texts: readonly string[],
  policy: Policy = defaultPolicy,
): Promise<Together> {
  const nameOf = (at: number): string => `teams/${at}/cloud-services.yml`;
  const alone = await Promise.all(texts.map((text, at) => parse(nameOf(at), text)));
  const read = (isListed: boolean): Promise<Source[]> => {
    const sifting = new BatchedSources(isListed, texts.length);
    const waiting = texts.map((text, at) =>
      parseBytes(nameOf(at), new TextEncoder().encode(text), sifting.read),
    );
    sifting.end();
    return Promise.all(waiting);
  };
  const sources = await read(false);
  const whole = await reportOf(alone, policy);
  const sifted = await reportOf(sources, policy);
  const listed = await reportOf(await read(true), policy);
  return {
    json: [whole.json, listed.json],
    byRows: listed.byRows,
    alone: whole.text,
    together: sifted.text,
    counted: sifted.counted,
    sifted: sources.filter((one) => batchedOf(one) !== undefined).length,
  };
}

async function reportOf(sources: readonly Source[], policy: Policy) {
  const framework = await loadFramework('common');
  const report = await check({
    manifests: sources.map((source) => ({ source, framework, problems: [] })),
    policy,
    gate: policy.gate,
    today: '2026-11-23',
    framework: 'common',
    catalogue: sources.some(namesProducts)
      ? await loadCatalogueFor(sources.flatMap(productIds))
      : undefined,
  });
  const textOf = lineTexts();
  const byFile = new Map(sources.map((one) => [one.file, one]));
  const lineOf = (file: string, line: number): string | undefined => {
    const source = byFile.get(file);
    return source && textOf(source, line);
  };
  const context = { color: false, columns: 80, quiet: false, lineOf };
  const { counts, weakest, findings, manifests } = report;
  const listed = manifests.flatMap(({ services }) => services.filter(({ part }) => !part));
  return {
    text: `${[...renderText(report, context)].join('')}${JSON.stringify([counts, weakest, findings])}`,
    json: wholeText(renderJson(report)),
    byRows: manifests.filter(({ all }) => all !== undefined).length,
    counted: counts.services - listed.length,
  };
}
