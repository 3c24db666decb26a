import type { Path } from '../estate/path.ts';
import { isMap } from '../parse/values.ts';
import { oneOf } from '../text/lists.ts';
import { isWordFor } from './meant-word.ts';
import type { Phrase } from './phrase.ts';
import { meantKey } from './phrases.ts';
import type { Place } from './place.ts';
import type { Shape } from './shape.ts';
import { placeName } from './show.ts';

/** Any key of a map by id. */
const ANY = null;

/** A level of a file: the keys that lead to a map with known keys. */
export interface Level {
  readonly steps: readonly (string | null)[];
  readonly shape: Shape;
}

/** Where a key belongs that its own level doesn't have. */
export interface Home {
  /** Goes on after `it is a key of`. */
  readonly what: string;
  /** Goes on after `Move it`; `null` where the key is there already. */
  readonly where: string | null;
}

/** More places than a person can choose from. */
const MOST_HOMES = 2;

/**
 * What to say of a key that another level has; `undefined` if none has it. A word that people use for a key of this
 * level means that key, and so does a slip for one that is missing.
 */
export function otherLevel(
  { path, shape: here, value }: Place,
  key: string,
  levels: readonly Level[],
): Phrase | undefined {
  const meant = meantKey(key, here);
  const isFree = meant !== undefined && isMap(value) && !Object.hasOwn(value, meant);
  if (isFree && (isWordFor(key, meant) || here.required?.includes(meant) === true))
    return undefined;
  const home = homeOf(key, path, levels);
  if (home === undefined) return undefined;
  const keep = `write \`x-${key}\``;
  return {
    title: 'Misplaced key',
    says: `can't have the key \`${key}\`: it is a key of ${home.what}.`,
    remedy:
      home.where === null
        ? `To keep it here, ${keep}.`
        : `Move it ${home.where}, or ${keep} to keep it here.`,
    kind: 'misplaced',
  };
}

/**
 * The level that has a key, seen from the path of a map that doesn't: the nearest within it, else the nearest around
 * it, else any. `undefined` if no level has it.
 */
export function homeOf(key: string, path: Path, levels: readonly Level[]): Home | undefined {
  const homes = levels.filter(({ shape }) => Object.hasOwn(shape.keys ?? {}, key));
  const least = Math.min(...homes.map(({ steps }) => distance(steps, path)));
  const nearest = homes.filter(({ steps }) => distance(steps, path) === least);
  if (nearest.length === 0) return undefined;
  const some = nearest.slice(0, MOST_HOMES);
  const nouns = new Set(some.map((level) => nounOf(level)));
  const isThere = some.every((level) => isSetAtTop(key, level));
  return {
    what: oneOf([...nouns]),
    where: isThere ? null : oneOf(some.map((level) => wayTo(level, path))),
  };
}

/**
 * Every level of a schema once: maps by id count through any of their keys, and maps by layer have no keys of their
 * own.
 */
export function levelsOf(shape: Shape, steps: readonly (string | null)[] = []): Level[] {
  const isById = shape.ids !== undefined;
  const own = isById || shape.keys === undefined ? [] : [{ steps, shape }];
  const inside = isById ? [] : Object.entries(shape.keys ?? {});
  const below = inside.flatMap(([key, one]) => levelsOf(one, [...steps, key]));
  const rest = shape.rest === undefined ? [] : levelsOf(shape.rest, [...steps, ANY]);
  return [...own, ...below, ...rest];
}

/** Whether a key is one that the top of every file has: its one value can't move there. */
function isSetAtTop(key: string, { steps, shape }: Level): boolean {
  const isRequired = steps.length === 0 && shape.required?.includes(key) === true;
  return isRequired && shape.keys?.[key]?.rest === undefined;
}

/** How far a level is: those within the map first, then those around it, then the others, shorter ones first. */
function distance(steps: Level['steps'], path: Path): number {
  const shared = sharedSteps(steps, path);
  if (shared === path.length) return steps.length - shared;
  return (shared === steps.length ? 100 : 200) + steps.length + path.length - 2 * shared;
}

/** How many steps the way to a level has in common with a path. */
function sharedSteps(steps: Level['steps'], path: Path): number {
  const differs = steps.findIndex((step, at) => at >= path.length || !fits(step, path[at]));
  return differs < 0 ? steps.length : differs;
}

function fits(step: string | null, other: string | number | undefined): boolean {
  return step === ANY || step === other;
}

/** `the top level`, `` `agreement` `` for a map at a key, `a team` for one by id. */
function nounOf({ steps, shape }: Level): string {
  if (steps.length === 0) return 'the top level';
  const last = steps.at(-1) ?? ANY;
  if (last !== ANY) return `\`${last}\``;
  const noun = shape.title ?? 'entry';
  return `${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`;
}

/** `to the top of the file`, ``under `services.mail.agreement` ``, ``under a team in `teams` ``. */
function wayTo(level: Level, path: Path): string {
  const { steps } = level;
  if (steps.length === 0) return 'to the top of the file';
  const shared = sharedSteps(steps, path);
  const way: (string | number)[] = [...path.slice(0, shared)];
  for (const step of steps.slice(shared)) {
    // From here on it isn't known which of the ids.
    if (step === ANY) break;
    way.push(step);
  }
  const isWhole = way.length === steps.length;
  return isWhole ? `under ${placeName(way)}` : `under ${nounOf(level)} in ${placeName(way)}`;
}
