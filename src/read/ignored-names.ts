/** Finds whether a rule of a `.gitignore` may be about a file or folder, by its name alone; in lower case. */
export type MayName = (name: string) => boolean;

/** What is literal in a rule; anything else may match other text. */
const literal = /[\w.~@#$%&=,+-]/;

/**
 * The names that a `.gitignore` may be about, in steps of a path. It says yes too often and never too seldom: a path none
 * of whose steps it names is matched by no rule. Testing thousands of paths against each rule takes far longer.
 */
export function namesIn(text: string): MayName {
  const whole = new Set<string>();
  const wild: (readonly string[])[] = [];
  for (const line of text.split('\n')) {
    const rule = line.trimEnd();
    if (rule === '' || rule.startsWith('#')) continue;
    const step = lastNamed(rule);
    if (step === undefined) return () => true;
    if (step.includes('*')) wild.push(step.split('*'));
    else whole.add(step);
  }
  return (name) => {
    const plain = name.toLowerCase();
    return whole.has(plain) || wild.some((pieces) => fits(plain, pieces));
  };
}

/** The last step of a rule that has something literal, with `*` for what hasn't. */
function lastNamed(rule: string): string | undefined {
  const path = rule.replace(/^!/, '').replace(/\[[^\][]*\]/g, '*');
  const plain = [...path].map((sign) => (sign === '/' || literal.test(sign) ? sign : '*')).join('');
  const steps = plain.toLowerCase().split('/');
  return steps.findLast((step) => /[^*]/.test(step));
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
