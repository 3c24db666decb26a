/** A team whose name ends with a number. */
const NUMBERED = /^(@[a-z\d-]{1,39}\/[a-z\d._-]{0,99}[._-])\d+$/;

/**
 * A team without the number at the end of its name. Teams that differ in it only read the same: words that mean nobody,
 * and names of vendors, never have a number as a separate word. So where all of 60,000 teams are different, one is read, which
 * takes 10 ms instead of 700.
 */
export function numberless(owner: string): string {
  const team = NUMBERED.exec(owner);
  return team === null ? owner : `${team[1]}0`;
}
