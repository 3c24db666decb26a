import { loadCatalogue } from '../src/catalogue/index.ts';
import { check } from '../src/check/check.ts';
import type { Report } from '../src/estate/report.ts';
import type { Source } from '../src/estate/source.ts';
import { loadFramework } from '../src/frameworks/index.ts';
import { namesProducts } from '../src/parse/entry-scan.ts';
import { linesOf } from '../src/parse/line-index.ts';
import { parseBytes } from '../src/parse/parse.ts';
import { defaultPolicy } from '../src/policy/policy.ts';
import { type Format, formats, loadRenderer } from '../src/render/formats/index.ts';
import { wholeText } from '../src/render/text/chunks.ts';

/** What the pure part makes of one file, without any disk. */
export interface Checked {
  readonly source: Source;
  readonly report: Report;
}

/** A file's bytes -> its report, through the same steps as a run: decode, parse, validate, resolve, rules, report. */
export async function checkBytes(
  bytes: Uint8Array | string,
  file = 'cloud-services.yml',
): Promise<Checked> {
  const raw = typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes;
  const source = await parseBytes(file, raw);
  const framework = await loadFramework('microsoft');
  const report = await check({
    manifests: [{ source, framework, problems: [] }],
    policy: defaultPolicy,
    gate: defaultPolicy.gate,
    today: '2026-11-23',
    framework: 'microsoft',
    catalogue: namesProducts(source) ? await loadCatalogue() : undefined,
  });
  return { source, report };
}

/** A report in every format, or those asked for, by the format's name. */
export async function renderAll(
  { report, source }: Checked,
  wanted: readonly Format[] = formats,
): Promise<Record<string, string>> {
  const rendered: Record<string, string> = {};
  for (const format of wanted) {
    const render = await loadRenderer(format);
    const out = render(report, {
      color: false,
      columns: 80,
      quiet: false,
      lineOf: (_file, line) => linesOf(source).textOf(line),
    });
    rendered[format] = wholeText(out);
  }
  return rendered;
}

/** The findings of a report as `line:column rule`, the first few of them. */
export function found({ report }: Checked, most = 5): string[] {
  return report.findings
    .slice(0, most)
    .map(({ location: { line, column }, rule }) => `${line}:${column} ${rule}`);
}
