"use strict";
exports.id = 4810;
exports.ids = [4810];
exports.modules = {

/***/ 4810:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  explain: () => (/* binding */ explain)
});

// EXTERNAL MODULE: ./build/src/catalogue/index.js
var src_catalogue = __webpack_require__(471);
// EXTERNAL MODULE: ./build/src/estate/framework.js
var estate_framework = __webpack_require__(8214);
// EXTERNAL MODULE: ./build/src/frameworks/add-ons.js
var add_ons = __webpack_require__(55);
// EXTERNAL MODULE: ./build/src/frameworks/index.js
var src_frameworks = __webpack_require__(8843);
;// CONCATENATED MODULE: ./build/src/generated/rule-pages.json
const rule_pages_namespaceObject = /*#__PURE__*/JSON.parse('{"syntax":"# syntax\\n\\nThe file isn’t valid YAML (or JSON): what was expected, where.\\n\\n| Default severity | Can be set | Options |\\n|---|---|---|\\n| `error` | no: the check can\'t check what it can\'t read | none |\\n\\n## Why it matters\\n\\nA file that can\'t be read has no duties, and a check that skipped it would call the whole estate owned. So this is\\nalways an error, at the place where reading stopped. What comes before that place may not be checked either. Fix the\\nerror and run the check again.\\n\\nCommon causes are an `@` without quotes (YAML reserves it), a tab in an indent, an unclosed bracket or quote, a colon in\\nplain text, and a duplicate key. A duplicate key is worse than it looks: other readers silently use one of the two, and\\nlose the owners under the other.\\n\\n## Bad\\n\\n```yaml\\n# yaml-language-server: $schema=https://raw.githubusercontent.com/cloud-estate/cloud-estate-check/main/schema/cloud-services.schema.json\\nversion: 1\\nestate: acme\\nframework: microsoft\\nservices:\\n  mail:\\n    product: google-workspace\\n    model: saas\\n    owners:\\n      devices: @acme/it-desk # expect: syntax\\n```\\n\\n## Good\\n\\n```yaml\\n# yaml-language-server: $schema=https://raw.githubusercontent.com/cloud-estate/cloud-estate-check/main/schema/cloud-services.schema.json\\nversion: 1\\nestate: acme\\nframework: microsoft\\nservices:\\n  mail:\\n    product: google-workspace\\n    model: saas\\n    owners:\\n      information-and-data: \\"@acme/data\\"\\n      devices: \\"@acme/it-desk\\"\\n      accounts-and-identities: \\"@acme/identity\\"\\n      identity-infrastructure: \\"@acme/identity\\"\\n```\\n\\n## How to set or waive it\\n\\nYou can\'t change the severity, and a waiver doesn\'t cover it, because the waiver would be in the file that can\'t be\\nread.\\n\\nWith the first line of the examples above, an editor that supports it shows most of these mistakes while you type.\\n","schema":"# schema\\n\\nA key, type or value that the schema doesn’t allow: names it, suggests the nearest.\\n\\n| Default severity | Can be set | Options |\\n|---|---|---|\\n| `error` | no: the check can\'t check what it can\'t read | none |\\n\\n## Why it matters\\n\\nA misspelt key does nothing. `ownres` doesn\'t name an owner, and `expire` doesn\'t end a waiver. Without this rule a\\nmanifest would look complete and mean something else. The finding names the key or the value, and the nearest one that\\nis allowed.\\n\\nOne mistake is one finding, however many services it reaches through an anchor.\\n\\n## Bad\\n\\n```yaml\\n# yaml-language-server: $schema=https://raw.githubusercontent.com/cloud-estate/cloud-estate-check/main/schema/cloud-services.schema.json\\nversion: 1\\nestate: acme\\nframework: microsoft\\nservices:\\n  mail:\\n    product: google-workspace\\n    model: saas\\n    criticality: urgent # expect: schema\\n    enviroment: production # expect: schema\\n    owners:\\n      information-and-data: \\"@acme/data\\"\\n      devices: \\"@acme/it-desk\\"\\n      accounts-and-identities: \\"@acme/identity\\"\\n      identity-infrastructure: \\"@acme/identity\\"\\n```\\n\\n## Good\\n\\n```yaml\\n# yaml-language-server: $schema=https://raw.githubusercontent.com/cloud-estate/cloud-estate-check/main/schema/cloud-services.schema.json\\nversion: 1\\nestate: acme\\nframework: microsoft\\nservices:\\n  mail:\\n    product: google-workspace\\n    model: saas\\n    criticality: critical\\n    environments: production\\n    owners:\\n      information-and-data: \\"@acme/data\\"\\n      devices: \\"@acme/it-desk\\"\\n      accounts-and-identities: \\"@acme/identity\\"\\n      identity-infrastructure: \\"@acme/identity\\"\\n```\\n\\n## How to set or waive it\\n\\nYou can\'t change the severity, and a waiver doesn\'t cover it.\\n\\nTo add your own data, use a key that starts with `x-`. Such keys are allowed at every level and ignored. They are also a\\ngood place for anchors.\\n","undeclared-model":"# undeclared-model\\n\\nThe entry doesn’t declare its model; if its product is known, which ones it could be.\\n\\n| Default severity | Can be set | Options |\\n|---|---|---|\\n| `error` | yes, to `error`, `warning`, `notice` or `off` | none |\\n\\n## Why it matters\\n\\nThe model decides which duties stay with you. Without it, the entry has no duties in the report and looks fine. The\\ncheck can\'t guess the model: the same product can be a finished service for one team (`saas`) and a platform that\\nanother builds on (`paas`), with different duties. So a person declares it, and the check compares it with the\\ncatalogue.\\n\\nNIST SP 800-145 asks one thing: what can you change? [Which model is it?](../which-model.md) covers the unclear cases.\\n\\n## Bad\\n\\n```yaml\\n# yaml-language-server: $schema=https://raw.githubusercontent.com/cloud-estate/cloud-estate-check/main/schema/cloud-services.schema.json\\nversion: 1\\nestate: acme\\nframework: microsoft\\nservices:\\n  voip: # expect: undeclared-model\\n    product: onsip\\n    owners:\\n      information-and-data: \\"@acme/data\\"\\n      devices: \\"@acme/it-desk\\"\\n      accounts-and-identities: \\"@acme/identity\\"\\n      identity-infrastructure: \\"@acme/identity\\"\\n```\\n\\n## Good\\n\\n```yaml\\n# yaml-language-server: $schema=https://raw.githubusercontent.com/cloud-estate/cloud-estate-check/main/schema/cloud-services.schema.json\\nversion: 1\\nestate: acme\\nframework: microsoft\\nservices:\\n  voip:\\n    product: onsip\\n    model: saas\\n    owners:\\n      information-and-data: \\"@acme/data\\"\\n      devices: \\"@acme/it-desk\\"\\n      accounts-and-identities: \\"@acme/identity\\"\\n      identity-infrastructure: \\"@acme/identity\\"\\n```\\n\\n## How to set or waive it\\n\\n```yaml\\n# .github/cloud-estate.yml\\nversion: 1\\nrules:\\n  undeclared-model: warning\\n```\\n\\nThink twice before you do this: nothing counts the duties of such an entry. A waiver doesn\'t cover this finding, because\\nwithout a model there is no duty to waive.\\n","uncovered-model":"# uncovered-model\\n\\nThe framework doesn’t define responsibilities for the declared model.\\n\\n| Default severity | Can be set | Options |\\n|---|---|---|\\n| `error` | yes, to `error`, `warning`, `notice` or `off` | none |\\n\\n## Why it matters\\n\\nNo vendor\'s matrix covers every model. Google\'s picture doesn\'t have a column for containers, and Microsoft\'s 2026 table\\ndoesn\'t have one for containers or functions. A tool that filled such a column by analogy would give the provider duties\\nthat it never agreed to. So this check doesn\'t guess. It reports the gap.\\n\\n## Bad\\n\\n```yaml\\n# yaml-language-server: $schema=https://raw.githubusercontent.com/cloud-estate/cloud-estate-check/main/schema/cloud-services.schema.json\\nversion: 1\\nestate: acme\\nframework: google\\nservices:\\n  shop:\\n    product: gcp-gke\\n    model: caas # expect: uncovered-model\\n    owners:\\n      content: \\"@acme/data\\"\\n```\\n\\n## Good\\n\\n```yaml\\n# yaml-language-server: $schema=https://raw.githubusercontent.com/cloud-estate/cloud-estate-check/main/schema/cloud-services.schema.json\\nversion: 1\\nestate: acme\\nframework: microsoft\\nservices:\\n  shop:\\n    product: gcp-gke\\n    model: caas\\n    owners:\\n      information-and-data: \\"@acme/data\\"\\n      devices: \\"@acme/it-desk\\"\\n      accounts-and-identities: \\"@acme/identity\\"\\n      identity-infrastructure: \\"@acme/identity\\"\\n      applications: \\"@acme/shop\\"\\n      network-controls: \\"@acme/network\\"\\n      operating-system: \\"@acme/platform\\"\\n```\\n\\n## How to set or waive it\\n\\n`cloud-estate matrix <framework>` shows which models a framework covers: `common`, `microsoft` and `aws` cover all of\\nthem. A framework of your own can extend another and add the missing cells ([frameworks](../frameworks.md)).\\n\\n```yaml\\n# .github/cloud-estate.yml\\nversion: 1\\nframework: common\\nrules:\\n  uncovered-model: warning\\n```\\n\\nA waiver doesn\'t cover this finding, because there is no duty to waive.\\n","unbound-framework":"# unbound-framework\\n\\nThe manifest\'s framework leaves out layers or duties of the policy\'s.\\n\\n| Default severity | Can be set | Options |\\n|---|---|---|\\n| `error` | yes, to `error`, `warning`, `notice` or `off` | none |\\n\\n## Why it matters\\n\\nThe framework decides what counts as a duty. An organisation names one in its policy, so that all its estates are\\nmeasured in the same way. If a manifest could name a lighter one, a team could drop its open duties with one line. So\\nthe policy\'s framework is binding: a manifest may name it, or another one that has all of its layers and leaves the\\ncustomer at least as much of each.\\n\\n## Bad\\n\\n```yaml\\n# .github/cloud-estate.yml\\nversion: 1\\nframework: microsoft\\n```\\n\\n```yaml\\n# yaml-language-server: $schema=https://raw.githubusercontent.com/cloud-estate/cloud-estate-check/main/schema/cloud-services.schema.json\\nversion: 1\\nestate: acme\\nframework: aws # expect: unbound-framework\\nservices: {}\\n```\\n\\n## Good\\n\\n```yaml\\n# .github/cloud-estate.yml\\nversion: 1\\nframework: microsoft\\n```\\n\\n```yaml\\n# yaml-language-server: $schema=https://raw.githubusercontent.com/cloud-estate/cloud-estate-check/main/schema/cloud-services.schema.json\\nversion: 1\\nestate: acme\\nframework: microsoft\\nservices: {}\\n```\\n\\nA framework file of your own that [extends](../frameworks.md) the policy\'s and adds layers is fine too.\\n\\n## How to set or waive it\\n\\n```yaml\\n# .github/cloud-estate.yml\\nversion: 1\\nframework: microsoft\\nrules:\\n  unbound-framework: error\\n```\\n\\nA waiver doesn\'t cover this finding, because it concerns the whole manifest.\\n","unowned-duty":"# unowned-duty\\n\\nA duty with no owner: why it is the customer’s, and the YAML to paste.\\n\\n| Default severity | Can be set | Options |\\n|---|---|---|\\n| `error` | yes, to `error`, `warning`, `notice` or `off` | none |\\n\\n## Why it matters\\n\\nPeople rarely refuse duties in the cloud. They miss them, because each side takes them for the other\'s. You don\'t remove\\nthe accounts of leavers in the mail service, because \\"that\'s the cloud\\", and the provider doesn\'t either, because it\\ncan\'t know who left. Name who is responsible before it matters, not after something has happened.\\n\\nThe finding says why the layer is yours: because of the model and the framework, the product, or the entry\'s own\\n`responsibilities`. `shared` counts too: you have a part in it, and that part needs an owner.\\n\\n## Bad\\n\\n```yaml\\n# yaml-language-server: $schema=https://raw.githubusercontent.com/cloud-estate/cloud-estate-check/main/schema/cloud-services.schema.json\\nversion: 1\\nestate: acme\\nframework: microsoft\\nservices:\\n  mail:\\n    product: google-workspace\\n    model: saas\\n    owners: # expect: unowned-duty, unowned-duty\\n      information-and-data: \\"@acme/data\\"\\n      devices: \\"@acme/it-desk\\"\\n```\\n\\n## Good\\n\\n```yaml\\n# yaml-language-server: $schema=https://raw.githubusercontent.com/cloud-estate/cloud-estate-check/main/schema/cloud-services.schema.json\\nversion: 1\\nestate: acme\\nframework: microsoft\\nowners:\\n  devices: \\"@acme/it-desk\\"\\nservices:\\n  mail:\\n    product: google-workspace\\n    model: saas\\n    owners:\\n      information-and-data: [\\"@acme/data\\", \\"@acme/mail\\"]\\n      accounts-and-identities: \\"@acme/identity\\"\\n      identity-infrastructure: \\"@acme/identity\\"\\n```\\n\\n## How to set or waive it\\n\\nAn owner is a GitHub user or team, an e-mail address, or the id of a team under `teams`. The first one is accountable,\\nand the others support. If many services share an owner, write it once, under `owners` at the top.\\n\\nTo leave a duty unowned for now, waive it with a reason, a last day and the person who decided:\\n\\n```yaml\\n# yaml-language-server: $schema=https://raw.githubusercontent.com/cloud-estate/cloud-estate-check/main/schema/cloud-services.schema.json\\nversion: 1\\nestate: acme\\nframework: microsoft\\nservices:\\n  mail:\\n    product: google-workspace\\n    model: saas\\n    owners:\\n      information-and-data: \\"@acme/data\\"\\n      accounts-and-identities: \\"@acme/identity\\"\\n      identity-infrastructure: \\"@acme/identity\\"\\n    waivers:\\n      devices: { reason: New device management goes live in March, expires: 2027-03-31, approved-by: \\"@acme/ciso\\" }\\n```\\n\\nWith the waiver, the gate passes until that day, and the report counts the duty as waived, not owned. A waiver doesn\'t\\nmove anything to the provider.\\n\\n```yaml\\n# .github/cloud-estate.yml\\nversion: 1\\nrules:\\n  unowned-duty: warning\\n```\\n","placeholder-owner":"# placeholder-owner\\n\\n`TBD` and its like, and template names such as `@org/team`: count as unowned.\\n\\n| Default severity | Can be set | Options |\\n|---|---|---|\\n| `error` | yes, to `error`, `warning`, `notice` or `off` | none |\\n\\n## Why it matters\\n\\n`TBD` was honest on the day it was written. A year later it makes a list of owners look complete. So the following don\'t\\ncount as owners. They also stop the search: the service\'s or the estate\'s owner doesn\'t apply either.\\n\\n- words such as `tbd`, `todo`, `none`, `n/a`, `unknown` and `nobody`, and phrases such as `to be decided`, in any case\\n  and with `@`, brackets, quotes or punctuation around them;\\n- the same words as the name of a user, a team or a mailbox: `@acme/tbd`, `team-tbd`, `tbd@acme.corp`;\\n- templates: `@org/team`, `@your-org/…`, `@example/…`, `@owner`, `<team>`, and addresses under `example.com`,\\n  `.example`, `.invalid` and `.test`. What this tool prints for you to fill in is one of them;\\n- invisible characters, and punctuation alone;\\n- a team declared under `teams` without a `name` or `contact` that says who it is, or under an id such as `tbd`.\\n\\nA name that only contains such a word is a real owner: `@acme/none-of-your-business`, `@acme/todo-app`,\\n`na.li@acme.corp`.\\n\\nA waiver that a placeholder approved has no effect either, because nobody decided it. A waiver whose reason is a\\nplaceholder has no effect, and neither has a clause that is one.\\n\\n## Bad\\n\\n```yaml\\n# yaml-language-server: $schema=https://raw.githubusercontent.com/cloud-estate/cloud-estate-check/main/schema/cloud-services.schema.json\\nversion: 1\\nestate: acme\\nframework: microsoft\\nservices:\\n  mail:\\n    product: google-workspace\\n    model: saas\\n    owners:\\n      information-and-data: \\"@acme/data\\"\\n      devices: TBD # expect: placeholder-owner\\n      accounts-and-identities: \\"@acme/identity\\"\\n      identity-infrastructure: [\\"@acme/identity\\", todo] # expect: placeholder-owner\\n```\\n\\n## Good\\n\\n```yaml\\n# yaml-language-server: $schema=https://raw.githubusercontent.com/cloud-estate/cloud-estate-check/main/schema/cloud-services.schema.json\\nversion: 1\\nestate: acme\\nframework: microsoft\\nservices:\\n  mail:\\n    product: google-workspace\\n    model: saas\\n    owners:\\n      information-and-data: \\"@acme/data\\"\\n      accounts-and-identities: \\"@acme/identity\\"\\n      identity-infrastructure: \\"@acme/identity\\"\\n    waivers:\\n      devices: { reason: The IT desk and the phone team still discuss it, expires: 2027-01-31, approved-by: \\"@acme/ciso\\" }\\n```\\n\\n## How to set or waive it\\n\\n```yaml\\n# .github/cloud-estate.yml\\nversion: 1\\nrules:\\n  placeholder-owner: warning\\n```\\n\\nWith `off` the duty is still unowned, and [unowned-duty](unowned-duty.md) reports it instead. If there really is no\\nowner yet, use a waiver as above: it has a reason and a date. A team\'s id may be such a word if it abbreviates the\\nteam\'s name: `tba: { name: Technical board of architects }`.\\n","unrecognised-owner":"# unrecognised-owner\\n\\nNot a handle, team, address or declared team id; says the form to write.\\n\\n| Default severity | Can be set | Options |\\n|---|---|---|\\n| `error` | yes, to `error`, `warning`, `notice` or `off` | none |\\n\\n## Why it matters\\n\\nYou can\'t request a review from \\"Ann from sales\\", the person on call at night can\'t find her, and once Ann has left, the\\nname means someone else. An owner has to be something that can be looked up: a GitHub user (`@ann`), a GitHub team\\n(`@acme/identity`), an e-mail address, or the id of a team that the manifest declares. Most findings are about a\\nmisspelt team or a missing `@`.\\n\\nIf the text shows who is meant, the finding says what to write:\\n\\n| written | to write |\\n| --- | --- |\\n| `\\"@acme/it, @acme/sec\\"` | `[\\"@acme/it\\", \\"@acme/sec\\"]` |\\n| `Jo Doe <jo@acme.corp>` | `jo@acme.corp` |\\n| `https://github.com/orgs/acme/teams/helpdesk` | `\\"@acme/helpdesk\\"` |\\n| `acme/it` | `\\"@acme/it\\"` |\\n| `“@acme/help”` | `\\"@acme/help\\"` |\\n| `#acme-help`, `+49 30 1234567` | a team under `teams` with this as its `contact`, and its id |\\n\\nThe rule also applies to a waiver\'s `approved-by`. A waiver without a valid approver has no effect.\\n\\n## Bad\\n\\n```yaml\\n# yaml-language-server: $schema=https://raw.githubusercontent.com/cloud-estate/cloud-estate-check/main/schema/cloud-services.schema.json\\nversion: 1\\nestate: acme\\nframework: microsoft\\nteams:\\n  it-desk: { name: IT service desk, contact: it-desk@acme.corp }\\nservices:\\n  mail:\\n    product: google-workspace\\n    model: saas\\n    owners:\\n      information-and-data: Ann from sales # expect: unrecognised-owner\\n      devices: [it-desk, it-dsk] # expect: unrecognised-owner\\n      accounts-and-identities: acme/identity # expect: unrecognised-owner\\n      identity-infrastructure: \\"@acme/identity\\"\\n```\\n\\n## Good\\n\\n```yaml\\n# yaml-language-server: $schema=https://raw.githubusercontent.com/cloud-estate/cloud-estate-check/main/schema/cloud-services.schema.json\\nversion: 1\\nestate: acme\\nframework: microsoft\\nteams:\\n  it-desk: { name: IT service desk, contact: it-desk@acme.corp }\\nservices:\\n  mail:\\n    product: google-workspace\\n    model: saas\\n    owners:\\n      information-and-data: ann@acme.corp\\n      devices: it-desk\\n      accounts-and-identities: \\"@acme/identity\\"\\n      identity-infrastructure: \\"@acme/identity\\"\\n```\\n\\n## How to set or waive it\\n\\n```yaml\\n# .github/cloud-estate.yml\\nversion: 1\\nrules:\\n  unrecognised-owner: warning\\n```\\n\\nDeclare people and teams that aren\'t on GitHub under `teams`, with a way to reach them. A waiver doesn\'t turn a text\\ninto an owner, but it can cover the duty while you look for the right name: remove the text and waive the duty.\\n","provider-as-owner":"# provider-as-owner\\n\\nThe vendor is named as owner of the customer’s duty.\\n\\n| Default severity | Can be set | Options |\\n|---|---|---|\\n| `error` | yes, to `error`, `warning`, `notice` or `off` | none |\\n\\n## Why it matters\\n\\nThis is the very misunderstanding that the check exists for: \\"Google does that\\". The provider does what its agreement\\nsays, and under this model the layer is yours, wholly or in part. Nobody at the provider reads your manifest, so if you\\nassign a duty to the provider, nobody does it.\\n\\nThe entry\'s own `provider` counts too, by the name that the entry gives it.\\n\\n## Bad\\n\\n```yaml\\n# yaml-language-server: $schema=https://raw.githubusercontent.com/cloud-estate/cloud-estate-check/main/schema/cloud-services.schema.json\\nversion: 1\\nestate: acme\\nframework: microsoft\\nservices:\\n  mail:\\n    product: google-workspace\\n    model: saas\\n    owners:\\n      information-and-data: \\"@acme/data\\"\\n      devices: \\"@acme/it-desk\\"\\n      accounts-and-identities: Google # expect: provider-as-owner\\n      identity-infrastructure: \\"@acme/identity\\"\\n```\\n\\n## Good\\n\\n```yaml\\n# yaml-language-server: $schema=https://raw.githubusercontent.com/cloud-estate/cloud-estate-check/main/schema/cloud-services.schema.json\\nversion: 1\\nestate: acme\\nframework: microsoft\\nservices:\\n  mail:\\n    product: google-workspace\\n    model: saas\\n    owners:\\n      information-and-data: \\"@acme/data\\"\\n      devices: \\"@acme/it-desk\\"\\n      accounts-and-identities: \\"@acme/identity\\"\\n      identity-infrastructure: \\"@acme/identity\\"\\n```\\n\\n## How to set or waive it\\n\\nIf the agreement does give the duty to the provider, don\'t name the provider as owner. Move the duty under\\n`responsibilities`, with the clause ([unsupported-split](unsupported-split.md)). If the word is the name of your own\\nteam, declare it under `teams`.\\n\\n```yaml\\n# .github/cloud-estate.yml\\nversion: 1\\nproviders-as-owners: [initech, globex]\\nrules:\\n  provider-as-owner: warning\\n```\\n\\nA vendor is also recognised by its organisation on GitHub (`@aws/support`) and by the domain of an address\\n(`support@aws.amazon.com`). Your own team may have a vendor\'s name: `@acme/aws`.\\n\\n`providers-as-owners` adds vendors that the check doesn\'t know. A waiver for the duty doesn\'t remove this finding,\\nbecause the owner is still wrong.\\n","outsourced-duty":"# outsourced-duty\\n\\nA duty that only teams of other organisations own.\\n\\n| Default severity | Can be set | Options |\\n|---|---|---|\\n| `warning` | yes, to `error`, `warning`, `notice` or `off` | none |\\n\\n## Why it matters\\n\\nA managed service provider can do the work. It can\'t be accountable for it: if it fails, your data is lost, and your\\nregulator asks you. A duty that only an outside team owns has nobody inside who would notice.\\n\\nA team is an outside team if it says so with `organisation`.\\n\\n## Bad\\n\\n```yaml\\n# yaml-language-server: $schema=https://raw.githubusercontent.com/cloud-estate/cloud-estate-check/main/schema/cloud-services.schema.json\\nversion: 1\\nestate: acme\\nframework: microsoft\\nteams:\\n  northwind-msp: { name: Northwind operations, contact: noc@northwind.corp, organisation: Northwind Managed Services }\\nservices:\\n  mail:\\n    product: google-workspace\\n    model: saas\\n    owners:\\n      information-and-data: \\"@acme/data\\"\\n      devices: northwind-msp # expect: outsourced-duty\\n      accounts-and-identities: \\"@acme/identity\\"\\n      identity-infrastructure: \\"@acme/identity\\"\\n```\\n\\n## Good\\n\\n```yaml\\n# yaml-language-server: $schema=https://raw.githubusercontent.com/cloud-estate/cloud-estate-check/main/schema/cloud-services.schema.json\\nversion: 1\\nestate: acme\\nframework: microsoft\\nteams:\\n  northwind-msp: { name: Northwind operations, contact: noc@northwind.corp, organisation: Northwind Managed Services }\\nservices:\\n  mail:\\n    product: google-workspace\\n    model: saas\\n    owners:\\n      information-and-data: \\"@acme/data\\"\\n      devices: [\\"@acme/it-desk\\", northwind-msp]\\n      accounts-and-identities: \\"@acme/identity\\"\\n      identity-infrastructure: \\"@acme/identity\\"\\n```\\n\\n## How to set or waive it\\n\\n```yaml\\n# .github/cloud-estate.yml\\nversion: 1\\nrules:\\n  outsourced-duty: error\\n```\\n\\nThe first owner is accountable, so put your own team first. If you have decided to go without one, name the rule under\\nthe entry\'s `waivers`: `outsourced-duty: { reason: …, expires: …, approved-by: … }`. The provider of the service itself\\ncan\'t be an owner at all: see [provider-as-owner](provider-as-owner.md).\\n","blanket-owner":"# blanket-owner\\n\\nOne owner for every duty of the whole estate.\\n\\n| Default severity | Can be set | Options |\\n|---|---|---|\\n| `warning` | yes, to `error`, `warning`, `notice` or `off` | none |\\n\\n## Why it matters\\n\\n`\\"*\\"` at the top owns whatever nobody else does: every duty of every service, and of each service that is added. The\\ncheck passes, but nobody has decided who does what. The rule keeps that visible.\\n\\n## Bad\\n\\n```yaml\\n# yaml-language-server: $schema=https://raw.githubusercontent.com/cloud-estate/cloud-estate-check/main/schema/cloud-services.schema.json\\nversion: 1\\nestate: acme\\nframework: microsoft\\nowners:\\n  \\"*\\": \\"@acme/it\\" # expect: blanket-owner\\nservices:\\n  mail:\\n    product: google-workspace\\n    model: saas\\n```\\n\\n## Good\\n\\n```yaml\\n# yaml-language-server: $schema=https://raw.githubusercontent.com/cloud-estate/cloud-estate-check/main/schema/cloud-services.schema.json\\nversion: 1\\nestate: acme\\nframework: microsoft\\nowners:\\n  devices: \\"@acme/it-desk\\"\\n  accounts-and-identities: \\"@acme/identity\\"\\n  identity-infrastructure: \\"@acme/identity\\"\\nservices:\\n  mail:\\n    product: google-workspace\\n    model: saas\\n    owners: { \\"*\\": \\"@acme/mail\\", information-and-data: \\"@acme/data\\" }\\n```\\n\\n## How to set or waive it\\n\\n```yaml\\n# .github/cloud-estate.yml\\nversion: 1\\nrules:\\n  blanket-owner: off\\n```\\n\\nOne owner for every duty of a single service is fine, and so is `\\"*\\"` there. Turn the rule off if one team really does\\neverything. A waiver doesn\'t cover this finding, because it isn\'t about one entry.\\n","unknown-owner":"# unknown-owner\\n\\nGitHub says that this user or team doesn’t exist.\\n\\n| Default severity | Can be set | Options |\\n|---|---|---|\\n| `error` | yes, to `error`, `warning`, `notice` or `off` | none |\\n\\n## Why it matters\\n\\nPeople change their handles, teams are merged, and a stranger can take a handle that is free again. If an owner doesn\'t\\nexist, nobody does the duty, and nobody notices, because the manifest looks complete. With `verify-owners`, the check\\nlooks each handle up once. [Owners and verification](../owners.md) says how, and what it can\'t see.\\n\\nThe finding says what GitHub answered: no such user, a user who has a new name, an organisation instead of a user, no\\nsuch organisation, no such team. It appears at every place that names the owner: under `owners`, as a team\'s `github`,\\nas `approved-by`. The duty still counts as owned, because an owner is named.\\n\\n## Bad\\n\\n```yaml\\n# yaml-language-server: $schema=https://raw.githubusercontent.com/cloud-estate/cloud-estate-check/main/schema/cloud-services.schema.json\\nversion: 1\\nestate: acme\\nframework: microsoft\\nservices:\\n  mail:\\n    product: google-workspace\\n    model: saas\\n    owners:\\n      information-and-data: \\"@acme/data\\"\\n      devices: \\"@acme/it-dsek\\" # expect: unknown-owner\\n      accounts-and-identities: \\"@acme/identity\\"\\n      identity-infrastructure: \\"@acme/identity\\"\\n```\\n\\n## Good\\n\\n```yaml\\n# yaml-language-server: $schema=https://raw.githubusercontent.com/cloud-estate/cloud-estate-check/main/schema/cloud-services.schema.json\\nversion: 1\\nestate: acme\\nframework: microsoft\\nservices:\\n  mail:\\n    product: google-workspace\\n    model: saas\\n    owners:\\n      information-and-data: \\"@acme/data\\"\\n      devices: \\"@acme/it-desk\\"\\n      accounts-and-identities: \\"@acme/identity\\"\\n      identity-infrastructure: \\"@acme/identity\\"\\n```\\n\\n## How to set or waive it\\n\\nWith `--verify-owners off` (the input `verify-owners` of the action), the check doesn\'t look anyone up. It never looks\\nup e-mail addresses. Of a declared team it looks up only the handle in its `github`.\\n\\n```yaml\\n# .github/cloud-estate.yml\\nversion: 1\\nrules:\\n  unknown-owner: warning\\n```\\n\\nA waiver doesn\'t make an owner exist, but it can cover the duty: remove the name and waive the duty.\\n","unverified-owner":"# unverified-owner\\n\\nThe owner couldn’t be looked up; says which permission would settle it.\\n\\n| Default severity | Can be set | Options |\\n|---|---|---|\\n| `notice` | yes, to `error`, `warning`, `notice` or `off` | none |\\n\\n## Why it matters\\n\\nThere are three possible answers, not two: the owner exists, doesn\'t exist, or couldn\'t be verified. A workflow\'s token\\ncan\'t read the teams of an organisation. If the check took \\"no access\\" for \\"doesn\'t exist\\", it would report real teams\\nas unknown. So this is a notice, and it names the permission that would settle it ([Owners and\\nverification](../owners.md)).\\n\\nEach owner is reported at the first place that names it, with the number of other places. If more than three couldn\'t be\\nchecked for the same reason, they are one finding.\\n\\n## Bad\\n\\n```yaml\\n# yaml-language-server: $schema=https://raw.githubusercontent.com/cloud-estate/cloud-estate-check/main/schema/cloud-services.schema.json\\nversion: 1\\nestate: acme\\nframework: microsoft\\nservices:\\n  mail:\\n    product: google-workspace\\n    model: saas\\n    owners:\\n      information-and-data: \\"@acme/data\\" # expect: unverified-owner\\n      devices: it-desk@acme.corp\\n      accounts-and-identities: identity@acme.corp\\n      identity-infrastructure: identity@acme.corp\\n```\\n\\n## Good\\n\\nWith a token that can read the teams of the organisation (the input `members-token`), the check gets an answer for the\\nsame owner.\\n\\n```yaml\\n# yaml-language-server: $schema=https://raw.githubusercontent.com/cloud-estate/cloud-estate-check/main/schema/cloud-services.schema.json\\nversion: 1\\nestate: acme\\nframework: microsoft\\nservices:\\n  mail:\\n    product: google-workspace\\n    model: saas\\n    owners:\\n      information-and-data: data@acme.corp\\n      devices: it-desk@acme.corp\\n      accounts-and-identities: identity@acme.corp\\n      identity-infrastructure: identity@acme.corp\\n```\\n\\n## How to set or waive it\\n\\nWith `verify-owners: off`, the check doesn\'t look anyone up. With `auto`, it reports what it couldn\'t verify. With\\n`required`, it needs an answer for each owner, and this rule is an error unless the policy sets it.\\n\\n```yaml\\n# .github/cloud-estate.yml\\nversion: 1\\nrules:\\n  unverified-owner: error\\n```\\n\\nA waiver doesn\'t cover this finding: the duty is owned, but the owner couldn\'t be verified.\\n","unsupported-split":"# unsupported-split\\n\\nA duty was moved towards the provider without clause and agreement, or left out without a reason.\\n\\n| Default severity | Can be set | Options |\\n|---|---|---|\\n| `error` | yes, to `error`, `warning`, `notice` or `off` | `max-not-applicable`: 1000 |\\n\\n## Why it matters\\n\\nThe agreement with a provider can move a line: a managed offering may patch what the model leaves to you. But if one\\nword in a file moves a duty, the duty vanishes from everyone\'s list, and if the provider sees it differently, nobody\\ndoes it. So moving a duty towards the provider needs the clause that says so and the address of the document that\\ncontains it. Until then the duty stays where it was.\\n\\nA placeholder (`TBD`, `-`, `n/a`) doesn\'t count as a clause, and an address that nobody can read doesn\'t count either:\\n`https://example.com/terms`, `http://localhost/terms`.\\n\\nIf a layer doesn\'t exist for a service, leave it out: `{ party: not-applicable, reason: … }`. Without a reason, or with\\na placeholder as the reason, the duty stays. You can\'t leave out information, accounts or configuration, because every\\nservice has them.\\n\\nMoving a duty towards yourself needs neither, because nothing is lost that way.\\n\\n## Bad\\n\\n```yaml\\n# yaml-language-server: $schema=https://raw.githubusercontent.com/cloud-estate/cloud-estate-check/main/schema/cloud-services.schema.json\\nversion: 1\\nestate: acme\\nframework: microsoft\\nservices:\\n  reports:\\n    product: aws-rds-custom\\n    model: paas\\n    owners:\\n      information-and-data: \\"@acme/data\\"\\n      devices: \\"@acme/it-desk\\"\\n      accounts-and-identities: \\"@acme/identity\\"\\n      identity-infrastructure: \\"@acme/identity\\"\\n      applications: \\"@acme/reports\\"\\n      network-controls: \\"@acme/network\\"\\n    responsibilities:\\n      operating-system: provider # expect: unsupported-split\\n```\\n\\n## Good\\n\\n```yaml\\n# yaml-language-server: $schema=https://raw.githubusercontent.com/cloud-estate/cloud-estate-check/main/schema/cloud-services.schema.json\\nversion: 1\\nestate: acme\\nframework: microsoft\\nservices:\\n  reports:\\n    product: aws-rds-custom\\n    model: paas\\n    agreement: { url: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/rds-custom.html, reviewed: 2026-06-01 }\\n    owners:\\n      information-and-data: \\"@acme/data\\"\\n      devices: \\"@acme/it-desk\\"\\n      accounts-and-identities: \\"@acme/identity\\"\\n      identity-infrastructure: \\"@acme/identity\\"\\n      applications: \\"@acme/reports\\"\\n      network-controls: \\"@acme/network\\"\\n    responsibilities:\\n      operating-system: { party: provider, clause: RDS Custom for SQL Server with a provided engine version }\\n```\\n\\n## How to set or waive it\\n\\n```yaml\\n# .github/cloud-estate.yml\\nversion: 1\\nrules:\\n  unsupported-split: { severity: error, max-not-applicable: 0 }\\n```\\n\\nWith `max-not-applicable: 0`, each layer that an entry leaves out is reported, though it has a reason. The layer still isn\'t\\na duty, so keep the severity at `error` to forbid it. The default of 1000 never applies in practice.\\n\\nWhatever the severity, a split without support doesn\'t count, and the duty stays with you. While you look for the\\nclause, remove the split and waive the duty, with a date. The rule also reports a layer that the framework doesn\'t have,\\nbecause such a line moves nothing.\\n","fewer-duties":"# fewer-duties\\n\\nThe change takes duties out of the check: how many, and by what.\\n\\n| Default severity | Can be set | Options |\\n|---|---|---|\\n| `warning` | yes, to `error`, `warning`, `notice` or `off` | none |\\n\\n## Why it matters\\n\\nA check is only as good as what it checks. A pull request that deletes a manifest, renames it out of the policy\'s globs,\\nretires a service or declares a lighter model makes findings disappear, although nobody owns anything. So the check\\ncompares each change with its base, and counts the duties that were checked there and no longer are, whether owned or\\nnot.\\n\\nThe rule needs a base to compare with: a pull request, a merge group, a push, or `--base` on the command line.\\n\\n## Bad\\n\\nThe change declares servers as finished software, so three duties are no longer checked:\\n\\n```yaml\\n# yaml-language-server: $schema=https://raw.githubusercontent.com/cloud-estate/cloud-estate-check/main/schema/cloud-services.schema.json\\n# At the base:\\nversion: 1\\nestate: acme\\nframework: microsoft\\nservices:\\n  storefront:\\n    model: iaas\\n    agreement: { url: \\"https://vendor.corp/terms\\", reviewed: 2026-10-01 }\\n    owners:\\n      information-and-data: \\"@acme/data\\"\\n      devices: \\"@acme/it\\"\\n      accounts-and-identities: \\"@acme/identity\\"\\n      identity-infrastructure: \\"@acme/identity\\"\\n      applications: \\"@acme/storefront\\"\\n      network-controls: \\"@acme/network\\"\\n      operating-system: \\"@acme/linux\\"\\n```\\n\\n```yaml\\n# yaml-language-server: $schema=https://raw.githubusercontent.com/cloud-estate/cloud-estate-check/main/schema/cloud-services.schema.json\\nversion: 1\\nestate: acme\\nframework: microsoft\\nservices:\\n  storefront:\\n    model: saas # expect: fewer-duties\\n    agreement: { url: \\"https://vendor.corp/terms\\", reviewed: 2026-10-01 }\\n    owners:\\n      information-and-data: \\"@acme/data\\"\\n      devices: \\"@acme/it\\"\\n      accounts-and-identities: \\"@acme/identity\\"\\n      identity-infrastructure: \\"@acme/identity\\"\\n```\\n\\n## Good\\n\\nIf the service really moved, the reviewer approves the change, and later changes don\'t report it again. If it didn\'t,\\nkeep the model:\\n\\n```yaml\\n# yaml-language-server: $schema=https://raw.githubusercontent.com/cloud-estate/cloud-estate-check/main/schema/cloud-services.schema.json\\n# At the base:\\nversion: 1\\nestate: acme\\nframework: microsoft\\nservices:\\n  storefront:\\n    model: iaas\\n    agreement: { url: \\"https://vendor.corp/terms\\", reviewed: 2026-10-01 }\\n    owners:\\n      information-and-data: \\"@acme/data\\"\\n      devices: \\"@acme/it\\"\\n      accounts-and-identities: \\"@acme/identity\\"\\n      identity-infrastructure: \\"@acme/identity\\"\\n      applications: \\"@acme/storefront\\"\\n      network-controls: \\"@acme/network\\"\\n      operating-system: \\"@acme/linux\\"\\n```\\n\\n```yaml\\n# yaml-language-server: $schema=https://raw.githubusercontent.com/cloud-estate/cloud-estate-check/main/schema/cloud-services.schema.json\\nversion: 1\\nestate: acme\\nframework: microsoft\\nservices:\\n  storefront:\\n    model: iaas\\n    agreement: { url: \\"https://vendor.corp/terms\\", reviewed: 2026-10-01 }\\n    owners:\\n      information-and-data: \\"@acme/data\\"\\n      devices: \\"@acme/it\\"\\n      accounts-and-identities: \\"@acme/identity\\"\\n      identity-infrastructure: \\"@acme/identity\\"\\n      applications: \\"@acme/storefront\\"\\n      network-controls: \\"@acme/network\\"\\n      operating-system: \\"@acme/linux\\"\\n```\\n\\n## How to set or waive it\\n\\nTo stop every change that takes duties out of the check:\\n\\n```yaml\\n# .github/cloud-estate.yml\\nversion: 1\\nrules:\\n  fewer-duties: error\\n```\\n\\nA waiver doesn\'t cover this finding, because it is about the change, not about an entry.\\n","no-duty-left":"# no-duty-left\\n\\nAn entry that leaves the customer no duty at all.\\n\\n| Default severity | Can be set | Options |\\n|---|---|---|\\n| `warning` | yes, to `error`, `warning`, `notice` or `off` | none |\\n\\n## Why it matters\\n\\nWhatever a provider takes over, something stays with the customer: the data, who may access it, how the service is set\\nup. If `responsibilities` move every layer to the provider, the entry has no duties left to check. That is more often a\\nway around the check than a real split.\\n\\n## Bad\\n\\n```yaml\\n# yaml-language-server: $schema=https://raw.githubusercontent.com/cloud-estate/cloud-estate-check/main/schema/cloud-services.schema.json\\nversion: 1\\nestate: acme\\nframework: microsoft\\nservices:\\n  mail: # expect: no-duty-left\\n    model: saas\\n    agreement: { url: \\"https://vendor.corp/terms\\", reviewed: 2026-10-01 }\\n    responsibilities:\\n      information-and-data: { party: provider, clause: Order form 7 }\\n      devices: { party: provider, clause: Order form 7 }\\n      accounts-and-identities: { party: provider, clause: Order form 7 }\\n      identity-infrastructure: { party: provider, clause: Order form 7 }\\n```\\n\\n## Good\\n\\n```yaml\\n# yaml-language-server: $schema=https://raw.githubusercontent.com/cloud-estate/cloud-estate-check/main/schema/cloud-services.schema.json\\nversion: 1\\nestate: acme\\nframework: microsoft\\nservices:\\n  mail:\\n    model: saas\\n    agreement: { url: \\"https://vendor.corp/terms\\", reviewed: 2026-10-01 }\\n    responsibilities:\\n      devices: { party: provider, clause: Order form 7 }\\n    owners:\\n      information-and-data: \\"@acme/data\\"\\n      accounts-and-identities: \\"@acme/identity\\"\\n      identity-infrastructure: \\"@acme/identity\\"\\n```\\n\\n## How to set or waive it\\n\\n```yaml\\n# .github/cloud-estate.yml\\nversion: 1\\nrules:\\n  no-duty-left: error\\n```\\n\\nAn entry can waive this finding under `waivers` by the rule\'s id, `no-duty-left`.\\n","unknown-product":"# unknown-product\\n\\nThe product isn’t in the catalogue, so only the model says who is responsible; suggests what it may be.\\n\\n| Default severity | Can be set | Options |\\n|---|---|---|\\n| `warning` | yes, to `error`, `warning`, `notice` or `off` | none |\\n\\n## Why it matters\\n\\nThe product fills in the provider, its document, and the cells in which it departs from its model. A misspelt id fills in\\nnothing, and a lost departure is a lost duty: `aws-rds-custom` leaves you the operating system, and `aws-rds-costum` wouldn\'t.\\n\\nIf the text is a name of a product, such as `Amazon RDS`, the message gives its id. If it may be a slip, the message asks; it\\nnever suggests a product because some letters are alike, because a wrong product brings a wrong split of duties. If a manifest\\nhas hundreds of unknown ids, only the first 300 get a suggestion.\\n\\nThe catalogue doesn\'t have everything. Then keep the text: the model and the owners are valid without it. Say with\\n`kind` what sort of product it is (`cloud-estate explain` lists the kinds), or add the product under `products` in your policy;\\nboth end the warning.\\n\\n## Bad\\n\\n```yaml\\n# yaml-language-server: $schema=https://raw.githubusercontent.com/cloud-estate/cloud-estate-check/main/schema/cloud-services.schema.json\\nversion: 1\\nestate: acme\\nframework: microsoft\\nservices:\\n  mail:\\n    product: google-workspaces # expect: unknown-product\\n    model: saas\\n    agreement: { url: https://contracts.acme.corp/google/annex, reviewed: 2026-06-01 }\\n    owners:\\n      information-and-data: \\"@acme/data\\"\\n      devices: \\"@acme/it-desk\\"\\n      accounts-and-identities: \\"@acme/identity\\"\\n      identity-infrastructure: \\"@acme/identity\\"\\n```\\n\\n## Good\\n\\n```yaml\\n# yaml-language-server: $schema=https://raw.githubusercontent.com/cloud-estate/cloud-estate-check/main/schema/cloud-services.schema.json\\nversion: 1\\nestate: acme\\nframework: microsoft\\nservices:\\n  mail:\\n    product: google-workspace\\n    model: saas\\n    agreement: { url: https://contracts.acme.corp/google/annex, reviewed: 2026-06-01 }\\n    owners:\\n      information-and-data: \\"@acme/data\\"\\n      devices: \\"@acme/it-desk\\"\\n      accounts-and-identities: \\"@acme/identity\\"\\n      identity-infrastructure: \\"@acme/identity\\"\\n```\\n\\n## How to set or waive it\\n\\n`cloud-estate explain <name>` and `cloud-estate catalogue search <words>` find products by id, name, alias, provider and kind.\\n\\n```yaml\\n# .github/cloud-estate.yml\\nversion: 1\\nrules:\\n  unknown-product: error\\nproducts:\\n  - id: acme-ledger\\n    name: Acme Ledger\\n    provider: acme-systems\\n    category: finance\\n    kind: finance\\n    models: [saas]\\n    model-source: derived\\n```\\n\\nAn entry can waive this finding under `waivers` by the rule\'s id, `unknown-product`.\\n","whole-provider":"# whole-provider\\n\\nAn entry names a provider as a whole, and no entry names a service of it.\\n\\n| Default severity | Can be set | Options |\\n|---|---|---|\\n| `warning` | yes, to `error`, `warning`, `notice` or `off` | none |\\n\\n## Why it matters\\n\\n`aws-account`, `azure-subscription`, `gcp-project` and the like name a provider as a whole. No one model fits all that runs\\nthere: a virtual machine leaves you the operating system, a bucket doesn\'t, and both leave you their settings. An entry for the\\nwhole provider can\'t ask the right questions, and it can\'t show what you use.\\n\\nThe rule is quiet if the manifest names a service of the same provider too. Then the entry means the account itself: its\\nroot user, its organisation, its policies.\\n\\n## Bad\\n\\n```yaml\\n# yaml-language-server: $schema=https://raw.githubusercontent.com/cloud-estate/cloud-estate-check/main/schema/cloud-services.schema.json\\nversion: 1\\nestate: acme\\nframework: microsoft\\nservices:\\n  aws:\\n    product: aws-account # expect: whole-provider\\n    model: iaas\\n    agreement: { url: https://contracts.acme.corp/aws/annex, reviewed: 2026-06-01 }\\n    owners:\\n      information-and-data: \\"@acme/data\\"\\n      devices: \\"@acme/it-desk\\"\\n      accounts-and-identities: \\"@acme/identity\\"\\n      identity-infrastructure: \\"@acme/identity\\"\\n      applications: \\"@acme/shop\\"\\n      network-controls: \\"@acme/network\\"\\n      operating-system: \\"@acme/linux\\"\\n```\\n\\n## Good\\n\\n```yaml\\n# yaml-language-server: $schema=https://raw.githubusercontent.com/cloud-estate/cloud-estate-check/main/schema/cloud-services.schema.json\\nversion: 1\\nestate: acme\\nframework: microsoft\\nservices:\\n  shop:\\n    product: aws-ec2\\n    model: iaas\\n    agreement: { url: https://contracts.acme.corp/aws/annex, reviewed: 2026-06-01 }\\n    owners:\\n      information-and-data: \\"@acme/data\\"\\n      devices: \\"@acme/it-desk\\"\\n      accounts-and-identities: \\"@acme/identity\\"\\n      identity-infrastructure: \\"@acme/identity\\"\\n      applications: \\"@acme/shop\\"\\n      network-controls: \\"@acme/network\\"\\n      operating-system: \\"@acme/linux\\"\\n```\\n\\n## How to set or waive it\\n\\n`cloud-estate catalogue search <provider>` lists the services that the catalogue knows, and `cloud-estate discover` those that\\nyour infrastructure code uses.\\n\\n```yaml\\n# .github/cloud-estate.yml\\nversion: 1\\nrules:\\n  whole-provider: notice\\n```\\n\\nA waiver doesn\'t cover this finding, because it isn\'t about a duty.\\n","mismatched-model":"# mismatched-model\\n\\nThe product isn’t offered under the declared model.\\n\\n| Default severity | Can be set | Options |\\n|---|---|---|\\n| `warning` | yes, to `error`, `warning`, `notice` or `off` | none |\\n\\n## Why it matters\\n\\nA model that doesn\'t fit the product moves duties to the wrong side. Calling a virtual machine `paas` makes its\\noperating system the provider\'s in the report, while the provider leaves it to you. The finding lists the product\'s\\nmodels and their source: the provider itself, or our own derivation from the question that NIST SP 800-145 asks, namely\\nwhat the customer controls.\\n\\nUntil you settle it, the declared model decides the duties. If the product departs from its model, only the departures\\nthat leave more to you count: in doubt, a duty stays.\\n\\nThe finding points at the model. For one of several `products`, it points at that product. For a product of a hybrid\\nservice that fits none of its parts, it points at the product.\\n\\n## Bad\\n\\n```yaml\\n# yaml-language-server: $schema=https://raw.githubusercontent.com/cloud-estate/cloud-estate-check/main/schema/cloud-services.schema.json\\nversion: 1\\nestate: acme\\nframework: microsoft\\nservices:\\n  storefront:\\n    product: aws-ec2\\n    model: paas # expect: mismatched-model\\n    owners:\\n      information-and-data: \\"@acme/data\\"\\n      devices: \\"@acme/it-desk\\"\\n      accounts-and-identities: \\"@acme/identity\\"\\n      identity-infrastructure: \\"@acme/identity\\"\\n      applications: \\"@acme/storefront\\"\\n      network-controls: \\"@acme/network\\"\\n```\\n\\n## Good\\n\\n```yaml\\n# yaml-language-server: $schema=https://raw.githubusercontent.com/cloud-estate/cloud-estate-check/main/schema/cloud-services.schema.json\\nversion: 1\\nestate: acme\\nframework: microsoft\\nservices:\\n  storefront:\\n    product: aws-ec2\\n    model: iaas\\n    owners:\\n      information-and-data: \\"@acme/data\\"\\n      devices: \\"@acme/it-desk\\"\\n      accounts-and-identities: \\"@acme/identity\\"\\n      identity-infrastructure: \\"@acme/identity\\"\\n      applications: \\"@acme/storefront\\"\\n      network-controls: \\"@acme/network\\"\\n      operating-system: \\"@acme/linux\\"\\n```\\n\\n## How to set or waive it\\n\\nIf the product is one of two that look alike (a database and the same database on your own machines), name the other\\none. `cloud-estate explain <product>` says what to look at, and [Which model is it?](../which-model.md) covers the\\ntraps.\\n\\n```yaml\\n# .github/cloud-estate.yml\\nversion: 1\\nrules:\\n  mismatched-model: error\\n```\\n\\nAn entry can waive this finding under `waivers` by the rule\'s id, `mismatched-model`. If you really use the product under another model,\\nkeep the model, remove `product`, and name the provider and the agreement.\\n","missing-agreement":"# missing-agreement\\n\\nNo agreement is named, and the product has none in the catalogue (not for on-premises).\\n\\n| Default severity | Can be set | Options |\\n|---|---|---|\\n| `warning` | yes, to `error`, `warning`, `notice` or `off` | none |\\n\\n## Why it matters\\n\\nA framework is a general picture. The provider\'s own document says how the duties of this service are split. If nobody\\ncan name that document, nobody has read it. It is the first thing an auditor asks: which provider does what, and where\\nis that written?\\n\\nAn address from the catalogue counts, so a product that has one has a finding of\\n[unread-agreement](unread-agreement.md) instead. What is missing for several services of one provider is one finding. The rule doesn\'t apply to\\non-premises, which has no provider.\\n\\n## Bad\\n\\n```yaml\\n# yaml-language-server: $schema=https://raw.githubusercontent.com/cloud-estate/cloud-estate-check/main/schema/cloud-services.schema.json\\nversion: 1\\nestate: acme\\nframework: microsoft\\nservices:\\n  wiki: # expect: missing-agreement\\n    product: notion\\n    model: saas\\n    owners:\\n      information-and-data: \\"@acme/data\\"\\n      devices: \\"@acme/it-desk\\"\\n      accounts-and-identities: \\"@acme/identity\\"\\n      identity-infrastructure: \\"@acme/identity\\"\\n```\\n\\n## Good\\n\\n```yaml\\n# yaml-language-server: $schema=https://raw.githubusercontent.com/cloud-estate/cloud-estate-check/main/schema/cloud-services.schema.json\\nversion: 1\\nestate: acme\\nframework: microsoft\\nservices:\\n  wiki:\\n    product: notion\\n    model: saas\\n    agreement: { url: https://contracts.acme.corp/notion/security-annex, reviewed: 2026-06-01 }\\n    owners:\\n      information-and-data: \\"@acme/data\\"\\n      devices: \\"@acme/it-desk\\"\\n      accounts-and-identities: \\"@acme/identity\\"\\n      identity-infrastructure: \\"@acme/identity\\"\\n```\\n\\n## How to set or waive it\\n\\n```yaml\\n# .github/cloud-estate.yml\\nversion: 1\\nrules:\\n  missing-agreement: notice\\n```\\n\\nThe address may be one that only your people can open: it is shown, never fetched. To leave it for now,\\nname the rule under the entry\'s `waivers`: `missing-agreement: { reason: …, expires: …, approved-by: … }`. See [agreements](../agreements.md).\\n","unread-agreement":"# unread-agreement\\n\\nAn agreement that nobody has reviewed: says where to read it, and whether that page is about the product.\\n\\n| Default severity | Can be set | Options |\\n|---|---|---|\\n| `warning` | yes, to `error`, `warning`, `notice` or `off` | none |\\n\\n## Why it matters\\n\\nThe catalogue knows an address for most products. That is where to read, not that anyone did. Only `reviewed` says that\\none of you read the document, and on which day.\\n\\nMany of these addresses lead to a page about a whole provider, or to a front page. The message says which, and the page\\nabout the product itself comes first. What is missing for several services of one provider is one finding.\\n\\n## Bad\\n\\n```yaml\\n# yaml-language-server: $schema=https://raw.githubusercontent.com/cloud-estate/cloud-estate-check/main/schema/cloud-services.schema.json\\nversion: 1\\nestate: acme\\nframework: microsoft\\nservices:\\n  mail: # expect: unread-agreement\\n    product: google-workspace\\n    model: saas\\n    owners:\\n      information-and-data: \\"@acme/data\\"\\n      devices: \\"@acme/it-desk\\"\\n      accounts-and-identities: \\"@acme/identity\\"\\n      identity-infrastructure: \\"@acme/identity\\"\\n```\\n\\n## Good\\n\\n```yaml\\n# yaml-language-server: $schema=https://raw.githubusercontent.com/cloud-estate/cloud-estate-check/main/schema/cloud-services.schema.json\\nversion: 1\\nestate: acme\\nframework: microsoft\\nagreements:\\n  google: { url: https://contracts.acme.corp/google/data-processing, reviewed: 2026-06-01 }\\nservices:\\n  mail:\\n    product: google-workspace\\n    model: saas\\n    owners:\\n      information-and-data: \\"@acme/data\\"\\n      devices: \\"@acme/it-desk\\"\\n      accounts-and-identities: \\"@acme/identity\\"\\n      identity-infrastructure: \\"@acme/identity\\"\\n```\\n\\n## How to set or waive it\\n\\n```yaml\\n# .github/cloud-estate.yml\\nversion: 1\\nrules:\\n  unread-agreement: notice\\n```\\n\\nWrite `reviewed` only when someone has read the document. To leave it unread for now, name the rule under the entry\'s\\n`waivers`: `unread-agreement: { reason: …, expires: …, approved-by: … }`. An entry without any agreement has a finding\\nof [missing-agreement](missing-agreement.md) instead. The rule doesn\'t apply to on-premises or to retired services. See\\n[agreements](../agreements.md).\\n","stale-agreement":"# stale-agreement\\n\\nThe agreement was last reviewed over `max-age-days` ago; PaaS and hybrid need the most careful reading.\\n\\n| Default severity | Can be set | Options |\\n|---|---|---|\\n| `warning` | yes, to `error`, `warning`, `notice` or `off` | `max-age-days`: 365 |\\n\\n## Why it matters\\n\\nProviders change their products and their documents: a database gets a new edition, a picture becomes a table, a row\\nmoves. A split that someone read three years ago may no longer apply. `reviewed` is the date on which one of you last\\nread the document, and nothing else in the estate records it.\\n\\nPaaS and hybrid services share the most layers, so they are worth reading first.\\n\\n## Bad\\n\\n```yaml\\n# yaml-language-server: $schema=https://raw.githubusercontent.com/cloud-estate/cloud-estate-check/main/schema/cloud-services.schema.json\\nversion: 1\\nestate: acme\\nframework: microsoft\\nservices:\\n  orders:\\n    product: aws-rds\\n    model: paas\\n    agreement:\\n      url: https://aws.amazon.com/compliance/shared-responsibility-model/\\n      reviewed: 2024-03-01 # expect: stale-agreement\\n    owners:\\n      information-and-data: \\"@acme/data\\"\\n      devices: \\"@acme/it-desk\\"\\n      accounts-and-identities: \\"@acme/identity\\"\\n      identity-infrastructure: \\"@acme/identity\\"\\n      applications: \\"@acme/orders\\"\\n      network-controls: \\"@acme/network\\"\\n      operating-system: \\"@acme/databases\\"\\n```\\n\\n## Good\\n\\n```yaml\\n# yaml-language-server: $schema=https://raw.githubusercontent.com/cloud-estate/cloud-estate-check/main/schema/cloud-services.schema.json\\nversion: 1\\nestate: acme\\nframework: microsoft\\nservices:\\n  orders:\\n    product: aws-rds\\n    model: paas\\n    agreement:\\n      url: https://aws.amazon.com/compliance/shared-responsibility-model/\\n      reviewed: 2026-09-15\\n    owners:\\n      information-and-data: \\"@acme/data\\"\\n      devices: \\"@acme/it-desk\\"\\n      accounts-and-identities: \\"@acme/identity\\"\\n      identity-infrastructure: \\"@acme/identity\\"\\n      applications: \\"@acme/orders\\"\\n      network-controls: \\"@acme/network\\"\\n      operating-system: \\"@acme/databases\\"\\n```\\n\\n## How to set or waive it\\n\\n```yaml\\n# .github/cloud-estate.yml\\nversion: 1\\nrules:\\n  stale-agreement: { severity: error, max-age-days: 180 }\\n```\\n\\nWrite a newer date only when someone has read the document. One that was never reviewed is\\n[unread-agreement](unread-agreement.md), and an entry without an agreement is [missing-agreement](missing-agreement.md).\\nTo wait for a new edition, name the rule under the entry\'s `waivers`: `stale-agreement: { reason: …, expires: …,\\napproved-by: … }`.\\n","ending-agreement":"# ending-agreement\\n\\nAn agreement has ended, or ends within its `notice-days` (else `warn-days`).\\n\\n| Default severity | Can be set | Options |\\n|---|---|---|\\n| `warning` | yes, to `error`, `warning`, `notice` or `off` | `warn-days`: 90 |\\n\\n## Why it matters\\n\\nAn agreement that ended protects nobody, and one that renews itself does so on a day that only the contract knows. The\\ndays of notice are the last in which you can still leave or negotiate, so the warning starts there.\\n\\n## Bad\\n\\n```yaml\\n# yaml-language-server: $schema=https://raw.githubusercontent.com/cloud-estate/cloud-estate-check/main/schema/cloud-services.schema.json\\nversion: 1\\nestate: acme\\nframework: microsoft\\nagreements:\\n  google:\\n    url: https://contracts.acme.corp/google/data-processing\\n    reviewed: 2026-06-01\\n    ends: 2027-01-31 # expect: ending-agreement\\n    notice-days: 90\\nservices:\\n  mail:\\n    product: google-workspace\\n    model: saas\\n    owners:\\n      information-and-data: \\"@acme/data\\"\\n      devices: \\"@acme/it-desk\\"\\n      accounts-and-identities: \\"@acme/identity\\"\\n      identity-infrastructure: \\"@acme/identity\\"\\n```\\n\\n## Good\\n\\n```yaml\\n# yaml-language-server: $schema=https://raw.githubusercontent.com/cloud-estate/cloud-estate-check/main/schema/cloud-services.schema.json\\nversion: 1\\nestate: acme\\nframework: microsoft\\nagreements:\\n  google:\\n    url: https://contracts.acme.corp/google/data-processing\\n    reviewed: 2026-06-01\\n    ends: 2028-01-31\\n    notice-days: 90\\nservices:\\n  mail:\\n    product: google-workspace\\n    model: saas\\n    owners:\\n      information-and-data: \\"@acme/data\\"\\n      devices: \\"@acme/it-desk\\"\\n      accounts-and-identities: \\"@acme/identity\\"\\n      identity-infrastructure: \\"@acme/identity\\"\\n```\\n\\n## How to set or waive it\\n\\n```yaml\\n# .github/cloud-estate.yml\\nversion: 1\\nrules:\\n  ending-agreement: { severity: error, warn-days: 180 }\\n```\\n\\n`warn-days` applies to agreements without `notice-days`. To wait for a renewal, name the rule under the entry\'s\\n`waivers`: `ending-agreement: { reason: …, expires: …, approved-by: … }`. An end before the start is\\n[impossible-date](impossible-date.md). See [agreements](../agreements.md).\\n","impossible-date":"# impossible-date\\n\\nA review or a start in the future, or an end before its start.\\n\\n| Default severity | Can be set | Options |\\n|---|---|---|\\n| `error` | yes, to `error`, `warning`, `notice` or `off` | none |\\n\\n## Why it matters\\n\\nA date is evidence: it says when someone read the agreement, and from when until when it applies. A review in the future\\nhasn\'t happened. It also keeps [stale-agreement](stale-agreement.md) silent for years. The check compares with today\'s\\ndate in UTC, or with `--today`.\\n\\n## Bad\\n\\n```yaml\\n# yaml-language-server: $schema=https://raw.githubusercontent.com/cloud-estate/cloud-estate-check/main/schema/cloud-services.schema.json\\nversion: 1\\nestate: acme\\nframework: microsoft\\nservices:\\n  orders:\\n    product: aws-rds\\n    model: paas\\n    agreement:\\n      url: https://aws.amazon.com/compliance/shared-responsibility-model/\\n      starts: 2026-01-01\\n      ends: 2025-12-31 # expect: impossible-date\\n      reviewed: 2027-09-15 # expect: impossible-date\\n    owners:\\n      information-and-data: \\"@acme/data\\"\\n      devices: \\"@acme/it-desk\\"\\n      accounts-and-identities: \\"@acme/identity\\"\\n      identity-infrastructure: \\"@acme/identity\\"\\n      applications: \\"@acme/orders\\"\\n      network-controls: \\"@acme/network\\"\\n      operating-system: \\"@acme/databases\\"\\n```\\n\\n## Good\\n\\n```yaml\\n# yaml-language-server: $schema=https://raw.githubusercontent.com/cloud-estate/cloud-estate-check/main/schema/cloud-services.schema.json\\nversion: 1\\nestate: acme\\nframework: microsoft\\nservices:\\n  orders:\\n    product: aws-rds\\n    model: paas\\n    agreement:\\n      url: https://aws.amazon.com/compliance/shared-responsibility-model/\\n      starts: 2025-01-01\\n      ends: 2027-12-31\\n      reviewed: 2026-09-15\\n    owners:\\n      information-and-data: \\"@acme/data\\"\\n      devices: \\"@acme/it-desk\\"\\n      accounts-and-identities: \\"@acme/identity\\"\\n      identity-infrastructure: \\"@acme/identity\\"\\n      applications: \\"@acme/orders\\"\\n      network-controls: \\"@acme/network\\"\\n      operating-system: \\"@acme/databases\\"\\n```\\n\\n## How to set or waive it\\n\\n```yaml\\n# .github/cloud-estate.yml\\nversion: 1\\nrules:\\n  impossible-date: warning\\n```\\n\\nAn entry can waive this finding under `waivers` by the rule\'s id, but the right date is the better answer.\\n","expired-waiver":"# expired-waiver\\n\\nThe date of a waiver has passed: the duty is unowned again.\\n\\n| Default severity | Can be set | Options |\\n|---|---|---|\\n| `error` | yes, to `error`, `warning`, `notice` or `off` | none |\\n\\n## Why it matters\\n\\nA waiver is a decision with an end. Without an end, a gap becomes permanent: someone accepted it once, and nobody has\\nowned it since. The waiver holds through its last day. On the next day the duty is unowned again, and the gate fails as\\nif there had never been a waiver.\\n\\n## Bad\\n\\n```yaml\\n# yaml-language-server: $schema=https://raw.githubusercontent.com/cloud-estate/cloud-estate-check/main/schema/cloud-services.schema.json\\nversion: 1\\nestate: acme\\nframework: microsoft\\nservices:\\n  mail:\\n    product: google-workspace\\n    model: saas\\n    owners:\\n      information-and-data: \\"@acme/data\\"\\n      accounts-and-identities: \\"@acme/identity\\"\\n      identity-infrastructure: \\"@acme/identity\\"\\n    waivers:\\n      devices:\\n        reason: New device management goes live in October\\n        expires: 2026-10-31 # expect: expired-waiver\\n        approved-by: \\"@acme/ciso\\"\\n```\\n\\n## Good\\n\\n```yaml\\n# yaml-language-server: $schema=https://raw.githubusercontent.com/cloud-estate/cloud-estate-check/main/schema/cloud-services.schema.json\\nversion: 1\\nestate: acme\\nframework: microsoft\\nservices:\\n  mail:\\n    product: google-workspace\\n    model: saas\\n    owners:\\n      information-and-data: \\"@acme/data\\"\\n      devices: \\"@acme/it-desk\\"\\n      accounts-and-identities: \\"@acme/identity\\"\\n      identity-infrastructure: \\"@acme/identity\\"\\n```\\n\\n## How to set or waive it\\n\\nName an owner and remove the waiver. If the duty has to stay open, the approver decides again and sets a new date. The\\npull request lists the change for its reviewer.\\n\\n```yaml\\n# .github/cloud-estate.yml\\nversion: 1\\nrules:\\n  expired-waiver: warning\\n```\\n\\nWith `off` the duty is still unowned, and [unowned-duty](unowned-duty.md) reports it instead. A waiver can\'t waive its\\nown end.\\n\\nA waiver by a rule\'s id that has ended is a warning: what it held is reported again, at that rule\'s severity.\\n","expiring-waiver":"# expiring-waiver\\n\\nA waiver ends within `warn-days`.\\n\\n| Default severity | Can be set | Options |\\n|---|---|---|\\n| `warning` | yes, to `error`, `warning`, `notice` or `off` | `warn-days`: 30 |\\n\\n## Why it matters\\n\\nThe day after a waiver ends, it becomes an error in every pull request at once, and most of those have nothing to do\\nwith it. A warning some weeks earlier leaves time to find an owner.\\n\\n## Bad\\n\\n```yaml\\n# yaml-language-server: $schema=https://raw.githubusercontent.com/cloud-estate/cloud-estate-check/main/schema/cloud-services.schema.json\\nversion: 1\\nestate: acme\\nframework: microsoft\\nservices:\\n  mail:\\n    product: google-workspace\\n    model: saas\\n    owners:\\n      information-and-data: \\"@acme/data\\"\\n      accounts-and-identities: \\"@acme/identity\\"\\n      identity-infrastructure: \\"@acme/identity\\"\\n    waivers:\\n      devices:\\n        reason: New device management goes live in December\\n        expires: 2026-12-10 # expect: expiring-waiver\\n        approved-by: \\"@acme/ciso\\"\\n```\\n\\n## Good\\n\\n```yaml\\n# yaml-language-server: $schema=https://raw.githubusercontent.com/cloud-estate/cloud-estate-check/main/schema/cloud-services.schema.json\\nversion: 1\\nestate: acme\\nframework: microsoft\\nservices:\\n  mail:\\n    product: google-workspace\\n    model: saas\\n    owners:\\n      information-and-data: \\"@acme/data\\"\\n      devices: \\"@acme/it-desk\\"\\n      accounts-and-identities: \\"@acme/identity\\"\\n      identity-infrastructure: \\"@acme/identity\\"\\n```\\n\\n## How to set or waive it\\n\\n```yaml\\n# .github/cloud-estate.yml\\nversion: 1\\nrules:\\n  expiring-waiver: { severity: notice, warn-days: 14 }\\n```\\n\\nA later date silences the warning until that date is near. That is a decision for the waiver\'s approver, not a fix. Run\\n`cloud-estate check --today 2027-01-31` to see which waivers will have ended by a future date.\\n","overlong-waiver":"# overlong-waiver\\n\\nA waiver reaches further ahead than `max-days`.\\n\\n| Default severity | Can be set | Options |\\n|---|---|---|\\n| `warning` | yes, to `error`, `warning`, `notice` or `off` | `max-days`: 365 |\\n\\n## Why it matters\\n\\nA waiver until 2035 isn\'t a decision for now. The duty has been given up, and nobody will read the reason again. A limit\\nmakes sure that someone looks at each open duty at least once a year.\\n\\n## Bad\\n\\n```yaml\\n# yaml-language-server: $schema=https://raw.githubusercontent.com/cloud-estate/cloud-estate-check/main/schema/cloud-services.schema.json\\nversion: 1\\nestate: acme\\nframework: microsoft\\nservices:\\n  mail:\\n    product: google-workspace\\n    model: saas\\n    owners:\\n      information-and-data: \\"@acme/data\\"\\n      accounts-and-identities: \\"@acme/identity\\"\\n      identity-infrastructure: \\"@acme/identity\\"\\n    waivers:\\n      devices:\\n        reason: Phones are not managed yet\\n        expires: 2035-12-31 # expect: overlong-waiver\\n        approved-by: \\"@acme/ciso\\"\\n```\\n\\n## Good\\n\\n```yaml\\n# yaml-language-server: $schema=https://raw.githubusercontent.com/cloud-estate/cloud-estate-check/main/schema/cloud-services.schema.json\\nversion: 1\\nestate: acme\\nframework: microsoft\\nservices:\\n  mail:\\n    product: google-workspace\\n    model: saas\\n    owners:\\n      information-and-data: \\"@acme/data\\"\\n      accounts-and-identities: \\"@acme/identity\\"\\n      identity-infrastructure: \\"@acme/identity\\"\\n    waivers:\\n      devices:\\n        reason: Phones are not managed yet\\n        expires: 2027-05-31\\n        approved-by: \\"@acme/ciso\\"\\n```\\n\\n## How to set or waive it\\n\\n```yaml\\n# .github/cloud-estate.yml\\nversion: 1\\nrules:\\n  overlong-waiver: { severity: error, max-days: 180 }\\n```\\n\\nThe days are counted from the day of the check to the waiver\'s last day. An overlong waiver still works. If the provider\\nis in fact responsible for the layer, you don\'t need a waiver: move the duty under `responsibilities`, with the clause\\n([unsupported-split](unsupported-split.md)).\\n","unused-waiver":"# unused-waiver\\n\\nA waiver for a layer that is owned or isn’t a duty, or for a rule that reports nothing.\\n\\n| Default severity | Can be set | Options |\\n|---|---|---|\\n| `warning` | yes, to `error`, `warning`, `notice` or `off` | none |\\n\\n## Why it matters\\n\\nA waiver that waives nothing looks like an open risk in every audit. Worse, if someone later removes the owner, it\\nsilently covers the gap, for a reason that was about something else. And if the layer is misspelt, the intended duty\\nisn\'t waived at all.\\n\\n## Bad\\n\\n```yaml\\n# yaml-language-server: $schema=https://raw.githubusercontent.com/cloud-estate/cloud-estate-check/main/schema/cloud-services.schema.json\\nversion: 1\\nestate: acme\\nframework: microsoft\\nservices:\\n  mail:\\n    product: google-workspace\\n    model: saas\\n    owners:\\n      information-and-data: \\"@acme/data\\"\\n      devices: \\"@acme/it-desk\\"\\n      accounts-and-identities: \\"@acme/identity\\"\\n      identity-infrastructure: \\"@acme/identity\\"\\n    waivers:\\n      devices: { reason: Phones are not managed yet, expires: 2027-03-31, approved-by: \\"@acme/ciso\\" } # expect: unused-waiver\\n      operating-system: { reason: Not ours, expires: 2027-03-31, approved-by: \\"@acme/ciso\\" } # expect: unused-waiver\\n```\\n\\n## Good\\n\\n```yaml\\n# yaml-language-server: $schema=https://raw.githubusercontent.com/cloud-estate/cloud-estate-check/main/schema/cloud-services.schema.json\\nversion: 1\\nestate: acme\\nframework: microsoft\\nservices:\\n  mail:\\n    product: google-workspace\\n    model: saas\\n    owners:\\n      information-and-data: \\"@acme/data\\"\\n      devices: \\"@acme/it-desk\\"\\n      accounts-and-identities: \\"@acme/identity\\"\\n      identity-infrastructure: \\"@acme/identity\\"\\n```\\n\\n## How to set or waive it\\n\\n```yaml\\n# .github/cloud-estate.yml\\nversion: 1\\nrules:\\n  unused-waiver: notice\\n```\\n\\nRemove the waiver. A waiver that covers all parts of a hybrid service, or that several services share through an anchor,\\ncounts as used as soon as one of them needs it. A waiver by a rule\'s id is unused if the rule reports nothing about the\\nentry, or if its findings can\'t be waived: those of duties are waived by layer, and a broken or undeclared entry can\'t be.\\n","unneeded-owner":"# unneeded-owner\\n\\nAn owner on a layer that isn’t a duty here, or that only another framework has: kept and listed.\\n\\n| Default severity | Can be set | Options |\\n|---|---|---|\\n| `notice` | yes, to `error`, `warning`, `notice` or `off` | none |\\n\\n## Why it matters\\n\\nAn owner of something that isn\'t a duty does no harm, so the check keeps it and lists it. But it often means that\\nsomeone sees the service differently from the manifest. If the manifest calls a database `paas` but the team patches its\\noperating system, it probably isn\'t `paas`. If only another framework has the layer, this framework doesn\'t check that\\nduty at all. If no framework has it, it may be a typo, and the duty that was meant has no owner.\\n\\n## Bad\\n\\n```yaml\\n# yaml-language-server: $schema=https://raw.githubusercontent.com/cloud-estate/cloud-estate-check/main/schema/cloud-services.schema.json\\nversion: 1\\nestate: acme\\nframework: microsoft\\nservices:\\n  mail:\\n    product: google-workspace\\n    model: saas\\n    owners:\\n      information-and-data: \\"@acme/data\\"\\n      configuration: \\"@acme/it-desk\\" # expect: unneeded-owner\\n      devices: \\"@acme/it-desk\\"\\n      accounts-and-identities: \\"@acme/identity\\"\\n      identity-infrastructure: \\"@acme/identity\\"\\n```\\n\\nThe framework `microsoft` has no layer for the sharing settings. `common` has one, and the finding says so.\\n\\n## Good\\n\\n```yaml\\n# yaml-language-server: $schema=https://raw.githubusercontent.com/cloud-estate/cloud-estate-check/main/schema/cloud-services.schema.json\\nversion: 1\\nestate: acme\\nframework: common\\nservices:\\n  mail:\\n    product: google-workspace\\n    model: saas\\n    owners:\\n      information-and-data: \\"@acme/data\\"\\n      configuration: \\"@acme/it-desk\\"\\n      devices: \\"@acme/it-desk\\"\\n      accounts-and-identities: \\"@acme/identity\\"\\n      identity-infrastructure: \\"@acme/identity\\"\\n      logging-and-monitoring: \\"@acme/security\\"\\n      backup-and-recovery: \\"@acme/it-desk\\"\\n      incident-response: \\"@acme/security\\"\\n```\\n\\n## How to set or waive it\\n\\n```yaml\\n# .github/cloud-estate.yml\\nversion: 1\\nrules:\\n  unneeded-owner: warning\\n```\\n\\nAn owner for the whole estate, for a hybrid service, or in a map that several services share counts as needed as soon as\\none of them leaves the layer to you. If you do more than the model says, take the duty on: `responsibilities: {\\noperating-system: shared }`. An entry can waive this finding under `waivers` by the rule\'s id.\\n","unused-team":"# unused-team\\n\\nA team or person that is declared and never named.\\n\\n| Default severity | Can be set | Options |\\n|---|---|---|\\n| `notice` | yes, to `error`, `warning`, `notice` or `off` | none |\\n\\n## Why it matters\\n\\nA team that owns nothing is either left over or, more often, a sign that someone meant to name it and wrote something\\nelse. Then a duty has the wrong owner, and this finding is the only clue.\\n\\n## Bad\\n\\n```yaml\\n# yaml-language-server: $schema=https://raw.githubusercontent.com/cloud-estate/cloud-estate-check/main/schema/cloud-services.schema.json\\nversion: 1\\nestate: acme\\nframework: microsoft\\nteams:\\n  it-desk: { name: IT service desk, contact: it-desk@acme.corp }\\n  linux: { name: Linux operations } # expect: unused-team\\nservices:\\n  mail:\\n    product: google-workspace\\n    model: saas\\n    owners:\\n      information-and-data: \\"@acme/data\\"\\n      devices: it-desk\\n      accounts-and-identities: \\"@acme/identity\\"\\n      identity-infrastructure: \\"@acme/identity\\"\\n```\\n\\n## Good\\n\\n```yaml\\n# yaml-language-server: $schema=https://raw.githubusercontent.com/cloud-estate/cloud-estate-check/main/schema/cloud-services.schema.json\\nversion: 1\\nestate: acme\\nframework: microsoft\\nteams:\\n  it-desk: { name: IT service desk, contact: it-desk@acme.corp }\\nservices:\\n  mail:\\n    product: google-workspace\\n    model: saas\\n    owners:\\n      information-and-data: \\"@acme/data\\"\\n      devices: it-desk\\n      accounts-and-identities: \\"@acme/identity\\"\\n      identity-infrastructure: \\"@acme/identity\\"\\n```\\n\\n## How to set or waive it\\n\\n```yaml\\n# .github/cloud-estate.yml\\nversion: 1\\nrules:\\n  unused-team: off\\n```\\n\\nTurn the rule off if several manifests share one list of teams. A team counts as named if it only approves a waiver, or\\nif a more specific owner overrides it. A waiver doesn\'t cover this finding, because it isn\'t about a duty.\\n","unguarded-manifest":"# unguarded-manifest\\n\\nNobody has to review a change of the manifest or the policy.\\n\\n| Default severity | Can be set | Options |\\n|---|---|---|\\n| `notice` | yes, to `error`, `warning`, `notice` or `off` | none |\\n\\n## Why it matters\\n\\nThe manifest decides who is responsible for what, and the policy decides when the gate fails. If no line of CODEOWNERS\\ncovers them, anyone who can merge can remove an owner, write a waiver or move a duty to the provider, and nobody has to\\nreview it.\\n\\n## Bad\\n\\nThe last matching line decides, and here none matches:\\n\\n```text\\n# .github/CODEOWNERS\\n/infra/ @acme/platform\\n```\\n\\n```yaml\\n# yaml-language-server: $schema=https://raw.githubusercontent.com/cloud-estate/cloud-estate-check/main/schema/cloud-services.schema.json\\nversion: 1 # expect: unguarded-manifest\\nestate: acme\\nframework: microsoft\\nservices:\\n  mail:\\n    product: google-workspace\\n    model: saas\\n    owners:\\n      information-and-data: \\"@acme/data\\"\\n      devices: \\"@acme/it-desk\\"\\n      accounts-and-identities: \\"@acme/identity\\"\\n      identity-infrastructure: \\"@acme/identity\\"\\n```\\n\\n## Good\\n\\n```text\\n# .github/CODEOWNERS\\n/infra/ @acme/platform\\ncloud-services.yml @acme/security\\n/.github/cloud-estate.yml @acme/security\\n```\\n\\n```yaml\\n# yaml-language-server: $schema=https://raw.githubusercontent.com/cloud-estate/cloud-estate-check/main/schema/cloud-services.schema.json\\nversion: 1\\nestate: acme\\nframework: microsoft\\nservices:\\n  mail:\\n    product: google-workspace\\n    model: saas\\n    owners:\\n      information-and-data: \\"@acme/data\\"\\n      devices: \\"@acme/it-desk\\"\\n      accounts-and-identities: \\"@acme/identity\\"\\n      identity-infrastructure: \\"@acme/identity\\"\\n```\\n\\n## How to set or waive it\\n\\nGitHub reads one CODEOWNERS file, the first of `.github/CODEOWNERS`, `CODEOWNERS` and `docs/CODEOWNERS` that exists. A\\nline without owners leaves what it matches to anyone, and a file of 3 MB or more isn\'t read. CODEOWNERS only requests a\\nreview. Whether the review is required is a setting of the branch, which this rule doesn\'t see. On a pull request the\\nrule looks at CODEOWNERS as the change leaves it.\\n\\nThe rule runs in the action, and on the command line in a git repository. It doesn\'t run in a repository that has no\\nCODEOWNERS and belongs to another forge (`.gitlab-ci.yml`, `bitbucket-pipelines.yml`). Each manifest gets one finding,\\nand so does the policy.\\n\\n```yaml\\n# .github/cloud-estate.yml\\nversion: 1\\nrules:\\n  unguarded-manifest: warning\\n```\\n\\nA waiver doesn\'t cover this finding, because it isn\'t about a duty.\\n","no-deputy":"# no-deputy\\n\\nA duty of a `high` or `critical` service with one owner only.\\n\\n| Default severity | Can be set | Options |\\n|---|---|---|\\n| `off` | yes, to `error`, `warning`, `notice` or `off` | none |\\n\\n## Why it matters\\n\\nA single person goes on leave, changes jobs or sleeps. If much depends on a service, a second owner makes sure that the\\nduty is done on that day too. The rule is off by default, because one team is often enough as an owner. Turn it on if\\nyour owners are people.\\n\\n## Bad\\n\\n```yaml\\n# yaml-language-server: $schema=https://raw.githubusercontent.com/cloud-estate/cloud-estate-check/main/schema/cloud-services.schema.json\\nversion: 1\\nestate: acme\\nframework: microsoft\\nservices:\\n  mail:\\n    product: google-workspace\\n    model: saas\\n    criticality: critical\\n    owners:\\n      information-and-data: [\\"@ann\\", \\"@bob\\"]\\n      devices: \\"@bob\\" # expect: no-deputy\\n      accounts-and-identities: [\\"@carla\\", \\"@acme/identity\\"]\\n      identity-infrastructure: [\\"@carla\\", \\"@acme/identity\\"]\\n```\\n\\n## Good\\n\\n```yaml\\n# yaml-language-server: $schema=https://raw.githubusercontent.com/cloud-estate/cloud-estate-check/main/schema/cloud-services.schema.json\\nversion: 1\\nestate: acme\\nframework: microsoft\\nservices:\\n  mail:\\n    product: google-workspace\\n    model: saas\\n    criticality: critical\\n    owners:\\n      information-and-data: [\\"@ann\\", \\"@bob\\"]\\n      devices: [\\"@bob\\", \\"@acme/it-desk\\"]\\n      accounts-and-identities: [\\"@carla\\", \\"@acme/identity\\"]\\n      identity-infrastructure: [\\"@carla\\", \\"@acme/identity\\"]\\n```\\n\\n## How to set or waive it\\n\\n```yaml\\n# .github/cloud-estate.yml\\nversion: 1\\nrules:\\n  no-deputy: warning\\n```\\n\\nThe first owner stays accountable; the second supports. The same handle twice counts as one owner, ignoring case. To go\\nwithout a deputy for now, name the rule under the entry\'s `waivers`: `no-deputy: { reason: …, expires: …, approved-by: … }`.\\n","undeclared-service":"# undeclared-service\\n\\nInfrastructure code uses a product that no entry of a manifest covers.\\n\\n| Default severity | Can be set | Options |\\n|---|---|---|\\n| `warning` | yes, to `error`, `warning`, `notice` or `off` | none |\\n\\n## Why it matters\\n\\nThe manifest says who owns what. It can\'t say anything about a service that someone added only to the infrastructure\\ncode, and that is how most estates grow. Each product gets one finding, at its first use, with the number of uses.\\n\\nThe check looks for code in the folders that it checks: Terraform, OpenTofu, Terragrunt, CloudFormation, SAM, ARM and\\nBicep. Some resources are only referenced (`data` in Terraform, `existing` in Bicep). They are defined elsewhere and\\nbelong in a manifest there, so the rule ignores them. It also ignores folders of tests, examples and other people\'s\\ncode. `cloud-estate discover` shows all of this, and the modules that aren\'t scanned. [What is read](../discovery.md) has\\nthe details, and [`unread-code`](unread-code.md) reports what isn\'t.\\n\\nServices that the catalogue doesn\'t have get one notice together.\\n\\n## Bad\\n\\n```yaml\\n# yaml-language-server: $schema=https://raw.githubusercontent.com/cloud-estate/cloud-estate-check/main/schema/cloud-services.schema.json\\nversion: 1\\nestate: acme\\nframework: microsoft\\nservices:\\n  uploads:\\n    product: aws-s3\\n    model: paas\\n    owners:\\n      information-and-data: \\"@acme/data\\"\\n      devices: \\"@acme/it-desk\\"\\n      accounts-and-identities: \\"@acme/identity\\"\\n      identity-infrastructure: \\"@acme/identity\\"\\n      network-controls: \\"@acme/network\\"\\n```\\n\\n```hcl\\n# infra/main.tf\\nresource \\"aws_s3_bucket\\" \\"uploads\\" {}\\n\\nresource \\"aws_sqs_queue\\" \\"orders\\" { # expect: undeclared-service\\n  name = \\"orders\\"\\n}\\n\\nresource \\"aws_sqs_queue\\" \\"returns\\" {\\n  name = \\"returns\\"\\n}\\n\\ndata \\"aws_vpc\\" \\"main\\" {}\\n```\\n\\n## Good\\n\\n```yaml\\n# yaml-language-server: $schema=https://raw.githubusercontent.com/cloud-estate/cloud-estate-check/main/schema/cloud-services.schema.json\\nversion: 1\\nestate: acme\\nframework: microsoft\\nservices:\\n  order-queues:\\n    product: aws-sqs\\n    model: paas\\n    source: [infra/**]\\n    owners:\\n      information-and-data: \\"@acme/data\\"\\n      devices: \\"@acme/it-desk\\"\\n      accounts-and-identities: \\"@acme/identity\\"\\n      identity-infrastructure: \\"@acme/identity\\"\\n      network-controls: \\"@acme/network\\"\\n```\\n\\n```hcl\\n# infra/main.tf\\nresource \\"aws_sqs_queue\\" \\"orders\\" {\\n  name = \\"orders\\"\\n}\\n\\nresource \\"aws_sqs_queue\\" \\"returns\\" {\\n  name = \\"returns\\"\\n}\\n```\\n\\n## How to set or waive it\\n\\nAn entry covers a product by naming it in `product` or `products`: forty queues that one team runs are one entry. If the\\ncode could mean several products, name any of them. If a product doesn\'t need a separate owner, the policy can ignore\\nit. `include` and `exclude` say where to look, from the top of the repository.\\n\\n```yaml\\n# .github/cloud-estate.yml\\nversion: 1\\ndiscovery:\\n  include: [infra/**]\\n  exclude: [infra/sandbox/**]\\n  ignore: [aws-cloudwatch]\\nrules:\\n  undeclared-service: error\\n```\\n\\nA waiver doesn\'t cover this finding, because there is no entry yet to put it in. `--no-discover` on the command line and\\n`discover: false` in the action turn off the search, and this rule with it.\\n\\nOn a pull request, the finding counts as new if the change adds the first undeclared use, or removes the entry that\\ncovered it.\\n","unused-service":"# unused-service\\n\\nAn entry has a `source`, but nothing there uses its product.\\n\\n| Default severity | Can be set | Options |\\n|---|---|---|\\n| `notice` | yes, to `error`, `warning`, `notice` or `off` | none |\\n\\n## Why it matters\\n\\n`source` promises that the service is defined there as code. If nothing there uses its product any more, the service was\\nremoved or moved. Its owners are then responsible for something that no longer exists, or the code in the new place has\\nno entry.\\n\\nThe rule stays silent when it can\'t know: if code never reveals the product, if the globs lead to code that the check\\ndoesn\'t read, or if the code there uses external modules, which may create the product.\\n\\n## Bad\\n\\n```yaml\\n# yaml-language-server: $schema=https://raw.githubusercontent.com/cloud-estate/cloud-estate-check/main/schema/cloud-services.schema.json\\nversion: 1\\nestate: acme\\nframework: microsoft\\nservices:\\n  order-queues:\\n    product: aws-sqs\\n    model: paas\\n    source: [infra/orders/**] # expect: unused-service\\n    owners:\\n      information-and-data: \\"@acme/data\\"\\n      devices: \\"@acme/it-desk\\"\\n      accounts-and-identities: \\"@acme/identity\\"\\n      identity-infrastructure: \\"@acme/identity\\"\\n      network-controls: \\"@acme/network\\"\\n```\\n\\n```hcl\\n# infra/shop/main.tf\\nresource \\"aws_sqs_queue\\" \\"orders\\" {\\n  name = \\"orders\\"\\n}\\n```\\n\\n## Good\\n\\n```yaml\\n# yaml-language-server: $schema=https://raw.githubusercontent.com/cloud-estate/cloud-estate-check/main/schema/cloud-services.schema.json\\nversion: 1\\nestate: acme\\nframework: microsoft\\nservices:\\n  order-queues:\\n    product: aws-sqs\\n    model: paas\\n    source: [infra/shop/**]\\n    owners:\\n      information-and-data: \\"@acme/data\\"\\n      devices: \\"@acme/it-desk\\"\\n      accounts-and-identities: \\"@acme/identity\\"\\n      identity-infrastructure: \\"@acme/identity\\"\\n      network-controls: \\"@acme/network\\"\\n```\\n\\n```hcl\\n# infra/shop/main.tf\\nresource \\"aws_sqs_queue\\" \\"orders\\" {\\n  name = \\"orders\\"\\n}\\n```\\n\\n## How to set or waive it\\n\\nRemove the entry, or point `source` at where the code is now. If a service isn\'t defined as code, leave `source` out.\\n\\n```yaml\\n# .github/cloud-estate.yml\\nversion: 1\\nrules:\\n  unused-service: off\\n```\\n\\nA waiver doesn\'t cover this finding, because it isn\'t about a duty.\\n","unread-code":"# unread-code\\n\\nThe repository defines infrastructure in forms that aren\'t read, or in modules from elsewhere.\\n\\n| Default severity | Can be set | Options |\\n|---|---|---|\\n| `warning` | yes, to `error`, `warning`, `notice` or `off` | none |\\n\\n## Why it matters\\n\\nA service that no manifest lists is only found in code that the check reads. If the rest were left out without a word, a\\nrepository that is all AWS CDK would look as if it used nothing. So the check recognizes other forms by their names and\\ncontents, and says that they are there: [which forms are read, and which are seen](../discovery.md). Each form gets one\\nfinding, at its first file. All modules from elsewhere together get one.\\n\\nA manifest without a single service over such code is an error: nothing is declared and nothing was read, so a pass\\nwould mean nothing.\\n\\n## Bad\\n\\n```yaml\\n# yaml-language-server: $schema=https://raw.githubusercontent.com/cloud-estate/cloud-estate-check/main/schema/cloud-services.schema.json\\nversion: 1\\nestate: acme\\nframework: microsoft\\nservices:\\n  mail:\\n    product: google-workspace\\n    model: saas\\n    owners:\\n      information-and-data: \\"@acme/data\\"\\n      devices: \\"@acme/it-desk\\"\\n      accounts-and-identities: \\"@acme/identity\\"\\n      identity-infrastructure: \\"@acme/identity\\"\\n```\\n\\n```hcl\\n# infra/main.tf\\nmodule \\"orders\\" { # expect: unread-code\\n  source = \\"git::https://git.acme.example/modules.git//order-queue\\"\\n}\\n```\\n\\n## Good\\n\\n```yaml\\n# yaml-language-server: $schema=https://raw.githubusercontent.com/cloud-estate/cloud-estate-check/main/schema/cloud-services.schema.json\\nversion: 1\\nestate: acme\\nframework: microsoft\\nservices:\\n  mail:\\n    product: google-workspace\\n    model: saas\\n    owners:\\n      information-and-data: \\"@acme/data\\"\\n      devices: \\"@acme/it-desk\\"\\n      accounts-and-identities: \\"@acme/identity\\"\\n      identity-infrastructure: \\"@acme/identity\\"\\n```\\n\\n```hcl\\n# infra/main.tf\\ndata \\"aws_vpc\\" \\"main\\" {}\\n```\\n\\n## How to set or waive it\\n\\nDeclare what the code creates, by hand. Then say that it doesn\'t have to be looked at any more:\\n\\n```yaml\\n# .github/cloud-estate.yml\\nversion: 1\\ndiscovery:\\n  exclude: [cdk/**, compose.yaml]\\nrules:\\n  unread-code: notice\\n```\\n\\nA waiver doesn\'t cover this finding, because there is no entry to put it in. `--no-discover` on the command line and\\n`discover: false` in the action turn off the search, and this rule with it.\\n\\nOn a pull request, the finding counts as new if the change adds the first file of a form, or the first module from\\nelsewhere.\\n"}');
// EXTERNAL MODULE: ./build/src/read/cannot-check.js
var cannot_check = __webpack_require__(1238);
// EXTERNAL MODULE: ./build/src/estate/product.js
var estate_product = __webpack_require__(2869);
// EXTERNAL MODULE: ./build/src/estate/rule-id.js
var rule_id = __webpack_require__(7006);
// EXTERNAL MODULE: ./build/src/rules/engine/run-rules.js + 2 modules
var run_rules = __webpack_require__(4724);
// EXTERNAL MODULE: ./build/src/text/nearest.js
var nearest = __webpack_require__(7443);
// EXTERNAL MODULE: ./build/src/validate/suggest.js
var suggest = __webpack_require__(9058);
// EXTERNAL MODULE: ./build/src/text/counts.js
var counts = __webpack_require__(4169);
// EXTERNAL MODULE: ./build/src/text/lists.js
var lists = __webpack_require__(988);
// EXTERNAL MODULE: ./build/src/render/text/plain.js
var plain = __webpack_require__(7920);
// EXTERNAL MODULE: ./build/src/render/text/screen.js
var text_screen = __webpack_require__(4918);
// EXTERNAL MODULE: ./build/src/render/matrix/matrix-text.js
var matrix_text = __webpack_require__(2501);
;// CONCATENATED MODULE: ./build/src/render/explain/explain-text.js




