// In: an inventory and who owns its files. Out: a first manifest.
import type { Found, Hidden, Inventory, Skipped, Unlisted } from '../discover/discovery.ts';
import type { SeenForm } from '../discover/forms/forms.ts';
import type { Layer } from '../estate/framework.ts';
import type { Provider } from '../estate/product.ts';
import { visible } from '../render/text/plain.ts';
import { grouped as groupedDigits } from '../text/counts.ts';
import { groupsBy } from '../text/grouping.ts';
import { flowMap, keyYaml, textYaml } from '../text/yaml-text.ts';
import { type DutyContext, dutiesOf } from './draft-duties.ts';
import { comment, entryYaml, ownerLine } from './draft-yaml.ts';
import { capital, type Draft, type DraftContext, draftsOf } from './drafts.ts';
import { grouped } from './groups.ts';
import { hintsYaml, suggestedIn } from './hints.ts';
import { type Hoisted, hoistedIn, isCovered, proposedFor } from './hoist.ts';

/** What a first manifest is made of. */
export interface InitInput extends DraftContext, DutyContext {
  readonly estate: string;
  readonly inventory: Inventory;
  readonly providers: readonly Provider[];
  /** Infrastructure code that wasn't read, or only in part. */
  readonly lost?: readonly Skipped[];
  /** Names of folders that weren't searched: tests, examples. */
  readonly skippedFolders?: readonly string[];
  /** A submodule that isn't checked out: the first. */
  readonly submodule?: string | null;
  /** Layers for which the manifest that is there already has an owner; left out, there is none. */
  readonly standing?: readonly string[];
  /** There are manifests with entries already. */
  readonly isAddition?: boolean;
}

/** A first manifest, and what is in it. */
export interface FirstManifest {
  readonly text: string;
  /** Its entries alone, as they are under `services`. */
  readonly entries: string;
  readonly services: number;
  /** Entries whose model a person has to declare. */
  readonly undecided: number;
  /** Duties with a proposed owner. */
  readonly proposed: number;
  /** Why there are no services, in words that go on behind `because`; empty if there are some. */
  readonly emptyFor: string;
  /** What it doesn't list, so that nobody takes it for complete: a sentence or two for each kind. */
  readonly missing: readonly string[];
}

/** The line by which editors find the schema. */
export const MODELINE =
  '# yaml-language-server: $schema=https://raw.githubusercontent.com/cloud-estate/cloud-estate-check/v1/schema/cloud-services.schema.json\n';

/** Writes a first manifest from what the code uses. Whatever is guessed has a comment that says from where. */
export function firstManifest(input: InitInput): FirstManifest {
  const { inventory, framework, standing = [] } = input;
  const single = draftsOf(inventory, input);
  if (single.length === 0) return emptyManifest(input);
  const dutiesBy = new Map<Draft, readonly Layer[]>();
  const duties = (draft: Draft): readonly Layer[] => {
    const known = dutiesBy.get(draft) ?? dutiesOf(draft, input);
    dutiesBy.set(draft, known);
    return known;
  };
  const drafts = grouped(
    single,
    (draft) => duties(draft).map(({ id }) => id),
    input.product,
    input.takenIds,
  );
  // Beside a manifest that is there already, its own owners for the estate apply.
  const isNew = input.standing === undefined;
  const hoisted = isNew ? hoistedIn(framework.layers, drafts, duties) : [];
  const own = (draft: Draft): Layer[] =>
    duties(draft).filter(
      (layer) => !isCovered(draft, layer, hoisted) && !standing.includes(layer.id),
    );
  const entries = servicesYaml(drafts, own, input) + hintsYaml(inventory, input);
  const text = [
    head(input.estate),
    teamsYaml(drafts),
    hoistedYaml(hoisted),
    '\nservices:\n',
    entries,
    foot(input),
  ];
  const missing = missingTexts(input);
  return {
    text: text.join(''),
    entries,
    services: drafts.length,
    undecided: drafts.filter(isUndecided).length,
    proposed: drafts.reduce(
      (sum, draft) =>
        sum + duties(draft).filter((layer) => proposedFor(draft, layer) !== undefined).length,
      0,
    ),
    emptyFor: '',
    missing,
  };
}

function isUndecided({ isGroup = false, products, models }: Draft): boolean {
  return (products.length > 1 && !isGroup) || models.length > 1;
}

