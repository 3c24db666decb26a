import type { ControlBasis, Crosswalk, KnownStandard } from '../../estate/control.ts';
import type { Framework } from '../../estate/framework.ts';
import type { Report, ReportService } from '../../estate/report.ts';
import { controlsOf } from '../../frameworks/controls.ts';
import { defaultFramework } from '../../frameworks/index.ts';
import { type ControlAnswer, controlAnswer } from '../../report/control-answer.ts';
import { layersOf } from '../../report/matrices.ts';
import { plural } from '../../text/counts.ts';
import { listed } from '../../text/lists.ts';
import { plain, wrap } from '../text/plain.ts';
import { heading, type Screen } from '../text/screen.ts';
import { labelled, paragraphs, titleLine } from './explain-text.ts';
import type { Listing, NamedControl } from './find-control.ts';

/** The estate around, for the owners in it. */
export interface EstateAround {
  readonly report: Report;
  /** Who has to review a change of a file; `null` if that isn't known. */
  readonly reviewersOf: (file: string) => readonly string[] | null;
}

/** Where controls are looked up. */
export interface ControlBook {
  readonly crosswalk: Crosswalk;
  readonly frameworks: readonly Framework[];
  /** `null` where there is no manifest. */
  readonly estate: EstateAround | null;
}

/** How many services are listed. */
const MOST_SERVICES = 40;

const bases: Readonly<Record<ControlBasis, string>> = {
  stated: 'stated by a public mapping',
  read: 'our reading',
  own: 'said by the framework file',
};

/** Every standard, with its controls in the crosswalk or in a framework of the estate. */
export function listingsOf({ crosswalk, estate }: ControlBook): Listing[] {
  const ids = new Map<string, Set<string>>();
  const add = (standard: string, id: string) => {
    const known = ids.get(standard) ?? new Set<string>();
    ids.set(standard, known.add(id));
  };
  const matrices = estate?.report.matrices.flatMap(({ layers }) => layers) ?? [];
  for (const controls of [
    ...Object.values(crosswalk.layers),
    crosswalk.estate,
    ...matrices.map((layer) => layer.controls),
  ])
    for (const [standard, list] of Object.entries(controls))
      for (const { id } of list) add(standard, id);
  const known = new Set(crosswalk.standards.map(({ id }) => id));
  const own = (estate?.report.crosswalk?.standards ?? [])
    .filter(({ id }) => !known.has(id))
    .map((one): KnownStandard => ({ ...one, note: null, names: [one.id] }));
  return [...crosswalk.standards, ...own].map((standard) => ({
    standard,
    ids: [...(ids.get(standard.id) ?? [])],
  }));
}

/**
 * A control: the layers responsible for the customer's part of it, what each asks, and who owns them in this estate.
 * Allocation, never implementation.
 */
export function explainControl(named: NamedControl, book: ControlBook, screen: Screen): string {
  const { standard, id } = named;
  const { edition, title, note } = standard;
  return paragraphs([
    titleLine(plain(id), `control of ${plain(standard.label)}`, titleOf(named, book), screen),
    wrap(
      plain(`${title}.${edition === null ? '' : ` Edition: ${edition}.`} ${note ?? ''}`.trim()),
      screen.columns,
      '  ',
    ),
    layersText(named, book, screen),
    ofTheEstate(named, book, screen),
    ownersText(named, book, screen),
    wrap(
      "This is allocation: who is responsible for the customer's part. It doesn't say that the control is implemented, and other controls and layers may matter too.",
      screen.columns,
      '  ',
    ),
  ]);
}

function titleOf({ standard, id }: NamedControl, { crosswalk }: ControlBook): string {
  const all = [...Object.values(crosswalk.layers), crosswalk.estate];
  const found = all.flatMap((controls) => controls[standard.id] ?? []).find((one) => one.id === id);
  return found?.title ?? '';
}

