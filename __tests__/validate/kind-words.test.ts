import { expect, test } from '@jest/globals';
import { loadCatalogue } from '../../src/catalogue/index.ts';
import { kindsMeant, kindsWithWords } from '../../src/validate/kind-words.ts';

const { kinds, traits } = (await loadCatalogue()).kinds();
const kindIds = new Set(kinds.keys());
const traitIds = new Set(traits.keys());

test('every list of words is of a kind or a trait', () => {
  expect(kindsWithWords().filter((id) => !kindIds.has(id) && !traitIds.has(id))).toEqual([]);
});

test.each([
  ['cdn', ['edge']],
  ['Load Balancer', ['load-balancer']],
  ['queues', ['queue']],
  ['database', ['database-managed', 'database-serverless']],
  ['storage', ['object-storage', 'block-storage', 'file-storage']],
  ['k8s', ['kubernetes']],
  ['kubernetes-cluster', ['kubernetes']],
  ['edr', ['endpoint-security']],
  ['erp', ['finance']],
  ['kuberntes', ['kubernetes']],
  ['ai', []],
  ['toString', []],
  ['something else', []],
])('the kind %s is %j', (word, ids) => {
  expect(kindsMeant(word, kindIds)).toEqual(ids);
});

test.each([
  ['llm', ['ai']],
  ['agentic', ['ai-agent']],
  ['sensor', ['agent']],
  ['agnet', ['agent']],
])('the trait %s is %j', (word, ids) => {
  expect(kindsMeant(word, traitIds)).toEqual(ids);
});

test('a kind is never taken for another one', () => {
  for (const id of kindIds) expect(kindsMeant(id, kindIds)).toEqual([id]);
});
