// In: a parsed file. Out: where its shape differs from its schema.
import type { Edit } from '../estate/edit.ts';
import type { Path } from '../estate/path.ts';
import type { Source } from '../estate/source.ts';
import type { Value, ValueMap } from '../estate/value.ts';
import { keySpan } from '../parse/values.ts';
import { grouped } from '../text/counts.ts';
import { badId } from './bad-id.ts';
import type { Phrase } from './phrase.ts';
import { meantKey, missingKey, unknownKey, wrongValue } from './phrases.ts';
import { follow, nameSpanOf, originOf, type Place, spanOf, writtenAt } from './place.ts';
import type { Shape, ShapeError, ShapeErrors, ShapeProblem, Validator } from './shape.ts';
import { placeName } from './show.ts';

/** One kind of file: how to check it and what to call it. */
export interface Kind {
  /** Such as `The manifest`. */
  readonly name: string;
  readonly validate: Validator;
  readonly shape: Shape;
  /** What to say about an empty file; if omitted, the schema decides. */
  readonly empty?: Phrase;
  /** True for what a rule reports. */
  readonly leaves?: (error: ShapeError, place: Place) => boolean;
  /**
   * Better words than the usual ones, if there are any; `key` is the one that is unknown or missing, `written` the
   * value as the file has it, empty if there is a `key`.
   */
  readonly advise?: (
    error: ShapeError,
    place: Place,
    key: string | undefined,
    written: string,
  ) => Phrase | undefined;
}

/** At most this many characters of paths are read: only a hostile file repeats a long key in many errors. */
const PATH_BUDGET = 50_000_000;

/** The keywords about a key, with the parameter that has it; all others are about a value. */
const keyParams: Readonly<Record<string, string>> = {
  additionalProperties: 'additionalProperty',
  propertyNames: 'propertyName',
  required: 'missingProperty',
};

/** Keywords about a value as a whole, not its contents: its key is the place to point at. */
const ofWhole: ReadonlySet<string> = new Set(['false schema', 'minEntries']);

/**
 * A file's value -> what is wrong with its shape, one problem per mistake, in the order of the text. A mistake in text
 * that aliases or merge keys repeat is one mistake. A file that couldn't be read brings no mistakes here.
 */
export function checkShape(source: Source, kind: Kind): readonly ShapeProblem[] {
  const { value } = source;
  if (value === undefined) return [];
  if (value === null && kind.empty !== undefined) {
    const { empty } = kind;
    const found = { phrase: empty, span: { start: 0, end: 0 }, path: [], isMissing: true };
    return [toProblem(source, kind.name, found)];
  }
  if (kind.validate(value)) return [];
  return explain(source, value, kind.validate.errors ?? [], kind);
}

function explain(
  source: Source,
  root: Value,
  errors: ShapeErrors,
  kind: Kind,
): readonly ShapeProblem[] {
  const problems: ShapeProblem[] = [];
  const seen = new Set<string>();
  const some = affordable(errors);
  const misnamed = misnamedKeys(root, some, kind);
  for (const error of some) {
    if (error.keyword === 'if' || error.propertyName !== undefined) continue;
    if (misnamed.has(`${error.instancePath}/${String(error.params.missingProperty)}`)) continue;
    const place = follow(root, kind.shape, error.instancePath);
    if (kind.leaves?.(error, place) === true) continue;
    const found = Object.hasOwn(keyParams, error.keyword)
      ? aboutKey(source, kind, error, place)
      : aboutValue(source, kind, error, place);
    if (!isNew(seen, error, found)) continue;
    const name = place.path.length === 0 ? kind.name : placeName(place.path);
    problems.push(toProblem(source, name, found));
  }
  const more = errors.length - some.length + (errors.unkept ?? 0);
  if (more > 0) {
    const span = nameSpanOf(source, follow(root, kind.shape, ''));
    problems.push({
      title: 'More mistakes',
      reason: `${kind.name} has about ${grouped(more)} more mistakes like these, too many to list.`,
      remedy: '',
      kind: 'more',
      span,
      path: [],
      edits: [],
    });
  }
  return problems.sort((one, other) => one.span.start - other.span.start);
}

function affordable(errors: readonly ShapeError[]): readonly ShapeError[] {
  let budget = PATH_BUDGET;
  const end = errors.findIndex(({ instancePath }) => {
    budget -= instancePath.length;
    return budget < 0;
  });
  return end < 0 ? errors : errors.slice(0, end);
}

