import { visible, wrap } from '../render/text/plain.ts';

export const WIDTH = 100;

/** A text as comment lines of a YAML file, wrapped, each with its line break. */
export function comment(text: string, indent = ''): string {
  return `${wrap(visible(text), WIDTH, `${indent}# `)}\n`;
}

/** The same as an item of a list. */
export function commentItem(text: string): string {
  return `#   - ${wrap(visible(text), WIDTH, '#     ').slice(6)}\n`;
}
