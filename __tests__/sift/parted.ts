import { type Dice, estate } from './mutants.ts';

/** An estate in several manifests: each has its head and some of its services. */
export function parted(dice: Dice): string[] {
  const lines = estate(dice).split(/(?<=\n)/);
  const at = lines.findIndex((line) => line.startsWith('services:'));
  const services: string[][] = [];
  const tail: string[] = [];
  for (const line of lines.slice(at + 1)) {
    if (/^ {2}\S/.test(line) || services.length === 0) services.push([]);
    if (tail.length > 0 || /^\S/.test(line)) tail.push(line);
    else services.at(-1)?.push(line);
  }
  const head = lines.slice(0, at);
  const count = 4 + dice(5);
  return Array.from({ length: count }, (_, nth) => {
    const some = services.filter(() => dice(3) === 0);
    const own = head.map((line) => otherwise(line, nth, dice));
    const end = dice(4) === 0 ? tail : [];
    return [...own, lines[at] ?? '', ...some.flat(), ...end].join('');
  });
}

/** What heads of one estate differ in. */
function otherwise(line: string, nth: number, dice: Dice): string {
  if (line.startsWith('estate:')) return line.replace('mutants', `team ${nth}`);
  if (dice(40) === 0) return `# Ours\n${line}`;
  return dice(10) === 0 ? line.replace('@acme/web', `@acme/web-${nth}`) : line;
}
