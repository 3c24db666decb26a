import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { defaultFramework } from '../../src/frameworks/index.ts';
import { mayNotReadTeams, noTeam } from '../../src/github/owners/answers.ts';
import { parseSource } from '../../src/init/draft-duties.ts';
import { defaultPolicy } from '../../src/policy/policy.ts';
import { readPolicy } from '../../src/policy/read-policy.ts';
import type { OwnerAnswer } from '../../src/resolve/owner-answers.ts';
import { ruleById, rules } from '../../src/rules/index.ts';
import { BACKGROUND, findingsOf } from './harness.ts';

const folder = new URL('../../docs/rules/', import.meta.url);
const modeline =
  '# yaml-language-server: $schema=https://raw.githubusercontent.com/cloud-estate/cloud-estate-check/v1/schema/cloud-services.schema.json\n';
const sections = ['Why it matters', 'Bad', 'Good', 'How to set or waive it'];

interface Example {
  readonly section: string;
  readonly text: string;
}

function page(id: string): string {
  return readFileSync(new URL(`${id}.md`, folder), 'utf8');
}

/** The blocks of YAML of a page, with the section in which they stand. */
function examplesOf(text: string): Example[] {
  return text.split(/^## /m).flatMap((part) => {
    const section = part.split('\n', 1)[0] ?? '';
    return [...part.matchAll(/^```yaml\n([\s\S]*?)^```$/gm)].map((match) => ({
      section,
      text: match[1] ?? '',
    }));
  });
}

/** What the comments of an example expect: `8 unowned-duty`, once for each finding. */
function expectedIn(text: string): string[] {
  return text.split('\n').flatMap((line, at) => {
    const ids = /# expect: (.*)$/.exec(line)?.[1]?.split(', ') ?? [];
    return ids.map((id) => `${at + 1} ${id}`);
  });
}

/** What a base begins with, which an example is compared with. */
const atBase = `${modeline}# At the base:\n`;

function partOf(id: string, section: string): Example[] {
  return examplesOf(page(id)).filter((one) => one.section === section);
}

/** The manifest at the base that stands beside an example. */
function baseBeside(id: string, section: string): { base?: string } {
  const base = partOf(id, section).find(({ text }) => text.startsWith(atBase));
  return base === undefined ? {} : { base: base.text };
}

/** The policy beside an example; a rule that is off unless a policy says otherwise is shown at work. */
function policyFor(id: string, section: string): { policy?: string } {
  const beside = partOf(id, section).find(({ text }) => !text.startsWith(modeline));
  if (beside !== undefined && section !== sections.at(-1)) return { policy: beside.text };
  if (ruleById(id)?.severity !== 'off') return {};
  return { policy: `version: 1\nrules: { ${id}: warning }\n` };
}

/** What GitHub says of the owners that the examples name. */
const answers: Readonly<Record<string, Readonly<Record<string, OwnerAnswer>>>> = {
  'unknown-owner': {
    '@acme/it-desk': { state: 'exists' },
    '@acme/it-dsek': noTeam,
  },
  'unverified-owner': { '@acme/data': mayNotReadTeams },
};

