import { lineKey } from '../discover/coverage/code-coverage.ts';
import type { Undeclared } from '../discover/coverage/coverage.ts';
import type { Place } from '../discover/discovery.ts';
import type { Fix, Location } from '../estate/finding.ts';
import { oneOf } from '../text/lists.ts';
import { grouped } from '../text/thousands.ts';
import { flowMap, keyYaml } from '../text/yaml-text.ts';
import type { EstateSubject, EstateViolation, Rule } from './engine/rule.ts';

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

function violation(undeclared: Undeclared, subject: EstateSubject): EstateViolation {
  const { product, first, candidates } = undeclared;
  const place = placeOf(first, subject);
  if (product === null) {
    return { message: doubtful(undeclared, subject), place, path: `services.${candidates[0]}` };
  }
  const found = subject.code.inventory.products.find((one) => one.product === product);
  const [model, ...otherModels] = found?.models ?? [];
  const fix: Fix = {
    under: 'services',
    yaml: `${keyYaml(product)}: ${flowMap([`product: ${product}`, `model: ${model}`])}`,
  };
  return {
    message: `\`${product}\` (${undeclared.name}) is used here${timesOf(undeclared, found?.files.length ?? 1)}, and no entry of a manifest covers it, so its duties are nobody's. Add an entry with \`product: ${product}\`, or name it in the \`products\` of one that is there.`,
    place,
    path: `services.${product}`,
    ...(model !== undefined && otherModels.length === 0 ? { fix } : {}),
  };
}

function doubtful(undeclared: Undeclared, { code }: EstateSubject): string {
  const { type, candidates } = undeclared;
  const known = code.inventory.ambiguous.find((one) => one.type === type && one.assumed === null);
  const look = known === undefined ? '' : ` Look at ${known.look}.`;
  return `\`${type}\` is used here${timesOf(undeclared, known?.files.length ?? 1)}: it is ${oneOf(candidates)}, and no entry of a manifest covers any of them, so its duties are nobody's.${look} Then add an entry with that \`product\`.`;
}

/** `, 3 times in 2 files`. */
function timesOf({ count }: Undeclared, files: number): string {
  if (count < 2) return '';
  const times = count === 2 ? 'twice' : `${grouped(count)} times`;
  return files < 2 ? ` ${times} in this file` : ` first, and ${times} in ${grouped(files)} files`;
}

function placeOf({ file, line, column }: Place, { code }: EstateSubject): Location {
  const text = code.lines.get(lineKey({ file, line })) ?? '';
  const end = text.replace(/[\s{}]+$/, '').length + 1;
  return {
    file: code.shown(file),
    line,
    column,
    endLine: line,
    endColumn: Math.max(end, column + 1),
  };
}
