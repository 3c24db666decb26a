import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { CannotCheck } from '../../read/cannot-check.ts';
import type { Selection } from '../../sweep/selection.ts';
import { readShard } from '../../sweep/shard.ts';
import { type FlagValues, type Terminal, textFlag, textFlags } from '../command.ts';
import { unknownChoice } from '../outputs.ts';

const visibilities = ['public', 'internal', 'private'] as const;

/** The flags that choose repositories of an organisation. */
export const selectionFlags = {
  visibility: {
    type: 'string',
    multiple: true,
    value: '<word>',
    help: `Only repositories that are ${visibilities.join(', ')}. Repeat it for several`,
  },
  topic: {
    type: 'string',
    multiple: true,
    value: '<topic>',
    help: 'Only repositories with this topic. Repeat it to match any of several',
  },
  property: {
    type: 'string',
    multiple: true,
    value: '<name=value>',
    help: 'Only repositories with this value of a custom property. Repeat it: values of one name are alternatives, and all names must match',
  },
  repositories: {
    type: 'string',
    multiple: true,
    value: '<name|@file>',
    help: 'Only these repositories: a name, a glob, or `@file` with one per line. Repeat it for several',
  },
  archived: { type: 'boolean', help: 'Include archived repositories' },
  forks: { type: 'boolean', help: 'Forks too' },
  shard: {
    type: 'string',
    value: '<i/n>',
    help: 'Only this part of them, such as 2/5. A repository is always in the same part',
  },
} as const;

/** The repositories that the flags choose. Throws `CannotCheck`. */
export function readSelection(flags: FlagValues, terminal: Terminal): Selection {
  for (const word of textFlags(flags, 'visibility')) {
    if (!(visibilities as readonly string[]).includes(word))
      throw new CannotCheck(unknownChoice('visibility', word, visibilities));
  }
  for (const word of textFlags(flags, 'property')) {
    if (!/^[^=]+=/.test(word))
      throw new CannotCheck(
        `\`--property\` can't be \`${word}\`. Write the name and the value, as in \`--property criticality=high\`.`,
      );
  }
  const part = textFlag(flags, 'shard');
  const shard = part === undefined ? null : readShard(part);
  if (part !== undefined && shard === null)
    throw new CannotCheck(
      `\`--shard\` can't be \`${part}\`. Write the part and how many there are, at most 256, as in \`--shard 2/5\`.`,
    );
  return {
    visibilities: textFlags(flags, 'visibility'),
    topics: textFlags(flags, 'topic').map((topic) => topic.toLowerCase()),
    properties: textFlags(flags, 'property'),
    names: textFlags(flags, 'repositories').flatMap((word) => namesIn(word, terminal)),
    archived: flags.archived === true,
    forks: flags.forks === true,
    shard,
  };
}

/** `@file` has one name a line; a name may carry its organisation. */
function namesIn(word: string, { cwd }: Terminal): string[] {
  const lines = word.startsWith('@') ? readLines(word.slice(1), cwd) : [word];
  return lines.map((line) => line.trim().replace(/^[^/]*\//, '')).filter((line) => line !== '');
}

function readLines(path: string, cwd: string): string[] {
  try {
    return readFileSync(resolve(cwd, path), 'utf8')
      .split('\n')
      .filter((line) => !line.startsWith('#'));
  } catch {
    throw new CannotCheck(
      `${path} can't be read. \`--repositories @file\` needs a file with one name per line.`,
    );
  }
}
