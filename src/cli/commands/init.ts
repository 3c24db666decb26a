import { existsSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { type Catalogue, loadCatalogue } from '../../catalogue/index.ts';
import { check } from '../../check.ts';
import { compareCode } from '../../discover/coverage/estate-code.ts';
import { entriesOf } from '../../discover/coverage/manifest-entries.ts';
import type { Report } from '../../estate/report.ts';
import { type FirstManifest, firstManifest } from '../../init/manifest.ts';
import { ownersFrom } from '../../init/owners-at.ts';
import { workflowFile, workflowText } from '../../init/workflow.ts';
import { parseBytes } from '../../parse/decode.ts';
import type { Source } from '../../parse/source.ts';
import type { Policy } from '../../policy/policy.ts';
import { CannotCheck } from '../../read/cannot-check.ts';
import { readCodeOwners } from '../../read/codeowners.ts';
import { diskFiles } from '../../read/disk.ts';
import { type FoundCode, findCode, topOf } from '../../read/estate-code.ts';
import { shownPath } from '../../read/folders.ts';
import { FrameworkReader } from '../../read/framework.ts';
import { matcher, parsedManifests, readManifests } from '../../read/manifests.ts';
import { loadPolicy } from '../../read/policy.ts';
import { defaultBranch, repositoryName } from '../../read/repository-name.ts';
import { readServiceFiles } from '../../read/service-files.ts';
import { filesOf, folderOf, pathsIn } from '../../read/targets.ts';
import { writeNew } from '../../read/write.ts';
import { plain } from '../../render/text/plain.ts';
import { messageOf } from '../../report/message.ts';
import { type Command, type FlagValues, GATE_PASSES, type Terminal, textFlag } from '../command.ts';
import { initSummary } from '../init-summary.ts';

export const init: Command = {
  name: 'init',
  summary: 'Write a first manifest from the infrastructure code, with owners proposed',
  usage: 'init [folder] [flags]',
  flags: {
    output: {
      type: 'string',
      value: '<file>',
      help: 'Where to write it. Default: cloud-services.yml in the folder',
    },
    estate: {
      type: 'string',
      value: '<name>',
      help: 'Name of the estate. Default: the name of the repository',
    },
    workflow: { type: 'boolean', help: `Also write ${workflowFile}` },
    'dry-run': { type: 'boolean', help: 'Print what would be written, and write nothing' },
    policy: {
      type: 'string',
      value: '<file>',
      help: 'The policy. Default: .github/cloud-estate.yml where there is one',
    },
  },
  examples: [
    ['cloud-estate init --dry-run', 'See the draft first'],
    ['cloud-estate init --workflow', 'Write the manifest, and the workflow that checks it'],
    ['cloud-estate init services/shop --estate acme-shop', 'A manifest for one folder of many'],
  ],
  notes:
    'Owners are proposed from CODEOWNERS, and from the files of Backstage, Datadog and OpsLevel. Confirm each.\n\nExit codes: 0 written; 2 not, and what is there is as it was. Nothing is ever overwritten.',
  run,
};

async function run(words: readonly string[], flags: FlagValues, terminal: Terminal): Promise<0> {
  const { cwd } = terminal;
  const folder = folderOf(words, 'init', cwd);
  const output = textFlag(flags, 'output') ?? join(folder.path, 'cloud-services.yml');
  const shown = shownPath(cwd, resolve(cwd, output));
  if (/\.json$/i.test(output))
    throw new CannotCheck(`\`init\` writes YAML, and ${output} is JSON.`);
  const rehearse = flags['dry-run'] === true;
  const top = topOf(resolve(cwd, folder.path), cwd);
  const workflow = flags.workflow === true ? shownPath(cwd, join(top, workflowFile)) : null;
  if (!rehearse) refuseOverwriting([output, ...(workflow === null ? [] : [workflow])], cwd);
  const files = filesOf([folder], cwd);
  const policy = await loadPolicy(files, textFlag(flags, 'policy') ?? null);
  const everywhere = [{ path: shownPath(cwd, top), isFolder: true }];
  const manifests = await readManifests(files, await pathsIn(everywhere, files, policy));
  const { discovery } = policy;
  const [code] = await findCode({ cwd, folders: [folder.path], manifests, discovery });
  if (code === undefined) throw new CannotCheck(`${folder.path} cannot be read.`);
  const catalogue = await loadCatalogue();
  const frameworks = new FrameworkReader(files, null, namedBy(policy));
  const estate = textFlag(flags, 'estate') ?? (await estateName(top, resolve(cwd, folder.path)));
  const context = { code, manifests, policy, frameworks, catalogue };
  const first = await draft(estate, context);
  if (first.services === 0 && manifests.length > 0) {
    terminal.say(nothingToWrite(folder.path, manifests));
    return GATE_PASSES;
  }
  const report = await reportOn(output, first.text, context, terminal);
  if (rehearse) await terminal.out(first.text);
  else writeNew(cwd, output, first.text);
  if (workflow !== null) {
    const text = workflowText(await defaultBranch(top));
    if (rehearse) await terminal.out(`\n# ${plain(workflow)}\n${text}`);
    else writeNew(cwd, workflow, text);
  }
  const told = initSummary(first, report, { output: shown, workflow, rehearse });
  if (rehearse) terminal.say(told);
  else await terminal.out(told);
  const isManifest = await matcher(policy.manifests);
  if (!isManifest(shown)) {
    terminal.say(
      `${plain(output)} is not found by itself: add it to \`manifests\` of the policy, or name it in each command.\n`,
    );
  }
  return GATE_PASSES;
}

/** A manifest of another ending counts as well: two of them would be one too many. */
function refuseOverwriting(paths: readonly string[], cwd: string): void {
  for (const path of paths) {
    const names = /(?:^|[\\/])cloud-services\.yml$/.test(path)
      ? ['yml', 'yaml', 'json'].map((end) => path.replace(/yml$/, end))
      : [path];
    const there = names.find((name) => existsSync(resolve(cwd, name)));
    if (there === undefined) continue;
    throw new CannotCheck(
      `${there} is there already, and \`init\` overwrites nothing. \`--dry-run\` shows what it would write, \`--output\` writes to another file.`,
    );
  }
}

interface Context {
  readonly code: FoundCode;
  readonly manifests: readonly Source[];
  readonly policy: Policy;
  readonly frameworks: FrameworkReader;
  readonly catalogue: Catalogue;
}

function namedBy({ framework, file }: Policy): { word: string; beside: string } | null {
  return framework === null ? null : { word: framework, beside: file ?? '' };
}

async function estateName(top: string, folder: string): Promise<string> {
  return folder === top ? repositoryName(top) : basename(folder);
}

async function draft(estate: string, context: Context): Promise<FirstManifest> {
  const { code, manifests, policy, frameworks, catalogue } = context;
  const chosen = await frameworks.of({ file: '', text: '', value: {}, problems: [] });
  if (chosen.framework === undefined) {
    throw new CannotCheck(chosen.findings.map(messageOf).join('\n'));
  }
  const { coverage } = compareCode(
    code.code,
    manifests.flatMap(entriesOf),
    policy.discovery.ignore,
  );
  const codeOwners = await readCodeOwners(diskFiles(code.root, [code.root]));
  return firstManifest({
    estate,
    inventory: code.code.inventory,
    coverage,
    framework: chosen.framework,
    product: (id) => catalogue.get(id),
    providers: catalogue.providers(),
    ownersAt: ownersFrom(codeOwners, await readServiceFiles(code.root)),
  });
}

/** What the check will say of the draft. */
async function reportOn(
  output: string,
  text: string,
  { policy, frameworks }: Context,
  terminal: Terminal,
): Promise<Report> {
  const source = await parseBytes(output, new TextEncoder().encode(text));
  const loaded = await parsedManifests([source], frameworks);
  return check({ ...loaded, policy, gate: policy.gate, today: terminal.today() });
}

function nothingToWrite(folder: string, manifests: readonly Source[]): string {
  const [first] = manifests;
  const names =
    first !== undefined && manifests.length === 1
      ? `${plain(first.file)} does`
      : `the ${manifests.length} manifests do`;
  return `Nothing to write: no infrastructure code in ${plain(folder)} makes anything that ${names} not cover.\n`;
}
