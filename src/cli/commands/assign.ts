import { assignOwners, EVERY_DUTY } from '../../edit/assign-owners.ts';
import { isDuty } from '../../estate/framework.ts';
import type { Report, ReportDuty, ReportManifest, ReportService } from '../../estate/report.ts';
import { layersMeant } from '../../frameworks/meant-layers.ts';
import { CannotCheck } from '../../read/cannot-check.ts';
import { editFile } from '../../read/edit-file.ts';
import { plain } from '../../render/text/plain.ts';
import { listedUpTo, oneOf } from '../../text/lists.ts';
import { nearest } from '../../text/nearest.ts';
import { changedLines } from '../changed-lines.ts';
import { type Command, type FlagValues, GATE_PASSES, type Terminal, textFlag } from '../command.ts';
import { estateRequest, reportOn } from '../estate-request.ts';
import { checkOwners } from '../named-owner.ts';
import { isOnlyOwn, type OwnEmptyKey, ownEmptyKeys, stillOpen } from '../own-empty-keys.ts';

export const assign: Command = {
  name: 'assign',
  summary: 'Set the owner of a duty in the manifest; only its lines change',
  usage: 'assign <service|--estate> <layer|"*"> <owner…> [flags]',
  flags: {
    estate: {
      type: 'boolean',
      help: 'The whole estate, as in: assign --estate <layer|"*"> <owner…>',
    },
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
    ['cloud-estate assign --estate devices it-desk', 'One owner for every service that names none'],
    ['cloud-estate assign mail "*" @acme/it', 'Every duty of mail without its own key'],
    ['cloud-estate assign erp @acme/erp --part plant --unowned', 'Every unowned duty of one part'],
  ],
  notes: 'Exit codes: 0 done, or nothing to do; 2 refused, and the manifest is unchanged.',
  run,
};

async function run(words: readonly string[], flags: FlagValues, terminal: Terminal): Promise<0> {
  const isEstate = flags.estate === true;
  const id = isEstate ? null : words[0];
  const rest = isEstate ? words : words.slice(1);
  const byFlag = flags.unowned === true || textFlag(flags, 'layers') !== undefined;
  const owners = byFlag ? rest : rest.slice(1);
  if (id === undefined || owners.length === 0) {
    throw new CannotCheck(
      '`assign` needs a service (or `--estate`), a layer and an owner, as in `cloud-estate assign mail devices it-desk`. See `cloud-estate assign --help`.',
    );
  }
  const part = textFlag(flags, 'part');
  if (isEstate && part !== undefined)
    throw new CannotCheck("`--part` is about one service, so it can't be used with `--estate`.");
  const manifest = textFlag(flags, 'manifest');
  const request = estateRequest(manifest === undefined ? [] : [manifest], flags, terminal.cwd);
  const { report, sources, estate } = await reportOn(request, flags, terminal);
  const found = id === null ? onlyManifest(report) : findService(report, id);
  const entries = id === null ? found.services : partsOf(found.services, id, part);
  const titles = report.matrices.find(({ key }) => key === found.matrix)?.layers ?? [];
  const own = isEstate ? ownEmptyKeys(report.findings, found.file) : [];
  const layers = layersOf(entries, rest[0], flags, titles, own);
  const name = id === null ? 'the estate' : plain(id);
  if (layers.length === 0) {
    const why = own.length > 0 ? ' at the top.' : `: no duty of ${name} is unowned.`;
    terminal.say(`Nothing to do${why}${waived(entries)}${stillOpen(own)}\n`);
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
    sayGone(edited.changed, flags['dry-run'] === true, terminal);
  }
  if (flags.unowned === true) sayRest(waived(entries) + stillOpen(own), terminal);
  return GATE_PASSES;
}

/** Says what stays as it is. */
function sayRest(text: string, terminal: Terminal): void {
  if (text !== '') terminal.say(`${text.trimStart()}\n`);
}

/** Says which waivers were removed, because nobody asked for that explicitly. */
function sayGone(changed: readonly string[], isRehearsal: boolean, terminal: Terminal): void {
  const gone = changed.filter((path) => /\.waivers(?:\.|$)/.test(path)).length;
  if (gone === 0) return;
  const [waivers, what] =
    gone === 1 ? ['waiver', 'a duty that now has'] : ['waivers', 'duties that now have'];
  terminal.say(
    `${isRehearsal ? 'Would remove' : 'Removed'} the ${waivers} for ${what} an owner.\n`,
  );
}

