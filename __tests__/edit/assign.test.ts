import { describe, expect, test } from '@jest/globals';
import { type Assignment, assignOwners } from '../../src/edit/assign-owners.ts';
import { fixYaml } from '../../src/text/yaml-text.ts';

const HEAD = 'version: 1\nestate: acme\nservices:\n';

/** Sets the owner of devices of `mail` to `@acme/it`, unless told otherwise. */
function assign(text: string, request: Partial<Assignment> = {}, file?: string) {
  return assignOwners(
    text,
    { service: 'mail', layers: ['devices'], owners: ['@acme/it'], ...request },
    file,
  );
}

/** Each line is one of the text; a line that begins with `+` or `-` is new or gone, one with a space stays. */
function diffed(lines: string): { before: string; after: string } {
  const all = lines.split('\n').slice(1, -1);
  const of = (sign: string) =>
    all.filter((line) => line[0] !== sign).map((line) => `${line.slice(1)}\n`);
  return { before: of('+').join(''), after: of('-').join('') };
}

function expectEdit(lines: string, request: Partial<Assignment> = {}): void {
  const { before, after } = diffed(lines);
  for (const lineBreak of ['\n', '\r\n']) {
    const turn = (text: string) => (HEAD + text).replaceAll('\n', lineBreak);
    for (const mark of ['', '\ufeff']) {
      expect(assign(mark + turn(before), request)).toMatchObject({ text: mark + turn(after) });
      const bare = (text: string) => mark + turn(text).trimEnd();
      expect(assign(bare(before), request)).toMatchObject({ text: bare(after) });
    }
  }
}

function refusal(text: string, request: Partial<Assignment> = {}): string {
  const outcome = assign(HEAD + text, request);
  if (!('refused' in outcome)) throw new Error(`was not refused:\n${outcome.text}`);
  return `${outcome.line ?? '-'} ${outcome.refused}`;
}

describe('a layer that has no owner yet', () => {
  test('goes to the end of owners, before the comments that follow', () => {
    expectEdit(`
   mail:
     model: saas # m
     owners: # who
       applications: "@a/b"  # x
+      devices: "@acme/it"
       # later

   erp: { model: iaas }
`);
  });

  test('keeps an indentation of four', () => {
    expectEdit(`
     mail:
         model: saas
+        owners:
+            devices: "@acme/it"
     erp:
         owners:
             devices: x
`);
  });

  test('keeps an odd indentation', () => {
    expectEdit(`
    mail:
         owners:
            applications: x
+           devices: "@acme/it"
         model: saas
`);
  });

  test('makes owners where people write them', () => {
    expectEdit(`
   mail:
     name: Mail
     model: saas # of course
+    owners:
+      devices: "@acme/it"
     # where it is
     source: [mail/**]
     parts: {}
`);
  });

  test('makes owners in an entry that says nothing', () => {
    expectEdit(`
   mail: # soon
+    owners:
+      devices: "@acme/it"
   erp: {}
`);
  });

  test.each([
    ['', ''],
    [' {}', ''],
    [' { }', ''],
    [' ~', ''],
    [' null', ''],
    [' &mine', ' &mine'],
    [' &mine {}', ' &mine'],
  ])('fills owners that are written `owners:%s`', (empty, rest) => {
    expectEdit(`
   mail:
-    owners:${empty} # nobody
+    owners:${rest} # nobody
+      devices: "@acme/it"
       # devices: it-desk
     model: saas
`);
  });

  test('several layers, several owners', () => {
    expectEdit(
      `
   mail:
     owners:
       devices: "@b"
-      applications: TBD
+      applications: ["@a/b", it-desk]
+      backup: ["@a/b", it-desk]
`,
      { layers: ['applications', 'backup', 'backup'], owners: ['@a/b', 'it-desk'] },
    );
  });

  test('writes the line that findings show', () => {
    const outcome = assign(`${HEAD}  mail:\n    owners:\n      on: x\n`);
    expect('text' in outcome && outcome.text).toContain(
      `\n      ${fixYaml('devices', '@acme/it')}\n`,
    );
  });

  test('says what changed', () => {
    expect(
      assign(`${HEAD}  mail:\n    owners: { devices: "@acme/it" }\n`, {
        layers: ['devices', 'backup'],
      }),
    ).toMatchObject({ changed: ['services.mail.owners.backup'] });
  });

  test('keeps quoted keys, tabs after colons, document marks and long texts as they are', () => {
    const before = `%YAML 1.2\n--- # start\n"services":\n  'mail':\t# m\n    "owners":\t# o\n      'a': >\n        long\n\n        text\n...\n`;
    expect(assign(before)).toMatchObject({
      text: before.replace('text\n...', 'text\n      devices: "@acme/it"\n...'),
    });
  });

  test('goes before a text that the file ends with, as that has no line break', () => {
    const before = `${HEAD}  mail:\n    model: saas\n    description: |\n      text`;
    expect(assign(before)).toMatchObject({
      text: before.replace('    desc', '    owners:\n      devices: "@acme/it"\n    desc'),
    });
    const sole = 'services:\n  mail:\n    description: |\n      text';
    expect(assign(sole)).toMatchObject({
      text: sole.replace('desc', 'owners:\n      devices: "@acme/it"\n    desc'),
    });
  });
});

