import type { Found, Hidden, Inventory } from '../discover/discovery.ts';
import type { Layer } from '../estate/framework.ts';
import type { Provider } from '../estate/product.ts';
import { flowMap, keyYaml, textYaml } from '../text/yaml-text.ts';
import { comment, commentItem } from './comment.ts';
import { type Draft, type DraftContext, draftsOf } from './drafts.ts';
import { type DutyContext, dutiesOf, isEstateWide, isProposed } from './duties.ts';
import { entryYaml } from './entry.ts';
import { groupsBy } from './groups.ts';

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
  };
}

function countOf(duties: ReadonlyMap<Draft, readonly Layer[]>, layer: Layer): number {
  return [...duties.values()].filter((layers) => layers.includes(layer)).length;
}

function head(estate: string, drafts: readonly Draft[]): string {
  const guesses = drafts.some(({ owners }) => owners !== undefined)
    ? ' A guess has a comment that says where it comes from: confirm it, or change it.'
    : '';
  return [
    MODELINE,
    comment(
      `A first draft by \`cloud-estate init\`, from the infrastructure code here.${guesses} An empty key is a duty that nobody owns yet: name who does it (@user, @org/team, an e-mail address, or a team under \`teams\`), or let \`cloud-estate assign\` write it. \`cloud-estate check\` tells what is open.`,
    ),
    'version: 1\n',
    `estate: ${textYaml(estate)}\n`,
  ].join('');
}

/** Teams that service files name: they are no GitHub handles, so the manifest declares them. */
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
  const about = comment('For every service that names nobody itself.');
  return `\n${about}owners:\n${lines.join('')}`;
}

/** What the duties ask for, told once and not at each service. */
function legend(layers: readonly Layer[]): string {
  if (layers.length === 0) return '\n';
  const lines = layers.map(({ id, duty }) => commentItem(`${id}: ${duty}`));
  return `\n${comment('What the duties ask for:')}${lines.join('')}\n`;
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

/** The document that several of a provider's products have, so that it is told once. */
function sharedAgreement(group: readonly Draft[]): string | null {
  const urls = groupsBy(
    group.flatMap(({ agreement }) => agreement ?? []),
    (url) => url,
  );
  const [most] = [...urls.values()].sort((a, b) => b.length - a.length);
  return most === undefined || most.length < 2 ? null : (most[0] ?? null);
}

/** What the draft leaves out, so that nobody takes it for the whole. */
function foot({ products, unseen }: Inventory): string {
  const read = products.filter(({ owned }) => !owned);
  const texts = [readOnlyText(read), unseenText(unseen)].filter((text) => text !== '');
  return texts.length === 0 ? '' : `\n${texts.map((text) => comment(text)).join('')}`;
}

function readOnlyText(read: readonly Found[]): string {
  if (read.length === 0) return '';
  return `Not listed, because the code only reads them, so that they are defined elsewhere: ${read.map(({ product }) => product).join(', ')}.`;
}

function unseenText(unseen: readonly Hidden[]): string {
  if (unseen.length === 0) return '';
  const sources = new Set(unseen.map(({ source }) => source));
  const suggested = [...new Set(unseen.flatMap(({ suggests }) => suggests ?? []))];
  const names = suggested.length === 0 ? '' : ` The names of some suggest ${suggested.join(', ')}.`;
  const count = sources.size === 1 ? '1 module' : `${sources.size} modules`;
  return `Not listed, because it cannot be seen from here: what ${count} from elsewhere make.${names} \`cloud-estate discover --all\` lists them; add an entry for what they make.`;
}

/** Nothing was found: a manifest that says so, and shows what an entry looks like. */
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
      'No infrastructure code here makes anything that the catalogue knows, so no service could be listed. List those that you use: finished software (mail, chat, code hosting) has duties too. `cloud-estate explain <product>` knows many. An entry looks so:',
    ),
    ...example.map((line) => `#   ${line}\n`),
    'version: 1\n',
    `estate: ${textYaml(estate)}\n`,
    'services: {}\n',
    foot(inventory),
  ];
  return { text: text.join(''), services: 0, undecided: 0, proposed: 0 };
}
