import { before, unquoted } from '../../text/parts.ts';
import type { ForwardLines } from '../forward-lines.ts';
import { factsOf } from '../products/discriminators.ts';
import {
  computed,
  type ImpliedProduct,
  isComputed,
  type Link,
  type ScanResult,
  type Unseen,
  type Use,
} from '../scanner.ts';
import { folderOf, resolvePath, withoutPassword } from '../source-address.ts';

/** A resource of a CloudFormation template, before anything is made of it. */
export interface Resource {
  readonly type: string;
  /** Offset of the type's text. */
  readonly offset: number;
  readonly name: string;
  /** Those of its properties that `wantsProperty` names. */
  readonly properties: Readonly<Record<string, string>>;
}

/** Properties that hold the address of another template, by the type that has them. */
const nested: Readonly<Record<string, string>> = {
  'AWS::CloudFormation::Stack': 'TemplateURL',
  'AWS::CloudFormation::StackSet': 'TemplateURL',
  'AWS::Serverless::Application': 'Location',
};

const properties: ReadonlySet<string> = new Set([
  ...Object.values(nested),
  'LaunchType',
  'RequiresCompatibilities',
  'Engine',
  'ComputeConfig',
  'RemoteNetworkConfig',
  'PackageType',
]);

/** Whether any type has this property read; the type itself may follow its properties. */
export function wantsProperty(name: string): boolean {
  return properties.has(name);
}

/** Whether a type's properties say anything that counts. */
export function needsProperties(type: string): boolean {
  return Object.hasOwn(nested, type) || factsOf(type).size > 0;
}

/** `AWS::EC2::VPC`, `Custom::Anything`, `Alexa::ASK::Skill`: what a resource's type looks like. */
export function isType(value: string): boolean {
  return /^[A-Za-z][\w-]*(?:::[\w@.-]+)+$/.test(value);
}

/** Turns a template's resources into uses, links and code that isn't scanned. */
export function resultOf(
  file: string,
  text: string,
  lines: ForwardLines,
  found: {
    readonly resources: readonly Resource[];
    readonly known: boolean;
    readonly damaged: boolean;
  },
): ScanResult {
  const uses: Use[] = [];
  const unseen: Unseen[] = [...macros(file, text, lines), ...includes(file, text, lines)];
  const links: Link[] = [];
  noteRain(file, text, lines, unseen, links);
  for (const { type, offset, name, properties: written } of found.resources) {
    const place = lines.at(offset);
    const wanted = factsOf(type);
    const facts = Object.entries(written).filter(([key]) => wanted.has(before(key, '.')));
    uses.push({
      type,
      kind: 'resource',
      file,
      ...place,
      name,
      ...(facts.length > 0 && { facts: Object.fromEntries(facts) }),
    });
    noteNested(file, place.line, type, written, unseen, links);
  }
  const known = found.known || uses.length > 0;
  return {
    known,
    uses,
    implied: uses.some(({ type }) => type.startsWith(SAM)) ? eventsIn(file, text, lines) : [],
    unseen: known ? unseen : [],
    links: known ? links : [],
    damaged: found.damaged && known,
  };
}

function noteNested(
  file: string,
  line: number,
  type: string,
  written: Readonly<Record<string, string>>,
  unseen: Unseen[],
  links: Link[],
): void {
  if (type.endsWith('::MODULE')) {
    unseen.push({ file, line, source: type, why: 'a module from a CloudFormation registry' });
  }
  const property = Object.hasOwn(nested, type) ? nested[type] : undefined;
  const source = property === undefined ? undefined : written[property];
  if (source === undefined) return;
  if (source === '{}') {
    const id = written[`${property}.ApplicationId`] ?? type;
    const why = 'an application from the Serverless Application Repository';
    unseen.push({ file, line, source: withoutPassword(id), why });
  } else if (isComputed(source)) {
    const why = 'a nested template whose address is computed at deployment';
    unseen.push({ file, line, source: withoutPassword(source), why });
  } else if (/^[a-z][a-z0-9+.-]*:/i.test(source)) {
    unseen.push({
      file,
      line,
      source: withoutPassword(source),
      why: 'a nested template at another address',
    });
  } else {
    links.push({ file, line, source, path: resolvePath(folderOf(file), source) });
  }
}

const SAM = 'AWS::Serverless::';

/** What SAM makes for the events of functions, where the template doesn't. */
const events: Readonly<Record<string, string>> = {
  Api: 'aws-api-gateway',
  HttpApi: 'aws-api-gateway',
  CloudWatchEvent: 'aws-eventbridge',
  EventBridgeRule: 'aws-eventbridge',
  Schedule: 'aws-eventbridge',
  ScheduleV2: 'aws-eventbridge',
  IoTRule: 'aws-iot-core',
};