/** Paragraphs of an explanation, one below the other. */
function paragraphs(parts) {
    return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}
/** A label with its value beside it, or below it where the terminal is narrow. */
function labelled(label, value, { columns }) {
    const width = 16;
    if (columns < 60)
        return `  ${label}\n${(0,plain/* wrap */.L)(value, columns, '    ')}`;
    return `  ${label.padEnd(width)}${(0,plain/* wrap */.L)(value, columns, ' '.repeat(width + 2)).trimStart()}`;
}
/** The first line of an explanation: the word, what it is, and how it is called. */
function titleLine(word, kind, title, screen) {
    return `${(0,text_screen/* heading */.R)(word, screen)} (${kind})${title === '' ? '' : `: ${title}`}`;
}
/** A rule: its page, and where that is read in a browser. */
function explainRule(page, address, screen) {
    return `${(0,text_screen/* pageText */.x)(page, screen)}\n${(0,text_screen/* heading */.R)('Page', screen)}\n  ${address}\n`;
}
/** A framework: its matrix. */
function explainFramework(framework, { columns }) {
    return (0,matrix_text/* matrixText */.v)(framework, columns);
}
/** Every word that there is an explanation of. */
function explainAll({ rules, frameworks, models, kinds, products }, screen) {
    const { columns } = screen;
    const width = Math.max(...rules.map(({ id }) => id.length)) + 2;
    const rows = rules.map(({ id, summary }) => columns < width + 40
        ? `  ${id}`
        : `  ${id.padEnd(width)}${(0,plain/* wrap */.L)(summary, columns, ' '.repeat(width + 2)).trimStart()}`);
    const layers = frameworks.map(({ id, layers: list }) => [id, list.map((layer) => layer.id).join(', ')]);
    return paragraphs([
        'cloud-estate explain <word> explains any of these.',
        `${(0,text_screen/* heading */.R)('Rules', screen)}\n${rows.join('\n')}`,
        `${(0,text_screen/* heading */.R)('Models', screen)}\n${(0,plain/* wrap */.L)(models.join(', '), columns, '  ')}`,
        `${(0,text_screen/* heading */.R)('Frameworks and add-ons', screen)}\n${(0,plain/* wrap */.L)(frameworks.map(({ id }) => id).join(', '), columns, '  ')}`,
        `${(0,text_screen/* heading */.R)('Layers, by framework', screen)}\n${layers.map(([id, list]) => labelled(id, list, screen)).join('\n')}`,
        `${(0,text_screen/* heading */.R)(`Kinds of products (${kinds.length})`, screen)}\n${(0,plain/* wrap */.L)(kinds.join(', '), columns, '  ')}`,
        `${(0,text_screen/* heading */.R)(`Products (${(0,counts/* grouped */.z)(products)})`, screen)}\n${(0,plain/* wrap */.L)('`cloud-estate explain <name>` explains one, and `cloud-estate catalogue search <words>` finds it.', columns, '  ')}`,
    ]);
}

