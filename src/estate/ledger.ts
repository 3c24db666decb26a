/** Why a file that looks like a manifest was not read, or a glob that the user wrote found nothing. */
export type NotReadReason =
  | 'name'
  | 'unnamed'
  | 'left-out'
  | 'ignored'
  | 'untracked'
  | 'elsewhere'
  | 'link'
  | 'excluded'
  | 'unreadable'
  | 'no-match';

/** What only the disk decides, not the commit: a base can't say how it was. */
type ReasonOfDisk = 'ignored' | 'untracked' | 'elsewhere' | 'unreadable';

/** Why a commit, wherever it is checked out, leaves a file unread. */
export type CommittedReason = Exclude<NotReadReason, ReasonOfDisk>;

/** One line of the ledger: a file that is a manifest or looks like one, or a glob that matched nothing. */
export interface SeenFile {
  /** As reports show it; for `no-match` the glob as it is written. */
  readonly path: string;
  readonly read: boolean;
  /** `null` if it was read. */
  readonly why: NotReadReason | null;
}

const PARTS = 13;
const WORD = 'cloudservices';
/** A longer name isn't a typo. */
const LONGEST = 40;
const ENDING =
  /\.(?:ya?ml|jsonc?|json5)(?:~|\.(?:txt|bak|old|orig|save|dist|disabled|off|tmpl|template|tpl|j2))?$/i;
/** What people add to the name of a file that they copy, or have one of for each environment. */
const ADDED = new Set(
  `backup bak copy disabled draft final local new old orig template tmpl tpl v1 v2 dev development int live nonprod
   preprod prod production qa sandbox stage staging test uat`.split(/\s+/),
);

/**
 * Whether a file has a manifest's name, in any case, or one so similar that a manifest is meant: `cloud-service.yml`,
 * `CloudServices.yaml`, `cloud_services.yml.bak`, `cloud-services-prod.yml`.
 */
export function looksLikeManifest(path: string): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1);
  if (name.length > LONGEST) return false;
  const ending = ENDING.exec(name);
  if (ending === null) return false;
  const word = name
    .slice(0, ending.index)
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((part) => !ADDED.has(part))
    .join('');
  return Math.abs(word.length - PARTS) <= 2 && isNear(word, WORD);
}

/** Whether at most two insertions, removals or replacements turn one short text into another. */
function isNear(text: string, word: string, left = 2): boolean {
  let at = 0;
  while (at < text.length && text[at] === word[at]) at++;
  if (at === text.length || at === word.length) return text.length + word.length - 2 * at <= left;
  if (left === 0) return false;
  const [rest, other] = [text.slice(at), word.slice(at)];
  return (
    isNear(rest.slice(1), other.slice(1), left - 1) ||
    isNear(rest.slice(1), other, left - 1) ||
    isNear(rest, other.slice(1), left - 1)
  );
}
