import type { Source } from '../../estate/source.ts';
import type { Value } from '../../estate/value.ts';
import { isMap, own } from '../../parse/values.ts';
import { CannotCheck } from '../../read/cannot-check.ts';
import { plain, wrap } from '../../render/text/plain.ts';
import { dutiesOf, type OwnedDuty, ownersIn } from '../../report/duties-of.ts';
import { plural } from '../../text/counts.ts';
import { addTo } from '../../text/grouping.ts';
import { listedUpTo } from '../../text/lists.ts';
import { nearest } from '../../text/nearest.ts';
import { type Command, type FlagValues, GATE_PASSES, type Terminal } from '../command.ts';
import { estateRequest, reportOn } from '../estate-request.ts';
import { formatFlag, wantsJson } from '../text-or-json.ts';

export const mine: Command = {
  name: 'mine',
  summary: 'List the duties of one owner, and what nobody would own without them',
  usage: 'mine <owner> [path…] [flags]',
  flags: {
    format: formatFlag,
    policy: {
      type: 'string',
      value: '<file>',
      help: 'The policy. Default: .github/cloud-estate.yml, if it exists',
    },
  },
  examples: [
    ['cloud-estate mine @acme/linux', 'What this team has to do'],
    ['cloud-estate mine it-desk', 'By the id of a declared team, or by its handle or address'],
  ],
  notes: "Exit codes: 0 done; 2 the owner isn't named anywhere, or the estate couldn't be read.",
  run,
};

async function run(words: readonly string[], flags: FlagValues, terminal: Terminal): Promise<0> {
  const [owner, ...paths] = words;
  if (owner === undefined || owner.trim() === '') {
    throw new CannotCheck(
      '`mine` needs an owner, as in `cloud-estate mine @acme/linux`. See `cloud-estate mine --help`.',
    );
  }
  const isJson = wantsJson(flags);
  const request = estateRequest(paths, flags, terminal.cwd);
  const { report, sources } = await reportOn(request, flags, terminal);
  const duties = dutiesOf(report, namesOf(owner, sources));
  if (duties.length === 0) throw new CannotCheck(noDuties(owner, ownersIn(report)));
  await terminal.out(isJson ? jsonOf(owner, duties) : textOf(owner, duties, terminal.columns));
  return GATE_PASSES;
}

/** GitHub compares handles without case, and so does mail with addresses. */
function folded(owner: string): string {
  return owner.trim().toLowerCase();
}

/** Every text by which manifests name one owner: what was asked for, the ids that declare it, and what they declare. */
function namesOf(owner: string, sources: readonly Source[]): (name: string) => boolean {
  const names = new Set([folded(owner)]);
  for (const { value } of sources) {
    for (const [id, texts] of declaredIn(value)) {
      const all = [id, ...texts].map(folded);
      if (all.some((one) => names.has(one))) for (const one of all) names.add(one);
    }
  }
  return (name) => names.has(folded(name));
}

/** The handles and addresses that declare a team or a person; a name isn't one of them, for two may share it. */
function declaredIn(root: Value | undefined): [string, string[]][] {
  if (root === undefined || !isMap(root)) return [];
  return ['teams', 'people'].flatMap((key) => {
    const all = own(root, key);
    if (!isMap(all)) return [];
    return Object.entries(all).map(([id, one]): [string, string[]] => [id, contactsOf(one)]);
  });
}

function contactsOf(declared: Value): string[] {
  if (!isMap(declared)) return [];
  return ['github', 'email', 'contact'].flatMap((key) => {
    const value = own(declared, key);
    return (Array.isArray(value) ? value : [value]).filter((one) => typeof one === 'string');
  });
}

const MOST_OWNERS = 20;

function noDuties(owner: string, owners: readonly string[]): string {
  const near = nearest(owner, owners);
  const known =
    owners.length === 0 ? 'No duty has an owner.' : `Owners: ${listedUpTo(owners, MOST_OWNERS)}.`;
  return `\`${owner}\` owns no duty here.${near === undefined ? '' : ` Did you mean \`${near}\`?`} ${known}`;
}

function jsonOf(owner: string, duties: readonly OwnedDuty[]): string {
  const alone = duties.filter(({ others }) => others.length === 0).length;
  return `${JSON.stringify({ owner, duties, alone }, null, 2)}\n`;
}

function textOf(owner: string, duties: readonly OwnedDuty[], columns: number): string {
  const entries = new Map<string, OwnedDuty[]>();
  for (const duty of duties) {
    const name = duty.part === null ? duty.service : `${duty.service}.${duty.part}`;
    const key = `${name}\u0000${duty.file}`;
    addTo(entries, key, duty);
  }
  const isOneFile = new Set(duties.map(({ file }) => file)).size === 1;
  const blocks = [...entries].map(([key, ofEntry]) => {
    const [name = '', file = ''] = key.split('\u0000');
    const width = Math.max(...ofEntry.map(({ layer }) => layer.length));
    const rows = ofEntry.map((duty) => `  ${plain(duty.layer).padEnd(width)}  ${withWhom(duty)}`);
    return `${plain(name)}${isOneFile ? '' : ` (${plain(file)})`}\n${rows.join('\n')}\n`;
  });
  const alone = duties.filter(({ others }) => others.length === 0);
  const services = new Set(alone.map(({ service, file }) => `${file}\u0000${service}`)).size;
  const risk =
    alone.length === 0
      ? 'Each of them has another owner too.'
      : `Without ${owner}, ${plural(alone.length, 'duty', 'duties')} of ${plural(services, 'service')} would have no owner.`;
  const head = `${owner} has ${plural(duties.length, 'duty', 'duties')} in ${plural(entries.size, 'service or part', 'services and parts')}, and is accountable for ${duties.filter(({ isAccountable }) => isAccountable).length}.`;
  return `${wrap(plain(head), columns, '')}\n\n${blocks.join('\n')}\n${wrap(plain(risk), columns, '')}\n`;
}

function withWhom({ isAccountable, others }: OwnedDuty): string {
  const role = isAccountable ? 'accountable' : 'responsible';
  return others.length === 0 ? `${role}, alone` : `${role}, with ${others.map(plain).join(', ')}`;
}
