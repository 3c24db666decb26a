import { check } from '../../src/check/check.ts';
import type { Change, Delta } from '../../src/estate/change.ts';
import type { Subject } from '../../src/estate/finding.ts';
import type { Framework } from '../../src/estate/framework.ts';
import type { Report } from '../../src/estate/report.ts';
import { microsoft } from '../../src/frameworks/microsoft.ts';
import { parseBytes } from '../../src/parse/parse.ts';
import { defaultPolicy, type Policy, type WrittenPolicy } from '../../src/policy/policy.ts';

/** Manifests by their file names. */
export type Estate = Readonly<Record<string, string>>;

/** The head of every manifest here. */
export const TOP = 'version: 1\nestate: acme\nservices:\n';

interface Options {
  readonly policy?: Policy;
  readonly basePolicy?: WrittenPolicy;
  readonly headPolicy?: WrittenPolicy;
  /** The framework of every manifest after the change, where it is another one. */
  readonly framework?: Framework;
}

/** Checks manifests against what they were before. */
export async function compared(
  before: Estate,
  after: Estate,
  options: Options = {},
): Promise<Report & { readonly delta: Delta }> {
  const { policy = defaultPolicy, framework = microsoft } = options;
  const { basePolicy = policy, headPolicy = policy } = options;
  const parsed = async (estate: Estate, of: Framework) =>
    Promise.all(
      Object.entries(estate).map(async ([file, text]) => ({
        source: await parseBytes(file, new TextEncoder().encode(text)),
        framework: of,
        problems: [],
      })),
    );
  const input = {
    manifests: await parsed(after, framework),
    policy,
    gate: policy.gate,
    today: '2026-11-23',
    framework: 'microsoft',
    catalogue: undefined,
  };
  const manifests = await parsed(before, microsoft);
  const base = { commit: 'base', manifests, policy: basePolicy, headPolicy, notes: [] };
  const report = await check(input, base);
  if (report.delta === null) throw new Error('nothing was compared');
  return { ...report, delta: report.delta };
}

/** What changes are about, as `service › part/layer`, with the manifest where it isn't the usual one. */
export function names(
  changes: readonly { readonly file: string; readonly subject: Subject }[],
): string[] {
  return changes.map(({ file, subject: { service, part, layer } }) => {
    const entry = part === null ? service : `${service} › ${part}`;
    const where = file === 'cloud-services.yml' ? '' : `${file}:`;
    return `${where}${entry}${layer === null ? '' : `/${layer}`}`;
  });
}

/** The kind of a change; of a field, its keys. */
export function nameOf(change: Change): string {
  return change.kind === 'field' ? change.path.join(' ') : change.kind;
}

/** Kinds of change with what they are about, each alike once: `service chat`, `model mail`. */
export function kinds(changes: readonly Change[]): string[] {
  const words = changes.map((one) =>
    [nameOf(one), ...('subject' in one ? names([one]) : [])].join(' '),
  );
  return [...new Set(words)];
}
