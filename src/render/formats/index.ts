// In: a report. Out: the text of a format.
import type { Renderer } from '../renderer.ts';
import { renderJson } from './json.ts';

/** Every format, one line each. All but the small one that tools read are loaded on demand. */
const renderers = {
  text: async () => (await import('./text.ts')).renderText,
  json: () => renderJson,
  markdown: async () => (await import('./markdown.ts')).renderMarkdown,
  sarif: async () => (await import('./sarif.ts')).renderSarif,
  junit: async () => (await import('./junit.ts')).renderJunit,
  html: async () => (await import('./html.ts')).renderHtml,
  csv: async () => (await import('./csv.ts')).renderCsv,
  gitlab: async () => (await import('./gitlab.ts')).renderGitlab,
  github: async () => (await import('./github.ts')).renderGithub,
} satisfies Record<string, () => Renderer | Promise<Renderer>>;

export type Format = keyof typeof renderers;

export const formats = Object.keys(renderers) as readonly Format[];

/** Formats that have a row for each duty or finding, and no place for files that weren't read. */
const withoutLedger: ReadonlySet<Format> = new Set(['csv', 'github']);

/** Whether a format lists the files that weren't read. */
export function hasLedger(format: Format): boolean {
  return !withoutLedger.has(format);
}

/** Formats that show findings and counts, and of a service only what its findings say. */
const withoutServices: ReadonlySet<Format> = new Set(['text']);

/** Whether a format does without services that no finding is about. */
export function listsFindings(format: Format): boolean {
  return withoutServices.has(format);
}

/** The renderer of a format. */
export async function loadRenderer(format: Format): Promise<Renderer> {
  return renderers[format]();
}
