// In: Terraform or Terragrunt as text. Out: the types and modules that it uses.
import { ForwardLines } from '../forward-lines.ts';
import { avmModule } from '../products/azure-types.ts';
import { factsOf } from '../products/discriminators.ts';
import {
  type Facts,
  type ImpliedProduct,
  isComputed,
  type Literal,
  type ScanResult,
  type Sheet,
  type UseKind,
} from '../scanner.ts';
import { folderOf, moduleSource, resolvePath, withoutPassword } from '../source-address.ts';
import { type Cursor, cursorOf } from './hcl-cursor.ts';
import { backendOf, readRemoteState, readStore } from './state-store.ts';
import {
  factText,
  nextStatement,
  readFacts,
  readValue,
  type Statement,
  skipRest,
} from './statement.ts';

/** Blocks with a type and a name, and what they do with the type. */
const typed: Readonly<Record<string, UseKind>> = {
  resource: 'resource',
  data: 'data',
  ephemeral: 'data',
};

/** Blocks whose `source` says where more code is: Terraform's own two, and Terragrunt's. */
const sourced: ReadonlySet<string> = new Set(['module', 'component', 'terraform', 'unit', 'stack']);

const sourceAlone: ReadonlySet<string> = new Set(['source']);

/** What only Terraform, OpenTofu and Terragrunt begin a statement with; other tools write `.hcl` too. */
const own: ReadonlySet<string> = new Set([
  ...Object.keys(typed),
  ...sourced,
  'provider',
  'include',
  'dependency',
  'dependencies',
  'generate',
  'inputs',
  'remote_state',
]);

/** What one file gives, while it is read. */
interface HclSheet extends Sheet {
  /** Line and column of an offset. */
  readonly at: (offset: number) => { line: number; column: number };
  readonly literals: Literal[];
  readonly implied: ImpliedProduct[];
}

/** What the blocks of a file say. Takes any text and never throws. */
export function scanBlocks(file: string, text: string): ScanResult {
  const cursor = cursorOf(text);
  let lines: ForwardLines | undefined;
  const at = (offset: number) => {
    lines ??= new ForwardLines(text);
    return lines.at(offset);
  };
  const sheet: HclSheet = {
    ...{ file, uses: [], unseen: [], links: [] },
    ...{ literals: [], implied: [], at },
  };
  let known = !file.endsWith('.hcl');
  for (;;) {
    const statement = nextStatement(cursor, false);
    if (statement === undefined) break;
    known ||= own.has(statement.name);
    readTop(cursor, statement, sheet);
  }
  const { uses, unseen, links, literals, implied } = sheet;
  return { known, uses, unseen, links, literals, implied, damaged: cursor.damaged };
}

function readTop(cursor: Cursor, statement: Statement, sheet: HclSheet): void {
  const { name, labels } = statement;
  const kind = Object.hasOwn(typed, name) ? typed[name] : undefined;
  if (kind !== undefined && labels?.length === 2) readTyped(cursor, statement, kind, sheet);
  else if (name === 'provider' && labels !== null && labels.length > 0)
    readProvider(cursor, statement, sheet);
  else if (sourced.has(name) && labels !== null) readModule(cursor, statement, sheet);
  else if (name === 'remote_state' && labels?.length === 0)
    noteStore(sheet, readRemoteState(cursor), statement.start);
  else if (name === 'check' && labels !== null) readCheck(cursor, sheet);
  else if (name === 'variable' && labels?.length === 1) readVariable(cursor, labels[0], sheet);
  else if (name === 'locals' && labels?.length === 0) readLocals(cursor, sheet);
  else if (name === 'include' && labels !== null) readInclude(cursor, labels[0] ?? '', sheet);
  else skipRest(cursor, statement);
}

function factsIn(cursor: Cursor, statement: Statement, type: string): Facts | undefined {
  const wanted = factsOf(type);
  if (wanted.size > 0) return readFacts(cursor, wanted);
  skipRest(cursor, statement);
  return undefined;
}

function readTyped(cursor: Cursor, statement: Statement, kind: UseKind, sheet: HclSheet): void {
  const [type = '', name = ''] = statement.labels ?? [];
  const facts = factsIn(cursor, statement, type);
  const place = { file: sheet.file, ...sheet.at(statement.start) };
  if (type !== '') sheet.uses.push({ type, kind, ...place, name, ...(facts && { facts }) });
}

function readProvider(cursor: Cursor, statement: Statement, sheet: HclSheet): void {
  const type = statement.labels?.[0] ?? '';
  const facts = factsIn(cursor, statement, `provider ${type}`);
  const place = { file: sheet.file, ...sheet.at(statement.start) };
  sheet.uses.push({ type, kind: 'provider', ...place, ...(facts && { facts }) });
}

