import { testRule } from './harness.ts';

testRule('uncovered-model', {
  accept: [
    {
      name: 'every model of the default framework',
      manifest: `
        version: 1
        estate: acme
        services:
          a: { model: on-premises }
          b: { model: iaas }
          c: { model: caas }
          d: { model: paas }
          e: { model: faas }
          f: { model: saas }
      `,
    },
    {
      name: 'hybrid, which has no column: its parts have',
      manifest: `
        version: 1
        estate: acme
        framework: google
        services:
          a: { model: hybrid, parts: { one: { model: saas }, two: { model: iaas } } }
      `,
    },
    {
      name: 'a framework that cannot be had: that is what there is to say',
      manifest: `
        version: 1
        estate: acme
        framework: gogle
        services:
          a: { model: caas }
      `,
      others: ['3:12 schema', '5:3 missing-agreement'],
    },
  ],
  reject: [
    {
      name: 'a model without a column, at the model, and guesses no duty',
      manifest: `
        version: 1
        estate: acme
        framework: google
        services:
          web:
            product: gcp-gke
            model: caas
            owners: { content: "@ann" }
      `,
      finds: [
        {
          at: '7:12',
          to: '7:16',
          severity: 'error',
          title: 'Model not covered by the framework',
          reason:
            "web is `caas`, and the framework `google` doesn't define responsibilities for this model. It covers iaas, paas and saas.",
          remedy: 'Choose another framework, or write one that extends it with the missing cells.',
          path: 'services.web.model',
          service: 'web',
          part: null,
          layer: null,
          edits: [],
        },
      ],
      others: [],
    },
    {
      name: 'parts, and a framework that a policy chooses',
      policy: 'version: 1\nframework: microsoft-2026\n',
      manifest: `
        version: 1
        estate: acme
        services:
          erp:
            model: hybrid
            parts:
              one: { model: faas, product: aws-lambda }
              two: { model: caas, product: gcp-gke }
      `,
      finds: [
        { at: '7:21', service: 'erp', part: 'one', path: 'services.erp.parts.one.model' },
        { at: '8:21', service: 'erp', part: 'two' },
      ],
      others: [],
    },
    {
      name: 'some layers of a framework of its own, and checks the others',
      files: {
        'frameworks/acme.yml': `version: 1
id: acme
title: Acme's split
layers:
  code: { title: Code, duty: Review it., parties: { iaas: customer, saas: provider } }
  backup: { title: Backup, duty: Test the restore., parties: { iaas: customer } }
`,
      },
      manifest: `
        version: 1
        estate: acme
        framework: frameworks/acme.yml
        services:
          vm: { product: aws-ec2, model: iaas, owners: { code: "@ann", backup: "@ann" } }
          mail: { product: slack, model: saas, owners: { backup: "@ann" } }
      `,
      finds: [
        {
          at: '6:34',
          says: "the framework `acme` doesn't define responsibilities for this model for `backup`.",
          saysNot: 'It covers',
        },
      ],
      others: [],
    },
    {
      name: 'a merged model, where the text stands',
      manifest: `
        version: 1
        estate: acme
        framework: google
        x-base: &base
          model: faas
        services:
          jobs: { <<: *base, product: aws-lambda }
      `,
      finds: [{ at: '5:10', to: '5:14', service: 'jobs' }],
      others: [],
    },
  ],
});
