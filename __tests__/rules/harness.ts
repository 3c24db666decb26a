import { expect, test } from '@jest/globals';
import { check } from '../../src/check/check.ts';
import { codeOwners } from '../../src/codeowners/code-owners.ts';
import type { Edit } from '../../src/estate/edit.ts';
import type { Finding, Severity } from '../../src/estate/finding.ts';
import type { Path } from '../../src/estate/path.ts';
import type { Source } from '../../src/estate/source.ts';
import type { Value } from '../../src/estate/value.ts';
import { parseBytes } from '../../src/parse/parse.ts';
import { isMap, own } from '../../src/parse/values.ts';
import { defaultPolicy, type Policy, unverifiedFails } from '../../src/policy/policy.ts';
import { FrameworkReader, withFrameworks } from '../../src/read/chosen-framework.ts';
import type { Files } from '../../src/read/files.ts';
import { policyFrom } from '../../src/read/policy-file.ts';
import type { OwnerAnswer } from '../../src/resolve/owner-answers.ts';
import { rules } from '../../src/rules/index.ts';
import { messageOf } from '../../src/text/message.ts';
import { pathText } from '../../src/text/path-text.ts';
import { codeOf } from '../memory-code.ts';

/** The day by which every example and test is checked, unless it says another. */
export const TODAY = '2026-11-23';

/** What a manifest is checked with besides the defaults. */
export interface Setting {
  /** The text of a policy. */
  readonly policy?: string;
  /** The framework where neither manifest nor policy names one; left out, the ten rows of `microsoft`. */
  readonly framework?: string;
  /** ISO date. */
  readonly today?: string;
  /** Other files, such as a framework, by their path. */
  readonly files?: Readonly<Record<string, string>>;
  /** Name of the manifest. */
  readonly file?: string;
  /** What GitHub says of owners, by their text in lower case; left out, nobody asked. */
  readonly owners?: Readonly<Record<string, OwnerAnswer>>;
  /** Whether an answer was wanted for each. */
  readonly required?: boolean;
  /** Text of `.github/CODEOWNERS`, null for a repository without; left out, nobody knows. */
  readonly codeOwners?: string | null;
  /** The manifest at the base that the run compares with; left out, nothing is compared. */
  readonly base?: string;
  /** Infrastructure code by its path; left out, nobody looked. */
  readonly code?: Readonly<Record<string, string>>;
}

/** A finding as a test expects it: what is left out is not compared. */
export interface Expected {
  /** `line:column`. */
  readonly at: string;
  /** `line:column` after the last character. */
  readonly to?: string;
  readonly severity?: Severity;
  readonly title?: string;
  readonly reason?: string;
  readonly remedy?: string;
  /** Words that the message has. */
  readonly says?: string | readonly string[];
  /** Words that the message does not have. */
  readonly saysNot?: string;
  /** As `pathText` writes it. */
  readonly path?: string;
  readonly service?: string | null;
  readonly part?: string | null;
  readonly layer?: string | null;
  readonly cause?: string;
  /** In short, as `editText` writes them. */
  readonly edits?: readonly string[];
}

interface Case extends Setting {
  readonly name: string;
  /** Indented as the test is; see `dedent`. */
  readonly manifest: string;
  /** How the text is written to the file, such as `crlf`. */
  readonly as?: (text: string) => string;
  /** Findings of all other rules, as `line:column rule`; not compared when left out. */
  readonly others?: readonly string[];
}

interface Reject extends Case {
  readonly finds: readonly Expected[];
}

/** Checks a manifest as a run does: read, parsed, validated, resolved, ruled and sorted. */
export async function findingsOf(manifest: string, setting: Setting = {}): Promise<Finding[]> {
  const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
  const others = setting.files ?? {};
  const files: Files = {
    read: async (path) => (Object.hasOwn(others, path) ? bytes(others[path] ?? '') : undefined),
    list: () => [],
  };
  const policy = await policyOf(setting.policy);
  const source = await parseBytes(setting.file ?? 'cloud-services.yml', bytes(manifest));
  const reader = readerFor(source, files, policy, setting);
  const loaded = await withFrameworks([source], reader, policy.products);
  const today = setting.today ?? TODAY;
  const known = {
    owners: setting.owners && new Map(Object.entries(setting.owners)),
    severities: setting.required === true ? unverifiedFails : undefined,
    codeOwners: setting.codeOwners === undefined ? undefined : guards(setting.codeOwners),
    code: setting.code && [await codeOf(setting.code, [source])],
  };
  const before =
    setting.base === undefined ? undefined : await parseBytes(source.file, bytes(setting.base));
  const base =
    before === undefined
      ? null
      : {
          commit: 'a base',
          manifests: (await withFrameworks([before], readerFor(before, files, policy, setting)))
            .manifests,
          policy,
          headPolicy: policy,
          notes: [],
        };
  const report = await check({ ...loaded, policy, gate: policy.gate, today, ...known }, base);
  return [...report.findings];
}

/** A new row of the default framework is no concern of a test about a rule, so most go by `microsoft`. */
function readerFor(
  { value }: Source,
  files: Files,
  { framework, addOns, file }: Policy,
  setting: Setting,
): FrameworkReader {
  const beside = file ?? '';
  const policys = addOns.map((addOn) => ({ word: addOn, beside }));
  const by = (override: string | null, fallback: string | null) =>
    new FrameworkReader(files, {
      override: override === null ? null : { word: override, beside: '' },
      fallback: fallback === null ? null : { word: fallback, beside },
      addOns: policys,
    });
  if (framework !== null) return by(null, framework);
  const isNamed = isMap(value) && own(value, 'framework') !== undefined;
  const word = setting.framework ?? 'microsoft';
  return by(isNamed ? null : word, null);
}

