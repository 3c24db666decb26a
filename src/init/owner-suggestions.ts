import { asOneChange, changedLines, type Wish } from '../edit/hunks.ts';
import type { LineChange } from '../edit/line-change.ts';
import { type Edit, ownerToName } from '../estate/edit.ts';
import type { Finding, Subject } from '../estate/finding.ts';
import { entryPath, type Path, pathKey } from '../estate/path.ts';
import { meantBy } from '../report/meant-owner.ts';
import type { Proposal, Propose } from '../report/proposed-owner.ts';

/** Lines of a manifest that would give duties an owner. */
export interface OwnerSuggestion {
  readonly file: string;
  /** The `owners` map that it fills, in the file. */
  readonly path: Path;
  readonly subject: Subject;
  readonly layers: readonly string[];
  /** Who it names; `null` if only owners move that the manifest names under keys that don't count. */
  readonly proposal: Proposal | null;
  /** Those keys. */
  readonly moved: readonly string[];
  /** The lines of the file as it is. */
  readonly before: readonly string[];
  readonly change: LineChange;
}

/** A duty without an owner that an edit could give one: where, and by which edit. */
interface Open {
  readonly finding: Finding;
  readonly edit: Exclude<Edit, { action: 'remove' }>;
  /** Where the owner is now that the manifest names for it. */
  readonly moves?: readonly string[];
}

/** A longer file isn't edited for a suggestion: nobody looks through its diff. */
const LONGEST_FILE = 2_000_000;
/** A longer suggestion is no longer read. */
const MOST_LINES = 30;

/** The maps of owners that findings leave open, by file and path: what a suggestion could fill. */
export function openOwners(findings: readonly Finding[]): ReadonlyMap<string, readonly Open[]> {
  const groups = new Map<string, Open[]>();
  const add = (map: Path, open: Open): void => {
    const key = openKey(open.edit.file, map);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [open]);
    else group.push(open);
  };
  for (const finding of findings) {
    const meant = meantBy(finding);
    for (const one of finding.edits) {
      const edit = meant?.moves === undefined ? ownEdit(finding, one) : one;
      if (edit.action === 'remove') continue;
      const { path, value } = edit;
      if (meant?.moves !== undefined)
        add(path.at(-1) === 'owners' ? path : path.slice(0, -1), {
          ...{ finding, edit },
          moves: meant.moves,
        });
      else if (value === ownerToName && isOwner(path)) add(path.slice(0, -1), { finding, edit });
    }
  }
  return groups;
}

/**
 * An edit as a suggestion makes it: at the entry itself, also where one line above would do for many, because only lines
 * of the diff can be suggested on.
 */
function ownEdit({ rule, subject: { service, part, layer } }: Finding, edit: Edit): Edit {
  if (rule !== 'unowned-duty' || service === null || layer === null) return edit;
  const own = [...entryPath(service, part), 'owners'];
  const isAbove = edit.action !== 'remove' && edit.path.length < own.length;
  return isAbove ? { ...edit, path: [...own, layer], action: 'add' } : edit;
}

/** What distinguishes one map of owners from another. */
export function openKey(file: string, path: Path): string {
  return JSON.stringify([file, pathKey(path)]);
}

/** Whether a path leads to a layer in a map of owners; positions in lists are not for this. */
function isOwner(path: Path): boolean {
  return path.at(-2) === 'owners' && path.every((step) => typeof step === 'string');
}

/**
 * Suggests owners for what findings leave open, one change of lines for each map of owners, in the order of the
 * findings. `textOf` gives a file's text. What can't be edited safely gets none.
 */
export function* ownerSuggestions(
  findings: readonly Finding[],
  propose: Propose,
  textOf: (file: string) => string | undefined,
): Generator<OwnerSuggestion> {
  for (const all of openOwners(findings).values()) {
    const [{ edit, finding }] = all as [Open];
    const { file } = edit;
    const { subject } = finding;
    const text = textOf(file);
    if (text === undefined || !isPlain(text)) continue;
    const needsOwner = all.some(({ moves }) => moves === undefined);
    const proposal = needsOwner
      ? propose({ file, service: subject.service, part: subject.part }, null)
      : null;
    const group = proposal === null ? all.filter(({ moves }) => moves !== undefined) : all;
    const [first] = group;
    const change =
      first === undefined ? null : changeFor(group, proposal?.owners ?? [], text, file);
    if (first === undefined || change === null) continue;
    const { path } = first.edit;
    yield {
      file,
      path: path.at(-1) === 'owners' ? path : path.slice(0, -1),
      subject,
      layers: [...new Set(group.flatMap((one) => layersOf(one, findings)))],
      proposal,
      moved: [...new Set(group.flatMap(({ moves }) => moves?.at(-1) ?? []))],
      ...change,
    };
  }
}

/** The layers that an edit gives an owner: of a whole map of owners, those whose findings lead to it. */
function layersOf({ edit, finding, moves }: Open, findings: readonly Finding[]): string[] {
  if (edit.path.at(-1) !== 'owners') return [String(edit.path.at(-1))];
  const from = pathKey(moves ?? finding.path);
  return findings.flatMap(({ rule, path, subject: { layer }, location }) =>
    rule === 'unowned-duty' &&
    layer !== null &&
    location.file === edit.file &&
    pathKey(path) === from
      ? layer
      : [],
  );
}

/** GitHub shows and writes lines as it likes where they end in another way, or can't be seen. */
function isPlain(text: string): boolean {
  return text.length <= LONGEST_FILE && !text.includes('\r') && !text.startsWith('\ufeff');
}

function changeFor(
  group: readonly Open[],
  owners: readonly string[],
  text: string,
  file: string,
): Pick<OwnerSuggestion, 'before' | 'change'> | null {
  const value = owners.length === 1 ? (owners[0] ?? null) : [...owners];
  const wishes = new Map(
    group.map(({ edit, moves }): [string, Wish] => {
      const path = edit.path.map(String);
      const wish = moves === undefined ? { path, value } : { path, value: edit.value, moves };
      return [pathKey(path), wish];
    }),
  );
  const changes = changedLines(text, file, [...wishes.values()]);
  if ('refused' in changes) return null;
  const before = text.split('\n');
  const change = asOneChange(changes, before);
  if (change === null || change.lines.length > MOST_LINES) return null;
  return change.lines.every(isVisible) ? { before, change } : null;
}

/** Whether a line shows all that it says, so that whoever commits it has seen it. */
function isVisible(line: string): boolean {
  return !/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u.test(line.replaceAll('\t', ' '));
}
