import { check } from '../../src/check/check.ts';
import type { Finding } from '../../src/estate/finding.ts';
import type { Report } from '../../src/estate/report.ts';
import type { Files } from '../../src/read/files.ts';
import { openEstate } from '../../src/read/open-estate.ts';
import { filesOf, targetsOf } from '../../src/read/targets.ts';
import { renderComment } from '../../src/render/comment/comment.ts';
import type { OwnerAnswer } from '../../src/resolve/owner-answers.ts';
import { rules } from '../../src/rules/index.ts';
import { type FileTexts, tempRepository } from '../temp-repository.ts';

/** Where the policy is, and what it extends where it extends something. */
export const POLICY = '.github/cloud-estate.yml';
export const ORGANISATION = 'acme/org/p.yml@main';

/** The day by which all is checked. */
export const TODAY = '2026-11-23';

/** A repository as a policy finds it: its files, what GitHub says of owners, and what it was at the base. */
export interface World {
  readonly files: FileTexts;
  readonly owners?: Readonly<Record<string, OwnerAnswer>>;
  /** What its policy sets besides what is tried. */
  readonly policy?: string;
  /** Files of the base, where one is compared with. */
  readonly base?: FileTexts;
}

/** What a policy sets, and what the organisation's sets that it extends; `null` where it extends none. */
export interface Policies {
  readonly own: string;
  readonly organisation?: string | null;
  /** The policy of the base, where a change is one of the policy. */
  readonly before?: string;
  readonly version?: number;
}

/** What came of a check. */
export interface Outcome {
  readonly report: Report;
  readonly warnings: readonly string[];
  readonly comment: string;
}

/** Checks a repository by its policy, by the steps of every run: policy, manifests, code, CODEOWNERS, base, check. */
export async function checked(world: World, policies: Policies): Promise<Outcome> {
  const { own, organisation = null, before, version = 1 } = policies;
  const extending = organisation === null ? '' : `extends: ${ORGANISATION}\n`;
  const { policy: more = '' } = world;
  const guard = { '.github/CODEOWNERS': '* @acme/platform\n' };
  const files = {
    ...guard,
    ...world.files,
    [POLICY]: `version: ${version}\n${extending}${more}${own}`,
  };
  const { folder } = tempRepository(files);
  const targets = targetsOf([], folder);
  const old = world.base ?? (before === undefined ? null : world.files);
  const { estate, base, warnings } = await openEstate({
    files: filesOf(targets, folder),
    targets,
    policy: {
      path: POLICY,
      isNamed: false,
      holds: 'head',
      organisation: async () => memory({ 'p.yml': `version: 1\n${organisation ?? ''}` }),
      rules: () => rules,
    },
    code: { cwd: folder, folders: [''], discovery: ({ discovery }) => discovery },
    codeOwners: { within: '', isWhole: true },
    ...(old && {
      base: {
        state: 'read',
        commit: 'base',
        files: memory({ ...guard, ...old, [POLICY]: `version: 1\n${more}${before ?? ''}` }),
        notes: [],
        renames: async () => new Map(),
        changed: async () => new Map(),
      },
    }),
  });
  const owners = world.owners && new Map(Object.entries(world.owners));
  const { gate } = estate.policy;
  const report = await check({ ...estate, owners, gate, today: TODAY }, base);
  const context = { runUrl: 'https://github.example/run', docsUrl: 'https://github.example/docs' };
  const comment = base === null ? '' : renderComment(report, context);
  return { report, warnings, comment };
}

/** Files of a commit, in memory. */
function memory(texts: FileTexts): Files {
  const paths = Object.keys(texts).sort();
  return {
    read: async (path) =>
      Object.hasOwn(texts, path) ? new TextEncoder().encode(texts[path]) : undefined,
    list: (folder) =>
      paths
        .filter((path) => folder === '' || path.startsWith(`${folder}/`))
        .map((path) => ({ path, barrier: null })),
  };
}

/** The findings of a rule. */
export function findingsOf({ report }: Outcome, rule: string): Finding[] {
  return report.findings.filter((finding) => finding.rule === rule);
}