function readVariable(cursor: Cursor, name: string | undefined, sheet: HclSheet): void {
  for (;;) {
    const statement = nextStatement(cursor, true);
    if (statement === undefined) return;
    if (statement.name === 'default' && statement.labels === null)
      noteLiteral(sheet, `var.${name}`, readValue(cursor));
    else skipRest(cursor, statement);
  }
}

function readLocals(cursor: Cursor, sheet: HclSheet): void {
  for (;;) {
    const statement = nextStatement(cursor, true);
    if (statement === undefined) return;
    if (statement.labels === null) noteLiteral(sheet, `local.${statement.name}`, readValue(cursor));
    else skipRest(cursor, statement);
  }
}

/** What a Terragrunt file includes: whose local values it may refer to. */
function readInclude(cursor: Cursor, label: string, sheet: HclSheet): void {
  for (;;) {
    const statement = nextStatement(cursor, true);
    if (statement === undefined) return;
    if (statement.name === 'path' && statement.labels === null) {
      const value = includedEnding(readValue(cursor));
      if (value !== undefined) sheet.literals.push({ name: `include.${label}`, value });
    } else skipRest(cursor, statement);
  }
}

/** The plain end of an include's path: `_common/mysql.hcl`; of a search in the folders above, the name of the file. */
function includedEnding(raw: string): string | undefined {
  const searched = /^find_in_parent_folders\([ \t]*(?:"([\w./-]+)"[ \t]*)?\)/.exec(raw);
  if (searched !== null) return searched[1] ?? 'terragrunt.hcl';
  const text = /^"(.*)"/.exec(raw)?.[1];
  const end = text?.slice(text.lastIndexOf('}') + 1).replace(/^(?:\.{0,2}\/)+/, '');
  return end === undefined || !/^[\w./-]+$/.test(end) ? undefined : end;
}

/** A longer value decides nothing; Terragrunt's may be an address. */
const LONGEST_LITERAL = 100;
const LONGEST_ADDRESS = 300;

function noteLiteral(sheet: HclSheet, name: string, raw: string): void {
  if (raw.length > (sheet.file.endsWith('.hcl') ? LONGEST_ADDRESS : LONGEST_LITERAL)) return;
  const value = factText(raw);
  if (value !== undefined && !isComputed(value)) sheet.literals.push({ name, value });
}

/** A `check` block may have its own data source. */
function readCheck(cursor: Cursor, sheet: HclSheet): void {
  for (;;) {
    const statement = nextStatement(cursor, true);
    if (statement === undefined) return;
    if (statement.name === 'data' && statement.labels?.length === 2) {
      readTyped(cursor, statement, 'data', sheet);
    } else skipRest(cursor, statement);
  }
}

function readModule(cursor: Cursor, statement: Statement, sheet: HclSheet): void {
  let source: string | undefined;
  for (;;) {
    const inner = nextStatement(cursor, true);
    if (inner === undefined) break;
    const backend = statement.name === 'terraform' ? backendOf(inner) : undefined;
    if (backend !== undefined) noteStore(sheet, readStore(cursor, backend), inner.start);
    else if (sourceAlone.has(inner.name) && inner.labels === null)
      source = sourceOf(readValue(cursor));
    else skipRest(cursor, inner);
  }
  if (source === undefined) return;
  const name = statement.labels?.[0] ?? unitName(sheet.file);
  noteModule(sheet, source, sheet.at(statement.start), name);
}

/** Terragrunt's units have no names but those of their folders. */
function unitName(file: string): string | undefined {
  return file.endsWith('/terragrunt.hcl') ? file.split('/').at(-2) : undefined;
}

/** What keeps the state is in use, and nobody knows whether this code makes it. */
function noteStore(
  { file, implied, at }: HclSheet,
  stores: readonly string[],
  offset: number,
): void {
  for (const product of stores)
    implied.push({ product, form: 'Terraform state', file, ...at(offset) });
}

/** A source as written between its quotes; Terragrunt and OpenTofu allow templates in it. */
function sourceOf(raw: string): string | undefined {
  const value = factText(raw);
  if (value === undefined || !isComputed(value)) return value;
  return /^"(.*)"/.exec(raw)?.[1] ?? value;
}

/** Puts a module where it belongs: code to follow, a product that it names, or something unseen. */
export function noteModule(
  sheet: Pick<HclSheet, 'file' | 'uses' | 'unseen' | 'links'>,
  source: string,
  place: { readonly line: number; readonly column: number },
  name: string | undefined,
): void {
  const { file } = sheet;
  const type = source.startsWith('.') ? undefined : avmModule(source);
  if (type !== undefined) {
    sheet.uses.push({ type, kind: 'module', file, ...place, ...(name && { name }) });
    return;
  }
  const found = moduleSource(source);
  const seen = {
    file,
    line: place.line,
    source: withoutPassword(source),
    ...(name && { name }),
  };
  if (found.kind === 'unseen') sheet.unseen.push({ ...seen, why: found.why });
  else if (found.kind === 'local') {
    sheet.links.push({ ...seen, path: resolvePath(folderOf(file), found.path) });
  }
}
