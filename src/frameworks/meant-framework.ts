import { nearest } from '../text/nearest.ts';

/** What people call a framework or an add-on. */
const words: Readonly<Record<string, string>> = {
  common: 'default standard extended general generic all',
  microsoft: 'azure ms microsoft-azure classic',
  'microsoft-2026': 'azure-2026 ms-2026 2026',
  aws: 'amazon amazon-web-services',
  google: 'gcp google-cloud google-cloud-platform',
  ai: 'genai gen-ai llm artificial-intelligence machine-learning',
  exit: 'exit-plan exit-strategy portability',
};

/** The one of some frameworks or add-ons that a word most likely means: what people call it, or the nearest spelling. */
export function frameworkMeant(word: string, ids: readonly string[]): string | undefined {
  const plain = word
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, '-');
  const known = ids.find((id) => id === plain || words[id]?.split(' ').includes(plain));
  return known ?? nearest(word, ids);
}