describe('a layer that has a value', () => {
  test.each([
    ['', ''],
    [' TBD', ''],
    [' "TBD"', ''],
    [" 'TBD'", ''],
    [' null', ''],
    [' [ ]', ''],
    ['   ["@a", "@b"]', '  '],
    [' { a: b }', ''],
    [' !!str TBD', ''],
  ])('written `devices:%s`', (old, space) => {
    expectEdit(`
   mail:
     owners:
       a: x
-      devices:${old}   # ask Ann
+      devices:${space} "@acme/it"   # ask Ann
       b: y
`);
  });

  test('a list in lines goes; what its comments say stays', () => {
    expectEdit(`
   mail:
     owners:
-      devices: # rota
+      devices: "@acme/it" # rota
         # the leads
-        - "@a" # lead
-
+        # lead
         # deputies
-        - "@b"
-        - "@c" # until May
+        # until May
       b: y
`);
  });

  test('a list at the indentation of its key', () => {
    expectEdit(`
   mail:
     owners:
-      devices:
-      - "@a"
-      - "@b"
+      devices: "@acme/it"
       # after
       b: y
`);
  });

  test('a list in brackets over several lines', () => {
    expectEdit(`
   mail:
     owners:
-      devices: [
-        "@a", # lead
-        "@b"
-      ] # end
+      devices: "@acme/it" # end
+        # lead
       b: y
`);
  });

  test('a map, a folded text and a text over two lines', () => {
    expectEdit(
      `
   mail:
     owners:
-      devices:
-        lead: x
+      devices: it-desk
-      applications: >- # folded
-        nobody
-
-        yet
+      applications: it-desk # folded

-      backup: nobody
-        yet
+      backup: it-desk
       b: y
`,
      { layers: ['devices', 'applications', 'backup'], owners: ['it-desk'] },
    );
  });

  test('values with tags, and one written with a question mark', () => {
    expectEdit(
      `
   mail:
     owners:
-      devices: !pick # of these
-      - a
-      - b
+      devices: it-desk # of these
-      applications: !!str
+      applications: it-desk
       ? backup
-      : TBD
+      : it-desk
`,
      { layers: ['devices', 'applications', 'backup'], owners: ['it-desk'] },
    );
  });

  test('a value on the line after its key', () => {
    expectEdit(`
   mail:
     owners:
       devices:
-        TBD # ask
+        "@acme/it" # ask
`);
  });

  test('an alias gives way, and what it names stays', () => {
    expectEdit(`
   erp:
     owners: { devices: &lead "@a" }
   mail:
     owners:
-      devices: *lead # same
+      devices: "@acme/it" # same
`);
  });

  test('an anchor that nobody uses stays', () => {
    expectEdit(`
   mail:
     owners:
-      devices: &lead TBD
+      devices: &lead "@acme/it"
`);
  });

  test.each(['"@acme/it"', "'@acme/it'", '["@acme/it"]'])('%s is left alone', (same) => {
    const text = `${HEAD}  mail:\n    owners: { devices: ${same} }\n`;
    expect(assign(text)).toEqual({ text, changed: [] });
  });
});

