import type { Framework, Model } from '../../estate/framework.ts';
import type { Rule } from '../../rules/engine/rule.ts';
import { grouped } from '../../text/counts.ts';
import { matrixText } from '../matrix/matrix-text.ts';
import { wrap } from '../text/plain.ts';
import { heading, pageText, type Screen } from '../text/screen.ts';

/** Paragraphs of an explanation, one below the other. */
export function paragraphs(parts: readonly string[]): string {
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

/** A label with its value beside it, or below it where the terminal is narrow. */
export function labelled(label: string, value: string, { columns }: Screen): string {
  const width = 16;
  if (columns < 60) return `  ${label}\n${wrap(value, columns, '    ')}`;
  return `  ${label.padEnd(width)}${wrap(value, columns, ' '.repeat(width + 2)).trimStart()}`;
}

/** The first line of an explanation: the word, what it is, and its title. */
export function titleLine(word: string, kind: string, title: string, screen: Screen): string {
  return `${heading(word, screen)} (${kind})${title === '' ? '' : `: ${title}`}`;
}

/** A rule: its page, and where that is read in a browser. */
export function explainRule(page: string, address: string, screen: Screen): string {
  return `${pageText(page, screen)}\n${heading('Page', screen)}\n  ${address}\n`;
}

/** A framework: its matrix. */
export function explainFramework(framework: Framework, { columns }: Screen): string {
  return matrixText(framework, columns);
}

/** Everything that can be explained. */
export interface Known {
  readonly rules: readonly Rule[];
  readonly frameworks: readonly Framework[];
  readonly models: readonly Model[];
  readonly kinds: readonly string[];
  /** Only their number: a list of thousands doesn't help. */
  readonly products: number;
}

/** Every word that there is an explanation of. */
export function explainAll(
  { rules, frameworks, models, kinds, products }: Known,
  screen: Screen,
): string {
  const { columns } = screen;
  const width = Math.max(...rules.map(({ id }) => id.length)) + 2;
  const rows = rules.map(({ id, summary }) =>
    columns < width + 40
      ? `  ${id}`
      : `  ${id.padEnd(width)}${wrap(summary, columns, ' '.repeat(width + 2)).trimStart()}`,
  );
  const layers = frameworks.map(
    ({ id, layers: list }) => [id, list.map((layer) => layer.id).join(', ')] as const,
  );
  return paragraphs([
    'cloud-estate explain <word> explains any of these.',
    `${heading('Rules', screen)}\n${rows.join('\n')}`,
    `${heading('Models', screen)}\n${wrap(models.join(', '), columns, '  ')}`,
    `${heading('Frameworks and add-ons', screen)}\n${wrap(frameworks.map(({ id }) => id).join(', '), columns, '  ')}`,
    `${heading('Layers, by framework', screen)}\n${layers.map(([id, list]) => labelled(id, list, screen)).join('\n')}`,
    `${heading(`Kinds of products (${kinds.length})`, screen)}\n${wrap(kinds.join(', '), columns, '  ')}`,
    `${heading(`Products (${grouped(products)})`, screen)}\n${wrap('`cloud-estate explain <name>` explains one, and `cloud-estate catalogue search <words>` finds it.', columns, '  ')}`,
  ]);
}