/**
 * The layers that name it, in the frameworks of this estate; without an estate, or if none of its layers does, in every
 * framework that has one.
 */
function layersText(named: NamedControl, book: ControlBook, screen: Screen): string {
  const all = layerRows(named, book);
  const here = all.filter(({ isHere }) => isHere);
  const usual = all.filter(({ frameworks }) => frameworks.includes(defaultFramework));
  const rows = here.length > 0 ? here : usual.length > 0 ? usual : all;
  if (rows.length === 0) return '';
  const isElsewhere = book.estate !== null && here.length === 0;
  const texts = rows.map(({ id, duty, basis, frameworks }) =>
    row(id, `${duty} (${bases[basis]}; ${listed(frameworks)})`, screen),
  );
  const note = wrap("None of these is in this estate's framework.", screen.columns, '  ');
  return [
    heading("Layers responsible for the customer's part", screen),
    ...texts,
    ...(isElsewhere ? [note] : []),
  ].join('\n');
}

/** A label with its value beside it, or below it if the label is long. */
function row(label: string, value: string, screen: Screen): string {
  const [name, text] = [plain(label), plain(value)];
  return name.length < 16
    ? labelled(name, text, screen)
    : `  ${name}\n${wrap(text, screen.columns, '      ')}`;
}

interface LayerRow {
  readonly id: string;
  readonly duty: string;
  readonly basis: ControlBasis;
  readonly frameworks: readonly string[];
  /** Whether a framework of the estate has it. */
  readonly isHere: boolean;
}

function layerRows({ standard, id }: NamedControl, book: ControlBook): LayerRow[] {
  const rows = new Map<string, LayerRow>();
  const add = (
    layer: string,
    duty: string,
    basis: ControlBasis,
    framework: string,
    isHere = false,
  ) => {
    const known = rows.get(layer);
    const frameworks = [...new Set([...(known?.frameworks ?? []), framework])];
    rows.set(layer, { id: layer, duty, basis, isHere, ...known, frameworks });
  };
  for (const { key, layers } of book.estate?.report.matrices ?? [])
    for (const { layer, duty, controls } of layers)
      for (const control of controls[standard.id] ?? [])
        if (control.id === id) add(layer, duty, control.basis, key, true);
  for (const framework of book.frameworks)
    for (const layer of framework.layers)
      for (const control of controlsOf(layer, book.crosswalk)[standard.id] ?? [])
        if (control.id === id) add(layer.id, layer.duty, control.basis, framework.id);
  return [...rows.values()];
}

/** For a control about knowing and governing services: the manifests themselves answer for it. */
function ofTheEstate({ standard, id }: NamedControl, book: ControlBook, screen: Screen): string {
  const isNamed = book.crosswalk.estate[standard.id]?.some((one) => one.id === id) === true;
  if (!isNamed) return '';
  const text = wrap(
    'It is about knowing and governing external services, so the manifest as a whole is responsible for it: its entries, their agreements and review dates, and whoever has to approve changes to it.',
    screen.columns,
    '  ',
  );
  const files = (book.estate?.report.manifests ?? []).map(({ file, services }) => {
    const reviewers = book.estate?.reviewersOf(file) ?? null;
    const reviewed = services.filter(({ agreement }) => agreement?.reviewed != null).length;
    const who = reviewersText(reviewers);
    return row(file, `${who}; ${plural(reviewed, 'agreement')} of ${services.length} read`, screen);
  });
  return [heading('The estate as a whole', screen), text, ...files].join('\n');
}

function reviewersText(reviewers: readonly string[] | null): string {
  if (reviewers === null) return "who has to review a change isn't known";
  if (reviewers.length === 0) return 'nobody has to review a change (CODEOWNERS)';
  return `${listed(reviewers)} must review a change`;
}

interface Answered {
  readonly name: string;
  readonly service: ReportService;
  readonly answer: ControlAnswer;
}

