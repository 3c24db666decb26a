import { flowYaml } from '../text/yaml-text.ts';

/** Where GitHub looks for workflows, and what ours is called. */
export const workflowFile = '.github/workflows/cloud-estate.yml';

/** The workflow that checks each pull request; `branch` is the one that changes are merged into. */
export function workflowText(branch: string): string {
  return `name: Cloud estate
on:
  pull_request: # without a paths filter: a required check that is filtered out never ends
  push: { branches: ${flowYaml([branch])} }
permissions: {}
jobs:
  check:
    runs-on: ubuntu-latest
    timeout-minutes: 10
    permissions:
      contents: read # to say what is new in a change
      pull-requests: write # to comment on it
    steps:
      - uses: actions/checkout@v7
        with: { persist-credentials: false }
      - uses: cloud-estate/cloud-estate-check@v1
        # To fail only for what a change brings, while there is debt from before:
        # with: { scope: introduced }
`;
}