describe('flow style', () => {
  test.each([
    ['{ model: saas }', '{ model: saas, owners: { devices: "@acme/it" } }'],
    ['{model: saas}', '{model: saas, owners: {devices: "@acme/it"}}'],
    ['{ owners: { a: b } } # c', '{ owners: { a: b, devices: "@acme/it" } } # c'],
    ['{ owners: { a: b, } }', '{ owners: { a: b, devices: "@acme/it", } }'],
    ['{ owners: {} }', '{ owners: { devices: "@acme/it" } }'],
    ['{ owners: , model: saas }', '{ owners: { devices: "@acme/it" } , model: saas }'],
    ['{ owners: null }', '{ owners: { devices: "@acme/it" } }'],
    ['{ owners }', '{ owners: { devices: "@acme/it" } }'],
    ['{ owners: { devices } }', '{ owners: { devices: "@acme/it" } }'],
    ['{ owners: { devices: TBD, a: b } }', '{ owners: { devices: "@acme/it", a: b } }'],
    ['{ owners: { "devices":TBD } }', '{ owners: { "devices":"@acme/it" } }'],
    ['{ owners: { a: } }', '{ owners: { a:, devices: "@acme/it" } }'],
  ])('%s', (before, after) => {
    expectEdit(`\n-  mail: ${before}\n+  mail: ${after}\n   erp: {}\n`);
  });

  test('over several lines', () => {
    expectEdit(`
   mail: {
     model: saas,
     owners: {
-      applications: x # y
+      applications: x, # y
+      devices: "@acme/it"
     }
   }
`);
  });

  test('over several lines, with a comma at the end', () => {
    expectEdit(`
   mail: {
     owners: {
       applications: x, # y
+      devices: "@acme/it",
       # z
     }, model: saas
   }
`);
  });

  test('over several lines, closed on the last', () => {
    expectEdit(`
   mail: { model: saas,
-          data: [] }
+          data: [],
+          owners: { devices: "@acme/it" } }
`);
  });

  test('with nothing inside but a comment', () => {
    expectEdit(`
   mail:
     owners: { # nobody
-      }
+      devices: "@acme/it" }
`);
  });

  test('a whole manifest on one line', () => {
    expect(assign('{services: {mail: {model: saas}}}')).toMatchObject({
      text: '{services: {mail: {model: saas, owners: {devices: "@acme/it"}}}}',
    });
  });
});

describe('hybrid services', () => {
  const lines = (whole: string, part: string) => `
   mail:
     model: hybrid
${whole}     parts:
       plant: { model: on-premises }
       portal:
         model: paas
${part}`;

  test('a part of its own', () => {
    expectEdit(lines('', '+        owners:\n+          devices: "@acme/it"\n'), { part: 'portal' });
  });

  test('all parts at once', () => {
    expectEdit(lines('+    owners:\n+      devices: "@acme/it"\n', ''));
  });
});

