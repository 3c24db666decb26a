import type { Problem } from '../estate/source.ts';
import { grouped } from '../text/counts.ts';
import { shortened } from '../text/path-text.ts';
import { MAX_DEPTH, MAX_PROBLEMS, MAX_VALUES } from './limits.ts';

/** The place where a YAML reader stopped; `rule` says what it expected. */
export function notYaml(rule: string, remedy: string, start: number, end: number): Problem {
  return { title: 'Invalid YAML', reason: rule, remedy, start, end };
}

/** Maps and lists that nest deeper than any manifest needs. */
export function tooDeep(start: number, end: number): Problem {
  return {
    title: 'Nested too deeply',
    reason: `Maps and lists nest more than ${MAX_DEPTH} levels deep here, with aliases followed. A manifest needs 7.`,
    remedy: 'Nest this part less deeply.',
    start,
    end,
  };
}

/** More keys and values than memory should hold. */
export function tooManyValues(start: number, end: number): Problem {
  return {
    title: 'Too many values',
    reason: `Up to here the file has more than ${grouped(MAX_VALUES)} keys and values, so it wasn't read.`,
    remedy: 'Split it: a repository can have several manifests.',
    start,
    end,
  };
}

/** More lines than memory could hold, if each had a value. */
export function maybeTooManyValues(): Problem {
  return {
    title: 'Too many values',
    reason: `The file may have more than ${grouped(MAX_VALUES)} keys and values, counted by its lines, colons, commas and brackets, so it wasn't read.`,
    remedy: 'Split it: a repository can have several manifests.',
    start: 0,
    end: 0,
  };
}

/** More mistakes than anyone makes by hand. */
export function tooManyProblems(start: number, end: number): Problem {
  return {
    title: 'Too many mistakes',
    reason: `The file has more than ${grouped(MAX_PROBLEMS)} mistakes like those above, so reading stopped here.`,
    remedy: 'Check whether this is the right file.',
    start,
    end,
  };
}

/** A second document in one file, which would be ignored. */
export function secondDocument(start: number, end: number, text: string): Problem {
  if (!text.startsWith('---', start)) {
    // `...` ends a document too.
    const found = /^\.\.\.[ \t]*\r?$/m.exec(text.slice(start, end + 100));
    const at = start + (found?.index ?? 0);
    return {
      title: 'Several documents',
      kind: 'several-documents',
      reason: 'The document ends here (`...`), and what follows would be ignored.',
      remedy: 'Remove this line.',
      start: at,
      end: at + 3,
    };
  }
  const isLast = text.length - end < 100 && text.slice(end).trim() === '';
  if (isLast) {
    return {
      title: 'Several documents',
      kind: 'several-documents',
      reason: 'A second document begins at this `---`, and it is empty.',
      remedy: 'Remove this line.',
      start,
      end,
    };
  }
  return {
    title: 'Several documents',
    kind: 'several-documents',
    reason: 'A second document begins here (`---`), and it would be ignored.',
    remedy: 'Keep one manifest per file.',
    start,
    end,
  };
}

/** A key that appears twice in one map; `isTop`: in that of the whole file. */
export function duplicateKey(key: string, isTop: boolean, start: number, end: number): Problem {
  if (isTop && key === 'version') {
    return {
      title: 'Second file',
      kind: 'second-file',
      reason: `The key \`${key}\` appears twice, as if a second file were pasted here.`,
      remedy:
        'Keep one of the two. Of two manifests, move the services of the second one under the first `services`.',
      start,
      end,
    };
  }
  return {
    title: 'Duplicate key',
    kind: 'duplicate-key',
    reason: `The key \`${key}\` appears twice in the same map, and only one can count.`,
    remedy: 'Remove or rename one of them.',
    start,
    end,
  };
}

/** A key that is a map or a list. */
export function complexKey(start: number, end: number, isTemplate: boolean): Problem {
  if (isTemplate) {
    return {
      title: 'Template',
      kind: 'lost-value',
      reason: 'This is a template (`{{ … }}`), which nothing fills in here.',
      remedy: 'Write the value itself, or put the whole text in quotes.',
      start,
      end,
    };
  }
  return {
    title: 'Invalid key',
    reason: "A key must be plain text. It can't be a map or a list.",
    remedy: 'Write a name before the colon.',
    start,
    end,
  };
}

