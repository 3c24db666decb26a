import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { loadCatalogue } from '../../catalogue/index.ts';
import { addEntries } from '../../edit/add-entries.ts';
import type { Value } from '../../estate/value.ts';
import { entriesOf, type ImportedEntries } from '../../import/entries.ts';
import { importers } from '../../import/importers/index.ts';
import { type RegisterField, registerFields } from '../../import/inventory-table.ts';
import { readImportFile } from '../../import/read-file.ts';
import type { Imported, Importer, ImportFile } from '../../import/system.ts';
import { MODELINE } from '../../init/first-manifest.ts';
import { MAX_BYTES } from '../../parse/limits.ts';
import { parseBytes } from '../../parse/parse.ts';
import { isMap, own } from '../../parse/values.ts';
import { CannotCheck } from '../../read/cannot-check.ts';
import { editFile } from '../../read/edit-file.ts';
import { isRepository, repositoryName } from '../../read/git-repository.ts';
import { writeNew } from '../../read/write.ts';
import { plain } from '../../render/text/plain.ts';
import { oneOf } from '../../text/lists.ts';
import { messageOf } from '../../text/message.ts';
import { textYaml } from '../../text/yaml-text.ts';
import {
  type Command,
  type FlagValues,
  GATE_PASSES,
  type Terminal,
  textFlag,
  textFlags,
} from '../command.ts';
import { gathered, importSummary, importTable } from '../import-summary.ts';
import { contextOf } from '../named-owner.ts';
import { unknownChoice } from '../outputs.ts';

const ids = importers.map(({ id }) => id);

export const importCommand: Command = {
  name: 'import',
  summary: 'Turn another inventory (CSV, Backstage, Okta, …) into entries of a manifest',
  usage: 'import <file…> [flags]',
  flags: {
    from: {
      type: 'string',
      value: '<kind>',
      help: `What the file is: ${ids.join(', ')}. Default: recognised by its content`,
    },
    column: {
      type: 'string',
      multiple: true,
      value: '<field=column>',
      help: `The column of a field (${registerFields.join(', ')}), as in: --column owner="Business owner". Join several with +`,
    },
    output: {
      type: 'string',
      value: '<file>',
      help: 'The manifest to write or add to. Default: cloud-services.yml',
    },
    estate: {
      type: 'string',
      value: '<name>',
      help: 'The estate name of a new manifest. Default: the name of the repository',
    },
    'dry-run': { type: 'boolean', help: "Show what would be added, but don't write it" },
  },
  examples: [
    ['cloud-estate import systems.csv --dry-run', 'See what a spreadsheet would become'],
    [
      'cloud-estate import register.csv --column name=Tool --column owner="Run by+Deputy"',
      'A register with other column names',
    ],
    ['cloud-estate import okta-apps.json', 'SaaS from the identity provider'],
    ['cloud-estate import services/*/catalog-info.yaml', 'Backstage, several files at once'],
  ],
  notes: `Kinds of files:\n${importers.map(({ id, summary }) => `  ${id}: ${summary}`).join('\n')}\n\nProducts are found by id, name and alias, never guessed. An entry that the manifest already has keeps everything it says.\n\nExit codes: 0 done; 2 refused, and nothing changed.`,
  run,
};

async function run(words: readonly string[], flags: FlagValues, terminal: Terminal): Promise<0> {
  if (words.length === 0) {
    throw new CannotCheck(
      'Name the inventory, as in `cloud-estate import systems.csv`. See `cloud-estate import --help`.',
    );
  }
  const columns = readColumns(textFlags(flags, 'column'));
  const files: ImportFile[] = [];
  for (const word of words) files.push(await fileOf(word, columns, terminal.cwd));
  const imported = together(
    files.map((file) => importerOf(file, textFlag(flags, 'from')).read(file)),
  );
  const output = textFlag(flags, 'output') ?? 'cloud-services.yml';
  const manifest = await manifestAt(output, terminal.cwd);
  const made = entriesOf(imported, await loadCatalogue(), contextOf(manifest?.value, []));
  if (made.entries.length === 0)
    throw new CannotCheck(
      `No system was found in ${words.join(', ')}. ${gathered(imported.skipped).join(' ')} If a column holds the names, say which: \`--column name="…"\`.`,
    );
  const held = idsOf(manifest?.value);
  const rehearse = flags['dry-run'] === true;
  if (rehearse) await terminal.out(importTable(made.entries, held));
  await write(
    made,
    { output, estate: textFlag(flags, 'estate'), isNew: manifest === null, rehearse },
    terminal,
  );
  terminal.say(
    importSummary(made.entries, held, imported.skipped, {
      output,
      rehearse,
      columns: terminal.columns,
    }),
  );
  return GATE_PASSES;
}

