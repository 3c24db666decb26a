import type { PageCell } from '../render/html/page-data.ts';
import { type Estate, UNOWNED, WAIVED } from './unpack-rows.ts';

/** What the filter asks for, by name, as in the page's address. Empty values don't filter. */
export type Wanted = Readonly<Record<string, string>>;

/** Facts that the filter can ask for. */
const FACTS: Readonly<Record<string, string>> = { provider: 'Provider', kind: 'Kind' };

/** What the filter can ask for; anything else in an address is ignored. */
export const KEYS = [
  'q',
  'status',
  'layer',
  'model',
  'criticality',
  'repository',
  'manifest',
  'owner',
  ...Object.keys(FACTS),
  'order',
];

/** Means "none" in an address. */
export const NONE = '-';

/** The entries that have what is wanted, in the order that is wanted. */
export function matching(estate: Estate, wanted: Wanted): number[] {
  const { order, q } = wanted;
  const tests = [...columnTests(estate, wanted), ...factTests(estate, wanted)];
  const rows = cellTest(estate, wanted);
  if (rows !== undefined) tests.push((entry) => rows[estate.patternOf[entry] as number] === true);
  const words = (q ?? '').toLowerCase().split(/\s+/).filter(Boolean);
  tests.push(...words.map((word) => wordTest(estate, word)));
  const found = estate.weakestFirst.filter((entry) => tests.every((test) => test(entry)));
  if (order === 'file') return found.sort((a, b) => a - b);
  if (order !== 'name') return found;
  const { ids } = estate;
  return found.sort((a, b) => {
    const [one, other] = [ids[a] as string, ids[b] as string];
    return one < other ? -1 : one > other ? 1 : a - b;
  });
}

type Test = (entry: number) => boolean;

/** Whether an entry has a word: among its own, in a fact, in its file's path, or as an owner or a remark of a cell. */
function wordTest(estate: Estate, word: string): Test {
  const { facts, factsOf, files, fileOf, patterns, patternOf } = estate;
  const inFact = facts.map((_, fact) => estate.textOfFact(fact).includes(word));
  const inPattern = patterns.map((_, pattern) => estate.textOfPattern(pattern).includes(word));
  const inFile = files.map((file) => file.toLowerCase().includes(word));
  return (entry) =>
    inPattern[patternOf[entry] as number] === true ||
    inFile[fileOf[entry] as number] === true ||
    estate.textOf(entry).includes(word) ||
    (factsOf[entry] ?? []).some((fact) => inFact[fact]);
}

function columnTests(estate: Estate, wanted: Wanted): Test[] {
  const { models, criticalities, files, repositories, fileOf } = estate;
  const tests: Test[] = [];
  const { model, criticality, manifest, repository } = wanted;
  if (model) tests.push((entry) => (models[entry] || NONE) === model);
  if (criticality) tests.push((entry) => (criticalities[entry] || NONE) === criticality);
  if (manifest) {
    const file = files.indexOf(manifest);
    tests.push((entry) => fileOf[entry] === file);
  }
  if (repository) {
    const fits = repositories.map((one) => one === repository);
    tests.push((entry) => fits[fileOf[entry] as number] === true);
  }
  return tests;
}

function factTests({ facts, factsOf }: Estate, wanted: Wanted): Test[] {
  return Object.entries(FACTS).flatMap(([key, label]) => {
    const value = wanted[key];
    if (!value) return [];
    const all = facts.map(([name]) => name === label);
    const fits = facts.map(([name, text]) => name === label && text === value);
    return [
      (entry: number) => {
        const own = factsOf[entry] ?? [];
        return value === NONE
          ? !own.some((fact) => all[fact])
          : own.some((fact) => fits[fact] === true);
      },
    ];
  });
}

/** Which patterns have what is wanted: a layer in a status, and an owner, of that layer if it can have one. */
function cellTest(estate: Estate, { status, layer, owner }: Wanted): boolean[] | undefined {
  if (!status && !layer && !owner) return undefined;
  const named = owner?.toLowerCase();
  const number = layer ? estate.layers.findIndex(([id]) => id === layer) : -1;
  const isOpen = status === 'unowned' || status === 'waived';
  const wantedState = status === 'unowned' ? UNOWNED : WAIVED;
  const fits = ([of, state]: PageCell): boolean =>
    (!layer || of === number) && (!isOpen || state === wantedState);
  const owns = ([of, , , owners]: PageCell): boolean =>
    (!layer || isOpen || of === number) && owners.some((one) => one.toLowerCase() === named);
  const counts = isOpen
    ? status === 'unowned'
      ? estate.unownedOf
      : estate.waivedOf
    : estate.ownedOf;
  return estate.cellsOf.map((row, at) => {
    const isSettled = estate.unownedOf[at] === 0 && estate.waivedOf[at] === 0;
    // A compact report has counts, but neither layers nor owners.
    if ((estate.tallies[at] ?? null) !== null)
      return !layer && !named && (counts[at] ?? 0) > 0 && (status !== 'owned' || isSettled);
    return row.some(fits) && (!named || row.some(owns)) && (status !== 'owned' || isSettled);
  });
}

/** The layers that entries have, those of the most layers first, and how often each is unowned there. */
export function layersOf(
  estate: Estate,
  entries: readonly number[],
): { readonly columns: number[]; readonly unowned: ReadonlyMap<number, number> } {
  const times = new Map<number, number>();
  for (const entry of entries) {
    const pattern = estate.patternOf[entry] as number;
    times.set(pattern, (times.get(pattern) ?? 0) + 1);
  }
  const longest = [...times.keys()].sort(
    (a, b) => (estate.cellsOf[b]?.length ?? 0) - (estate.cellsOf[a]?.length ?? 0) || a - b,
  );
  const unowned = new Map<number, number>();
  for (const pattern of longest) {
    for (const [layer, status] of estate.cellsOf[pattern] ?? []) {
      const more = status === UNOWNED ? (times.get(pattern) ?? 0) : 0;
      unowned.set(layer, (unowned.get(layer) ?? 0) + more);
    }
  }
  return { columns: [...unowned.keys()], unowned };
}
