/** Releases of OSCAL that the exports can be written in. */
export const oscalVersions = ['1.2.2', '1.1.2'] as const;

export type OscalVersion = (typeof oscalVersions)[number];

/** States of a system, in OSCAL's words. */
export const systemStates = [
  'operational',
  'under-development',
  'under-major-modification',
  'disposition',
  'other',
] as const;

export type SystemState = (typeof systemStates)[number];

/** Sensitivities of a system by FIPS 199. */
export const systemSensitivities = ['low', 'moderate', 'high'] as const;

export type SystemSensitivity = (typeof systemSensitivities)[number];

/** What a policy says for OSCAL that no manifest says. */
export interface OscalBlock {
  /** Where it is. */
  readonly file: string;
  readonly line: number;
  readonly version: OscalVersion | null;
  /** Address of the baseline that the controls are from. */
  readonly profile: string | null;
  readonly systemId: string | null;
  readonly systemName: string | null;
  readonly description: string | null;
  /** What is within the authorization boundary. */
  readonly boundary: string | null;
  readonly status: SystemState | null;
  readonly sensitivity: SystemSensitivity | null;
  /** Kinds of information, beside the data of the services. */
  readonly information: readonly string[];
  /** When what a provider offers was authorized, as an ISO date, by the provider as manifests name it. */
  readonly authorized: Readonly<Record<string, string>>;
}

/** What a policy says for FedRAMP. */
export interface FedrampBlock {
  readonly file: string;
  readonly line: number;
  /** FedRAMP's ids of certified resources, by service, product or provider. */
  readonly certified: Readonly<Record<string, string>>;
}
