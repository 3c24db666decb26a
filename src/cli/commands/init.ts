import { existsSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { loadCatalogue } from '../../catalogue/index.ts';
import { compareCode } from '../../discover/coverage/code-coverage.ts';
import { entriesOf } from '../../discover/coverage/manifest-entries.ts';
import type { Source } from '../../estate/source.ts';
import { type FirstManifest, firstManifest } from '../../init/first-manifest.ts';
import { offeredIn } from '../../init/hints.ts';
import { ownersFrom } from '../../init/proposed-owners.ts';
import { workflowFile, workflowText } from '../../init/workflow.ts';
import { isMap, keysOf, own } from '../../parse/values.ts';
import { CannotCheck } from '../../read/cannot-check.ts';
import { readCodeOwners } from '../../read/codeowners.ts';
import { diskFiles } from '../../read/disk.ts';
import { type FoundCode, topOf } from '../../read/estate-code.ts';
import type { Files } from '../../read/files.ts';
import { defaultBranch, repositoryName } from '../../read/git-repository.ts';
import { matcher } from '../../read/manifests.ts';
import { type EstateRequest, type OpenEstate, openEstate } from '../../read/open-estate.ts';
import { shownPath } from '../../read/paths.ts';
import { filesOf, folderOf } from '../../read/targets.ts';
import { writeNew } from '../../read/write.ts';
import { plain } from '../../render/text/plain.ts';
import { plural } from '../../text/counts.ts';
import { messageOf } from '../../text/message.ts';
import { type Command, type FlagValues, GATE_PASSES, type Terminal, textFlag } from '../command.ts';
import { policyFlag, reportOn, sayWarnings } from '../estate-request.ts';
import { initSummary } from '../init-summary.ts';
import { forManyFiles } from '../many-files.ts';
import { readServiceFiles } from '../service-files.ts';

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
      help: 'The name of the estate. Default: the name of the repository',
    },
    workflow: { type: 'boolean', help: `Also write ${workflowFile}` },
    'dry-run': { type: 'boolean', help: "Print the draft, but don't write it" },
    policy: {
      type: 'string',
      value: '<file>',
      help: 'The policy. Default: .github/cloud-estate.yml, if it exists',
    },
  },
  examples: [
    ['cloud-estate init --dry-run', 'See the draft first'],
    ['cloud-estate init --workflow', 'Write the manifest, and the workflow that checks it'],
    ['cloud-estate init services/shop --estate acme-shop', 'Draft one folder of many'],
  ],
  notes:
    'Owners are proposed from CODEOWNERS, and from the files of Backstage, Datadog and OpsLevel. Confirm each.\n\nExit codes: 0 written; 2 not written, and nothing changed. Nothing is ever overwritten: if there is a manifest already, only the new entries are printed.',
  run: (words, flags, terminal) => forManyFiles(() => run(words, flags, terminal)),
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
  const isThere = workflow === null && existsSync(resolve(cwd, output));
  if (!rehearse && !isThere)
    refuseOverwriting([output, ...(workflow === null ? [] : [workflow])], cwd);
  const request: EstateRequest = {
    files: filesOf([folder], cwd),
    // What is declared anywhere in the repository doesn't need a second entry.
    targets: [{ path: shownPath(cwd, top), isFolder: true }],
    policy: policyFlag(flags, [folder], cwd),
    code: { cwd, folders: [folder.path], discovery: ({ discovery }) => discovery, isFirst: true },
  };
  const opened = await openEstate(request);
  sayWarnings(opened.warnings, terminal);
  const { sources: manifests } = opened;
  const { policy } = opened.estate;
  const [code] = opened.found;
  if (code === undefined) throw new CannotCheck(`${folder.path} can't be read.`);
  const estate = textFlag(flags, 'estate') ?? (await estateName(top, resolve(cwd, folder.path)));
  const there = isThere ? withServices(manifests, shown) : undefined;
  if (isThere && there === undefined && !rehearse) refuseOverwriting([output], cwd);
  const first = await draft(estate, code, opened, there);
  if (there !== undefined || (first.services === 0 && manifests.length > 0)) {
    const isNothing = first.services === 0;
    await terminal.out(first.entries);
    terminal.say(isNothing ? nothingToWrite(manifests, first) : additionText(shown, first));
    return GATE_PASSES;
  }
  const { report } = await reportOn(
    {
      files: withFile(request.files, output, first.text),
      targets: [{ path: output, isFolder: false }],
      policy: policyFlag(flags, [folder], cwd),
    },
    flags,
    terminal,
  );
  const put = async (path: string, text: string, title = ''): Promise<void> => {
    if (rehearse) await terminal.out(title + text);
    else writeNew(cwd, path, text);
  };
  await put(output, first.text);
  if (workflow !== null)
    await put(workflow, workflowText(defaultBranch(top)), `\n# ${plain(workflow)}\n`);
  const summary = initSummary(first, report, { output: shown, workflow, rehearse });
  if (rehearse) terminal.say(summary);
  else await terminal.out(summary);
  if (!matcher(policy.manifests)(shown)) terminal.say(notFoundText(output));
  return GATE_PASSES;
}