/** Keys that are missing because they are under a wrong name, which is the one mistake to report. */
function misnamedKeys(root: Value, errors: readonly ShapeError[], kind: Kind): ReadonlySet<string> {
  const incomplete = new Set<string>();
  for (const { keyword, instancePath } of errors) {
    if (keyword === 'required') incomplete.add(instancePath);
  }
  const misnamed = new Set<string>();
  for (const { keyword, instancePath, params } of errors) {
    if (keyword !== 'additionalProperties' || !incomplete.has(instancePath)) continue;
    const { shape } = follow(root, kind.shape, instancePath);
    const meant = meantKey(String(params.additionalProperty), shape);
    if (meant !== undefined) misnamed.add(`${instancePath}/${meant}`);
  }
  return misnamed;
}

/** What was found at a place, as a mistake about it. */
interface Mistake extends Pick<ShapeProblem, 'span' | 'path'> {
  readonly phrase: Phrase;
  /** Whether there is nothing at the path. */
  readonly isMissing: boolean;
}

/** A problem that may not be a new one. */
interface Found extends Mistake {
  /** Where the text with the mistake is, however often aliases repeat it; negative if unknown. */
  readonly origin: number;
  readonly ofValue: boolean;
}

function aboutKey(source: Source, kind: Kind, error: ShapeError, place: Place): Found {
  const key = String(error.params[keyParams[error.keyword] ?? '']);
  const missing = error.keyword === 'required';
  const span = missing ? nameSpanOf(source, place) : keySpan(place.value as ValueMap, key);
  const known = originOf(place.value);
  return {
    phrase: kind.advise?.(error, place, key, '') ?? phraseOfKey(error.keyword, key, place),
    span,
    path: [...place.path, key],
    isMissing: missing,
    origin: missing || known < 0 ? known : span.start,
    ofValue: false,
  };
}

function phraseOfKey(keyword: string, key: string, { shape, value }: Place): Phrase {
  if (keyword === 'required') return missingKey(key, shape);
  return keyword === 'propertyNames' ? badId(key, shape) : unknownKey(key, shape, value);
}

function aboutValue(source: Source, kind: Kind, error: ShapeError, place: Place): Found {
  const { holder, path, shape, value, needed } = place;
  const span = ofWhole.has(error.keyword) ? nameSpanOf(source, place) : spanOf(source, place);
  const step = path.at(-1);
  const written = writtenAt(source, span, value);
  const key = typeof step === 'string' ? step : undefined;
  return {
    phrase:
      kind.advise?.(error, place, undefined, written) ??
      wrongValue({ error, value, written, key, shape, needed }),
    span,
    path,
    isMissing: false,
    origin: originOf(holder) < 0 ? -1 : span.start,
    ofValue: true,
  };
}

/** Of several errors about one value, the first says most; the others follow from it. */
function isNew(seen: Set<string>, error: ShapeError, { origin, phrase, ofValue }: Found): boolean {
  const marks: string[] = [];
  if (ofValue) marks.push(`value:${error.instancePath}`);
  if (origin >= 0) marks.push(`${origin}:${phrase.says}`);
  const known = marks.some((mark) => seen.has(mark));
  for (const mark of marks) seen.add(mark);
  return !known;
}

function toProblem(source: Source, name: string, mistake: Mistake): ShapeProblem {
  const { phrase, span, path } = mistake;
  const { title, says, remedy, kind, means, group } = phrase;
  const reason = says === '' ? '' : `${name} ${says}`;
  const said = { title, reason, remedy, kind, span, path, edits: editsOf(source, mistake) };
  return {
    ...said,
    ...(means === undefined ? {} : { means }),
    ...(group === undefined ? {} : { group }),
  };
}

/** What a phrase writes, as edits of the file. */
function editsOf({ file }: Source, { phrase, path, isMissing }: Mistake): readonly Edit[] {
  const { writes } = phrase;
  if (writes === undefined) return [];
  const add = (at: Path, value: Value): Edit => ({ file, path: at, action: 'add', value });
  if ('rename' in writes) {
    const renamed = add([...path.slice(0, -1), writes.rename], writes.value);
    return [renamed, { file, path, action: 'remove' }];
  }
  if ('fill' in writes) {
    return Object.entries(writes.fill).map(([key, value]) => add([...path, key], value));
  }
  return [{ file, path, action: isMissing ? 'add' : 'set', value: writes.put }];
}
