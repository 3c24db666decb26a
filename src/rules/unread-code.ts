import type { Hidden, Inventory, Likely, Skipped } from '../discover/discovery.ts';
import type { SeenForm } from '../discover/forms/forms.ts';
import type { Location } from '../estate/finding.ts';
import { grouped, plural } from '../text/counts.ts';
import { abridged, listed } from '../text/lists.ts';
import {
  type EstateExamination,
  type EstateViolation,
  type Rule,
  wholeFile,
} from './engine/rule.ts';

export const unreadCode: Rule<'unread-code'> = {
  id: 'unread-code',
  summary:
    "The repository defines infrastructure in forms that aren't read, in modules from elsewhere, or in files that can't be read.",
  severity: 'warning',
  category: 'code',
  securitySeverity: '4.0',
  *checkEstate(examination) {
    const { closed, damaged, inventory } = examination.code;
    const { forms, unseen } = inventory;
    if (closed.length > 0) yield ofClosed(closed, examination);
    if (damaged.length > 0) yield ofDamaged(damaged, examination);
    for (const form of forms) yield ofForm(form, examination);
    if (unseen.length > 0) yield ofModules(unseen, examination);
    const isSilent = closed.length + damaged.length + forms.length + unseen.length === 0;
    const hints = isSilent && examination.entries === 0 ? hintsIn(inventory) : [];
    if (hints.length > 0) yield ofHints(hints, examination);
  },
};

type Hint = Pick<Likely, 'product' | 'form' | 'first'>;

/** What programs and settings suggest, and what a provider's set-up does. */
function hintsIn({ likely, configured }: Inventory): Hint[] {
  const setUp = configured.map(({ product, by, first }) => ({
    ...{ product, first },
    form: `provider "${by}"`,
  }));
  return [...likely, ...setUp];
}

/** Nothing else says that an estate without services uses some. */
function ofHints(hints: readonly Hint[], examination: EstateExamination): EstateViolation {
  const [{ product, form, first }] = hints as [Hint];
  const more = hints.length === 1 ? '' : `, and ${plural(hints.length - 1, 'more product')}`;
  return {
    ...about('likely', placeOf(first.file, first.line, examination), examination),
    title: 'Services in use, and none declared',
    reason: `\`${product}\` is likely in use (${form}, \`${first.file}\`)${more}.${emptyText(examination)}`,
    remedy: 'Declare the services in use. `cloud-estate discover` lists what suggests them.',
  };
}

function ofForm(form: SeenForm, examination: EstateExamination): EstateViolation {
  const { id, title, files } = form;
  const [first = ''] = files;
  const many = files.length === 1 ? '' : `, the first of ${grouped(files.length)} files,`;
  return {
    ...about(id, placeOf(first, 1, examination), examination),
    title: `Code that isn't read: ${title}`,
    reason: `\`${first}\`${many} is of a form that the check recognises but doesn't read (${title}), so what it creates isn't compared with the manifest.${emptyText(examination)}`,
    remedy:
      'Declare the services that it creates. Then add its files to `discovery.exclude` in the policy.',
  };
}

function ofClosed(closed: readonly Skipped[], examination: EstateExamination): EstateViolation {
  const [{ file, why }] = closed as [Skipped];
  const many = closed.length === 1 ? '' : `, the first of ${grouped(closed.length)} files,`;
  return {
    ...about('closed', placeOf(file, 1, examination), examination),
    title: "Code that can't be read",
    reason: `\`${file}\`${many} can't be read: ${why}. So what it creates isn't compared with the manifest.${emptyText(examination)}`,
    remedy:
      'Declare the services that it creates. Then add it to `discovery.exclude` in the policy.',
  };
}

function ofDamaged(damaged: readonly string[], examination: EstateExamination): EstateViolation {
  const [first = ''] = damaged;
  const many = damaged.length === 1 ? '' : `, the first of ${grouped(damaged.length)} files,`;
  return {
    ...about('damaged', placeOf(first, 1, examination), examination),
    title: 'Code with a syntax error',
    reason: `\`${first}\`${many} has a syntax error, so services that it creates may be missing here.${emptyText(examination)}`,
    remedy:
      'Fix the syntax. If the file is a template, declare the services that it creates, and add it to `discovery.exclude` in the policy.',
  };
}

function ofModules(unseen: readonly Hidden[], examination: EstateExamination): EstateViolation {
  const [first] = unseen as [Hidden];
  const sources = [...new Set(unseen.map(({ source }) => source))];
  const isOne = sources.length === 1;
  const names = listed(abridged(sources.map((source) => `\`${source}\``)));
  const many = unseen.length === 1 ? '' : ` (used ${grouped(unseen.length)} times)`;
  return {
    ...about('modules', placeOf(first.file, first.line, examination), examination),
    title: "Modules that aren't read",
    reason: `${plural(sources.length, 'module')}${many} ${isOne ? "isn't" : "aren't"} read and may create services that no manifest declares: ${names}.${emptyText(examination)}`,
    remedy:
      'Declare the services that are created there. `cloud-estate discover --all` lists the modules, with the products that their names suggest.',
  };
}

function about(
  id: string,
  place: Location,
  { entries }: EstateExamination,
): Pick<EstateViolation, 'place' | 'path' | 'subject' | 'cause' | 'severity'> {
  return {
    place,
    // Nothing is declared and this isn't read, so a pass would mean nothing.
    ...(entries === 0
      ? { path: ['services'], severity: 'error' as const }
      : { path: ['discovery', id] }),
    subject: wholeFile,
    cause: [id],
  };
}

function emptyText({ entries }: EstateExamination): string {
  return entries === 0 ? ' No manifest declares a service, so there is nothing to pass.' : '';
}

function placeOf(file: string, line: number, { code }: EstateExamination): Location {
  return { file: code.reported(file), line, column: 1, endLine: line, endColumn: 2 };
}