/** From the control to its owners in this estate: what is unowned first. */
function ownersText(
  { standard, id }: NamedControl,
  { estate }: ControlBook,
  screen: Screen,
): string {
  if (estate === null)
    return wrap(
      "There's no manifest here, so no owners are listed. Run it where your manifest is.",
      screen.columns,
      '  ',
    );
  const { report } = estate;
  const isOneFile = report.manifests.length === 1;
  const answered = report.manifests.flatMap((manifest) => {
    const layers = layersOf(report, manifest);
    return manifest.services.flatMap((service): Answered[] => {
      const answer = controlAnswer(service, layers, standard.id, id);
      if (answer === null) return [];
      const own = service.part === undefined ? service.id : `${service.id}.${service.part}`;
      return [{ name: isOneFile ? own : `${own} (${manifest.file})`, service, answer }];
    });
  });
  if (answered.length === 0) return '';
  const order = ['unowned', 'waived', 'owned', 'inherited', 'not-applicable'] as const;
  const counts = order.flatMap((status) => {
    const count = answered.filter(({ answer }) => answer.status === status).length;
    return count === 0 ? [] : [`${count} ${status}`];
  });
  const sorted = order.flatMap((status) =>
    answered.filter(({ answer }) => answer.status === status),
  );
  const rows = sorted.slice(0, MOST_SERVICES).map((one) => serviceRow(one, screen));
  const more = answered.length - rows.length;
  const head = heading(`Owners in this estate (${plain(report.estate)})`, screen);
  const sum = `  ${plural(answered.length, 'service')}: ${counts.join(', ')}`;
  return [head, sum, ...rows, ...(more > 0 ? [`  … and ${more} more`] : [])].join('\n');
}

/** One service, each layer with its own owners: they aren't merged into one list. */
function serviceRow({ name, answer }: Answered, screen: Screen): string {
  const layers = answer.layers.map(({ layer, party, status, owners }) => {
    if (status === 'provider' || status === 'not-applicable') return `${layer}: ${status}`;
    return `${layer} (${party}): ${status === 'owned' ? owners.join(', ') : status}`;
  });
  return row(name, `${answer.status}. ${layers.join('; ')}`, screen);
}

/** A standard: its edition, and the controls behind each layer. */
export function explainStandard(
  { standard, ids }: Listing,
  { crosswalk }: ControlBook,
  screen: Screen,
): string {
  const rows = [...Object.entries(crosswalk.layers), ['estate', crosswalk.estate] as const].flatMap(
    ([layer, controls]) => {
      const list = controls[standard.id] ?? [];
      return list.length === 0 ? [] : [row(layer, listed(list.map(({ id }) => id)), screen)];
    },
  );
  const edition = standard.edition === null ? '' : ` Edition: ${standard.edition}.`;
  return paragraphs([
    titleLine(standard.id, 'standard', standard.title, screen),
    wrap(`${plural(ids.length, 'control')} in the crosswalk.${edition}`, screen.columns, '  '),
    `${heading('Controls behind each layer', screen)}\n${rows.join('\n')}`,
    wrap(
      "The crosswalk is a selection: a control that isn't listed may still be yours. It says who answers, never that a control is implemented.",
      screen.columns,
      '  ',
    ),
  ]);
}

/** The answer for an id that looks like a control but isn't in the crosswalk: never that it isn't yours. */
export function notInCrosswalk(
  text: string,
  standards: readonly KnownStandard[],
  near: readonly NamedControl[],
): string {
  const of = listed(standards.map(({ label }) => label));
  const meant = near.map(({ standard, id }) => `\`${id}\` (${standard.label})`);
  const hint = meant.length === 0 ? '' : ` Near it: ${listed(meant)}.`;
  return `\`${text}\` isn't in the crosswalk (looked in ${of}). The crosswalk is a selection, so that doesn't mean that it isn't yours.${hint}`;
}