/** A key of more characters than a finding can repeat. */
export function longKey(length: number, limit: number, start: number, end: number): Problem {
  return {
    title: 'Key too long',
    reason: `A key has ${grouped(length)} characters (limit: ${grouped(limit)}).`,
    remedy: 'Shorten it.',
    start,
    end,
  };
}

/** An alias whose anchor doesn't exist, or is still open: then the value would contain itself. */
export function unknownAlias(name: string, isOpen: boolean, start: number, end: number): Problem {
  const shown = shortened(name);
  return isOpen
    ? {
        title: 'Endless alias',
        kind: 'lost-value',
        reason: `\`*${shown}\` is inside the value that it names (\`&${shown}\`), so it would never end.`,
        remedy: 'Name something outside it.',
        start,
        end,
      }
    : {
        title: 'Unknown alias',
        kind: 'lost-value',
        reason: `\`*${shown}\` names an anchor that doesn't exist above it.`,
        // A pattern such as `*.tf` isn't meant as an alias.
        remedy: /^[\w-]+$/.test(shown)
          ? `Write \`&${shown}\` before the value to repeat, or put plain text in quotes: \`"*${shown}"\`.`
          : `Put it in quotes if it is a text: \`"*${shown}"\`.`,
        start,
        end,
      };
}

/** Aliases that unfold to more values than memory should hold. */
export function tooManyAliases(name: string, limit: number, start: number, end: number): Problem {
  return {
    title: 'Too many aliases',
    reason: `With \`*${shortened(name)}\` here, the aliases of this file unfold to more than ${grouped(limit)} values.`,
    remedy: 'Write the services out, or split the file.',
    start,
    end,
  };
}

/** A merge key that holds something other than maps. */
export function badMerge(start: number, end: number): Problem {
  return {
    title: 'Invalid merge',
    reason: '`<<` merges a map, or a list of maps.',
    remedy: 'Write `<<: *name` with the anchor of a map.',
    start,
    end,
  };
}

/** A second `<<` in one map: the form that merges several maps has one. */
export function secondMerge(start: number, end: number): Problem {
  return {
    title: 'Duplicate key',
    kind: 'duplicate-key',
    reason: '`<<` appears twice in the same map, and only one can count.',
    remedy: 'Merge several maps with one key: `<<: [*a, *b]`.',
    start,
    end,
  };
}

/** Two spellings of one number as keys of one map. */
export function sameNumber(key: string, twin: string, start: number, end: number): Problem {
  return {
    title: 'Duplicate key',
    kind: 'duplicate-key',
    reason: `The keys \`${twin}\` and \`${key}\` are the same number, and only one can count.`,
    remedy: 'Rename one of them, or put quotes around both.',
    start,
    end,
  };
}

const UNUSUAL_SPACE = /[\u00a0\u1680\u2000-\u200b\u202f\u205f\u2060\u3000\ufeff]/;

/** Whether a UTF-16 unit looks like a space and, for YAML, isn't one. */
export function isUnusualSpace(unit: number): boolean {
  return UNUSUAL_SPACE.test(String.fromCharCode(unit));
}

/** Whether a space has a width: nobody meant the others as indentation. */
function isWide(unit: number): boolean {
  return unit !== 0x200b && unit !== 0x2060 && unit !== 0xfeff;
}

/** The problem of a character that looks like a space but isn't one in YAML. */
export function unusualSpace(
  unit: number,
  start: number,
  says = 'counts as part of the key, not as indentation',
): Problem {
  const name =
    unit === 0xa0 ? 'non-breaking space' : isWide(unit) ? 'space' : 'invisible character';
  const code = unit.toString(16).toUpperCase().padStart(4, '0');
  return {
    title: 'Invalid indentation',
    reason: `This ${name} (U+${code}) ${says}.`,
    remedy: isWide(unit) ? 'Replace it with an ordinary space.' : 'Remove it.',
    start,
    end: start + 1,
  };
}
