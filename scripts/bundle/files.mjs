/**
 * Which file of `dist/lib` holds which part of the program. The bundler cuts the program wherever it loads something by
 * need, into a hundred pieces. Pieces that are needed together lie in one file here, under a name that says what they do.
 *
 * A piece belongs to the first file whose pattern matches the module where it begins; one that none matches is named
 * after that module, so that nothing is ever left out. What two files need lies in the upper one: those that most runs
 * load come first.
 *
 * @type {readonly { file: string, begins: RegExp }[]}
 */
export const files = [
  { file: 'text', begins: /^src\/render\/formats\/text\.js/ },
  { file: 'js-yaml', begins: /^node_modules\/js-yaml\// },
  { file: 'mistakes', begins: /^src\/validate\/(manifest-shape|check-shape)/ },
  { file: 'catalogue-products', begins: /^src\/catalogue\/catalogue\.js/ },
  { file: 'git', begins: /^src\/read\/(git|walk|links|checkout-files|tree-files)/ },
  // All that a second thread needs beside the first file.
  { file: 'scan', begins: /^src\/(read\/scan-thread|discover\/scan-file)/ },
  {
    file: 'discovery',
    begins:
      /^src\/(discover\/(?!inventory)|read\/(estate-code|second-thread)|cli\/commands\/discover)/,
  },
  { file: 'parse', begins: /^src\/parse\// },
  { file: 'inventory', begins: /^src\/discover\/inventory/ },
  {
    file: 'compare',
    begins: /^src\/(delta\/|read\/(base-estate|git-base|code-at-base|after-merge))/,
  },
  { file: 'policy', begins: /^src\/(policy|read\/organisation-policy)/ },
  { file: 'frameworks', begins: /^src\/frameworks\/(?!custom)/ },
  { file: 'annotations', begins: /^src\/render\/formats\/github\.js/ },
  { file: 'comment', begins: /^src\/render\/(formats\/markdown|comment\/|issue\/)/ },
  { file: 'write', begins: /^src\/read\/write/ },
  { file: 'action-more', begins: /^src\/(action\/|github\/(?!review))/ },
  { file: 'actions-core', begins: /^node_modules\/(@actions\/core|undici|tunnel)\// },
  { file: 'formats', begins: /^src\/render\/(formats\/(?!html|markdown)|matrix\/|gap-lines)/ },
  { file: 'page', begins: /^src\/render\/(formats\/html|html\/)/ },
  { file: 'hunks', begins: /^src\/edit\/hunks/ },
  { file: 'edit', begins: /^src\/(edit\/|cli\/(fix|commands\/(assign|baseline)))/ },
  { file: 'reviews', begins: /^src\/github\/review\// },
  { file: 'octokit', begins: /^node_modules\/(@actions|@octokit)\// },
  {
    file: 'catalogue-code',
    begins: /^src\/(catalogue\/(typed-products|prepared-names)|generated\/(code|program)-names)/,
  },
  { file: 'own-products', begins: /^src\/catalogue\/own-products/ },
  { file: 'catalogue-names', begins: /^src\/catalogue\/whole\.js/ },
  { file: 'custom-framework', begins: /^src\/(frameworks\/custom|validate\/framework)/ },
  { file: 'yaml', begins: /^node_modules\/yaml\// },
  { file: 'init', begins: /^src\/(init\/|cli\/commands\/init)/ },
  { file: 'import', begins: /^(src\/cli\/commands\/import|node_modules\/papaparse\/)/ },
  {
    file: 'explain',
    begins: /^src\/(cli\/commands\/explain|render\/explain\/|generated\/rule-pages)/,
  },
  { file: 'controls', begins: /^src\/(generated\/)?controls/ },
  { file: 'fflate', begins: /^node_modules\/fflate\// },
  { file: 'ignore', begins: /^node_modules\/ignore\// },
  { file: 'jsonc-parser', begins: /^node_modules\/jsonc-parser\// },
  { file: 'commands', begins: /^src\/cli\// },
];