function head(estate: string): string {
  return [
    MODELINE,
    comment(
      'By `cloud-estate init`. Each empty key needs an owner: @user, @org/team, an e-mail or a team.',
    ),
    'version: 1\n',
    `estate: ${textYaml(estate)}\n`,
  ].join('');
}

/** Teams that service files name: they aren't GitHub handles, so the manifest declares them. */
function teamsYaml(drafts: readonly Draft[]): string {
  const teams = new Map<string, string>();
  for (const { owners } of drafts) {
    const team = owners?.proposal.team;
    if (team == null || teams.has(team.id)) continue;
    const from = comment(`From ${owners?.proposal.from}; add a \`contact\`.`, '  ');
    teams.set(
      team.id,
      `${from}  ${keyYaml(team.id)}: ${flowMap([`name: ${textYaml(team.name)}`])}\n`,
    );
  }
  return teams.size === 0 ? '' : `\nteams:\n${[...teams.values()].join('')}`;
}

function hoistedYaml(hoisted: readonly Hoisted[]): string {
  if (hoisted.length === 0) return '';
  const lines = hoisted.map(({ layer, owners }) => ownerLine(layer, owners, '  '));
  return `\nowners: # for every service without its own\n${lines.join('')}`;
}

function servicesYaml(
  drafts: readonly Draft[],
  own: (draft: Draft) => readonly Layer[],
  { providers }: InitInput,
): string {
  const groups = groupsBy(drafts, ({ provider }) => provider);
  let isApart = false;
  const texts = [...groups].map(([id, group]) => {
    const entries = group.map((draft) => entryYaml(draft, own(draft))).join('');
    const title = group.length > 1 ? titleOf(id, group, providers) : '';
    // Single entries of several providers are one list.
    const space = title !== '' || isApart ? '\n' : '';
    isApart = title !== '';
    return `${space}${title}${entries}`;
  });
  return texts.join('').replace(/^\n/, '');
}

function titleOf(id: string, group: readonly Draft[], providers: readonly Provider[]): string {
  const name = visible(providers.find((one) => one.id === id)?.name ?? id);
  const shared = sharedAgreement(group);
  // On one line, because an address can't be broken.
  return shared === null ? `  # ${name}.\n` : `  # ${name}. Agreement: ${visible(shared)}\n`;
}

/** The document that several of a provider's products share, so that it is named once. */
function sharedAgreement(group: readonly Draft[]): string | null {
  const urls = groupsBy(
    group.flatMap(({ agreements }) => agreements),
    (url) => url,
  );
  const [most] = [...urls.values()].sort((a, b) => b.length - a.length);
  return most === undefined || most.length < 2 ? null : (most[0] ?? null);
}

function foot(input: InitInput): string {
  const { inventory } = input;
  const listed = new Set([
    ...suggestedIn(inventory),
    ...inventory.configured.map(({ product }) => product),
  ]);
  const made = new Set(
    inventory.unlisted.filter(isMade).map(({ type, means }) => familyOfType(means ?? type)),
  );
  const read = inventory.products.filter(
    ({ owned, product, types }) =>
      !owned && !listed.has(product) && !types.some(({ type }) => made.has(familyOfType(type))),
  );
  const texts = [readOnlyText(read), ...missingTexts(input)].filter((text) => text !== '');
  return texts.length === 0 ? '' : `\n${texts.map((text) => comment(text)).join('')}`;
}

function isMade({ kinds }: Unlisted): boolean {
  return kinds.resource + kinds.module > 0;
}

/** What types of one service have in common: `azurerm_private`, `AWS::SQS`, `Microsoft.Network/privateEndpoints`. */
function familyOfType(type: string): string {
  const [mark] = /::|\/|_/.exec(type) ?? [];
  return mark === undefined ? type : type.split(mark).slice(0, 2).join(mark).toLowerCase();
}

function missingTexts(input: InitInput): string[] {
  const { inventory, lost = [], skippedFolders = [], submodule = null } = input;
  const { unlisted, unseen, forms } = inventory;
  return [
    servicesText(unlisted),
    formsText(forms),
    unseenText(unseen),
    lostText(lost),
    isNothing(inventory) ? foldersText(skippedFolders) : '',
    isNothing(inventory) ? submoduleText(submodule) : '',
  ].filter((text) => text !== '');
}

