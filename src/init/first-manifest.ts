// In: an inventory and who owns its files. Out: a first manifest.
import type { Found, Hidden, Inventory } from '../discover/discovery.ts';
import type { SeenForm } from '../discover/forms/forms.ts';
import type { Layer } from '../estate/framework.ts';
import type { Provider } from '../estate/product.ts';
import { grouped } from '../text/counts.ts';
import { flowMap, keyYaml, textYaml } from '../text/yaml-text.ts';
import { type DutyContext, dutiesOf, isEstateWide, isProposed } from './draft-duties.ts';
import { comment, commentItem, entryYaml } from './draft-yaml.ts';
import { type Draft, type DraftContext, draftsOf, groupsBy } from './drafts.ts';

/** What a first manifest is made of. */
export interface InitInput extends DraftContext, DutyContext {
  readonly estate: string;
  readonly inventory: Inventory;
  readonly providers: readonly Provider[];
}

/** A first manifest, and what is in it. */
export interface FirstManifest {
  readonly text: string;
  readonly services: number;
  /** Entries whose model a person has to declare. */
  readonly undecided: number;
  /** Duties with a proposed owner. */
  readonly proposed: number;
  /** All that is there is in forms that aren't read. */
  readonly unread: boolean;
}

const MODELINE =
  '# yaml-language-server: $schema=https://raw.githubusercontent.com/cloud-estate/cloud-estate-check/main/schema/cloud-services.schema.json\n';

/** Writes a first manifest from what the code uses. Whatever is guessed has a comment that says from where. */
export function firstManifest(input: InitInput): FirstManifest {
  const drafts = draftsOf(input.inventory, input);
  if (drafts.length === 0) return emptyManifest(input);
  const duties = new Map(drafts.map((draft) => [draft, dutiesOf(draft, input)]));
  const wide = input.framework.layers.filter(
    (layer) => isEstateWide(layer) && countOf(duties, layer) > 1,
  );
  const own = (draft: Draft): Layer[] =>
    (duties.get(draft) ?? []).filter((layer) => !wide.includes(layer));
  const named = input.framework.layers.filter((layer) =>
    drafts.some((draft) => own(draft).includes(layer)),
  );
  const text = [
    head(input.estate, drafts),
    teamsYaml(drafts),
    wideYaml(wide),
    legend(named),
    'services:\n',
    servicesYaml(drafts, own, input),
    foot(input.inventory),
  ];
  const proposed = drafts.reduce((sum, draft) => {
    return draft.owners === undefined ? sum : sum + own(draft).filter(isProposed).length;
  }, 0);
  const undecided = drafts.filter((draft) => draft.products.length > 1 || draft.models.length > 1);
  return {
    text: text.join(''),
    services: drafts.length,
    undecided: undecided.length,
    proposed,
    unread: false,
  };
}

function countOf(duties: ReadonlyMap<Draft, readonly Layer[]>, layer: Layer): number {
  return [...duties.values()].filter((layers) => layers.includes(layer)).length;
}

