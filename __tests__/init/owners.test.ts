import { describe, expect, test } from '@jest/globals';
import { codeOwners } from '../../src/codeowners/code-owners.ts';
import { majority, ownersFrom } from '../../src/init/proposed-owners.ts';
import { isServiceFile, readServiceFile } from '../../src/init/service-file.ts';

function reviewers(text: string) {
  return codeOwners({ file: '.github/CODEOWNERS', text });
}

function serviceFile(path: string, text: string) {
  const file = readServiceFile(path, text);
  if (file === undefined) throw new Error(`${path} says nothing`);
  return file;
}

describe('files of service catalogues', () => {
  test('are known by their names', () => {
    const known = [
      'catalog-info.yaml',
      'a/catalog-info.yml',
      'service.datadog.yaml',
      'a/b/entity.datadog.yml',
      'opslevel.yml',
    ];
    for (const path of known) expect([path, isServiceFile(path)]).toEqual([path, true]);
    for (const path of ['opslevel.yaml', 'catalog-info.json', 'my-catalog-info.yaml', 'team.yml'])
      expect([path, isServiceFile(path)]).toEqual([path, false]);
  });

  test.each([
    [
      'catalog-info.yaml',
      'apiVersion: backstage.io/v1alpha1\nkind: Component\nspec:\n  type: service\n  owner: group:default/Team Alpha\n',
      {
        owners: ['team-alpha'],
        team: { id: 'team-alpha', name: 'Team Alpha' },
        from: 'catalog-info.yaml:5',
      },
    ],
    [
      'a/catalog-info.yaml',
      '---\nkind: Location\nspec: { targets: [] }\n---\nkind: Component\nspec:\n  owner: "acme/notify-dev"\n',
      {
        owners: ['notify-dev'],
        team: { id: 'notify-dev', name: 'notify-dev' },
        from: 'a/catalog-info.yaml:7',
      },
    ],
    [
      'catalog-info.yaml',
      'spec:\n  owner: team@acme.systems\n',
      { owners: ['team@acme.systems'], team: null, from: 'catalog-info.yaml:2' },
    ],
    [
      'service.datadog.yaml',
      'schema-version: v2.2\ndd-service: cart\nteam: e-commerce\n',
      {
        owners: ['e-commerce'],
        team: { id: 'e-commerce', name: 'e-commerce' },
        from: 'service.datadog.yaml:3',
      },
    ],
    [
      'entity.datadog.yaml',
      'apiVersion: v3\nkind: service\nmetadata:\n  name: cart\n  owner: shopping\n',
      {
        owners: ['shopping'],
        team: { id: 'shopping', name: 'shopping' },
        from: 'entity.datadog.yaml:5',
      },
    ],
    [
      'opslevel.yml',
      'version: 1\ncomponent:\n  name: Cart\n  owner: order_management_team\n',
      {
        owners: ['order_management_team'],
        team: { id: 'order_management_team', name: 'order_management_team' },
        from: 'opslevel.yml:4',
      },
    ],
    [
      'opslevel.yml',
      'version: 1\nservice:\n  owner: "@acme/orders"\n',
      { owners: ['@acme/orders'], team: null, from: 'opslevel.yml:3' },
    ],
  ])('%s says who owns it', (path, text, proposal) => {
    const folder = path.includes('/') ? 'a' : '';
    expect(readServiceFile(path, text)).toEqual({ folder, proposal });
  });

  test('speak of the folder around the one that hides them', () => {
    const { folder } = serviceFile('shop/.datadog/service.datadog.yaml', 'team: shop\n');
    expect(folder).toBe('shop');
    expect(serviceFile('.backstage/catalog-info.yaml', 'spec: { owner: all }\n').folder).toBe('');
  });

  test.each([
    ['nobody', 'spec:\n  owner: unknown\n'],
    ['nothing', 'spec: { owner: }\n'],
    ['no text', 'spec: { owner: [a] }\n'],
    ['a template, not filled in', 'spec:\n  owner: {{ values.owner }}\n'],
    ['no YAML', 'spec: [\n  owner: {\n'],
    ['no map', '- a\n- b\n'],
    ['an empty file', ''],
    ['signs that make no id', 'spec:\n  owner: "***"\n'],
  ])('one with %s says nothing', (_what, text) => {
    expect(readServiceFile('catalog-info.yaml', text)).toBeUndefined();
  });
});

describe('owners of a path', () => {
  test('come from the line of CODEOWNERS that matches last, with its number', () => {
    const at = ownersFrom(reviewers('# who\n* @acme/all\n/infra/ @acme/infra @ann\n'), []);
    expect(at('infra/main.tf')).toEqual({
      owners: ['@acme/infra', '@ann'],
      team: null,
      from: '.github/CODEOWNERS:3',
    });
    expect(at('main.tf')?.from).toBe('.github/CODEOWNERS:2');
  });

  test('are nobody where the line takes them away, or names only the provider', () => {
    const at = ownersFrom(reviewers('* @acme/all\n/infra/\n/cloud/ @aws\n'), []);
    expect(at('infra/main.tf')).toBeUndefined();
    expect(at('cloud/main.tf')).toBeUndefined();
  });

  test('come from the nearest service file, where CODEOWNERS says less of it', () => {
    const files = [
      serviceFile('catalog-info.yaml', 'spec: { owner: top }\n'),
      serviceFile('services/cart/catalog-info.yaml', 'spec: { owner: cart }\n'),
    ];
    const all = ownersFrom(
      reviewers('* @acme/all\n/services/cart/infra/ @acme/cart-infra\n'),
      files,
    );
    expect(all('services/cart/main.tf')?.owners).toEqual(['cart']);
    expect(all('services/cart/infra/main.tf')?.owners).toEqual(['@acme/cart-infra']);
    expect(all('services/mail/main.tf')?.owners).toEqual(['@acme/all']);
    const none = ownersFrom(undefined, files);
    expect(none('services/cart/x/y/main.tf')?.owners).toEqual(['cart']);
    expect(none('services/mail/main.tf')?.owners).toEqual(['top']);
  });

  test('of several files are those that most of them have', () => {
    const at = ownersFrom(reviewers('/a/ @ann\n/b/ @bob\n'), []);
    expect(majority(['a/1.tf', 'b/1.tf', 'b/2.tf', 'c/1.tf'], at)).toEqual({
      proposal: { owners: ['@bob'], team: null, from: '.github/CODEOWNERS:2' },
      files: 2,
      all: 4,
    });
    expect(majority(['b/1.tf', 'a/1.tf'], at)?.proposal.owners).toEqual(['@bob']);
    expect(majority(['c/1.tf'], at)).toBeUndefined();
  });
});