const MOST_WAIVED = 10;

/** Which duties are left out only because they are waived, in a sentence after a space; empty if none are. */
function waived(entries: readonly ReportService[]): string {
  const layers = entries.flatMap(({ id, part, layers }) =>
    layers
      .filter(({ status }) => status === 'waived')
      .map(({ layer }) =>
        entries.length === 1 ? layer : `${part === undefined ? id : `${id}.${part}`}.${layer}`,
      ),
  );
  if (layers.length === 0) return '';
  const [first] = layers as [string];
  const named = plain(listedUpTo(layers, MOST_WAIVED));
  const layer = first.slice(first.lastIndexOf('.') + 1);
  const how = `\`cloud-estate assign ${plain(entries[0]?.id ?? '')} ${plain(layer)} <owner>\``;
  return ` Waived, so left as it is: ${named}. To give it an owner, name the layer: ${how}.`;
}

function onlyManifest({ manifests }: Report): ReportManifest {
  const [first, ...others] = manifests;
  if (first === undefined) throw new CannotCheck('No manifest could be read.');
  if (others.length === 0) return first;
  throw new CannotCheck(
    `There are ${manifests.length} manifests: ${listedUpTo(
      manifests.map(({ file }) => file),
      10,
    )}. Name one with \`--manifest\`.`,
  );
}

function findService(report: Report, id: string): ReportManifest {
  const having = report.manifests.filter(({ services }) =>
    services.some((service) => service.id === id),
  );
  const [first, ...others] = having;
  if (first === undefined) {
    if (id === '*')
      throw new CannotCheck(
        '`*` means every layer, not every service. For all services at once, write `--estate` instead.',
      );
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
  titles: readonly ReportDuty[],
  own: readonly OwnEmptyKey[],
): string[] {
  const all = entries.flatMap((entry) => entry.layers);
  if (flags.unowned === true) {
    const unowned = new Set(all.filter((one) => one.status === 'unowned').map((one) => one.layer));
    return [...unowned].filter((layer) => !isOnlyOwn(layer, entries, own));
  }
  const named = textFlag(flags, 'layers')
    ?.split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '') ?? [word ?? ''];
  for (const layer of named) if (layer !== EVERY_DUTY) checkLayer(layer, all, titles);
  return named;
}

function checkLayer(
  layer: string,
  all: ReportService['layers'],
  titles: readonly ReportDuty[],
): void {
  const cells = all.filter((one) => one.layer === layer);
  if (cells.length === 0) {
    const ids = [...new Set(all.map((one) => one.layer))];
    const meant = meantBy(layer, all, titles);
    throw new CannotCheck(
      ids.length === 0
        ? "The service declares no model that the framework covers, so its duties can't be determined. Set `model` first."
        : layer.includes(',')
          ? `There is no layer \`${layer}\`. For several layers, write \`--layers ${layer}\`.`
          : `There is no layer \`${layer}\`. ${meant.length > 0 ? `Did you mean ${oneOf(meant)}?` : `Layers: ${ids.join(', ')}.`}`,
    );
  }
  if (!cells.some((one) => isDuty(one.party))) {
    const why = cells.some((one) => one.party === 'provider')
      ? `The provider holds \`${layer}\` here`
      : `\`${layer}\` doesn't apply here`;
    throw new CannotCheck(`${why}, so it doesn't need an owner.`);
  }
}

/** What an everyday word or a typo most likely means, in backticks: the duties here, if there are any among them. */
function meantBy(
  word: string,
  all: ReportService['layers'],
  titles: readonly ReportDuty[],
): readonly string[] {
  const known = titles.map(({ layer, title }) => ({ id: layer, title }));
  const meant = layersMeant(word, known).filter((id) => all.some(({ layer }) => layer === id));
  const duties = meant.filter((id) =>
    all.some(({ layer, party }) => layer === id && isDuty(party)),
  );
  return (duties.length > 0 ? duties : meant).map((id) => `\`${id}\``);
}
