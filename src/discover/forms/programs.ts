import { endingOf } from '../endings.ts';
import { ForwardLines } from '../forward-lines.ts';
import type { ImpliedProduct } from '../scanner.ts';
import { type CdktfName, cdktfPackages, cdktfPython, cdktfScript } from './cdktf.ts';
import { sstProducts } from './sst.ts';

/** What a program names: likely, because the program isn't run. */
export interface Mention {
  readonly form: 'AWS CDK' | 'CDK for Terraform' | 'Pulumi' | 'Kubernetes manifests';
  /** `aws`, `azure-native`, `gcp`; with CDK for Terraform, a provider of Terraform. */
  readonly cloud: string;
  /** In one word: `s3`, `elasticloadbalancingv2`. */
  readonly service: string;
  /** The class that is called; `null` for an import alone. */
  readonly resource: string | null;
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** Whether a file may be a program of such a project. */
export function isProgram(path: string, ending = endingOf(path)): boolean {
  return programEndings.has(ending) && !/\.(?:d|test|spec)\.[cm]?[jt]s$/.test(path);
}

const programEndings: ReadonlySet<string> = new Set(
  'js cjs mjs ts cts mts py go java kt cs fs vb'.split(' '),
);

/** What is named, before its place is known. */
type Named = Omit<Mention, 'file' | 'line' | 'column'>;

/** What a name in the program means. */
interface Meaning {
  readonly form: Mention['form'];
  readonly cloud: string;
  /** `null` where the next part of the name says it. */
  readonly service: string | null;
  /** The class, where the name is one that was imported by itself. */
  readonly resource: string | null;
}

/** Ends of imports with their package; what is imported is before it. */
const jsImport = /(?:\bfrom|=[ \t]?require\()[ \t]?['"]([@\w/.-]+)['"]/g;
const pyFrom = /^[ \t]*from ([\w.]+) import /gm;
const pyImport = /^[ \t]*import[ \t]+([\w.]+)(?:[ \t]+as[ \t]+(\w+))?/gm;
const call =
  /\b(new[ \t]+)?(?:(\w{1,80})\.)?(?:(\w{1,80})\.)?([A-Z]\w{0,80})(?:<[^<>()\n]{0,80}>)?\(/g;

/** Packages of other languages, which name the service, and in Java the class. */
const goCdk = /aws-cdk-go\/awscdk\/v2\/aws(\w+)/g;
const javaCdk = /software\.amazon\.awscdk\.services\.(\w+)\.(\w+|\*)/g;
const csCdk = /\b(?:using|open|Imports)[ \t]+Amazon\.CDK\.AWS\.(\w+)/g;
const goPulumi = /pulumi-(aws|gcp|azure-native-sdk|azure)\/(?:sdk\/v\d+\/go\/[\w-]+\/)?(\w+)/g;
const csPulumi =
  /\b(?:using|open|Imports)[ \t]+(?:static[ \t]+)?Pulumi\.(Aws|Gcp|AzureNative|Azure)\.(\w+)/g;
const javaPulumi =
  /\bcom\.pulumi\.(aws|gcp|azurenative|azure)\.(?!inputs|outputs)([a-z]\w*)(?:\.([A-Z]\w*))?/g;

/** Packages of Pulumi for other providers: the provider is all that counts. */
const otherPulumi = [
  /\bgithub\.com\/[\w-]+\/pulumi-([a-z][\w-]*)\/sdk/g,
  /\b(?:using|open|Imports)[ \t]+(?:static[ \t]+)?Pulumi\.([A-Z]\w*)/g,
  /\bcom\.pulumi\.([a-z]\w*)\./g,
];
const clouds: ReadonlySet<string> = new Set('aws gcp azure azurenative azurenativesdk'.split(' '));

/** The services and resources that a program names, in the order of its text; each import and each call once. */
export function mentionsIn(file: string, text: string): (Mention | ImpliedProduct)[] {
  const found: ((Named | Pick<ImpliedProduct, 'product' | 'form'>) & {
    readonly offset: number;
  })[] = [];
  const add = (meaning: Named, offset: number): void => {
    found.push({ ...meaning, service: plain(meaning.service), offset });
  };
  const names = new Map<string, Meaning>();
  const learn = (name: string, meaning: Meaning, offset: number): void => {
    names.set(name, meaning);
    if (meaning.service !== null)
      add({ ...meaning, service: meaning.service, resource: null }, offset);
  };
  const isPython = file.endsWith('.py');
  if (isPython) learnPython(text, learn);
  else if (/\.(?:[cm]?[jt]s)$/.test(file)) {
    learnScript(text, learn);
    for (const { product, offset } of sstProducts(text))
      found.push({ product, form: 'SST', offset });
    // There, Pulumi's package for AWS is at hand without an import.
    if (/(?:^|\/)sst\.config\.[cm]?[jt]s$/.test(file) && !names.has('aws'))
      names.set('aws', { form: 'Pulumi', cloud: 'aws', service: null, resource: null });
  } else readPackages(text, add);
  if (names.size > 0) readCalls(text, names, !isPython, add);
  const lines = found.length > 0 ? new ForwardLines(text) : undefined;
  return found.flatMap(({ offset, ...one }) =>
    lines === undefined ? [] : [{ ...one, file, ...lines.at(offset) }],
  );
}

function learnScript(text: string, learn: Learn): void {
  for (const one of text.matchAll(jsImport)) {
    const start = statementBefore(text, one.index);
    readImport(one[1] ?? '', text.slice(start, one.index), start, learn);
  }
}

/** No list of imports is longer. */
const LONGEST_IMPORT = 2000;

/** Where the statement begins whose end is at an offset. */
function statementBefore(text: string, end: number): number {
  const from = Math.max(0, end - LONGEST_IMPORT);
  const before = text.slice(from, end);
  const starts = ['import ', 'const ', 'let ', 'var '].map((word) => before.lastIndexOf(word));
  return from + Math.max(0, ...starts);
}

function learnPython(text: string, learn: Learn): void {
  for (const one of text.matchAll(pyFrom)) {
    const from = one.index + one[0].length;
    const end = text.indexOf(text[from] === '(' ? ')' : '\n', from);
    readFrom(one[1] ?? '', text.slice(from, end < 0 ? undefined : end), one.index, learn);
  }
  for (const one of text.matchAll(pyImport))
    readFrom(one[1] ?? '', `* as ${one[2] ?? one[1]}`, one.index, learn);
}

/** Go, Java, Kotlin and C#: their packages alone say enough. */
function readPackages(text: string, add: (what: Named, offset: number) => void): void {
  for (const one of text.matchAll(goCdk)) add(cdk(one[1], null), one.index);
  for (const one of text.matchAll(javaCdk))
    add(cdk(one[1], one[2] === '*' ? null : (one[2] ?? null)), one.index);
  for (const one of text.matchAll(csCdk)) add(cdk(one[1], null), one.index);
  for (const one of text.matchAll(goPulumi)) add(pulumi(one[1], one[2]), one.index);
  for (const one of text.matchAll(csPulumi)) add(pulumi(one[1], one[2]), one.index);
  for (const one of text.matchAll(javaPulumi))
    add({ ...pulumi(one[1], one[2]), resource: one[3] ?? null }, one.index);
  for (const { cloud, type, offset } of cdktfPackages(text))
    if (type !== null) add({ form: CDKTF, cloud, service: type, resource: null }, offset);
  for (const pattern of otherPulumi)
    for (const { 1: provider = '', index } of text.matchAll(pattern))
      if (!clouds.has(plain(provider)))
        add({ form: 'Pulumi', cloud: plain(provider), service: '', resource: null }, index);
}

const CDKTF = 'CDK for Terraform';

/** Each class of CDK for Terraform is in a separate module, which is called like the type. */
function learnCdktf(
  { cloud, type }: CdktfName,
  list: string,
  alias: string | undefined,
  offset: number,
  learn: Learn,
): void {
  const base = { form: CDKTF, cloud, resource: null } as const;
  if (alias !== undefined) learn(alias, { ...base, service: type }, offset);
  else
    for (const { name, as } of namesOf(list))
      if (type !== null) learn(as, { ...base, service: type, resource: name }, offset);
      else if (!/^(?:provider|data[A-Z_])/.test(name))
        learn(as, { ...base, service: name }, offset);
}

function plain(service: string): string {
  return service.replaceAll(/[^A-Za-z0-9]/g, '').toLowerCase();
}

function cdk(service: string | undefined, resource: string | null): Named {
  return { form: 'AWS CDK', cloud: 'aws', service: service ?? '', resource };
}

function pulumi(cloud: string | undefined, service: string | undefined): Named {
  const name = /^azure-?native/i.test(cloud ?? '') ? 'azure-native' : (cloud ?? '').toLowerCase();
  return { form: 'Pulumi', cloud: name, service: service ?? '', resource: null };
}

type Learn = (name: string, meaning: Meaning, offset: number) => void;

/** The names of an import's list, with what they are called here: `a, b as c`. */
function namesOf(list: string): { readonly name: string; readonly as: string }[] {
  const whole = list.replace(/^(?:import|const|let|var) /, '');
  const items = whole.replaceAll(/[{}()*\s]+/g, ' ').split(',');
  return items.flatMap((item) => {
    const [name, as = name] = item.trim().split(/ (?:as )?|: ?/);
    return name === undefined || name === '' ? [] : [{ name, as: as ?? name }];
  });
}

/** All of the CDK under one name: `cdk.aws_s3.Bucket`. */
const WHOLE_CDK = { form: 'AWS CDK', cloud: 'aws', service: null, resource: null } as const;

/** `import * as s3 from 'aws-cdk-lib/aws-s3'`, and each other way to say it. */
function readImport(from: string, list: string, offset: number, learn: Learn): void {
  const isWhole = !list.includes('{');
  const alias = list.trim().split(/\s/).at(-1) ?? '';
  const cdktf = cdktfScript(from);
  if (cdktf !== undefined) {
    learnCdktf(cdktf, list, isWhole ? alias : undefined, offset, learn);
    return;
  }
  const service = /^(?:aws-cdk-lib|@aws-cdk)\/aws-([\w-]+)/.exec(from)?.[1];
  const provider = /^@pulumi\/(aws|gcp|azure-native|azure|awsx|eks)(?:\/([\w]+))?/.exec(from);
  if (service !== undefined) {
    const base = { form: 'AWS CDK', cloud: 'aws', service } as const;
    if (isWhole) learn(alias, { ...base, resource: null }, offset);
    else for (const { name, as } of namesOf(list)) learn(as, { ...base, resource: name }, offset);
  } else if (from === 'aws-cdk-lib') learnCdkLib(list, isWhole ? alias : undefined, offset, learn);
  else if (provider === null) {
    const other = /^@pulumi\/([a-z][\w-]*)$/.exec(from)?.[1];
    if (other !== undefined) learnOther(other, isWhole ? [alias] : [], offset, learn);
  } else readPulumi(provider[1] ?? '', provider[2], isWhole, alias, list, offset, learn);
}

function learnCdkLib(list: string, alias: string | undefined, offset: number, learn: Learn): void {
  if (alias !== undefined) learn(alias, WHOLE_CDK, offset);
  for (const { name, as } of namesOf(list)) {
    const service = /^aws_(\w+)$/.exec(name)?.[1];
    if (service !== undefined) learn(as, { ...WHOLE_CDK, service }, offset);
  }
}

function readPulumi(
  name: string,
  module: string | undefined,
  isWhole: boolean,
  alias: string,
  list: string,
  offset: number,
  learn: Learn,
): void {
  const cloud = name === 'awsx' || name === 'eks' ? 'aws' : name;
  const service = name === 'eks' ? 'eks' : (module ?? null);
  const base = { form: 'Pulumi', cloud } as const;
  if (isWhole) learn(alias, { ...base, service, resource: null }, offset);
  else
    for (const one of namesOf(list)) {
      if (service !== null) learn(one.as, { ...base, service, resource: one.name }, offset);
      else learn(one.as, { ...base, service: one.name, resource: null }, offset);
    }
}

/** A package of Pulumi for another provider: the provider alone says what is in use. */
function learnOther(cloud: string, aliases: readonly string[], offset: number, learn: Learn): void {
  const meaning = { form: 'Pulumi', cloud, service: '', resource: null } as const;
  for (const alias of aliases.length > 0 ? aliases : ['']) learn(alias, meaning, offset);
}

/** `from aws_cdk import aws_s3 as s3`, and each other way to say it. */
function readFrom(from: string, list: string, offset: number, learn: Learn): void {
  const [top = '', inner] = from.split('.');
  const isWhole = list.startsWith('* as ');
  const cdktf = cdktfPython(from);
  if (cdktf !== undefined) {
    learnCdktf(cdktf, list, isWhole ? list.slice(5).trim() : undefined, offset, learn);
    return;
  }
  if (top === 'aws_cdk') {
    readCdkFrom(inner, list, offset, learn);
    return;
  }
  const cloud = /^pulumi_(aws|gcp|azure_native|azure|eks)$/.exec(top)?.[1]?.replace('_', '-');
  const alias = isWhole ? list.slice(5).trim() : '';
  if (cloud === undefined) {
    const other = /^pulumi_([a-z]\w*)$/.exec(top)?.[1];
    if (other !== undefined) learnOther(other, isWhole ? [alias] : [], offset, learn);
    return;
  }
  readPulumi(cloud, inner, isWhole, alias, list, offset, learn);
}

function readCdkFrom(inner: string | undefined, list: string, offset: number, learn: Learn): void {
  const isWhole = list.startsWith('* as ');
  const names = namesOf(isWhole ? list.slice(5) : list);
  if (isWhole && inner === undefined) for (const { as } of names) learn(as, WHOLE_CDK, offset);
  const service = /^aws_(\w+)$/.exec(inner ?? '')?.[1];
  for (const { name, as } of names) {
    const of = service ?? /^aws_(\w+)$/.exec(name)?.[1];
    if (of === undefined) continue;
    const resource = service !== undefined && !isWhole ? name : null;
    learn(as, { form: 'AWS CDK', cloud: 'aws', service: of, resource }, offset);
  }
}

function readCalls(
  text: string,
  names: ReadonlyMap<string, Meaning>,
  isNew: boolean,
  add: (mention: Named, offset: number) => void,
): void {
  for (const match of text.matchAll(call)) {
    const [, word, first, second, type = ''] = match;
    if (isNew && word === undefined) continue;
    const meaning = names.get(first ?? type);
    if (meaning === undefined) continue;
    const service = meaning.service ?? second?.replace(/^aws_/, '');
    if (service === undefined || (first === undefined && meaning.resource === null)) continue;
    const resource = first === undefined ? meaning.resource : type;
    add({ form: meaning.form, cloud: meaning.cloud, service, resource }, match.index);
  }
}