;// CONCATENATED MODULE: ./build/src/render/explain/about-kind.js






/** How many products an explanation names. */
const MOST_EXAMPLES = 8;
/** A kind of products: what it changes in the columns of the framework, why, and which products are of it. */
function explainKind(kind, { sources }, products, screen) {
    const { id, title, models, traits = [], rules, umbrella } = kind;
    const own = products.filter((product) => (0,estate_product/* kindsOf */.t)(product).includes(id));
    return paragraphs([
        titleLine(id, 'kind', title, screen),
        [
            labelled('Models', models.join(' or '), screen),
            ...(traits.length === 0 ? [] : [labelled('Traits', traits.join(', '), screen)]),
        ].join('\n'),
        umbrella === true
            ? (0,plain/* wrap */.L)("A provider as a whole isn't a service. Declare each of its services that you use as a separate entry.", screen.columns, '')
            : '',
        rulesText(rules, sources, screen),
        examples(own, screen),
        `${(0,text_screen/* heading */.R)('In a manifest, for a product that isn’t in the catalogue', screen)}\n    my-service:\n      kind: ${id}\n      model: ${models[0]}`,
    ]);
}
/** A trait: what it changes for every product that has it, whatever its kind. */
function explainTrait(trait, { sources, kinds }, products, screen) {
    const { id, title, scopes, rules, note } = trait;
    const own = products.filter((product) => product.traits?.includes(id) === true ||
        (0,estate_product/* kindsOf */.t)(product).some((kind) => kinds.get(kind)?.traits?.includes(id) === true));
    return paragraphs([
        titleLine(id, 'trait', title, screen),
        [scopes, note]
            .filter((text) => text !== undefined)
            .map((text) => (0,plain/* wrap */.L)(`${text.replaceAll('`', '').replace(/\.$/, '')}.`, screen.columns, ''))
            .join('\n'),
        rulesText(rules, sources, screen),
        examples(own, screen),
        `${(0,text_screen/* heading */.R)('In a manifest', screen)}\n    my-service:\n      traits: [${id}]`,
    ]);
}
function rulesText(rules, sources, screen) {
    if (rules.length === 0)
        return (0,plain/* wrap */.L)('It changes no layer.', screen.columns, '');
    const rows = rules.flatMap(({ layers, party, models, because, basis, source, vendorFor }) => {
        const under = models === undefined ? '' : ` under ${(0,lists/* listed */.KE)(models)}`;
        const from = source === undefined ? undefined : sources.get(source);
        const of = vendorFor === undefined ? '' : ` of ${(0,lists/* listed */.KE)(vendorFor)}; derived for others`;
        const word = basis === 'vendor' && from !== undefined
            ? `Stated by ${from.publisher}${of}.`
            : 'Derived: our reading.';
        return [
            (0,plain/* wrap */.L)(`${(0,lists/* listed */.KE)(layers)}: ${party}${under}`, screen.columns, '  '),
            (0,plain/* wrap */.L)(`${because.replace(/\.$/, '')}. ${word}`, screen.columns, '      '),
        ];
    });
    return [(0,text_screen/* heading */.R)('What it changes in the framework common', screen), ...rows].join('\n');
}
function examples(products, screen) {
    if (products.length === 0)
        return '';
    const first = [...products].sort((one, other) => Number(one.tier !== 'core') - Number(other.tier !== 'core'));
    const ids = first.slice(0, MOST_EXAMPLES).map(({ id }) => id);
    const head = (0,text_screen/* heading */.R)(`Examples, of ${(0,counts/* plural */.L)(products.length, 'product')}`, screen);
    return `${head}\n${(0,plain/* wrap */.L)(ids.join(', '), screen.columns, '  ')}`;
}

;// CONCATENATED MODULE: ./build/src/render/explain/about-layer.js




/** Rules about a layer where it is a duty, and where it isn't. */
const layerRules = {
    duty: [
        'unowned-duty',
        'placeholder-owner',
        'unrecognised-owner',
        'provider-as-owner',
        'unsupported-split',
        'expired-waiver',
        'expiring-waiver',
        'overlong-waiver',
        'no-deputy',
    ],
    none: ['unneeded-owner', 'unused-waiver'],
};
/**
 * A layer: its duty, who is responsible for it under each model in every framework that has it, and the rules about it.
 */
function explainLayer(id, found, screen) {
    const titles = new Set(found.map(({ layer }) => layer.title));
    return paragraphs([
        titleLine(id, 'layer', [...titles].join(', or '), screen),
        dutiesOf(found, screen),
        ...found.map((one) => answers(one, screen)),
        (0,plain/* wrap */.L)('* derived: no source states this cell.', screen.columns, '').repeat(found.some(({ layer }) => (layer.derived?.length ?? 0) > 0) ? 1 : 0),
        `${(0,text_screen/* heading */.R)('Rules', screen)}\n${labelled('As a duty', layerRules.duty.join(', '), screen)}\n${labelled('Else', layerRules.none.join(', '), screen)}`,
    ]);
}
/** What the customer has to do, once where frameworks say the same. */
function dutiesOf(found, screen) {
    const byDuty = new Map();
    for (const { framework, layer } of found) {
        byDuty.set(layer.duty, [...(byDuty.get(layer.duty) ?? []), framework.id]);
    }
    const texts = [...byDuty].map(([duty, ids]) => (0,plain/* wrap */.L)(byDuty.size === 1 ? duty : `${duty} (${ids.join(', ')})`, screen.columns, '  '));
    return `${(0,text_screen/* heading */.R)('What the customer does', screen)}\n${texts.join('\n')}`;
}
function answers({ framework, layer }, screen) {
    const rows = estate_framework/* parties */.Xk.flatMap((party) => {
        const models = framework.models.filter((model) => layer.parties[model] === party);
        return models.length === 0 ? [] : [labelled(party, marked(models, layer), screen)];
    });
    return [(0,text_screen/* heading */.R)(`Who is responsible in ${framework.id}`, screen), ...rows].join('\n');
}
function marked(models, layer) {
    return models
        .map((model) => `${model}${layer.derived?.includes(model) === true ? '*' : ''}`)
        .join(', ');
}

;// CONCATENATED MODULE: ./build/src/frameworks/meanings.js
/**
 * The models in our words. `on-premises` (a private cloud), `iaas`, `paas`, `saas` and `hybrid` follow the definitions
 * of NIST SP 800-145 (September 2011); `caas` and `faas` are the field's own words and aren't in any such document.
 */
const meanings = {
    'on-premises': {
        title: 'On premises, or a private cloud',
        meaning: 'You run it on hardware that serves only you: your own rooms, a rented cage, a private cloud. NIST SP 800-145 calls a cloud private when one organisation alone uses it, whoever runs it and wherever it is.',
        control: 'Everything, from the building to the data. What a colocation provider does for you (power, doors) is a split that you write down yourself.',
    },
    iaas: {
        title: 'Infrastructure as a service',
        meaning: 'The provider gives you processing, storage and networks, and you run on them whatever you like, operating systems included.',
        control: 'Operating systems, storage, what is installed, and some of the network, such as the firewall of a host. Not the hardware and what virtualises it.',
    },
    caas: {
        title: 'Containers as a service',
        meaning: "You bring container images and say how they run; the provider runs the cluster, or most of it. NIST SP 800-145 has no such model: it is the industry's word for what lies between iaas and paas.",
        control: 'The images and what is in them, their configuration, who may reach them. The nodes are yours, shared or hidden from you, depending on the product: look there first.',
    },
    paas: {
        title: 'Platform as a service',
        meaning: 'You deploy applications, schemas or queues that you wrote or bought onto a platform with the languages, libraries and tools that the provider supports.',
        control: 'What you deployed, and the settings of the platform around it. Testing, deploying and patching your application stays yours. Not servers, operating systems or storage.',
    },
    faas: {
        title: 'Functions as a service',
        meaning: "You deploy single functions, and the provider runs them on demand; nothing stays up between calls. NIST SP 800-145 has no such model: it is the industry's word for the far end of paas.",
        control: 'The code of the functions, its dependencies, and which events and permissions they have. Not what they run on.',
    },
    saas: {
        title: 'Software as a service',
        meaning: "You use the provider's finished application, in a browser, an app or through its API. Building your own application on that API is paas.",
        control: 'Who uses it, what data goes into it, and the settings that it gives you. Nothing underneath. But users, data, devices and settings are never the provider’s.',
    },
    hybrid: {
        title: 'Several models in one service',
        meaning: 'The service has parts that each have a model, such as a plant on its own servers with a portal in a public cloud. NIST SP 800-145 calls a cloud hybrid when it consists of several distinct clouds, bound together so that data and applications can move.',
        control: 'What the model of each part says. A hybrid service has duties only through its parts: list two or more under `parts`, each with its model.',
    },
};

// EXTERNAL MODULE: ./build/src/resolve/parties.js
var parties = __webpack_require__(3830);
;// CONCATENATED MODULE: ./build/src/render/explain/about-duties.js





/** Every layer under a model, with its party, where that comes from, and whether a source states it. */
function dutiesText(framework, model, { product, kind }, kinds, screen) {
    const products = product === undefined ? [] : [product];
    const own = kind === undefined ? null : (kinds.kinds.get(kind) ?? null);
    const profile = { ...parties/* plainProfile */.SI, products, kind: own };
    const { layers, uncovered } = (0,parties/* decide */.LD)(framework, model, profile, kinds);
    const head = (0,text_screen/* heading */.R)(`Duties under ${model} (framework ${framework.id})`, screen);
    const duties = layers.filter(({ party }) => (0,estate_framework/* isDuty */.zp)(party));
    const others = layers.filter(({ party }) => !(0,estate_framework/* isDuty */.zp)(party));
    const notes = uncovered.length === 0
        ? []
        : [
            (0,plain/* wrap */.L)(`The framework doesn't define ${(0,lists/* listed */.KE)(uncovered)} for this model.`, screen.columns, '  '),
        ];
    const row = rowOf(model, Math.max(...layers.map(({ layer }) => layer.id.length)), screen);
    return [
        head,
        ...duties.map(row),
        ...(others.length === 0 ? [] : ['  Not yours:', ...others.map(row)]),
        ...notes,
    ].join('\n');
}
const PARTY = 'not-applicable'.length;
/** A layer with its party and where that comes from, and below it why it is not the framework's cell. */
function rowOf(model, width, screen) {
    return ({ layer, party, origin, derived, ground }) => {
        const by = ground?.by == null || origin === 'product' ? origin : `${origin} ${ground.by}`;
        const column = layer.parties[model];
        const usual = column === party ? '' : ` The column ${model} says ${column}.`;
        const from = `${by}, ${derived ? 'derived' : 'stated'}`;
        const line = `  ${layer.id.padEnd(width)}  ${party.padEnd(PARTY)}  ${from}`;
        if (ground === null)
            return line;
        const { because, source } = ground;
        const stated = source === null || derived ? '' : ` (${source.publisher}, ${source.title})`;
        return `${line}\n${(0,plain/* wrap */.L)(`${because}${stated}.${usual}`, screen.columns, '      ')}`;
    };
}

;// CONCATENATED MODULE: ./build/src/render/explain/about-model.js





/** How many products an explanation names. */
const about_model_MOST_EXAMPLES = 8;
/** A model: what it means, the duties that it leaves under a framework, and products that have it. */
function explainModel(model, framework, products, kinds, screen) {
    const { title, meaning, control } = meanings[model];
    return paragraphs([
        titleLine(model, 'model', title, screen),
        (0,plain/* wrap */.L)(meaning, screen.columns, '  '),
        `${(0,text_screen/* heading */.R)('What you can change', screen)}\n${(0,plain/* wrap */.L)(control, screen.columns, '  ')}`,
        model === 'hybrid' ? '' : dutiesText(framework, model, {}, kinds, screen),
        model === 'hybrid'
            ? inParts(screen)
            : about_model_examples(products.filter(({ tier, models }) => tier === 'core' && models.includes(model)), screen),
        (0,plain/* wrap */.L)('Which model is it? See docs/which-model.md for the unclear cases.', screen.columns, ''),
    ]);
}
function inParts(screen) {
    return `${(0,text_screen/* heading */.R)('In a manifest', screen)}
    erp:
      model: hybrid
      parts:
        plant: { model: on-premises }
        portal: { model: paas, product: azure-app-service }`;
}
/** One product of each provider, those first whose provider itself names the model. */
function about_model_examples(products, screen) {
    const stated = products.filter((product) => product.modelSource === 'vendor');
    const chosen = new Map();
    for (const product of [...stated, ...products]) {
        if (chosen.size === about_model_MOST_EXAMPLES)
            break;
        if (!chosen.has(product.provider))
            chosen.set(product.provider, product);
    }
    const rows = [...chosen.values()].map(({ id, name }) => `  ${id}: ${name}`);
    const head = (0,text_screen/* heading */.R)(`Examples, of ${products.length} in the catalogue`, screen);
    return rows.length === 0 ? '' : [head, ...rows].join('\n');
}

;// CONCATENATED MODULE: ./build/src/render/explain/about-product.js






const sources = {
    vendor: 'Stated by the provider.',
    derived: 'We derived it from NIST SP 800-145, which asks what the customer controls.',
};
const subjects = {
    product: 'about this product',
    provider: 'about the provider in general, not this product',
    'front-page': 'a start page: find the document from there',
};
/** A product: everything that the catalogue knows of it, and the duties that follow under a framework. */
function explainProduct(product, providerName, framework, kinds, screen) {
    const { id, name, models } = product;
    return paragraphs([
        titleLine(id, 'product', name, screen),
        factsOf(product, providerName, kinds, screen),
        ...models.map((model) => dutiesText(framework, model, { product }, kinds, screen)),
        revealedBy(product, screen),
        `${(0,text_screen/* heading */.R)('In a manifest', screen)}\n    my-service:\n      product: ${id}\n      model: ${models[0]}${models.length > 1 ? `  # or ${(0,lists/* listed */.KE)(models.slice(1))}: you declare it` : ''}`,
    ]);
}
function factsOf(product, providerName, kinds, screen) {
    const { models, modelSource, responsibilityUrl, about } = product;
    const document = responsibilityUrl === null
        ? 'None that we could confirm. Name yours as `agreement`.'
        : `${responsibilityUrl}${about === null ? '' : ` (${subjects[about]})`}`;
    const facts = [
        ['Provider', `${providerName} (${product.provider})`],
        ['Also called', product.aliases?.join(', ')],
        ['Model', `${models.join(' or ')}. ${sources[modelSource]}`],
        ['Kind', kindsText(product, kinds)],
        ['Traits', traitsText(product, kinds)],
        ['Document', document],
        ['Note', product.note],
        ['Look at', product.discriminator],
        ['Taken for', product.alike?.join(', ')],
    ];
    return facts
        .flatMap(([label, value]) => (value === undefined ? [] : [labelled(label, value, screen)]))
        .join('\n');
}
/** Its kind with the title, or its kinds model by model where there are several. */
function kindsText(product, kinds) {
    const byKind = new Map();
    for (const model of product.models) {
        const kind = (0,parties/* kindOf */.I)(product, model, kinds);
        if (kind === null)
            continue;
        const name = `${kind.id}: ${kind.title}`;
        byKind.set(name, [...(byKind.get(name) ?? []), model]);
    }
    if (byKind.size === 0)
        return undefined;
    const [[only] = ['']] = byKind;
    if (byKind.size === 1)
        return only;
    return [...byKind].map(([name, models]) => `${name} (${(0,lists/* listed */.KE)(models)})`).join('; ');
}
/** Each trait of the product and of its kinds, with what it means. */
function traitsText(product, kinds) {
    const own = product.models.flatMap((model) => (0,parties/* kindOf */.I)(product, model, kinds)?.traits ?? []);
    const all = [...new Set([...own, ...(product.traits ?? [])])];
    if (all.length === 0)
        return undefined;
    return all
        .map((id) => {
        const { title = '', scopes } = kinds.traits.get(id) ?? {};
        return `${id}: ${title}${scopes === undefined ? '' : ` (${scopes})`}`;
    })
        .join('; ');
}
/** The resource types that reveal it in infrastructure code. */
function revealedBy(product, screen) {
    const { terraform, terraformProvider, terraformLegacy = [], cloudformation, arm } = product;
    const types = [
        ['Terraform', terraform],
        ['Older Terraform', terraformLegacy],
        ['CloudFormation', cloudformation],
        ['ARM and Bicep', arm],
    ];
    const rows = types
        .filter(([, list]) => list.length > 0)
        .map(([label, list]) => labelled(label, list.join(', '), screen));
    if (rows.length === 0) {
        return (0,plain/* wrap */.L)('Infrastructure code never reveals it.', screen.columns, '');
    }
    const provider = terraformProvider === undefined ? [] : [labelled('From', terraformProvider, screen)];
    return [(0,text_screen/* heading */.R)('Revealed by', screen), ...rows, ...provider].join('\n');
}

;// CONCATENATED MODULE: ./build/src/render/explain/everyday-words.js
/** What people call the duty of a layer, by the layers of the default framework. Words of one layer are on one line. */
const wordsOfLayers = {
    'information-and-data': 'data information content records classification retention encryption encrypt keys key privacy gdpr personal confidential deletion',
    configuration: 'sharing share shares settings setting configuration configure exposure public links guests extensions plugins oauth grants tenant hardening posture',
    'accounts-and-identities': 'accounts account users user identities access permissions permission roles role passwords password credentials secrets keys tokens mfa login sign-in offboarding onboarding leavers joiners admins privileges',
    'identity-infrastructure': 'directory sso federation saml idp ldap active-directory single-sign-on trust identity-provider',
    devices: 'devices laptops laptop phones phone mobile endpoints endpoint pcs desktops computers mdm antivirus browser byod',
    applications: 'applications application apps app code software testing test tests deployment deploy deploying release releases patching patch patches dependencies libraries vulnerabilities vulnerability pipeline development scripts secure-coding',
    'platform-runtime': 'runtime middleware engine patching patch patches updates update upgrades upgrade versions version database-engine container-runtime interpreter end-of-life vulnerabilities',
    'network-controls': 'network networking firewall firewalls segmentation vpn ports exposure ingress egress dns routing waf ip-allow-list allow-list subnets',
    'operating-system': 'os system operating-system linux windows kernel patching patch patches updates update hardening images image machine antivirus vulnerabilities',
    'logging-and-monitoring': 'logging logs log monitoring monitor alerts alerting audit audit-log siem detection metrics tracing observability watch',
    'backup-and-recovery': 'backup backups recovery restore restores disaster-recovery dr snapshots snapshot ransomware continuity rpo rto copy testing test tests',
    'incident-response': 'incident incidents response breach breaches forensics notification emergency csirt on-call',
    'physical-hosts': 'hardware hosts host servers server hypervisor firmware virtualisation racks',
    'physical-network': 'switches routers cabling cables wifi',
    'physical-datacenter': 'building buildings datacenter datacentre data-center data-centre power cooling doors premises facility facilities room site',
};
/** The same for rules. */
const wordsOfRules = {
    'unowned-duty': 'unowned nobody owner owners ownership missing-owner duty duties gap',
    'placeholder-owner': 'tbd todo placeholder unassigned na',
    'unrecognised-owner': 'handle email address mail owner owners',
    'unknown-owner': 'deleted renamed left',
    'provider-as-owner': 'vendor supplier provider',
    'no-deputy': 'deputy holiday vacation absence stand-in',
    'unsupported-split': 'split clause departure responsibilities',
    'whole-provider': 'umbrella subscription account provider cloud',
    'unknown-product': 'product products catalogue',
    'mismatched-model': 'model models',
    'undeclared-model': 'model models',
    'missing-agreement': 'agreement agreements contract contracts terms sla',
    'stale-agreement': 'agreement agreements contract contracts review reviewed outdated',
    'expired-waiver': 'waiver waivers exception exceptions expired',
    'expiring-waiver': 'waiver waivers exception exceptions expires expiry',
    'overlong-waiver': 'waiver waivers exception exceptions',
    'undeclared-service': 'terraform cloudformation bicep infrastructure code undeclared',
    'unused-service': 'retired unused',
    'unguarded-manifest': 'codeowners review reviewers approval',
};

;// CONCATENATED MODULE: ./build/src/render/explain/by-everyday-word.js






/**
 * The layers and rules that an everyday word is about: `patching`, `sharing`, `backup`, `keys`. Only a word that is in no
 * list is looked for in titles and duties. Of frameworks with the same layer, the first says what it is.
 */
function everydayMeaning(text, frameworks) {
    const word = by_everyday_word_plain(text);
    const layers = new Map();
    for (const layer of frameworks.flatMap((one) => one.layers))
        if (!layers.has(layer.id))
            layers.set(layer.id, layer);
    return meaningAmong(word, [...layers.values()]);
}
function meaningAmong(word, layers) {
    const listed = layers.filter(({ id }) => holds(wordsOfLayers[id], word));
    const mentioned = layers.filter(({ title, duty }) => saidIn(`${title} ${duty}`, word));
    const rules = Object.keys(wordsOfRules).filter((id) => (0,rule_id/* isRuleId */.K)(id) ? holds(wordsOfRules[id], word) : false);
    return { layers: listed.length > 0 ? listed : mentioned, rules };
}
/** A word as the lists have it: `Disaster recovery` is `disaster-recovery`. */
function by_everyday_word_plain(text) {
    return text
        .trim()
        .toLowerCase()
        .replace(/[\s_]+/g, '-');
}
function holds(words, word) {
    return words?.split(' ').includes(word) === true;
}
/** Shorter words are in too many sentences. */
const SHORTEST = 4;
function saidIn(text, word) {
    if (word.length < SHORTEST)
        return false;
    return ` ${by_everyday_word_plain(text.replace(/[^\w\s-]/g, ' '))}-`.includes(`-${word}-`);
}
/** `Yours under on-premises and iaas, shared under paas.` */
function whose({ parties: cells }) {
    const under = (party) => Object.entries(cells).flatMap(([model, one]) => (one === party ? [model] : []));
    const says = ['customer', 'shared', 'provider'].flatMap((party) => {
        const models = under(party);
        return models.length === 0 ? [] : [`${names[party]} under ${(0,lists/* listed */.KE)(models)}`];
    });
    const text = says.join(', ');
    return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}.`;
}
const names = { customer: 'yours', shared: 'shared', provider: "the provider's" };
/** Everything that a word is a part of, each with its duty or summary and where to read on. */
function everydayText(text, { layers, rules }, summaryOf, screen) {
    const { columns } = screen;
    const row = (id, says) => `  ${id}\n${(0,plain/* wrap */.L)(says, columns, '      ')}`;
    const duties = layers.map((layer) => row(layer.id, `${layer.title}: ${layer.duty} ${whose(layer)}`));
    const about = rules.map((id) => row(id, summaryOf(id)));
    const first = layers[0]?.id ?? rules[0] ?? '';
    return paragraphs([
        duties.length === 0
            ? ''
            : [(0,text_screen/* heading */.R)(`Duties that \`${text}\` is a part of`, screen), ...duties].join('\n'),
        about.length === 0 ? '' : [(0,text_screen/* heading */.R)('Rules about it', screen), ...about].join('\n'),
        `\`cloud-estate explain ${first}\` says more.`,
    ]);
}

