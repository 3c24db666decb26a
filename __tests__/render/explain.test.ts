import { describe, expect, test } from '@jest/globals';
import { loadCatalogue, loadTypes } from '../../src/catalogue/index.ts';
import { type Framework, models } from '../../src/estate/framework.ts';
import { frameworkIds, loadFramework } from '../../src/frameworks/index.ts';
import { meanings } from '../../src/frameworks/meanings.ts';
import { microsoft } from '../../src/frameworks/microsoft.ts';
import { layerRules } from '../../src/render/explain/about-layer.ts';
import { explainWord, type Lexicon, suggestionsFor } from '../../src/render/explain/about-word.ts';
import { ruleById } from '../../src/rules/index.ts';

const screen = { columns: 80, color: false };
const catalogue = await loadCatalogue();
const frameworks = (await Promise.all(frameworkIds.map(loadFramework))) as Framework[];
const lexicon: Lexicon = {
  pages: { 'unused-team': '# unused-team\n\nWhat it says.\n' },
  frameworks,
  framework: microsoft,
  catalogue,
  typed: await loadTypes(),
};

function explained(word: string, within: Lexicon = lexicon): string {
  const found = explainWord(word, within, screen);
  expect(found).toHaveLength(1);
  return found[0] ?? '';
}

describe('a product', () => {
  test('is told with everything that the catalogue knows, and the duties that follow', () => {
    expect(explained('aws-rds-custom')).toBe(`aws-rds-custom (product): Amazon RDS Custom

  Provider        Amazon Web Services (aws)
  Model           paas. Stated by the provider.
  Departs in      operating-system: customer
  Document        https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/rds-custom.html
                  (likely: we couldn't confirm it)
  Note            It hands the database's operating system to the customer: for
                  Oracle always, for SQL Server with an engine version of your
                  own.
  Look at         aws_db_instance whose engine starts with custom-oracle- or
                  custom-sqlserver-
  Taken for       aws-rds

Duties under paas (framework microsoft)
  information-and-data     customer
  devices                  customer
  accounts-and-identities  customer
  identity-infrastructure  shared
  applications             shared
  network-controls         shared
  operating-system         customer, departs from paas
  The provider is responsible for physical-hosts, physical-network and
  physical-datacenter.

Revealed by
  Terraform       aws_rds_custom_db_engine_version
  CloudFormation  AWS::RDS::CustomDBEngineVersion
  From            hashicorp/aws

In a manifest
    my-service:
      product: aws-rds-custom
      model: paas
`);
  });

  test('with several models has the duties of each, and says who declares it', () => {
    const text = explained('onsip');
    expect(text).toContain('Model           saas or paas. We derived it from NIST SP 800-145');
    expect(text).toContain('Duties under saas (framework microsoft)');
    expect(text).toContain('Duties under paas (framework microsoft)');
    expect(text).toContain('model: saas  # or paas: you declare it');
    expect(text).toContain('Infrastructure code never reveals it.');
  });

  test('without a document says so', () => {
    expect(explained('notion')).toContain('Document        None that we could confirm');
  });

  test.each(catalogue.products().map(({ id }) => id))('%s can be explained', (id) => {
    const product = catalogue.get(id);
    const text = explained(id);
    const types = product === undefined ? undefined : lexicon.typed(product);
    for (const type of [...(types?.terraform ?? []), ...(types?.cloudformation ?? [])]) {
      expect(text).toContain(type);
    }
    for (const model of product?.models ?? []) expect(text).toContain(`Duties under ${model}`);
    expect(text).not.toMatch(/undefined|null|\[object/);
  });
});

describe('a layer', () => {
  test('is told in every framework that has it', () => {
    const text = explained('operating-system');
    expect(text).toContain('operating-system (layer): Operating system\n');
    expect(text).toContain(`Who is responsible in microsoft
  customer        on-premises, iaas
  shared          caas*
  provider        paas, faas*, saas

Who is responsible in microsoft-2026
  customer        on-premises, iaas
  provider        paas, saas
`);
    expect(text).toContain('Who is responsible in extended');
    expect(text).not.toContain('Who is responsible in aws');
    expect(text).toContain('* derived: no source states this cell.');
    expect(text).toContain('Harden, patch and replace the operating system.');
  });

  test('without a derived cell has no mark to explain', () => {
    expect(explained('content')).not.toContain('*');
  });

  test.each(frameworks.flatMap(({ layers }) => layers.map(({ id }) => id)))(
    '%s can be explained',
    (id) => {
      expect(explained(id)).toContain('What the customer does');
    },
  );

  test('names rules that exist', () => {
    for (const id of [...layerRules.duty, ...layerRules.none]) {
      expect(ruleById(id)?.id).toBe(id);
    }
  });
});

describe('a model', () => {
  test.each(models)('%s can be explained', (model) => {
    const text = explained(model);
    expect(text).toContain(`${model} (model): ${meanings[model].title}\n`);
    expect(text.replace(/\s+/g, ' ')).toContain(meanings[model].meaning);
  });

  test('has its duties and one product of each provider', () => {
    const text = explained('faas');
    expect(text).toContain('network-controls         shared, derived');
    expect(text).toMatch(/Examples, of \d+ in the catalogue\n/);
    expect(text).toContain('  aws-lambda: AWS Lambda\n');
  });

  test('that is hybrid has no duties of its own, only parts', () => {
    const text = explained('hybrid');
    expect(text).not.toContain('Duties under');
    expect(text).toContain('parts:');
  });

  test('about which the framework says nothing gives no duty', () => {
    const google = frameworks.find(({ id }) => id === 'google') as Framework;
    const text = explained('caas', { ...lexicon, framework: google });
    expect(text).toContain("The framework doesn't define content, access-policies,");
    expect(text).not.toMatch(/(?:customer|shared)$/m);
  });
});

test('a rule is told by its page, with the address of it', () => {
  expect(explained('unused-team')).toBe(`unused-team

  What it says.

Page
  https://github.com/cloud-estate/cloud-estate-check/blob/main/docs/rules/unused-team.md
`);
});

test('a framework is told by its matrix', () => {
  expect(explained('google')).toContain("google: Google Cloud's sixteen rows\n");
});

test('a word is found in any case, with spaces for its hyphens', () => {
  expect(explained(' Operating System ')).toBe(explained('operating-system'));
});

test('a word that is two things gets both explanations', () => {
  const [layer] = microsoft.layers;
  const acme = { ...microsoft, id: 'aws-ec2', layers: [{ ...layer, id: 'aws-ec2' }] } as Framework;
  const found = explainWord('aws-ec2', { ...lexicon, frameworks: [acme] }, screen);
  expect(found.map((text) => text.split('\n', 1)[0])).toEqual([
    'aws-ec2 (layer): Information and data',
    'aws-ec2 (product): Amazon EC2',
    "aws-ec2: Microsoft's ten-row picture",
  ]);
});

test.each([
  ['unused-tem', 'unused-team'],
  ['operating-sytem', 'operating-system'],
  ['serverless', 'faas'],
  ['rds', 'aws-rds'],
  ['gmail', 'google-workspace'],
  ['microsft', 'microsoft'],
])('%s brings to mind %s', (word, near) => {
  expect(explainWord(word, lexicon, screen)).toEqual([]);
  expect(suggestionsFor(word, lexicon)).toContain(near);
});

test('a word like no other brings nothing to mind, and names that objects have are no words', () => {
  for (const word of ['zzzzqqqq', 'constructor', '__proto__', '']) {
    expect(explainWord(word, lexicon, screen)).toEqual([]);
  }
  expect(suggestionsFor('zzzzqqqq', lexicon)).toEqual([]);
});

test('a narrow terminal gets labels above their values, and colours make headings bold', () => {
  const [narrow = ''] = explainWord('aws-rds', lexicon, { columns: 46, color: true });
  expect(narrow).toContain('  Provider\n    Amazon Web Services (aws)\n');
  expect(narrow).toContain('\u001b[1mRevealed by\u001b[0m');
});