function readColumns(words: readonly string[]): ReadonlyMap<RegisterField, string> {
  return new Map(
    words.map((word) => {
      const [, field = '', column = ''] = /^([^=]+)=(.+)$/s.exec(word) ?? [];
      const known = registerFields.find((one) => one === field.trim());
      if (known === undefined) {
        if (column === '')
          throw new CannotCheck(
            `\`--column ${word}\` isn't \`field=column\`, as in \`--column owner=Responsible\`.`,
          );
        throw new CannotCheck(unknownChoice('column', field, registerFields));
      }
      return [known, column];
    }),
  );
}

async function fileOf(
  word: string,
  columns: ReadonlyMap<string, string>,
  cwd: string,
): Promise<ImportFile> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(resolve(cwd, word));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new CannotCheck(
      code === 'ENOENT'
        ? `There is no file ${plain(word)}.`
        : `Can't read ${plain(word)}: ${code}.`,
    );
  }
  if (bytes.length > MAX_BYTES)
    throw new CannotCheck(`${plain(word)} is larger than ${MAX_BYTES / 1024 / 1024} MiB.`);
  const file = readImportFile(basename(word), new TextDecoder().decode(bytes), columns);
  if ('unreadable' in file)
    throw new CannotCheck(`Can't import ${plain(word)}: ${plain(file.unreadable)}.`);
  return file;
}

function importerOf(file: ImportFile, asked: string | undefined): Importer {
  if (asked !== undefined) {
    const named = importers.find(({ id }) => id === asked);
    if (named === undefined) throw new CannotCheck(unknownChoice('from', asked, ids));
    return named;
  }
  const found = importers.find((one) => one.recognises(file));
  if (found !== undefined) return found;
  throw new CannotCheck(
    `The kind of ${plain(file.name)} wasn't recognised: it has no list of systems. Name the kind with \`--from\`: ${ids.join(', ')}.`,
  );
}

function together(all: readonly Imported[]): Imported {
  return {
    systems: all.flatMap(({ systems }) => systems),
    parties: new Map(all.flatMap(({ parties }) => [...(parties ?? [])])),
    skipped: all.flatMap(({ skipped }) => skipped),
  };
}

/** The manifest to add to; `null` if there is none yet. */
async function manifestAt(
  output: string,
  cwd: string,
): Promise<{ value: Value | undefined } | null> {
  const path = resolve(cwd, output);
  if (!existsSync(path)) return null;
  const source = await parseBytes(output, await readFile(path));
  const [problem] = source.problems;
  if (problem !== undefined)
    throw new CannotCheck(`Fix ${plain(output)} first: ${messageOf(problem)}`);
  return { value: source.value };
}

function idsOf(manifest: Value | undefined): ReadonlySet<string> {
  const services = isMap(manifest) ? own(manifest, 'services') : undefined;
  return new Set(isMap(services) ? Object.keys(services) : []);
}

/** The comment instead of a model that a person has to declare. */
function openModel(choices: readonly string[]): string {
  return `# ${choices.length === 0 ? 'which one?' : oneOf(choices)}`;
}

interface Target {
  readonly output: string;
  readonly estate: string | undefined;
  readonly isNew: boolean;
  readonly rehearse: boolean;
}

async function write(made: ImportedEntries, target: Target, { cwd }: Terminal): Promise<void> {
  const { output, isNew, rehearse } = target;
  const additions = {
    services: new Map(made.entries.map(({ id, value }) => [id, value])),
    teams: made.teams,
    people: made.people,
    open: new Map(made.entries.map(({ id, choices }) => [id, openModel(choices)])),
  };
  if (!isNew) {
    await editFile(cwd, output, (text) => addEntries(text, additions, output), rehearse);
    return;
  }
  const name = target.estate ?? (isRepository(cwd) ? repositoryName(cwd) : basename(cwd));
  const start = output.toLowerCase().endsWith('.json')
    ? `${JSON.stringify({ version: 1, estate: name, services: {} }, null, 2)}\n`
    : `${MODELINE}version: 1\nestate: ${textYaml(name)}\nservices:\n`;
  const added = addEntries(start, additions, output);
  if ('refused' in added) throw new CannotCheck(added.refused);
  if (!rehearse) writeNew(cwd, output, added.text);
}