;// CONCATENATED MODULE: ./build/src/render/explain/about-word.js
// In: a word of a manifest. Out: what it means, as a text for a terminal.












/** How many suggestions an unknown word gets. */
const MOST_NEAR = 4;
/**
 * All that a text means, one explanation each: a layer and a product may have one name. A word of everyday use gives the
 * duties and rules that it is a part of. Empty where nothing is meant.
 */
function explainWord(text, lexicon, screen) {
    const { pages, frameworks, framework, catalogue } = lexicon;
    const word = text.trim().toLowerCase().replace(/\s+/g, '-');
    const found = [];
    if ((0,rule_id/* isRuleId */.K)(word) && Object.hasOwn(pages, word)) {
        found.push(explainRule(pages[word] ?? '', (0,run_rules/* pageOf */.ZZ)(word), screen));
    }
    const layers = layersCalled(text, word, frameworks);
    const [layer] = layers;
    if (layer !== undefined)
        found.push(explainLayer(layer.layer.id, layers, screen));
    if (isModel(word))
        found.push(explainModel(word, framework, servicesOf(catalogue), catalogue.kinds(), screen));
    const known = catalogue.get(word);
    // A name that is looked up may be a word for something else, which then counts alone.
    const product = known ?? (found.length === 0 ? catalogue.lookUp(text) : undefined);
    const matrix = frameworks.find(({ id }) => id === word);
    if (matrix !== undefined)
        found.push(explainFramework(matrix, screen));
    if (product !== undefined)
        found.push(productText(product, lexicon, screen));
    const everyday = found.length > 0 ? [] : asEveryday(text, lexicon, screen);
    return [...found, ...kindTexts(word, catalogue, screen), ...everyday];
}
/** All products but those that are a provider as a whole: they show nothing about a model. */
function servicesOf(catalogue) {
    const kinds = catalogue.kinds();
    return catalogue.products().filter((product) => !(0,estate_product/* isUmbrella */.l)(product, kinds));
}
function kindTexts(word, catalogue, screen) {
    const all = catalogue.kinds();
    const kind = all.kinds.get(word);
    const trait = all.traits.get(word);
    return [
        ...(kind === undefined ? [] : [explainKind(kind, all, catalogue.products(), screen)]),
        ...(trait === undefined ? [] : [explainTrait(trait, all, catalogue.products(), screen)]),
    ];
}
function asEveryday(text, lexicon, screen) {
    const { framework, frameworks, summaryOf } = lexicon;
    const meaning = everydayMeaning(text, [framework, ...frameworks]);
    if (meaning.layers.length + meaning.rules.length === 0)
        return [];
    return [everydayText(text.trim(), meaning, summaryOf, screen)];
}
/** The layer with this id or title, in every framework that has it. */
function layersCalled(text, word, frameworks) {
    const title = text.trim().toLowerCase();
    const all = frameworks.flatMap((framework) => framework.layers.map((layer) => ({ framework, layer })));
    const id = all.find(({ layer }) => layer.id === word)?.layer.id ??
        all.find(({ layer }) => layer.title.toLowerCase() === title)?.layer.id;
    return all.filter(({ layer }) => layer.id === id);
}
function productText(product, lexicon, screen) {
    const { catalogue, typed, framework } = lexicon;
    const provider = catalogue.providers().find(({ id }) => id === product.provider);
    return explainProduct(typed(product), provider?.name ?? product.provider, framework, catalogue.kinds(), screen);
}
function isModel(word) {
    return estate_framework/* models */.Jn.includes(word);
}
/** How many letters may be wrong in a word of the manifest: more would suggest a stranger. */
function slipsIn(text) {
    return Math.min(3, Math.max(1, Math.floor(text.length / 5)));
}
/** What an unknown word most likely means, best first: what is spelt like it, then products that fit it. */
function suggestionsFor(text, { pages, frameworks, catalogue }) {
    const named = [
        ...Object.keys(pages),
        ...frameworks.flatMap(({ id, layers }) => [id, ...layers.map((layer) => layer.id)]),
        ...estate_framework/* models */.Jn,
        ...catalogue.kinds().kinds.keys(),
    ];
    const near = [
        (0,nearest.nearest)(text, named, slipsIn(text)),
        (0,suggest/* suggest */.Z)(text, estate_framework/* models */.Jn),
        ...catalogue.suggest(text).map(({ id }) => id),
    ];
    return [...new Set(near.filter((one) => one !== undefined))].slice(0, MOST_NEAR);
}

