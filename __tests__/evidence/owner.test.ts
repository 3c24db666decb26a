import { expect, test } from '@jest/globals';
import { isSomebody } from '../../src/estate/reading.ts';
import { classifyOwner } from '../../src/evidence/owner.ts';
import { context, type Sample, samples, shown } from './corpus.ts';

const refused = samples('owners-refused.tsv');
const accepted = samples('owners-accepted.tsv');

function read({ text }: Sample): Sample {
  const reading = classifyOwner(text, context);
  const write = reading.kind === 'unrecognised' ? reading.write : [];
  return { text, expected: shown(reading), write };
}

test('both lists are long enough to measure by', () => {
  expect(refused.length).toBeGreaterThan(250);
  expect(accepted.length).toBeGreaterThan(200);
});

test('what names somebody is somebody, and of its kind', () => {
  expect(accepted.map(read)).toEqual(accepted);
});

test('what names nobody is refused, as what it is and with the form to write', () => {
  expect(refused.map(read)).toEqual(refused);
});

test('every form to write is somebody', () => {
  const forms = refused.flatMap(({ write }) => write);
  expect(forms.filter((form) => !isSomebody(classifyOwner(form, context)))).toEqual([]);
});
