import { resolve } from 'node:path';
import { compareCode } from '../../discover/coverage/code-coverage.ts';
import { entriesOf } from '../../discover/coverage/manifest-entries.ts';
import { withPaths } from '../../discover/discovery.ts';
import type { Source } from '../../estate/source.ts';
import type { Policy } from '../../policy/policy.ts';
import { CannotCheck } from '../../read/cannot-check.ts';
import { type FoundCode, topOf } from '../../read/estate-code.ts';
import { openSources } from '../../read/open-estate.ts';
import { shownPath } from '../../read/paths.ts';
import { filesOf, folderOf } from '../../read/targets.ts';
import { discoveryJson } from '../../render/discovery/discovery-json.ts';
import { type DiscoveryView, discoveryText } from '../../render/discovery/discovery-text.ts';
import { plain } from '../../render/text/plain.ts';
import {
  type Command,
  type FlagValues,
  GATE_PASSES,
  type Terminal,
  textFlags,
} from '../command.ts';
import { policyFlag, sayWarnings } from '../estate-request.ts';
import { forManyFiles } from '../many-files.ts';
import { formatFlag, wantsJson } from '../text-or-json.ts';

export const discover: Command = {
  name: 'discover',
  summary: 'List the products that infrastructure code uses, and which entry covers each',
  usage: 'discover [folder] [flags]',
  flags: {
    all: {
      type: 'boolean',
      help: "Also list types without a product, and every module that isn't scanned",
    },
    format: formatFlag,
    include: {
      type: 'string',
      multiple: true,
      value: '<glob>',
      help: 'Read only this, even if it would be skipped by name (examples/prod/**); repeatable',
    },
    exclude: {
      type: 'string',
      multiple: true,
      value: '<glob>',
      help: "Don't read this; repeatable",
    },
    policy: {
      type: 'string',
      value: '<file>',
      help: 'The policy, for its `discovery`. Default: .github/cloud-estate.yml, if it exists',
    },
  },
  examples: [
    ['cloud-estate discover', 'Show what is in use here, and what no manifest covers yet'],
    ['cloud-estate discover infra --exclude "infra/sandbox/**"', 'One folder, except a part of it'],
    ['cloud-estate discover --format json', 'For scripts: every product with every file'],
  ],
  notes:
    "Reads Terraform, OpenTofu, Terragrunt, CloudFormation, SAM, ARM and Bicep. Needs no manifest.\n\nExit codes: 0 done, whatever it found; 2 the code couldn't be read.",
  run: (words, flags, terminal) => forManyFiles(() => run(words, flags, terminal)),
};

async function run(words: readonly string[], flags: FlagValues, terminal: Terminal): Promise<0> {
  const isJson = wantsJson(flags);
  const { cwd } = terminal;
  const folder = folderOf(words, 'discover', cwd);
  const files = filesOf([folder], cwd);
  const top = topOf(resolve(cwd, folder.path), cwd);
  const opened = await openSources({
    files,
    // An entry that covers a product may be anywhere in the repository.
    targets: [{ path: shownPath(cwd, top), isFolder: true }],
    policy: policyFlag(flags, [folder], cwd),
    code: {
      ...{ cwd, folders: [folder.path], isFirst: true },
      discovery: (policy) => chosen(policy, flags, top, cwd),
    },
  });
  sayWarnings(files.warnings, terminal);
  const { sources: manifests } = opened;
  const { policy } = opened.policies;
  const [found] = opened.found;
  if (found === undefined || found.discovery.skipped.some(({ file }) => file === '.')) {
    throw new CannotCheck(`${folder.path} can't be read.`);
  }
  const discovery = withPaths(found.discovery, found.code.reported);
  const view = viewOf(found, manifests, policy, flags, terminal);
  for (const { file, value } of manifests) {
    if (value !== undefined) continue;
    terminal.say(`cloud-estate: ${plain(file)} is broken, so what it covers isn't known.\n`);
  }
  await terminal.out(isJson ? discoveryJson(discovery, view) : discoveryText(discovery, view));
  if (manifests.length === 0 && discovery.inventory.products.length > 0) {
    terminal.say('\nNo manifest lists these yet: `cloud-estate init` drafts one.\n');
  }
  return GATE_PASSES;
}

/** The policy's choice of files, with the flags': these are relative to where the command runs. */
function chosen(
  { discovery }: Policy,
  flags: FlagValues,
  top: string,
  cwd: string,
): Policy['discovery'] {
  const fromTop = (glob: string) => shownPath(top, resolve(cwd, glob));
  const include = textFlags(flags, 'include').map(fromTop);
  const exclude = textFlags(flags, 'exclude').map(fromTop);
  return {
    include: include.length > 0 ? include : discovery.include,
    alsoInclude: discovery.alsoInclude,
    exclude: [...discovery.exclude, ...exclude],
    ignore: discovery.ignore,
  };
}

function viewOf(
  { code }: FoundCode,
  manifests: readonly Source[],
  { discovery }: Policy,
  flags: FlagValues,
  { columns }: Terminal,
): DiscoveryView {
  const all = flags.all === true;
  if (manifests.length === 0) return { coverage: null, all, columns };
  const { coverage, unused } = compareCode(code, manifests.flatMap(entriesOf), discovery.ignore);
  return { coverage: { ...coverage, unused: unused.map((one) => one.unused) }, all, columns };
}
