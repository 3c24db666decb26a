// In: the id of a framework, or its file. Out: its layers, and who is responsible for them under each model.
import type { Framework } from '../estate/framework.ts';
import { common } from './common.ts';

/** Every built-in framework, one line each: the default is loaded at once, any other by the run that uses it. */
const loaders = {
  common: async () => common,
  microsoft: async () => (await import('./microsoft.ts')).microsoft,
  'microsoft-2026': async () => (await import('./microsoft-2026.ts')).microsoft2026,
  aws: async () => (await import('./aws.ts')).aws,
  google: async () => (await import('./google.ts')).google,
} satisfies Record<string, () => Promise<Framework>>;

export type FrameworkId = keyof typeof loaders;

export const frameworkIds = Object.keys(loaders) as readonly FrameworkId[];

/** What a manifest that names no framework is checked against. */
export const defaultFramework: FrameworkId = 'common';

/** A built-in framework by id; `undefined` for any other word. */
export async function loadFramework(id: string): Promise<Framework | undefined> {
  return Object.hasOwn(loaders, id) ? loaders[id as FrameworkId]() : undefined;
}
