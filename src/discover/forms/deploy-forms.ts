import { deploymentsIn } from './deploy-commands.ts';
import type { NamedForm } from './form-table.ts';
import type { WrittenForm } from './written-forms.ts';

/** What is deployed there is made by the commands themselves. */
export const DEPLOY_COMMANDS = 'deploy-commands';
/** What is deployed there is code: news only where that code isn't in the repository. */
export const DEPLOY_RUNS = 'deploy-runs';

const deploys = {
  test(text: string): boolean {
    for (const { isOfCode } of deploymentsIn(text)) if (!isOfCode) return true;
    return false;
  },
};
const deploysAnything = { test: (text: string) => !deploymentsIn(text).next().done };
const deploysNoManifest = {
  test: (text: string) => !text.includes('apiVersion:') && deploys.test(text),
};

const YAML = 'yaml yml';
const any = /(?:)/;

/** Where services that build and deploy look for what they have to do. */
const pipelines: readonly Pick<NamedForm, 'ends' | 'stem' | 'folder'>[] = [
  { ends: YAML, stem: /^(?:[\w-]*)\.gitlab-ci$/ },
  { ends: YAML, stem: any, folder: /(?:^|\/)\.gitlab(?:-ci)?(?:\/|$)/ },
  { ends: YAML, stem: any, folder: /^\.github\/workflows$/ },
  { ends: YAML, stem: 'action', folder: /^\.github\// },
  {
    ends: YAML,
    stem: any,
    folder:
      /(?:^|\/)\.(?:circleci|buildkite|semaphore|woodpecker|azuredevops|azure-pipelines)(?:\/|$)/,
  },
  {
    ends: YAML,
    stem: 'bitbucket-pipelines .travis .drone .woodpecker appveyor .appveyor .cirrus codefresh',
  },
  { ends: YAML, stem: /^azure-pipelines?(?:[.-].*)?$/ },
  { ends: YAML, stem: /(?:^|[.-])(?:cloudbuild|buildspec)(?:$|[._-])/ },
  { ends: '-', stem: 'Jenkinsfile' },
  { ends: 'jenkinsfile groovy', stem: any },
];

/** Templates of pipelines, in folders that may hold other things too. */
const templates: readonly Pick<NamedForm, 'ends' | 'stem' | 'folder'>[] = [
  { ends: YAML, stem: any, folder: /(?:^|\/)(?:\.|azure-)?pipelines?(?:\/|$)/ },
];

const scripts: readonly Pick<NamedForm, 'ends' | 'stem' | 'folder'>[] = [
  { ends: 'sh bash ps1', stem: /deploy|provision/i },
  { ends: '-', stem: /^(?:[Mm]akefile|[Jj]ustfile|deploy[\w-]*)$/ },
  { ends: YAML, stem: 'Taskfile' },
];

const commands = { id: DEPLOY_COMMANDS, title: 'Deployment commands' };
const runs = { id: DEPLOY_RUNS, title: 'Pipelines and scripts that deploy' };

/** Pipelines and scripts that deploy. A script is often only for developers, so it counts where nothing else is seen. */
export const deployForms: readonly WrittenForm[] = [
  ...pipelines.map((row) => ({ ...commands, ...row, text: deploys })),
  ...templates.map((row) => ({ ...commands, ...row, text: deploysNoManifest })),
  ...[...pipelines, ...scripts].map((row) => ({ ...runs, ...row, text: deploysAnything })),
];