function guards(text: string | null) {
  return codeOwners(text === null ? null : { file: '.github/CODEOWNERS', text });
}

async function policyOf(text: string | undefined): Promise<Policy> {
  if (text === undefined) return defaultPolicy;
  return policyFrom('cloud-estate.yml', new TextEncoder().encode(text));
}

/** A finding in short: `7:5 unowned-duty`. */
export function short({ location: { line, column }, rule }: Finding): string {
  return `${line}:${column} ${rule}`;
}

/** One test for each manifest: `accept` must give no finding of the rule, `reject` exactly those that it lists. */
export function testRule(
  rule: string,
  { accept, reject }: { accept: readonly Case[]; reject: readonly Reject[] },
): void {
  test(`${rule} is in the list`, () => {
    expect(rules.map(({ id }) => id)).toContain(rule);
  });
  for (const one of accept) {
    test(`accepts ${one.name}`, async () => {
      const { mine, others } = await split(rule, one);
      expect(mine.map(messageOf)).toEqual([]);
      if (one.others !== undefined) expect(others.map(short)).toEqual(one.others);
    });
  }
  for (const one of reject) {
    test(`rejects ${one.name}`, async () => {
      const { mine, others } = await split(rule, one);
      expect(mine.map(({ location: { line, column } }) => `${line}:${column}`)).toEqual(
        one.finds.map(({ at }) => at),
      );
      for (const [position, expected] of one.finds.entries()) {
        compare(mine[position] as Finding, expected);
      }
      if (one.others !== undefined) expect(others.map(short)).toEqual(one.others);
    });
  }
}

/** Nearly every manifest here names a product, and none says that its agreement was read: the rule's own test does. */
export const BACKGROUND = 'unread-agreement';

async function split(rule: string, one: Case): Promise<{ mine: Finding[]; others: Finding[] }> {
  const dedented = dedent(one.manifest);
  const text = one.as === undefined ? dedented : one.as(dedented);
  const findings = await findingsOf(text, one);
  await checkEdits(findings, text, one.file ?? 'cloud-services.yml');
  return {
    mine: findings.filter((finding) => finding.rule === rule),
    others: findings.filter((finding) => finding.rule !== rule && finding.rule !== BACKGROUND),
  };
}

/** Every edit starts from what the manifest has: `add` where nothing is, `set` and `remove` where something is. */
async function checkEdits(findings: readonly Finding[], text: string, file: string): Promise<void> {
  const { value } = await parseBytes(file, new TextEncoder().encode(text));
  for (const edit of findings.flatMap(({ edits }) => edits)) {
    if (edit.file !== file) continue;
    const found = valueAt(value, edit.path);
    const isThere = found !== undefined;
    expect([editText(edit), isThere]).toEqual([editText(edit), edit.action !== 'add']);
    if (edit.action === 'set') expect(edit.value).not.toEqual(found);
  }
}

function valueAt(value: Value | undefined, path: Path): Value | undefined {
  let at: Value | undefined = value;
  for (const step of path) {
    if (typeof at !== 'object' || at === null) return undefined;
    at = Array.isArray(at) ? at[Number(step)] : own(at, String(step));
  }
  return at;
}

function compare(found: Finding, expected: Expected): void {
  const { at: _, to, says, saysNot, ...exact } = expected;
  const { location, path, subject, edits, ...said } = found;
  const message = messageOf(found);
  if (to !== undefined) expect(`${location.endLine}:${location.endColumn}`).toBe(to);
  for (const words of typeof says === 'string' ? [says] : (says ?? [])) {
    expect(message).toContain(words);
  }
  if (saysNot !== undefined) expect(message).not.toContain(saysNot);
  const flat = { ...said, ...subject, path: pathText(path), edits: edits.map(editText) };
  expect({ ...flat, ...exact }).toEqual(flat);
  expect(found.docs).toBe(
    `https://github.com/cloud-estate/cloud-estate-check/blob/main/docs/rules/${found.rule}.md`,
  );
  // What only follows from a mistake in the shape has the cause of that.
  expect([found.rule, 'schema']).toContain(found.cause.split(':', 1)[0]);
}

/** An edit in short: `set services.mail.owners.devices "@org/team"`. */
export function editText(edit: Edit): string {
  const value = edit.action === 'remove' ? '' : ` ${JSON.stringify(edit.value)}`;
  return `${edit.action} ${pathText(edit.path)}${value}`;
}

/** A text without the line break that it begins with and the indent of its first line. */
export function dedent(text: string): string {
  if (!text.startsWith('\n')) return text;
  const indent = /^\n( *)/.exec(text)?.[1] ?? '';
  return text
    .slice(1)
    .split('\n')
    .map((line) => (line.startsWith(indent) ? line.slice(indent.length) : line.trimStart()))
    .join('\n');
}

/** With the line endings of Windows. */
export function crlf(text: string): string {
  return text.replaceAll('\n', '\r\n');
}

/** With a byte order mark. */
export function bom(text: string): string {
  return `\ufeff${text}`;
}

/** One waiver, on one line. */
export function waiver(expires: string): string {
  return `{ reason: New device management goes live, expires: ${expires}, approved-by: "@acme/ciso" }`;
}

/** A service under a model, by a framework that leaves the layer `backup` open for each model but IaaS. */
export function openUnder(model: string): Pick<Setting, 'files'> & { readonly manifest: string } {
  return {
    files: {
      'acme.yml': `version: 1
id: acme
title: Acme's split
layers:
  code: { title: Code, duty: Review it., parties: { saas: provider, iaas: customer } }
  backup: { title: Backup, duty: Test the restore., parties: { iaas: customer } }
`,
    },
    manifest: `version: 1
estate: acme
framework: acme.yml
services:
  mail: { product: slack, model: ${model} }
`,
  };
}
