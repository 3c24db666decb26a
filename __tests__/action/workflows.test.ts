/** The workflows that the documentation shows, and those of this repository: what can be said of them without a runner. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parse as parseYaml } from 'yaml';
import { workflowText } from '../../src/init/workflow.ts';
import { action, root } from './runner.ts';

const OURS = /^cloud-estate\/cloud-estate-check@/;
const EVENTS = [
  'pull_request',
  'workflow_call',
  'merge_group',
  'push',
  'schedule',
  'workflow_dispatch',
  'workflow_run',
];
const PERMISSIONS = [
  'actions',
  'attestations',
  'checks',
  'contents',
  'deployments',
  'discussions',
  'id-token',
  'issues',
  'models',
  'packages',
  'pages',
  'pull-requests',
  'security-events',
  'statuses',
];

interface Step {
  readonly uses?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

interface Job {
  readonly permissions?: Readonly<Record<string, string>>;
  readonly 'timeout-minutes'?: number;
  /** None where it calls another workflow. */
  readonly steps?: readonly Step[];
}

interface Workflow {
  readonly name: string;
  readonly on: Readonly<Record<string, { workflows?: string[]; paths?: unknown } | null>>;
  readonly permissions?: unknown;
  readonly jobs: Readonly<Record<string, Job>>;
}

function read(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}

const pages = [
  'README.md',
  ...readdirSync(join(root, 'docs'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];

/** The whole workflows of a page, each with the page and its position there. */
const shown = pages.flatMap((page) =>
  [...read(page).matchAll(/^```yaml\n([\s\S]*?)^```$/gm)]
    .map(([, text = '']) => text)
    .filter((text) => /^jobs:/m.test(text))
    .map((text, at) => [`${page}, workflow ${at + 1}`, parseYaml(text) as Workflow] as const),
);
const own = readdirSync(join(root, '.github/workflows')).map(
  (name) =>
    [
      `.github/workflows/${name}`,
      parseYaml(read(`.github/workflows/${name}`)) as Workflow,
    ] as const,
);

const steps = ({ jobs }: Workflow): readonly Step[] =>
  Object.values(jobs).flatMap((job) => job.steps ?? []);
const isOurs = ({ uses }: Step): boolean =>
  uses !== undefined && (OURS.test(uses) || uses === './');

const written = [
  'the workflow that `init` writes',
  parseYaml(workflowText('main')) as Workflow,
] as const;

describe.each([...shown, written, ...own])('%s', (_name, workflow) => {
  test('ends by itself: a runner would wait six hours', () => {
    // A job that calls another workflow ends with that one's jobs. A sweep of 10,000 repositories takes its time.
    const minutes = Object.values(workflow.jobs)
      .filter(({ steps: own }) => own !== undefined)
      .map((job) => job['timeout-minutes'] ?? 360);
    const most = 'workflow_call' in workflow.on ? 150 : 30;
    expect(minutes.filter((one) => one > most)).toEqual([]);
  });

  test('names events and permissions that there are, and takes all others away', () => {
    expect(EVENTS).toEqual(expect.arrayContaining(Object.keys(workflow.on)));
    expect(workflow.permissions).toEqual({});
    for (const { permissions } of Object.values(workflow.jobs)) {
      expect(PERMISSIONS).toEqual(expect.arrayContaining(Object.keys(permissions ?? {})));
    }
  });

  test('gives our action inputs that it has', () => {
    const given = steps(workflow)
      .filter(isOurs)
      .flatMap((step) => Object.keys(step.with ?? {}));
    expect(given.filter((name) => !Object.hasOwn(action.inputs, name))).toEqual([]);
  });

  test('has no filter of paths, for which a required check would wait for ever', () => {
    expect(JSON.stringify(workflow.on)).not.toContain('"paths');
  });
});

const runsOf = ({ jobs }: Workflow) =>
  Object.values(jobs).filter((job) => job.steps?.some(isOurs) === true);

describe.each(shown.filter(([, workflow]) => runsOf(workflow).length > 0))(
  '%s',
  (_name, workflow) => {
    const runs = runsOf(workflow);

    test('gives the comment what it needs, and our action what it checks', () => {
      for (const { permissions, steps: list = [] } of runs) {
        const comments = 'pull_request' in workflow.on || 'workflow_run' in workflow.on;
        expect(permissions?.contents).toBe('read');
        if (comments) expect(permissions?.['pull-requests']).toBe('write');
        const before = list.slice(0, list.findIndex(isOurs)).map(({ uses = '' }) => uses);
        const checksOut = before.some((uses) => uses.startsWith('actions/checkout@v7'));
        // The companion must have nothing of the fork in its workspace.
        expect(checksOut).toBe(!('workflow_run' in workflow.on));
      }
    });

    test('follows, if it follows any, a workflow that is shown under that name', () => {
      const followed = workflow.on.workflow_run?.workflows ?? [];
      expect(shown.map(([, { name }]) => name)).toEqual(expect.arrayContaining(followed));
    });
  },
);

test('the README shows the check and its picture', () => {
  const events = shown.flatMap(([name, { on }]) =>
    name.startsWith('README') ? Object.keys(on) : [],
  );
  expect(events).toEqual(['pull_request', 'push']);
  expect(read('README.md')).toContain('](docs/images/comment.png)');
  expect(readFileSync(join(root, 'docs/images/comment.png')).subarray(1, 4).toString()).toBe('PNG');
});

describe('docs/pull-requests.md', () => {
  const page = read('docs/pull-requests.md');
  const rowsUnder = (heading: string): string[][] => {
    const section = page.split(/^## /m).find((text) => text.startsWith(heading)) ?? '';
    const rows = section.split('\n').filter((line) => line.startsWith('| `'));
    return rows.map((row) => row.slice(2, -2).split(' | '));
  };

  test('explains texts that a user can see: ours are in the source, word by word', () => {
    const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' });
    const source = files
      .filter((name) => name.endsWith('.ts'))
      .map((name) => read(`src/${name}`))
      .join('\n')
      .replaceAll('\\', '');
    const texts = rowsUnder('Troubleshooting').map(([text = '', meaning = '']) => ({
      text,
      meaning,
    }));
    expect(texts.length).toBeGreaterThan(15);
    const strange = texts.filter(
      ({ text, meaning }) =>
        !meaning.startsWith("GitHub's") &&
        !text
          .replace(/^`|`$/g, '')
          .replaceAll('\\', '')
          .split(/(?:pull request )?\(?…\)?/)
          .every((piece) => source.includes(piece.trim().replace(/^,\s*/, ''))),
    );
    expect(strange).toEqual([]);
  });

  test('lists every status of the comment that the action has', () => {
    // The table of when it comments is in the same section; its rows begin with events.
    const statuses = rowsUnder('The comment')
      .map(([status = '']) => status.replaceAll('`', ''))
      .filter((status) => /^[a-z-]+$/.test(status));
    const described = (action.outputs['comment-status'] as { description: string }).description;
    expect(statuses.sort()).toEqual(
      [...described.matchAll(/`([a-z-]+)`/g)].map(([, one]) => one).sort(),
    );
  });
});
