// In: the path of a file, and its text where the name leaves it open. Out: the form of infrastructure code that it is.

import { endingOf, rowsByEnding } from '../endings.ts';
import { folderOf } from '../source-address.ts';
import { deployForms } from './deploy-forms.ts';
import { type Form, type NamedForm, named } from './form-table.ts';
import { written as writtenAlone } from './written-forms.ts';

/** Groups whose files have `apiVersion` and `kind`, and describe something else than what runs in a cluster. */
const notKubernetes =
  /^apiVersion:[ \t]*["']?(?:backstage\.io|github\.com\/|score\.dev|kind\.x-k8s\.io|k3d\.io|v3\s|v2\s|\d)/m;
const apiVersion = /^apiVersion:[ \t]*["']?[a-zA-Z]/m;
const kind = /^kind:[ \t]*["']?[A-Z]/m;
const jsonManifest = /^\s*\{\s*"(?:apiVersion"\s*:|kind"\s*:\s*"[A-Z])/;

const kubernetes: Form = { id: 'kubernetes', title: 'Kubernetes manifests' };

/** Text behind this doesn't decide a form. */
const HEAD = 64 * 1024;

const written = [...deployForms, ...writtenAlone];

const namedRows = rowsByName(named);
const writtenRows = rowsByName(written);

/** Endings of files that may be Kubernetes manifests, by their text. */
const manifests: ReadonlySet<string> = new Set(['yaml', 'yml', 'json']);

/**
 * Finds the rows of a file in the order of the table. Most names are spelled out by no row, and only what is open about
 * names is tried on them.
 */
function rowsByName<T extends NamedForm>(
  rows: readonly T[],
): (ending: string, name: string) => readonly T[] {
  const all = rowsByEnding(rows);
  const open = rowsByEnding(rows.filter(({ stem }) => typeof stem !== 'string'));
  const spelled = new Set(
    rows.flatMap(({ stem }) => (typeof stem === 'string' ? stem.split(' ') : [])),
  );
  return (ending, name) => (spelled.has(name) ? all(ending) : open(ending));
}

const endings: ReadonlySet<string> = new Set([
  ...manifests,
  ...[...named, ...written].flatMap(({ ends }) => ends.split(' ')),
]);

/** Whether any form has files with this ending. */
export function mayEndForm(ending: string): boolean {
  return endings.has(ending);
}

/** The form of a file by its path alone. */
export function formByPath(path: string, ending = endingOf(path)): Form | undefined {
  const name = stemOf(path);
  return namedRows(ending, name).find((row) => isNamedSo(row, name, path));
}

/** Whether a file's text may decide its form. */
export function mayBeForm(path: string, ending = endingOf(path)): boolean {
  if (manifests.has(ending)) return true;
  const name = stemOf(path);
  return writtenRows(ending, name).some((row) => isNamedSo(row, name, path));
}

/** A file's name without its ending. */
function stemOf(path: string): string {
  const from = path.lastIndexOf('/') + 1;
  const point = path.lastIndexOf('.');
  return path.slice(from, point < from ? undefined : point);
}

/** Whether a row names a file that has one of its endings. */
function isNamedSo({ stem, folder }: NamedForm, name: string, path: string): boolean {
  const isNamed = typeof stem === 'string' ? stem.split(' ').includes(name) : stem.test(name);
  return isNamed && (folder === undefined || folder.test(folderOf(path)));
}

/** The form of a file by its path and its text; `undefined` for what isn't infrastructure code, as far as is known. */
export function formOf(path: string, text: string): Form | undefined {
  const ending = endingOf(path);
  const byPath = formByPath(path, ending);
  if (byPath !== undefined) return byPath;
  const head = text.length > HEAD ? text.slice(0, HEAD) : text;
  const name = stemOf(path);
  const rows = writtenRows(ending, name);
  const form = rows.find(
    (row) => head.includes(row.mark ?? '') && isNamedSo(row, name, path) && row.text.test(head),
  );
  if (form !== undefined) return form;
  return isKubernetes(ending, head) ? kubernetes : undefined;
}

function isKubernetes(ending: string, head: string): boolean {
  if (ending === 'json')
    return jsonManifest.test(head) && head.includes('"kind"') && head.includes('"apiVersion"');
  if (!manifests.has(ending)) return false;
  if (!head.includes('apiVersion:')) return false;
  return apiVersion.test(head) && kind.test(head) && !notKubernetes.test(head);
}

/** Every form that is recognised and not read, by title. */
export function allForms(): readonly Form[] {
  const titles = new Map([...named, ...written, kubernetes].map(({ id, title }) => [id, title]));
  return [...titles]
    .map(([id, title]) => ({ id, title }))
    .sort((a, b) => (a.title < b.title ? -1 : 1));
}

/** The files of each form, in the order of reading. A chart's templates belong to the chart, which is counted itself. */
export class FormCount {
  readonly #forms = new Map<string, { readonly form: Form; readonly files: string[] }>();

  add(form: Form, file: string): void {
    const known = this.#forms.get(form.id);
    if (known !== undefined) known.files.push(file);
    else this.#forms.set(form.id, { form, files: [file] });
  }

  seen(): SeenForm[] {
    const charts = new Set((this.#forms.get('helm')?.files ?? []).map(folderOf));
    const isOfChart = (file: string) =>
      charts.size > 0 && chartsAround(file).some((one) => charts.has(one));
    return [...this.#forms.values()].flatMap(({ form, files }) => {
      const own = ownFiles(form.id, files, isOfChart);
      return own.length === 0 ? [] : [{ ...form, files: own }];
    });
  }
}

function ownFiles(
  id: string,
  files: readonly string[],
  isOfChart: (file: string) => boolean,
): readonly string[] {
  if (id === 'kubernetes') return files.filter((file) => !isOfChart(file));
  return id === 'pulumi' ? withoutListsBeside(files) : files;
}

/** A project of Pulumi is one file, also if what lists its packages is beside it. */
function withoutListsBeside(files: readonly string[]): readonly string[] {
  const isProject = (file: string) => /(?:^|\/)Pulumi[\w.-]*\.ya?ml$/.test(file);
  const projects = new Set(files.filter(isProject).map(folderOf));
  return files.filter((file) => isProject(file) || !projects.has(folderOf(file)));
}

/** The folders whose charts a file would be a template of. */
function chartsAround(file: string): string[] {
  const steps = file.split('/');
  return steps.flatMap((step, at) =>
    step === 'templates' && at < steps.length - 1 ? [steps.slice(0, at).join('/')] : [],
  );
}

/** A form that a repository has, with its files. */
export interface SeenForm extends Form {
  readonly files: readonly string[];
}
