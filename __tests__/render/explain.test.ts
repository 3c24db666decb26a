import { describe, expect, test } from '@jest/globals';
import { loadCatalogue, loadTypes } from '../../src/catalogue/index.ts';
import { type Framework, models } from '../../src/estate/framework.ts';
import { builtInLayers } from '../../src/frameworks/built-in-layers.ts';
import { common } from '../../src/frameworks/common.ts';
import { frameworkIds, loadFramework } from '../../src/frameworks/index.ts';
import { layersWithWords } from '../../src/frameworks/layer-words.ts';
import { meanings } from '../../src/frameworks/meanings.ts';
import { microsoft } from '../../src/frameworks/microsoft.ts';
import { layerRules } from '../../src/render/explain/about-layer.ts';
import { explainWord, type Lexicon, suggestionsFor } from '../../src/render/explain/about-word.ts';
import { wordsOfRules } from '../../src/render/explain/everyday-words.ts';
import { ruleById } from '../../src/rules/index.ts';

const screen = { columns: 80, color: false };
const catalogue = await loadCatalogue();
const frameworks = (await Promise.all(frameworkIds.map(loadFramework))) as Framework[];
const lexicon: Lexicon = {
  pages: { 'unused-team': '# unused-team\n\nWhat it says.\n' },
  frameworks,
  framework: common,
  catalogue,
  typed: await loadTypes(),
  summaryOf: (id) => ruleById(id).summary,
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
  Model           paas. We derived it from NIST SP 800-145, which asks what the
                  customer controls.
  Kind            database-vm: Managed database whose system the customer holds
  Document        https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/rds-custom.html
                  (about this product)
  Note            It hands the database's operating system to the customer: for
                  Oracle always, for SQL Server with an engine version of your
                  own.
  Look at         aws_db_instance whose engine starts with custom-oracle- or
                  custom-sqlserver-
  Confused with   aws-rds

Duties under paas (framework common)
  information-and-data     customer        framework, stated
  configuration            customer        framework, stated
  accounts-and-identities  customer        framework, stated
  identity-infrastructure  shared          framework, stated
  devices                  customer        framework, stated
  applications             shared          framework, stated
  platform-runtime         shared          framework, stated
  network-controls         shared          framework, stated
  operating-system         customer        product, stated
      System patching is the customer's for Oracle, and for SQL Server with an
      engine version of one's own (Amazon Web Services, RDS user guide: RDS
      Custom, who manages what). The column paas says provider.
  logging-and-monitoring   shared          framework, derived
  backup-and-recovery      shared          framework, derived
  incident-response        shared          framework, derived
  Not yours:
  physical-hosts           provider        framework, stated
  physical-network         provider        framework, stated
  physical-datacenter      provider        framework, stated

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
    expect(text).toContain('Model           saas or paas. Stated by the provider.');
    expect(text).toContain('Duties under saas (framework common)');
    expect(text).toContain('Duties under paas (framework common)');
    expect(text).toContain('model: saas  # or paas: you declare it');
    expect(text).toContain('Infrastructure code never reveals it.');
  });

  test('without a document says so', () => {
    expect(explained('notion')).toContain('Document        None that we could confirm');
  });

  test('of every id can be explained, with all its types and models', () => {
    for (const product of catalogue.products()) {
      const [text = ''] = explainWord(product.id, lexicon, screen).filter((one) =>
        one.startsWith(`${product.id} (product)`),
      );
      const { terraform, cloudformation } = lexicon.typed(product);
      const missing = [...terraform, ...cloudformation].filter((type) => !text.includes(type));
      expect([product.id, missing]).toEqual([product.id, []]);
      for (const model of product.models) expect(text).toContain(`Duties under ${model}`);
      expect(text.replaceAll('_null_', '')).not.toMatch(/undefined|\bnull\b|\[object/);
    }
  });

  test.each([
    ['Amazon S3', 'aws-s3'],
    ['gmail', 'google-workspace'],
    ['Office 365', 'microsoft-365'],
    ['Azure Active Directory', 'microsoft-entra-id'],
    ['AWS', 'aws-account'],
  ])('%s, by name or alias, is %s', (text, id) => {
    const found = explainWord(text, lexicon, screen);
    expect(found.at(-1)).toMatch(new RegExp(`^${id} \\(product\\)`));
  });

  test('a word that is a framework and a provider gives both, the framework first', () => {
    const found = explainWord('aws', lexicon, screen);
    expect(found).toHaveLength(2);
    expect(found[0]).toMatch(/^aws: AWS's customer/);
    expect(found[1]).toContain('aws-account (product)');
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
    expect(text).toContain('Who is responsible in common');
    expect(text).not.toContain('Who is responsible in aws');
    expect(text).toContain('* derived: no source states this cell.');
    expect(text).toContain('Harden, patch and replace the operating system.');
  });

  test('without a derived cell has no mark to explain', () => {
    expect(explained('usage')).not.toContain('*');
  });

  test('of another framework has what this one calls so beside it', () => {
    const [layer, everyday] = explainWord('network', lexicon, screen).filter(
      (text) => !text.includes('(kind)'),
    );
    expect(layer).toContain('Who is responsible in google');
    expect(everyday).toContain('network-controls');
  });

  test.each(frameworks.flatMap(({ layers }) => layers.map(({ id }) => id)))(
    '%s can be explained',
    (id) => {
      const [text] = explainWord(id, lexicon, screen);
      expect(text).toContain('What the customer does');
    },
  );

  test('names rules that exist', () => {
    for (const id of [...layerRules.duty, ...layerRules.none]) {
      expect(ruleById(id)?.id).toBe(id);
    }
  });
});