describe('anchors and merge keys', () => {
  test('owners that are an alias are merged into owners of its own', () => {
    expectEdit(`
   erp:
     owners: &std { applications: x }
   mail:
-    owners: *std # standard
+    owners: # standard
+      <<: *std
+      devices: "@acme/it"
     model: saas
`);
  });

  test('the same on one line, and on a line of its own', () => {
    expectEdit(`
   erp: { owners: &std { applications: x } }
-  mail: { owners: *std }
+  mail: { owners: { <<: *std, devices: "@acme/it" } }
`);
    expectEdit(`
   erp: { owners: &std { applications: x } }
   mail:
     owners:
-       *std # standard
+       <<: *std
+       devices: "@acme/it" # standard
`);
  });

  test('owners that merge others get a key of their own', () => {
    expectEdit(`
   erp:
     owners: &std { devices: x }
   mail:
     owners:
       <<: *std
       backup: y
+      devices: "@acme/it"
`);
  });

  test('merged owners go on through the anchor they have', () => {
    expectEdit(`
   erp: &erp
     owners: &std { applications: x }
   mail:
     <<: *erp
     model: saas
+    owners:
+      <<: *std
+      devices: "@acme/it"
`);
  });

  test('merged owners that say nothing are no reason for care', () => {
    expectEdit(`
   erp: &erp { owners: }
   mail:
     <<: [*erp]
     model: saas
+    owners:
+      devices: "@acme/it"
`);
  });

  test('an entry that is an alias becomes one of its own', () => {
    expectEdit(`
   erp: &erp { model: saas }
-  mail: *erp
+  mail:
+    <<: *erp
+    owners:
+      devices: "@acme/it"
`);
  });

  test('an anchor whose name is used again counts where it stands', () => {
    expectEdit(`
   a: { owners: &o { applications: x } }
   b: { owners: &o { backup: y } }
-  mail: { owners: *o }
+  mail: { owners: { <<: *o, devices: "@acme/it" } }
   c: { owners: &o { devices: z } }
`);
  });

  test('owners that others share are refused, and the others named', () => {
    expect(
      refusal(
        '  mail:\n    owners: &o { a: x }\n  erp:\n    owners: *o\n  crm: { <<: { owners: *o } }\n',
      ),
    ).toMatchInlineSnapshot(
      `"6 The text is shared through an anchor or a merge key, so \`services.erp\`, \`services.crm\` would change too. Write their values out, then run this again."`,
    );
  });

  test('so is a value that the entry itself uses twice', () => {
    expect(
      refusal('  mail:\n    owners:\n      devices: &d TBD\n      backup: *d\n'),
    ).toMatchInlineSnapshot(
      `"7 The text is shared through an anchor or a merge key, so \`services.mail.owners.backup\` would change too. Write their values out, then run this again."`,
    );
  });

  test('so is an old value with an anchor in it that is used elsewhere', () => {
    expect(
      refusal('  mail:\n    owners:\n      devices:\n        - &d "@a"\n      backup: *d\n'),
    ).toMatchInlineSnapshot(
      `"7 The old value of \`services.mail.owners.devices\` contains the anchor \`&d\`, which is used elsewhere as \`*d\`. Move the anchor there, then run this again."`,
    );
  });

  test('so are merged owners without an anchor, which owners of its own would hide', () => {
    expect(
      refusal('  erp: &erp\n    owners: { a: x }\n  mail: { <<: *erp }\n'),
    ).toMatchInlineSnapshot(
      `"5 \`services.mail.owners\` is merged in (\`<<\`) from line 5, and \`owners:\` written here would hide it. Give it an anchor there (\`owners: &name\`), then run this again."`,
    );
  });
});

describe('what cannot be done is refused', () => {
  test('an unknown service, with the nearest one', () => {
    expect(refusal('  mali: {}\n  erp: {}\n')).toMatchInlineSnapshot(
      `"3 The manifest has no service \`mail\`. Did you mean \`mali\`?"`,
    );
    expect(
      refusal('  erp: {}\n  crm: {}\n  x-mail: {}\n', { service: 'x-mail' }),
    ).toMatchInlineSnapshot(`"3 The manifest has no service \`x-mail\`. It has \`erp\`, \`crm\`."`);
    expect(refusal('  {}\n', { service: 'constructor' })).toMatchInlineSnapshot(
      `"3 The manifest has no service \`constructor\`. It has none."`,
    );
  });

  test('an unknown part, and parts where there are none', () => {
    const hybrid = '  mail:\n    model: hybrid\n    parts: { plant: {}, portal: {} }\n';
    expect(refusal(hybrid, { part: 'plan' })).toMatchInlineSnapshot(
      `"6 \`mail\` has no part \`plan\`. Did you mean \`plant\`?"`,
    );
    expect(refusal('  mail: { model: saas }\n', { part: 'plant' })).toMatchInlineSnapshot(
      `"4 \`mail\` has no parts (its model is saas). Name only the service."`,
    );
  });

  test('owners, entries and manifests that are no maps', () => {
    expect(refusal('  mail:\n    owners: 12\n')).toMatchInlineSnapshot(
      `"5 \`services.mail.owners\` isn't a map, so nothing can be added to it. Make it a map (\`key: value\`) or remove it, then run this again."`,
    );
    expect(refusal('  mail: saas\n')).toMatchInlineSnapshot(
      `"4 \`mail\` isn't a map, so nothing can be added to it. Write \`mail:\` with its \`model\` on a separate line first."`,
    );
    for (const text of ['', '# nothing\n', '[]\n', 'mail\n', 'services:\n', 'services: []\n']) {
      expect(assign(text)).toHaveProperty('refused');
    }
  });

  test('broken YAML, several documents, keys that stand twice', () => {
    expect(refusal('  mail: [\n')).toMatch(/^4 Fix the file before editing it/);
    expect(refusal('  mail: {}\n---\na: b\n')).toMatch(/^5 .*second document/);
    expect(refusal('  mail: {}\n  mail: {}\n')).toMatch(/^5 .*appears twice/);
    expect(refusal('  mail:\n    owners: { a: *nobody }\n')).toMatch(/^5 .*names an anchor/);
    expect(refusal('  mail: {} # a\rb\n')).toMatch(/^4 .*carriage return/);
  });

  test('tags and question marks where a line would have to be made', () => {
    expect(refusal('  mail:\n    owners: !!map {}\n')).toMatch(/^5 .*with a tag/);
    expect(refusal('  mail:\n    ? owners\n    : ~\n')).toMatch(/^5 .*with a tag or with `\?`/);
  });

  test('no layer, no owner', () => {
    expect(refusal('  mail: {}\n', { layers: [] })).toBe('- No layer given. Name at least one.');
    expect(refusal('  mail: {}\n', { owners: [' '] })).toMatch(/^- No owner given/);
    expect(refusal('  mail: {}\n', { owners: [] })).toMatch(/^- No owner given/);
  });
});

