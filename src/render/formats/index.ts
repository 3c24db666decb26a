// In: a report. Out: the text of a format.
import type { GapFinder, Renderer } from '../renderer.ts';
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
  raci: async () => (await import('./raci.ts')).renderRaci,
  register: async () => (await import('./register.ts')).renderRegister,
  cyclonedx: async () => (await import('./cyclonedx.ts')).renderCycloneDx,
  oscal: async () => (await import('./oscal.ts')).renderOscal,
  'oscal-component': async () => (await import('./oscal-component.ts')).renderOscalComponent,
  fedramp: async () => (await import('./fedramp.ts')).renderFedramp,
  gitlab: async () => (await import('./gitlab.ts')).renderGitlab,
  github: async () => (await import('./github.ts')).renderGithub,
} satisfies Record<string, () => Renderer | Promise<Renderer>>;

export type Format = keyof typeof renderers;

export const formats = Object.keys(renderers) as readonly Format[];

/** Formats that have a row for each duty or finding, and no place for files that weren't read. */
const withoutLedger: ReadonlySet<Format> = new Set([
  'csv',
  'raci',
  'register',
  'cyclonedx',
  'oscal',
  'oscal-component',
  'fedramp',
  'github',
]);

/** Whether a format lists the files that weren't read. */
export function hasLedger(format: Format): boolean {
  return !withoutLedger.has(format);
}

/** Formats that show findings and counts, but of a service only what its findings say. */
const withoutServices: ReadonlySet<Format> = new Set(['text']);

/** Whether a format can do without services that have no findings. */
export function listsFindings(format: Format): boolean {
  return withoutServices.has(format);
}

/** Whether a format can use `all` services of a manifest, most of which are only recorded as like another. */
export function listsRows(format: Format): boolean {
  return format === 'json' || listsFindings(format);
}

/** Formats that show no controls: for these alone, the run doesn't load them. */
const withoutControls: ReadonlySet<Format> = new Set(['text', 'github', 'gitlab', 'junit']);

/** Whether a format shows the controls behind the layers. */
export function showsControls(format: Format): boolean {
  return !withoutControls.has(format);
}

/** Formats with a row or a case for each layer, which a compact report doesn't have. */
const withLayers: ReadonlySet<Format> = new Set([
  'csv',
  'raci',
  'junit',
  'cyclonedx',
  'oscal',
  'oscal-component',
]);

/** Whether a format needs the layers of each service. */
export function needsLayers(format: Format): boolean {
  return withLayers.has(format);
}

/** The renderer of a format. */
export async function loadRenderer(format: Format): Promise<Renderer> {
  return renderers[format]();
}

/** Exports that list what is missing, one line each. */
const gapFinders: Readonly<Partial<Record<Format, () => Promise<GapFinder>>>> = {
  raci: async () => (await import('./raci.ts')).raciGaps,
  register: async () => (await import('./register.ts')).registerGaps,
  cyclonedx: async () => (await import('./cyclonedx.ts')).bomGaps,
  oscal: async () => (await import('./oscal.ts')).oscalGaps,
  'oscal-component': async () => (await import('./oscal-component.ts')).oscalComponentGaps,
  fedramp: async () => (await import('./fedramp.ts')).fedrampGaps,
};

/** What finds the gaps of a format; `null` if it has none to name. */
export async function loadGapFinder(format: Format): Promise<GapFinder | null> {
  return (await gapFinders[format]?.()) ?? null;
}
