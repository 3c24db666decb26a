/** A workflow command, as the runner obeyed it. */
export interface Command {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
}

/** What of a command reaches the page of checks. */
export interface Annotation {
  readonly level: string;
  readonly message: string;
  readonly title: string | undefined;
  readonly file: string | undefined;
  readonly line: number | undefined;
  readonly column: number | undefined;
}

const NAMES: readonly string[] = [
  'add-mask',
  'add-matcher',
  'add-path',
  'debug',
  'echo',
  'endgroup',
  'error',
  'group',
  'notice',
  'remove-matcher',
  'save-state',
  'set-env',
  'set-output',
  'stop-commands',
  'warning',
];

function unescaped(text: string, more: Readonly<Record<string, string>>): string {
  let out = text;
  for (const [from, to] of Object.entries({ '%0D': '\r', '%0A': '\n', ...more, '%25': '%' })) {
    out = out.replaceAll(from, to);
  }
  return out;
}

function propertiesOf(
  text: string,
  separator: string,
  more: Readonly<Record<string, string>>,
): Record<string, string> {
  const pairs = text.split(separator).map((pair) => {
    const at = pair.indexOf('=');
    return [pair.slice(0, at).trim().toLowerCase(), unescaped(pair.slice(at + 1), more)] as const;
  });
  return Object.fromEntries(pairs.filter(([name]) => name !== ''));
}

/**
 * The command of a line of output, by the rules of the runner: `::name key=value::text` after nothing but blanks, or
 * in the old notation `##[name key=value]text` anywhere in the line.
 */
export function commandOf(line: string): Command | null {
  const now = /^\s*::([^ :]+)(?: (.*?))?::(.*)$/su.exec(line);
  if (now !== null && NAMES.includes((now[1] ?? '').toLowerCase())) {
    return {
      name: (now[1] ?? '').toLowerCase(),
      properties: propertiesOf(now[2] ?? '', ',', { '%3A': ':', '%2C': ',' }),
      data: unescaped(now[3] ?? '', {}),
    };
  }
  const old = /##\[([^ \]]+)(?: ([^\]]*))?\](.*)$/su.exec(line);
  if (old === null || !NAMES.includes((old[1] ?? '').toLowerCase())) return null;
  const more = { '%3B': ';', '%5D': ']' };
  return {
    name: (old[1] ?? '').toLowerCase(),
    properties: propertiesOf(old[2] ?? '', ';', more),
    data: unescaped(old[3] ?? '', more),
  };
}

/** Every command in an output; a lone carriage return ends a line too, as on the runner. */
export function commandsIn(output: string): Command[] {
  return output
    .split(/\r\n|\r|\n/)
    .map(commandOf)
    .filter((command) => command !== null);
}

const MOST_OF_A_LEVEL = 10;
const LONGEST_MESSAGE = 4096;

/** The annotations that GitHub shows of commands: ten of a level, and no more. */
export function annotationsOf(commands: readonly Command[]): Annotation[] {
  const shown: Annotation[] = [];
  for (const { name, properties, data } of commands) {
    if (!['error', 'warning', 'notice'].includes(name)) continue;
    if (shown.filter(({ level }) => level === name).length >= MOST_OF_A_LEVEL) continue;
    const number = (key: string) =>
      properties[key] === undefined ? undefined : Number(properties[key]);
    shown.push({
      level: name,
      message: data.slice(0, LONGEST_MESSAGE),
      title: properties.title,
      file: properties.file,
      line: number('line'),
      column: number('col'),
    });
  }
  return shown;
}
