// Who is named in the lines of services, and whether it is in one that is kept or left out.

/** A team whose name ends with a number. */
const NUMBERED = /^(@[a-z\d-]{1,39}\/[a-z\d._-]{0,99}[._-])\d+$/;

/**
 * A team without the number at the end of its name. Teams that differ in it only read the same: words that mean nobody,
 * and names of vendors, have no number that stands alone. So 60,000 numbered teams are one to look at.
 */
export function numberless(owner: string): string {
  const team = NUMBERED.exec(owner);
  return team === null ? owner : `${team[1]}0`;
}

/** A number for each owner, and what is known of it. */
export class SiftedOwners {
  readonly #apart: ReadonlySet<string>;
  readonly #byText = new Map<string, number>();
  readonly #texts: string[] = [];
  readonly #isApart: boolean[] = [];
  /** Ids that the manifest may declare: no handle or address. */
  readonly #isId: boolean[] = [];
  readonly #isKept: boolean[] = [];
  readonly #isLeftOut: boolean[] = [];

  /** `apart`: those whose lines can't be taken for others. */
  constructor(apart: ReadonlySet<string>) {
    this.#apart = apart;
  }

  numberOf(owner: string): number {
    const text = numberless(owner);
    const known = this.#byText.get(text);
    if (known !== undefined) return known;
    const number = this.#texts.push(text) - 1;
    this.#byText.set(text, number);
    this.#isApart.push(this.#apart.has(text));
    this.#isId.push(!text.includes('@'));
    this.#isKept.push(false);
    this.#isLeftOut.push(false);
    return number;
  }

  isApart(number: number): boolean {
    return this.#isApart[number] === true;
  }

  /** Whether one of them is an id that no service names which is kept. */
  hasNewId(numbers: readonly number[]): boolean {
    return numbers.some((one) => this.#isId[one] === true && this.#isKept[one] !== true);
  }

  keep(numbers: readonly number[]): void {
    for (const one of numbers) this.#isKept[one] = true;
  }

  leaveOut(numbers: readonly number[]): void {
    for (let at = 0; at < numbers.length; at++) this.#isLeftOut[numbers[at] as number] = true;
  }

  /** Those in services that are left out. */
  leftOut(): ReadonlySet<string> {
    return new Set(this.#texts.filter((_, number) => this.#isLeftOut[number]));
  }
}