describe('JSON', () => {
  const manifest = (mail: object) => ({ version: 1, services: { mail, erp: { data: ['x'] } } });
  const before = manifest({ model: 'saas' });
  const after = manifest({ model: 'saas', owners: { devices: '@acme/it' } });

  test.each([
    ['on one line', (value: object) => JSON.stringify(value)],
    ['with two spaces', (value: object) => JSON.stringify(value, null, 2)],
    ['with tabs', (value: object) => `${JSON.stringify(value, null, '\t')}\n`],
    [
      'with tabs and CRLF',
      (value: object) => `\ufeff${JSON.stringify(value, null, '\t')}\n`.replaceAll('\n', '\r\n'),
    ],
  ])('%s keeps its layout', (_, write) => {
    expect(assign(write(before), {}, 'cloud-services.json')).toMatchObject({ text: write(after) });
    expect(assign(write(before), {}, 'cloud-services.yml')).toMatchObject({ text: write(after) });
    for (const old of [null, 'TBD', ['a', 'b']]) {
      const text = write(manifest({ owners: { devices: old, backup: 'x' } }));
      const wanted = write(manifest({ owners: { devices: ['a', '@b'], backup: 'x' } }));
      expect(assign(text, { owners: ['a', '@b'] })).toMatchObject({ text: wanted });
    }
    for (const owners of [null, {}]) {
      const wanted = write(manifest({ owners: { devices: '@acme/it' } }));
      expect(assign(write(manifest({ owners })))).toMatchObject({ text: wanted });
    }
  });

  test('keeps a layout of its own', () => {
    expect(
      assign('{"services": {\n  "mail": {"model": "saas"},\n  "erp": { "a": 1 }\n}}'),
    ).toMatchObject({
      text: '{"services": {\n  "mail": {"model": "saas", "owners": {"devices": "@acme/it"}},\n  "erp": { "a": 1 }\n}}',
    });
    expect(assign('{ "services": { "mail": { } } }')).toMatchObject({
      text: '{ "services": { "mail": { "owners": { "devices": "@acme/it" } } } }',
    });
  });

  test('a file named .json that is not JSON is not edited as YAML', () => {
    expect(assign('{ "services": { "mail": {}, } }', {}, 'a.json')).toMatchObject({
      refused: expect.stringContaining('Invalid JSON'),
      line: 1,
    });
  });
});

