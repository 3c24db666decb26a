import type { Criticality } from './manifest.ts';

/** How a financial entity depends on a service, in the register's words. */
export const reliances = ['not-significant', 'low', 'material', 'full'] as const;

export type Reliance = (typeof reliances)[number];

/** How sensitive data is, in the register's words. */
export const sensitivities = ['low', 'medium', 'high'] as const;

export type Sensitivity = (typeof sensitivities)[number];

/** Kinds of entity in the register. */
export const entityTypes = [
  'credit-institution',
  'payment-institution',
  'account-information-service-provider',
  'electronic-money-institution',
  'investment-firm',
  'crypto-asset-service-provider',
  'issuer-of-asset-referenced-tokens',
  'central-securities-depository',
  'central-counterparty',
  'trading-venue',
  'trade-repository',
  'manager-of-alternative-investment-funds',
  'management-company',
  'data-reporting-service-provider',
  'insurance-and-reinsurance-undertaking',
  'insurance-intermediary',
  'institution-for-occupational-retirement-provision',
  'credit-rating-agency',
  'administrator-of-critical-benchmarks',
  'crowdfunding-service-provider',
  'securitisation-repository',
  'other-financial-entity',
  'intra-group-ict-provider',
  'other-non-financial-entity',
] as const;

export type EntityType = (typeof entityTypes)[number];

/** A legal identifier of a company, and what sort it is. */
export interface LegalCode {
  readonly kind: 'lei' | 'euid';
  readonly code: string;
}

/** What the register asks about a provider that no manifest says. */
export interface RegisterProvider {
  readonly code: LegalCode | null;
  /** The legal name. */
  readonly name: string | null;
  /** The country of its head office. */
  readonly country: string | null;
  /** Its ultimate parent. */
  readonly parent: LegalCode | null;
}

/** What a policy says for the register of information under DORA. */
export interface RegisterBlock {
  /** Where it is. */
  readonly file: string;
  readonly line: number;
  /** The entity that keeps the register. */
  readonly lei: string | null;
  readonly name: string | null;
  readonly country: string | null;
  readonly type: EntityType | null;
  readonly authority: string | null;
  /** By the provider as manifests name it. */
  readonly providers: Readonly<Record<string, RegisterProvider>>;
  /** Services by the function that they support: ids of services, or `service.part`. */
  readonly functions: Readonly<Record<string, readonly string[]>>;
  readonly reliance: Readonly<Partial<Record<Criticality, Reliance>>>;
  /** By the classes of data that manifests use. */
  readonly sensitivity: Readonly<Record<string, Sensitivity>>;
}
