import { check } from '../../src/check/check.ts';
import type { Delta, Report } from '../../src/estate/report.ts';
import type { Framework } from '../../src/frameworks/framework.ts';
import { microsoft } from '../../src/frameworks/microsoft.ts';
import { parseBytes } from '../../src/parse/decode.ts';
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

/** Duties of a delta as `service.part/layer`, with the manifest where it is not the usual one. */
export function names(
  duties: readonly { file: string; service: string; part: string | null; layer?: string }[],
): string[] {
  return duties.map(({ file, service, part, layer }) => {
    const entry = part === null ? service : `${service}.${part}`;
    const where = file === 'cloud-services.yml' ? '' : `${file}:`;
    return `${where}${entry}${layer === undefined ? '' : `/${layer}`}`;
  });
}