function notFoundText(output: string): string {
  return `${plain(output)} isn't found automatically: add it to \`manifests\` in the policy, or name it in each command.\n`;
}

/** A manifest with another ending counts too, because there should be only one. */
function refuseOverwriting(paths: readonly string[], cwd: string): void {
  for (const path of paths) {
    const names = /(?:^|[\\/])cloud-services\.yml$/.test(path)
      ? ['yml', 'yaml', 'json'].map((end) => path.replace(/yml$/, end))
      : [path];
    const there = names.find((name) => existsSync(resolve(cwd, name)));
    if (there === undefined) continue;
    throw new CannotCheck(
      `${there} already exists, and \`init\` doesn't overwrite files. \`--dry-run\` shows what it would write, \`--output\` writes to another file.`,
    );
  }
}

async function estateName(top: string, folder: string): Promise<string> {
  return folder === top ? repositoryName(top) : basename(folder);
}

async function draft(
  estate: string,
  code: FoundCode,
  { sources, frameworks, estate: { policy } }: OpenEstate,
  there: Source | undefined,
): Promise<FirstManifest> {
  const catalogue = await loadCatalogue();
  const { framework, problems } = await frameworks.ofNone();
  if (framework === undefined) {
    throw new CannotCheck(problems.map(({ problem }) => messageOf(problem)).join('\n'));
  }
  const { coverage } = compareCode(code.code, sources.flatMap(entriesOf), policy.discovery.ignore);
  const files = diskFiles(code.root, [code.root]);
  const codeOwners = await readCodeOwners(files, { within: '', isWhole: true });
  return firstManifest({
    estate,
    inventory: code.code.inventory,
    coverage,
    framework,
    product: (id) => catalogue.get(id),
    kinds: catalogue.kinds(),
    providers: catalogue.providers(),
    ownersAt: ownersFrom(codeOwners, await readServiceFiles(code.root)),
    settled: new Set([
      ...policy.discovery.ignore,
      ...sources.flatMap(({ text }) => offeredIn(text)),
    ]),
    isAddition: sources.some((one) => keysAt(one, 'services').length > 0),
    lost: [
      ...code.code.closed,
      ...code.code.damaged.map((file) => ({ file, why: 'syntax error' })),
    ],
    skippedFolders: skippedFolders(code),
    submodule: code.discovery.leftOut.find(({ reason }) => reason === 'submodule')?.first ?? null,
    ...(there && { standing: keysAt(there, 'owners'), takenIds: keysAt(there, 'services') }),
  });
}

/** Folders of tests and examples, each name once. */
function skippedFolders({ discovery }: FoundCode): string[] {
  const own = discovery.leftOut.filter(({ reason }) => reason === 'test' || reason === 'example');
  return [...new Set(own.map(({ name }) => name))];
}

/** The manifest at a path, if it has services that more can be added to. */
function withServices(manifests: readonly Source[], path: string): Source | undefined {
  return manifests.find(
    ({ file, value }) => file === path && isMap(value) && isMap(own(value, 'services')),
  );
}

/** The keys of a map at the top of a manifest; an empty one is filled in there, once. */
function keysAt({ value }: Source, name: string): string[] {
  const map = isMap(value) ? own(value, name) : undefined;
  return isMap(map) ? [...keysOf(map)] : [];
}

function additionText(file: string, { services }: FirstManifest): string {
  return `${plain(file)} already exists and wasn't changed. New since then: ${plural(services, 'entry', 'entries')}, printed above to paste under \`services\`.\n`;
}

/** The files and one more, to check a draft before it is written. */
function withFile(files: Files, path: string, text: string): Files {
  const read: Files['read'] = async (one) =>
    one === path ? new TextEncoder().encode(text) : files.read(one);
  return { ...files, read };
}

function nothingToWrite(manifests: readonly Source[], { entries, missing }: FirstManifest): string {
  const [first] = manifests;
  const names =
    first !== undefined && manifests.length === 1
      ? `${plain(first.file)} already covers`
      : `the ${manifests.length} manifests already cover`;
  const text = `Nothing to write: ${names} everything that was recognised.`;
  const suggested = entries === '' ? [] : ['What is printed above is only suggested by names.'];
  return [text, ...suggested, ...missing, ''].map(plain).join('\n');
}
