// A YAML reader for other people's files, on `yaml`: takes several documents, and whatever else their tools allow.
import { isMap, LineCounter, type Node, parseAllDocuments } from 'yaml';
import { classifyOwner, noContext } from '../evidence/owner.ts';
import { withoutEnd } from '../text/parts.ts';
import type { Proposal, ServiceFile } from './proposed-owners.ts';

/** Where each make writes the owner, in files of which names. Several keys are tried in their order. */
const makes: readonly { readonly name: RegExp; readonly keys: readonly (readonly string[])[] }[] = [
  // Backstage: one document for each entity.
  { name: /^catalog-info\.ya?ml$/, keys: [['spec', 'owner']] },
  // Datadog: schema v2 names a team, the entities of v3 an owner.
  {
    name: /^(?:service|entity)\.datadog\.ya?ml$/,
    keys: [['metadata', 'owner'], ['team'], ['dd-team'], ['org', 'team']],
  },
  {
    name: /^opslevel\.yml$/,
    keys: [
      ['component', 'owner'],
      ['service', 'owner'],
      ['repository', 'owner'],
    ],
  },
];

/** Whether a file's name is one of those. */
export function isServiceFile(path: string): boolean {
  return makes.some(({ name }) => name.test(nameOf(path)));
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** Reads who owns a service from such a file; `undefined` when it does not say. Never throws. */
export function readServiceFile(path: string, text: string): ServiceFile | undefined {
  const make = makes.find(({ name }) => name.test(nameOf(path)));
  if (make === undefined) return undefined;
  const lineCounter = new LineCounter();
  let documents: ReturnType<typeof parseAllDocuments>;
  try {
    documents = parseAllDocuments(text, { lineCounter, strict: false, logLevel: 'silent' });
  } catch {
    return undefined;
  }
  for (const document of Array.isArray(documents) ? documents : []) {
    for (const keys of make.keys) {
      const node = isMap(document.contents) ? document.getIn(keys, true) : undefined;
      const found = textOf(node);
      if (found === undefined) continue;
      const { line } = lineCounter.linePos(found.offset);
      const proposal = proposalOf(found.text, `${path}:${line}`);
      const folder = path.slice(0, Math.max(0, path.lastIndexOf('/'))).replace(HIDDEN, '');
      if (proposal !== undefined) return { folder, proposal };
    }
  }
  return undefined;
}

function textOf(node: unknown): { readonly text: string; readonly offset: number } | undefined {
  const { value, range } = (node ?? {}) as { value?: unknown; range?: Node['range'] };
  if (typeof value !== 'string' || value.trim() === '') return undefined;
  return { text: value.trim(), offset: range?.[0] ?? 0 };
}

/** A folder such as `.backstage` or `.datadog` describes its parent folder. */
const HIDDEN = /(?:^|\/)\.[^/]+$/;

/** `group:default/team-a` -> the team `team-a`, to be declared; a handle or an address is an owner as it is. */
function proposalOf(owner: string, from: string): Proposal | undefined {
  const { kind } = classifyOwner(owner, noContext);
  if (kind === 'user' || kind === 'github-team' || kind === 'email') {
    return { owners: [owner], team: null, from };
  }
  const name = owner.replace(/^[a-z]+:/i, '').replace(/^.*\//, '');
  const plain = name.toLowerCase().replace(/[^a-z0-9._-]+/g, '-');
  const id = withoutEnd(plain.replace(/^[^a-z0-9]+/, ''), '-');
  if (id === '' || id.length > 80 || classifyOwner(name, noContext).kind === 'placeholder')
    return undefined;
  return { owners: [id], team: { id, name }, from };
}
