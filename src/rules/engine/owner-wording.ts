import type { Manifest, NamedOwner } from '../../estate/manifest.ts';
import type { MistakeKind, PlaceholderWhy } from '../../estate/reading.ts';
import type { Value } from '../../estate/value.ts';
import { nearest } from '../../text/nearest.ts';
import { ownersYaml, textYaml } from '../../text/yaml-text.ts';
import { quoted } from '../../validate/show.ts';

/** Why a placeholder names nobody, as sentences. */
export function placeholderReason({ text }: NamedOwner, why: PlaceholderWhy): string {
  const shown = quoted(text);
  const sentences: Readonly<Record<PlaceholderWhy, string>> = {
    blank: `This text has only invisible characters (${codePoints(text)}), so it names nobody.`,
    punctuation: `${shown} names nobody.`,
    word: `${shown} names nobody.`,
    template: `${shown} is a template to fill in, so it names nobody.`,
    'example-domain': `${shown} names nobody: its domain is only for examples, tests or templates.`,
    undescribed: `${shown} is declared without a name or contact that says who it is, so it names nobody.`,
  };
  return sentences[why];
}

/** What to write instead of a placeholder. For a template, a realistic name shows what to fill in. */
export function placeholderRemedy({ reading }: NamedOwner, { teams, people }: Manifest): string {
  const why = reading.kind === 'placeholder' ? reading.why : 'word';
  if (why === 'undescribed') return 'Give it a `name` or a `contact` where it is declared.';
  if (why !== 'template' && why !== 'example-domain')
    return 'Name the owner: `@user`, `@org/team`, an e-mail address or a declared team.';
  const declared = [...teams, ...people].slice(0, 3).map(({ id }) => `\`${textYaml(id)}\``);
  const or = declared.length === 0 ? '' : `, or a declared id: ${declared.join(', ')}`;
  return `Write the real one: a team as named on GitHub, like \`@acme/it-desk\`, a user like \`@jdoe\`, or an address that someone reads${or}.`;
}

/** `U+200B`, the first few. */
function codePoints(text: string): string {
  return [...text.slice(0, 6)]
    .map((one) => `U+${(one.codePointAt(0) as number).toString(16).toUpperCase().padStart(4, '0')}`)
    .join(', ');
}

/** What is wrong with a text that isn't an owner and what to write, with the value that an edit can put there. */
export interface Advice {
  /** What kind of mistake it is, as a sentence after the first; may be empty. */
  readonly detail: string;
  readonly remedy: string;
  readonly value: Value | undefined;
}

/**
 * Advice on a text that doesn't have the form of an owner. `single` where a list can't be written, as for an approver.
 */
export function adviceOn(named: NamedOwner, manifest: Manifest, single: boolean): Advice {
  const { reading, text } = named;
  if (reading.kind !== 'unrecognised') return { detail: '', remedy: '', value: undefined };
  const { mistake, write } = reading;
  const [form] = write;
  const detail = details[mistake] ?? '';
  if (mistake === 'list' && write.length > 1) {
    const list = ownersYaml(write);
    return single
      ? { detail, remedy: `Name one of them: \`${ownersYaml(write.slice(0, 1))}\`.`, value: form }
      : { detail, remedy: `Write a list: \`${list}\`.`, value: [...write] };
  }
  if (form !== undefined) {
    const yaml = `\`${ownersYaml([form])}\``;
    const team = kindOf(form, manifest);
    const ask = guesses.has(mistake) ? `Did you mean ${team}${yaml}?` : `Write ${yaml}.`;
    return { detail, remedy: ask, value: form };
  }
  if (mistake !== 'word' && mistake !== 'name' && mistake !== 'no-domain')
    return { detail, remedy: remedies[mistake] ?? nameSomebody, value: undefined };
  const near = nearest(text.replace(/^@/, ''), declaredIds(manifest));
  if (near !== undefined)
    return { detail, remedy: `Did you mean ${kindOf(near, manifest)}\`${near}\`?`, value: near };
  return { detail, remedy: remedies[mistake] ?? nameSomebody, value: undefined };
}

/** More teams or people aren't searched, because each of as many texts may be one of their names. */
const MOST_DECLARED = 500;

function declaredIds({ teams, people }: Manifest): string[] {
  return [...teams.slice(0, MOST_DECLARED), ...people.slice(0, MOST_DECLARED)].map(({ id }) => id);
}

/** `the team ` or `the person ` for a declared id; else empty. */
function kindOf(form: string, { teams, people }: Manifest): string {
  if (teams.length > MOST_DECLARED || people.length > MOST_DECLARED) return '';
  if (teams.some(({ id }) => id === form)) return 'the team ';
  return people.some(({ id }) => id === form) ? 'the person ' : '';
}

const nameSomebody =
  'Name the owner: `@user`, `@org/team`, an e-mail address or a declared team or person.';

/** Mistakes where the suggested form is a guess. */
const guesses: ReadonlySet<MistakeKind> = new Set([
  'missing-at',
  'prefix',
  'spaces',
  'nested-team',
  'look-alikes',
  'name',
  'word',
]);

const details: Readonly<Partial<Record<MistakeKind, string>>> = {
  list: 'It names several owners in one text.',
  'name-and-address': 'Only the address counts.',
  note: 'Only the owner belongs here; a comment can say the rest.',
  'web-address': "A web page can't own a duty.",
  'mail-link': 'Only the address counts.',
  quotes: 'The quotes or brackets around it are part of the text.',
  'hidden-characters': 'It contains invisible characters.',
  'look-alikes': 'It has letters that only look like the usual ones.',
  'no-team': 'The team is missing after the slash.',
  bot: "A bot can't own a duty.",
  'no-reply': 'Nobody reads that mailbox.',
  'no-domain': 'The address has no domain.',
  'chat-channel': "A chat channel can't own a duty.",
  'phone-number': "A phone number can't own a duty.",
  pronoun: 'Who that is depends on who reads it.',
  'too-long': 'It is longer than a name on GitHub (limit: 39) or an address can be.',
};

const declareContact =
  'Declare a team under `teams` with this as its `contact`, and name the id of that team.';

const remedies: Readonly<Partial<Record<MistakeKind, string>>> = {
  'chat-channel': declareContact,
  'phone-number': declareContact,
  'no-reply': 'Name an address that someone reads.',
  bot: 'Name a person or a team.',
  name: 'Declare a person under `people`, or a team under `teams`, with that name, and write the id here; or name a handle.',
  word: 'Declare a team with that id under `teams`, or name a handle.',
};