describe('one owner for many duties', () => {
  test('the whole estate gets it above the services', () => {
    const before = `${HEAD}  mail: { model: saas }\n`;
    expect(assign(before, { service: null })).toMatchObject({
      text: 'version: 1\nestate: acme\nowners:\n  devices: "@acme/it"\nservices:\n  mail: { model: saas }\n',
    });
  });

  test('a single owner stays the one for all the rest', () => {
    expectEdit(`
   mail:
     model: saas
-    owners: "@acme/all" # everyone
+    owners: { "*": "@acme/all", devices: "@acme/it" } # everyone
`);
  });

  test('`*` is a key like the others', () => {
    expectEdit(
      `
   mail:
     model: saas
     owners:
       devices: "@acme/d"
+      "*": "@acme/it"
`,
      { layers: ['*'] },
    );
  });
});

describe('the waiver of a duty that gets an owner', () => {
  const waiver = '{ reason: Later, expires: 2027-03-31, approved-by: "@acme/ciso" }';

  test('goes, and the empty `waivers` with it', () => {
    expectEdit(`
   mail:
     model: saas
     owners:
       applications: "@acme/a"
+      devices: "@acme/it"
-    waivers:
-      devices: ${waiver}
   # about erp
   erp: { model: iaas }
`);
  });

  test('goes without the others and their comments', () => {
    expectEdit(`
   mail:
     model: saas
     owners:
       applications: "@acme/a"
+      devices: "@acme/it"
     # decided in June
     waivers:
       applications: ${waiver} # a
-      devices:
-        reason: Later
-        expires: 2027-03-31
-        approved-by: "@acme/ciso"
       # network next
       network-controls: ${waiver}
`);
  });

  test('goes in flow style, whether it is the first or the last', () => {
    for (const [before, after] of [
      [`{ devices: ${waiver}, accounts: ${waiver} }`, `{ accounts: ${waiver} }`],
      [`{ accounts: ${waiver}, devices: ${waiver} }`, `{ accounts: ${waiver} }`],
    ]) {
      const text = (waivers: string | undefined) =>
        `${HEAD}  mail: { model: saas, owners: { devices: "@acme/it" }, waivers: ${waivers} }\n`;
      expect(assign(text(before))).toMatchObject({ text: text(after) });
    }
  });

  test('stays where a nearer owner decides', () => {
    const text = `version: 1\nestate: acme\nowners:\n  a: "@x"\nservices:\n  mail:\n    model: saas\n    owners: { devices: }\n    waivers: { devices: ${waiver} }\n`;
    const outcome = assign(text, { service: null });
    expect(outcome).toMatchObject({ changed: ['owners.devices'] });
  });

  test('goes with `*`, but not where the duty has its own empty key', () => {
    const text = `${HEAD}  mail:\n    model: saas\n    owners: { devices: }\n    waivers: { devices: ${waiver}, accounts: ${waiver} }\n`;
    expect(assign(text, { layers: ['*'] })).toMatchObject({
      changed: ['services.mail.owners.*', 'services.mail.waivers.accounts'],
    });
  });
});

describe('an entry in braces on one line', () => {
  const layers = [
    'information-and-data',
    'configuration',
    'accounts-and-identities',
    'identity-infrastructure',
    'devices',
  ];

  test('becomes a block where its line would be too long, and keeps its comment', () => {
    expectEdit(
      `
-  mail: { product: google-workspace, model: saas, source: [modules/a b/**, "x"] } # ours
+  mail: # ours
+    product: google-workspace
+    model: saas
+    source: [modules/a b/**, "x"]
+    owners:
+      information-and-data: "@acme/it"
+      configuration: "@acme/it"
+      accounts-and-identities: "@acme/it"
+      identity-infrastructure: "@acme/it"
+      devices: "@acme/it"
   other: { model: saas }
`,
      { layers },
    );
  });

  test('stays in braces where that fits on the line', () => {
    expectEdit(`
-  mail: { model: saas } # ours
+  mail: { model: saas, owners: { devices: "@acme/it" } } # ours
`);
  });

  test.each([
    ['an anchor', '  mail: &m { product: google-workspace, model: saas, source: [a/**] }\n'],
    ['owners', '  mail: { product: google-workspace, model: saas, owners: { devices: "@a/b" } }\n'],
    ['several lines', '  mail: { product: google-workspace, model: saas,\n    source: [a/**] }\n'],
  ])('stays in braces with %s', (_name, text) => {
    const outcome = assign(HEAD + text, { layers });
    expect('text' in outcome && outcome.text).toMatch(/mail: (?:&m )?\{.*product/);
  });
});
