import { flowMap, keyYaml } from '../edit/yaml-text.ts';
import type { Undeclared } from '../discover/coverage.ts';
import type { Inventory } from '../discover/found.ts';
import { plural } from '../render/verdict.ts';
import type { EstateSubject, EstateViolation, Rule } from './rule.ts';
import { lineEnd } from './place.ts';

export const undeclaredService: Rule = {
  id: 'undeclared-service',
  summary: 'Infrastructure code uses a product that no entry of a manifest covers.',
  severity: 'warning',
  *checkEstate(subject) {
    for (const undeclared of subject.coverage.undeclared) {
      // What is only read is defined elsewhere, and whoever defines it declares it.
      if (undeclared.owned) yield violation(undeclared, subject);
    }
  },
};
