import { shortened } from '../text/path-text.ts';

/** A mistake within one line, by its place in the line's content. */
export interface LineMistake {
  readonly rule: string;
  readonly remedy: string;
  readonly at: number;
  readonly length: number;
}

const NAME = /^[A-Za-z_][\w.-]{0,60}$/;
const CURLY = /[\u2018\u2019\u201c-\u201f\u00ab\u00bb]/;
const CURLIES = /[\u2018\u2019\u201c-\u201f\u00ab\u00bb]/g;

/**
 * What is wrong within a line where a YAML reader stopped, as a person would say it: a colon in a value or without its
 * space, `=` for `:`, a sign that a value can't begin with, `*` without quotes. `undefined` if none of these is seen.
 */
export function mistakeOfLine(content: string): LineMistake | undefined {
  const line = content.startsWith('- ') ? content.slice(2).trimStart() : content;
  const moved = content.length - line.length;
  const found =
    notOfYaml(line) ??
    (moved === 0 ? undefined : badStart('- ', line, 0)) ??
    bareStar(line) ??
    aroundPair(line) ??
    afterQuotes(line) ??
    ofPair(line) ??
    badStartInFlow(line) ??
    noSpace(line) ??
    equalsSign(line) ??
    wideColon(line) ??
    (moved === 0 ? noColon(line) : undefined);
  return found === undefined ? undefined : { ...found, at: found.at + moved };
}

/** A comment as other languages write it, or the fence of a code block that was copied too. */
function notOfYaml(line: string): LineMistake | undefined {
  if (line.startsWith('```')) {
    return {
      rule: 'This is the fence of a Markdown code block.',
      remedy: 'Remove the lines that begin with ` ``` `.',
      at: 0,
      length: 3,
    };
  }
  if (/^\.{3,4}$/.test(line) || line === '\u2026') {
    return {
      rule: "Dots don't mark an omission in YAML.",
      remedy: 'Remove the line, or put `#` before it.',
      at: 0,
      length: line.length,
    };
  }
  if (!line.startsWith('//') && !line.startsWith('/*')) return undefined;
  return {
    rule: `A comment in YAML begins with \`#\`, not \`${line.slice(0, 2)}\`.`,
    remedy: `Write \`# ${shortened(line.slice(2).trim())}\`.`,
    at: 0,
    length: 2,
  };
}

/** `"model: saas"` */
function aroundPair(line: string): LineMistake | undefined {
  const quote = line.charAt(0);
  if ((quote !== '"' && quote !== "'") || line.indexOf(quote, 1) !== line.length - 1)
    return undefined;
  const pair = line.slice(1, -1);
  const colon = pair.indexOf(': ');
  if (!NAME.test(pair.slice(0, Math.max(0, colon)))) return undefined;
  return {
    rule: 'The quotes are around a key and its value together, which makes them one text.',
    remedy: `Write \`${shortened(pair)}\`, with quotes around the value only.`,
    at: 0,
    length: line.length,
  };
}

