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
      finds: [
        {
          at: '4:9',
          to: '4:10',
          severity: 'error',
          title: 'Invalid YAML',
          reason: 'This `{` has no closing `}`.',
          remedy: 'Add `}` where it ends.',
          service: null,
          layer: null,
          edits: [],
          path: '',
        },
      ],
      others: [],
    },
    {
      name: 'brackets in brackets, of which the outer ones are not closed',
      manifest: 'services: { mail: { owners: { devices: ["@ann"] } }',
      finds: [{ at: '1:11', says: 'This `{`' }],
    },
    {
      name: 'brackets in brackets, of which the inner ones are not closed',
      manifest: 'services: { mail: { owners: { devices: ["@ann"\n# the end\n',
      finds: [{ at: '1:40', to: '1:41', says: 'has no closing `]`' }],
    },
    {
      name: 'a bracket that is not closed before the end of a document',
      manifest: 'x-a: [1\n---\nx-b: 1\n',
      finds: [{ at: '1:6', says: 'This `[`' }],
    },
    {
      name: 'a quote that is never closed, where it begins',
      as: crlf,
      manifest: `
        version: 1
        estate: acme
        services:
          mail: { model: saas, owners: { devices: "@acme/it } }
          chat: { model: saas }
      `,
      finds: [
        {
          at: '4:43',
          to: '4:44',
          title: 'Invalid YAML',
          reason: 'The text that begins here has no closing quote.',
          remedy: 'Add `"` where it ends.',
        },
      ],
    },
    {
      name: 'a quote that takes what follows for text, up to the next quote',
      manifest: "version: 1\nestate: 'acme\nservices:\n  mail: { model: saas }\n",
      finds: [{ at: '2:9' }],
    },
    {
      name: 'a comma that is missing between two keys',
      manifest: 'version: 1\nestate: acme\nservices: { mail: { name: a model: saas } }\n',
      finds: [{ at: '3:27', says: 'A comma is missing', saysNot: 'block' }],
    },
    {
      name: 'a comma that is missing at the end of a line',
      manifest:
        'version: 1\nservices: { mail: { name: a,\n    product: slack\n    model: saas } }\n',
      finds: [{ at: '3:14', says: 'A comma is missing' }],
    },
    {
      name: 'a comma that is missing after a quote',
      manifest: 'services: { mail: { name: "a" model: saas } }\n',
      finds: [{ at: '1:31', says: 'A comma is missing' }],
    },
    {
      name: 'a comma that is missing after a bracket',
      manifest: 'services: { mail: { data: [a] model: saas } }\n',
      finds: [{ at: '1:31', says: 'A comma is missing' }],
    },
    {
      name: 'a list with dashes in brackets, where no comma is missing',
      manifest: 'services: { mail: - a }\n',
      finds: [{ at: '1:19', says: "A block value isn't allowed" }],
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
      finds: [{ at: '2:5' }],
      others: [],
    },
  ],
});
