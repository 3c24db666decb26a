import { addTo } from '../text/grouping.ts';

/** What rules of a `.gitignore` may be about, by names alone. It says yes too often and never too seldom. */
export interface RuleNames {
  /** Whether a rule may be about a file or folder of this name. */
  readonly mayName: (name: string) => boolean;
  /** Whether a rule may be about what a folder of this name holds, as `lib/*` is. */
  readonly mayReachInto: (name: string) => boolean;
}

/** The literal part of a rule; anything else may match other text. */
const literal = /[\w.~@#$%&=,+-]/;
const allLiteral = /^[\w.~@#$%&=,+-]*$/;

/**
 * The names that a `.gitignore` may be about, in steps of a path: a path none of whose steps it names is matched by no
 * rule. Testing thousands of paths against each rule takes far longer.
 */
export function namesIn(text: string): RuleNames {
  const named = new Names();
  const reached = new Names();
  for (const line of text.split('\n')) {
    const rule = line.trimEnd();
    if (rule === '' || rule.startsWith('#')) continue;
    const { step, isLast } = lastNamed(rule);
    named.add(step);
    if (!isLast) reached.add(step);
  }
  return { mayName: (name) => named.has(name), mayReachInto: (name) => reached.has(name) };
}

/** Names in lower case, some with `*` in them; one that is left open is every name. */
class Names {
  readonly #whole = new Set<string>();
  /** Those with `*` by their last letter, which few names share; below no letter, those that end with `*`. */
  readonly #wild = new Map<string, (readonly string[])[]>();
  #isAny = false;

  add(step: string | undefined): void {
    if (step === undefined) this.#isAny = true;
    else if (!step.includes('*')) this.#whole.add(step);
    else {
      const letter = step.endsWith('*') ? '' : step.slice(-1);
      addTo(this.#wild, letter, step.split('*'));
    }
  }

  has(name: string): boolean {
    if (this.#isAny) return true;
    const plain = name.toLowerCase();
    if (this.#whole.has(plain)) return true;
    const isOne = (pieces: readonly string[]) => fits(plain, pieces);
    return ['', plain.slice(-1)].some((letter) => this.#wild.get(letter)?.some(isOne));
  }
}

/** The last step of a rule with a literal part, with `*` for the rest, and whether nothing follows it. */
function lastNamed(rule: string): { readonly step: string | undefined; readonly isLast: boolean } {
  const steps = rule.replace(/^!/, '').toLowerCase().split('/').map(withWild);
  const at = steps.findLastIndex((step) => /[^*]/.test(step));
  return { step: steps[at], isLast: steps.slice(at + 1).every((step) => step === '') };
}

function withWild(step: string): string {
  if (allLiteral.test(step)) return step;
  const [open, close] = [step.indexOf('['), step.lastIndexOf(']')];
  const plain = open < 0 || close < open ? step : `${step.slice(0, open)}*${step.slice(close + 1)}`;
  return [...plain].map((sign) => (literal.test(sign) ? sign : '*')).join('');
}

/** Whether a name has pieces in their order, the first at its start and the last at its end. */
function fits(name: string, pieces: readonly string[]): boolean {
  const last = pieces.at(-1) ?? '';
  if (!name.startsWith(pieces[0] ?? '') || !name.endsWith(last)) return false;
  let from = 0;
  for (const piece of pieces) {
    const at = name.indexOf(piece, from);
    if (at < 0) return false;
    from = at + piece.length;
  }
  return true;
}
