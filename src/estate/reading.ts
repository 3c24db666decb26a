/**
 * Why a text names nobody. `blank`: nothing can be seen; `punctuation`: nothing but punctuation; `word`: a word such as
 * `TBD`; `template`: text that a tool or a page printed to be filled in; `example-domain`: a domain reserved for
 * examples; `undescribed`: a declared team or person without a name or contact.
 */
export type PlaceholderWhy =
  | 'blank'
  | 'punctuation'
  | 'word'
  | 'template'
  | 'example-domain'
  | 'undescribed';

/** By what a text is the provider: its name, its organisation on GitHub, or the domain of an address. */
export type ProviderBy = 'name' | 'organisation' | 'domain';

/** What the text of an owner or an approver is. */
export type OwnerReading =
  | { readonly kind: 'user' | 'github-team' | 'email' | 'declared-team' | 'declared-person' }
  | { readonly kind: 'placeholder'; readonly why: PlaceholderWhy }
  | { readonly kind: 'provider'; readonly by: ProviderBy }
  | ({ readonly kind: 'unrecognised' } & OwnerMistake);

export type OwnerKind = OwnerReading['kind'];

/** Texts that people write as an owner but that aren't one. */
export type MistakeKind =
  | 'list' // several owners in one text
  | 'name-and-address' // `Jo Doe <jo@acme.corp>`
  | 'note' // an owner with a remark: `@acme/it (on call)`
  | 'web-address' // of a team, a person or a page
  | 'mail-link' // `mailto:…`
  | 'quotes' // quotes or brackets around an owner, or a full stop after it
  | 'hidden-characters' // characters that nobody sees
  | 'look-alikes' // full width, or letters of another script
  | 'spaces' // `@acme / it`
  | 'missing-at' // `acme/it`
  | 'prefix' // `team:it`, `group:default/it`
  | 'nested-team' // `@acme/it/network`
  | 'no-team' // `@acme/`
  | 'bot' // `@renovate[bot]`
  | 'no-reply' // a mailbox that nobody reads
  | 'no-domain' // `jane@acme`
  | 'chat-channel'
  | 'phone-number'
  | 'pronoun' // `me`, `the team`
  | 'too-long'
  | 'name' // several words: a person's or a team's name
  | 'word'; // one word: no id that is declared

/** What is wrong with a text, and the forms to write in its place: none, one, or those of a list. */
export interface OwnerMistake {
  readonly mistake: MistakeKind;
  readonly write: readonly string[];
}

/** Whether a reading names a real owner. */
export function isSomebody({ kind }: { readonly kind: OwnerKind }): boolean {
  return kind !== 'placeholder' && kind !== 'provider' && kind !== 'unrecognised';
}

/**
 * What the address of an agreement is. `address`: of a page that can be read. `placeholder`: a word or a template;
 * `example-domain`: a host that belongs to nobody; `not-http`: no address of the web; `local`: on the machine that
 * reads it.
 */
export type AddressKind = 'address' | 'placeholder' | 'example-domain' | 'not-http' | 'local';