describe('an everyday word', () => {
  test.each([
    ['testing', ['applications', 'backup-and-recovery']],
    ['patching', ['applications', 'platform-runtime', 'operating-system']],
    ['sharing', ['configuration']],
    ['backup', ['backup-and-recovery']],
    ['logging', ['logging-and-monitoring']],
    ['keys', ['information-and-data', 'accounts-and-identities']],
    ['Disaster recovery', ['backup-and-recovery']],
    ['cooling', ['physical-datacenter']],
    ['segmentation', ['network-controls']],
  ])('%s is a part of %j', (word, ids) => {
    const text = explained(word);
    const [duties = ''] = text.split('\n\n');
    expect(duties).toContain(`Duties that \`${word}\` belongs to`);
    expect([...duties.matchAll(/^ {2}([a-z-]+)$/gm)].map(([, id]) => id)).toEqual(ids);
    expect(text).toContain(`\`cloud-estate explain ${ids[0]}\` says more.`);
  });

  test('says whose each duty is, under every model', () => {
    expect(explained('patching').replace(/\s+/g, ' ')).toContain(
      "Yours under on-premises and iaas, shared under caas, the provider's under paas, faas and saas.",
    );
  });

  test('may be about rules', () => {
    expect(explained('contract')).toMatch(/^Rules about it\n {2}missing-agreement\n/);
    expect(explained('waiver')).toContain('expired-waiver');
  });

  test('is found in the words of a duty, where no list has it', () => {
    expect(explained('hypervisor')).toContain('physical-hosts');
    expect(explained('middleware')).toContain('platform-runtime');
  });

  test('every list is of a layer or a rule', () => {
    const layers = Object.values(builtInLayers).flat();
    expect(layersWithWords().filter((id) => !layers.includes(id))).toEqual([]);
    expect(Object.keys(wordsOfRules).filter((id) => ruleById(id) === undefined)).toEqual([]);
  });
});

describe('a kind', () => {
  test('is told with what it changes, why, and whose word that is', () => {
    const text = explained('vdi');
    expect(text).toContain('vdi (kind): Desktop as a service\n');
    expect(text.replace(/\s+/g, ' ')).toContain(
      'Stated by Microsoft of azure-virtual-desktop; derived for others.',
    );
    expect(text).toContain('kind: vdi');
  });

  test('that is a provider as a whole asks for the services', () => {
    expect(explained('cloud-account').replace(/\s+/g, ' ')).toContain(
      'Declare each of its services that you use as a separate entry.',
    );
  });

  test('and every other kind and trait can be explained', () => {
    const { kinds, traits } = catalogue.kinds();
    for (const id of kinds.keys()) {
      expect(explainWord(id, lexicon, screen).join('')).toContain(`${id} (kind)`);
    }
    for (const id of traits.keys()) {
      const text = explainWord(id, lexicon, screen).join('');
      expect(text).toContain(`${id} (trait)`);
      expect(text).not.toMatch(/undefined|\[object/);
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
    expect(text).toContain('network-controls         shared          framework, derived');
    expect(text).toMatch(/Examples, from \d+ in the catalogue\n/);
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
    "aws-ec2: Microsoft's ten-row picture",
    'aws-ec2 (product): Amazon EC2',
  ]);
});

test.each([
  ['unused-tem', 'unused-team'],
  ['operating-sytem', 'operating-system'],
  ['serverless', 'faas'],
  ['lambda', 'aws-lambda'],
  ['Snowflke', 'snowflake'],
  ['google-workspaces', 'google-workspace'],
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