/** The CODEOWNERS that stands beside an example. */
function codeOwnersBeside(id: string, section: string): { codeOwners?: string } {
  const part = page(id)
    .split(/^## /m)
    .find((one) => one.startsWith(`${section}\n`));
  const text = /^```text\n(# \.github\/CODEOWNERS\n[\s\S]*?)^```$/m.exec(part ?? '')?.[1];
  return text === undefined ? {} : { codeOwners: text };
}

/** The infrastructure code that stands beside an example: each block names its file in its first line. */
function codeBeside(id: string, section: string): Readonly<Record<string, string>> {
  const part = page(id)
    .split(/^## /m)
    .find((one) => one.startsWith(`${section}\n`));
  const blocks = [...(part ?? '').matchAll(/^```hcl\n(# (\S+)\n[\s\S]*?)^```$/gm)];
  return Object.fromEntries(blocks.map(([, text = '', file = '']) => [file, text]));
}

async function found(id: string, { text, section }: Example): Promise<string[]> {
  const owners = answers[id] === undefined ? {} : { owners: answers[id] };
  const code = codeBeside(id, section);
  const beside = Object.keys(code).length === 0 ? {} : { code };
  const base = baseBeside(id, section);
  const setting = {
    framework: defaultFramework,
    ...policyFor(id, section),
    ...base,
    ...owners,
    ...codeOwnersBeside(id, section),
    ...beside,
  };
  const all = await findingsOf(text, setting);
  const findings = all.filter(({ rule }) => rule === id || rule !== BACKGROUND);
  return findings.map(
    ({ location: { file, line }, rule }) => `${file in code ? `${file}:` : ''}${line} ${rule}`,
  );
}

describe.each(rules.map(({ id }) => id))('%s', (id) => {
  const text = page(id);
  const examples = examplesOf(text);
  const manifests = examples.filter(
    ({ text: one }) => one.startsWith(modeline) && !one.startsWith(atBase),
  );

  test('has its sections, in their order', () => {
    expect([...text.matchAll(/^## (.*)$/gm)].map((match) => match[1])).toEqual(sections);
  });

  test('has nothing in YAML but manifests and policies that say what they are', () => {
    const others = examples.filter((one) => !one.text.startsWith(modeline));
    const wrong = others.filter(
      ({ text }) => !/^# \.github\/cloud-estate\.yml\nversion: 1\n/.test(text),
    );
    expect(wrong).toEqual([]);
  });

  test('the bad example gives the findings that it marks, and this rule is among them', async () => {
    const bad = manifests.filter((one) => one.section === 'Bad');
    expect(bad).not.toEqual([]);
    for (const one of bad) {
      const code = Object.entries(codeBeside(id, one.section));
      const expected = [
        ...expectedIn(one.text),
        ...code.flatMap(([file, lines]) => expectedIn(lines).map((mark) => `${file}:${mark}`)),
      ];
      expect(expected.map((mark) => mark.split(' ')[1])).toContain(id);
      expect(await found(id, one)).toEqual(expected);
    }
  });

  test('every other example gives no finding at all', async () => {
    const good = manifests.filter((one) => one.section !== 'Bad');
    expect(good.map((one) => one.section)).toContain('Good');
    for (const one of good) expect(await found(id, one)).toEqual([]);
  });

  test('a policy that it shows is right, and sets this rule where it can be set', () => {
    const policies = examples.filter((one) => !one.text.startsWith(modeline));
    const set = policies.flatMap((one) => {
      const read = readPolicy(parseSource('cloud-estate.yml', one.text));
      if ('problems' in read) throw new Error(read.problems[0]?.reason);
      expect(read.policy).not.toEqual(defaultPolicy);
      return Object.entries(read.policy.rules);
    });
    const rule = ruleById(id);
    expect(set.map(([name]) => name)).toEqual(rule?.fixed === true ? [] : [id]);
    const options = set.flatMap(([, setting]) => Object.keys(setting.options));
    expect(options).toEqual(Object.keys(rule?.options ?? {}));
  });

  test('it says that an entry can waive its findings where that is so', () => {
    const words = page(id).replace(/\s+/g, ' ');
    const says = /under (?:the entry's )?`waivers`(?: by the rule's id|: `[a-z-]+: \{)/.test(words);
    expect(says).toBe(ruleById(id).isWaivable === true);
  });
});

test('the policy of the index is right', () => {
  const [policy] = examplesOf(page('README'));
  expect(readPolicy(parseSource('cloud-estate.yml', policy?.text ?? ''))).toHaveProperty('policy');
});

test('links lead to pages that exist', () => {
  for (const name of readdirSync(folder)) {
    const text = readFileSync(new URL(name, folder), 'utf8');
    for (const [, target = ''] of text.matchAll(/\]\((?!https?:)([^)#]+)[^)]*\)/g)) {
      expect(() => readFileSync(new URL(target, folder))).not.toThrow();
    }
  }
});
