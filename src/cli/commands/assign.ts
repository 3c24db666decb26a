import { assignOwners } from '../../edit/assign-owners.ts';
import { isDuty } from '../../estate/framework.ts';
import type { Report, ReportManifest, ReportService } from '../../estate/report.ts';
import { CannotCheck } from '../../read/cannot-check.ts';
import { editFile } from '../../read/edit.ts';
import { plain } from '../../render/text/plain.ts';
import { listedUpTo } from '../../text/lists.ts';
import { nearest } from '../../text/nearest.ts';
import { changedLines } from '../changed-lines.ts';
import { type Command, type FlagValues, GATE_PASSES, type Terminal, textFlag } from '../command.ts';
import { estateRequest, reportOn } from '../estate.ts';
import { checkOwners } from '../named-owner.ts';

export const assign: Command = {
  name: 'assign',
  summary: 'Set the owner of a duty in the manifest; only its lines change',
  usage: 'assign <service> <layer> <owner…> [flags]',
  flags: {
    layers: {
      type: 'string',
      value: '<a,b,c>',
      help: 'Several layers at once, as in: assign <service> <owner…> --layers a,b',
    },
    unowned: {
      type: 'boolean',
      help: 'All unowned duties of the service, as in: assign <service> <owner…> --unowned',
    },
    part: {
      type: 'string',
      value: '<id>',
      help: 'One part of a hybrid service. Default: all its parts',
    },
    manifest: {
      type: 'string',
      value: '<file>',
      help: 'The manifest, if several have this service',
    },
    'dry-run': { type: 'boolean', help: "Show what would change, but don't change it" },
  },
  examples: [
    ['cloud-estate assign mail devices it-desk', 'One duty of one service'],
    [
      'cloud-estate assign mail @acme/it @acme/helpdesk --layers devices,applications',
      'Two duties, with a deputy; the first owner is accountable',
    ],
    ['cloud-estate assign erp @acme/erp --part plant --unowned', 'Every unowned duty of one part'],
  ],
  notes: 'Exit codes: 0 done, or nothing to do; 2 refused, and the manifest is unchanged.',
  run,
};

async function run(words: readonly string[], flags: FlagValues, terminal: Terminal): Promise<0> {
  const [id, ...rest] = words;
  const byFlag = flags.unowned === true || textFlag(flags, 'layers') !== undefined;
  const owners = byFlag ? rest : rest.slice(1);
  if (id === undefined || owners.length === 0) {
    throw new CannotCheck(
      '`assign` needs a service, a layer and an owner, as in `cloud-estate assign mail devices it-desk`. See `cloud-estate assign --help`.',
    );
  }
  const manifest = textFlag(flags, 'manifest');
  const request = estateRequest(manifest === undefined ? [] : [manifest], flags, terminal.cwd);
  const { report, sources, estate } = await reportOn(request, flags, terminal);
  const found = findService(report, id);
  const part = textFlag(flags, 'part');
  const entries = partsOf(found.services, id, part);
  const layers = layersOf(entries, rest[0], flags);
  if (layers.length === 0) {
    terminal.say(`Nothing to do: every duty of ${plain(id)} has an owner.\n`);
    return GATE_PASSES;
  }
  const source = sources.find(({ file }) => file === found.file);
  checkOwners(owners, source?.value, estate.policy.providersAsOwners);
  const change = { service: id, layers, owners, ...(part === undefined ? {} : { part }) };
  const edited = await editFile(
    terminal.cwd,
    found.file,
    (text) => assignOwners(text, change, found.file),
    flags['dry-run'] === true,
  );
  if (edited.changed.length === 0) terminal.say(`Nothing to do: ${found.file} already says so.\n`);
  else {
    const would = flags['dry-run'] === true ? 'would change' : 'changed';
    await terminal.out(
      `${plain(found.file)} ${would}:\n${changedLines(edited.before, edited.after)}\n`,
    );
  }
  return GATE_PASSES;
}

function findService(report: Report, id: string): ReportManifest {
  const having = report.manifests.filter(({ services }) =>
    services.some((service) => service.id === id),
  );
  const [first, ...others] = having;
  if (first === undefined) {
    const ids = [
      ...new Set(report.manifests.flatMap(({ services }) => services.map((service) => service.id))),
    ];
    const near = nearest(id, ids);
    throw new CannotCheck(
      `There is no service \`${id}\`${near === undefined ? `. Services: ${listedUpTo(ids, 20)}.` : `. Did you mean \`${near}\`?`}`,
    );
  }
  if (others.length > 0) {
    throw new CannotCheck(
      `Several manifests have a service \`${id}\`: ${having.map((one) => one.file).join(', ')}. Name one with \`--manifest\`.`,
    );
  }
  return first;
}

function partsOf(
  services: readonly ReportService[],
  id: string,
  part: string | undefined,
): ReportService[] {
  const entries = services.filter((service) => service.id === id);
  if (part === undefined) return entries;
  const wanted = entries.filter((entry) => entry.part === part);
  if (wanted.length > 0) return wanted;
  const parts = entries.flatMap((entry) => entry.part ?? []);
  throw new CannotCheck(
    parts.length === 0
      ? `\`${id}\` has no parts: leave \`--part\` out.`
      : `\`${id}\` has no part \`${part}\`. Its parts: ${parts.join(', ')}.`,
  );
}

function layersOf(
  entries: readonly ReportService[],
  word: string | undefined,
  flags: FlagValues,
): string[] {
  const all = entries.flatMap((entry) => entry.layers);
  if (flags.unowned === true) {
    return [...new Set(all.filter((one) => one.status === 'unowned').map((one) => one.layer))];
  }
  const named = textFlag(flags, 'layers')
    ?.split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '') ?? [word ?? ''];
  for (const layer of named) checkLayer(layer, all);
  return named;
}

function checkLayer(layer: string, all: ReportService['layers']): void {
  const cells = all.filter((one) => one.layer === layer);
  if (cells.length === 0) {
    const ids = [...new Set(all.map((one) => one.layer))];
    const near = nearest(layer, ids);
    throw new CannotCheck(
      ids.length === 0
        ? "The service declares no model that the framework covers, so its duties can't be determined. Set `model` first."
        : `There is no layer \`${layer}\`.${near === undefined ? '' : ` Did you mean \`${near}\`?`} Layers: ${ids.join(', ')}.`,
    );
  }
  if (!cells.some((one) => isDuty(one.party))) {
    const why = cells.some((one) => one.party === 'provider')
      ? `The provider holds \`${layer}\` here`
      : `\`${layer}\` doesn't apply here`;
    throw new CannotCheck(`${why}, so it doesn't need an owner.`);
  }
}