function isNothing({ files, forms }: Inventory): boolean {
  return files.length + forms.length === 0;
}

function lostText(lost: readonly Skipped[]): string {
  const [first, ...more] = lost;
  if (first === undefined) return '';
  const others = more.length === 0 ? '' : ` and ${groupedDigits(more.length)} more`;
  return `Not read, or only in part: ${visible(first.file)} (${first.why})${others}. Add what is missing.`;
}

/** Where nothing else was found, it may all be there. */
function foldersText(names: readonly string[]): string {
  if (names.length === 0) return '';
  return `Not searched: folders called ${names.map(visible).join(', ')}. To read them, add them to \`discovery.also-include\` in the policy.`;
}

function submoduleText(first: string | null): string {
  if (first === null) return '';
  return `Not read: submodules that aren't checked out, such as ${visible(first)}. Run \`git submodule update --init\`, and draft again.`;
}

/** Whole services of which the catalogue has no product. */
function servicesText(unlisted: readonly Unlisted[]): string {
  const made = unlisted.filter(isMade);
  const services = new Set(made.flatMap(({ service }) => service ?? []));
  if (services.size === 0) return '';
  return `Not in the catalogue: ${[...services].join(', ')}. Declare each as an entry with a \`model\`, without a \`product\`.`;
}

function readOnlyText(read: readonly Found[]): string {
  if (read.length === 0) return '';
  return `Not listed, because the code that was read only references them: ${read.map(({ product }) => product).join(', ')}.`;
}

function formsText(forms: readonly SeenForm[]): string {
  if (forms.length === 0) return '';
  const names = forms.map(({ title, files }) => {
    // The shortest path says where to look, and fits.
    const shown = files.reduce((best, file) => (file.length < best.length ? file : best));
    const more = files.length === 1 ? '' : ` and ${groupedDigits(files.length - 1)} more`;
    return `${title} (${shown}${more})`;
  });
  return `Not read, so what it creates isn't listed: ${names.join(', ')}. Add an entry for each service in it.`;
}

function unseenText(unseen: readonly Hidden[]): string {
  if (unseen.length === 0) return '';
  const sources = new Set(unseen.map(({ source }) => source));
  const count = sources.size === 1 ? '1 module' : `${sources.size} modules`;
  return `Not scanned: ${count}, which \`cloud-estate discover --all\` lists. Add what they create.`;
}

/** A manifest without services that shows what an entry looks like. */
function emptyManifest(input: InitInput): FirstManifest {
  const { estate, inventory } = input;
  const hints = hintsYaml(inventory, input, input.isAddition !== true);
  const reason = reasonFor(input);
  const example = [
    'services:',
    '  mail:',
    '    product: google-workspace',
    '    model: saas',
    '    owners:',
    '      information-and-data: "@org/records"',
    '      devices: "@org/it"',
    '      accounts-and-identities: "@org/it"',
    '      identity-infrastructure: "@org/it"',
  ];
  const text = [
    MODELINE,
    comment(
      `${capital(reason)}${isUnread(inventory) ? ' (listed at the end)' : ''}, so no service is listed. Add those that you use: finished software (mail, chat, code hosting) has duties too. Look up products with \`cloud-estate explain <product>\`. An entry looks like this:`,
    ),
    ...example.map((line) => `#   ${line}\n`),
    'version: 1\n',
    `estate: ${textYaml(estate)}\n`,
    'services: {}\n',
    hints,
    foot(input),
  ];
  return {
    text: text.join(''),
    entries: hints,
    services: 0,
    undecided: 0,
    proposed: 0,
    emptyFor: reason,
    missing: missingTexts(input),
  };
}

function isUnread({ files, forms }: Inventory): boolean {
  return files.length === 0 && forms.length > 0;
}

function reasonFor({ inventory, lost = [] }: InitInput): string {
  if (lost.length > 0) return 'the infrastructure code here could only be read in part';
  if (isNothing(inventory))
    return inventory.likely.length === 0
      ? 'no infrastructure code was found here'
      : 'no infrastructure code was found here, only signs of what is in use';
  return isUnread(inventory)
    ? "the infrastructure code here is of forms that aren't read"
    : 'the infrastructure code that was read here creates nothing that the catalogue knows';
}