function eventsIn(file: string, text: string, lines: ForwardLines): ImpliedProduct[] {
  return [...text.matchAll(/\bType["']?[ \t]*:[ \t]*["']?(\w+)(?![\w:])/g)].flatMap(
    ({ 1: event = '', index }) => {
      const product = Object.hasOwn(events, event) ? events[event] : undefined;
      if (product === undefined) return [];
      const place = lines.at(index);
      const isComment = /^[ \t]*#/.test(text.slice(index - place.column + 1, index));
      return isComment ? [] : [{ product, form: 'SAM events', file, ...place }];
    },
  );
}

/** Modules that the Rain tool puts in before a template is deployed. */
function noteRain(
  file: string,
  text: string,
  lines: ForwardLines,
  unseen: Unseen[],
  links: Link[],
): void {
  const tag = '!Rain::Module';
  for (let at = text.indexOf(tag); at >= 0; at = text.indexOf(tag, at + 1)) {
    const { line } = lines.at(at);
    const written = text.slice(at + tag.length, lineEnd(text, at)).replace(/ #.*/, '');
    const source = unquoted(written.trim());
    const seen = { file, line, source: withoutPassword(source) };
    if (/^[a-z][a-z0-9+.-]*:/i.test(source)) unseen.push({ ...seen, why: 'a Rain module' });
    else links.push({ ...seen, path: resolvePath(folderOf(file), source) });
  }
}

function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end;
}

/** A section of a template, in YAML and in JSON. */
const transform = /^(?:Transform|[ \t]{1,4}"Transform")[ \t]*:/m;

/** A template's own macros: programs that change it when it is deployed. */
function macros(file: string, text: string, lines: ForwardLines): Unseen[] {
  const head = transform.exec(text);
  if (head === null) return [];
  const from = head.index + head[0].length;
  const [first = '', ...more] = text.slice(from, from + 400).split(/\r?\n/);
  const end = more.findIndex((line) => !/^[ \t]*-/.test(line));
  const listed = [first, ...more.slice(0, Math.max(0, end))];
  const all = /^\s*\[/.test(first) ? before(text.slice(from), ']').split(/[[,]/) : listed;
  const { line } = lines.at(head.index);
  return all.flatMap((one) => {
    const name = /^[\s-]*["']?([A-Za-z][\w:-]*)["']?,?\s*(?:#.*)?$/.exec(one)?.[1] ?? 'AWS::';
    const why = 'a macro that changes the template at deployment';
    return name.startsWith('AWS::') ? [] : [{ file, line, source: name, why }];
  });
}

/** Pieces of template that `AWS::Include` puts in when it is deployed. */
function includes(file: string, text: string, lines: ForwardLines): Unseen[] {
  const found: Unseen[] = [];
  for (let at = text.indexOf('AWS::Include'); at >= 0; at = text.indexOf('AWS::Include', at + 1)) {
    const { line, column } = lines.at(at);
    if (/^[ \t]*#/.test(text.slice(at - column + 1, at))) continue;
    const location = /["']?Location["']?[ \t]*:[ \t]*([^\r\n]+)/.exec(text.slice(at, at + 400));
    const why = 'a template fragment that is included at deployment';
    found.push({
      file,
      line,
      source: withoutPassword(
        location?.[1] === undefined ? 'AWS::Include' : flowValue(location[1]),
      ),
      why,
    });
  }
  return found;
}

/** A value that may be in a map in braces: what closes the map, or follows in it, isn't part of it. */
function flowValue(written: string): string {
  const text = written.trim();
  const quote = /^["']/.exec(text)?.[0];
  const end = quote === undefined ? -1 : text.indexOf(quote, 1);
  if (end > 0) return text.slice(1, end);
  let value = before(text, ', ').trimEnd();
  while (
    /[}\]]$/.test(value) &&
    count(value, '}') + count(value, ']') > count(value, '{') + count(value, '[')
  )
    value = value.slice(0, -1).trimEnd();
  return value;
}

function count(text: string, mark: string): number {
  return text.split(mark).length - 1;
}

const key = /^[ \t]*(?:- +)?["']?([A-Za-z]\w*)["']?[ \t]*:(?:[ \t]+([^ \t].*)?)?$/;

/**
 * What the YAML text of a property says, as facts: a plain value, a list joined with commas, `{}` and its
 * entries for a map, `${…}` for a function.
 */
export function factsFromText(name: string, raw: string): Readonly<Record<string, string>> {
  const lines = raw
    .split(/\r?\n/)
    .map(withoutComment)
    .filter((line) => line.trim() !== '');
  const whole = lines.join('\n').trim();
  if (whole === '') return {};
  if (isFunction(whole)) return { [name]: computed(whole) };
  if (whole.startsWith('[')) return { [name]: items(whole.slice(1, -1).split(',')) };
  if (/^-(?:\s|$)/.test(whole))
    return { [name]: items(lines.map((line) => line.trim().replace(/^-/, ''))) };
  if (!whole.startsWith('{') && !key.test(lines[0] ?? '')) return { [name]: plain(whole) };
  return { [name]: '{}', ...entries(name, whole) };
}

function entries(name: string, whole: string): Record<string, string> {
  const facts: Record<string, string> = {};
  const lines = whole.startsWith('{') ? whole.slice(1, -1).split(',') : whole.split('\n');
  for (const line of lines) {
    const [, inner, value = ''] = key.exec(line.trim()) ?? [];
    if (inner === undefined) continue;
    facts[`${name}.${inner}`] ??= isFunction(value) ? computed(value) : plain(value);
  }
  return facts;
}

function items(parts: readonly string[]): string {
  const values = parts.map((part) => part.trim()).filter((part) => part !== '');
  return values.some(isFunction) ? computed(values.join(', ')) : values.map(plain).join(',');
}

function isFunction(value: string): boolean {
  return /^!(?!!)|^\{?\s*["']?(?:Ref|Fn::\w+)["']?\s*:/.test(value);
}

function plain(value: string): string {
  return unquoted(value.trim());
}

function withoutComment(line: string): string {
  return line.replace(/(?:^|\s)#[\s\S]*$/, '');
}

/** A template's resources as a YAML parser sees them. */
export interface Tree {
  readonly resources: readonly Resource[];
  readonly known: boolean;
  /** The parser met an error: it may have lost resources. */
  readonly damaged: boolean;
}