// EXTERNAL MODULE: ./build/src/rules/index.js + 45 modules
var rules = __webpack_require__(1927);
// EXTERNAL MODULE: ./build/src/cli/command.js
var command = __webpack_require__(4953);
;// CONCATENATED MODULE: ./build/src/cli/commands/explain.js











const explain = {
    name: 'explain',
    summary: 'Explain a rule, a layer, a product, a kind, a model, a framework or an everyday word',
    usage: 'explain [rule|layer|product|kind|model|framework|word]',
    flags: {},
    examples: [
        ['cloud-estate explain', 'List every word that can be explained'],
        ['cloud-estate explain unowned-duty', 'A rule: why it matters, and how to set or waive it'],
        [
            'cloud-estate explain operating-system',
            'A layer: what to do, and who is responsible under each model',
        ],
        [
            'cloud-estate explain Amazon RDS',
            'A product, by id, name or alias: its models, its document and the duties that follow',
        ],
        ['cloud-estate explain paas', 'A model: what it means, and what it leaves to you'],
        [
            'cloud-estate explain patching',
            'An everyday word: the duties and rules that it is a part of',
        ],
    ],
    run: async (words, _flags, terminal) => {
        const screen = { columns: terminal.columns, color: terminal.color };
        const lexicon = await load();
        if (words.length === 0) {
            const { frameworks, catalogue } = lexicon;
            const products = catalogue.products().length;
            const kinds = [...catalogue.kinds().kinds.keys()];
            await terminal.out(explainAll({ rules: rules/* rules */.a, frameworks, models: estate_framework/* models */.Jn, kinds, products }, screen));
            return command/* GATE_PASSES */.wC;
        }
        const word = words.join(' ');
        const found = explainWord(word, lexicon, screen);
        if (found.length === 0)
            throw new cannot_check/* CannotCheck */.k(unknownWord(word, lexicon));
        await terminal.out(found.join(`\n${'-'.repeat(Math.min(40, screen.columns))}\n\n`));
        return command/* GATE_PASSES */.wC;
    },
};
async function load() {
    const loaded = await Promise.all([
        ...src_frameworks/* frameworkIds */.zE.map((id) => (0,src_frameworks/* loadFramework */.T4)(id)),
        ...add_ons/* addOnIds */.B8.map((id) => (0,add_ons/* loadAddOn */.dm)(id)),
    ]);
    const frameworks = loaded.filter((one) => one !== undefined);
    const framework = frameworks.find(({ id }) => id === src_frameworks/* defaultFramework */.u$);
    const [catalogue, typed] = [await (0,src_catalogue/* loadCatalogue */.OT)(), await (0,src_catalogue/* loadTypes */._D)()];
    const summaryOf = (id) => (0,rules/* ruleById */.B)(id).summary;
    return { pages: rule_pages_namespaceObject, frameworks, framework, catalogue, typed, summaryOf };
}
function unknownWord(word, lexicon) {
    const meant = suggestionsFor(word, lexicon).map((one) => `\`${one}\``);
    const hint = meant.length === 0 ? '' : ` Did you mean ${meant.join(' or ')}?`;
    const products = lexicon.catalogue.search(word).length;
    const more = products === 0
        ? '`cloud-estate explain` lists rules, layers, kinds, models and frameworks; `cloud-estate catalogue search <words>` finds products.'
        : `\`cloud-estate catalogue search ${word}\` lists ${(0,counts/* plural */.L)(products, 'product')}.`;
    return `There is nothing called \`${word}\` to explain.${hint} ${more}`;
}


