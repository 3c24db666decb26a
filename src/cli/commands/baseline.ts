import { addWaivers, type Baseline } from '../../edit/add-waivers.ts';
import { entryPath } from '../../estate/path.ts';
import type { Report } from '../../estate/report.ts';
import { isSaid } from '../../evidence/address.ts';
import { dayOf, days } from '../../evidence/dates.ts';
import { CannotCheck } from '../../read/cannot-check.ts';
import { editFile } from '../../read/edit-file.ts';
import { plain } from '../../render/text/plain.ts';
import { plural } from '../../text/counts.ts';
import { addTo } from '../../text/grouping.ts';
import { pathText } from '../../text/path-text.ts';
import { keyYaml, waiverYaml } from '../../text/yaml-text.ts';
import { quoted } from '../../validate/show.ts';
import { type AddedTo, linesByEntry } from '../changed-lines.ts';
import { type Command, type FlagValues, GATE_PASSES, type Terminal, textFlag } from '../command.ts';
import { estateRequest, reportOn, unknownDuties } from '../estate-request.ts';
import { checkOwners } from '../named-owner.ts';

export const baseline: Command = {
  name: 'baseline',
  summary: 'Waive every duty that is unowned today, with one date and reason, to adopt the gate',
  usage: 'baseline [path…] --reason <text> --expires <date> --approved-by <owner>',
  flags: {
    reason: { type: 'string', value: '<text>', help: 'Why the duties stay unowned for now' },
    expires: {
      type: 'string',
      value: '<date>',
      help: 'The last day of the waivers, as YYYY-MM-DD',
    },
    'approved-by': { type: 'string', value: '<owner>', help: 'Who made the decision' },
    policy: {
      type: 'string',
      value: '<file>',
      help: 'The policy. Default: .github/cloud-estate.yml, if it exists',
    },
    today: { type: 'string', value: '<date>', help: 'Use this day as today, as YYYY-MM-DD' },
    'dry-run': { type: 'boolean', help: "Show what would change, but don't change it" },
  },
  examples: [
    [
      'cloud-estate baseline --reason "Adopting the gate" --expires 2027-03-31 --approved-by @acme/ciso',
      'From now on only new unowned duties fail the check; the report shows the rest as waived',
    ],
  ],
  notes: 'Exit codes: 0 done, or nothing to do; 2 refused, and the manifests are unchanged.',
  run,
};

async function run(paths: readonly string[], flags: FlagValues, terminal: Terminal): Promise<0> {
  const need = (name: string): string => {
    const text = textFlag(flags, name)?.trim();
    if (text === undefined || text === '') {
      throw new CannotCheck(
        `\`baseline\` needs \`--${name}\`: a waiver is a written, dated decision. See \`cloud-estate baseline --help\`.`,
      );
    }
    return text;
  };
  const [reason, expires, approvedBy] = [need('reason'), need('expires'), need('approved-by')];
  if (!isSaid(reason)) {
    throw new CannotCheck(
      `\`--reason\` can't be ${quoted(reason)}: that is a placeholder, so the waivers would have no effect. Say why the duties stay unowned for now.`,
    );
  }
  const today = textFlag(flags, 'today') ?? terminal.today();
  const left = daysLeft(expires, today);
  const { report, sources, estate } = await reportOn(
    estateRequest(paths, flags, terminal.cwd),
    flags,
    terminal,
  );
  if (unknownDuties(report, sources).length > 0) {
    throw new CannotCheck(
      'Fix that first, so that all unowned duties are waived together. Nothing was written.',
    );
  }
  const providers = estate.policy.providersAsOwners;
  for (const { value } of sources) checkOwners([approvedBy], value, providers);
  const rehearse = flags['dry-run'] === true;
  // Every edit is tried before the first file is written, so that all are written or none.
  for (const mode of rehearse ? [true] : [true, false]) {
    for (const { file, services } of report.manifests) {
      const waivers = services.flatMap(({ id, part, layers }) =>
        layers
          .filter(({ status }) => status === 'unowned')
          .map(({ layer }) => ({ service: id, part: part ?? null, layer })),
      );
      if (waivers.length === 0) continue;
      const request = { waivers, reason, expires, approvedBy, today, providers };
      const edited = await editFile(
        terminal.cwd,
        file,
        (text) => addWaivers(text, request, file),
        mode,
      );
      if (mode !== rehearse) continue;
      const would = rehearse ? 'would get' : 'got';
      await terminal.out(`${plain(file)} ${would} ${plural(edited.changed.length, 'waiver')}\n`);
      if (rehearse) await terminal.out(`${linesByEntry(addedBy(edited.changed, request))}\n`);
    }
  }
  terminal.say(saidOf(report.counts.unowned, expires, left, rehearse));
  const open = withoutModel(report);
  if (open > 0)
    terminal.say(
      `${plural(open, 'service or part has', 'services or parts have')} no duties yet, because the model isn't settled: \`cloud-estate check\` lists them.\n`,
    );
  const most = estate.policy.rules['overlong-waiver']?.options['max-days'] ?? 365;
  if (left > most)
    terminal.say(
      `${days(left)} is longer than a waiver should run (limit: ${days(most)}): expect \`overlong-waiver\` warnings.\n`,
    );
  return GATE_PASSES;
}

const modelRules: ReadonlySet<string> = new Set(['undeclared-model', 'uncovered-model']);

/** How many entries have duties that nobody can list, because their model is missing or not covered. */
function withoutModel({ findings }: Report): number {
  const entries = findings
    .filter(
      ({ rule, path }) => modelRules.has(rule) || (rule === 'schema' && path.at(-1) === 'model'),
    )
    .map(({ location, subject }) => `${location.file} ${subject.service} ${subject.part}`);
  return new Set(entries).size;
}

/** What was done, or would be, in a sentence or two. */
function saidOf(unowned: number, expires: string, left: number, isRehearsal: boolean): string {
  if (unowned === 0) return 'Nothing to do: every duty has an owner or a waiver.\n';
  const [waived, warns] = isRehearsal ? ['would be waived', 'would warn'] : ['waived', 'warns'];
  const end = isRehearsal ? ' Nothing was written.' : '';
  return `${plural(unowned, 'duty', 'duties')} ${waived} until ${expires}, ${days(left)} from now. The check ${warns} before that day.${end}\n`;
}

/** The waivers that an edit writes, by the service or part that each belongs to. */
function addedBy(changed: readonly string[], request: Baseline): AddedTo[] {
  const { waivers, reason, expires, approvedBy } = request;
  const written = new Set(changed);
  const byEntry = new Map<string, string[]>();
  for (const { service, part, layer } of waivers) {
    const path = [...entryPath(service, part), 'waivers'];
    if (!written.has([...path, layer].join('.'))) continue;
    const entry = pathText(path);
    const line = `${keyYaml(layer)}: ${waiverYaml(reason, expires, approvedBy)}`;
    addTo(byEntry, entry, line);
  }
  return [...byEntry].map(([entry, lines]) => ({ entry: `${entry}:`, lines }));
}

function daysLeft(expires: string, today: string): number {
  const [end, start] = [dayOf(expires), dayOf(today)];
  if (end === undefined)
    throw new CannotCheck(`\`--expires\` can't be \`${expires}\`. Write a date as YYYY-MM-DD.`);
  if (start === undefined)
    throw new CannotCheck(`\`--today\` can't be \`${today}\`. Write a date as YYYY-MM-DD.`);
  if (end < start)
    throw new CannotCheck(
      `\`--expires ${expires}\` is already past, so the waivers would have no effect.`,
    );
  return end - start;
}
