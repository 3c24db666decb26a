import { expect, test } from '@jest/globals';
import { isSamePage } from '../../src/evidence/same-page.ts';

const page = 'https://learn.microsoft.com/azure/aks/support-policies';

test.each([
  'https://learn.microsoft.com/azure/aks/support-policies',
  'https://learn.microsoft.com/en-us/azure/aks/support-policies',
  'http://www.learn.microsoft.com/azure/aks/support-policies/',
  'https://learn.microsoft.com/de-de/azure/aks/support-policies#shared-responsibility',
  'https://Learn.Microsoft.com/azure/AKS/support-policies',
])('%s is the same page', (other) => {
  expect(isSamePage(page, other)).toBe(true);
});

test.each([
  'https://learn.microsoft.com/azure/aks',
  'https://learn.microsoft.com/azure/aks/support-policies?tabs=other',
  'https://learn.microsoft.com.evil.corp/azure/aks/support-policies',
  '',
])('%s is another page', (other) => {
  expect(isSamePage(page, other)).toBe(false);
});
