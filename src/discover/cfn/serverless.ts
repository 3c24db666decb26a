import { ForwardLines } from '../forward-lines.ts';
import { type Link, nothing, type Scanner, type ScanResult, type Use } from '../scanner.ts';
import { folderOf, resolvePath } from '../source-address.ts';
import { resultOf } from './template.ts';
import { readServerless } from './yaml-whole.ts';

const names = /(?:^|\/)serverless(?:[.-][\w-]+)?\.ya?ml$/;

/** What a provider is called; anything else is worked out at deployment. */
const providerName = /^[a-z][a-z0-9-]*$/;

function scan(file: string, text: string): ScanResult | Promise<ScanResult> {
  if (!/^service:/m.test(text) || !/^provider:/m.test(text)) return nothing;
  return scanWhole(file, text);
}

async function scanWhole(file: string, text: string): Promise<ScanResult> {
  const found = await readServerless(text);
  if (!found.known) return nothing;
  const lines = new ForwardLines(text);
  const { provider, items } = found;
  const isEndpoint = (kind: string) => kind !== 'function';
  const uses = items.flatMap(({ kind, name, offset }): Use[] => {
    if (!providerName.test(provider) || (isEndpoint(kind) && provider !== 'aws')) return [];
    const type = `serverless::${provider}::${kind}`;
    return [{ type, kind: 'resource', file, ...lines.at(offset), name }];
  });
  const links = found.files.map(({ path, offset }): Link => {
    const { line } = lines.at(offset);
    return { file, line, source: path, path: resolvePath(folderOf(file), path) };
  });
  const result = resultOf(file, text, lines, found);
  // What it makes of functions depends on the provider.
  const [lost] = providerName.test(provider) ? [] : items;
  const why = 'functions of a provider that is computed';
  const unseen = (lost === undefined ? [] : [lost]).map(({ offset }) => {
    return {
      file,
      line: lines.at(offset).line,
      source: provider === '' ? 'provider' : provider,
      why,
    };
  });
  return {
    ...result,
    uses: [...uses, ...result.uses],
    unseen: [...unseen, ...result.unseen],
    links: [...links, ...result.links],
  };
}

/** The Serverless Framework. */
export const serverless: Scanner = {
  id: 'serverless',
  title: 'Serverless Framework',
  ends: 'yaml yml',
  matches: (file) => names.test(file),
  scan,
};