/***/ }),

/***/ 2501:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ matrixText)
/* harmony export */ });
/* harmony import */ var _text_plain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7920);

const letters = {
    customer: 'C',
    shared: 'S',
    provider: '-',
    'not-applicable': 'n/a',
};
const meanings = {
    C: 'the customer is responsible.',
    S: 'shared: the customer has a part.',
    '-': 'the provider is responsible.',
    '*': 'derived: no source states this cell.',
    '?': "the framework doesn't say.",
};
const GAP = 2;
const NARROWEST = 12;
/** A framework as a table for a terminal: layer ids, as a manifest writes them, and a letter for each cell. */
function matrixText(framework, columns) {
    const { id, title, summary, models, layers, sources, notes = [] } = framework;
    const parts = [
        `${(0,_text_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .p)(id)}: ${(0,_text_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .p)(title)}`,
        (0,_text_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .wrap */ .L)((0,_text_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .p)(summary), columns, ''),
        table(models, layers, columns),
        legend(models, layers, columns),
        list('Sources', sources.map(sourceOf), columns),
        list('Notes', notes.map(_text_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .p), columns),
    ];
    return (0,_text_plain_js__WEBPACK_IMPORTED_MODULE_0__.lines)(`${parts.filter((part) => part !== '').join('\n\n')}\n`);
}
function table(models, layers, columns) {
    const heads = models.map(headOf);
    const widths = heads.map((head) => Math.max(2, ...head.map((line) => line.length)));
    const taken = widths.reduce((sum, width) => sum + width + GAP, 0);
    const ids = layers.map((layer) => (0,_text_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .p)(layer.id));
    const widest = Math.max(5, ...ids.map((id) => id.length));
    const first = Math.min(widest, Math.max(NARROWEST, columns - taken));
    const line = (name, cells) => [name.padEnd(first), ...cells.map((cell, at) => cell.padEnd(widths[at] ?? 0))]
        .join(' '.repeat(GAP))
        .trimEnd();
    const height = Math.max(1, ...heads.map((head) => head.length));
    const out = [];
    for (let at = 0; at < height; at++) {
        const last = at === height - 1;
        out.push(line(last ? 'layer' : '', heads.map((head) => head[head.length - height + at] ?? '')));
    }
    for (const [position, layer] of layers.entries()) {
        const name = brokenAt(ids[position] ?? '', first);
        out.push(...name.slice(0, -1));
        out.push(line(name.at(-1) ?? '', models.map((model) => letter(layer, model))));
    }
    return out.join('\n');
}
/** `on-premises` takes two lines, so that its column is not twice as wide as it need be. */
function headOf(model) {
    return model.split(/(?<=-)/);
}
function letter(layer, model) {
    const party = layer.parties[model];
    if (party === undefined)
        return '?';
    return letters[party] + (layer.derived?.includes(model) ? '*' : '');
}
/** An id that is wider than its column, cut behind hyphens; the lines after the first are indented. */
function brokenAt(id, width) {
    const out = [];
    let line = '';
    for (const piece of piecesOf(id, width - 3)) {
        if (line.trim() !== '' && line.length + piece.length > width) {
            out.push(line);
            line = `  ${piece}`;
        }
        else
            line += piece;
    }
    out.push(line);
    return out;
}
/** Pieces of an id of at most so many characters, a hyphen at the end apart. */
function* piecesOf(id, most) {
    for (const word of id.split(/(?<=-)/)) {
        for (let at = 0; at < word.length;) {
            const end = at + most + (word[at + most] === '-' ? 1 : 0);
            yield word.slice(at, end);
            at = end;
        }
    }
}
function legend(models, layers, columns) {
    const used = new Set(layers.flatMap((layer) => models.flatMap((model) => [...letter(layer, model)])));
    const entries = Object.entries(meanings)
        .filter(([mark]) => used.has(mark))
        .map(([mark, meaning]) => `${mark} ${meaning}`);
    return entries.map((entry) => (0,_text_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .wrap */ .L)(entry, columns, '')).join('\n');
}
/** Without its address, which seldom fits: the other formats have it. */
function sourceOf({ title, date }) {
    return (0,_text_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .p)(`${title} (${date ?? 'undated'})`);
}
function list(head, items, columns) {
    if (items.length === 0)
        return '';
    return [head, ...items.map((item) => `  - ${(0,_text_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .wrap */ .L)(item, columns, '    ').trimStart()}`)].join('\n');
}