/** What follows a text in quotes: more texts of a list without brackets, or a comment. */
function afterQuotes(line: string): LineMistake | undefined {
  const colon = line.indexOf(': ');
  const key = line.slice(0, Math.max(0, colon));
  if (!NAME.test(key)) return undefined;
  const value = line.slice(colon + 2).trim();
  const quote = value.charAt(0);
  const close = quote === '"' || quote === "'" ? value.indexOf(quote, 1) : -1;
  if (close < 0) return undefined;
  const rest = value.slice(close + 1).trimStart();
  const at = line.length - rest.length;
  if (value.startsWith(quote + quote) && /^[^\s,#]/.test(rest)) {
    const bare = rest.replaceAll(quote, '').trim();
    return {
      rule: `The text after \`${key}\` begins with two quotes, which YAML reads as an empty text.`,
      remedy: `Write \`${key}: ${JSON.stringify(shortened(bare))}\`.`,
      at: line.length - value.length,
      length: value.length,
    };
  }
  if (rest.startsWith('#')) {
    return {
      rule: "Without a space before it, `#` doesn't begin a comment.",
      remedy: `Write \`${shortened(value.slice(0, close + 1))} ${shortened(rest)}\`.`,
      at,
      length: 1,
    };
  }
  if (rest.startsWith('//')) {
    return {
      rule: 'A comment in YAML begins with `#`, not `//`.',
      remedy: `Write \`# ${shortened(rest.slice(2).trim())}\`.`,
      at,
      length: 2,
    };
  }
  if (!/^(?:[,;&|/+]|and |or |["'])/.test(rest)) return undefined;
  const items = value.match(/"[^"]{1,60}"|'[^']{1,60}'/g) ?? [];
  if (items.length < 2 || items.length > 10) return undefined;
  return {
    rule: `\`${key}\` has several texts, and nothing marks them as a list.`,
    remedy: `Write a list: \`${key}: [${items.join(', ')}]\`.`,
    at,
    length: 1,
  };
}

/** A colon of another script, as some keyboards write it. */
function wideColon(line: string): LineMistake | undefined {
  const at = line.search(/[\uff1a\ufe55\ua789\u2236]/);
  const key = line.slice(0, Math.max(0, at)).trim();
  if (!NAME.test(key)) return undefined;
  const code = line.charCodeAt(at).toString(16).toUpperCase();
  return {
    rule: `The colon after \`${key}\` is a look-alike character (U+${code}), so it isn't a key.`,
    remedy: `Write \`${key}: ${shortened(line.slice(at + 1).trim())}\`.`,
    at,
    length: 1,
  };
}

/** A word alone: its colon is missing. */
function noColon(line: string): LineMistake | undefined {
  const space = line.indexOf(' ');
  const key = space < 0 ? line : line.slice(0, space);
  if (!NAME.test(key)) return undefined;
  const value = line.slice(key.length).trim();
  if (value.includes(' ') || value.includes(':') || value.startsWith('#')) return undefined;
  return {
    rule: `There is no colon after \`${key}\`, so it isn't a key.`,
    remedy: `Write \`${key}:${value === '' ? '' : ` ${shortened(value)}`}\`.`,
    at: 0,
    length: key.length,
  };
}

/** `*: owner`, which YAML reads as an alias. */
function bareStar(line: string): LineMistake | undefined {
  for (const start of ['*:', '{ *:', '{*:', ', *:']) {
    const at = start === '*:' ? (line.startsWith(start) ? 0 : -1) : line.indexOf(start);
    if (at < 0) continue;
    return {
      rule: 'YAML reads a `*` without quotes as an alias.',
      remedy: 'Put the key in quotes: `"*": "@org/team"`.',
      at: at + start.length - 2,
      length: 1,
    };
  }
  return undefined;
}

/** The value between a key and the end of the line. */
function ofPair(line: string): LineMistake | undefined {
  const colon = line.indexOf(': ');
  const key = line.slice(0, Math.max(0, colon));
  if (!NAME.test(key)) return undefined;
  const value = line.slice(colon + 2).trim();
  const at = line.indexOf(value, colon + 2);
  const first = value.charAt(0);
  const bad =
    badStart(`${key}: `, value, at) ??
    textAfterSign(key, value, at) ??
    otherQuote(key, value, at) ??
    inBrackets(key, value, at);
  if (bad !== undefined) return bad;
  if (value === '' || '"\'{[|>&*!#'.includes(first)) return undefined;
  if (!value.includes(': ') && !value.endsWith(':')) return undefined;
  const quotes = CURLY.test(value) ? " The curly quotes around it don't count as quotes." : '';
  return {
    rule: `The value of \`${key}\` contains a colon, which would begin another key.${quotes}`,
    remedy: `Put it in quotes: ${codeOf(key, value.replace(CURLIES, ''))}. If it is another key, give it its own line.`,
    at,
    length: value.length,
  };
}

/** `@acme/it`, `%APP%`, `? x`: what a value of YAML can't begin with. `before` is what the line has ahead of it. */
function badStart(before: string, value: string, at: number): LineMistake | undefined {
  const first = value.charAt(0);
  if (first === '' || !('%`@]},'.includes(first) || /^\?(?:\s|$)/.test(value))) return undefined;
  const bare = withoutLoneQuote(value.replaceAll('`', ''));
  return {
    rule: `A value can't begin with ${first === '`' ? 'a backtick' : `\`${first}\``}.`,
    remedy: `Put it in quotes: \`${before}${JSON.stringify(shortened(bare.trim()))}\`.`,
    at,
    length: value.length,
  };
}

/** `{ devices: @acme/it, accounts: ? }`: the same inside brackets, where a comma ends a value. */
function badStartInFlow(line: string): LineMistake | undefined {
  const bare = line.replace(/"[^"]*"|'[^']*'/g, (quoted) => '_'.repeat(quoted.length));
  const open = bare.search(/[[{]/);
  if (open < 0) return undefined;
  const found = /[[{,:] ?([@`][^,\]}]*|\?(?= ?[,}\]]))/.exec(bare.slice(open));
  const value = found?.[1]?.trimEnd();
  if (found === null || value === undefined) return undefined;
  const before = bare.slice(0, open + found.index + 1);
  const key = before.endsWith(':')
    ? before
        .slice(0, -1)
        .split(/[\s,{[]/)
        .at(-1)
    : undefined;
  return badStart(
    key === undefined ? '' : `${key}: `,
    value,
    before.length + found[0].indexOf(value) - 1,
  );
}

/** `@acme/it"`: a quote at the end that nothing opens. */
function withoutLoneQuote(text: string): string {
  const isLone = /["']$/.test(text) && text.search(/["']/) === text.length - 1;
  return isLone ? text.slice(0, -1) : text;
}

/** `name: | Orders`: what begins a text on the next lines, and the text on the same one. */
function textAfterSign(key: string, value: string, at: number): LineMistake | undefined {
  const sign = value.charAt(0);
  if ((sign !== '|' && sign !== '>') || !/^.[ \t]+[^\s#]/.test(value)) return undefined;
  const text = shortened(value.slice(1).trim());
  return {
    rule: `After \`${sign}\` the text begins on the next line.`,
    remedy: `Write \`${key}: ${text}\`, or put the text on the next line, indented further.`,
    at,
    length: 1,
  };
}

/** `"@acme/it'` */
function otherQuote(key: string, value: string, at: number): LineMistake | undefined {
  const [first, last] = [value.charAt(0), value.charAt(value.length - 1)];
  const isMixed = (first === '"' && last === "'") || (first === "'" && last === '"');
  if (!isMixed || value.length < 3 || value.slice(1).includes(first)) return undefined;
  return {
    rule: `The text begins with \`${first}\` and ends with \`${last}\`.`,
    remedy: `Use the same quote at both ends: ${codeOf(key, value.slice(1, -1))}.`,
    at,
    length: value.length,
  };
}

/** `[@acme/it, @acme/sec]` */
function inBrackets(key: string, value: string, at: number): LineMistake | undefined {
  if (!/^\[[^[\]{}"']{1,300}\]$/.test(value)) return undefined;
  const items = value
    .slice(1, -1)
    .split(',')
    .map((item) => item.trim());
  const bad = items.find((item) => /^[@`%]/.test(item));
  if (bad === undefined) return undefined;
  const written = items.map((item) =>
    /^[@`%]/.test(item) ? JSON.stringify(item.replaceAll('`', '')) : item,
  );
  return {
    rule: `A list item can't begin with ${bad.startsWith('`') ? 'a backtick' : `\`${bad.charAt(0)}\``}.`,
    remedy: `Put it in quotes: \`${key}: [${shortened(written.join(', '))}]\`.`,
    at: at + value.indexOf(bad),
    length: bad.length,
  };
}

function codeOf(key: string, value: string): string {
  const plain = shortened(value.trim());
  return `\`${key}: ${JSON.stringify(plain)}\``;
}

/** `model:saas` */
function noSpace(line: string): LineMistake | undefined {
  const colon = line.indexOf(':');
  const key = line.slice(0, Math.max(0, colon));
  const next = line.charAt(colon + 1);
  if (!NAME.test(key) || next === '' || next === ' ' || next === '/') return undefined;
  const value = line.slice(colon + 1);
  return {
    rule: `There is no space after the colon of \`${key}\`, so it isn't a key.`,
    remedy: `Write \`${key}: ${shortened(value)}\`.`,
    at: 0,
    length: line.length,
  };
}

/** `model = saas` */
function equalsSign(line: string): LineMistake | undefined {
  const at = line.search(/[=:-]?[=>]/);
  const sign = /^(?:=>|->|:=|={1,2})/.exec(line.slice(Math.max(0, at)))?.[0];
  const key = line.slice(0, Math.max(0, at)).trim();
  if (sign === undefined || !NAME.test(key)) return undefined;
  return {
    rule: `\`${key}\` is followed by \`${sign}\`, and YAML needs a colon.`,
    remedy: `Write \`${key}: ${shortened(line.slice(at + sign.length).trim())}\`.`,
    at: 0,
    length: line.length,
  };
}
