import { lineKey } from '../discover/coverage/code-coverage.ts';
import type { Undeclared } from '../discover/coverage/coverage.ts';
import type { Place } from '../discover/discovery.ts';
import type { Edit } from '../estate/edit.ts';
import type { Location } from '../estate/finding.ts';
import { grouped, plural } from '../text/counts.ts';
import { abridged, listed, oneOf } from '../text/lists.ts';

import { withoutEnd } from '../text/parts.ts';

import {
  type EstateExamination,
  type EstateViolation,
  type Rule,
  wholeFile,
} from './engine/rule.ts';

export const undeclaredService: Rule<'undeclared-service'> = {
  id: 'undeclared-service',
  summary: 'Infrastructure code uses a product that no entry of a manifest covers.',
  severity: 'warning',
  category: 'code',
  securitySeverity: '4.0',
  *checkEstate(examination) {
    for (const undeclared of examination.coverage.undeclared) {
      // What is only referenced is defined, and declared, elsewhere.
      if (undeclared.owned) yield violation(undeclared, examination);
    }
    yield* unknownServices(examination);
  },
};

/** All services that the catalogue has no product for, in one notice: their duties aren't known. */
function* unknownServices(examination: EstateExamination): Generator<EstateViolation> {
  const unknown = examination.code.inventory.unlisted.filter(
    ({ service, kinds }) => service !== null && kinds.resource + kinds.module > 0,
  );
  const [first] = unknown;
  if (first === undefined) return;
  const services = [...new Set(unknown.map(({ service }) => `\`${service}\``))];
  yield {
    title: 'Services missing from the catalogue',
    reason: `The code uses ${plural(services.length, 'service')} that the catalogue doesn't have: ${listed(abridged(services))}.`,
    remedy:
      'Declare each as an entry with a `model`, even without a `product`. `cloud-estate discover` lists where they are.',
    place: placeOf(first.first, examination),
    path: ['discovery', 'unknown'],
    subject: wholeFile,
    cause: ['unknown services'],
    severity: 'notice',
  };
}

function violation(undeclared: Undeclared, examination: EstateExamination): EstateViolation {
  const { product, first, candidates, type } = undeclared;
  const about = {
    title: 'Undeclared service',
    place: placeOf(first, examination),
    path: ['services', product ?? candidates[0] ?? ''],
    subject: wholeFile,
    cause: [product ?? type],
  };
  if (product === null) return { ...about, ...doubtful(undeclared, examination) };
  const { code, manifest } = examination;
  const { path } = about;
  const found = code.inventory.products.find((one) => one.product === product);
  const models = found?.models ?? [];
  const [model, ...otherModels] = models;
  const isCertain = model !== undefined && otherModels.length === 0;
  const edits: Edit[] =
    isCertain && manifest !== null
      ? [{ file: manifest, path, action: 'add', value: { product, model } }]
      : [];
  const choice = otherModels.length === 0 ? '' : ` and its \`model\` (${oneOf(models)})`;
  const draft = { path, products: [product], models };
  return {
    ...about,
    reason: `\`${product}\` (${undeclared.name}) is used here${timesOf(undeclared, found?.files.length ?? 1)} but no manifest declares it, so nobody owns its duties.`,
    remedy: `Add an entry with \`product: ${product}\`${choice}, or add it to the \`products\` of an existing one.`,
    edits,
    ...(isCertain || manifest === null ? {} : { draft: { file: manifest, ...draft } }),
  };
}

function doubtful(
  undeclared: Undeclared,
  { code, manifest }: EstateExamination,
): Pick<EstateViolation, 'reason' | 'remedy' | 'draft'> {
  const { type, candidates } = undeclared;
  const known = code.inventory.ambiguous.find((one) => one.type === type && one.assumed === null);
  const look = known === undefined ? '' : `Look at ${known.look}. `;
  return {
    reason: `\`${type}\` is used here${timesOf(undeclared, known?.files.length ?? 1)} but no manifest declares it as ${oneOf(candidates)}, so nobody owns its duties.`,
    remedy: `${look}Add an entry with the right \`product\`.`,
    ...(manifest === null
      ? {}
      : {
          draft: {
            file: manifest,
            path: ['services', idFor(type)],
            products: candidates,
            models: [],
          },
        }),
  };
}

/** An id for an entry by the type that reveals it: its product isn't known. */
function idFor(type: string | null): string {
  const words = (type ?? '')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
  return words.join('-') || 'service';
}

/** ` first, 3 times in 2 files,`. */
function timesOf({ count }: Undeclared, files: number): string {
  if (count < 2) return '';
  const times = count === 2 ? 'twice' : `${grouped(count)} times`;
  return files < 2 ? ` ${times} in this file,` : ` first, ${times} in ${grouped(files)} files,`;
}

function placeOf({ file, line, column }: Place, { code }: EstateExamination): Location {
  const text = code.lines.get(lineKey({ file, line })) ?? '';
  const end = withoutEnd(text, ' \t\r{}').length + 1;
  return {
    file: code.reported(file),
    line,
    column,
    endLine: line,
    endColumn: Math.max(end, column + 1),
  };
}
