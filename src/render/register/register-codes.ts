import type { EntityType, LegalCode, Reliance, Sensitivity } from '../../estate/dora-register.ts';
import type { PartModel } from '../../estate/framework.ts';

// Closed lists of the register as the EBA's taxonomy 4.0 names them. Confirm the taxonomy before a filing.

/** Type of entity (B_01.01, c0040). */
export const entityCodes: Readonly<Record<EntityType, string>> = {
  'credit-institution': 'eba_CT:x12',
  'payment-institution': 'eba_CT:x300',
  'account-information-service-provider': 'eba_CT:x301',
  'electronic-money-institution': 'eba_CT:x302',
  'investment-firm': 'eba_CT:x599',
  'crypto-asset-service-provider': 'eba_CT:x303',
  'issuer-of-asset-referenced-tokens': 'eba_CT:x310',
  'central-securities-depository': 'eba_CT:x304',
  'central-counterparty': 'eba_CT:x643',
  'trading-venue': 'eba_CT:x305',
  'trade-repository': 'eba_CT:x306',
  'manager-of-alternative-investment-funds': 'eba_CT:x307',
  'management-company': 'eba_CT:x639',
  'data-reporting-service-provider': 'eba_CT:x308',
  'insurance-and-reinsurance-undertaking': 'eba_CT:x309',
  'insurance-intermediary': 'eba_CT:x320',
  'institution-for-occupational-retirement-provision': 'eba_CT:x311',
  'credit-rating-agency': 'eba_CT:x312',
  'administrator-of-critical-benchmarks': 'eba_CT:x313',
  'crowdfunding-service-provider': 'eba_CT:x314',
  'securitisation-repository': 'eba_CT:x315',
  'other-financial-entity': 'eba_CT:x316',
  'intra-group-ict-provider': 'eba_CT:x317',
  'other-non-financial-entity': 'eba_CT:x318',
};

/**
 * Type of ICT service by model (Annex III): cloud services are S17 to S19. Containers and functions are platforms. What
 * a provider hosts for you outside of a cloud is S07.
 */
export const serviceTypes: Readonly<Record<PartModel, string>> = {
  iaas: 'eba_TA:S17',
  caas: 'eba_TA:S18',
  paas: 'eba_TA:S18',
  faas: 'eba_TA:S18',
  saas: 'eba_TA:S19',
  'on-premises': 'eba_TA:S07',
};

/** Sensitiveness of the data stored (B_02.02, c0170). */
export const sensitivityCodes: Readonly<Record<Sensitivity, string>> = {
  low: 'eba_ZZ:x791',
  medium: 'eba_ZZ:x792',
  high: 'eba_ZZ:x793',
};

/** Level of reliance on the ICT service (B_02.02, c0180). */
export const relianceCodes: Readonly<Record<Reliance, string>> = {
  'not-significant': 'eba_ZZ:x794',
  low: 'eba_ZZ:x795',
  material: 'eba_ZZ:x796',
  full: 'eba_ZZ:x797',
};

/** Type of code that identifies a company. */
export const codeTypes: Readonly<Record<LegalCode['kind'], string>> = {
  lei: 'eba_qCO:qx2000',
  euid: 'eba_qCO:qx2002',
};

/** A legal person, which is what has an LEI or EUID (B_05.01, c0040). */
export const LEGAL_PERSON = 'eba_CT:x212';

/** Data is stored (B_02.02, c0140). */
export const YES = 'eba_BT:x28';

/** The end of an agreement without one, by convention. */
export const OPEN_END = '9999-12-31';

/** A country as the register writes it; `null` for what isn't a country's code of ISO 3166. */
export function countryCode(text: string): string | null {
  const [, country] = /^([A-Za-z]{2})(?:-[A-Za-z0-9]{1,3})?$/.exec(text.trim()) ?? [];
  return country === undefined ? null : `eba_GA:${country.toUpperCase()}`;
}

/** Whether the check digits of an LEI are right (ISO 17442: the number, letters as 10 to 35, is 1 modulo 97). */
export function isLei(text: string): boolean {
  if (!/^[0-9A-Z]{18}[0-9]{2}$/.test(text)) return false;
  let rest = 0;
  for (const char of text) {
    const value = Number.parseInt(char, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest === 1;
}
