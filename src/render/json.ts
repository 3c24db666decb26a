import type { Report } from '../report/report.ts';

/**
 * The report as JSON, a service and a finding a line: a person can read it, `diff` and `grep` can use it, and a
 * large estate never is one string in memory.
 */
export function* renderJson(report: Report): Generator<string> {
  const { manifests, findings, delta, ...head } = report;
  yield `{\n${Object.entries(head)
    .map(([key, value]) => `  ${JSON.stringify(key)}: ${json(value)}`)
    .join(',\n')},\n  "manifests": [`;
  let between = '\n';
  for (const { services, ...manifest } of manifests) {
    yield `${between}    ${json(manifest).slice(0, -1)},"services":[`;
    yield* rows(services, '      ');
    yield ']}';
    between = ',\n';
  }
  yield `${manifests.length > 0 ? '\n  ' : ''}],\n  "findings": [`;
  yield* rows(findings, '    ');
  yield `${findings.length > 0 ? '\n  ' : ''}],\n  "delta": ${json(delta)}\n}\n`;
}

/** Enough for one write to be worth its while. */
const CHUNK = 64 * 1024;

function* rows(items: readonly unknown[], indent: string): Generator<string> {
  let chunk = '';
  let between = `\n${indent}`;
  for (const item of items) {
    chunk += between + json(item);
    between = `,\n${indent}`;
    if (chunk.length > CHUNK) {
      yield chunk;
      chunk = '';
    }
  }
  yield chunk;
}

/** JSON in which no `##[` can command a runner that shows it in a log, and no mark turns the text around. */
function json(value: unknown): string {
  const text = JSON.stringify(value);
  return text.includes('##[') || text.search(UNSEEN) >= 0
    ? text.replaceAll('##[', '##\\u005b').replace(UNSEEN, escaped)
    : text;
}

const UNSEEN = /[\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g;

function escaped(char: string): string {
  return `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
