import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import type { Finding } from '../src/estate/finding.ts';
import type { Report, ReportManifest } from '../src/estate/report.ts';
import { pathText } from '../src/text/path-text.ts';
import { root, runCli } from './run-cli.ts';

/**
 * Every folder of fixtures/golden is one case: a manifest, a framework or policy file where it needs one, expected.txt
 * with what the check makes of it, and rendered.txt with what a person reads. `UPDATE_GOLDEN=1 npm test -- golden`
 * writes both anew: read the difference before you keep it.
 */

const golden = join(root, '__tests__/fixtures/golden');
const cases = readdirSync(golden).sort();

test.each(cases)('%s', async (name) => {
  const folder = join(golden, name);
  const got = await outcome(folder);
  for (const [name, text] of Object.entries(got)) {
    const file = join(folder, name);
    if (process.env.UPDATE_GOLDEN === '1') writeFileSync(file, text);
    expect(text).toBe(existsSync(file) ? readFileSync(file, 'utf8') : '');
  }
});

test('there is a case for every behaviour of the manifest', () => {
  expect(cases.length).toBeGreaterThanOrEqual(40);
});

const day = ['--today', '2026-11-23'];

/**
 * The cases are about what a manifest says, and a new row of the default framework is no concern of theirs: one that
 * names no framework goes by the ten rows of `microsoft`.
 */
function args(folder: string): string[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8', withFileTypes: true });
  const isNamed = files.some(
    (file) =>
      file.isFile() &&
      /\.(ya?ml|json)$/.test(file.name) &&
      /^\s*"?framework"?\s*:/m.test(readFileSync(join(file.parentPath, file.name), 'utf8')),
  );
  return ['check', ...day, ...(isNamed ? [] : ['--framework', 'microsoft'])];
}

/**
 * The report as a person reads it, or why there is none; and the findings a line each, then the sum, then what is not
 * simply the framework's cell and the entry's own owner.
 */
async function outcome(folder: string): Promise<Record<string, string>> {
  const temp = mkdtempSync(join(tmpdir(), 'golden-'));
  const json = join(temp, 'report.json');
  const formats = ['--format', 'text', '--format', `json=${json}`];
  const { code, out, err } = await runCli([...args(folder), ...formats], { cwd: folder });
  const text = existsSync(json) ? readFileSync(json, 'utf8') : '';
  rmSync(temp, { recursive: true });
  if (code === 2) return { 'expected.txt': `not checked\n${err}`, 'rendered.txt': err };
  const report = JSON.parse(text) as Report;
  const lines = report.findings.map(findingLine);
  lines.push(sumLine(report), ...report.manifests.flatMap(cellLines));
  return { 'expected.txt': `${lines.join('\n')}\n`, 'rendered.txt': out };
}

/** `line:column-endLine:endColumn severity rule path service/part/layer`, after the file where it is not the manifest. */
function findingLine(finding: Finding): string {
  const { location, severity, rule, path, subject } = finding;
  const { file, line, column, endLine, endColumn } = location;
  const other = file.startsWith('cloud-services.') ? '' : `${file} `;
  const about = [subject.service, subject.part, subject.layer].map((word) => word ?? '-').join('/');
  return `${other}${line}:${column}-${endLine}:${endColumn} ${severity} ${rule} ${pathText(path) || '(file)'} ${about}`;
}

function sumLine({ verdict, counts, framework }: Report): string {
  const { services, duties, owned, unowned, waived } = counts;
  return `${verdict} by ${framework}: ${services} services, ${duties} duties = ${owned} owned + ${unowned} unowned + ${waived} waived`;
}

function cellLines({ services }: ReportManifest): string[] {
  return services.flatMap(({ id, part, layers }) => {
    const name = `${id}/${part ?? '-'}`;
    const odd = layers.filter(
      ({ origin, status }) => origin !== 'framework' || status === 'waived',
    );
    const inherited = layers
      .filter((layer) => layer.inherited)
      .map(({ layer, owners }) => `${layer} ${owners.join(' ')}`);
    return [
      ...odd.map(
        ({ layer, party, origin, status }) =>
          `cell ${name}/${layer}: ${party} from ${origin}, ${status}`,
      ),
      ...(inherited.length === 0 ? [] : [`inherited ${name}: ${inherited.join(', ')}`]),
    ];
  });
}
