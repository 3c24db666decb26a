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

/** The renderer of a format. */
export async function loadRenderer(format: Format): Promise<Renderer> {
  return renderers[format]();
}
