import type { Report } from '../report/report.ts';
import { inChunks } from './chunks.ts';
import { jsonRows, jsonText } from './json-text.ts';

/**
 * The report as JSON, a service and a finding a line: a person can read it, `diff` and `grep` can use it, and a
 * large estate never is one string in memory.
 */
export function* renderJson(report: Report): Generator<string> {
  const { manifests, findings, delta, ...head } = report;
  yield `{\n${Object.entries(head)
    .map(([key, value]) => `  ${JSON.stringify(key)}: ${jsonText(value)}`)
    .join(',\n')},\n  "manifests": [`;
  let between = '\n';
  for (const { services, ...manifest } of manifests) {
    yield `${between}    ${jsonText(manifest).slice(0, -1)},"services":[`;
    yield* inChunks(jsonRows(services, '      '));
    yield ']}';
    between = ',\n';
  }
  yield `${manifests.length > 0 ? '\n  ' : ''}],\n  "findings": [`;
  yield* inChunks(jsonRows(findings, '    '));
  yield `${findings.length > 0 ? '\n  ' : ''}],\n  "delta": ${jsonText(delta)}\n}\n`;
}