/***/ }),

/***/ 4918:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ heading),
/* harmony export */   x: () => (/* binding */ pageText)
/* harmony export */ });
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7920);

/** A heading. It is clear without colors too, because its content is indented. */
function heading(text, { color }) {
    return color ? `\u001b[1m${text}\u001b[0m` : text;
}
/**
 * A page of Markdown (headings, paragraphs, lists, tables, code) as text for a terminal, wrapped to its columns. Code
 * stays as it is, but for the line by which editors find the schema.
 */
function pageText(markdown, screen) {
    const blocks = [];
    for (const [kind, lines] of blocksOf(markdown)) {
        const text = renderers[kind](lines, screen);
        if (text !== '')
            blocks.push(text);
    }
    return `${blocks.join('\n\n')}\n`;
}
const renderers = {
    heading: ([line = ''], screen) => heading(line.replace(/^#+ /, ''), screen),
    code: (lines) => lines
        .slice(1, lines.length > 1 && lines.at(-1)?.startsWith('```') ? -1 : undefined)
        .filter((line) => !line.startsWith('# yaml-language-server:'))
        .map((line) => `    ${line}`.trimEnd())
        .join('\n'),
    table: ([head = '', , ...rows], { columns }) => {
        const titles = cellsOf(head);
        return rows
            .flatMap((row) => cellsOf(row).map((cell, at) => `${titles[at] ?? ''}: ${inline(cell)}`))
            .map((line) => (0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .wrap */ .L)(line, columns, '  '))
            .join('\n');
    },
    list: (lines, { columns }) => lines
        .map((line) => `  - ${(0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .wrap */ .L)(inline(line.slice(2)), columns, '    ').trimStart()}`)
        .join('\n'),
    prose: (lines, { columns }) => (0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .wrap */ .L)(inline(lines.join(' ')), columns, '  '),
};
function* blocksOf(markdown) {
    let kind = 'prose';
    let lines = [];
    for (const line of markdown.split('\n')) {
        const inCode = kind === 'code' && lines.length > 0;
        if (inCode && !line.startsWith('```')) {
            lines.push(line);
            continue;
        }
        const next = kindOf(line);
        if (inCode)
            lines.push(line);
        else if (line !== '' && lines.length > 0 && goesOn(kind, next)) {
            join(lines, line, kind);
            continue;
        }
        if (lines.length > 0)
            yield [kind, lines];
        kind = next;
        lines = inCode || line === '' ? [] : [line];
    }
    if (lines.length > 0)
        yield [kind, lines];
}
/** Whether a line of one kind belongs to the block above it. */
function goesOn(above, kind) {
    if (above === 'heading')
        return false;
    return kind === above || (above === 'list' && kind === 'prose');
}
/** A line that goes on: of a list, it is part of the item before. */
function join(lines, line, kind) {
    if (kind === 'list' && !line.startsWith('- ')) {
        lines.push(`${lines.pop() ?? ''} ${line.trim()}`);
    }
    else
        lines.push(line);
}
function kindOf(line) {
    if (line.startsWith('#'))
        return 'heading';
    if (line.startsWith('```'))
        return 'code';
    if (line.startsWith('|'))
        return 'table';
    return line.startsWith('- ') ? 'list' : 'prose';
}
function cellsOf(row) {
    return row
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim());
}
/** Words in a line: links as their text, with where they lead unless `explain` has that page too. */
function inline(text) {
    return text
        .replace(/\*\*([^*]+)\*\*/g, '$1')
        .replace(/\[([^[\]]+)\]\(([^()]+)\)/g, (_, label, target) => target.includes('/') ? `${label} (${target.replace(/^\.\.\//, 'docs/')})` : label);
}


/***/ })

};
;