import type { Value } from '../estate/value.ts';

const CORE = 'tag:yaml.org,2002:';
const INTEGER = /^[-+]?[0-9]+$/;
const OCTAL = /^0o[0-7]+$/;
const HEXADECIMAL = /^0x[0-9a-fA-F]+$/;
const FLOAT = /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/;
const INFINITE = /^[-+]?\.(?:inf|Inf|INF)$/;

/**
 * The value of a scalar by YAML 1.2's core schema (section 10.3.2). A custom tag is ignored.
 */
export function resolveScalar(text: string, plain: boolean, tag: string | undefined): Value {
  if (tag !== undefined) return tagged(text, tag);
  if (!plain) return text;
  switch (text.charCodeAt(0)) {
    case 43: // +
    case 45: // -
    case 46: // .
    case 48:
    case 49:
    case 50:
    case 51:
    case 52:
    case 53:
    case 54:
    case 55:
    case 56:
    case 57:
      return number(text) ?? text;
    case 78: // N
    case 110: // n
    case 126: // ~
    case 84: // T
    case 116: // t
    case 70: // F
    case 102: // f
      return word(text);
    default:
      return text === '' ? null : text;
  }
}

function word(text: string): Value {
  switch (text) {
    case '~':
    case 'null':
    case 'Null':
    case 'NULL':
      return null;
    case 'true':
    case 'True':
    case 'TRUE':
      return true;
    case 'false':
    case 'False':
    case 'FALSE':
      return false;
    default:
      return text;
  }
}

function number(text: string): number | undefined {
  if (INTEGER.test(text) || FLOAT.test(text) || HEXADECIMAL.test(text) || OCTAL.test(text)) {
    return Number(text);
  }
  if (INFINITE.test(text)) return text.startsWith('-') ? -Infinity : Infinity;
  return text === '.nan' || text === '.NaN' || text === '.NAN' ? Number.NaN : undefined;
}

function tagged(text: string, tag: string): Value {
  const name = tag.startsWith('!!')
    ? tag.slice(2)
    : tag.startsWith(`!<${CORE}`)
      ? tag.slice(2 + CORE.length, -1)
      : tag.startsWith(CORE)
        ? tag.slice(CORE.length)
        : '';
  if (name === 'int' || name === 'float') return number(text) ?? text;
  if (name === 'bool' || name === 'null') return text === '' ? null : word(text);
  return text;
}