function head(estate: string, drafts: readonly Draft[]): string {
  const guesses = drafts.some(({ owners }) => owners !== undefined)
    ? ' Each guess has a comment that says where it comes from: confirm or change it.'
    : '';
  return [
    MODELINE,
    comment(
      `A first draft by \`cloud-estate init\`, from the infrastructure code here.${guesses} An empty key is a duty without an owner: add one (@user, @org/team, an e-mail address, or a team under \`teams\`), or use \`cloud-estate assign\`. \`cloud-estate check\` lists what is open.`,
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

function wideYaml(layers: readonly Layer[]): string {
  if (layers.length === 0) return '';
  const lines = layers.map((layer) => `${comment(layer.duty, '  ')}  ${keyYaml(layer.id)}:\n`);
  const about = comment('For every service without its own owners.');
  return `\n${about}owners:\n${lines.join('')}`;
}

/** What each duty involves, once and not at each service. */
function legend(layers: readonly Layer[]): string {
  if (layers.length === 0) return '\n';
  const lines = layers.map(({ id, duty }) => commentItem(`${id}: ${duty}`));
  return `\n${comment('What each duty involves:')}${lines.join('')}\n`;
}

function servicesYaml(
  drafts: readonly Draft[],
  own: (draft: Draft) => readonly Layer[],
  { providers }: InitInput,
): string {
  const groups = groupsBy(drafts, ({ provider }) => provider);
  const texts = [...groups].map(([id, group]) => {
    const name = providers.find((one) => one.id === id)?.name ?? id;
    const shared = sharedAgreement(group);
    const about = shared === null ? `${name}.` : `${name}. Agreement: ${shared}`;
    const title = group.length > 1 ? `${comment(about, '  ')}\n` : '';
    const entries = group.map((draft) => entryYaml(draft, own(draft), draft.agreement !== shared));
    return `${title}${entries.join('\n')}`;
  });
  return texts.join('\n');
}

/** The document that several of a provider's products share, so that it is named once. */
function sharedAgreement(group: readonly Draft[]): string | null {
  const urls = groupsBy(
    group.flatMap(({ agreement }) => agreement ?? []),
    (url) => url,
  );
  const [most] = [...urls.values()].sort((a, b) => b.length - a.length);
  return most === undefined || most.length < 2 ? null : (most[0] ?? null);
}

/** What the draft doesn't list, so that nobody takes it for complete. */
function foot({ products, unseen, forms }: Inventory): string {
  const read = products.filter(({ owned }) => !owned);
  const texts = [readOnlyText(read), formsText(forms), unseenText(unseen)].filter(
    (text) => text !== '',
  );
  return texts.length === 0 ? '' : `\n${texts.map((text) => comment(text)).join('')}`;
}

function readOnlyText(read: readonly Found[]): string {
  if (read.length === 0) return '';
  return `Not listed, because the code only references them: ${read.map(({ product }) => product).join(', ')}.`;
}

function formsText(forms: readonly SeenForm[]): string {
  if (forms.length === 0) return '';
  const names = forms.map(({ title, files: [first = '', ...rest] }) => {
    const more = rest.length === 0 ? '' : ` and ${grouped(rest.length)} more`;
    return `${title} (${first}${more})`;
  });
  return `Not read, so what it creates isn't listed: ${names.join(', ')}. Add an entry for each service in it.`;
}

function unseenText(unseen: readonly Hidden[]): string {
  if (unseen.length === 0) return '';
  const sources = new Set(unseen.map(({ source }) => source));
  const suggested = [...new Set(unseen.flatMap(({ suggests }) => suggests ?? []))];
  const names = suggested.length === 0 ? '' : ` Some names suggest ${suggested.join(', ')}.`;
  const count = sources.size === 1 ? '1 module' : `${sources.size} modules`;
  return `Not scanned: ${count} from elsewhere.${names} List them with \`cloud-estate discover --all\`, and add an entry for what they create.`;
}

/** A manifest without services that shows what an entry looks like. */
function emptyManifest({ estate, inventory }: InitInput): FirstManifest {
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
      `${reasonFor(inventory)}, so no service is listed. Add those that you use: finished software (mail, chat, code hosting) has duties too. Look products up with \`cloud-estate explain <product>\`. An entry looks like this:`,
    ),
    ...example.map((line) => `#   ${line}\n`),
    'version: 1\n',
    `estate: ${textYaml(estate)}\n`,
    'services: {}\n',
    foot(inventory),
  ];
  return {
    text: text.join(''),
    services: 0,
    undecided: 0,
    proposed: 0,
    unread: isUnread(inventory),
  };
}

function isUnread({ files, forms }: Inventory): boolean {
  return files.length === 0 && forms.length > 0;
}

function reasonFor(inventory: Inventory): string {
  return isUnread(inventory)
    ? "The infrastructure code here is of forms that aren't read (the end lists them)"
    : 'The infrastructure code here creates nothing that the catalogue knows';
}
