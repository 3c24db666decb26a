import { bom, crlf, testRule } from './harness.ts';

testRule('syntax', {
  accept: [
    {
      name: 'YAML with everything that a manifest may use',
      manifest: `
        %YAML 1.2
        ---
        version: 1
        estate: acme
        x-base: &base { model: saas, product: slack }
        services:
          mail:
            <<: *base
            description: >-
              Two lines
              of text
        ...
      `,
    },
    {
      name: 'an empty file, which is YAML: the schema says what is missing',
      manifest: '',
      others: ['1:1 schema'],
    },
  ],
  reject: [
    {
      name: 'a bracket that is never closed, and nothing is told of what cannot be read',
      manifest: `
        version: 1
        estate: acme
        services:
          mail: { model: saas
      `,
      finds: [{ at: '5:1', severity: 'error', service: null, layer: null, fix: null, path: '' }],
      others: [],
    },
    {
      name: 'a key that is there twice, at the second, and checks the rest',
      manifest: `
        version: 1
        estate: acme
        services:
          mail: { model: saas, product: slack }
          mail: { model: saas, product: slack }
      `,
      finds: [{ at: '5:3', to: '5:7', says: 'mail' }],
    },
    {
      name: 'a tab for an indent, with a byte order mark and the line endings of Windows',
      as: (text) => bom(crlf(text)),
      manifest: 'version: 1\nestate: acme\nservices:\n\tmail: { model: saas }\n',
      finds: [{ at: '4:1', says: 'tab' }],
      others: [],
    },
    {
      name: 'two documents',
      manifest: 'version: 1\n---\nversion: 1\n',
      finds: [{ at: '2:1', says: 'document' }],
    },
    {
      name: 'an alias of nothing',
      manifest: 'version: 1\nestate: acme\nservices:\n  mail: *mail\n',
      finds: [{ at: '4:9', says: 'mail' }],
    },
    {
      name: 'JSON that is none',
      file: 'cloud-services.json',
      manifest: '{ "version": 1,\n  "estate": acme }',
      finds: [{ at: '2:13' }],
      others: [],
    },
    {
      name: 'a framework file that is not YAML, in that file',
      files: { 'acme.yml': 'version: 1\nid: [acme\n' },
      manifest:
        'version: 1\nestate: acme\nframework: acme.yml\nservices:\n  mail: { model: saas, product: slack }\n',
      finds: [{ at: '3:1' }],
      others: [],
    },
  ],
});
